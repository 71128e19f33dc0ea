-- One row per finding about the newest revision of a paper, with the words it is about.
select
    findings.id as finding_id,
    findings.check_name,
    findings.outcome,
    findings.expected,
    findings.actual,
    findings.message,
    documents.symbol,
    documents.as_of as document_as_of,
    cited_passages.position,
    cited_passages.paragraph,
    cited_passages.item,
    cited_passages.place,
    case
        when statements.id is null then cited_passages.text
        else substr(cited_passages.text, statements.start_char + 1, statements.end_char - statements.start_char)
    end as quote,
    statements.rule,
    statements.partial,
    statements.inferred,
    findings.statement_id,
    findings.passage_id,
    findings.document_id
from findings
inner join documents on findings.document_id = documents.id
left join cited_passages on findings.passage_id = cited_passages.passage_id
left join statements on findings.statement_id = statements.id
where documents.superseded_by is null
