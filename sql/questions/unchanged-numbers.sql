-- Who reports the same number of retained mines year after year?
-- Subject: Retained mines
-- Said so by a paper, or (inferred) two numbers that follow each other are the same.
with numbers as (
    select
        iso3,
        state,
        number,
        coalesce(date_to, as_of) as on_date,
        lag(number) over (partition by iso3 order by coalesce(date_to, as_of), as_of, statement_id) as number_before,
        lag(coalesce(date_to, as_of)) over (
            partition by iso3 order by coalesce(date_to, as_of), as_of, statement_id
        ) as date_before,
        certainty,
        symbol,
        place,
        quote
    from facts
    where fact_table = 'retained_mines' and number > 0 and treaty = 'APLC'
)

select
    iso3,
    state,
    number as mines,
    date_from as since,
    as_of as until,
    certainty,
    case when inferred then 1 else 0 end as inferred,
    symbol,
    place as paragraph,
    quote
from facts
where fact_table = 'retained_mines' and kind = 'unchanged' and treaty = 'APLC'

union all

select
    iso3,
    state,
    number as mines,
    date_before as since,
    on_date as until,
    certainty,
    1 as inferred,
    symbol,
    place as paragraph,
    quote
from numbers
where number = number_before and date_before < on_date
order by iso3, until, symbol, paragraph
