"""Storing: a million facts into each engine, with everything that belongs to them.

SQLite works in our process: there the time of computing is compared, which waiting for the disk does not change.
"""

import pickle
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from aplc_db import database
from aplc_db.paper_rows import COLUMNS, PaperRows
from benchmarks import corpora, peers, servers
from benchmarks.pairs import Command, Measurement, compare, python


def prepared(papers: Iterable[PaperRows], path: Path) -> Path:
    """A file of papers as the loader takes them, and of the same rows with the ids that they get."""
    first = dict.fromkeys(COLUMNS, 1)
    ours, placed = [], []
    for paper in papers:
        plain = {table: list(values) for table, values in paper.rows.items()}
        ours.append((paper.symbol, paper.file_name, paper.sha256, paper.notes, plain))
        placed.append({table: list(values) for table, values in paper.placed(first, 1, "2022-11-25 12:00:00")})
        first = {table: number + len(placed[-1][table]) for table, number in first.items()}
    path.write_bytes(pickle.dumps({"columns": COLUMNS, "ours": ours, "papers": placed}))
    return path


def rows(folder: Path, quick: bool) -> Iterator[Measurement]:
    """The rows of the table about storing; `quick` stores a tenth and leaves out what needs the peers' environment."""
    count = 100_000 if quick else 1_000_000
    ready = prepared(corpora.facts(count), folder / "facts.pickle")
    yield from _sqlite(folder, ready, count, quick)
    with server() as address:
        if address:
            yield from _postgresql(folder, ready, count, quick, address)


def _sqlite(folder: Path, ready: Path, count: int, quick: bool) -> Iterator[Measurement]:
    empty = folder / "empty.db"
    database.open_writing(str(empty)).close()
    ours, theirs = folder / "ours.db", folder / "theirs.db"

    def fresh(path: Path) -> Path:
        for left in folder.glob(f"{path.name}*"):
            left.unlink()
        return shutil.copy(empty, path)

    work = f"{count:,} facts into SQLite"
    stored = Command(python("-m", "benchmarks.writer", "loader", ours, ready), "computing", lambda: fresh(ours))
    plain = Command(python("-m", "benchmarks.writer", "executemany", theirs, ready), "computing", lambda: fresh(theirs))
    yield partial(compare, work, "stdlib `executemany`, same tables", 1.25, stored, plain, 3)
    if quick:
        return
    core = Command(peers.script("with_sqlalchemy", f"sqlite:///{theirs}", ready), "computing", lambda: fresh(theirs))
    yield partial(compare, work, "SQLAlchemy Core, same tables", 0.6, stored, core, 3)
    part = prepared(corpora.facts(count // 10), folder / "part.pickle")
    stored = Command(python("-m", "benchmarks.writer", "loader", ours, part), "seconds", lambda: fresh(ours))
    yield partial(
        compare, f"{count // 10:,} facts into SQLite", "dlt, tables of its own", 0.15, stored, dlt(folder, part), 3
    )


def dlt(folder: Path, ready: Path) -> Command:
    """dlt, which starts anew."""
    target, state = folder / "dlt.db", folder / "dlt"

    def fresh() -> None:
        shutil.rmtree(state, ignore_errors=True)
        for left in folder.glob("dlt*.db*"):
            left.unlink()

    return Command(peers.script("with_dlt", target, ready, state), "seconds", fresh)


def _postgresql(folder: Path, ready: Path, count: int, quick: bool, address: str) -> Iterator[Measurement]:
    import psycopg

    base = address.rpartition("/")[0]

    def fresh(name: str) -> None:
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(f"drop database if exists {name}")
            connection.execute(f"create database {name}")
        database.open_writing(f"{base}/{name}").close()

    work = f"{count:,} facts into PostgreSQL"
    stored = Command(
        python("-m", "benchmarks.writer", "loader", f"{base}/ours", ready), "seconds", lambda: fresh("ours")
    )
    copied = Command(
        python("-m", "benchmarks.writer", "copy", f"{base}/theirs", ready), "seconds", lambda: fresh("theirs")
    )
    yield partial(compare, work, "raw COPY, same tables", 1.10, stored, copied, 3)
    if quick:
        return
    part = prepared(corpora.facts(count // 5), folder / "fifth.pickle")
    stored = Command(
        python("-m", "benchmarks.writer", "loader", f"{base}/ours", part), "seconds", lambda: fresh("ours")
    )
    url = f"{base}/theirs".replace("postgresql://", "postgresql+psycopg://")
    core = Command(peers.script("with_sqlalchemy", url, part), "seconds", lambda: fresh("theirs"))
    yield partial(
        compare, f"{count // 5:,} facts into PostgreSQL", "SQLAlchemy Core, same tables", 0.5, stored, core, 3
    )


@contextmanager
def server() -> Iterator[str | None]:
    """The address of a throw-away PostgreSQL server; None where its programs are not installed."""
    found = servers.programs()
    if found is None:
        yield None
        return
    made = servers.OwnServer(found)
    try:
        yield made.address()
    finally:
        made.remove()
