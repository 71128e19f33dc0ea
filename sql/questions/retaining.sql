-- Who retains mines under Article 3, and how many states does that make, announced and counted?
-- Subject: Retained mines
with holders as (
    select * from current_retained_mines where holds
)

select
    iso3,
    state,
    status,
    mines,
    as_of,
    declared_count as announced,
    (select count(*) from holders) as counted,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from holders
order by iso3
