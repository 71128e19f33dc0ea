"""Papers from files into the database: read one after the other or on several processes, stored in order by one writer."""

import os
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from aplc_db import correction_file, database, papers, pools, targets
from aplc_db.errors import AplcError, ConflictError, SchemaError
from aplc_db.loading import Stored, added_names, loaded_otherwise, said_of, store_rows, stored_as
from aplc_db.paper_rows import PaperRows
from aplc_db.papers import Wanted
from aplc_db.pools import Result

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
    again: bool = False,
) -> Stored:
    """Read a paper (text, PDF, Word, HTML) into the database and say what became of it.

    Symbol, title and date (`as_of`, ISO) are read from the paper where they stand in it. PaperError where it cannot be
    read or lacks one of them; ConflictError where its symbol is known with other content, unless `revise`. What is
    loaded already is left as it is, unless `again`.
    """
    day = papers.day(as_of, "as_of") if as_of else None
    wanted = Wanted(Path(path), symbol, title, day, source_url, encoding)
    (outcome,) = load_papers(db or os.environ.get("APLC_DB") or "aplc.db", [wanted], revise=revise, again=again)
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
    again: bool = False,
    all_or_nothing: bool = False,
    timeout: float = targets.LOCK_TIMEOUT,
) -> Generator[Outcome, None, None]:
    """What becomes of each file, in order, as it happens: each paper is one transaction.

    With `all_or_nothing` the papers are one transaction together, written after all were read; where one is refused,
    only what was refused is given. `jobs` and `cluster` say where papers are read (`pools`, `cluster`). With `again`
    what is loaded already is read again, with today's rules, names and corrections. UsageError where a row of
    `corrections.csv` beside a paper is wrong.
    """
    wanted = [replace(one, corrected=correction_file.beside(one.path)) for one in wanted]
    with ExitStack() as opened:
        before = _before(db)
        if before is not None:
            opened.callback(before.close)
            if again:
                wanted = [_as_loaded(before, db, one) for one in wanted]
        results = _read(db, before, wanted, jobs, cluster, again)
        if all_or_nothing:
            yield from _together(db, list(results), revise, again, timeout)
            return
        connection: Any = None
        for result in results:
            if not isinstance(result, PaperRows):
                yield result
                continue
            if connection is None:
                connection = database.open_writing(db, timeout)
                opened.callback(connection.close)
            try:
                yield from store_rows(connection, db, [result], revise=revise, again=again)
            except ConflictError as error:
                yield error


def _as_loaded(connection: Any, db: str, one: Wanted) -> Wanted:
    """A file that is loaded already, with what was said of it then, where nothing else is said now."""
    data = papers.load(one)
    if isinstance(data, AplcError) or (said := said_of(connection, db, sha256(data).hexdigest())) is None:
        return one
    symbol, as_of, source_url = said
    return replace(one, symbol=one.symbol or symbol, as_of_before=as_of, source_url=one.source_url or source_url)


def _together(db: str, read: list[Result], revise: bool, again: bool, timeout: float) -> Iterator[Outcome]:
    refused = [result for result in read if isinstance(result, AplcError)]
    if refused:
        yield from refused
        return
    yield from (result for result in read if isinstance(result, Stored))
    new = [result for result in read if isinstance(result, PaperRows)]
    if not new:
        return
    connection = database.open_writing(db, timeout)
    try:
        yield from store_rows(connection, db, new, revise=revise, again=again)
    except ConflictError as error:
        yield error
    finally:
        connection.close()


def _before(db: str) -> Any:
    """A connection that reads what is loaded already; None where there is no database yet or an older one."""
    target = targets.parse(db)
    if target.kind == "sqlite" and not Path(target.place).exists():
        return None
    try:
        return database.open_reading(db)
    except SchemaError as error:
        if error.code in ("missing", "older"):
            return None
        raise


def _read(db: str, before: Any, wanted: list[Wanted], jobs: int, cluster: str | None, again: bool) -> Iterator[Result]:
    """What each file is: rows, a document that is loaded already, or an error."""
    names = tuple(added_names(before)) if before is not None else ()

    def known(one: Wanted, sha256: str) -> Stored | AplcError | None:
        same = None if before is None or again else stored_as(before, db, sha256, one.path.name)
        return same and (loaded_otherwise(same, one.symbol or same.symbol) or same)

    if cluster:
        from aplc_db.cluster import read_on_cluster

        return read_on_cluster(wanted, known, names, cluster)
    if jobs > 1:
        return pools.read_on_processes(wanted, known, names, jobs)
    return pools.read_here(wanted, known, names)
