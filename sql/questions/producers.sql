-- Which states produce mines, or have ceased to, and who lists them?
-- Subject: Use and production
select
    iso3,
    state,
    event,
    source as listed_by,
    date_from,
    date_to,
    as_of,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from current_status
where matter = 'production'
order by event desc, iso3
