-- One row per state and moment: what stood of its stockpile of anti-personnel mines, from when until when.
-- `holds` is false also where the paper leaves it open (verifying, unconfirmed).
select
    standing_facts.iso3,
    states.name as state,
    stockpiles.status,
    stockpiles.mines,
    stockpiles.date_from,
    stockpiles.date_to,
    stockpiles.status in (
        'possesses', 'destruction_pending', 'destruction_in_progress', 'overdue', 'discovered'
    ) as holds,
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
inner join stockpiles on standing_facts.fact_id = stockpiles.id
inner join cited_statements on standing_facts.statement_id = cited_statements.statement_id
inner join states on standing_facts.iso3 = states.iso3
where standing_facts.fact_table = 'stockpiles'
