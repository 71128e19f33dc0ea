-- Which states not party come to meetings and have declared no moratorium?
with parties as (
    select iso3 from treaty_status where date_to is null and status = 'state_party'
),

moratoria as (
    select iso3 from current_status where matter = 'moratorium'
)

select
    iso3,
    state,
    date_from as since,
    as_of,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from current_status
where
    matter = 'meetings'
    and event = 'attended_meeting'
    and iso3 not in (select iso3 from parties)
    and iso3 not in (select iso3 from moratoria)
order by iso3
