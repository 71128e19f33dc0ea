-- How many mines are retained in total, by paper, how did that change, and what does the paper give as the cause?
-- Subject: Retained mines
-- `change` is counted from the paper before, `stated_change` is the paper's own, with the sentence that gives it.
with totals as (
    select
        *,
        row_number() over (partition by document_id, as_of order by value desc, figure_id) as choice
    from cited_figures
    where
        topic = 'retains'
        and unit = 'mines'
        and iso3 is null
        and value is not null
        and treaty = 'APLC'
        and not superseded
        and corrected_by is null
),

stated as (
    select
        *,
        row_number() over (partition by document_id order by position, figure_id) as choice
    from cited_figures
    where
        topic = 'retained_change'
        and unit = 'mines'
        and iso3 is null
        and value is not null
        and treaty = 'APLC'
        and not superseded
        and corrected_by is null
)

select
    totals.as_of,
    totals.value as total,
    totals.qualifier,
    totals.value - lag(totals.value) over (order by totals.as_of, totals.document_id) as change,
    stated.value as stated_change,
    stated.quote as cause,
    totals.certainty,
    totals.inferred,
    totals.symbol,
    totals.place as paragraph,
    totals.quote
from totals
left join stated
    on
        totals.document_id = stated.document_id
        and totals.as_of = totals.document_as_of
        and stated.choice = 1
where totals.choice = 1
order by totals.as_of, totals.document_id
