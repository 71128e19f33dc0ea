"""The paper of the package, read end to end, against its facts and figures as they were read by hand."""

import csv
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from aplc_db.reading import read
from aplc_db.records import Fact, Paper, Passage, Statement
from aplc_db.sentences import split

CASES = Path(__file__).parent / "cases"
AS_OF = date(2019, 11, 29)


def rows(name: str) -> list[dict[str, str]]:
    with (CASES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


FACTS, FIGURES = rows("sample_facts.csv"), rows("sample_figures.csv")
REQUIRED = [row for row in FACTS if row["required"] == "yes"]


@pytest.fixture(scope="module")
def paper(sample: Path) -> Paper:
    return read(sample)


def passage_of(paper: Paper, statement: Statement) -> Passage:
    return next(passage for passage in paper.passages if passage.position == statement.passage)


def place(paper: Paper, statement: Statement) -> str:
    passage = passage_of(paper, statement)
    return f"{passage.paragraph or ''}{passage.item or ''}"


def said(paper: Paper) -> list[tuple[Statement, Fact]]:
    return [(statement, fact) for statement in paper.statements for fact in statement.facts]


def key(paper: Paper, statement: Statement, fact: Fact) -> tuple[str, ...]:
    return fact.table, fact.kind, fact.detail.get("report", ""), fact.iso3, place(paper, statement)


def test_the_paper_says_which_it_is(paper: Paper) -> None:
    assert (paper.symbol, paper.as_of, paper.language) == ("APLC/CONF/2019/WP.18", AS_OF, "en")


@pytest.mark.parametrize(
    "row", REQUIRED, ids=lambda row: f"{row['kind']}-{row['iso3']}-{row['paragraph']}{row['item']}"
)
def test_a_fact_is_found(paper: Paper, row: dict[str, str]) -> None:
    """With its place, dates, moment, source, certainty, announced number, and whether it is inferred."""
    wanted = (row["table"], row["kind"], row["report"], row["iso3"], row["paragraph"] + row["item"])
    found = []
    for statement, fact in said(paper):
        if key(paper, statement, fact) == wanted:
            printed = {
                "as_of": str(statement.as_of or AS_OF),
                "date_from": str(fact.date_from),
                "date_to": str(fact.date_to),
            }
            exact = {
                "source": statement.source or "",
                "certainty": statement.certainty,
                "declared_count": "" if statement.declared_count is None else str(statement.declared_count),
                "inferred": "yes" if statement.inferred else "no",
            }
            found.append({name: text for name, text in printed.items() if row[name]} | exact)
    expected = {name: row[name] for name in ("as_of", "date_from", "date_to") if row[name]}
    expected |= {name: row[name] for name in ("source", "certainty", "declared_count", "inferred")}
    assert expected in found


def test_what_speaks_of_another_moment_says_so_and_nothing_else_does(paper: Paper) -> None:
    moments = {(row["iso3"], row["kind"], row["paragraph"]): row["as_of"] for row in FACTS if row["as_of"]}
    for statement, fact in said(paper):
        at = (fact.iso3, fact.kind, place(paper, statement))
        assert str(statement.as_of) == moments.get(at, str(AS_OF)), at


def test_nothing_is_said_that_the_paper_does_not_say(paper: Paper) -> None:
    allowed = {(row["table"], row["kind"], row["report"], row["iso3"], row["paragraph"] + row["item"]) for row in FACTS}
    outside = {row["iso3"] for row in FACTS if row["kind"] == "not_party"}
    beyond = [
        key(paper, statement, fact)
        for statement, fact in said(paper)
        if key(paper, statement, fact) not in allowed
        and not (fact.kind == "not_party" and fact.iso3 in outside)
        and not (fact.kind == "state_party" and fact.iso3 not in outside)
    ]
    assert beyond == []


def test_no_fact_is_said_twice_in_one_place(paper: Paper) -> None:
    twice = Counter(key(paper, statement, fact) for statement, fact in said(paper))
    assert [fact for fact, times in twice.items() if times > 1] == []


@pytest.mark.parametrize(
    "row", FIGURES, ids=lambda row: f"{row['topic']}-{row['value']}-{row['paragraph']}{row['item']}"
)
def test_a_figure_is_found(paper: Paper, row: dict[str, str]) -> None:
    wanted = (row["topic"], float(row["value"]), row["qualifier"], row["unit"], row["paragraph"] + row["item"])
    moments = [
        str(statement.as_of or AS_OF)
        for statement in paper.statements
        for figure in statement.figures
        if (figure.topic, figure.value, figure.qualifier, figure.unit, place(paper, statement)) == wanted
    ]
    assert (row["as_of"] or str(AS_OF)) in moments


def test_a_figure_of_all_states_is_nobodys_own(paper: Paper) -> None:
    assert [figure for statement in paper.statements for figure in statement.figures if figure.iso3] == []


def test_the_words_of_a_fact_name_its_state_or_the_fact_is_inferred(paper: Paper) -> None:
    mentions = dict(paper.mentions)
    for statement, fact in said(paper):
        text = passage_of(paper, statement).text
        assert 0 <= statement.start < statement.end <= len(text)
        named = {
            mention.iso3
            for mention in mentions[statement.passage]
            if statement.start <= mention.start and mention.end <= statement.end
        }
        assert fact.iso3 in named or statement.inferred, text[statement.start : statement.end]


def test_the_words_of_a_statement_are_whole_sentences(paper: Paper) -> None:
    for statement in paper.statements:
        spans = split(passage_of(paper, statement).text)
        assert statement.start in {start for start, _ in spans}
        assert statement.end in {end for _, end in spans}


def test_mentions_are_where_they_say(paper: Paper) -> None:
    texts = {passage.position: passage.text for passage in paper.passages}
    for position, mentions in paper.mentions:
        for mention in mentions:
            assert texts[position][mention.start : mention.end] == mention.surface


COUNTED = re.compile(
    r"\b(?:\d[\d,]*|two|three|four|five|seven|thirty-six|fifty|million)\)?\s(?:of\s(?:the|these)\s(?:\d+\s)?)?"
    r"(?:[\w-]+\s){0,4}?(?:States?|mines)\b|\b\d{1,3},\d{3}\b",
    re.IGNORECASE,
)


def test_every_sentence_that_names_a_state_or_gives_a_figure_is_accounted_for(paper: Paper) -> None:
    left: dict[int, list[tuple[int, int]]] = {}
    for finding in paper.findings:
        if finding.check_name == "not_understood" and finding.passage is not None:
            start, end = (finding.actual or "").split("-")
            left.setdefault(finding.passage, []).append((int(start), int(end)))
    dropped = []
    mentions = dict(paper.mentions)
    for passage in paper.passages:
        claimed = [(s.start, s.end) for s in paper.statements if s.passage == passage.position]
        claimed += left.get(passage.position, [])
        states = [mention for mention in mentions.get(passage.position, ()) if mention.iso3]
        for start, end in split(passage.text):
            tells = any(start <= mention.start < end for mention in states) or COUNTED.search(passage.text, start, end)
            if tells and not any(first < end and start < last for first, last in claimed):
                dropped.append(passage.text[start:end])
    assert dropped == []


def test_the_findings_are_those_that_the_paper_deserves(paper: Paper) -> None:
    """All of them: what no rule understood apart."""
    places = {passage.position: f"{passage.paragraph or ''}{passage.item or ''}" for passage in paper.passages}
    found = {
        (finding.check_name, finding.outcome, places.get(finding.passage or 0, ""), finding.message)
        for finding in paper.findings
        if finding.check_name != "not_understood"
    }
    expected = {
        (row["check_name"], row["outcome"], row["place"], row["message"]) for row in rows("sample_findings.csv")
    }
    assert found == expected
