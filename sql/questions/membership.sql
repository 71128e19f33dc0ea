-- Which states were parties, signatories and outside on a day, as far as the papers loaded tell?
-- Subject: Membership
-- :date date = null : the day; the date of the newest paper when not given
with asked as (
    select coalesce(:date, max(as_of)) as day from documents where superseded_by is null
)

select
    treaty_status.iso3,
    treaty_status.state,
    treaty_status.status,
    treaty_status.begins,
    treaty_status.date_from,
    treaty_status.date_to,
    treaty_status.certainty,
    treaty_status.inferred,
    treaty_status.symbol,
    treaty_status.place as paragraph,
    treaty_status.quote
from treaty_status
cross join asked
where
    treaty_status.date_from <= asked.day
    and (treaty_status.date_to is null or asked.day <= treaty_status.date_to)
order by treaty_status.status, treaty_status.iso3
