-- One row per finding about the newest revision of a paper, with the words it is about: those of its statement, of the
-- sentence that nobody understood (`actual` is its span, 120-185), or else of the whole passage. `place` is written out
-- as in cited_passages: SQLite would read all passages for one paper's findings if that view stood here.
with spanned as (
    select
        findings.id as finding_id,
        findings.check_name,
        findings.outcome,
        findings.expected,
        findings.actual,
        findings.message,
        documents.symbol,
        documents.as_of as document_as_of,
        passages.position,
        passages.paragraph,
        passages.item,
        case
            when passages.id is null then null
            when passages.paragraph is null and passages.item is null
                then 'passage ' || cast(passages.position as text)
            when passages.paragraph is null then '(' || passages.item || ')'
            when passages.item is null then passages.paragraph
            else passages.paragraph || ' (' || passages.item || ')'
        end as place,
        passages.text,
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
        statements.inferred,
        findings.statement_id,
        findings.passage_id,
        findings.document_id
    from documents
    inner join findings on documents.id = findings.document_id
    left join passages on findings.passage_id = passages.id
    left join statements on findings.statement_id = statements.id
    where documents.superseded_by is null
)

select
    finding_id,
    check_name,
    outcome,
    expected,
    actual,
    message,
    symbol,
    document_as_of,
    position,
    paragraph,
    item,
    place,
    substr(text, start_char + 1, end_char - start_char) as quote,
    start_char,
    end_char,
    rule,
    partial,
    inferred,
    statement_id,
    passage_id,
    document_id
from spanned
