"""Answers: views against hand-written SQL, and what the guards of `aplc sql` cost."""

import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from aplc_db import database, loading, query
from benchmarks import corpora
from benchmarks.many import _fill, _read
from benchmarks.pairs import Measurement, Row
from benchmarks.views import VIEWS

PAPERS = 10_000


def rows(folder: Path, quick: bool) -> Iterator[Measurement]:
    """The rows of the table about answers."""
    if not quick:
        yield from _views(folder)
    yield from _guards(folder, 100_000 if quick else 1_000_000)


def _views(folder: Path) -> Iterator[Measurement]:
    corpora.papers(folder / "views", 1, 24)
    db = str(folder / "views.db")
    _fill(db, _read(folder / "views" / "paper00001.txt"), PAPERS)
    connection = sqlite3.connect(db)
    states = {
        table: connection.execute(f"select min(iso3) from {table}").fetchone()[0]
        for table in ("stockpiles", "retained_mines", "mined_areas")
    }
    for name, (view, plain) in VIEWS.items():
        work = f"view over {PAPERS:,} papers: {name}"
        yield partial(_view, work, "hand-written indexed SQL", 1.2, connection, states, view, plain)
    connection.close()


def _view(
    work: str,
    peer: str,
    target: float,
    connection: sqlite3.Connection,
    states: dict[str, str],
    view: str,
    plain: str,
) -> Row:
    """Both give the same rows; what takes no time is asked for many times in a measurement."""
    rows = sorted(connection.execute(view, states), key=repr)
    begun = time.process_time()
    assert rows == sorted(connection.execute(plain, states), key=repr), "the view and the SQL by hand give other rows"
    times = max(1, round(0.02 / (time.process_time() - begun + 1e-6)))

    def asked(sql: str) -> None:
        for _ in range(times):
            connection.execute(sql, states).fetchall()

    row = _compared(work, peer, target, partial(asked, view), partial(asked, plain), 9)
    return replace(row, ours=row.ours / times, theirs=row.theirs / times)


def _guards(folder: Path, count: int) -> Iterator[Measurement]:
    db = str(folder / "guards.db")
    connection = database.open_writing(db)
    for paper in corpora.facts(count):
        loading.store_rows(connection, db, [paper])
    connection.close()
    sql = "select iso3, count(*), sum(mines) from retained_mines where mines % 7 <> 3 group by iso3"

    def plain() -> None:
        found = sqlite3.connect(db)
        found.execute(sql).fetchall()
        found.close()

    yield partial(
        _compared, f"guards of `aplc sql` on {count:,} rows", "the same query without", 1.03,
        lambda: list(query.run(db, sql)), plain, 9,
    )  # fmt: skip


def _compared(
    work: str, peer: str, target: float, ours: Callable[[], object], theirs: Callable[[], object], times: int
) -> Row:
    pairs = []
    for _ in range(times):
        measured = []
        for do in (ours, theirs):
            begun = time.process_time()
            do()
            measured.append(time.process_time() - begun)
        pairs.append((measured[0], measured[1]))
    mine, other = (statistics.median(seconds) for seconds in zip(*pairs, strict=True))
    return Row(work, peer, target, statistics.median(a / b for a, b in pairs), mine, other)
