"""Corrections made by hand, applied to a paper as the rules read it.

A correction is a statement with the rule `correction`; what the rules said stays beside it and names it
(`Fact.corrected_by`), and views and checks leave it out. A correction whose quote is no longer there fails.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from aplc_db.correction_file import Correction
from aplc_db.names import APOSTROPHES
from aplc_db.records import Fact, Finding, Paper, Passage, Statement

RULE = "correction"


def apply(paper: Paper, corrections: Iterable[Correction]) -> list[Finding]:
    """Add the statements of the corrections that are about `paper`, mark the facts they replace; a finding for each."""
    return [_applied(paper, one) for one in corrections if one.symbol == paper.symbol]


def _applied(paper: Paper, one: Correction) -> Finding:
    places = [
        (passage.position, match.start(), match.end())
        for passage in paper.passages
        if _is_at(passage, one.paragraph)
        for match in _words(one.quote).finditer(passage.text)
    ]
    if len(places) != 1:
        found = "is not there" if not places else f"stands there {len(places)} times"
        return _failed(one, f"the quote {found}: “{one.quote}”")
    position, start, end = places[0]
    around = [s for s in paper.statements if s.passage == position and s.start < end and start < s.end]
    replaced = [
        (statement, fact)
        for statement in around
        for fact in statement.facts
        if (fact.table, fact.kind, fact.iso3) == (one.table, one.kind, one.iso3)
        and fact.corrected_by is None
        and fact.detail.get("report") == one.detail.get("report", fact.detail.get("report"))
    ]
    if one.action == "add" and any(_same(fact, one) for _, fact in replaced):
        return Finding(
            RULE, "note", f"{one.where}: the rules read {one.said} by now; take the row away", passage=position
        )
    if one.action != "add" and not replaced:
        return _failed(one, f"the rules do not read {one.said} there", position)
    like = replaced[0][0] if replaced else next(iter(around), None)
    number = len(paper.statements)
    statement = Statement(position, start, end, RULE, treaty=_treaty_of(paper))
    if like is not None:
        statement = replace(
            like,
            start=like.start,
            end=like.end,
            rule=RULE,
            declared_count=None,
            listed_count=None,
            facts=[],
            figures=[],
        )
    if one.action != "remove":
        statement.facts.append(_fact(one, replaced[0][1] if one.action == "change" else None))
    if one.action != "add":
        for _, fact in replaced:
            fact.corrected_by = number
    paper.statements.append(statement)
    done = {"add": "added", "change": "changed", "remove": "removed"}[one.action]
    return Finding(RULE, "note", f"{done} by hand: {one.said}: {one.reason}", passage=position, statement=number)


def _is_at(passage: Passage, place: str) -> bool:
    if not place:
        return True
    written = passage.paragraph or ""
    if passage.item:
        written += f"({passage.item})"
    return re.sub(r"\s", "", place) in (written, f"passage{passage.position}")


def _words(quote: str) -> re.Pattern[str]:
    """The quote with any white space between its words and any apostrophe."""
    words = [re.sub(f"[{APOSTROPHES}]", f"[{APOSTROPHES}]", re.escape(word)) for word in quote.split()]
    return re.compile(r"\s+".join(words))


def _same(fact: Fact, one: Correction) -> bool:
    return (one.dates is None or (fact.date_from, fact.date_to) == one.dates) and all(
        fact.detail.get(name) == value for name, value in one.detail.items()
    )


def _fact(one: Correction, before: Fact | None) -> Fact:
    """The fact as corrected; what a change does not give stays as it was read."""
    kept = before or Fact(one.table, one.kind, one.iso3)
    begin, end = one.dates or (kept.date_from, kept.date_to)
    return Fact(one.table, one.kind, one.iso3, begin, end, {**kept.detail, **one.detail})


def _treaty_of(paper: Paper) -> str:
    said = [statement.treaty for statement in paper.statements]
    return max(set(said), key=said.count, default="APLC")


def _failed(one: Correction, why: str, position: int | None = None) -> Finding:
    return Finding(RULE, "fail", f"{one.where}: {why}; look at the paper and mend the row", passage=position)


def standing(paper: Paper) -> Paper:
    """The paper as corrected, for checks: without the facts that a correction replaced, its lists counted anew."""
    if not any(statement.rule == RULE for statement in paper.statements):
        return paper
    return replace(paper, statements=list(_standing(paper)))


def _standing(paper: Paper) -> Iterator[Statement]:
    for statement in paper.statements:
        facts = [fact for fact in statement.facts if fact.corrected_by is None]
        counted = statement.listed_count
        if counted is not None:
            before = {(fact.table, fact.kind, fact.iso3) for fact in statement.facts}
            after = {(fact.table, fact.kind, fact.iso3) for fact in facts} | {
                (fact.table, fact.kind, fact.iso3)
                for other in paper.statements
                if other.rule == RULE and (other.passage, other.start, other.end) == _span(statement)
                for fact in other.facts
                if any((fact.table, fact.kind) == (own.table, own.kind) for own in statement.facts)
            }
            counted += len({key[2] for key in after}) - len({key[2] for key in before})
        yield replace(statement, facts=facts, listed_count=counted)


def _span(statement: Statement) -> tuple[int, int, int]:
    return statement.passage, statement.start, statement.end


def covers(paper: Paper, finding: Finding) -> bool:
    """Whether a sentence that no rule understood (`actual` is its span) has a fact given by hand."""
    if finding.check_name != "not_understood" or not re.fullmatch(r"\d+-\d+", finding.actual or ""):
        return False
    start, end = map(int, str(finding.actual).split("-"))
    return any(
        statement.rule == RULE
        and statement.facts
        and statement.passage == finding.passage
        and statement.start < end
        and start < statement.end
        for statement in paper.statements
    )
