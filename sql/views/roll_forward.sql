-- One row per paper and matter (parties, stockpiles, retained_mines) whose opening and closing numbers of states it
-- gives: the opening, who came, who left, what that makes, and the closing number; `previous_closing` is the closing
-- number of the paper before, which should be the opening of this one. Of several numbers the largest is the whole. A
-- state whose withdrawal takes effect after the paper has not left yet.
with counted as (
    select
        document_id,
        document_as_of,
        case topic
            when 'state_party' then 'parties'
            when 'destruction_pending' then 'stockpiles'
            else 'retained_mines'
        end as matter,
        value,
        as_of,
        statement_id,
        case when as_of < document_as_of then 'opening' else 'closing' end as side,
        row_number() over (
            partition by document_id, topic, case when as_of < document_as_of then 'opening' else 'closing' end
            order by as_of desc, value desc, figure_id
        ) as choice
    from cited_figures
    where
        topic in ('state_party', 'destruction_pending', 'retains')
        and unit = 'states'
        and iso3 is null
        and treaty = 'APLC'
        and not superseded
        and corrected_by is null
),

pending_before as (
    select distinct cited_statements.document_id, stockpiles.iso3
    from stockpiles
    inner join cited_statements on stockpiles.statement_id = cited_statements.statement_id
    where
        stockpiles.status = 'destruction_pending'
        and cited_statements.as_of < cited_statements.document_as_of
        and stockpiles.corrected_by is null
),

leaving_later as (
    select distinct cited_statements.document_id, status_events.iso3
    from status_events
    inner join cited_statements on status_events.statement_id = cited_statements.statement_id
    where
        status_events.event = 'withdrew'
        and cited_statements.document_as_of < status_events.date_from
        and status_events.corrected_by is null
),

moved as (
    select
        cited_statements.document_id,
        'parties' as matter,
        status_events.iso3,
        case status_events.event when 'withdrew' then 'went' else 'came' end as side,
        coalesce(status_events.date_from, cited_statements.as_of) as happened_on
    from status_events
    inner join cited_statements on status_events.statement_id = cited_statements.statement_id
    left join leaving_later
        on
            cited_statements.document_id = leaving_later.document_id
            and status_events.iso3 = leaving_later.iso3
            and status_events.event = 'withdrew'
    where
        status_events.event in ('acceded', 'ratified', 'withdrew')
        and leaving_later.iso3 is null
        and cited_statements.treaty = 'APLC'
        and not cited_statements.superseded
        and status_events.corrected_by is null

    union all

    select
        cited_statements.document_id,
        'stockpiles' as matter,
        stockpiles.iso3,
        case stockpiles.status when 'destruction_completed' then 'went' else 'came' end as side,
        coalesce(stockpiles.date_from, cited_statements.as_of) as happened_on
    from stockpiles
    inner join cited_statements on stockpiles.statement_id = cited_statements.statement_id
    left join pending_before
        on cited_statements.document_id = pending_before.document_id and stockpiles.iso3 = pending_before.iso3
    where
        (
            stockpiles.status = 'destruction_completed'
            or (
                stockpiles.status = 'destruction_pending'
                and stockpiles.date_from is not null
                and pending_before.iso3 is null
            )
        )
        and cited_statements.treaty = 'APLC'
        and not cited_statements.superseded
        and stockpiles.corrected_by is null

    union all

    select
        cited_statements.document_id,
        'retained_mines' as matter,
        retained_mines.iso3,
        case when retained_mines.status in ('first_reported', 'resumed') then 'came' else 'went' end as side,
        coalesce(retained_mines.date_from, cited_statements.as_of) as happened_on
    from retained_mines
    inner join cited_statements on retained_mines.statement_id = cited_statements.statement_id
    where
        retained_mines.status in ('first_reported', 'resumed', 'no_longer_retains', 'inert')
        and cited_statements.treaty = 'APLC'
        and not cited_statements.superseded
        and retained_mines.corrected_by is null
),

-- the numbers and who moved in one list: joined, one would be looked through for each row of the other
told as (
    select
        document_id,
        document_as_of,
        matter,
        side,
        as_of as happened_on,
        value,
        statement_id,
        cast(null as text) as iso3
    from counted
    where choice = 1

    union all

    select
        document_id,
        cast(null as date) as document_as_of,
        matter,
        side,
        happened_on,
        null as value,
        null as statement_id,
        iso3
    from moved
),

dated as (
    select
        *,
        max(case side when 'opening' then happened_on end) over (partition by document_id, matter) as opening_as_of
    from told
),

balances as (
    select
        document_id,
        matter,
        opening_as_of,
        max(document_as_of) as document_as_of,
        max(case side when 'opening' then value end) as opening,
        count(distinct case when side = 'came' and opening_as_of <= happened_on then iso3 end) as came,
        count(distinct case when side = 'went' and opening_as_of <= happened_on then iso3 end) as went,
        max(case side when 'closing' then value end) as closing,
        max(case side when 'closing' then statement_id end) as statement_id
    from dated
    group by document_id, matter, opening_as_of
),

closings as (
    select
        *,
        lag(closing) over (partition by matter order by document_as_of, document_id) as previous_closing
    from balances
    where statement_id is not null
)

select
    cited_statements.symbol,
    closings.document_as_of,
    closings.matter,
    closings.opening_as_of,
    closings.opening,
    closings.came,
    closings.went,
    closings.opening + closings.came - closings.went as expected,
    closings.closing,
    closings.closing - (closings.opening + closings.came - closings.went) as difference,
    closings.previous_closing,
    cited_statements.paragraph,
    cited_statements.item,
    cited_statements.place,
    cited_statements.quote,
    cited_statements.inferred,
    closings.statement_id,
    closings.document_id
from closings
inner join cited_statements on closings.statement_id = cited_statements.statement_id
where closings.opening_as_of is not null
