-- Who last reported on retained mines in or before a year?
-- Subject: Retained mines
-- :year integer = 2012 : the last year reported on, at most
select
    iso3,
    state,
    year,
    as_of,
    certainty,
    inferred,
    symbol,
    place as paragraph,
    quote
from last_reports
where year <= :year
order by year, iso3
