"""The sample printed otherwise says the same: other widths, spacing, running heads, apostrophes, names of states."""

import random
import re
import textwrap
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aplc_db.gazetteer import Gazetteer
from aplc_db.names import known
from aplc_db.outline import outline
from aplc_db.readers import read as read_file
from aplc_db.reading import read
from aplc_db.records import Paper

SAMPLE = Path(__file__).resolve().parent.parent / "aplc_db" / "reference" / "APLC_CONF_2019_WP.18.txt"
PASSAGES = outline(read_file(SAMPLE))
HEAD = "APLC/CONF/2019/WP.18"
_BEFORE = {"paragraph": "{0.paragraph}. ", "item": "({0.item}) ", "footnote": "{0.item} "}

Change = Callable[[str], str]


def printed(width: int, spacing: str, heads_every: int, change: Change) -> str:
    """The sample as another printer would have it; `heads_every` lines stand a running head and a page number."""
    lines: list[str] = []
    for passage in PASSAGES:
        number = _BEFORE.get(passage.kind, "").format(passage)
        # A dash must not come to stand as a hyphen at the end of a line.
        words = f"{number}{change(passage.text)}".replace(" - ", "\x00")
        wrapped = textwrap.wrap(words, width, break_on_hyphens=False)
        lines += [line.replace("\x00", " - ") for line in wrapped] + [""] * (spacing == "single")
    if spacing == "double":
        lines = [part for line in lines for part in (line, "")]
    if heads_every:
        for at in range(len(lines) - 3, 1, -heads_every):
            lines[at:at] = ["", f"{HEAD} ", "", f" {at}", ""]
    return "\n".join(lines)


def told(paper: Paper) -> tuple[set[object], set[object], set[object]]:
    """What a paper says, wherever its words stand: facts, figures and findings."""
    places = {passage.position: (passage.paragraph, passage.item) for passage in paper.passages}
    facts: set[object] = set()
    figures: set[object] = set()
    for statement in paper.statements:
        said = (
            places[statement.passage], statement.as_of, statement.declared_count, statement.listed_count,
            statement.treaty, statement.source, statement.certainty, statement.inferred,
        )  # fmt: skip
        for fact in statement.facts:
            detail = tuple(sorted(fact.detail.items()))
            facts.add((*said, fact.table, fact.kind, fact.iso3, fact.date_from, fact.date_to, detail))
        for figure in statement.figures:
            figures.add((*said, figure.topic, figure.value, figure.qualifier, figure.unit, figure.iso3))
    arithmetic = {
        (finding.check_name, finding.outcome, finding.message)
        for finding in paper.findings
        if finding.check_name not in ("fuzzy_name", "not_understood")
    }
    return facts, figures, arithmetic


EXPECTED = told(read(SAMPLE))


def read_text(text: str, folder: Path) -> Paper:
    path = folder / "paper.txt"
    path.write_text(text, encoding="utf-8")
    return read(path, symbol=HEAD, as_of=date(2019, 11, 29))


def same(text: str, folder: Path) -> None:
    for found, expected in zip(told(read_text(text, folder)), EXPECTED, strict=True):
        assert found - expected == set()
        assert expected - found == set()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("variants")


def unchanged(text: str) -> str:
    return text


def straight(text: str) -> str:
    return text.translate(str.maketrans("’‘“”", "''\"\""))


@settings(deadline=None, max_examples=25)
@given(
    width=st.integers(50, 200),
    spacing=st.sampled_from(["none", "single", "double"]),
    heads_every=st.sampled_from([0, 9, 20, 47]),
    change=st.sampled_from([unchanged, straight]),
)
def test_the_sample_printed_otherwise_says_the_same(
    folder: Path, width: int, spacing: str, heads_every: int, change: Change
) -> None:
    same(printed(width, spacing, heads_every, change), folder)


NAMES: dict[str, list[str]] = {}
for name in known():
    if name.iso3 and name.kind in ("short", "formal", "alias", "historic") and not name.dated:
        NAMES.setdefault(name.iso3, []).append(name.name)


def renamed(seed: int) -> Change:
    """Each state by another of its names, drawn with `seed`; names that the paper misspells stay as they are."""
    draw = random.Random(seed)
    gazetteer = Gazetteer.default()

    def change(text: str) -> str:
        for mention in reversed(gazetteer.find(text)):
            if mention.iso3 and mention.method == "exact" and gazetteer.setting(text, mention) != "title":
                text = text[: mention.start] + draw.choice(NAMES[mention.iso3]) + text[mention.end :]
        return text

    return change


@pytest.mark.parametrize("seed", range(25))
def test_the_sample_says_the_same_by_other_names_of_the_states(folder: Path, seed: int) -> None:
    same(printed(90, "none", 0, renamed(seed)), folder)


def test_the_variants_do_vary() -> None:
    first, second = (printed(90, "none", 0, renamed(seed)) for seed in (1, 2))
    assert len(set(re.findall(r"\w+", first)) ^ set(re.findall(r"\w+", second))) > 50
    assert "’" not in printed(90, "none", 0, straight)
