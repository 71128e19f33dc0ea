-- One row per state whose deposit or entry into force has a day: when the convention binds it (Article 17).
-- The day a paper states comes before the day computed from the deposit: the first day of the sixth month after the
-- month of deposit (paragraph 2), and not before 1 March 1999 (paragraph 1: the fortieth deposit was in September
-- 1998).
with days as (
    select
        iso3,
        max(case when matter = 'deposit' then event end) as event,
        max(case when matter = 'deposit' then date_from end) as deposited_on,
        max(case when matter = 'deposit' then statement_id end) as deposit_statement_id,
        max(case when matter = 'entry_into_force' then date_from end) as stated_on,
        max(case when matter = 'entry_into_force' then statement_id end) as stated_statement_id
    from current_status
    where matter in ('deposit', 'entry_into_force')
    group by iso3
),

bound as (
    select
        iso3,
        event,
        deposited_on,
        case
            when stated_on is not null then stated_on
            when date(deposited_on, 'start of month', '+6 months') < date('1999-03-01', '+0 days')
                then date('1999-03-01', '+0 days')
            else date(deposited_on, 'start of month', '+6 months')
        end as entry_into_force,
        case when stated_on is not null then 'stated' else 'computed from deposit' end as basis,
        coalesce(stated_statement_id, deposit_statement_id) as statement_id
    from days
)

select
    bound.iso3,
    states.name as state,
    bound.event,
    bound.deposited_on,
    bound.entry_into_force,
    bound.basis,
    cited_statements.as_of,
    cited_statements.certainty,
    cited_statements.inferred,
    cited_statements.symbol,
    cited_statements.paragraph,
    cited_statements.item,
    cited_statements.place,
    cited_statements.quote,
    cited_statements.statement_id
from bound
inner join states on bound.iso3 = states.iso3
inner join cited_statements on bound.statement_id = cited_statements.statement_id
