-- Which facts do two papers state differently?
-- Subject: The papers
-- :state state = null : of this state only, in any spelling
select
    iso3,
    state,
    matter,
    about,
    value,
    kind,
    as_of,
    source,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from disagreements
where cast(:state as text) is null or iso3 = :state
order by iso3, matter, about, as_of, symbol, value, paragraph
