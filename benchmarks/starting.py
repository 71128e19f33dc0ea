"""Start-up: help, a query, and loading one paper into a database that is there."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from aplc_db import database, papers
from aplc_db.paper_rows import COLUMNS, FACTS, PaperRows, rows_of
from benchmarks import peers
from benchmarks.corpora import SAMPLE
from benchmarks.pairs import Command, Measurement, aplc, compare, python

QUERY = "select kind, count(*) as facts from facts group by kind order by facts desc"


def rows(folder: Path, quick: bool) -> Iterator[Measurement]:
    """The rows of the table about start-up; `quick` leaves out what needs the peers' environment."""
    times = 5 if quick else 15
    loaded = folder / "loaded.db"
    command = Command(aplc("--db", loaded, "load", SAMPLE), before=lambda: _removed(loaded))
    command.run()
    nothing = Command(python("-c", "pass"), "cpu")
    helped = Command(aplc("--help"), "cpu")
    asked = Command(aplc("--db", loaded, "sql", QUERY), "cpu")
    yield partial(compare, "`aplc --help`", "`python -c pass`", 5, helped, nothing, times)
    yield partial(compare, "`aplc sql`, one aggregate, all guards on", "`python -c pass`", 5.5, asked, nothing, times)
    if quick:
        return
    program = peers.environment() / "sqlite-utils"
    yield partial(
        compare, "`aplc --help`", "`sqlite-utils --help`", 0.40, helped, Command([program, "--help"], "cpu"), times
    )
    plain = folder / "plain.db"
    theirs = Command([program, "query", plain, QUERY], "cpu")
    _flat(loaded, plain)
    yield partial(
        compare, "`aplc sql`, one aggregate, all guards on", "`sqlite-utils query`", 0.45, asked, theirs, times
    )
    yield from _loading(folder, program, times)


def _loading(folder: Path, program: Path, times: int) -> Iterator[Measurement]:
    migrated, target, other = folder / "migrated.db", folder / "target.db", folder / "other.db"
    database.open_writing(str(migrated)).close()
    paper = papers.read(papers.Wanted(SAMPLE))
    assert not isinstance(paper, Exception)
    ready = rows_of(paper)

    def fresh() -> None:
        _removed(target)
        shutil.copy(migrated, target)

    ours = Command(aplc("--db", target, "load", SAMPLE), "cpu", fresh)
    script = folder / "insert.sh"
    script.write_text("".join(f"{line}\n" for line in _inserts(ready, folder, program, other)), encoding="utf-8")
    every = Command(["sh", "-e", script], "cpu", lambda: _removed(other))
    work = "`aplc load` of the sample into a migrated database"
    yield partial(
        compare,
        work,
        "`sqlite-utils insert` of the ready rows, a command for each of the ten tables",
        0.65,
        ours,
        every,
        3,
    )
    _json(folder / "facts.json", ("id", "statement_id", "iso3", "date_from", "date_to", "kind"), _facts(ready))
    one = Command([program, "insert", other, "facts", folder / "facts.json"], "cpu", lambda: _removed(other))
    yield partial(compare, work, "`sqlite-utils insert` of the ready facts as one flat table", 1.0, ours, one, times)


def _facts(ready: PaperRows) -> list[tuple[object, ...]]:
    return [row[:6] for table in FACTS for row in ready.rows[table]]


def _inserts(ready: PaperRows, folder: Path, program: Path, db: Path) -> Iterator[str]:
    for table, values in ready.rows.items():
        if values:
            _json(folder / f"{table}.json", COLUMNS[table], values)
            yield f"{program} insert {db} {table} {folder / f'{table}.json'} --pk id"


def _json(path: Path, columns: tuple[str, ...], values: list[tuple[object, ...]]) -> None:
    path.write_text(json.dumps([dict(zip(columns, row, strict=False)) for row in values]), encoding="utf-8")


def _flat(loaded: Path, plain: Path) -> None:
    """The same facts as one table, so that both queries give the same rows."""
    _removed(plain)
    with sqlite3.connect(plain) as connection:
        connection.execute(f"attach database '{loaded}' as loaded")
        connection.execute("create table facts as select * from loaded.retained_mines where 0")
        connection.execute("alter table facts add column kind text")
        for table in FACTS:
            kind = "event" if table == "status_events" else "status"
            connection.execute(f"insert into facts (id, iso3, kind) select id, iso3, {kind} from loaded.{table}")
    connection.close()


def _removed(path: Path) -> None:
    for left in path.parent.glob(f"{path.name}*"):
        left.unlink()
