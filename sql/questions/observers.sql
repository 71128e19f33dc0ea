-- Which states not party have come to a meeting of the convention, and which never have?
with parties as (
    select iso3 from treaty_status where date_to is null and status = 'state_party'
)

select
    iso3,
    state,
    event,
    date_from as since,
    as_of,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from current_status
where matter = 'meetings' and iso3 not in (select iso3 from parties)
order by event, iso3
