-- Which states not party come to meetings and have declared no moratorium?
-- Subject: Membership
with parties as (
    select iso3 from treaty_status where date_to is null and status = 'state_party'
),

moratoria as (
    select iso3 from current_status where matter = 'moratorium'
)

select
    current_status.iso3,
    current_status.state,
    current_status.date_from as since,
    current_status.as_of,
    current_status.certainty,
    current_status.inferred,
    current_status.symbol,
    current_status.place as paragraph,
    current_status.quote
from current_status
left join parties on current_status.iso3 = parties.iso3
left join moratoria on current_status.iso3 = moratoria.iso3
where
    current_status.matter = 'meetings'
    and current_status.event = 'attended_meeting'
    and parties.iso3 is null
    and moratoria.iso3 is null
order by current_status.iso3
