-- One row per statement of every revision of every paper: its place, its words, and how sure they are.
select
    statements.id as statement_id,
    statements.passage_id,
    cited_passages.document_id,
    cited_passages.symbol,
    cited_passages.revision,
    cited_passages.superseded,
    cited_passages.document_as_of,
    cited_passages.position,
    cited_passages.section,
    cited_passages.paragraph,
    cited_passages.item,
    cited_passages.place,
    statements.rule,
    statements.as_of,
    statements.declared_count,
    statements.listed_count,
    statements.partial,
    statements.treaty,
    statements.source,
    statements.certainty,
    statements.inferred,
    substr(cited_passages.text, statements.start_char + 1, statements.end_char - statements.start_char) as quote
from statements
inner join cited_passages on statements.passage_id = cited_passages.passage_id
