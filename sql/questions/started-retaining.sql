-- Who reported retained mines for the first time, or again?
-- Subject: Retained mines
select
    iso3,
    state,
    kind as status,
    number as mines,
    date_from as since,
    as_of,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from facts
where fact_table = 'retained_mines' and kind in ('first_reported', 'resumed') and treaty = 'APLC'
order by as_of, iso3, document_id, statement_id
