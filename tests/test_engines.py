"""The sample, asked on SQLite and on PostgreSQL: what it answers, and that both engines give the same rows."""

from pathlib import Path
from typing import Any

import pytest

import aplc_db
from aplc_db import database, dictionary, questions
from aplc_db.rows import fetch

ROOT = Path(__file__).resolve().parent.parent
GIVEN = {"state": "Tuvalu", "from": "EXAMPLE-2021", "to": "APLC/CONF/2019/WP.18"}


def fill(db: str, sample: Path) -> str:
    aplc_db.load(sample, db)
    aplc_db.load(ROOT / "docs" / "example-paper.txt", db, symbol="EXAMPLE-2021", as_of="2021-11-30")
    return db


def answers(db: str) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of every question, and of every view in an order of their own."""
    found = {}
    for question in questions.questions():
        given = {parameter.name: GIVEN[parameter.name] for parameter in question.parameters if parameter.name in GIVEN}
        found[question.name] = list(questions.answer(db, question.name, **given))
    for view in dictionary.views():
        columns = ", ".join(name for name in _columns(db, view) if name != "loaded_at")
        rows = fetch(database.open_reading(db), f"select {columns} from {view}", close=True)
        found[view] = sorted(rows, key=lambda row: [(value is None, str(value)) for value in row])
    return found


def _columns(db: str, view: str) -> tuple[str, ...]:
    with fetch(database.open_reading(db), f"select * from {view} limit 0", close=True) as rows:
        return rows.columns


def test_both_engines_give_the_same_rows(server_db: str, tmp_path: Path, sample: Path) -> None:
    there = answers(fill(server_db, sample))
    for name, rows in answers(fill(str(tmp_path / "papers.db"), sample)).items():
        assert rows == there[name], name


@pytest.fixture
def loaded(db: str, sample: Path) -> str:
    aplc_db.load(sample, db)
    return db


def ask(db: str, name: str, *columns: str, **given: object) -> list[tuple[Any, ...]]:
    return [tuple(row[column] for column in columns) for row in questions.answer(db, name, **given).dicts()]


def test_the_sample_answers_as_read_by_hand(loaded: str) -> None:
    silent = ask(loaded, "not-reported-since", "iso3", "year", "paragraph", year=2012)
    assert {iso3 for iso3, _, _ in silent} == set(
        ["TGO", "DJI", "MLI", "HND", "BEN", "KEN", "RWA", "CMR", "COG", "CPV", "TZA", "NAM", "GNB", "NGA", "UGA", "VEN"]
    )
    assert [year for _, year, _ in silent] == sorted(year for _, year, _ in silent)
    assert {paragraph for _, _, paragraph in silent} == {"28"}
    assert ("GMB", 2013) in ask(loaded, "not-reported-since", "iso3", "year", year=2013)

    assert ask(loaded, "overdue", "iso3", "days", as_of="2019-11-29") == [("GRC", 4290), ("UKR", 3468)]
    assert ("TUV", 2649) in ask(loaded, "initial-reports", "iso3", "days_late", as_of="2019-11-29")
    assert ask(loaded, "retained-total", "total", "stated_change") == [(162_796, 25_305)]
    assert len(ask(loaded, "retaining", "iso3")) == 70
    assert len(ask(loaded, "not-party", "iso3")) == 33
    assert ask(loaded, "roll-forward", "matter", "opening", "came", "went", "expected", "closing") == [
        ("parties", 161, 3, 0, 164, 164),
        ("retained_mines", 75, 3, 9, 69, 70),
        ("stockpiles", 5, 2, 4, 3, 3),
    ]
    assert ask(loaded, "votes", "iso3", "vote", "paragraph") == [(None, "not filled in", "6")]
    assert ask(loaded, "destroyed-total", "qualifier", "mines") == [("almost", 53_000_000)]
    assert ask(loaded, "spellings", "surface", "method", state="China")[-1] == ("Chine", "fuzzy")
