-- One row per figure of every revision of every paper, with its place and its words.
-- `corrected_by` is the statement of the correction that takes a figure's place; null where it stands.
select
    figures.id as figure_id,
    figures.corrected_by,
    figures.topic,
    figures.value,
    figures.qualifier,
    figures.unit,
    figures.iso3,
    states.name as state,
    cited_statements.as_of,
    cited_statements.source,
    cited_statements.certainty,
    cited_statements.inferred,
    cited_statements.treaty,
    cited_statements.symbol,
    cited_statements.revision,
    cited_statements.superseded,
    cited_statements.document_as_of,
    cited_statements.position,
    cited_statements.paragraph,
    cited_statements.item,
    cited_statements.place,
    cited_statements.quote,
    cited_statements.statement_id,
    cited_statements.passage_id,
    cited_statements.document_id
from figures
inner join cited_statements on figures.statement_id = cited_statements.statement_id
left join states on figures.iso3 = states.iso3
