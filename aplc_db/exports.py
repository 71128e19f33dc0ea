"""Extracts as a folder of files with a `datapackage.json` (Frictionless Data Package): tables, views, answers, queries.

Rows are streamed, so that memory does not grow with them; on PostgreSQL CSV comes through COPY. Text that a
spreadsheet would run as a formula has an apostrophe in front in CSV (`aplc_db.formulas.read_csv` takes it away again).
"""

import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from aplc_db import database, datapackage, dictionary, formulas, questions
from aplc_db import rows as rows_
from aplc_db.errors import StorageError, UsageError
from aplc_db.files import folder_beside, storage_errors
from aplc_db.rows import Rows

FORMATS = ("csv", "parquet", "xlsx")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,62}")
_RESERVED = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")  # names of devices on Windows
_LONGEST = 86_400.0  # seconds that a query may take; an extract is waited for
_SHEET_ROWS = 1_048_575  # what a sheet of xlsx holds below its heading
_CITED = ("status_events", "stockpiles", "retained_mines", "reports", "mined_areas", "figures")


@dataclass(frozen=True, slots=True)
class Extract:
    """One file to write: its name, the relation or question that describes its columns, and its query."""

    name: str
    relation: str
    sql: str
    values: dict[str, Any]


def export(
    db: str,
    folder: Path,
    *,
    only: tuple[str, ...] = (),
    queries: dict[str, str] | None = None,
    format: str = "csv",
    force: bool = False,
    raw: bool = False,
    as_owner: bool = False,
) -> list[tuple[str, int]]:
    """Write extracts of the database `db` into the new `folder`; the name and number of rows of each file.

    `only` names tables, views and questions (all, when there are neither names nor queries; questions with their
    defaults, where they have them); `queries` are further read-only statements by file name. `format` is one of
    FORMATS; `as_owner` trusts queries of a PostgreSQL login that can write. StorageError where the folder exists
    (unless `force`) or cannot be written; UsageError for unknown names; QueryError for a query that is refused.
    """
    from aplc_db.query import run

    connection = database.open_reading(db)
    copies = format == "csv" and rows_.is_postgresql(connection)
    try:
        extracts = _chosen(connection, only, bool(queries))
        with folder_beside(folder, force=force) as place:
            written = []
            for extract in extracts:
                rows = None if copies else rows_.fetch(connection, extract.sql, extract.values, large=True)
                written.append((extract, *_write(connection, extract, rows, place, format, raw)))
            for name, statement in (queries or {}).items():
                extract = Extract(_file_name(name), "", statement, {})
                rows = run(db, statement, timeout=_LONGEST, as_owner=as_owner)
                if copies:
                    rows.close()  # it was refused by now if it is no query
                    rows = None
                written.append((extract, *_write(connection, extract, rows, place, format, raw)))
            described = [
                datapackage.resource(extract.name, extract.relation, columns, f"{extract.name}.{format}")
                for extract, columns, _ in written
            ]
            datapackage.write(connection, place, described, defused=format == "csv" and not raw)
    finally:
        connection.close()
    return [(f"{extract.name}.{format}", count) for extract, _, count in written]


def _chosen(connection: Any, only: tuple[str, ...], queries: bool) -> list[Extract]:
    asked = {question.name: question for question in questions.questions()}
    if only:
        names = [name if name in asked else name.replace("-", "_") for name in only]
    elif queries:
        names = []
    else:
        answerable = [name for name, question in asked.items() if all(p.default for p in question.parameters)]
        names = [*dictionary.tables(), *dictionary.views(), *answerable]
    extracts = []
    for name in dict.fromkeys(names):
        if name in dictionary.tables():
            extracts.append(Extract(_file_name(name), name, _table(name), {}))
        elif name in dictionary.views():
            extracts.append(Extract(_file_name(name), name, f"select * from {name}", {}))
        elif name in asked or name.replace("_", "-") in asked:
            question = questions.question(name)
            file = _file_name(question.name.replace("-", "_"))
            if file in dictionary.views():
                file += "_answer"
            extracts.append(Extract(file, question.name, question.sql, questions.bind(connection, question, {})))
        else:
            raise UsageError(f"{name}: no such table, view or question; see `aplc schema` and `aplc ask`.")
    return extracts


