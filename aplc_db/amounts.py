"""Amounts of a sentence: what a bare number counts, what an amount of mines or people is about, and whose it is."""

import re
from collections.abc import Iterator

from aplc_db.context import Draft, counted
from aplc_db.counting import kind, square_kilometres
from aplc_db.lists import Member
from aplc_db.quantities import Number
from aplc_db.records import Figure

UNITS = {"M": "mines", "P": "people", "A": "km2"}

_FEWEST = 20  # a smaller bare number is not taken for mines
_MANY = 100  # and a larger one needs no verb that mines are the object of
_STOCKS = {"stockpiles", "retained"}

_CHANGE = re.compile(
    r"<[MQ](\d+)> (?:more|fewer|less) than|(?:increase|decrease|reduction|drop|rise|fall)[^.;<]{0,20}(?:of|by) <[MQ](\d+)>",
    re.I,
)

# What may follow a bare number of mines: no noun of its own.
_OPEN = re.compile(
    r"\s*(?:$|[.,;:)?!–]|<[SD]|of <[MQ])|\s(?:left|having|remain\w*|more|fewer|less|were|was|are|is|have|had|has|for|in|at|on|by|from|"
    r"to|during|with|as|and|or|but|when|while|which|that|who|per|each|so far|since|after|before|under|until|between|still|now|held|"
    r"kept|stored|stockpiled|retained|destroyed|turned up|a (?:day|week|month|year)|of (?:these|them|which))\b",
    re.I,
)

# Verbs and nouns that have a small bare number of mines after them.
_HANDLED = re.compile(
    r"(?:\b(?:recover|discover|found|find|unearth|retain|keep|kept|destroy|declar|report|hold|held|stock|<S\d+>'s "
    r"|total)\w*[^<.;]{0,20}|<S\d+>(?:'s)?[ ,:–(-]{1,3}(?:with |at |has |had |about |some |over ){0,9})$",
    re.I,
)

_STOCK = re.compile(r"\b(?:stock(?:pile)?s?|arsenal)\b (?:of|is put at|stands? at|stood at|numbers) $", re.I)

_PAIRED_AFTER = re.compile(r" (?:for|in|by|from) (?:the )?<S")

_NEXT = re.compile(
    r" (?:(?:still )?(?:remain\w*|left|were|are|stockpiled|held|stored|kept) )?(?:for|in|by|from|with) (?:the )?<S(\d+)>"
)

_WHO = re.compile(r"<(?:S(\d+)|R\d+:\w+)>")

_STATE_AFTER = re.compile(r"[^<;.]{0,30}<S(\d+)>")

_MEETING = re.compile(r"particip|attend|delegat|represent", re.I)

_TO_KEEP = re.compile(r"(?: mines)? (?:were |are |was |is )?(?:still )?(?:retained|kept|for training)", re.I)

_GONE = re.compile(r"destr|eliminat|got rid|removed|cleared|lifted", re.I)

_FOUND = re.compile(r"discover|previously unknown|c[ao]me to light|turned up|unearth|recover", re.I)

_RETENTION = re.compile(r"retain|training|article 3|kept|keep", re.I)


def amounts(draft: Draft) -> Iterator[Figure]:
    """Every amount of mines, people and area of a sentence, those in the brackets of a list's members among them."""
    sentence, words = draft.sentence, draft.sentence.words
    change = _CHANGE.search(words) if draft.known & _STOCKS else None
    changed = int(change[1] or change[2]) if change else -1
    for index, (letter, number) in sentence.amounts.items():
        if number.value is None:
            continue
        at = max(words.find(f"<{letter}{index}>"), 0)
        end = at + len(f"<{letter}{index}>")
        unit = "mines" if letter == "Q" and index == changed else UNITS.get(letter)
        unit = unit or (_bare(draft, number, at, end) if letter == "Q" else None)
        if unit:
            topic = "retained_change" if index == changed else _topic(draft, unit, at, end)
            yield _figure(draft, number, unit, topic, _owner(draft, at, end))
    for actor in sentence.actors:
        yield from _of_members(draft, actor.members)


