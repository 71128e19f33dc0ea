-- What do the papers say of one state?
-- Subject: Membership
-- :state state : the state, in any spelling
select
    iso3,
    state,
    happened_on,
    fact_table,
    kind,
    report,
    number,
    unit,
    date_from,
    date_to,
    as_of,
    source,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from state_timeline
where iso3 = :state
order by happened_on, as_of, symbol, statement_id, fact_table, kind
