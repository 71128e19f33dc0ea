-- How did states vote on the General Assembly's resolution on the convention?
-- Subject: Membership
-- A paragraph about the vote that was never filled in is a row without a state.
select
    iso3,
    state,
    kind as vote,
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
where
    fact_table = 'status_events'
    and kind in ('voted_in_favour', 'voted_against', 'abstained', 'co_sponsored')
    and treaty = 'APLC'

union all

select distinct
    cast(null as text) as iso3,
    cast(null as text) as state,
    'not filled in' as vote,
    cast(null as date) as date_from,
    cast(null as date) as date_to,
    document_as_of as as_of,
    cast(null as text) as source,
    'stated' as certainty,
    false as inferred,
    symbol,
    place as paragraph,
    quote
from cited_findings
where check_name = 'placeholder' and (lower(quote) like '%vote%' or lower(quote) like '%voting%')
order by as_of, vote, iso3, symbol, paragraph, quote
