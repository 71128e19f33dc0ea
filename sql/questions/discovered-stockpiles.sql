-- Who has found stockpiles that were not known, and how many of those mines were destroyed?
-- Subject: Stockpiles
-- `destroyed_together` is the number the same paragraph gives for all of them.
with destroyed as (
    select passage_id, sum(value) as mines
    from cited_figures
    where
        topic = 'destroyed'
        and unit = 'mines'
        and iso3 is null
        and treaty = 'APLC'
        and not superseded
        and corrected_by is null
    group by passage_id
)

select
    facts.iso3,
    facts.state,
    facts.number as mines,
    destroyed.mines as destroyed_together,
    facts.date_from as since,
    facts.as_of,
    facts.certainty,
    facts.inferred,
    facts.symbol,
    facts.place as paragraph,
    facts.quote
from facts
left join destroyed on facts.passage_id = destroyed.passage_id
where facts.fact_table = 'stockpiles' and facts.kind = 'discovered' and facts.treaty = 'APLC'
order by facts.as_of, facts.iso3, facts.statement_id
