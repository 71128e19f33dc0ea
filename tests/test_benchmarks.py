"""What the benchmarks measure with; the measurements themselves are no tests."""

import importlib
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from aplc_db import database, loading, papers  # noqa: E402
from aplc_db.paper_rows import COLUMNS, rows_of  # noqa: E402
from aplc_db.records import Paper  # noqa: E402
from benchmarks import __main__ as page  # noqa: E402 - beside the package, found by path
from benchmarks import corpora, pairs  # noqa: E402
from benchmarks.views import PAPER, TABLES, VIEWS  # noqa: E402


def row(ratio: float, target: float, most: bool = True) -> pairs.Row:
    return pairs.Row("a work", "a peer", target, ratio, ratio, 1.0, most)


@pytest.mark.parametrize(
    ("found", "met", "out"),
    [
        (row(1.0, 1.0), True, False),
        (row(1.2, 1.0), False, False),
        (row(1.6, 1.0), False, True),
        (row(8.0, 8.0, most=False), True, False),
        (row(6.0, 8.0, most=False), False, False),
        (row(5.0, 8.0, most=False), False, True),
    ],
)
def test_a_ratio_meets_its_mark_misses_it_or_is_out_by_half(found: pairs.Row, met: bool, out: bool) -> None:
    assert (found.met, found.out_by_half) == (met, out)


def test_a_pair_is_two_commands_and_its_ratio_a_median() -> None:
    slow, quick = (
        pairs.Command(pairs.python("-c", f"print('{{\"seconds\": {seconds}}}')"), "seconds") for seconds in (3.0, 1.5)
    )
    assert pairs.compare("a", "b", 1, slow, quick, 3).ratio == 2.0
    assert pairs.faster("a", "b", 1, slow, quick, 3).ratio == 0.5
    with pytest.raises(RuntimeError, match="wrong"):
        pairs.Command(pairs.python("-c", "raise SystemExit('wrong')")).run()


def test_made_papers_are_read_and_differ(tmp_path: Path) -> None:
    corpora.papers(tmp_path, 3)
    read = [papers.read(papers.Wanted(path)) for path in sorted(tmp_path.iterdir())]
    assert all(isinstance(paper, Paper) and len(paper.statements) > 5 for paper in read)
    assert len({str(paper.statements) for paper in read if isinstance(paper, Paper)}) == 3


def test_made_facts_are_as_many_as_asked_for() -> None:
    made = list(corpora.facts(2_000, 1_000))
    assert [len(paper.rows["retained_mines"]) for paper in made] == [1_000, 1_000]
    assert all(len(row) == len(columns) for table, columns in COLUMNS.items() for row in made[0].rows[table])


def test_the_page_keeps_a_place_for_the_table() -> None:
    text = page.PAGE.read_text(encoding="utf-8")
    assert text.count(page._BEGIN) == text.count(page._END) == 1
    for subject in page.SUBJECTS:
        assert callable(importlib.import_module(f"benchmarks.{subject}").rows)


def test_a_measurement_that_fails_is_said_and_the_others_are_made(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def failing(work: str, peer: str) -> pairs.Row:
        raise RuntimeError(f"{work} {peer}\nno such peer")

    def subject(folder: Path, quick: bool) -> Iterator[pairs.Measurement]:
        yield partial(failing, "a work", "a peer")
        yield row(1.0, 1.0)
        raise OSError("no room")

    monkeypatch.setattr(page.importlib, "import_module", lambda name: SimpleNamespace(rows=subject))
    assert list(page.measured(["one"], quick=True)) == [
        "Not measured: a work against a peer (no such peer).",
        row(1.0, 1.0),
        "Not measured, or not all of it: `one` (no room).",
    ]
    assert "no room" in capsys.readouterr().out


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database that holds the paper of the package, under the symbol that the measurements ask for."""
    db = str(tmp_path_factory.mktemp("views") / "views.db")
    paper = papers.read(papers.Wanted(corpora.SAMPLE))
    assert isinstance(paper, Paper)
    paper.symbol = PAPER
    connection = database.open_writing(db)
    loading.store_rows(connection, db, [rows_of(paper)])
    connection.close()
    return db


@pytest.mark.parametrize("question", VIEWS)
def test_a_view_and_the_sql_by_hand_give_the_same_rows(question: str, loaded: str) -> None:
    with closing(sqlite3.connect(loaded)) as connection:
        states = {table: connection.execute(f"select min(iso3) from {table}").fetchone()[0] for table in TABLES}
        view, plain = (sorted(connection.execute(sql, states), key=repr) for sql in VIEWS[question])
        assert view == plain
