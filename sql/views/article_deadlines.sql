-- One row per state, article and basis: the dates the convention sets, stated by a paper or computed from entry into
-- force.
-- Article 17: entry into force. Article 7: initial report, 180 days later. Article 4: stockpiles destroyed, four years.
-- Article 5: mined areas cleared, ten years. `preference` 1 is the date to use: a stated one before a computed one;
-- the day by which a paper says that destruction is pending comes last, as it may be a plan.
with articles as (
    select 4 as article
    union all
    select 5 as article
    union all
    select 7 as article
    union all
    select 17 as article
),

stocks as (
    select
        stockpiles.iso3,
        coalesce(stockpiles.date_from, stockpiles.date_to) as deadline,
        stockpiles.statement_id,
        case stockpiles.status when 'overdue' then 1 else 3 end as choice,
        row_number() over (
            partition by stockpiles.iso3
            order by
                case stockpiles.status when 'overdue' then 1 else 2 end,
                statements.as_of desc,
                coalesce(stockpiles.date_from, stockpiles.date_to) desc,
                stockpiles.id
        ) as newest
    from stockpiles
    inner join statements on stockpiles.statement_id = statements.id
    inner join passages on statements.passage_id = passages.id
    inner join documents on passages.document_id = documents.id
    where
        stockpiles.corrected_by is null
        and statements.treaty = 'APLC'
        and documents.superseded_by is null
        and (
            (stockpiles.status = 'overdue' and stockpiles.date_from is not null)
            or (
                stockpiles.status = 'destruction_pending'
                and coalesce(stockpiles.date_from, stockpiles.date_to) = stockpiles.date_to
            )
        )
),

extended as (
    select iso3, deadline, statement_id, row_number() over (partition by iso3 order by stands_from desc) as newest
    from clearance_record
    where deadline is not null
),

deadlines as (
    select
        entries_into_force.iso3,
        articles.article,
        case articles.article
            when 4 then date(entries_into_force.entry_into_force, '+4 years')
            when 5 then date(entries_into_force.entry_into_force, '+10 years')
            when 7 then date(entries_into_force.entry_into_force, '+180 days')
            else entries_into_force.entry_into_force
        end as deadline,
        case when articles.article = 17 then entries_into_force.basis else 'computed' end as basis,
        entries_into_force.statement_id,
        2 as choice
    from entries_into_force
    cross join articles

    union all

    select iso3, 7 as article, date_from as deadline, 'stated' as basis, statement_id, 1 as choice
    from current_reports
    where matter = 'initial_report_due' and date_from is not null

    union all

    select iso3, 4 as article, deadline, 'stated' as basis, statement_id, choice
    from stocks
    where newest = 1

    union all

    select iso3, 5 as article, deadline, 'stated' as basis, statement_id, 1 as choice
    from extended
    where newest = 1
)

select
    deadlines.iso3,
    states.name as state,
    deadlines.article,
    deadlines.deadline,
    deadlines.basis,
    row_number() over (
        partition by deadlines.iso3, deadlines.article
        order by deadlines.choice
    ) as preference,
    cited_statements.as_of,
    cited_statements.certainty,
    cited_statements.inferred,
    cited_statements.symbol,
    cited_statements.paragraph,
    cited_statements.item,
    cited_statements.place,
    cited_statements.quote,
    cited_statements.statement_id
from deadlines
inner join states on deadlines.iso3 = states.iso3
inner join cited_statements on deadlines.statement_id = cited_statements.statement_id
