"""Amounts of a sentence: what a bare number counts, what an amount of mines or people is about, and whose it is."""

import re
from collections.abc import Iterator

from aplc_db.context import Draft, speaks_of
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
    r"\s*(?:$|[.,;:()?!–]|<[SD]|of (?:its |their |the )?<[MQ])|\s(?:left|having|remain\w*|more|fewer|less|were|was|are|is|"
    r"have|had|has"
    r"|for|in|at|on|by|from|to|during|with|as|and|or|but|when|while|which|that|who|per|each|so far|since|after|before|under|"
    r"until"
    r"|between|still|now|held|kept|stored|stockpiled|retained|destroyed|turned up|a (?:day|week|month|year)|last|this|the|"
    r"apiece|back|aside|each|altogether|respectively"
    r"|of (?:these|them|which))\b",
    re.I,
)

# Verbs and nouns that have a small bare number of mines after them.
_HANDLED = re.compile(
    r"(?:(?<!\w)(?:recover|discover|found|find|unearth|retain|keep|kept|destroy|declar|report|hold|held|stock|went down|went up|"
    r"cut|reduc|let go|gave up|used|consum|<S\d+>'s "
    r"|total)\w*[^<.;]{0,20}|<S\d+>(?:'s)?[ ,:–(-]{1,3}(?:with |at |has |had |about |some |over ){0,9})$",
    re.I,
)

_ALL = re.compile(  # "649,217 of its 1,320,621 mines"
    r"<[MQ]\d+> (?:out )?of (?:its|their|the|an?) (?:(?:original|total|initial|declared|stock|stockpile|"
    r"arsenal) (?:of )?){0,2}$"
)
_HAS_NOW = re.compile(r"\b(?:still|now) (?:has|have|had) (?:about |some |over |only |just )?$")

_IS_LEFT = re.compile(r" (?:is|are|was|were|remain\w*|ha[sd]|have|still)\b")

_STOCK = re.compile(r"\b(?:stock(?:pile)?s?|arsenal)\b (?:of|is put at|stands? at|stood at|numbers) $", re.I)

_PAIRED_AFTER = re.compile(
    r" (?:for|in|by|from) (?:the )?(?:<S|first|second|third|former|latter|other)| of (?:them|these|those|whom|which)\b"
)

_NEXT = re.compile(
    r" (?:(?:still )?(?:remain\w*|left|were|are|stockpiled|held|stored|kept) )?(?:for|in|by|from|with) (?:the )?<S(\d+)>"
)

_WHO = re.compile(r"<(?:S(\d+)|R\d+:\w+)>")

_OF_THESE = re.compile(r", (?:about |some |over )?<[MPQ]\d+> of (?:them|these|those|whom|which)\b")

_STATE_AFTER = re.compile(r"[^<;.]{0,30}<S(\d+)>")

_MEETING = re.compile(r"particip|attend|delegat|represent", re.I)

_RECORDED = re.compile(r"\b(?:recorded|registered|counted|suffered|had) (?:about |some |over |only |just )?$", re.I)

_TO_KEEP = re.compile(r"(?: mines)? (?:were |are |was |is )?(?:still )?(?:retained|kept|for training)", re.I)

_HARM = re.compile(r"casualt|kill|injur|wound|maim|victim|surviv|amput|\bd(?:ied|ead|eath)|toll|fatal|hurt|harm", re.I)

_TO_GO = re.compile(
    r"(?: (?:mines|more|left|that|which|still|yet|are|is|were|remain\w*)){0,5} to (?:be )?(?:destroy|eliminat|dispos|dismantl)",
    re.I,
)

_KEPT = re.compile(r"[^.,;()]{0,25}\b(?:retained|kept|for training)\b", re.I)  # "210,158 retained mines"

_PART_ENDS = re.compile(r"[,;:]|\band\b|<[MQP]\d+>")

_GONE = re.compile(
    r"destr|eliminat|got rid|removed|cleared|lifted|finish\w* off|bl[eo]wn? up|burn|dispos|scrapp|dismantl|detonat|consum|"
    r"expend|used up|\bused (?:about |some )?$",
    re.I,
)

_FOUND = re.compile(r"discover|previously unknown|c[ao]me to light|turned up|unearth|recover|\bfound\b", re.I)

_RETENTION = re.compile(r"retain|retention|training|article 3|kept|keep", re.I)

_TOPICS = (
    (_FOUND, "discovered"),
    (_GONE, "destroyed"),
    (re.compile(r"retain|retention|training|kept|keep|set aside|reserv", re.I), "retains"),
    (re.compile(r"\bstock|\bhold|\bheld|possess|arsenal", re.I), "possesses"),
)

_EARLIER = re.compile(
    r"\b(?:from|compared (?:with|to)|against|(?<!more )(?<!less )(?<!fewer )than) (?:about |some |over |almost )?$",
    re.I,
)

_COMPARED = re.compile(r"\b(?:(?:down|up) from|compared (?:with|to)|against|of (?:its|their|the)) $", re.I)

