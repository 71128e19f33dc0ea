"""What a paper says, checked against itself and against the convention's arithmetic; each check is one function.

Passes are findings too: "70 announced, 70 named" is worth knowing.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain, pairwise

from aplc_db.balances import balances
from aplc_db.deadlines import treaty_calendar
from aplc_db.gazetteer import Gazetteer
from aplc_db.names import short_names
from aplc_db.periods import impossible
from aplc_db.records import Fact, Finding, Mention, Paper, Passage, Statement

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


def check(paper: Paper, *, known: Mapping[str, date] | None = None) -> Iterator[Finding]:
    """Every finding about a paper, passes included; `known` gives entries into force (iso3 to day) from elsewhere."""
    return chain(
        declared_count(paper),
        subset(paper),
        balances(paper),
        treaty_calendar(paper, known or {}),
        contradiction(paper),
        names(paper),
        placeholder(paper),
        value(paper),
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
        yield _finding("declared_count", agrees, message, announced, named, statement.passage, index)


_Whole = tuple[str, date | None, str | None]  # treaty, moment and kind of a list of states


def subset(paper: Paper) -> Iterator[Finding]:
    """ "22 of the 33 States not party", and what is said of retained mines, is said of states that the paper lists."""
    wholes: dict[_Whole, tuple[set[str], int]] = {}  # the longest list that names as many as it announces, its number
    parts: list[tuple[int, int, _Whole, list[str]]] = []
    for index, statement in enumerate(paper.statements):
        of, states = (statement.treaty, statement.as_of, _whole_of(statement)), _states(statement)
        if of[2] and states:
            parts.append((index, statement.passage, of, states))
        if statement.declared_count is not None and statement.declared_count == statement.listed_count:
            for kind in (*_CLASSES, "retains"):
                named = {fact.iso3 for fact in statement.facts if fact.kind == kind}
                key = (statement.treaty, statement.as_of, kind)
                if len(named) > len(wholes.get(key, (set(), 0))[0]):
                    wholes[key] = named, index
    for index, passage, of, states in parts:
        whole, at = wholes.get(of, (set(), index))
        if at == index:
            continue
        strangers = [iso3 for iso3 in states if iso3 not in whole]
        among = f"among the {len(whole)} {_CLASSES.get(of[2] or '', 'States Parties listed as retaining mines')}"
        message = f"not {among}: {_listing(strangers)}" if strangers else f"all {len(states)} are {among}"
        yield _finding("subset", not strangers, message, len(states), len(states) - len(strangers), passage, index)


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


_Said = tuple[int, int, str | None]  # the number of a statement, its passage and its source


def contradiction(paper: Paper) -> Iterator[Finding]:
    """Two things said of one state that exclude each other; one pass where there are none."""
    said: dict[tuple[str, str, str, str], dict[tuple[date, date], _Said]] = {}  # the first by moment
    for index, statement in enumerate(paper.statements):
        if statement.certainty == "stated":
            by = (index, statement.passage, statement.source)
            for fact in statement.facts:
                moments = said.setdefault((statement.treaty, fact.iso3, fact.table, fact.kind), {})
                moments.setdefault(_moment(paper, statement, fact), by)
    passages = {passage.position: passage for passage in paper.passages}
    found = False
    for (treaty, iso3, table, kind), first in said.items():
        others = [second for of, one, second in _EXCLUSIVE if (of, one) == (table, kind)]
        then = [rest for of, one, *rest in _AFTER if (of, one) == (table, kind)]
        pairs = [
            (one, said[treaty, iso3, table, other][moment], other)
            for other in others
            for moment, one in first.items()
            if moment in said.get((treaty, iso3, table, other), ())
        ]
        pairs += [
            (one, two, after)
            for after, between in then
            if (treaty, iso3, table, between) not in said
            for moment, one in first.items()
            for later, two in said.get((treaty, iso3, table, after), {}).items()
            if moment[1] <= later[0] and moment != later
        ]
        for one, two, other in pairs[:1]:
            found = True
            places = " and ".join(dict.fromkeys(_place(passages[passage]) for _, passage, _ in (one, two)))
            message = f"{short_names()[iso3]}: said to be {_words(kind)} and {_words(other)} ({places})"
            index, passage, _ = max(one, two, key=lambda by: by[0])
            alike = one[2] == two[2]
            yield Finding("contradiction", "fail" if alike else "note", message, kind, other, passage, index)
    if said and not found:
        yield Finding("contradiction", "pass", "no state is said to be two things that exclude each other")


def _moment(paper: Paper, statement: Statement, fact: Fact) -> tuple[date, date]:
    """The days a fact speaks of: its own, else the moment of its statement.

    Two facts are compared where these are the same: one within the longer period of another may have come after it.
    """
    as_of = statement.as_of or paper.as_of
    return fact.date_from or fact.date_to or as_of, fact.date_to or fact.date_from or as_of


def names(paper: Paper) -> Iterator[Finding]:
    """Spellings that were corrected, and names in lists of states that are none."""
    gazetteer = Gazetteer.default()
    passages = iter(paper.passages)
    for position, mentions in paper.mentions:
        text = next(passage.text for passage in passages if passage.position == position)
        for mention in mentions:
            if mention.method == "fuzzy" and mention.iso3:
                taken = short_names()[mention.iso3]
                message = f"“{mention.surface}” was taken for {taken}"
                yield Finding("fuzzy_name", "note", message, taken, mention.surface, position)
        for mention in _unresolved(text, mentions, gazetteer):
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


def _finding(name: str, agrees: bool, message: str, expected: int, actual: int, passage: int, index: int) -> Finding:
    return Finding(name, "pass" if agrees else "fail", message, str(expected), str(actual), passage, index)


def _states(statement: Statement) -> list[str]:
    return list(dict.fromkeys(fact.iso3 for fact in statement.facts))


def _listing(states: list[str], last: str = "and") -> str:
    printed = [short_names().get(iso3, iso3) for iso3 in states]
    return f" {last} ".join([", ".join(printed[:-1]), printed[-1]] if len(printed) > 1 else printed)


def _words(kind: str) -> str:
    return kind.replace("_", " ")


def _place(passage: Passage) -> str:
    if passage.paragraph is None:
        return f"passage {passage.position}"
    return f"paragraph {passage.paragraph}" + (f" ({passage.item})" if passage.item else "")
