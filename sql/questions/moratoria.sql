-- Which states have declared a moratorium on use, production or transfer?
-- Subject: Use and production
select
    iso3,
    state,
    date_from as since,
    as_of,
    source,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from current_status
where matter = 'moratorium'
order by iso3