def _figure(draft: Draft, number: Number, unit: str, topic: str, iso3: str | None) -> Figure:
    value = float(number.value or 0)
    if unit == "km2":
        text = draft.passage.text
        value = square_kilometres(value, text[number.end : number.end + 20])
    return Figure(topic, int(value) if value.is_integer() else value, number.qualifier, unit, iso3)


def _bare(draft: Draft, number: Number, at: int, end: int) -> str | None:
    """What a bare number counts: mines ("had 15,125 left", "Zambia retains 2,120"), people ("Colombia had most (1,106)")."""
    words, value = draft.sentence.words, float(number.value or 0)
    stock = _STOCK.search(words, max(0, at - 40), at)
    if value < _FEWEST or not value.is_integer() or not (_OPEN.match(words, end) or stock):
        return None
    speaks_of = counted(draft)
    if speaks_of == "P":
        return "people" if words.endswith("(", 0, at) and words.startswith(")", end) else None
    handled = stock or _HANDLED.search(words, max(0, at - 60), at) or _PAIRED_AFTER.match(words, end)
    return "mines" if (handled or value >= _MANY) and _mines_are_meant(draft, speaks_of) else None


def _mines_are_meant(draft: Draft, speaks_of: str) -> bool:
    """Whether bare numbers can be of mines: stocks are spoken of here, or mines are and stocks were before."""
    context = draft.context
    before = context.seen | context.title | context.heading if speaks_of == "M" else frozenset()
    return draft.treaty == "APLC" and speaks_of != "P" and bool((draft.known | before) & _STOCKS)


def _topic(draft: Draft, unit: str, at: int, end: int) -> str:
    words = draft.sentence.words
    clause = words[max(0, at - 70) : at + 60]
    if unit == "km2":
        return "area"
    if unit == "people":
        return "attended_meeting" if _MEETING.search(clause) else "casualties"
    if _TO_KEEP.match(words, end):
        return "retains"
    if _FOUND.search(clause):
        return "discovered"
    if _GONE.search(clause):
        return "destroyed"
    if "retained" in draft.known and _RETENTION.search(words):
        return "retains"
    gone = any(hit.kind == "destruction_completed" for hit in draft.hits)
    return "destroyed" if gone else "possesses"


def _owner(draft: Draft, at: int, end: int) -> str | None:
    """The state that an amount is of; None of a total, or where it could be of several."""
    sentence, words = draft.sentence, draft.sentence.words
    named = _NEXT.match(words, end)
    if named is None:
        clause = max(words.rfind(";", 0, at), words.rfind(". ", 0, at)) + 1
        before = list(_WHO.finditer(words, clause, at))
        named = before[-1] if before else _STATE_AFTER.match(words, end)
    if named:
        whose = sentence.actor(f"<S{named[1]}>")
        return whose.states[0] if whose and len(whose.states) == 1 and not whose.number else None
    single = {iso3 for actor in sentence.actors for iso3 in actor.states}
    return single.pop() if len(single) == 1 else None


def _of_members(draft: Draft, members: list[Member]) -> Iterator[Figure]:
    """The amounts in members' brackets: "Finland (16,158 mines), Chile (12,050)"; the unit that one prints is that of all."""
    text, words = draft.passage.text, draft.sentence.words
    printed = {number: kind(text, number)[0] for member in members for number in member.numbers}
    common = next((letter for letter in printed.values() if letter in UNITS), None)
    if common is None and max((number.value or 0 for number in printed), default=0) >= _FEWEST:
        common = counted(draft)
        if common != "P":
            common = "M" if _mines_are_meant(draft, common) else None
    for member in members:
        for number in member.numbers[:1]:
            letter = printed[number] if printed[number] not in ("Q", "S") else common
            if letter in UNITS and number.value is not None and not number.ordinal and member.mention.iso3:
                at = max(words.find("<S"), 0)
                change = re.match(r"\s(?:fewer|less|more)\b", text[number.end : number.end + 8])
                topic = "retained_change" if change else _topic(draft, UNITS[letter], at, at)
                yield _figure(draft, number, UNITS[letter], topic, member.mention.iso3)
