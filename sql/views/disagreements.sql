-- One row per fact that another paper states differently, side by side by `iso3`, `matter` and `about`:
-- two days for one event, two numbers for one date, two opposite states of affairs for one moment.
-- Of the newest revisions only, and of this convention. Neither is taken for right; `value` is what each paper says.
with claims as (
    select
        facts.fact_table,
        facts.fact_id,
        facts.kind,
        facts.statement_id,
        facts.iso3,
        case when facts.fact_table = 'reports' then facts.report || ' report due' else facts.kind end as matter,
        'day' as about,
        cast(facts.date_from as text) as value,
        facts.document_id
    from facts
    where
        facts.treaty = 'APLC'
        and facts.date_from is not null
        and (
            (
                facts.kind in ('signed', 'ratified', 'acceded', 'entered_into_force', 'withdrew')
                and facts.date_from = facts.date_to
            )
            or (facts.kind = 'overdue' and facts.fact_table = 'stockpiles')
            or (facts.kind = 'due' and facts.report = 'initial')
        )

    union all

    select
        facts.fact_table,
        facts.fact_id,
        facts.kind,
        facts.statement_id,
        facts.iso3,
        facts.fact_table || ' number' as matter,
        cast(coalesce(facts.date_to, facts.as_of) as text) as about,
        cast(facts.number as text) as value,
        facts.document_id
    from facts
    where facts.treaty = 'APLC' and facts.number is not null

    union all

    select
        facts.fact_table,
        facts.fact_id,
        facts.kind,
        facts.statement_id,
        facts.iso3,
        case facts.fact_table when 'status_events' then 'membership' else facts.fact_table end as matter,
        cast(facts.as_of as text) as about,
        case
            when facts.kind in ('state_party') then 'party'
            when facts.kind in ('not_party', 'signatory', 'withdrew') then 'not party'
            when facts.kind in ('retains', 'resumed', 'first_reported', 'unchanged') then 'holds'
            when facts.kind in ('possesses', 'destruction_pending', 'destruction_in_progress', 'overdue') then 'holds'
            else 'does not hold'
        end as value,
        facts.document_id
    from facts
    where
        facts.treaty = 'APLC'
        and (
            (facts.fact_table = 'status_events' and facts.kind in ('state_party', 'not_party', 'signatory', 'withdrew'))
            or (
                facts.fact_table = 'stockpiles'
                and facts.kind in (
                    'possesses', 'destruction_pending', 'destruction_in_progress', 'overdue',
                    'destruction_completed', 'none'
                )
            )
            or (
                facts.fact_table = 'retained_mines'
                and facts.kind in (
                    'retains', 'resumed', 'first_reported', 'unchanged', 'no_longer_retains', 'none', 'inert'
                )
            )
        )
),

disputed as (
    select
        *,
        min(value) over same as least,
        max(value) over same as most,
        min(document_id) over same as first_document,
        max(document_id) over same as last_document
    from claims
    window same as (partition by iso3, matter, about)
)

select
    disputed.iso3,
    states.name as state,
    disputed.matter,
    disputed.about,
    disputed.value,
    disputed.kind,
    cited_statements.as_of,
    cited_statements.source,
    cited_statements.certainty,
    cited_statements.inferred,
    cited_statements.symbol,
    cited_statements.paragraph,
    cited_statements.item,
    cited_statements.place,
    cited_statements.quote,
    disputed.fact_table,
    disputed.fact_id,
    disputed.statement_id,
    disputed.document_id
from disputed
inner join states on disputed.iso3 = states.iso3
inner join cited_statements on disputed.statement_id = cited_statements.statement_id
where disputed.least <> disputed.most and disputed.first_document <> disputed.last_document
