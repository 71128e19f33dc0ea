"""Corrections made by hand, applied to a paper as the rules read it.

A correction is a statement with the rule `correction`; what the rules said stays beside it and names it
(`corrected_by` of a fact or figure), and views and checks leave it out. A correction whose quote is no longer there fails.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from aplc_db.correction_file import Correction
from aplc_db.names import APOSTROPHES
from aplc_db.records import Fact, Figure, Finding, Paper, Passage, Statement

RULE = "correction"
_NUMBERS = {"mines", "area_km2"}  # in `Fact.detail`


def apply(paper: Paper, corrections: Iterable[Correction]) -> list[Finding]:
    """Add the statements of the corrections that are about `paper`, mark what they replace; a finding for each."""
    ours = [one for one in corrections if one.symbol == paper.symbol]
    if ours:
        paper.statements = list(paper.statements)  # to be marked in place
    done: dict[int, Correction] = {}  # by the statement that it made
    return [_applied(paper, one, done) for one in ours]


def _applied(paper: Paper, one: Correction, done: dict[int, Correction]) -> Finding:
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
    there = [i for i, s in enumerate(paper.statements) if s.passage == position and s.start < end and start < s.end]
    around = [paper.statements[index] for index in there if index not in done]
    meant = [(statement, said) for statement in around for said in _said(statement) if _is_meant(said, one)]
    replaced = [(statement, said) for statement, said in meant if said.corrected_by is None]
    earlier = [done[said.corrected_by] for _, said in meant if said.corrected_by in done and not replaced]
    if one.action == "add":
        earlier = [done[index] for index in there if index in done and _gives(paper.statements[index], one)]
        if any(_same(said, one) for _, said in replaced):
            why = f"{one.where}: the rules read {one.said} by now; take the row away"
            return Finding(RULE, "note", why, passage=position)
    if earlier:
        return _failed(one, f"{one.said} is corrected by {earlier[0].where}; keep one of the two", position)
    taken = [] if one.action == "add" else _meant_alone(one, [said for _, said in replaced])
    if one.action != "add" and not taken:
        return _failed(one, f"the rules do not read {one.said} there", position)
    if len(several := list(dict.fromkeys(map(_shown, taken)))) > 1:
        why = f"{one.said} is {' and '.join(several)} there"
        return _failed(one, f"{why}; remove one by its dates or number, then add what is right", position)
    like = next((statement for statement, said in replaced if said in taken), next(iter(around), None))
    made = Statement(position, start, end, RULE, treaty=_treaty_of(paper)) if like is None else _beside(like)
    numbers = [figure for figure in _said_with(around, taken) if one.action == "remove" or _NUMBERS & one.detail.keys()]
    if one.action != "remove":
        given = _given(one, taken[0] if taken else None)
        if isinstance(given, Figure):
            made.figures.append(given)
        else:
            made.facts.append(given)
            made.figures += [replace(figure, value=_number(given)) for figure in numbers[:1]]
    number = len(paper.statements)
    for said in (*taken, *numbers):
        said.corrected_by = number
    paper.statements.append(made)
    done[number] = one
    verb = {"add": "added", "change": "changed", "remove": "removed"}[one.action]
    return Finding(RULE, "note", f"{verb} by hand: {one.said}: {one.reason}", passage=position, statement=number)


def _gives(made: Statement, one: Correction) -> bool:
    """Whether the statement of an earlier row gives what `one` adds, for the same days."""
    days = one.dates or (None, None)
    return any(_is_meant(said, one) and (isinstance(said, Figure) or _days(said) == days) for said in _said(made))


def _meant_alone(one: Correction, said: list[Fact | Figure]) -> list[Fact | Figure]:
    """Of several things alike those that a change means: of its days, if any are."""
    of_its_days: list[Fact | Figure] = [fact for fact in said if isinstance(fact, Fact) and _days(fact) == one.dates]
    return of_its_days if one.action == "change" and of_its_days else said


def _beside(like: Statement) -> Statement:
    """The statement of a correction in the sentence of one that the rules made."""
    return replace(like, rule=RULE, declared_count=None, listed_count=None, facts=[], figures=[])


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


def _said(statement: Statement) -> Iterator[Fact | Figure]:
    yield from statement.facts
    yield from statement.figures


def _said_with(around: list[Statement], taken: list[Fact | Figure]) -> list[Figure]:
    """The figures that give the numbers of facts: "Benin (30)" is a fact and a figure."""
    numbers = {(fact.kind, fact.iso3, _number(fact)) for fact in taken if isinstance(fact, Fact)}
    return [
        figure
        for statement in around
        for figure in statement.figures
        if figure.corrected_by is None and (figure.topic, figure.iso3, figure.value) in numbers
    ]


def _number(fact: Fact) -> Any:
    return next((fact.detail[name] for name in _NUMBERS & fact.detail.keys()), None)


def _is_meant(said: Fact | Figure, one: Correction) -> bool:
    """Whether a correction is about what was said; `remove` is about that of its dates and number, where it gives them."""
    if isinstance(said, Figure):
        meant = ("figures", said.topic, said.iso3) == (one.table, one.kind, one.iso3)
        return meant and said.unit == one.detail["unit"] and (one.action != "remove" or _same(said, one))
    meant = (said.table, said.kind, said.iso3) == (one.table, one.kind, one.iso3)
    report = said.detail.get("report")
    return meant and report == one.detail.get("report", report) and (one.action != "remove" or _same(said, one))


def _days(fact: Fact) -> tuple[date | None, date | None]:
    return fact.date_from, fact.date_to


def _shown(said: Fact | Figure) -> str:
    """What tells apart two things alike: their dates and numbers."""
    if isinstance(said, Figure):
        return f"{said.value:,}"
    days = "/".join(str(day) for day in dict.fromkeys(_days(said)) if day)
    number = _number(said)
    return " ".join(filter(None, (days, f"{number:,}" if number is not None else ""))) or "without date and number"


def _same(said: Fact | Figure, one: Correction) -> bool:
    if isinstance(said, Figure):
        return replace(said, **one.detail) == said
    return (one.dates is None or _days(said) == one.dates) and all(
        said.detail.get(name) == value for name, value in one.detail.items()
    )


def _given(one: Correction, before: Fact | Figure | None) -> Fact | Figure:
    """The fact or figure as corrected; what a change does not give stays as it was read."""
    if one.table == "figures":
        figure = before if isinstance(before, Figure) else Figure(one.kind, 0, iso3=one.iso3)
        return replace(figure, **one.detail)
    kept = before if isinstance(before, Fact) else Fact(one.table, one.kind, one.iso3 or "")
    begin, end = one.dates or _days(kept)
    return replace(kept, date_from=begin, date_to=end, detail={**kept.detail, **one.detail})


def _treaty_of(paper: Paper) -> str:
    said = [statement.treaty for statement in paper.statements]
    return max(set(said), key=said.count, default="APLC")


def _failed(one: Correction, why: str, position: int | None = None) -> Finding:
    return Finding(RULE, "fail", f"{one.where}: {why}; look at the paper and mend the row", passage=position)


def standing(paper: Paper) -> Paper:
    """The paper as corrected, for checks: without what a correction replaced, its lists counted anew.

    A figure that was changed stands where it was read, beside those that tell what it counts ("22 of the 33").
    """
    if not any(statement.rule == RULE for statement in paper.statements):
        return paper
    return replace(paper, statements=list(_standing(paper)))


def _standing(paper: Paper) -> Iterator[Statement]:
    moved = {figure.corrected_by for statement in paper.statements for figure in statement.figures}
    for index, statement in enumerate(paper.statements):
        facts = [fact for fact in statement.facts if fact.corrected_by is None]
        figures = [] if index in moved else [now for figure in statement.figures for now in _now(paper, figure)]
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
        yield replace(
            statement, facts=facts, figures=figures, declared_count=_announced(paper, statement), listed_count=counted
        )


def _now(paper: Paper, figure: Figure) -> list[Figure]:
    """What stands in the place of a figure: itself, what a correction gives, or nothing."""
    if figure.corrected_by is None:
        return [figure]
    return paper.statements[figure.corrected_by].figures


def _announced(paper: Paper, statement: Statement) -> int | None:
    """The number of states that a list announces, by the figure that gives it."""
    for figure in statement.figures:
        if (figure.unit, figure.iso3, figure.value) == ("states", None, statement.declared_count):
            return next((int(now.value) for now in _now(paper, figure)), None)
    return statement.declared_count


def _span(statement: Statement) -> tuple[int, int, int]:
    return statement.passage, statement.start, statement.end


def covers(paper: Paper, finding: Finding) -> bool:
    """Whether a sentence that was not understood, or in part (`actual` is its span), has a fact or figure given by hand."""
    if finding.check_name not in ("not_understood", "passed_over") or not re.fullmatch(
        r"\d+-\d+", finding.actual or ""
    ):
        return False
    start, end = map(int, str(finding.actual).split("-"))
    return any(
        statement.rule == RULE
        and (statement.facts or statement.figures)
        and statement.passage == finding.passage
        and statement.start < end
        and start < statement.end
        for statement in paper.statements
    )
