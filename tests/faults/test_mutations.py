"""Papers changed at random: each is read or refused in words of ours, quickly, and stored whole or not at all."""

import os
import statistics
import time
import traceback
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

import dumps
import mutations
import pytest
from ledger import SEED, Ledger
from traps import FEW_TICKS

from aplc_db import database, loading, papers
from aplc_db.errors import AplcError

MOST = 10  # times the median, of a paper that grew by as much as its size did


class Trial(NamedTuple):
    """What became of a mutation: its seed, what was mutated and how, its bytes, seconds to read it, and what went wrong."""

    seed: int
    form: str
    how: str
    size: int
    seconds: float
    stored: bool
    wrong: str


@cache
def _workshop(place: Path) -> tuple[Path, str, Any, str]:
    """Of this process: a folder below `place`, a database in it, a connection to it, and what it holds."""
    folder = place / str(os.getpid())
    folder.mkdir()
    db = str(folder / "aplc.db")
    connection = database.open_writing(db)
    return folder, db, connection, dumps.dump(db, pages=False)


def _read(path: Path) -> tuple[Any, float]:
    begin = time.process_time()
    paper = papers.read(papers.Wanted(path))
    return paper, time.process_time() - begin


def trial(place: Path, seed: int) -> Trial:
    """Read a mutation, store it, take it out again."""
    folder, db, connection, before = _workshop(place)
    form, how, data = mutations.mutated(seed)
    path = folder / f"paper.{form}"
    path.write_bytes(data)
    wrong, stored, seconds = "", False, 0.0
    try:
        paper, seconds = _read(path)
        if not isinstance(paper, AplcError):
            loading.store(connection, db, paper)
            stored = True
            if dumps.count(db) != 1:
                wrong = "stored, but not there"
            loading.unload(connection, db, paper.symbol)
        elif "\n" in str(paper) or not str(paper).strip():
            wrong = f"says {paper}"
    except Exception:
        wrong = traceback.format_exc()
    if dumps.dump(db, pages=False) != before:
        wrong = wrong or "left something behind"
    return Trial(seed, form, how, len(data), seconds, stored, wrong)


def again(place: Path, seed: int) -> float:
    """The least time of three to read a mutation."""
    folder, *_ = _workshop(place)
    form, _, data = mutations.mutated(seed)
    path = folder / f"paper.{form}"
    path.write_bytes(data)
    return min(_read(path)[1] for _ in range(3))


def test_a_mutated_paper_is_read_or_refused_in_time_and_all_or_nothing(
    request: pytest.FixtureRequest, tmp_path: Path, ledger: Ledger
) -> None:
    number = request.config.getoption("--mutations")
    seeds = range(SEED, SEED + number)
    with ProcessPoolExecutor(2, mp_context=get_context("fork")) as pool:
        for seed in (1, 2):
            pool.submit(trial, tmp_path, seed).result()  # rules and names are loaded
        trials = list(pool.map(partial(trial, tmp_path), seeds, chunksize=10))
        wrong = [one for one in trials if one.wrong]
        slow = []
        for form, source in mutations.sources().items():
            read = [one.seconds for one in trials if one.form == form and one.stored]
            median = max(FEW_TICKS, statistics.median(read) if read else 0.0)
            for one in trials:
                most = MOST * median * max(1, one.size / len(source))
                if one.form == form and one.seconds > most and pool.submit(again, tmp_path, one.seed).result() > most:
                    slow.append((one.seed, form, one.how, one.seconds, median))
    assert sum(one.stored for one in trials) > number / 4
    assert not all(one.stored for one in trials)
    ledger.count("mutations", "read or refused, all or nothing", number, len(wrong), SEED)
    ledger.count("mutations", "slower than ten times the median", number, len(slow), SEED)
    assert not wrong, wrong[0].wrong + f"\n{len(wrong)} of {number}: seeds {[one.seed for one in wrong][:20]}"
    assert not slow
