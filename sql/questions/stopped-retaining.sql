-- Who has stopped retaining mines, or says it holds none, when was it said, and how did it come about?
-- Subject: Retained mines
-- `how` is "destroyed" only where the words say so.
select
    iso3,
    state,
    case
        when kind = 'inert' then 'inert'
        when kind = 'none' then 'none held'
        when lower(quote) like '%destroy%' or lower(quote) like '%destruction%' then 'destroyed'
        else 'no longer retained'
    end as how,
    date_from as since,
    as_of,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from facts
where fact_table = 'retained_mines' and kind in ('no_longer_retains', 'none', 'inert') and treaty = 'APLC'
order by as_of, iso3, document_id, statement_id
