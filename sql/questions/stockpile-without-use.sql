-- Which states are said to stockpile mines and are not named as having them emplaced?
with emplacing as (
    select iso3 from current_status where matter = 'emplaced_mines'
)

select
    iso3,
    state,
    status,
    mines,
    source,
    as_of,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from current_stockpiles
where status = 'possesses' and iso3 not in (select iso3 from emplacing)
order by iso3
