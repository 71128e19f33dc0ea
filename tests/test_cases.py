"""The labelled passages are sound, and the scorer counts what it says it counts."""

import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from aplc_db.records import Fact, Figure, Mention, Paper, Statement
from benchmarks.score import label_kinds, markdown, read_lines, score, understand

CASES = Path(__file__).parent / "cases"
STATES = Path(__file__).parents[1] / "aplc_db" / "reference" / "states.csv"
SETS = ("", "later_", "heldout_")  # `heldout_` is only measured: nobody who works on rules reads it or its facts
GOLD = {labels["id"]: labels for prefix in SETS for labels in read_lines(CASES / f"{prefix}gold.jsonl")}
PASSAGES = {prefix: read_lines(CASES / f"{prefix}passages.jsonl") for prefix in SETS}


@pytest.mark.parametrize(
    "passage", [one for prefix in SETS for one in PASSAGES[prefix]], ids=lambda passage: passage["id"]
)
def test_labels_speak_of_what_the_passage_says(passage: dict[str, Any]) -> None:
    with STATES.open(encoding="utf-8", newline="") as file:
        known = {row["iso3"] for row in csv.DictReader(file)}
    labels, words = GOLD[passage["id"]], " ".join(passage["text"].split())
    named = {mention["iso3"] for mention in labels["mentions"]}
    assert named <= known
    assert all(mention["surface"] in words for mention in labels["mentions"])
    for label in labels["lists"]:
        assert label["quote"] in words
        assert label["topic"] in {*label_kinds(), "other"}
        assert set(label["iso3"]) <= known  # a few are named by an adjective only, and are no mention
        assert set(label.get("dates", {})) <= set(label["iso3"])


@pytest.mark.parametrize("prefix", SETS, ids=lambda prefix: prefix.rstrip("_") or "first")
def test_every_set_of_passages_is_understood_as_well_as_promised(prefix: str) -> None:
    scores = score(understand(PASSAGES[prefix]), GOLD)
    assert scores.states.f1 >= 0.98
    assert scores.facts.precision >= 0.93
    assert scores.facts.f1 >= 0.80
    assert scores.figures.f1 >= 0.85
    assert scores.dates.recall >= 0.80
    assert scores.counts.recall >= 0.85


def paper(facts: list[Fact], figures: list[Figure], announced: int | None) -> Paper:
    made = Paper("x", "x", date(2020, 12, 31), "x.txt", "", "text/plain")
    made.mentions = [(0, [Mention(0, 6, "Greece", "GRC"), Mention(11, 18, "Ukraine", "UKR")])]
    made.statements = [Statement(0, 0, 18, "rule", declared_count=announced, facts=facts, figures=figures)]
    return made


LABELS: dict[str, Any] = {
    "id": "x",
    "mentions": [{"surface": "Greece", "iso3": "GRC"}, {"surface": "Ukraine", "iso3": "UKR"}],
    "lists": [
        {"iso3": ["GRC", "UKR"], "topic": "stockpile_overdue", "declared_count": 2, "dates": {"GRC": "1 March 2008"}},
        {"iso3": ["UKR"], "topic": "ratified", "declared_count": None, "optional": True},
    ],
    "figures": [{"value": 2, "unit": "states"}, {"value": 3300000, "unit": "mines"}, {"value": 99, "unit": "other"}],
}


def test_what_is_right_missed_and_wrong_is_counted_apart() -> None:
    overdue = Fact("stockpiles", "overdue", "GRC", date(2008, 3, 1))
    cleared_late = Fact("mined_areas", "overdue", "UKR")
    in_passing = Fact("status_events", "state_party", "UKR")
    optional = Fact("status_events", "ratified", "UKR")
    made = paper([overdue, cleared_late, in_passing, optional], [Figure("overdue", 2)], 3)
    scores = score([({"id": "x"}, made)], {"x": LABELS})
    assert (scores.states.hit, scores.states.found, scores.states.wanted) == (2, 2, 2)
    assert (scores.facts.hit, scores.facts.wanted, scores.facts.found, scores.facts.right) == (1, 2, 3, 2)
    assert (scores.dates.hit, scores.dates.wanted) == (1, 1)
    assert (scores.counts.hit, scores.counts.wanted) == (0, 1)
    assert (scores.figures.hit, scores.figures.wanted) == (1, 2)
    assert scores.errors["x"]["wrong"] == ["mined_areas.overdue UKR (rule)"]


def test_an_empty_paper_scores_nothing_and_prints() -> None:
    scores = score([({"id": "x"}, paper([], [], None))], {"x": LABELS})
    assert scores.facts.f1 == 0.0
    assert "| facts | 0.000 | 0.000 | 0.000 | 0 of 2, 0 wrong |" in markdown(scores)
