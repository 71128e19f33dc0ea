-- What stands: one row per matter, state and moment, the fact that stands from `stands_from` (the moment it speaks of)
-- until `stands_until` (the moment the next one speaks of; null while it is current).
-- This is the only place that decides what is current. Of what the papers say of one matter and one state:
--   1. only the newest revision of a paper counts, as corrected by hand, and only what is said of this convention;
--   2. a later moment (`as_of`) replaces an earlier one;
--   3. of one moment, what is surer stands: stated, likely, possible, presumed; what is said before what is inferred;
--   4. then what reaches latest (`date_to`), then the kind that says more (destroyed says more than pending),
--      then a fact with a number, then the paper loaded last.
-- A day that an event took place is a matter of its own, apart from later words that give no day.
with said as (
    select
        'stockpiles' as fact_table,
        'stockpiles' as matter,
        id as fact_id,
        statement_id,
        iso3,
        date_to,
        case status
            when 'destruction_completed' then 1
            when 'none' then 2
            when 'overdue' then 3
            when 'destruction_in_progress' then 4
            when 'destruction_pending' then 5
            when 'possesses' then 6
            when 'verifying' then 7
            when 'unconfirmed' then 8
            else 9
        end as kind_order,
        case when mines is null then 1 else 0 end as without_number
    from stockpiles
    where corrected_by is null

    union all

    select
        'retained_mines' as fact_table,
        'retained_mines' as matter,
        id as fact_id,
        statement_id,
        iso3,
        date_to,
        case status
            when 'no_longer_retains' then 1
            when 'none' then 2
            when 'inert' then 3
            when 'retains' then 4
            when 'resumed' then 5
            when 'first_reported' then 6
            when 'unchanged' then 7
            else 8
        end as kind_order,
        case when mines is null then 1 else 0 end as without_number
    from retained_mines
    where corrected_by is null

    union all

    select
        'mined_areas' as fact_table,
        'mined_areas' as matter,
        id as fact_id,
        statement_id,
        iso3,
        date_to,
        case status
            when 'clearance_completed' then 1
            when 'overdue' then 2
            when 'extension_granted' then 3
            when 'extension_requested' then 4
            else 5
        end as kind_order,
        case when deadline is null and area_km2 is null then 1 else 0 end as without_number
    from mined_areas
    where corrected_by is null

    union all

    select
        'reports' as fact_table,
        case when status = 'due' then report || '_report_due' else report || '_report' end as matter,
        id as fact_id,
        statement_id,
        iso3,
        date_to,
        case status when 'submitted' then 1 when 'last_submitted' then 2 when 'due' then 3 else 4 end as kind_order,
        case when date_from is null then 1 else 0 end as without_number
    from reports
    where corrected_by is null

    union all

    select
        'status_events' as fact_table,
        case
            when event in ('ratified', 'acceded') and date_from = date_to then 'deposit'
            when event in ('ratified', 'acceded') then 'deposit_undated'
            when event = 'entered_into_force' and date_from = date_to then 'entry_into_force'
            when event = 'entered_into_force' then 'entry_into_force_undated'
            when event = 'signed' then 'signature'
            when event in ('state_party', 'signatory', 'not_party', 'withdrew') then 'membership'
            when event in ('attended_meeting', 'never_attended_meeting') then 'meetings'
            when event in ('voted_in_favour', 'voted_against', 'abstained') then 'vote'
            when event in ('producer', 'ceased_production') then 'production'
            else event
        end as matter,
        id as fact_id,
        statement_id,
        iso3,
        date_to,
        case
            when event in ('signatory', 'withdrew', 'ceased_production', 'attended_meeting') then 1
            when event in ('state_party', 'never_attended_meeting') then 2
            else 3
        end as kind_order,
        case when date_from is null then 1 else 0 end as without_number
    from status_events
    where corrected_by is null
),

ordered as (
    -- of one moment, what stands comes last: its next moment is the one that replaces it
    select
        said.fact_table,
        said.matter,
        said.fact_id,
        said.statement_id,
        said.iso3,
        statements.as_of as stands_from,
        lead(statements.as_of) over (
            partition by said.fact_table, said.matter, said.iso3
            order by
                statements.as_of,
                case statements.certainty
                    when 'stated' then 1 when 'likely' then 2 when 'possible' then 3 else 4
                end desc,
                case when statements.inferred then 1 else 0 end desc,
                coalesce(said.date_to, statements.as_of),
                said.kind_order desc,
                said.without_number desc,
                passages.document_id,
                passages.position desc,
                said.fact_id desc
        ) as stands_until
    from said
    inner join statements on said.statement_id = statements.id
    inner join passages on statements.passage_id = passages.id
    inner join documents on passages.document_id = documents.id
    where documents.superseded_by is null and statements.treaty = 'APLC'
)

select
    fact_table,
    matter,
    fact_id,
    statement_id,
    iso3,
    stands_from,
    stands_until
from ordered
where stands_until is null or stands_from < stands_until
