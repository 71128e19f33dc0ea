-- Which dates do not fit the convention's arithmetic (Articles 4, 5, 7 and 17)?
-- Subject: The papers
select
    outcome,
    expected,
    actual,
    message,
    inferred,
    symbol,
    place as paragraph,
    quote
from cited_findings
where check_name = 'treaty_calendar' and outcome <> 'pass'
order by document_as_of, symbol, position, finding_id
