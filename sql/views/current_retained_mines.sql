-- One row per state that a paper speaks of: what stands of the mines it retains now, by the rule of standing_facts.
select
    iso3,
    state,
    status,
    mines,
    date_from,
    date_to,
    holds,
    stands_from,
    as_of,
    source,
    certainty,
    inferred,
    declared_count,
    listed_count,
    symbol,
    paragraph,
    item,
    place,
    quote,
    statement_id,
    passage_id,
    document_id
from retention_record
where stands_until is null
