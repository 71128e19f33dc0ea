-- One row per passage of every revision of every paper, with its place as people write it:
-- 21, 8 (b); a passage without a number is "passage 12" (its position).
select
    passages.id as passage_id,
    passages.document_id,
    documents.symbol,
    documents.revision,
    documents.superseded_by is not null as superseded,
    documents.as_of as document_as_of,
    passages.position,
    passages.section,
    passages.section_title,
    passages.paragraph,
    passages.item,
    case
        when passages.paragraph is null and passages.item is null then 'passage ' || cast(passages.position as text)
        when passages.paragraph is null then '(' || passages.item || ')'
        when passages.item is null then passages.paragraph
        else passages.paragraph || ' (' || passages.item || ')'
    end as place,
    passages.page,
    passages.kind,
    passages.text
from passages
inner join documents on passages.document_id = documents.id
