"""Many patterns at once find what their alternation finds."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from aplc_db import anaphora, clauses, coordination, ellipsis, polarity, proforms
from aplc_db.alternatives import Alternatives, Sought
from aplc_db.needs import EDGE, branches
from aplc_db.rules import TOPICS, load_rules, written

RULES = load_rules()
EXAMPLES = [text.lower() for rule in RULES for text in (rule.example, rule.near)]
WORDS = [*sorted({word for text in EXAMPLES for word in text.split()}), "<S0>", "<S1>", "<D2>", "<M3>", "<R4:party>"]


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"retain\w*", [{"retain"}]),
        (r"(?:has|have) not retain", [{"has not retain", "have not retain"}]),
        (r"(?:un)?known", [{"known", "unknown"}]),
        (r"(?:\w+ ){0,3}retained", [{"retained"}]),
        (r"favou?r", [{"favor", "favour"}]),
        (r"co[-\s]?sponsor", [{"co"}, {"sponsor"}]),
        (r"gr[ae]y area", [{"gray area", "grey area"}]),
        (r"mines?(?! used)\b", [{f"mine{EDGE}", f"mines{EDGE}"}]),
        (r"(?<=a )long(?:er)?x", [{"longx", "longerx"}]),
        (r"(?:long|short)+ way", [{"long", "short"}, {" way"}]),
        (r"a{2,3}b", [{"a"}, {"b"}]),
        (r"(?:long|\w+) way", [{" way"}]),
        (r"(?:long \w+|short) way", [{"long ", "short"}, {" way"}]),
        (r"\d+", []),
        (r"(?:abc)?", []),
        (r"(?:abc)*", []),
        (r"\.", [{"."}]),
        (r"[^a]bc", [{"bc"}]),
        (r"(?P<name>abc)(def)", [{"abcdef"}]),
    ],
)
def test_what_every_match_holds_is_read_off_a_pattern(pattern: str, needed: list[set[str]]) -> None:
    assert branches(pattern) == [(pattern, tuple(needed))]


def test_only_the_outermost_alternation_is_taken_apart() -> None:
    assert [branch for branch, _ in branches(r"a(?:b|c)|[|]d|\|e")] == ["a(?:b|c)", "[|]d", r"\|e"]


def found(patterns: list[str], text: str) -> list[tuple[int, int, int]]:
    alternatives = Alternatives(patterns)
    called = [branch for some_called in alternatives.called(text).values() for branch in some_called]
    return [(number, *match.span()) for number, match in alternatives.finditer(called, text)]


def expected(patterns: list[str], text: str) -> list[tuple[int, int, int]]:
    whole = re.compile("|".join(f"(?P<p{number}>{pattern})" for number, pattern in enumerate(patterns)))
    return [(int((match.lastgroup or "")[1:]), *match.span()) for match in whole.finditer(text)]


def test_the_leftmost_match_counts_and_of_two_the_earlier_pattern() -> None:
    patterns = ["mines retained", "retained mines", "mines", "retained mines again"]
    text = "retained mines again, mines retained mines"
    assert found(patterns, text) == expected(patterns, text) == [(1, 0, 14), (0, 22, 36), (2, 37, 42)]


@settings(max_examples=300, derandomize=True, deadline=None)
@given(some.lists(some.sampled_from(WORDS), max_size=30).map(" ".join) | some.sampled_from(EXAMPLES))
def test_any_text_gives_what_the_alternation_of_all_rules_gives(text: str) -> None:
    for patterns in ([written(rule.cue) for rule in RULES], list(TOPICS.values())):
        assert found(patterns, text) == expected(patterns, text)


SOUGHT = [
    one
    for module in (anaphora, clauses, coordination, ellipsis, polarity, proforms)
    for one in vars(module).values()
    if isinstance(one, Sought)
]


@settings(max_examples=300, derandomize=True, deadline=None)
@given(some.lists(some.sampled_from(WORDS), max_size=30).map(" ".join) | some.sampled_from(EXAMPLES))
def test_a_pattern_is_sought_wherever_it_matches(text: str) -> None:
    for one in SOUGHT:
        matches = [match.span() for match in re.finditer(one.pattern, text)]
        assert [match.span() for match in one.finditer(text)] == matches
        assert (found := one.search(text)) is None or found.span() == matches[0]
