-- One row per state and moment: what stood of its mined areas (Article 5), from when until when.
select
    standing_facts.iso3,
    states.name as state,
    mined_areas.status,
    mined_areas.area_km2,
    mined_areas.deadline,
    mined_areas.date_from,
    mined_areas.date_to,
    standing_facts.stands_from,
    standing_facts.stands_until,
    cited_statements.as_of,
    cited_statements.source,
    cited_statements.certainty,
    cited_statements.inferred,
    cited_statements.declared_count,
    cited_statements.listed_count,
    cited_statements.symbol,
    cited_statements.paragraph,
    cited_statements.item,
    cited_statements.place,
    cited_statements.quote,
    cited_statements.statement_id,
    cited_statements.passage_id,
    cited_statements.document_id
from standing_facts
inner join mined_areas on standing_facts.fact_id = mined_areas.id
inner join cited_statements on standing_facts.statement_id = cited_statements.statement_id
inner join states on standing_facts.iso3 = states.iso3
where standing_facts.fact_table = 'mined_areas'
