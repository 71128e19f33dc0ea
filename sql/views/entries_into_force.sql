-- One row per state whose deposit or entry into force has a day: when the convention binds it (Article 17).
-- The day a paper states comes before the day computed from the deposit: the first day of the sixth month after the
-- month of deposit (paragraph 2), and not before 1 March 1999 (paragraph 1: the fortieth deposit was in September
-- 1998).
with deposits as not materialized (
    select iso3, event, date_from as deposited_on, statement_id from current_status where matter = 'deposit'
),

stated as not materialized (
    select iso3, date_from as entry_into_force, statement_id from current_status where matter = 'entry_into_force'
),

bound as (
    select
        deposits.iso3,
        deposits.event,
        deposits.deposited_on,
        case
            when stated.entry_into_force is not null then stated.entry_into_force
            when date(deposits.deposited_on, 'start of month', '+6 months') < date('1999-03-01', '+0 days')
                then date('1999-03-01', '+0 days')
            else date(deposits.deposited_on, 'start of month', '+6 months')
        end as entry_into_force,
        case when stated.entry_into_force is not null then 'stated' else 'computed from deposit' end as basis,
        coalesce(stated.statement_id, deposits.statement_id) as statement_id
    from deposits
    left join stated on deposits.iso3 = stated.iso3

    union all

    select
        stated.iso3,
        cast(null as text) as event,
        cast(null as date) as deposited_on,
        stated.entry_into_force,
        'stated' as basis,
        stated.statement_id
    from stated
    left join deposits on stated.iso3 = deposits.iso3
    where deposits.iso3 is null
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
