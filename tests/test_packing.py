"""A long paper, whose parts are held packed, is stored as a short one would be, and takes memory for what it says packed."""

import gc
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from aplc_db import packing
from aplc_db.packing import Packed
from aplc_db.paper_rows import rows_of
from aplc_db.reading import read, understand_text
from aplc_db.records import Fact, Mention, Statement
from benchmarks import corpora


def test_a_paper_has_the_same_rows_however_much_of_it_is_packed(sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = {table: list(rows) for table, rows in rows_of(read(sample)).rows.items()}
    monkeypatch.setattr(packing, "EACH", 3)
    paper = read(sample)
    assert isinstance(paper.statements, Packed)
    assert len(paper.statements._parts) > 10
    assert {table: list(rows) for table, rows in rows_of(paper).rows.items()} == expected


@pytest.mark.parametrize("length", [0, packing.EACH - 1, packing.EACH, packing.EACH + 1, 3 * packing.EACH + 7])
def test_a_packed_list_is_a_list(length: int) -> None:
    items = [(number, str(number)) for number in range(length)]
    packed = Packed(items)
    assert len(packed) == length
    assert list(packed) == items
    assert [packed[at] for at in range(length)] == items
    assert packed[-5:] == items[-5:]
    with pytest.raises(IndexError):
        packed[length]


def test_few_of_the_things_that_a_long_paper_says_are_held_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "EACH", 5)
    paper = understand_text(corpora.text(150_000), symbol="X/1", title="Status", as_of=date(2022, 11, 25))
    rows = rows_of(paper)
    gc.collect()
    held = Counter(type(each) for each in gc.get_objects() if isinstance(each, Statement | Fact | Mention))
    assert 0 < 10 * held[Statement] < len(paper.statements)
    assert 0 < 10 * held[Mention] < len(rows.rows["mentions"])
    assert 5 * held[Fact] < sum(len(statement.facts) for statement in paper.statements)
