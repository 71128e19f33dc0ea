"""Papers from files into the database: read one after the other or on several processes, stored in order by one writer."""

import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

from aplc_db import database, papers, targets
from aplc_db.errors import AplcError, ConflictError
from aplc_db.loading import Stored, added_names, store, store_together
from aplc_db.papers import Wanted
from aplc_db.records import Paper

Outcome = Stored | AplcError  # what became of a file: stored (or known already), or why it was refused


def load(
    path: str | os.PathLike[str],
    db: str | None = None,
    *,
    symbol: str | None = None,
    title: str | None = None,
    as_of: str | None = None,
    source_url: str | None = None,
    encoding: str | None = None,
    revise: bool = False,
) -> Stored:
    """Read a paper (text, PDF, Word, HTML) into the database and say what became of it.

    Symbol, title and date (`as_of`, ISO) are read from the paper where they stand in it. PaperError where it cannot be
    read or lacks one of them; ConflictError where its symbol is known with other content, unless `revise`.
    """
    day = papers.day(as_of, "as_of") if as_of else None
    wanted = Wanted(Path(path), symbol, title, day, source_url, encoding)
    (outcome,) = load_papers(db or os.environ.get("APLC_DB") or "aplc.db", [wanted], revise=revise)
    if isinstance(outcome, AplcError):
        raise outcome
    return outcome


def load_papers(
    db: str,
    wanted: list[Wanted],
    *,
    jobs: int = 1,
    cluster: str | None = None,
    revise: bool = False,
    all_or_nothing: bool = False,
    timeout: float = targets.LOCK_TIMEOUT,
) -> Generator[Outcome, None, None]:
    """What becomes of each file, in order, as it happens: each paper is one transaction.

    With `all_or_nothing` the papers are one transaction together, written after all were read; where one is refused,
    only what was refused is given. `jobs` and `cluster` say where papers are read (`papers.read_all`).
    """
    read = _read(wanted, jobs, cluster, _names(db))
    if all_or_nothing:
        yield from _together(db, [paper for _, paper in read], revise, timeout)
        return
    connection: Any = None
    try:
        for _, paper in read:
            if isinstance(paper, AplcError):
                yield paper
                continue
            connection = connection or database.open_writing(db, timeout)
            try:
                yield store(connection, db, paper, revise=revise)
            except ConflictError as error:
                yield error
    finally:
        if connection is not None:
            connection.close()


def _together(db: str, read: list[Paper | AplcError], revise: bool, timeout: float) -> Iterator[Outcome]:
    refused = [paper for paper in read if isinstance(paper, AplcError)]
    if refused:
        yield from refused
        return
    connection = database.open_writing(db, timeout)
    try:
        yield from store_together(connection, db, [paper for paper in read if isinstance(paper, Paper)], revise=revise)
    except ConflictError as error:
        yield error
    finally:
        connection.close()


def _names(db: str) -> tuple[tuple[str, str], ...]:
    """The names that were taught to the database, where it exists already."""
    target = targets.parse(db)
    if target.kind == "sqlite" and not Path(target.place).exists():
        return ()
    try:
        connection = database.open_reading(db)
    except AplcError as error:
        if error.code in ("missing", "older"):
            return ()
        raise
    try:
        return tuple(added_names(connection))
    finally:
        connection.close()


def _read(
    wanted: list[Wanted], jobs: int, cluster: str | None, names: tuple[tuple[str, str], ...]
) -> Iterator[tuple[Wanted, Paper | AplcError]]:
    if cluster:
        from aplc_db.cluster import read_all

        return read_all(wanted, cluster, names)
    return papers.read_all(wanted, jobs, names)
