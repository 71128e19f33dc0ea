-- One row per finding about the newest revision of a paper, with the words it is about: those of its statement, of the
-- sentence that nobody understood (`actual` is its span, 120-185), or else of the whole passage.
with spanned as (
    select
        findings.*,
        case
            when statements.id is not null then statements.start_char
            when findings.check_name = 'not_understood' and instr(findings.actual, '-') > 1
                then cast(substr(findings.actual, 1, instr(findings.actual, '-') - 1) as integer)
            else 0
        end as start_char,
        case
            when statements.id is not null then statements.end_char
            when findings.check_name = 'not_understood' and instr(findings.actual, '-') > 1
                then cast(substr(findings.actual, instr(findings.actual, '-') + 1) as integer)
            else length(passages.text)
        end as end_char,
        statements.rule,
        statements.partial,
        statements.inferred
    from findings
    left join passages on findings.passage_id = passages.id
    left join statements on findings.statement_id = statements.id
)

select
    spanned.id as finding_id,
    spanned.check_name,
    spanned.outcome,
    spanned.expected,
    spanned.actual,
    spanned.message,
    documents.symbol,
    documents.as_of as document_as_of,
    cited_passages.position,
    cited_passages.paragraph,
    cited_passages.item,
    cited_passages.place,
    substr(cited_passages.text, spanned.start_char + 1, spanned.end_char - spanned.start_char) as quote,
    spanned.start_char,
    spanned.end_char,
    spanned.rule,
    spanned.partial,
    spanned.inferred,
    spanned.statement_id,
    spanned.passage_id,
    spanned.document_id
from spanned
inner join documents on spanned.document_id = documents.id
left join cited_passages on spanned.passage_id = cited_passages.passage_id
where documents.superseded_by is null
