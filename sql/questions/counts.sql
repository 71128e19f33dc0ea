-- Do the lists name as many states as they announce?
-- Subject: The papers
select
    check_name,
    outcome,
    expected as announced,
    actual as named,
    partial,
    message,
    inferred,
    symbol,
    place as paragraph,
    quote
from list_checks
order by document_as_of, symbol, position, finding_id
