"""Answers: every question over many papers, views against hand-written SQL, and what the guards of `aplc sql` cost."""

import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from aplc_db import database, loading, query, questions
from benchmarks import corpora
from benchmarks.pairs import Measurement, Row
from benchmarks.views import TABLES, VIEWS

SLOWEST = 3  # questions that have a row of their own


def rows(folder: Path, quick: bool) -> Iterator[Measurement]:
    """The rows of the table about answers; `quick` asks fewer papers and leaves out the views."""
    count = 1_000 if quick else 10_000
    corpora.papers(folder / "papers", 1, 24)
    paper = corpora.ready(folder / "papers" / "paper00001.txt")
    many, few = str(folder / "many.db"), str(folder / "few.db")
    corpora.fill(many, paper, count)
    corpora.fill(few, paper, count // 10)
    yield from _questions(many, few, count)
    if not quick:
        yield from _views(many, count)
    yield from _guards(folder, 100_000 if quick else 1_000_000)


def _questions(many: str, few: str, count: int) -> Iterator[Row]:
    """What all questions take together, and how that grows; then the slowest ones."""
    pairs = {
        each.name: [(_answered(many, each), _answered(few, each)) for _ in range(3)] for each in questions.questions()
    }
    rounds = [[sum(side) for side in zip(*together, strict=True)] for together in zip(*pairs.values(), strict=True)]
    mine, less = (statistics.median(side) for side in zip(*rounds, strict=True))
    work = f"each of {len(pairs)} questions, asked of {count:,} papers"
    yield Row(work, f"of {count // 10:,} papers", 11, statistics.median(one / two for one, two in rounds), mine, less)
    seconds = {name: statistics.median(one for one, _ in found) for name, found in pairs.items()}
    for name in sorted(seconds, key=lambda name: -seconds[name])[:SLOWEST]:
        work, at_most = f"`aplc ask {name}` of {count:,} papers, one of the slowest", count / 1_000
        yield Row(work, "1 s for 1,000 papers", 1, seconds[name] / at_most, seconds[name], at_most)


def _answered(db: str, asked: questions.Question) -> float:
    """The seconds of computing that an answer takes."""
    given = {each.name: "Togo" for each in asked.parameters if each.default is None}
    begun = time.process_time()
    for _ in questions.answer(db, asked.name, **given):
        pass
    return time.process_time() - begun


def _views(db: str, count: int) -> Iterator[Measurement]:
    connection = sqlite3.connect(db)
    states = {table: connection.execute(f"select min(iso3) from {table}").fetchone()[0] for table in TABLES}
    for name, (view, plain) in VIEWS.items():
        work = f"view over {count:,} papers: {name}"
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
