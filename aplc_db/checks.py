"""What a paper says, checked against itself and against the convention's arithmetic; each check is one function.

Passes are findings too: "70 announced, 70 named" is worth knowing.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain, pairwise

from aplc_db.balances import party_totals, roll_forward
from aplc_db.deadlines import treaty_calendar
from aplc_db.gazetteer import Gazetteer
from aplc_db.names import short_names
from aplc_db.periods import impossible
from aplc_db.records import Fact, Finding, Mention, Paper, Statement

# A number of states taken "of" another ("22 of the 33 States not party") is a part of the list of these.
_CLASSES = {"not_party": "States not party", "state_party": "States Parties", "signatory": "signatories"}

_PLACEHOLDERS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\[ ?(?:please )?(?:insert|add|fill|complete|update|confirm|check)\b[^\]]{0,200}\]",
        r"\[[^\]]{0,60}\bto be (?:added|completed|confirmed|decided|determined|filled|inserted|updated)\b[^\]]{0,60}\]",
        r"\[ ?(?:number|date|name|list|figure|country|state)s?(?: of [^\]]{0,60})? ?\]",
        r"\[ ?(?:x{1,4}|_+|\?+|●)? ?\]",
        r"\bx{2,}(?= (?:of the |other )?(?:states?|countr(?:y|ies)|mines|anti-personnel|stockpiled)\b)",
        r"\b(?:tbd|tbc)\b",
        r"_{3,}",
    )
)
_BETWEEN_MEMBERS = re.compile(r"\s*(?:,\s*)?(?:[,;]|\band|\bor|&)\s*(?:and\s+)?(?:the\s+)?")

# A state cannot be both at one moment.
_EXCLUSIVE = (
    ("status_events", "state_party", "not_party"),
    ("status_events", "state_party", "signatory"),
    ("status_events", "attended_meeting", "never_attended_meeting"),
    ("status_events", "voted_in_favour", "voted_against"),
    ("status_events", "voted_in_favour", "abstained"),
    ("status_events", "voted_against", "abstained"),
    ("stockpiles", "possesses", "none"),
    ("stockpiles", "destruction_pending", "none"),
    ("retained_mines", "retains", "none"),
    ("retained_mines", "retains", "no_longer_retains"),
    ("retained_mines", "retains", "inert"),
    ("retained_mines", "retains", "undeclared"),
)
# After the first the second cannot be, unless the third came between.
_AFTER = (
    ("status_events", "acceded", "not_party", "withdrew"),
    ("status_events", "ratified", "not_party", "withdrew"),
    ("status_events", "entered_into_force", "not_party", "withdrew"),
    ("status_events", "withdrew", "state_party", "acceded"),
    ("stockpiles", "destruction_completed", "destruction_pending", "discovered"),
    ("retained_mines", "no_longer_retains", "retains", "resumed"),
    ("retained_mines", "inert", "retains", "resumed"),
    ("mined_areas", "clearance_completed", "clearance_pending", "extension_granted"),
)


def check(paper: Paper, *, known: Mapping[str, date] | None = None) -> list[Finding]:
    """Every finding about a paper, passes included; `known` gives entries into force (iso3 to day) from elsewhere."""
    return list(
        chain(
            declared_count(paper),
            subset(paper),
            roll_forward(paper),
            party_totals(paper),
            treaty_calendar(paper, known or {}),
            contradiction(paper),
            names(paper),
            placeholder(paper),
            value(paper),
        )
    )


def declared_count(paper: Paper) -> Iterator[Finding]:
    """The number announced for a list against the names in it, known or not."""
    for index, statement in enumerate(paper.statements):
        announced, named = statement.declared_count, statement.listed_count
        if announced is None or named is None or statement.inferred:
            continue
        agrees = announced >= named if statement.partial else announced == named
        message = f"{announced} announced, {named} named"
        if statement.partial:
            message += " as examples"
        if not agrees:
            message += f": {_listing(_states(statement))}"
        yield _finding("declared_count", agrees, message, announced, named, statement, index)


def subset(paper: Paper) -> Iterator[Finding]:
    """ "22 of the 33 States not party", and what is said of retained mines, is said of states that the paper lists."""
    wholes = _wholes(paper)
    for index, statement in enumerate(paper.statements):
        states = _states(statement)
        kind = _whole_of(statement)
        whole, of = wholes.get((statement.treaty, statement.as_of, kind), (set(), index))
        if not states or of == index:
            continue
        strangers = [iso3 for iso3 in states if iso3 not in whole]
        among = f"among the {len(whole)} {_CLASSES.get(kind or '', 'States Parties listed as retaining mines')}"
        message = f"not {among}: {_listing(strangers)}" if strangers else f"all {len(states)} are {among}"
        yield _finding("subset", not strangers, message, len(states), len(states) - len(strangers), statement, index)


def _whole_of(statement: Statement) -> str | None:
    """The kind of which the states of a statement are a part, None where it says no such thing."""
    counts = [figure for figure in statement.figures if figure.unit == "states" and figure.iso3 is None]
    if len(counts) == 2 and counts[1].topic in _CLASSES and counts[0].value < counts[1].value:
        return counts[1].topic
    if all(
        fact.kind == "unchanged" or (fact.kind == "last_submitted" and fact.detail.get("subject") == "retained_mines")
        for fact in statement.facts
    ):
        return "retains"
    return None


def _wholes(paper: Paper) -> dict[tuple[str, date | None, str | None], tuple[set[str], int]]:
    """By treaty, moment and kind the longest list of states that names as many as it announces, and its statement."""
    longest: dict[tuple[str, date | None, str | None], tuple[set[str], int]] = {}
    for index, statement in enumerate(paper.statements):
        if statement.declared_count is None or statement.declared_count != statement.listed_count:
            continue
        for kind in (*_CLASSES, "retains"):
            states = {fact.iso3 for fact in statement.facts if fact.kind == kind}
            key = (statement.treaty, statement.as_of, kind)
            if len(states) > len(longest.get(key, (set(), 0))[0]):
                longest[key] = (states, index)
    return longest


def contradiction(paper: Paper) -> Iterator[Finding]:
    """Two things said of one state that exclude each other; one pass where there are none."""
    said: dict[tuple[str, str, str, str], list[tuple[int, Fact]]] = {}
    for index, statement in enumerate(paper.statements):
        if statement.certainty == "stated":
            for fact in statement.facts:
                said.setdefault((statement.treaty, fact.iso3, fact.table, fact.kind), []).append((index, fact))
    found = False
    for (treaty, iso3, table, kind), first in said.items():
        others = [second for of, one, second in _EXCLUSIVE if (of, one) == (table, kind)]
        then = [rest for of, one, *rest in _AFTER if (of, one) == (table, kind)]
        pairs = [
            (a, b)
            for other in others
            for a in first
            for b in said.get((treaty, iso3, table, other), ())
            if _together(paper, a, b)
        ]
        pairs += [
            (a, b)
            for after, between in then
            if (treaty, iso3, table, between) not in said
            for a in first
            for b in said.get((treaty, iso3, table, after), ())
            if _moment(paper, a)[1] <= _moment(paper, b)[0] and not _together(paper, a, b)
        ]
        for (one, fact), (two, other_fact) in pairs[:1]:
            found = True
            statement = paper.statements[max(one, two)]
            places = " and ".join(dict.fromkeys(_place(paper, paper.statements[index]) for index in (one, two)))
            message = f"{short_names()[iso3]}: said to be {_words(fact)} and {_words(other_fact)} ({places})"
            alike = paper.statements[one].source == paper.statements[two].source
            yield Finding(
                "contradiction", "fail" if alike else "note", message, fact.kind, other_fact.kind,
                statement.passage, max(one, two),
            )  # fmt: skip
    if said and not found:
        yield Finding("contradiction", "pass", "no state is said to be two things that exclude each other")


def _moment(paper: Paper, said: tuple[int, Fact]) -> tuple[date, date]:
    """The days a fact speaks of: its own, else the moment of its statement."""
    index, fact = said
    as_of = paper.statements[index].as_of or paper.as_of
    return fact.date_from or fact.date_to or as_of, fact.date_to or fact.date_from or as_of


def _together(paper: Paper, one: tuple[int, Fact], two: tuple[int, Fact]) -> bool:
    """Whether two facts speak of the same days; one within the longer period of another may have come after it."""
    return _moment(paper, one) == _moment(paper, two)


def names(paper: Paper) -> Iterator[Finding]:
    """Spellings that were corrected, and names in lists of states that are none."""
    gazetteer = Gazetteer.default()
    texts = {passage.position: passage.text for passage in paper.passages}
    for position, mentions in paper.mentions.items():
        for mention in mentions:
            if mention.method == "fuzzy" and mention.iso3:
                taken = short_names()[mention.iso3]
                message = f"“{mention.surface}” was taken for {taken}"
                yield Finding("fuzzy_name", "note", message, taken, mention.surface, position)
        for mention in _unresolved(texts[position], mentions, gazetteer):
            message = f"“{mention.surface}” is no known state"
            outcome = "note" if gazetteer.kind(mention) == "ambiguous" else "fail"
            if mention.candidates:
                message = f"“{mention.surface}” could be {_listing(list(mention.candidates), 'or')}"
            yield Finding("unresolved_name", outcome, message, None, mention.surface, position)


def _unresolved(text: str, mentions: list[Mention], gazetteer: Gazetteer) -> Iterator[Mention]:
    """Names of no state that a list of states holds; organisations beside states are no mistake."""
    beside = set[int]()
    for left, right in pairwise(mentions):
        if (left.iso3 or right.iso3) and _BETWEEN_MEMBERS.fullmatch(text, left.end, right.start):
            beside.update((left.start, right.start))
    for mention in mentions:
        kind = gazetteer.kind(mention) if mention.iso3 is None else "short"
        if kind in (None, "ambiguous") or (kind == "area" and mention.start in beside):
            yield mention


def placeholder(paper: Paper) -> Iterator[Finding]:
    """Text that was left to be filled in: "[INSERT NUMBER OF STATES]", "XX States", "TBD"."""
    for passage in paper.passages:
        spans: list[tuple[int, int]] = []
        for pattern in _PLACEHOLDERS:
            for match in pattern.finditer(passage.text):
                if not any(start < match.end() and match.start() < end for start, end in spans):
                    spans.append(match.span())
        for start, end in sorted(spans):
            left = passage.text[start:end]
            yield Finding("placeholder", "fail", f"left to be filled in: {left}", None, left, passage.position)


def value(paper: Paper) -> Iterator[Finding]:
    """What looks like a date or a number and can be none: "31 June 2019"."""
    for passage in paper.passages:
        for printed in impossible(passage.text):
            yield Finding("value", "note", f"no date or number: {printed}", None, printed, passage.position)


def _finding(
    name: str, agrees: bool, message: str, expected: int, actual: int, statement: Statement, index: int
) -> Finding:
    outcome = "pass" if agrees else "fail"
    return Finding(name, outcome, message, str(expected), str(actual), statement.passage, index)


def _states(statement: Statement) -> list[str]:
    return list(dict.fromkeys(fact.iso3 for fact in statement.facts))


def _listing(states: list[str], last: str = "and") -> str:
    printed = [short_names().get(iso3, iso3) for iso3 in states]
    return f" {last} ".join([", ".join(printed[:-1]), printed[-1]] if len(printed) > 1 else printed)


def _words(fact: Fact) -> str:
    return fact.kind.replace("_", " ")


def _place(paper: Paper, statement: Statement) -> str:
    passage = next(passage for passage in paper.passages if passage.position == statement.passage)
    if passage.paragraph is None:
        return f"passage {passage.position}"
    return f"paragraph {passage.paragraph}" + (f" ({passage.item})" if passage.item else "")
