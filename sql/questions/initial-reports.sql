-- When was each state's initial report due (Article 7), when was it given, and how late is it?
-- Subject: Reports
-- Days late are counted to the day it was given, or to the day asked for where a paper says it is missing.
-- :as_of date = null : the day to count to; the date of the newest paper when not given
with asked as (
    select coalesce(:as_of, max(as_of)) as day from documents where superseded_by is null
),

due as (
    select * from article_deadlines where article = 7 and preference = 1
),

given as (
    select reporting_record.*
    from reporting_record
    cross join asked
    where
        reporting_record.matter = 'initial_report'
        and reporting_record.stands_from <= asked.day
        and (reporting_record.stands_until is null or asked.day < reporting_record.stands_until)
),

matched as (
    select
        due.iso3,
        due.state,
        due.deadline,
        due.basis,
        given.status,
        case when given.status <> 'missing' and given.date_from = given.date_to then given.date_from end as given_on,
        coalesce(given.certainty, due.certainty) as certainty,
        coalesce(given.inferred, due.inferred) as inferred,
        coalesce(given.symbol, due.symbol) as symbol,
        coalesce(given.place, due.place) as place,
        coalesce(given.quote, due.quote) as quote
    from due
    left join given on due.iso3 = given.iso3
)

select
    matched.iso3,
    matched.state,
    matched.deadline as due,
    matched.basis,
    matched.status,
    matched.given_on,
    case
        when matched.given_on is not null
            then cast(julianday(matched.given_on) - julianday(matched.deadline) as integer)
        when matched.status = 'missing' then cast(julianday(asked.day) - julianday(matched.deadline) as integer)
    end as days_late,
    matched.certainty,
    matched.inferred,
    matched.symbol,
    matched.place as paragraph,
    matched.quote
from matched
cross join asked
where matched.deadline <= asked.day
order by matched.deadline, matched.iso3
