-- Which states not party have come to a meeting of the convention, and which never have?
-- Subject: Membership
with parties as (
    select iso3 from treaty_status where date_to is null and status = 'state_party'
)

select
    current_status.iso3,
    current_status.state,
    current_status.event,
    current_status.date_from as since,
    current_status.as_of,
    current_status.certainty,
    current_status.inferred,
    current_status.symbol,
    current_status.place as paragraph,
    current_status.quote
from current_status
left join parties on current_status.iso3 = parties.iso3
where current_status.matter = 'meetings' and parties.iso3 is null
order by current_status.event, current_status.iso3
