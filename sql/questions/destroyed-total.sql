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
        and not exists (  -- mines of the states that a sentence names are no total
            select 1 from mentions
            inner join statements on mentions.passage_id = statements.passage_id
            where
                statements.id = cited_figures.statement_id
                and mentions.iso3 is not null
                and mentions.start_char >= statements.start_char
                and mentions.end_char <= statements.end_char
        )
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
