-- Where have mines been used, by states and by non-state actors, and who says so?
-- Subject: Use and production
select
    iso3,
    state,
    case event when 'used_mines' then 'state' else 'non-state actors' end as used_by,
    source,
    date_from,
    date_to,
    as_of,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from current_status
where matter in ('used_mines', 'use_by_non_state_actors')
order by used_by desc, iso3