def _table(name: str) -> str:
    key = {"states": "iso3", "state_names": "name_key", "meetings": "code"}.get(name, "id")
    if name not in _CITED:
        return f"select * from {name} order by {key}"
    return (
        f"select {name}.*, cited_statements.symbol, cited_statements.place as paragraph, cited_statements.quote"
        f" from {name} inner join cited_statements on {name}.statement_id = cited_statements.statement_id"
        f" order by {name}.{key}"
    )


def _file_name(name: str) -> str:
    if not _NAME.fullmatch(name) or _RESERVED.fullmatch(name):
        raise UsageError(
            f"{name}: no name for a file. Take small letters, digits and _, a letter first, and no name of a device (con, nul)."
        )
    return name


def _write(
    connection: Any, extract: Extract, rows: Rows | None, place: Path, format: str, raw: bool
) -> tuple[tuple[str, ...], int]:
    path = place / f"{extract.name}.{format}"
    with storage_errors(path):
        if rows is None:
            from aplc_db.copying import copy_csv

            with path.open("xb") as file:
                return copy_csv(connection, extract.sql, extract.values, file, raw=raw)
        with rows:
            if format == "parquet":
                return rows.columns, _parquet(rows, extract.relation, path)
            if format == "xlsx":
                return rows.columns, _xlsx(rows, path)
            with path.open("xb") as file:
                return rows.columns, _csv(rows, file, raw)


def _csv(rows: Rows, file: BinaryIO, raw: bool) -> int:
    text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
    try:
        return formulas.write_csv(rows.columns, rows, text, raw=raw)
    finally:
        text.detach()


def _parquet(rows: Rows, relation: str, path: Path) -> int:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise UsageError("--format parquet needs pyarrow: pip install aplc-db[parquet]") from None
    from itertools import islice

    kinds = {
        "integer": pa.int64(),
        "number": pa.float64(),
        "boolean": pa.bool_(),
        "date": pa.date32(),
        "datetime": pa.timestamp("s"),
    }
    described = [dictionary.column(relation, name) for name in rows.columns]
    remaining = iter(rows)
    batch = list(islice(remaining, 10_000))
    types = [
        kinds.get(column.type, pa.string()) if column else _arrow_type(pa, [row[at] for row in batch])
        for at, column in enumerate(described)
    ]
    layout = pa.schema(list(zip(rows.columns, types, strict=True)))
    count = 0
    with pq.ParquetWriter(path, layout) as writer:
        while batch:
            count += len(batch)
            arrays = [_array(pa, values, kind) for values, kind in zip(zip(*batch, strict=True), types, strict=True)]
            writer.write_batch(pa.record_batch(arrays, schema=layout))
            batch = list(islice(remaining, 10_000))
    return count


def _arrow_type(pa: Any, values: list[Any]) -> Any:
    kinds = {type(value) for value in values if value is not None}
    if kinds <= {int} and kinds:
        return pa.int64()
    return pa.float64() if kinds and kinds <= {int, float} else pa.string()


def _array(pa: Any, values: tuple[Any, ...], kind: Any) -> Any:
    if kind == pa.bool_():
        return pa.array([None if value is None else bool(value) for value in values], kind)
    if kind == pa.string():
        return pa.array([None if value is None else str(formulas.plain(value)) for value in values], kind)
    if kind in (pa.date32(), pa.timestamp("s")):
        return pa.array(values, pa.string()).cast(kind)
    return pa.array(values, kind)


def _xlsx(rows: Rows, path: Path) -> int:
    try:
        import xlsxwriter
    except ImportError:
        raise UsageError("--format xlsx needs xlsxwriter: pip install aplc-db[xlsx]") from None

    from xlsxwriter.exceptions import FileCreateError

    book = xlsxwriter.Workbook(
        path,
        {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
    )
    sheet = book.add_worksheet(path.stem[:31])
    sheet.write_row(0, 0, rows.columns)
    count = 0
    for count, row in enumerate(rows, 1):
        if count > _SHEET_ROWS:
            raise StorageError(f"{path.name}: more than {_SHEET_ROWS:,} rows do not fit a sheet; use csv or parquet")
        for at, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(count, at, value[:32_767])  # what a cell holds
            elif value is not None:
                sheet.write_number(count, at, value)
    try:
        book.close()
    except FileCreateError as error:
        cause = error.args[0]
        raise cause if isinstance(cause, OSError) else StorageError(f"{path}: cannot be written: {error}") from error
    return count
