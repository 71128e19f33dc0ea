-- One row per fact of the newest revision of every paper, of any treaty (`treaty` tells them apart), as
-- it stands with the corrections made by hand.
select
    fact_table,
    fact_id,
    kind,
    report,
    subject,
    detail,
    iso3,
    state,
    date_from,
    date_to,
    deadline,
    number,
    unit,
    as_of,
    source,
    certainty,
    inferred,
    treaty,
    symbol,
    paragraph,
    item,
    place,
    quote,
    statement_id,
    passage_id,
    document_id
from cited_facts
where not superseded and corrected_by is null
