"""Many papers: what is loaded is not read again, order is kept, and a process that dies costs no paper."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from aplc_db import batches, database, papers, pools
from aplc_db.errors import AplcError, PaperError
from aplc_db.loading import Stored
from aplc_db.paper_rows import PaperRows
from aplc_db.papers import Wanted
from aplc_db.rows import fetch

TEXT = """APLC/MSP.20/2022/WP.{number}

17 October 2022

{number}. There are now {parties} States Parties. Two States Parties – Greece and Ukraine – have yet to complete the
destruction of their stockpiled anti-personnel mines. Benin (30) and Togo (436) retain mines under Article 3.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Thirty papers, each with a symbol of its own."""
    place = tmp_path / "papers"
    place.mkdir()
    for number in range(30):
        text = TEXT.format(number=number, parties=100 + number)
        (place / f"paper{number:02}.txt").write_text(text, encoding="utf-8")
    return place


def contents(db: str) -> list[tuple[object, ...]]:
    """All facts with where they stand, by the ids of their papers."""
    sql = (
        "select documents.id, documents.symbol, facts.* from facts inner join documents using (symbol)"
        " order by 1, 2, 3, 4, 5, 6"
    )
    return list(fetch(database.open_reading(db), sql, close=True))


def outcomes(db: str, folder: Path, **how: int) -> list[str]:
    return [
        result.outcome if isinstance(result, Stored) else result.code
        for result in batches.load_papers(db, papers.from_paths((folder,)), **how)
    ]


def test_a_second_run_reads_only_what_is_new(db: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert outcomes(db, folder) == ["loaded"] * 30
    understood: list[str] = []
    understand = papers.understand

    def counted(wanted: Wanted, *rest: object) -> object:
        understood.append(wanted.path.name)
        return understand(wanted, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(papers, "understand", counted)
    new = folder / "paper10a.txt"
    new.write_text(TEXT.format(number=99, parties=99), encoding="utf-8")
    said = outcomes(db, folder)
    assert understood == ["paper10a.txt"]
    assert said == ["already loaded"] * 11 + ["loaded"] + ["already loaded"] * 19


def test_processes_store_what_one_would(tmp_path: Path, folder: Path) -> None:
    one, two = str(tmp_path / "one.db"), str(tmp_path / "two.db")
    assert outcomes(one, folder) == outcomes(two, folder, jobs=2) == ["loaded"] * 30
    assert len(contents(one)) > 30
    assert contents(one) == contents(two)


def test_a_paper_that_cannot_be_read_stands_in_its_place(db: str, folder: Path) -> None:
    (folder / "paper03.txt").write_bytes(b"")
    said = outcomes(db, folder, jobs=2)
    assert said == ["loaded"] * 3 + ["empty"] + ["loaded"] * 26


def test_files_wait_in_batches_of_so_many_papers_or_bytes(folder: Path) -> None:
    wanted = papers.from_paths((folder,))
    assert [len(batch) for batch in pools.batches(wanted, lambda *_: None, 8, 2**20)] == [8, 8, 8, 6]
    assert [len(batch) for batch in pools.batches(wanted, lambda *_: None, 8, 600)] == [3] * 10


class Dying(pools.Processes):
    """Processes of which the first is killed when the third batch is asked for."""

    def __init__(self) -> None:
        super().__init__(2, ())
        self.asked = 0

    def submit(self, batch: pools.Batch) -> object:
        self.asked += 1
        ticket = super().submit(batch)
        if self.asked == 3:
            while not self.pool._processes:
                time.sleep(0.01)
            os.kill(next(iter(self.pool._processes)), signal.SIGKILL)
        return ticket


def test_a_process_that_is_killed_costs_no_paper(folder: Path) -> None:
    wanted = papers.from_paths((folder,))
    pool = Dying()
    try:
        results = list(pools.read_on(pool, pools.batches(wanted, lambda *_: None, 4, 2**20)))
    finally:
        pool.end()
    assert [result.file_name for result in results if isinstance(result, PaperRows)] == [
        wanted_one.path.name for wanted_one in wanted
    ]


class Fragile:
    """Readers that die of the paper called `poison`; `blames` says whether they can tell."""

    room = 3

    def __init__(self, poison: str, blames: bool) -> None:
        self.poison, self.blames = poison, blames
        self.running: list[pools.Batch] = []

    def submit(self, batch: pools.Batch) -> object:
        self.running.append(batch)
        return batch

    def result(self, ticket: object) -> list[pools.Result]:
        if self.blames:
            if self._holds(ticket):
                raise pools.Killed
        elif any(self._holds(batch) for batch in self.running):
            raise pools.Lost
        self.running.remove(ticket)  # type: ignore[arg-type]
        return pools.understand(ticket, ())  # type: ignore[arg-type]

    def _holds(self, batch: object) -> bool:
        return any(wanted.path.name == self.poison for wanted, _ in batch)  # type: ignore[attr-defined]

    def renew(self) -> None:
        self.running = []


@pytest.mark.parametrize("blames", [True, False])
def test_only_the_paper_that_kills_its_readers_is_refused(folder: Path, blames: bool) -> None:
    wanted = papers.from_paths((folder,))
    todo: Iterator[pools.Batch] = pools.batches(wanted, lambda *_: None, 8, 2**20)
    results = list(pools.read_on(Fragile("paper13.txt", blames), todo))
    refused = [at for at, result in enumerate(results) if isinstance(result, AplcError)]
    assert len(results) == 30
    assert refused == [13]
    assert isinstance(results[13], PaperError)
    assert str(results[13]).startswith("paper13.txt: ended the process that read it.")
