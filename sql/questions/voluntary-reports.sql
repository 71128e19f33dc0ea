-- Which states have reported without being bound to?
-- Subject: Reports
select
    iso3,
    state,
    kind as status,
    date_from,
    date_to,
    as_of,
    source,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from facts
where fact_table = 'reports' and report = 'voluntary' and treaty = 'APLC'
order by as_of, iso3, statement_id
