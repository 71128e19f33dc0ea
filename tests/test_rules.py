"""Every rule understands its example, leaves its near miss alone and is of use."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from aplc_db.errors import UsageError
from aplc_db.matching import cues
from aplc_db.reading import read as read_file
from aplc_db.reading import understand_text
from aplc_db.records import Paper
from aplc_db.rules import Rule, load_rules
from aplc_db.vocabulary import CLEARANCE_STATUSES, EVENTS, REPORT_STATUSES, RETENTION_STATUSES, STOCKPILE_STATUSES
from benchmarks.score import read_lines, understand

RULES = load_rules()
KINDS = {
    "status_events": EVENTS,
    "stockpiles": STOCKPILE_STATUSES,
    "retained_mines": RETENTION_STATUSES,
    "reports": REPORT_STATUSES,
    "mined_areas": CLEARANCE_STATUSES,
}
CASES = Path(__file__).parent / "cases"
SAMPLE = Path(__file__).parents[1] / "aplc_db" / "reference" / "APLC_CONF_2019_WP.18.txt"
by_id = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def read(sentence: str) -> Paper:
    return understand_text(sentence, symbol="RULES", title="Rules", as_of=date(2019, 12, 31))


def said(rule: Rule, sentence: str) -> set[tuple[str, str, str]]:
    """What `rule` says of whom in a sentence that stands alone: (table, kind, state)."""
    statements = [statement for statement in read(sentence).statements if statement.rule == rule.id]
    if rule.table is None:
        return {("", rule.why, "")} if statements else set()
    return {(fact.table, fact.kind, fact.iso3) for one in statements for fact in one.facts}


@by_id
def test_a_rule_understands_its_example(rule: Rule) -> None:
    told = said(rule, rule.example)
    assert told
    if rule.table is not None:
        assert {(table, kind) for table, kind, _ in told} == {(rule.table, rule.kind)}
        named = {one.iso3 for _, found in read(rule.example).mentions for one in found if one.iso3}
        assert {iso3 for _, _, iso3 in told} == named


@by_id
def test_a_rule_leaves_its_near_miss_alone(rule: Rule) -> None:
    assert not {one for one in said(rule, rule.near) if one[:2] == (rule.table or "", rule.kind or rule.why)}


@by_id
def test_a_rule_says_what_the_database_can_hold(rule: Rule) -> None:
    assert bool(rule.why) == (rule.table is None)
    for kind in (rule.kind, rule.denied, rule.planned, rule.past):
        if kind and rule.table:
            table, kind = kind.split(":") if ":" in kind else (rule.table, kind)
            assert kind in KINDS[table]


def test_no_two_rules_share_a_name_or_an_example() -> None:
    for part in ("id", "example", "near"):
        counted = Counter(getattr(rule, part) for rule in RULES)
        assert [one for one, times in counted.items() if times > 1] == []


def test_every_rule_is_used_in_the_sample_or_the_labelled_passages() -> None:
    labelled = [*read_lines(CASES / "passages.jsonl"), *read_lines(CASES / "later_passages.jsonl")]
    papers = [read_file(SAMPLE), *(paper for _, paper in understand(labelled))]
    used = {statement.rule for paper in papers for statement in paper.statements}
    assert sorted({rule.id for rule in RULES} - used) == []


@pytest.mark.parametrize(
    ("cue", "message"),
    [
        ("((", "x.y: its cue is no regular expression: missing ), unterminated subpattern at position 1"),
        ("{nope} mines", "x.y: there is no class of words {nope}"),
    ],
)
def test_a_mistake_in_a_rule_is_told(cue: str, message: str) -> None:
    with pytest.raises(UsageError, match=re.escape(message)):
        cues((Rule("x.y", "reports", "missing", cue, "Chad is late.", "Chad is early."),))


def test_a_file_of_rules_that_python_cannot_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text("RULES = (Rule('x.y'),)\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"mine\.py: is no module of rules: name 'Rule' is not defined"):
        load_rules(str(tmp_path))


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("'stockpiles', 'destuction_pending'", "kind 'destuction_pending' is none of possesses, destruction_pending"),
        ("'stockpile', 'possesses'", "'stockpile' is no table of facts; those are status_events, stockpiles"),
        ("'stockpiles', 'possesses'", "kind 'gone' is none of possesses"),
    ],
)
def test_a_kind_that_no_table_has_is_told(tmp_path: Path, row: str, message: str) -> None:
    text = f"from aplc_db.rules import Rule\nRULES = (Rule('x.y', {row}, 'x', 'x', 'y', denied='gone'),)\n"
    (tmp_path / "mine.py").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=re.escape(message)):
        load_rules(str(tmp_path))
