-- One row per list that was checked in the newest revision of a paper: the number announced (`expected`), the number
-- named (`actual`), whether they agree (`outcome`), and whether the names are only examples (`partial`).
select
    finding_id,
    check_name,
    outcome,
    expected,
    actual,
    message,
    symbol,
    document_as_of,
    position,
    paragraph,
    item,
    place,
    quote,
    rule,
    partial,
    inferred,
    statement_id,
    passage_id,
    document_id
from cited_findings
where check_name in ('declared_count', 'subset')
