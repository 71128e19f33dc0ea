-- One row per kind of report and state: what stands of its reporting now, by the rule of standing_facts.
select
    iso3,
    state,
    matter,
    report,
    status,
    subject,
    date_from,
    date_to,
    year,
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
from reporting_record
where stands_until is null
