"""What is asked of each view, and the same by hand: only the tables and columns it needs, from the index that it calls for."""

PAPER = "APLC/COPY/5"

_FROM = """
    from documents
    inner join passages on documents.id = passages.document_id
    inner join statements on passages.id = statements.passage_id
"""
_QUOTE = "substr(passages.text, statements.start_char + 1, statements.end_char - statements.start_char)"
_COUNTS = ", ".join(
    f"""(
        select count(*) from passages
        inner join statements on passages.id = statements.passage_id
        inner join {table} on statements.id = {table}.statement_id
        where passages.document_id = documents.id and {table}.corrected_by is null
    )"""
    for table in ("status_events", "retained_mines")
)


def _of_paper(columns: str, table: str = "", where: str = "") -> str:
    """The statements of a paper, with the rows of a table that belong to them."""
    joined = f"inner join {table} on statements.id = {table}.statement_id" if table else ""
    return f"select {columns} {_FROM} {joined} where documents.symbol = '{PAPER}' {where}"


def _of_state(table: str, columns: str) -> str:
    """The facts of a state that stand in a table."""
    return f"""
        select {columns} from {table}
        inner join statements on {table}.statement_id = statements.id
        inner join passages on statements.passage_id = passages.id
        inner join documents on passages.document_id = documents.id
        where {table}.iso3 = {_state(table)} and {table}.corrected_by is null and documents.superseded_by is null
            and statements.treaty = 'APLC'
    """


def _state(table: str) -> str:
    """The parameter that is a state which the table names."""
    return f":{table}"


def _moments(table: str, column: str, where: str = "") -> str:
    """Of the facts of a state each with the moment of the next: of one moment the surest is last, then the paper loaded last."""
    return (
        _of_state(
            table,
            f"""
        statements.as_of, {column} as said,
        lead(statements.as_of) over (
            order by
                statements.as_of,
                case statements.certainty when 'stated' then 1 when 'likely' then 2 when 'possible' then 3 else 4 end desc,
                statements.inferred desc, coalesce({table}.date_to, statements.as_of), passages.document_id,
                passages.position desc, {table}.id desc
        ) as until
        """,
        )
        + where
    )


