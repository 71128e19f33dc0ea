-- One row per kind of report (initial, annual, voluntary; a date due is a matter of its own), state and moment:
-- what stood of its reporting under Article 7, from when until when. `year` is the last year reported on.
select
    standing_facts.iso3,
    states.name as state,
    standing_facts.matter,
    reports.report,
    reports.status,
    reports.subject,
    reports.date_from,
    reports.date_to,
    cast(substr(cast(reports.date_to as text), 1, 4) as integer) as year,
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
inner join reports on standing_facts.fact_id = reports.id
inner join cited_statements on standing_facts.statement_id = cited_statements.statement_id
inner join states on standing_facts.iso3 = states.iso3
where standing_facts.fact_table = 'reports'
