"""Extracts: a million rows to CSV, safe in a spreadsheet, against those who write them as they are."""

import shlex
import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from aplc_db import database, loading
from benchmarks import corpora, peers
from benchmarks.pairs import Command, Measurement, Row, aplc, compare, python
from benchmarks.storing import server

SQL = """
    select
        retained_mines.id, retained_mines.iso3, retained_mines.date_from, retained_mines.date_to,
        retained_mines.status, retained_mines.mines, passages.paragraph, passages.text as quote
    from retained_mines
    inner join statements on retained_mines.statement_id = statements.id
    inner join passages on statements.passage_id = passages.id
"""
MOST_MEMORY = 30  # MB, of the whole process


def rows(folder: Path, quick: bool) -> Iterator[Measurement]:
    """The rows of the table about extracts; `quick` writes a tenth and leaves out what needs the peers' environment."""
    count = 100_000 if quick else 1_000_000
    times = 3 if quick else 5
    yield from _sqlite(folder, count, times, quick)
    with server() as address:
        if address and shutil.which("psql"):
            yield from _postgresql(folder, address, max(count, 500_000), times)


def _filled(db: str, count: int) -> None:
    connection = database.open_writing(db)
    for paper in corpora.facts(count):
        loading.store_rows(connection, db, [paper])
    connection.close()


def _export(db: str, folder: Path, *options: str) -> Command:
    return Command(aplc("--db", db, "export", folder / "extract", "--force", "--sql", SQL, *options), "cpu")


def _shell(*words: str | Path, into: Path) -> list[str | Path]:
    return ["sh", "-c", f"{shlex.join(map(str, words))} > {shlex.quote(str(into))}"]


def _sqlite(folder: Path, count: int, times: int, quick: bool) -> Iterator[Measurement]:
    db, out = folder / "facts.db", folder / "theirs.csv"
    _filled(str(db), count)
    ours = _export(str(db), folder)
    work = f"{count:,} rows to CSV from SQLite, formulas defused"
    if not quick:
        query = [peers.environment() / "sqlite-utils", "query", db, SQL, "--csv"]
        yield partial(compare, work, "sqlite-utils", 0.75, ours, Command(_shell(*query, into=out), "cpu"), times)
    frame = (
        "import sqlite3, sys, pandas; found = pandas.read_sql_query(sys.argv[2], sqlite3.connect(sys.argv[1]));"
        " found.to_csv(sys.argv[3], index=False)"
    )
    yield partial(compare, work, "pandas", 0.7, ours, Command(python("-c", frame, db, SQL, out), "cpu"), times)
    if shutil.which("sqlite3"):
        shell = ["sqlite3", "-csv", "-header", db, SQL]
        yield partial(compare, work, "the `sqlite3` shell", 4.5, ours, Command(_shell(*shell, into=out), "cpu"), times)
    part = folder / "part.db"
    _filled(str(part), count // 10)
    most, least = (_memory(one) for one in (ours, _export(str(part), folder)))
    memory = f"memory while {count:,} rows are written"
    yield Row(memory, f"{MOST_MEMORY} MB", 1.0, most / MOST_MEMORY, most, MOST_MEMORY, unit="MB")
    yield Row(memory, "a tenth of the rows", 1.1, most / least, most, least, unit="MB")


def _memory(command: Command) -> float:
    """The peak memory in MB of a command run by a process that has no other child."""
    code = (
        "import json, resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True);"
        " print(json.dumps({'memory': resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024}))"
    )
    return Command(python("-c", code, *command.line)).run().report["memory"]


def _postgresql(folder: Path, address: str, count: int, times: int) -> Iterator[Measurement]:
    _filled(address, count)
    ours = replace(_export(address, folder, "--as-owner"), measure="wall")
    copy = f"\\copy ({' '.join(SQL.split())}) to {shlex.quote(str(folder / 'theirs.csv'))} with (format csv, header)"
    theirs = Command(["psql", "--quiet", "--command", copy, address], "wall")
    yield partial(
        compare, f"{count:,} rows to CSV from PostgreSQL, formulas defused", "`psql \\copy`", 2.5, ours, theirs, times
    )
