-- One row per state that a paper speaks of: what stands of its stockpile now, by the rule of standing_facts.
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
from stockpile_record
where stands_until is null
