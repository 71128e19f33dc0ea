-- How many stockpiled mines have been destroyed in all, by paper, and who says so?
-- Subject: Stockpiles
with totals as (
    select
        *,
        row_number() over (partition by document_id, source order by value desc, figure_id) as choice
    from cited_figures
    where
        topic = 'destroyed'
        and unit = 'mines'
        and iso3 is null
        and value is not null
        and treaty = 'APLC'
        and not superseded
        and corrected_by is null
)

select
    as_of,
    qualifier,
    value as mines,
    source,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from totals
where choice = 1
order by as_of, document_id, value