# view -> what is asked of it, and the same by hand
VIEWS = {
    "`facts` of a paper": (
        f"select kind, iso3, quote from facts where symbol = '{PAPER}' and fact_table = 'retained_mines'",
        _of_paper(
            f"retained_mines.status, retained_mines.iso3, {_QUOTE}",
            "retained_mines",
            "and documents.superseded_by is null and retained_mines.corrected_by is null",
        ),
    ),
    "`facts` of a state": (
        (
            f"select count(*), min(as_of) from facts where iso3 = {_state('retained_mines')} and fact_table = 'retained_mines'"
            " and treaty = 'APLC'"
        ),
        _of_state("retained_mines", "count(*), min(statements.as_of)"),
    ),
    "`state_timeline` of a state": (
        (
            f"select min(happened_on), count(*) from state_timeline where iso3 = {_state('retained_mines')}"
            " and fact_table = 'retained_mines'"
        ),
        _of_state("retained_mines", "min(coalesce(retained_mines.date_from, statements.as_of)), count(*)"),
    ),
    "`cited_facts` of a paper": (
        f"select kind, iso3, quote from cited_facts where symbol = '{PAPER}' and fact_table = 'status_events'",
        _of_paper(f"status_events.event, status_events.iso3, {_QUOTE}", "status_events"),
    ),
    "`cited_statements` of a paper": (
        f"select rule, quote from cited_statements where symbol = '{PAPER}'",
        _of_paper(f"statements.rule, {_QUOTE}"),
    ),
    "`cited_figures` of a paper": (
        f"select topic, value, unit, quote from cited_figures where symbol = '{PAPER}'",
        _of_paper(f"figures.topic, figures.value, figures.unit, {_QUOTE}", "figures"),
    ),
    "`cited_passages` of a paper": (
        f"select position, paragraph, text from cited_passages where symbol = '{PAPER}'",
        (
            "select passages.position, passages.paragraph, passages.text from documents"
            f" inner join passages on documents.id = passages.document_id where documents.symbol = '{PAPER}'"
        ),
    ),
    "`cited_findings` of a paper": (
        f"select check_name, message, paragraph from cited_findings where symbol = '{PAPER}'",
        (
            "select findings.check_name, findings.message, passages.paragraph from documents"
            " inner join findings on documents.id = findings.document_id"
            " left join passages on findings.passage_id = passages.id"
            f" where documents.symbol = '{PAPER}' and documents.superseded_by is null"
        ),
    ),
    "`list_checks` of a paper": (
        f"select expected, actual, outcome from list_checks where symbol = '{PAPER}'",
        (
            "select findings.expected, findings.actual, findings.outcome from documents"
            " inner join findings on documents.id = findings.document_id"
            f" where documents.symbol = '{PAPER}' and documents.superseded_by is null"
            " and findings.check_name in ('declared_count', 'subset')"
        ),
    ),
    "`review_list` of a paper": (
        f"select check_name, message from review_list where symbol = '{PAPER}'",
        (
            "select findings.check_name, findings.message from documents"
            " inner join findings on documents.id = findings.document_id"
            f" where documents.symbol = '{PAPER}' and documents.superseded_by is null"
            " and (findings.check_name in ('not_understood', 'unresolved_name', 'passed_over', 'fuzzy_name')"
            " or (findings.check_name = 'correction' and findings.outcome = 'fail'))"
        ),
    ),
    "`document_summary` of a paper": (
        f"select title, status_events, retained_mines from document_summary where symbol = '{PAPER}'",
        f"select title, {_COUNTS} from documents where symbol = '{PAPER}'",
    ),
    "`last_reports` of a state": (
        f"select year from last_reports where iso3 = {_state('reports')}",
        (
            "select year from ("
            + _of_state(
                "reports",
                "max(cast(substr(case reports.status when 'missing' then reports.date_from else reports.date_to end, 1, 4)"
                " as integer)) as year",
            )
            + " and reports.report = 'annual' and (reports.subject = 'retained_mines' or reports.subject is null)"
            " and reports.date_from < statements.as_of and (reports.status in ('submitted', 'last_submitted')"
            " or (reports.status = 'missing' and reports.date_to = statements.as_of))) as one where year is not null"
        ),
    ),
} | {
    question: asked
    for record, current, table, said, matter, where in (
        ("stockpile_record", "current_stockpiles", "stockpiles", "status", "", ""),
        ("retention_record", "current_retained_mines", "retained_mines", "status", "", ""),
        ("clearance_record", "current_mined_areas", "mined_areas", "status", "", ""),
        ("reporting_record", "current_reports", "reports", "status", " and matter = 'annual_report'",
         " and reports.report = 'annual' and reports.status <> 'due'"),
        ("status_record", "current_status", "status_events", "event", " and matter = 'membership'",
         " and status_events.event in ('state_party', 'signatory', 'not_party', 'withdrew')"),
    )
    for question, asked in (
        (
            f"`{record}` of a state",
            (
                f"select {said}, stands_from, stands_until from {record} where iso3 = {_state(table)}{matter}",
                (
                    f"select said, as_of, until from ({_moments(table, f'{table}.{said}', where)}) as one"
                    " where until is null or as_of < until"
                ),
            ),
        ),
        (
            f"`{current}` of a state",
            (
                f"select {said}, stands_from from {current} where iso3 = {_state(table)}{matter}",
                f"select said, as_of from ({_moments(table, f'{table}.{said}', where)}) as one where until is null",
            ),
        ),
    )
}  # fmt: skip
TABLES = ("stockpiles", "retained_mines", "mined_areas", "reports", "status_events")  # of which a state is asked for
