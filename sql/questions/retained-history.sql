-- What do the papers say of one state's retained mines, and how many are they, through the years?
-- Subject: Retained mines
-- :state state : the state, in any spelling
select
    iso3,
    state,
    coalesce(date_to, as_of) as on_date,
    kind as status,
    number as mines,
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
where fact_table = 'retained_mines' and treaty = 'APLC' and iso3 = :state
order by coalesce(date_to, as_of), as_of, document_id, statement_id, kind
