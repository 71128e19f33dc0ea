-- One row per state and period: member of the convention, signatory or outside, from `date_from` to `date_to` (null:
-- still).
-- A period begins with an event that has a day (entry into force, signature, withdrawal), or with the first paper that
-- says so; `begins` tells which. It ends the day before the next one begins: a withdrawal ends membership, on the last
-- of the days within a year that are given for it (those of its receipt and of its effect, Article 20).
with recorded as (
    select
        iso3,
        matter,
        event,
        date_from,
        date_to,
        stands_from,
        statement_id,
        max(case when event = 'withdrew' then 1 else 0 end) over (partition by iso3) as leaves,
        min(case when event = 'withdrew' then date_from end) over (
            partition by iso3 order by date_from groups between 1 following and unbounded following
        ) as left_later
    from status_record
    where matter in ('membership', 'signature', 'entry_into_force_undated', 'deposit_undated')
),

observed as (
    select
        iso3,
        'state_party' as status,
        'entered_into_force' as begins,
        entry_into_force as date_from,
        statement_id,
        1 as choice
    from entries_into_force

    union all

    -- who joined without a day is a party when it is said at the latest
    select
        iso3,
        case
            when matter in ('deposit_undated', 'entry_into_force_undated') then 'state_party'
            when event = 'signed' then 'signatory'
            when event = 'withdrew' then 'not_party'
            else event
        end as status,
        case when event in ('signed', 'withdrew') and date_from is not null then event else 'observed' end as begins,
        case
            when matter = 'deposit_undated' then coalesce(date_to, stands_from)
            when matter = 'entry_into_force_undated' then stands_from
            else coalesce(date_from, stands_from)
        end as date_from,
        statement_id,
        case when event in ('signed', 'withdrew') then 1 else 2 end as choice
    from recorded
    where
        case
            when matter = 'deposit_undated' then date_to is not null or leaves = 0
            when event = 'withdrew' then coalesce(date(date_from, '+366 days') < left_later, true)
            else true
        end
),

chosen as (
    select
        iso3,
        status,
        begins,
        date_from,
        statement_id,
        row_number() over (
            partition by iso3, date_from
            order by choice, case status when 'signatory' then 1 when 'state_party' then 2 else 3 end, statement_id desc
        ) as place_in_day
    from observed
),

compared as (
    select
        iso3,
        status,
        begins,
        date_from,
        statement_id,
        lag(status) over (partition by iso3 order by date_from) as status_before
    from chosen
    where place_in_day = 1
),

periods as (
    select
        iso3,
        status,
        begins,
        date_from,
        date(lead(date_from) over (partition by iso3 order by date_from), '-1 days') as date_to,
        statement_id
    from compared
    where status_before is null or status_before <> status
)

select
    periods.iso3,
    states.name as state,
    periods.status,
    periods.begins,
    periods.date_from,
    periods.date_to,
    cited_statements.as_of,
    cited_statements.source,
    cited_statements.certainty,
    cited_statements.inferred,
    cited_statements.symbol,
    cited_statements.paragraph,
    cited_statements.item,
    cited_statements.place,
    cited_statements.quote,
    cited_statements.statement_id
from periods
inner join states on periods.iso3 = states.iso3
inner join cited_statements on periods.statement_id = cited_statements.statement_id
