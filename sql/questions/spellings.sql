-- In which spellings do the papers name a state, how often, and where first?
-- Subject: The papers
-- :state state : the state, in any spelling
with named as (
    select
        mentions.iso3,
        states.name as state,
        mentions.surface,
        mentions.method,
        mentions.score,
        count(*) over (partition by mentions.surface, mentions.method) as times,
        row_number() over (
            partition by mentions.surface, mentions.method
            order by
                cited_passages.document_as_of,
                cited_passages.document_id,
                cited_passages.position,
                mentions.start_char
        ) as choice,
        cited_passages.symbol,
        cited_passages.place,
        substr(
            cited_passages.text,
            case when mentions.start_char > 40 then mentions.start_char - 39 else 1 end,
            mentions.end_char - mentions.start_char + 80
        ) as quote
    from mentions
    inner join cited_passages on mentions.passage_id = cited_passages.passage_id
    inner join states on mentions.iso3 = states.iso3
    where mentions.iso3 = :state and not cited_passages.superseded
)

select
    iso3,
    state,
    surface,
    times,
    method,
    score,
    symbol,
    place as paragraph,
    quote,
    false as inferred
from named
where choice = 1
order by times desc, surface
