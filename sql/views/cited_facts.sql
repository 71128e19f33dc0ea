-- One row per fact of every revision of every paper, of any treaty: the five fact tables as one.
-- `corrected_by` is the statement of the correction that takes a fact's place; null where it stands.
-- `number` counts `unit` (mines, km2) and is null where the paper gives none.
select
    'stockpiles' as fact_table,
    stockpiles.id as fact_id,
    stockpiles.corrected_by,
    stockpiles.status as kind,
    cast(null as text) as report,
    cast(null as text) as subject,
    cast(null as text) as detail,
    stockpiles.iso3,
    states.name as state,
    stockpiles.date_from,
    stockpiles.date_to,
    cast(null as date) as deadline,
    -- numeric in all five: SQLite makes all rows with their words before it looks at them where types differ
    cast(stockpiles.mines as numeric) as number,
    case when stockpiles.mines is not null then 'mines' end as unit,
    cited_statements.as_of,
    cited_statements.source,
    cited_statements.certainty,
    cited_statements.inferred,
    cited_statements.treaty,
    cited_statements.symbol,
    cited_statements.revision,
    cited_statements.superseded,
    cited_statements.paragraph,
    cited_statements.item,
    cited_statements.place,
    cited_statements.quote,
    cited_statements.statement_id,
    cited_statements.passage_id,
    cited_statements.document_id
from stockpiles
inner join cited_statements on stockpiles.statement_id = cited_statements.statement_id
inner join states on stockpiles.iso3 = states.iso3

union all

select
    'retained_mines' as fact_table,
    retained_mines.id as fact_id,
    retained_mines.corrected_by,
    retained_mines.status as kind,
    cast(null as text) as report,
    cast(null as text) as subject,
    cast(null as text) as detail,
    retained_mines.iso3,
    states.name as state,
    retained_mines.date_from,
    retained_mines.date_to,
    cast(null as date) as deadline,
    cast(retained_mines.mines as numeric) as number,
    case when retained_mines.mines is not null then 'mines' end as unit,
    cited_statements.as_of,
    cited_statements.source,
    cited_statements.certainty,
    cited_statements.inferred,
    cited_statements.treaty,
    cited_statements.symbol,
    cited_statements.revision,
    cited_statements.superseded,
    cited_statements.paragraph,
    cited_statements.item,
    cited_statements.place,
    cited_statements.quote,
    cited_statements.statement_id,
    cited_statements.passage_id,
    cited_statements.document_id
from retained_mines
inner join cited_statements on retained_mines.statement_id = cited_statements.statement_id
inner join states on retained_mines.iso3 = states.iso3

union all

select
    'mined_areas' as fact_table,
    mined_areas.id as fact_id,
    mined_areas.corrected_by,
    mined_areas.status as kind,
    cast(null as text) as report,
    cast(null as text) as subject,
    cast(null as text) as detail,
    mined_areas.iso3,
    states.name as state,
    mined_areas.date_from,
    mined_areas.date_to,
    mined_areas.deadline as deadline,
    mined_areas.area_km2 as number,
    case when mined_areas.area_km2 is not null then 'km2' end as unit,
    cited_statements.as_of,
    cited_statements.source,
    cited_statements.certainty,
    cited_statements.inferred,
    cited_statements.treaty,
    cited_statements.symbol,
    cited_statements.revision,
    cited_statements.superseded,
    cited_statements.paragraph,
    cited_statements.item,
    cited_statements.place,
    cited_statements.quote,
    cited_statements.statement_id,
    cited_statements.passage_id,
    cited_statements.document_id
from mined_areas
inner join cited_statements on mined_areas.statement_id = cited_statements.statement_id
inner join states on mined_areas.iso3 = states.iso3

union all

select
    'status_events' as fact_table,
    status_events.id as fact_id,
    status_events.corrected_by,
    status_events.event as kind,
    cast(null as text) as report,
    cast(null as text) as subject,
    status_events.detail as detail,
    status_events.iso3,
    states.name as state,
    status_events.date_from,
    status_events.date_to,
    cast(null as date) as deadline,
    cast(null as numeric) as number,
    null as unit,
    cited_statements.as_of,
    cited_statements.source,
    cited_statements.certainty,
    cited_statements.inferred,
    cited_statements.treaty,
    cited_statements.symbol,
    cited_statements.revision,
    cited_statements.superseded,
    cited_statements.paragraph,
    cited_statements.item,
    cited_statements.place,
    cited_statements.quote,
    cited_statements.statement_id,
    cited_statements.passage_id,
    cited_statements.document_id
from status_events
inner join cited_statements on status_events.statement_id = cited_statements.statement_id
inner join states on status_events.iso3 = states.iso3

union all

select
    'reports' as fact_table,
    reports.id as fact_id,
    reports.corrected_by,
    reports.status as kind,
    reports.report as report,
    reports.subject as subject,
    cast(null as text) as detail,
    reports.iso3,
    states.name as state,
    reports.date_from,
    reports.date_to,
    cast(null as date) as deadline,
    cast(null as numeric) as number,
    null as unit,
    cited_statements.as_of,
    cited_statements.source,
    cited_statements.certainty,
    cited_statements.inferred,
    cited_statements.treaty,
    cited_statements.symbol,
    cited_statements.revision,
    cited_statements.superseded,
    cited_statements.paragraph,
    cited_statements.item,
    cited_statements.place,
    cited_statements.quote,
    cited_statements.statement_id,
    cited_statements.passage_id,
    cited_statements.document_id
from reports
inner join cited_statements on reports.statement_id = cited_statements.statement_id
inner join states on reports.iso3 = states.iso3
