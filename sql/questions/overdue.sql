-- Who has missed the deadline to destroy its stockpiles (Article 4), since when, and by how many days?
-- Subject: Stockpiles
-- Who was said to be late and still has mines to destroy is late, whatever the newest paper calls it; without a date
-- where no paper gives or lets compute one.
-- :as_of date = null : the day to count to; the date of the newest paper when not given
with asked as (
    select coalesce(:as_of, max(as_of)) as day from documents where superseded_by is null
),

pending as (
    select stockpile_record.*
    from stockpile_record
    cross join asked
    where
        stockpile_record.status in ('destruction_pending', 'destruction_in_progress', 'overdue')
        and stockpile_record.stands_from <= asked.day
        and (stockpile_record.stands_until is null or asked.day < stockpile_record.stands_until)
),

late as (
    select distinct stockpiles.iso3
    from stockpiles
    inner join cited_statements on stockpiles.statement_id = cited_statements.statement_id
    cross join asked
    where
        stockpiles.status = 'overdue'
        and stockpiles.corrected_by is null
        and cited_statements.treaty = 'APLC'
        and not cited_statements.superseded
        and cited_statements.as_of <= asked.day
),

deadlines as (
    select * from article_deadlines where article = 4 and preference = 1
)

select
    pending.iso3,
    pending.state,
    deadlines.deadline as since,
    cast(julianday(asked.day) - julianday(deadlines.deadline) as integer) as days,
    deadlines.basis,
    pending.status,
    pending.certainty,
    pending.inferred,
    pending.symbol,
    pending.place as paragraph,
    pending.quote
from pending
cross join asked
left join deadlines on pending.iso3 = deadlines.iso3
left join late on pending.iso3 = late.iso3
where deadlines.deadline < asked.day or (deadlines.deadline is null and late.iso3 is not null)
order by case when deadlines.deadline is null then 1 else 0 end, deadlines.deadline, pending.iso3