_PAIRED_BEFORE = re.compile(
    r"<S\d+>(?:'s)?[ ,:–(-]{1,3}(?:with |at |has |had |about |some |over |only |just |nearly |almost |at least |(?:fewer|"
    r"less|more) than ){0,9}$"
    r"|<[MPQ]\d+> and $"
)
_PART_OF = re.compile(r"\b(?:out )?of (?:the |its |their )?(?:\w+ )?<([MPA])\d+>[^.;]*$", re.I)


def amounts(draft: Draft) -> Iterator[tuple[Figure, bool]]:
    """Every amount of mines, people and area of a sentence, and whether it is that of an earlier time ("from 6,030 to ...").

    The amounts in the brackets of a list's members are among them.
    """
    sentence, words = draft.sentence, draft.sentence.words
    change = _CHANGE.search(words) if draft.known & _STOCKS else None
    changed = int(change[1] or change[2]) if change else -1
    series = next((UNITS[letter] for letter, _ in sentence.amounts.values() if letter in "MP"), None)
    for index, (letter, number) in sentence.amounts.items():
        at = max(words.find(f"<{letter}{index}>"), 0)
        end = at + len(f"<{letter}{index}>")
        unit = UNITS.get(letter)
        if letter == "Q":
            part = _PART_OF.search(words, 0, at) if _IS_LEFT.match(words, end) else None
            unit = UNITS[part[1]] if part else "mines" if index == changed else _bare(draft, number, at, end)
            unit = series = unit or _in_series(words, series, at, end)
        elif letter in "MPO":
            series = unit
        if unit and number.value is not None:
            topic = "retained_change" if index == changed else _topic(draft, unit, number, at, end)
            yield _figure(draft, number, unit, topic, _owner(draft, at, end)), bool(_EARLIER.search(words, 0, at))
    for actor in sentence.actors:
        for figure in _of_members(draft, actor.members):
            yield figure, False


def _in_series(words: str, series: str | None, at: int, end: int) -> str | None:
    """The unit of the amount before, for a bare number that goes on with it: "12 casualties in Chad and 40 in Mali"."""
    if not _OPEN.match(words, end):
        return None
    goes_on = _COMPARED.search(words, 0, at) or _PAIRED_BEFORE.search(words, 0, at) or _PAIRED_AFTER.match(words, end)
    return series if goes_on else None


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
    matter = speaks_of(words, draft.treaty, draft.context.counted)
    if matter == "P":
        bracketed = words.endswith("(", 0, at) and words.startswith(")", end)
        return "people" if bracketed or _RECORDED.search(words, 0, at) else None
    handled = stock or _HANDLED.search(words, max(0, at - 60), at) or _PAIRED_AFTER.match(words, end)
    return "mines" if (handled or value >= _MANY) and _mines_are_meant(draft, matter) else None


def _mines_are_meant(draft: Draft, matter: str) -> bool:
    """Whether bare numbers can be of mines: stocks or a number of mines are spoken of here, or mines are and stocks were."""
    context = draft.context
    before = context.seen | context.title | context.heading if matter == "M" else frozenset()
    return (
        draft.treaty != "CCM"
        and matter != "P"
        and bool(
            (draft.known | before) & _STOCKS or any(letter == "M" for letter, _ in draft.sentence.amounts.values())
        )
    )


def _topic(draft: Draft, unit: str, number: Number, at: int, end: int) -> str:
    """What an amount is about, by its own noun phrase, then by its part of the sentence, then by the sentence."""
    words, text = draft.sentence.words, draft.passage.text
    phrase = words[at - 70 if at > 70 else 0 : at] + text[number.start : number.end + 40] + words[end : end + 60]
    if unit == "km2":
        return "area"
    if unit == "people":
        harmed = _HARM.search(phrase) or _HARM.search(draft.quote) or _HARM.search(draft.context.text)
        return "attended_meeting" if _MEETING.search(phrase) else "casualties" if harmed else "other"
    if _TO_KEEP.match(words, end) or _KEPT.match(text, number.end):
        return "retains"
    if _TO_GO.match(words, end):
        return "possesses"
    if _ALL.search(words, 0, at):
        return "retains" if _RETENTION.search(words) else "possesses"
    part = _PART_ENDS.split(words[:at])[-1] + _PART_ENDS.split(words[end:])[0]
    for pattern, topic in _TOPICS:
        if pattern.search(part):
            return topic
    if _HAS_NOW.search(words, 0, at):
        return "retains" if "retained" in draft.known | draft.context.title else "possesses"
    for pattern, topic in _TOPICS[:2]:
        if pattern.search(phrase):
            return topic
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
        if not before and _OF_THESE.match(words, end):
            return None  # of all, some of whom are in a state
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
        common = speaks_of(words, draft.treaty, draft.context.counted)
        if common != "P":
            common = "M" if _mines_are_meant(draft, common) else None
    for member in members:
        for number in member.numbers[:1]:
            letter = printed[number] if printed[number] not in ("Q", "S") else common
            if letter in UNITS and number.value is not None and not number.ordinal and member.mention.iso3:
                at = max(words.find("<S"), 0)
                change = re.match(r"\s(?:fewer|less|more)\b", text[number.end : number.end + 8])
                topic = "retained_change" if change else _topic(draft, UNITS[letter], number, at, at)
                yield _figure(draft, number, UNITS[letter], topic, member.mention.iso3)
