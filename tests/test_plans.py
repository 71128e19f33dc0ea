"""No statement of the loader looks through a table: a paper costs the same, however many there are."""

import re
import sqlite3
from pathlib import Path
from typing import Any

import psycopg
import pytest

from aplc_db import database, loading, papers
from aplc_db.errors import AplcError
from aplc_db.paper_rows import COLUMNS, PaperRows, rows_of
from aplc_db.records import Paper

TEXT = """APLC/MSP.20/2022/WP.1

17 October 2022

1. There are now 164 States Parties. Two States Parties – Greece and Ukraine – have yet to complete the destruction of
their stockpiled anti-personnel mines. Benin (30) and Togo (436) retain mines under Article 3.
"""


class Watched:
    """A connection that keeps what is asked of it: statements with their values."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self.said: list[tuple[str, Any]] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self.connection, name)

    def execute(self, sql: str, values: Any = ()) -> Any:
        self.said.append((sql, values))
        return self.connection.execute(sql, values)


class Traced(sqlite3.Connection):
    """The same for SQLite, where the loader looks at the type of its connection."""

    said: list[tuple[str, Any]]

    def execute(self, sql: str, values: Any = ()) -> sqlite3.Cursor:
        self.said.append((sql, values))
        return super().execute(sql, values)


def paper(folder: Path, text: str) -> Paper:
    path = folder / "paper.txt"
    path.write_text(text, encoding="utf-8")
    found = papers.read(papers.Wanted(path))
    assert not isinstance(found, AplcError)
    return found


def everything(connection: Any, db: str, folder: Path) -> None:
    """Load, load what is there, load again, refuse a revision, revise, take out."""
    first, changed = paper(folder, TEXT), paper(folder, TEXT.replace("(30)", "(29)"))
    loading.store(connection, db, first)
    loading.store(connection, db, first)
    loading.store_rows(connection, db, [rows_of(first)], again=True)
    with pytest.raises(AplcError, match="--revise"):
        loading.store(connection, db, changed)
    loading.store(connection, db, changed, revise=True)
    loading.unload(connection, db, first.symbol)


def test_no_statement_of_the_loader_scans_a_table_on_sqlite(tmp_path: Path) -> None:
    db = str(tmp_path / "plans.db")
    database.open_writing(db).close()
    connection = sqlite3.connect(db, isolation_level=None, factory=Traced)
    connection.said = []
    connection.execute("pragma foreign_keys = on")
    everything(connection, db, tmp_path)
    asked = {sql: values for sql, values in connection.said if re.match(r"select|insert|update|delete", sql)}
    assert len(asked) > 25
    scans = []
    for sql, values in asked.items():
        plan = [row[3] for row in sqlite3.Connection.execute(connection, f"explain query plan {sql}", values)]
        scans += [(sql, step) for step in plan if step.startswith("SCAN") and "VIRTUAL TABLE" not in step]
    connection.close()
    assert not scans


def test_no_statement_of_the_loader_scans_a_table_on_postgresql(server_db: str, tmp_path: Path) -> None:
    connection = Watched(database.open_writing(server_db))
    everything(connection, server_db, tmp_path)
    connection.connection.close()
    asked = {sql: values for sql, values in connection.said if re.match(r"select (?!pg_)|update|delete", sql)}
    assert len(asked) > 25
    scans = []
    with psycopg.connect(server_db, autocommit=True) as reader:
        reader.execute("set enable_seqscan = off")  # small tables are scanned because they are small
        for sql, values in asked.items():
            plan = "\n".join(row[0] for row in reader.execute(f"explain {sql}", values))
            scans += [(sql, table) for table in re.findall(r"Seq Scan on (\w+)", plan)]
    assert not scans


def test_every_reference_has_an_index_that_begins_with_it(tmp_path: Path) -> None:
    """Else taking a row out looks through all that could refer to it; an index may leave out nulls."""
    db = str(tmp_path / "keys.db")
    connection = database.open_writing(db)
    without = []
    for table in COLUMNS:
        columns = [row[3] for row in connection.execute(f"pragma foreign_key_list({table})")]
        indexes = [row[1] for row in connection.execute(f"pragma index_list({table})")]
        begin = {next(iter(connection.execute(f"pragma index_info({name})")))[2] for name in indexes}
        without += [(table, column) for column in columns if column not in begin]
    connection.close()
    assert not without


def test_rows_get_their_ids_where_they_are_stored(tmp_path: Path) -> None:
    rows: PaperRows = rows_of(paper(tmp_path, TEXT))
    first = {table: 100 * number for number, table in enumerate(COLUMNS, 1)}
    placed = {table: list(values) for table, values in rows.placed(first, 3, "2022-11-25 12:00:00")}
    assert {table: values[0][0] for table, values in placed.items() if values} == {
        table: first[table] for table, values in placed.items() if values
    }
    assert {row[1] for row in placed["passages"]} == {first["documents"]}
    numbers = {row[0] for row in placed["statements"]}
    assert {row[1] for row in placed["retained_mines"]} <= numbers
    assert {row[3] for row in placed["findings"]} <= numbers | {None}
    assert dict(zip(COLUMNS["documents"], placed["documents"][0], strict=True))["revision"] == 3
