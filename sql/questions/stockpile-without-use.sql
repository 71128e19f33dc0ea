-- Which states are said to stockpile mines and are not named as having them emplaced?
-- Subject: Use and production
with emplacing as (
    select iso3 from current_status where matter = 'emplaced_mines'
)

select
    current_stockpiles.iso3,
    current_stockpiles.state,
    current_stockpiles.status,
    current_stockpiles.mines,
    current_stockpiles.source,
    current_stockpiles.as_of,
    current_stockpiles.certainty,
    current_stockpiles.inferred,
    current_stockpiles.symbol,
    current_stockpiles.place as paragraph,
    current_stockpiles.quote
from current_stockpiles
left join emplacing on current_stockpiles.iso3 = emplacing.iso3
where current_stockpiles.status = 'possesses' and emplacing.iso3 is null
order by current_stockpiles.iso3
