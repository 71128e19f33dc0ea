-- One row per revision of every paper, with what was made of it.
select
    documents.id as document_id,
    documents.symbol,
    documents.revision,
    documents.title,
    documents.as_of,
    documents.loaded_at,
    documents.superseded_by is not null as superseded,
    (select count(*) from passages where passages.document_id = documents.id) as passages,
    (
        select count(*)
        from passages inner join statements on passages.id = statements.passage_id
        where passages.document_id = documents.id
    ) as statements,
    (
        select count(*)
        from passages
        inner join statements on passages.id = statements.passage_id
        inner join status_events on statements.id = status_events.statement_id
        where passages.document_id = documents.id and status_events.corrected_by is null
    ) as status_events,
    (
        select count(*)
        from passages
        inner join statements on passages.id = statements.passage_id
        inner join stockpiles on statements.id = stockpiles.statement_id
        where passages.document_id = documents.id and stockpiles.corrected_by is null
    ) as stockpiles,
    (
        select count(*)
        from passages
        inner join statements on passages.id = statements.passage_id
        inner join retained_mines on statements.id = retained_mines.statement_id
        where passages.document_id = documents.id and retained_mines.corrected_by is null
    ) as retained_mines,
    (
        select count(*)
        from passages
        inner join statements on passages.id = statements.passage_id
        inner join reports on statements.id = reports.statement_id
        where passages.document_id = documents.id and reports.corrected_by is null
    ) as reports,
    (
        select count(*)
        from passages
        inner join statements on passages.id = statements.passage_id
        inner join mined_areas on statements.id = mined_areas.statement_id
        where passages.document_id = documents.id and mined_areas.corrected_by is null
    ) as mined_areas,
    (
        select count(*)
        from passages
        inner join statements on passages.id = statements.passage_id
        inner join figures on statements.id = figures.statement_id
        where passages.document_id = documents.id and figures.corrected_by is null
    ) as figures,
    (
        select count(*) from findings where findings.document_id = documents.id and findings.outcome = 'pass'
    ) as checks_passed,
    (
        select count(*) from findings where findings.document_id = documents.id and findings.outcome = 'fail'
    ) as checks_failed,
    (
        select count(*)
        from findings
        where findings.document_id = documents.id and findings.check_name = 'not_understood'
    ) as not_understood,
    (
        select count(*)
        from findings
        where findings.document_id = documents.id and findings.check_name = 'unresolved_name'
    ) as unresolved_names
from documents
