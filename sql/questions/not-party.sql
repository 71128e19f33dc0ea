-- Which states are outside the convention: signatories, states that never joined, states that withdrew (and when)?
-- Subject: Membership
select
    iso3,
    state,
    status,
    case when begins = 'withdrew' then date_from end as withdrew_on,
    as_of,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from treaty_status
where date_to is null and status in ('not_party', 'signatory')
order by iso3
