-- One row per matter and state: what stands of its status, meetings, votes, production and use now, by the rule of
-- standing_facts.
select
    iso3,
    state,
    matter,
    event,
    detail,
    date_from,
    date_to,
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
from status_record
where stands_until is null
