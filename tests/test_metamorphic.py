"""Texts changed in ways that change nothing, or just one thing: what is understood of them follows."""

import random
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from aplc_db.gazetteer import Gazetteer
from aplc_db.names import known
from aplc_db.numerals import TENS, UNITS
from aplc_db.reading import understand_text
from aplc_db.rules import Rule, load_rules
from benchmarks.score import as_of, read_lines

CASES = Path(__file__).parent / "cases"
PASSAGES = [one for prefix in ("", "later_") for one in read_lines(CASES / f"{prefix}passages.jsonl")]  # none held out
RULES = [rule for rule in load_rules() if rule.table is not None]
GAZETTEER = Gazetteer.default()
WORDS = {word: str(value) for word, value in (UNITS | TENS).items() if value > 1}

Change = Callable[[str], str]
Fact = tuple[str, str, str, date | None, date | None]


def told(text: str, passage: dict[str, Any]) -> set[Fact]:
    """The facts of a text: table, kind, state, from, to."""
    paper = understand_text(text, symbol="M", title=passage.get("title") or "M", as_of=as_of(passage))
    return {
        (fact.table, fact.kind, fact.iso3, fact.date_from, fact.date_to)
        for statement in paper.statements
        for fact in statement.facts
    }


def share_unchanged(change: Change) -> float:
    """The share of the facts of all passages that are the same after a change; what it adds counts against it."""
    same = every = 0
    for passage in PASSAGES:
        before, after = told(passage["text"], passage), told(change(passage["text"]), passage)
        same, every = same + len(before & after), every + len(before | after)
    return same / every


def rewrapped(text: str) -> str:
    """Lines broken after every seventh word; what begins a line of its own stays there."""
    blocks = []
    for block in text.split("\n"):
        words = block.split(" ")
        if len(words) > 12:
            block = "\n".join(" ".join(words[at : at + 7]) for at in range(0, len(words), 7))
        blocks.append(block)
    return "\n".join(blocks)


def in_digits(text: str) -> str:
    """Numbers from two to nineteen, and tens, in digits where they stand before a word for states."""
    return re.sub(
        rf"\b({'|'.join(WORDS)})\b(?= (?:other |more )?(?:States|states|countries|governments|signatories|non-signatories)\b)",
        lambda found: WORDS[found[1].lower()],
        text,
        flags=re.I,
    )


NAMES: dict[str, list[str]] = {}
for name in known():
    plain = re.fullmatch(r"[A-Z][\w'’ -]+", name.name) and not name.name.isupper()
    if name.iso3 and name.kind in ("short", "alias", "historic") and not name.dated and plain:
        NAMES.setdefault(name.iso3, []).append(name.name)


def otherwise_named(text: str) -> str:
    """Every state by another of its names, where it has one."""
    draw = random.Random(len(text))
    for mention in reversed(GAZETTEER.find(text)):
        others = [other for other in NAMES.get(mention.iso3 or "", []) if other != mention.surface]
        if others and GAZETTEER.setting(text, mention) is None:
            text = text[: mention.start] + draw.choice(others) + text[mention.end :]
    return text


def turned_round(text: str) -> str:
    """In every list "A, B, C and D" the second and third change places."""
    found = GAZETTEER.find(text)
    for first, one, other in reversed(list(zip(found, found[1:], found[2:], strict=False))):
        plain = text[first.end : one.start] == ", " and text[one.end : other.start] == ", "
        if plain and text[other.end : other.end + 5] in (" and ", ", and"):
            text = text[: one.start] + other.surface + ", " + one.surface + text[other.end :]
    return text


@pytest.mark.parametrize(
    ("change", "least"),
    [(rewrapped, 0.98), (in_digits, 0.99), (otherwise_named, 0.97), (turned_round, 0.99)],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_what_means_the_same_is_understood_alike(change: Change, least: float) -> None:
    changed = sum(change(passage["text"]) != passage["text"] for passage in PASSAGES)
    assert changed >= 5
    assert share_unchanged(change) >= least


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_another_state_in_an_example_changes_just_the_state(rule: Rule) -> None:
    text = rule.example
    mentions = [mention for mention in GAZETTEER.find(text) if mention.iso3]
    for mention in reversed(mentions):
        if mention.iso3 == mentions[0].iso3:
            text = text[: mention.start] + "Norway" + text[mention.end :]
    before, after = told(rule.example, {}), told(text, {})
    assert before
    assert after == {
        (table, kind, "NOR" if iso3 == mentions[0].iso3 else iso3, *rest) for table, kind, iso3, *rest in before
    }


HAS = re.compile(r"\b(has|have|is|are|was|were|had)\b(?! (?:not|no|never)\b)")
AFFIRMED = [
    rule
    for rule in RULES
    if HAS.search(rule.example) and not re.search(r"\bnot?\b|never|neither|yet|^There|^Nobody", rule.example)
]


@pytest.mark.parametrize("rule", AFFIRMED, ids=lambda rule: rule.id)
def test_a_denied_example_no_longer_says_what_it_said(rule: Rule) -> None:
    denied = HAS.sub(r"\1 not", rule.example, count=1)
    before, after = told(rule.example, {}), told(denied, {})
    assert not {fact for fact in after if fact[:2] == (rule.table, rule.kind) and fact in before}
