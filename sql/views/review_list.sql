-- One row per thing a person should look at in the newest revision of a paper: a sentence nobody understood, a name
-- that
-- is no known state, a spelling that was corrected. `states_named` is how many states its passage names: order by it.
with named as (
    select passage_id, count(distinct iso3) as states_named
    from mentions
    where iso3 is not null
    group by passage_id
)

select
    cited_findings.finding_id,
    cited_findings.check_name,
    coalesce(named.states_named, 0) as states_named,
    cited_findings.message,
    cited_findings.expected,
    cited_findings.actual,
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
left join named on cited_findings.passage_id = named.passage_id
where cited_findings.check_name in ('not_understood', 'unresolved_name', 'fuzzy_name')
