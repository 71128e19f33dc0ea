-- One row per thing a person should look at in the newest revision of a paper: a sentence nobody understood, a name
-- that is no known state, states passed over in a sentence that is understood, a spelling that was corrected, a
-- correction that does not fit. Order by `states_named` and `urgency`: a sentence that names ten states comes before a
-- passing mention. `nearest_rule` all but claimed it.
select
    cited_findings.finding_id,
    cited_findings.check_name,
    case cited_findings.check_name
        when 'not_understood'
            then (
                select count(distinct mentions.iso3)
                from mentions
                where
                    mentions.passage_id = cited_findings.passage_id
                    and mentions.start_char >= cited_findings.start_char
                    and mentions.end_char <= cited_findings.end_char
            )
        when 'passed_over' then cast(cited_findings.expected as integer)
        else 1
    end as states_named,
    case cited_findings.check_name
        when 'correction' then 1
        when 'not_understood' then 2
        when 'unresolved_name' then 3
        when 'passed_over' then 4
        else 5
    end as urgency,
    case when cited_findings.check_name = 'not_understood' then cited_findings.expected end as nearest_rule,
    cited_findings.message,
    cited_findings.symbol,
    cited_findings.document_as_of,
    cited_findings.position,
    cited_findings.paragraph,
    cited_findings.item,
    cited_findings.place,
    cited_findings.quote,
    cited_findings.passage_id,
    cited_findings.document_id
from cited_findings
where
    cited_findings.check_name in ('not_understood', 'unresolved_name', 'passed_over', 'fuzzy_name')
    or (cited_findings.check_name = 'correction' and cited_findings.outcome = 'fail')
