-- How long has each state that retains mines been silent about them?
-- Subject: Retained mines
-- The year is empty where no paper says when the state last reported; that a report is missing leaves it as it was.
-- :as_of date = null : the day to count to; the date of the newest paper when not given
with asked as (
    select coalesce(:as_of, max(as_of)) as day from documents where superseded_by is null
)

select
    retaining.iso3,
    retaining.state,
    reported.year as last_report_year,
    cast(substr(cast(asked.day as text), 1, 4) as integer) - reported.year as years_silent,
    retaining.mines,
    coalesce(reported.certainty, retaining.certainty) as certainty,
    coalesce(reported.inferred, retaining.inferred) as inferred,
    coalesce(reported.symbol, retaining.symbol) as symbol,
    coalesce(reported.place, retaining.place) as paragraph,
    coalesce(reported.quote, retaining.quote) as quote
from current_retained_mines as retaining
cross join asked
left join last_reports as reported on retaining.iso3 = reported.iso3
where retaining.holds
order by case when reported.year is null then 1 else 0 end, reported.year, retaining.iso3
