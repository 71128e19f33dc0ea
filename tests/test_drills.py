"""Single sentences of many authors: every fact of each, and none of near misses.

`cases/drills.tsv` has a sentence a line and, after a tab, its facts as `kind state`, parted by semicolons; nothing where
it says none.
"""

from datetime import date
from pathlib import Path

import pytest

from aplc_db.reading import understand_text
from benchmarks.score import kind_of

DRILLS = Path(__file__).parent / "cases" / "drills.tsv"
LINES = [line.split("\t") for line in DRILLS.read_text(encoding="utf-8").splitlines() if line]


def facts(sentence: str) -> set[str]:
    """What a sentence that stands alone says, as `kind state`."""
    paper = understand_text(sentence, symbol="DRILL", title="Drill", as_of=date(2019, 12, 31))
    return {f"{kind_of(fact)} {fact.iso3}" for statement in paper.statements for fact in statement.facts}


@pytest.mark.parametrize(("sentence", "said"), LINES, ids=[sentence for sentence, _ in LINES])
def test_a_sentence_says_its_facts_and_no_others(sentence: str, said: str) -> None:
    assert facts(sentence) == {fact for fact in said.split("; ") if fact}


def test_no_sentence_is_drilled_twice() -> None:
    assert len({sentence for sentence, _ in LINES}) == len(LINES)
