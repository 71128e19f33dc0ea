"""Many papers: from files to rows, on one and on two processes, and what a paper costs when thousands are there."""

import statistics
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from aplc_db import database, loading
from benchmarks import corpora, peers
from benchmarks.pairs import Command, Measurement, Row, aplc, faster
from benchmarks.storing import dlt, prepared


def rows(folder: Path, quick: bool) -> Iterator[Measurement]:
    """The rows of the table about many papers; `quick` takes fewer and leaves out what needs the peers' environment."""
    count = 1 if quick else 1_000
    corpora.papers(folder / "papers", count)
    db = folder / "papers.db"

    def fresh() -> None:
        _removed(folder, "papers.db*")
        database.open_writing(str(db)).close()

    one = Command(aplc("--db", db, "load", folder / "papers"), "wall", fresh)
    two = Command(aplc("--db", db, "load", folder / "papers", "--jobs", "2"), "wall", fresh)
    yield from _growth(folder, quick)
    if quick:  # what two processes gain shows on a machine that does nothing else
        return
    work = f"{count:,} papers end to end"
    yield partial(faster, f"{work} with `--jobs 2`", "one process", 1.6, two, one, 3)
    run = one.run()
    yield Row(f"{work}, peak memory", "100 MB", 1, run.memory / 1e8, run.memory / 1e6, 100, unit="MB")
    yield from _rates(folder, count // 5)


def _rates(folder: Path, count: int) -> Iterator[Measurement]:
    """Rows a second of computing, beside tools that are given the rows."""
    part, db, other = folder / "part", folder / "part.db", folder / "other.db"
    corpora.papers(part, count)
    ready = prepared([corpora.ready(path) for path in sorted(part.iterdir())], folder / "ready.pickle")
    ours = Command(aplc("--db", db, "load", part), before=lambda: _removed(folder, "part.db*"))
    utils = Command(peers.script("with_sqlite_utils", other, ready))
    work = f"{count:,} papers end to end, rows a second of computing"
    yield partial(_rate, work, "sqlite-utils given the ready rows", 1.8, db, ours, utils)
    yield partial(_rate, work, "dlt given the ready rows", 2.5, db, ours, dlt(folder, ready))


def _removed(folder: Path, names: str) -> None:
    for left in folder.glob(names):
        left.unlink()


def _count(db: Path) -> int:
    connection = database.open_reading(str(db))
    counts = [connection.execute(f"select count(*) from {table}").fetchone()[0] for table in loading.COLUMNS]
    connection.close()
    return sum(counts)


def _rate(work: str, peer: str, target: float, db: Path, ours: Command, other: Command) -> Row:
    pairs = []
    for _ in range(3):
        used = ours.run().cpu
        report = other.run().report
        pairs.append((_count(db) / used, report["rows"] / report["computing"]))
    mine, theirs = (statistics.median(rates) for rates in zip(*pairs, strict=True))
    ratio = statistics.median(one / two for one, two in pairs)
    return Row(work, peer, target, ratio, mine, theirs, most=False, unit="rows/s")


def _growth(folder: Path, quick: bool) -> Iterator[Measurement]:
    """What storing a paper costs when few and when thousands are in the database."""
    few, middle, many = (10, 200, 2_000) if quick else (10, 1_000, 10_000)
    template = corpora.ready(next((folder / "papers").iterdir()))
    connections = {}
    for count in (few, middle, many):
        db = folder / f"with-{count}.db"
        corpora.fill(str(db), template, count)
        connections[count] = database.open_writing(str(db))
    fresh = iter(range(10**6, 10**7))

    def stored(count: int, together: int) -> float:
        papers = [[corpora.copy(template, next(fresh)) for _ in range(together)] for _ in range(100 // together)]
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
