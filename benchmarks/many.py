"""Many papers: from files to rows, on one and on two processes, and what a paper costs when thousands are there."""

import statistics
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from aplc_db import database, loading, papers
from aplc_db.paper_rows import PaperRows, rows_of
from benchmarks import corpora, peers
from benchmarks.pairs import Command, Measurement, Row, aplc, faster
from benchmarks.storing import dlt, prepared


def rows(folder: Path, quick: bool) -> Iterator[Measurement]:
    """The rows of the table about many papers; `quick` takes fewer and leaves out what needs the peers' environment."""
    count = 1 if quick else 1_000
    corpora.papers(folder / "papers", count)
    db = folder / "papers.db"

    def fresh() -> None:
        for left in folder.glob("papers.db*"):
            left.unlink()
        database.open_writing(str(db)).close()

    one = Command(aplc("--db", db, "load", folder / "papers"), "wall", fresh)
    two = Command(aplc("--db", db, "load", folder / "papers", "--jobs", "2"), "wall", fresh)
    yield from _growth(folder, quick)
    if quick:  # what two processes gain shows on a machine that does nothing else
        return
    work = f"{count:,} papers end to end"
    yield partial(faster, f"{work} with `--jobs 2`", "one process", 1.6, two, one, 1)
    run = one.run()
    stored = _count(db) / run.cpu
    ready = prepared([_read(path) for path in sorted((folder / "papers").iterdir())], folder / "ready.pickle")
    other = folder / "other.db"
    each = f"{work}, rows a second of computing"
    utils = Command(peers.script("with_sqlite_utils", other, ready))
    yield partial(_rate, each, "sqlite-utils given the ready rows", 1.8, stored, utils)
    yield partial(_rate, each, "dlt given the ready rows", 2.5, stored, dlt(folder, ready))
    yield Row(f"{work}, peak memory", "100 MB", 1, run.memory / 1e8, run.memory / 1e6, 100, unit="MB")


def _read(path: Path) -> PaperRows:
    paper = papers.read(papers.Wanted(path))
    assert not isinstance(paper, Exception), paper
    return rows_of(paper)


def _count(db: Path) -> int:
    connection = database.open_reading(str(db))
    counts = [connection.execute(f"select count(*) from {table}").fetchone()[0] for table in loading.COLUMNS]
    connection.close()
    return sum(counts)


def _rate(work: str, peer: str, target: float, ours: float, other: Command) -> Row:
    report = other.run().report
    theirs = report["rows"] / report["computing"]
    return Row(work, peer, target, ours / theirs, ours, theirs, most=False, unit="rows/s")


def _growth(folder: Path, quick: bool) -> Iterator[Measurement]:
    """What storing a paper costs when few and when thousands are in the database."""
    few, middle, many = (10, 200, 2_000) if quick else (10, 1_000, 10_000)
    template = _read(next((folder / "papers").iterdir()))
    connections = {}
    for count in (few, middle, many):
        db = folder / f"with-{count}.db"
        _fill(str(db), template, count)
        connections[count] = database.open_writing(str(db))
    fresh = iter(range(10**6, 10**7))

    def stored(count: int, together: int) -> float:
        papers = [[_copy(template, next(fresh)) for _ in range(together)] for _ in range(100 // together)]
        begun = time.process_time()
        for some in papers:
            loading.store_rows(connections[count], str(folder / f"with-{count}.db"), some)
        return (time.process_time() - begun) / 100

    for together, before, how, target in (
        (100, few, "100 papers a transaction", 1.10),
        (1, middle, "one paper a transaction", 1.15),
    ):
        pairs = [(stored(many, together), stored(before, together)) for _ in range(5)]
        late, early = (statistics.median(times) for times in zip(*pairs, strict=True))
        ratio = statistics.median(one / other for one, other in pairs)
        yield Row(f"storing a paper with {many:,} loaded", f"with {before:,} loaded, {how}", target, ratio, late, early)
    for connection in connections.values():
        connection.close()


def _fill(db: str, template: PaperRows, count: int) -> None:
    """A database with `count` papers, written a hundred at a time."""
    connection: Any = database.open_writing(db)
    connection.execute("pragma synchronous = off")
    for at in range(0, count, 100):
        some = range(at, min(at + 100, count))
        loading.store_rows(connection, db, [_copy(template, number) for number in some])
    connection.close()


def _copy(paper: PaperRows, number: int) -> PaperRows:
    symbol, sha256 = f"APLC/COPY/{number}", f"{number:064x}"
    document = list(paper.rows["documents"][0])
    document[1], document[9] = symbol, sha256
    return PaperRows(symbol, f"{number}.txt", sha256, (), paper.rows | {"documents": [tuple(document)]})
