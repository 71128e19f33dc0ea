-- One row per state: the last year for which a paper says that it reported on the mines it retains (Article 7), as
-- far as the papers tell. No report since a year means that the last was of that year; a report of one year called
-- missing leaves the last year as it was.
with reported as (
    select
        facts.*,
        cast(
            substr(cast(case facts.kind when 'missing' then facts.date_from else facts.date_to end as text), 1, 4)
            as integer
        ) as year
    from facts
    where
        facts.fact_table = 'reports'
        and facts.report = 'annual'
        and (facts.subject = 'retained_mines' or facts.subject is null)
        and facts.treaty = 'APLC'
        and facts.date_from < facts.as_of
        and (facts.kind in ('submitted', 'last_submitted') or (facts.kind = 'missing' and facts.date_to = facts.as_of))
),

ranked as (
    select
        reported.*,
        row_number() over (
            partition by reported.iso3
            order by
                reported.year desc,
                case reported.kind when 'missing' then 2 else 1 end,
                reported.as_of desc,
                reported.document_id desc,
                reported.fact_id
        ) as newest
    from reported
)

select
    iso3,
    state,
    year,
    as_of,
    source,
    certainty,
    inferred,
    symbol,
    paragraph,
    item,
    place,
    quote,
    statement_id,
    passage_id,
    document_id
from ranked
where newest = 1
