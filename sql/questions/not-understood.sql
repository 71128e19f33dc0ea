-- Which sentences name a state or give a figure, and no rule understands them?
-- Subject: The papers
-- :symbol text = null : of this paper only
select
    symbol,
    place as paragraph,
    message,
    expected as nearest_rule,
    quote,
    false as inferred
from cited_findings
where check_name = 'not_understood' and (cast(:symbol as text) is null or symbol = :symbol)
order by document_as_of, symbol, position, finding_id
