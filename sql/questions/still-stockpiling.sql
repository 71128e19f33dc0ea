-- Which obligations to destroy stockpiles remain, and by when, stated or computed (Article 4)?
-- Subject: Stockpiles
-- :as_of date = null : as things stood on this day; the date of the newest paper when not given
with asked as (
    select coalesce(:as_of, max(as_of)) as day from documents where superseded_by is null
),

deadlines as (
    select * from article_deadlines where article = 4 and preference = 1
)

select
    pending.iso3,
    pending.state,
    pending.status,
    pending.mines,
    deadlines.deadline,
    deadlines.basis,
    cast(julianday(deadlines.deadline) - julianday(asked.day) as integer) as days_left,
    pending.certainty,
    pending.inferred,
    pending.symbol,
    pending.place as paragraph,
    pending.quote
from stockpile_record as pending
cross join asked
left join deadlines on pending.iso3 = deadlines.iso3
where
    pending.status in ('destruction_pending', 'destruction_in_progress', 'overdue')
    and pending.stands_from <= asked.day
    and (pending.stands_until is null or asked.day < pending.stands_until)
order by pending.iso3
