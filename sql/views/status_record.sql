-- One row per matter, state and moment: what stood of its status, meetings, votes, production and use, from when until
-- when.
select
    standing_facts.iso3,
    states.name as state,
    standing_facts.matter,
    status_events.event,
    status_events.detail,
    status_events.date_from,
    status_events.date_to,
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
inner join status_events on standing_facts.fact_id = status_events.id
inner join cited_statements on standing_facts.statement_id = cited_statements.statement_id
inner join states on standing_facts.iso3 = states.iso3
where standing_facts.fact_table = 'status_events'
