"""The only module that writes facts: one paper is one transaction.

Rows go in by `executemany` on SQLite and by COPY on PostgreSQL; ids are given out here, under the writer's lock, so that
no statement looks at more than an index entry however many papers there are.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from aplc_db.database import begin, waited
from aplc_db.errors import ConflictError, UsageError
from aplc_db.names import known, name_key
from aplc_db.paper_rows import COLUMNS, FACTS, REFERENCES, PaperRows, Row, rows_of
from aplc_db.records import Paper
from aplc_db.targets import WRITER, Target, parse, translated

_CHECK, _OUTCOME = COLUMNS["findings"].index("check_name"), COLUMNS["findings"].index("outcome")


@dataclass(slots=True)
class Stored:
    """What became of a paper: `outcome` is loaded, revised, read again or already loaded; `rows` counts what was written."""

    outcome: str
    document_id: int
    symbol: str
    revision: int
    rows: dict[str, int] = field(default_factory=dict)
    checks: dict[str, int] = field(default_factory=dict)  # findings by outcome
    not_understood: int = 0
    file_name: str = ""
    notes: tuple[str, ...] = ()  # what the reader assumed, for the person who loads


def store(connection: Any, db: str, paper: Paper, *, revise: bool = False) -> Stored:
    """Write a paper in one transaction. ConflictError where its symbol is known with other content and not `revise`."""
    return store_rows(connection, db, [rows_of(paper)], revise=revise)[0]


def store_rows(
    connection: Any, db: str, papers: Iterable[PaperRows], *, revise: bool = False, again: bool = False
) -> list[Stored]:
    """Write papers in one transaction: all of them, or none where one is a conflict (see `store`).

    With `again` the rows of a paper that is loaded already are replaced.
    """
    target = parse(db)
    with _transaction(connection, target):
        return [_store(connection, target, paper, revise, again) for paper in papers]


def stored_as(connection: Any, db: str, sha256: str, file_name: str) -> Stored | None:
    """The document that a file with this hash is already, if any."""
    same = _one(connection, parse(db), "select id, symbol, revision from documents where sha256 = ?", sha256)
    if same is None:
        return None
    document_id, symbol, revision = same
    return Stored("already loaded", document_id, symbol, revision, file_name=file_name)


def loaded_otherwise(same: Stored, symbol: str) -> ConflictError | None:
    """Why a file cannot be loaded under `symbol`: it is another document already."""
    if symbol == same.symbol:
        return None
    return ConflictError(f"{same.file_name}: is loaded as {same.symbol}; take that out first with aplc unload.")


def said_of(connection: Any, db: str, sha256: str) -> tuple[str, date, str | None] | None:
    """Symbol, date and address of the document that a file with this hash is already, if any."""
    found = _one(connection, parse(db), "select symbol, as_of, source_url from documents where sha256 = ?", sha256)
    return found and (found[0], date.fromisoformat(str(found[1])), found[2])


@contextmanager
def _transaction(connection: Any, target: Target) -> Iterator[None]:
    """One transaction, alone among the writers: kept when the block ends well, else as if it never was."""
    with translated(target, waited(connection)):
        begin(connection)
        try:
            if target.kind == "postgresql":
                connection.execute(f"select pg_advisory_xact_lock({WRITER})")
            yield
            connection.execute("commit")
        except BaseException:
            if _in_transaction(connection):
                connection.execute("rollback")
            raise


def _in_transaction(connection: Any) -> bool:
    if isinstance(connection, sqlite3.Connection):
        return connection.in_transaction
    return not connection.closed and connection.info.transaction_status != 0


def _store(connection: Any, target: Target, paper: PaperRows, revise: bool, again: bool) -> Stored:
    if same := stored_as(connection, target.place, paper.sha256, paper.file_name):
        return _replace(connection, target, paper, same) if again else same
    before = _one(
        connection,
        target,
        "select id, revision, sha256 from documents where symbol = ? and superseded_by is null",
        paper.symbol,
    )
    if before and not revise:
        raise ConflictError(
            f"{paper.file_name}: {paper.symbol} is loaded with other content (sha256 {before[2][:12]}..., this file "
            f"{paper.sha256[:12]}...){_difference(connection, target, before[0], paper)}. Load it as a new revision with --revise.",
            code="conflict",
        )
    stored = _write(connection, target, paper, first_ids(connection), before[1] + 1 if before else 1)
    if before:
        stored.outcome = "revised"
        _run(connection, target, "update documents set superseded_by = ? where id = ?", stored.document_id, before[0])
    return stored


def _replace(connection: Any, target: Target, paper: PaperRows, same: Stored) -> Stored:
    """Write a paper anew in the place of the document that it is, under its number and revision."""
    if error := loaded_otherwise(same, paper.symbol):
        raise error
    pointing = "select id from documents where superseded_by = ?"
    before = [row[0] for row in _run(connection, target, pointing, same.document_id).fetchall()]
    (after,) = _one(connection, target, "select superseded_by from documents where id = ?", same.document_id)
    for document_id in before:
        _run(connection, target, "update documents set superseded_by = null where id = ?", document_id)
    _remove(connection, target, same.document_id)
    stored = _write(
        connection, target, paper, first_ids(connection) | {"documents": same.document_id}, same.revision, after
    )
    for document_id in before:
        _run(connection, target, "update documents set superseded_by = ? where id = ?", same.document_id, document_id)
    stored.outcome = "read again"
    return stored


def _write(
    connection: Any,
    target: Target,
    paper: PaperRows,
    first: dict[str, int],
    revision: int,
    superseded_by: int | None = None,
) -> Stored:
    now = datetime.now(UTC).replace(tzinfo=None, microsecond=0).isoformat(" ")
    for table, values in paper.placed(first, revision, now):
        if paper.rows[table]:
            _insert(connection, target, table, values)
    document_id = first["documents"]
    if target.kind == "sqlite":
        connection.execute(
            "insert into passages_fts (rowid, text) select id, text from passages where document_id = ?", (document_id,)
        )
    if superseded_by is not None:
        _run(connection, target, "update documents set superseded_by = ? where id = ?", superseded_by, document_id)
    findings = paper.rows["findings"]
    return Stored(
        "loaded",
        document_id,
        paper.symbol,
        revision,
        {table: len(values) for table, values in paper.rows.items()},
        dict(Counter(row[_OUTCOME] for row in findings if row[_CHECK] != "not_understood")),
        sum(row[_CHECK] == "not_understood" for row in findings),
        paper.file_name,
        paper.notes,
    )


def first_ids(connection: Any) -> dict[str, int]:
    """The next free id of every table; the highest id is one look at the end of an index."""
    ids = {}
    for table in COLUMNS:
        (highest,) = connection.execute(f"select max(id) from {table}").fetchone()
        ids[table] = (highest or 0) + 1
    return ids


def _insert(connection: Any, target: Target, table: str, values: Iterable[Row]) -> None:
    columns = COLUMNS[table]
    if target.kind == "sqlite":
        marks = ", ".join("?" * len(columns))
        connection.executemany(f"insert into {table} ({', '.join(columns)}) values ({marks})", values)
        return
    with connection.cursor() as cursor, cursor.copy(f"copy {table} ({', '.join(columns)}) from stdin") as copy:
        for row in values:
            copy.write_row(row)


def _run(connection: Any, target: Target, sql: str, *values: Any) -> Any:
    return connection.execute(sql if target.kind == "sqlite" else sql.replace("?", "%s"), values)


def _one(connection: Any, target: Target, sql: str, *values: Any) -> Any:
    return _run(connection, target, sql, *values).fetchone()


def _difference(connection: Any, target: Target, document_id: int, paper: PaperRows) -> str:
    """What a refused revision would change, in words."""
    stored: set[tuple[Any, ...]] = set()
    new: set[tuple[Any, ...]] = set()
    of_document = (
        "where statement_id in (select statements.id from statements "
        "inner join passages on statements.passage_id = passages.id where passages.document_id = ?)"
    )
    for table in (*FACTS, "figures"):
        first = 1 + len(REFERENCES[table])
        said = f"select {', '.join(COLUMNS[table][first:])} from {table} {of_document}"
        stored.update((table, *map(_plain, row)) for row in _run(connection, target, said, document_id).fetchall())
        new.update((table, *map(_plain, row[first:])) for row in paper.rows[table])
    if new == stored:
        return "; no fact differs"
    return f"; facts that are new: {len(new - stored)}, gone: {len(stored - new)}"


def _plain(value: Any) -> str | float | None:
    """A value as it compares on every engine, whatever type the engine gives it."""
    if value is None:
        return None
    return float(value) if isinstance(value, int | float | Decimal) else str(value)


def unload(connection: Any, db: str, symbol: str) -> int:
    """Take a paper out, with all its revisions; the number of documents removed. UsageError where there is none."""
    target = parse(db)
    with _transaction(connection, target):
        found = _run(connection, target, "select id from documents where symbol = ?", symbol).fetchall()
        if not found:
            raise UsageError(f"{symbol}: no such paper in {target.shown}; `aplc documents` lists them.")
        _run(connection, target, "update documents set superseded_by = null where symbol = ?", symbol)
        for (document_id,) in found:
            _remove(connection, target, document_id)
    return len(found)


def _remove(connection: Any, target: Target, document_id: int) -> None:
    passages = "select id from passages where document_id = ?"
    statements = f"select id from statements where passage_id in ({passages})"
    _run(connection, target, "delete from findings where document_id = ?", document_id)
    for table in (*FACTS, "figures"):
        _run(connection, target, f"delete from {table} where statement_id in ({statements})", document_id)
    for table in ("statements", "mentions"):
        _run(connection, target, f"delete from {table} where passage_id in ({passages})", document_id)
    if target.kind == "sqlite":
        connection.execute(
            "insert into passages_fts (passages_fts, rowid, text) select 'delete', id, text from passages where document_id = ?",
            (document_id,),
        )
    _run(connection, target, "delete from passages where document_id = ?", document_id)
    _run(connection, target, "delete from documents where id = ?", document_id)


def added_names(connection: Any) -> list[tuple[str, str]]:
    """The names that users taught this database: (name, iso3)."""
    ours = {name_key(name.name) for name in known()}
    return [
        (name, iso3)
        for key, name, iso3 in connection.execute("select name_key, name, iso3 from state_names").fetchall()
        if key not in ours
    ]


def add_name(connection: Any, db: str, name: str, iso3: str) -> None:
    """Teach a name to a database. UsageError for an unknown code, ConflictError for a name that means another state."""
    target = parse(db)
    with translated(target):
        if not _one(connection, target, "select 1 from states where iso3 = ?", iso3):
            raise UsageError(f"{iso3}: no such state; give an ISO 3166-1 alpha-3 code, for example CHN.")
        taken = _one(connection, target, "select iso3 from state_names where name_key = ?", name_key(name))
        if taken and taken[0] != iso3:
            raise ConflictError(f"{name}: means {taken[0]} already.")
        if not taken:
            _run(
                connection,
                target,
                "insert into state_names (name_key, name, iso3, kind) values (?, ?, ?, 'alias')",
                name_key(name),
                name,
                iso3,
            )


def remove_name(connection: Any, db: str, name: str) -> None:
    """Take away a name that a database was taught. UsageError where it was not."""
    target = parse(db)
    with translated(target):
        if name_key(name) not in {name_key(taught) for taught, _ in added_names(connection)}:
            raise UsageError(f"{name}: was not taught; `aplc names list` shows the names that were.")
        _run(connection, target, "delete from state_names where name_key = ?", name_key(name))


def many(values: Iterable[Stored]) -> dict[str, int]:
    """Rows written by table, over several papers."""
    total: dict[str, int] = {}
    for stored in values:
        for table, count in stored.rows.items():
            total[table] = total.get(table, 0) + count
    return total
