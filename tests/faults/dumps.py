"""What a database and a folder hold, as text and hashes that can be compared before and after a fault."""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from aplc_db.loading import COLUMNS
from aplc_db.query import run
from aplc_db.targets import parse

_REFERENCE = ("states", "state_names", "meetings", "alembic_version")
_PARENTS = {
    "document_id": "documents",
    "superseded_by": "documents",
    "passage_id": "passages",
    "statement_id": "statements",
    "corrected_by": "statements",
}


def connected(db: str) -> Any:
    """A connection that looks at a database without aplc: read-only on SQLite, recovering what a crash left."""
    target = parse(db)
    if target.kind == "postgresql":
        import psycopg

        return psycopg.connect(target.place, autocommit=True)
    return sqlite3.connect(target.place, isolation_level=None)


def everything(db: str, pages: bool = True) -> Iterator[str]:
    """Every row of every table, and on SQLite every object of the schema, in a fixed order.

    Without `pages` what full-text search keeps for itself is left out: it differs after rows came and went.
    """
    if parse(db).kind == "sqlite" and not Path(parse(db).place).exists():
        yield "no database"
        return
    connection = connected(db)
    try:
        if parse(db).kind == "sqlite":
            yield from map(
                repr,
                connection.execute(
                    "select type, name, sql from sqlite_master where name not like 'sqlite_%' order by 1, 2"
                ).fetchall(),
            )
            yield repr(connection.execute("pragma user_version").fetchone())
            names = "select name from sqlite_master where type = 'table' and sql not like '%virtual%' order by name"
        else:
            yield from map(
                repr,
                connection.execute(
                    "select table_name, column_name, data_type from information_schema.columns"
                    " where table_schema = 'public' order by table_name, column_name"
                ).fetchall(),
            )
            names = "select tablename from pg_tables where schemaname = 'public' order by 1"
        for (name,) in connection.execute(names).fetchall():
            if not pages and name.startswith("passages_fts"):
                continue
            yield name
            yield from sorted(map(repr, connection.execute(f'select * from "{name}"').fetchall()))
    finally:
        connection.close()


def dump(db: str, pages: bool = True) -> str:
    """A hash of everything that a database holds; of a missing SQLite file, too."""
    return _hash(everything(db, pages))


def papers(db: str) -> list[str]:
    """Each paper's rows in all tables as a hash, without the time of loading and independent of the order of loading."""
    connection = connected(db)
    try:
        tables: dict[str, list[dict[str, Any]]] = {}
        for table, columns in COLUMNS.items():
            rows = connection.execute(f"select {', '.join(columns)} from {table} order by id").fetchall()
            tables[table] = [dict(zip(columns, map(_plain, row), strict=True)) for row in rows]
    finally:
        connection.close()
    numbers: dict[tuple[str, int], int] = {}  # a row of documents, passages or statements: its document
    texts: dict[int, list[str]] = {}
    first: dict[tuple[int, str], int] = {}  # of a document, the first id in a table
    names = {row["id"]: f"{row['symbol']}@{row['revision']}" for row in tables["documents"]}
    for table, rows in tables.items():
        for row in rows:
            document = row["id"] if table == "documents" else row.get("document_id")
            if document is None:
                parent = "statement_id" if "statement_id" in row else "passage_id"
                document = numbers[_PARENTS[parent], row[parent]]
            numbers[table, row["id"]] = document
            first.setdefault((document, table), row["id"])
            shown = dict(row)
            shown["id"] -= first[document, table]
            for column, parent in _PARENTS.items():
                if shown.get(column) is not None:
                    shown[column] = (
                        names[shown[column]] if parent == "documents" else shown[column] - first[document, parent]
                    )
            shown.pop("loaded_at", None)
            texts.setdefault(document, []).append(f"{table} {shown}")
    return sorted(f"{names[document]} {_hash(lines)}" for document, lines in texts.items())


def _hash(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()


def _plain(value: Any) -> Any:
    """The same value on both engines."""
    if isinstance(value, bool):
        return int(value)
    if type(value).__name__ == "Decimal":
        value = float(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if value is None or isinstance(value, int | float | str):
        return value
    return str(value)


def sound(db: str) -> None:
    """Fail unless SQLite finds its pages, its foreign keys and the full-text search of a database in order."""
    connection = connected(db)
    try:
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        if connection.execute("select 1 from sqlite_master where name = 'passages_fts'").fetchone():
            connection.execute("begin")
            connection.execute("insert into passages_fts (passages_fts, rank) values ('integrity-check', 1)")
            connection.execute("rollback")
    finally:
        connection.close()


def listing(folder: Path) -> dict[str, str]:
    """Every file below a folder with the hash of what it holds; what SQLite keeps beside a database is left out."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.name.endswith(("-wal", "-shm", "-journal", ".db")):
            continue
        if path.is_symlink():
            what = f"link to {path.readlink()}"
        elif path.is_file() and path.stat().st_size < 100_000_000:
            what = hashlib.sha256(path.read_bytes()).hexdigest()
        else:
            what = "folder" if path.is_dir() else f"{path.stat().st_mode} {path.stat().st_size}"
        found[str(path.relative_to(folder))] = what
    return found


def count(db: str, table: str = "documents") -> int:
    """How many rows a table of a database holds."""
    return int(next(iter(run(db, f"select count(*) from {table}", as_owner=True)))[0])
