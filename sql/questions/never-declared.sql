-- Who has never declared whether it holds stockpiles or retains mines?
-- Subject: Stockpiles
select
    iso3,
    state,
    'stockpiles' as subject,
    status,
    as_of,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from current_stockpiles
where status = 'unconfirmed'

union all

select
    iso3,
    state,
    'retained mines' as subject,
    status,
    as_of,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from current_retained_mines
where status = 'undeclared'
order by iso3, subject
