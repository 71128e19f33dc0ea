"""A sentence reduced to what rules look at: its words, with every list, count, date and amount as one token.

`Three States (A, B and C) retained 5,000 mines in 2008` becomes `<S0> retained <M1> in <D2>`. Tokens:
S actors (states named, counted or both), D periods, M mines, P people, A area, O other things counted, Q bare numbers,
R roles without a number ("States Parties").
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from aplc_db.actors import Actor, joined
from aplc_db.counting import kind, names_are_due, names_follow
from aplc_db.gazetteer import Gazetteer
from aplc_db.lists import ROLE, Group, groups, role_of, strangers
from aplc_db.periods import Period
from aplc_db.quantities import Number
from aplc_db.records import Mention


_ABBREVIATIONS = (
    r"(?<!\bSt)(?<!\bNo)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bp)(?<!\bpp)(?<!\bpara)(?<!\bparas)(?<!\bRep)(?<!\bAr"
    r"t)(?<!\bvs)(?<!\bviz)(?<!\be\.g)(?<!\bi\.e)(?<!\bcf)(?<!\bca)(?<!\bincl)(?<!\bNov)(?<!\bDec)(?<!\bJan)("
    r"?<!\bFeb)(?<!\bAug)(?<!\bSept)(?<!\bOct)(?<!\bU\.S)(?<!\bU\.K)(?<!\b[A-Z])"
)

BOUNDARY = re.compile(

        rf"(?:{_ABBREVIATIONS}[.!?](?:[”\"’')\]]|\[\d+\]|"
        rf"\d{{1,2}}(?=\s+[A-Z]))*(?:\s+(?=[A-ZÀ-Þ\d“\"‘'(\[•–-])|\s*$))|"
        rf"(?<![:,;–—-])\s{{0,40}}\n\s{{0,40}}(?=\n|[-–•*·]\s|[A-Z])"

)


def split(text: str, mentions: Sequence[Mention] = ()) -> list[tuple[int, int]]:
    """The spans of the sentences of a passage; a list with one member a line stays with the line that announces it.

    None ends within one of the `mentions` ("Utd. Arab Emirates") or before the brackets of one ("Cook Is. (2009)").

    >>> [("He met St. Lucia. It has 3.3 million."[a:b]) for a, b in split("He met St. Lucia. It has 3.3 million.")]
    ['He met St. Lucia.', 'It has 3.3 million.']
    """
    spans, start = [], 0
    starts = [mention.start for mention in mentions]
    for match in BOUNDARY.finditer(text):
        end = match.start() + len(match.group().rstrip())
        name = bisect_left(starts, end) - 1
        if name >= 0 and (
            mentions[name].end > end or (mentions[name].end == end and text.startswith("(", match.end()))
        ):
            continue
        if end > start and text[start:end].strip():
            spans.append((start + len(text[start:end]) - len(text[start:end].lstrip()), end))
        start = match.end()
    if text[start:].strip():
        spans.append((start + len(text[start:]) - len(text[start:].lstrip()), len(text.rstrip())))
    return spans


@dataclass(slots=True)
class Sentence:
    """One sentence with its tokens; `words` is the text the cues of rules are matched with."""

    start: int
    end: int
    words: str
    actors: list[Actor]
    periods: list[Period]
    dates: dict[int, Period]  # token index -> the period that stands there
    amounts: dict[int, tuple[str, Number]]  # token index -> (M, P, A, O or Q, number)
    mentions: list[Mention]
    lists: list[Group]

    def actor(self, token: str) -> Actor | None:
        return next((actor for actor in self.actors if f"<S{actor.index}>" == token), None)

_ROLE_BEFORE = re.compile(rf"{ROLE.pattern}[^.;\n]{{0,40}}\($", re.I)

_OF = re.compile(
    (
        r"^(?:\s\(\d+\))?\s(?:out\s)?of\s(?:the\s|these\s|those\s|its\s|their\s|all\s|our\s)*(?:more\sthan\s|"
        r"some\s|nearly\s|now\s|current\s|then\s|remaining\s|total\s){0,2}$"
    ),
    re.I,
)

_COUNTLESS = re.compile(
    (
        r"(?:the following|the same|these|those|several|some|many|most|a (?:large |small |"
        r"growing )?number of|a handful of|both|few|a few|various|other|certain|all)\s(?:of\s(?:the|these|"
        r"those)\s)?(?:other\s|of\sthese\s|remaining\s|such\s)?$"
    ),
    re.I,
)

_DASHES = {ord("—"): "–", ord("’"): "'", ord("‘"): "'", ord("“"): '"', ord("”"): '"', ord("\u00a0"): " "}


def read(
    text: str,
    start: int,
    end: int,
    mentions: list[Mention],
    found: list[Number],
    spans: list[Period],
    gazetteer: Gazetteer,
) -> Sentence:
    """The sentence `text[start:end]` with its tokens; offsets of everything are those of `text`."""
    inside = [mention for mention in mentions if start <= mention.start and mention.end <= end]
    counted = [number for number in found if start <= number.start and number.end <= end]
    dated = [period for period in spans if start <= period.start and period.end <= end]
    lists = groups(
        text, start, end, inside, counted, dated, lambda name, others: gazetteer.resolve(name, exclude=others)
    )
    if not inside and any(number.value and number.value > 1 and names_are_due(text, number) for number in counted):
        unknown = strangers(text, start, end, lambda name, others: gazetteer.resolve(name, exclude=others))
        lists = [unknown] if unknown else lists
    atoms: list[tuple[int, int, str, object]] = []
    actors: list[Actor] = []
    amounts: dict[int, tuple[str, Number]] = {}
    lists = [
        group
        for group in lists
        if group.states or group.unknown or any(member.mention.candidates for member in group.members)
    ]
    for group in lists:
        atoms.append((group.start, group.end, "G", group))
    taken = bytearray(end - start)

    def block(first: int, last: int) -> None:
        taken[max(first - start, 0) : last - start] = b"\1" * (last - max(first, start))

    def free(first: int, last: int) -> bool:
        return not any(taken[first - start : last - start])

    for group in lists:
        block(group.start, group.end)

    pending_of: dict[int, Number] = {}
    for position, number in enumerate(counted):
        if not free(number.start, number.end):
            continue
        letter, stop, role = kind(text, number)
        following = counted[position + 1] if position + 1 < len(counted) else None
        if (
            letter in "SQO"
            and following
            and number.value is not None
            and not number.percent
            and not number.ordinal
            and _OF.match(text[number.end : following.start])
            and number.value <= 200
        ):
            other, other_stop, other_role = kind(text, following)
            if other in "SQ":
                letter, stop, role = "S", max(other_stop, following.end), other_role
                pending_of[number.start] = following
                block(number.start, stop)
        if letter in "QO" and names_follow(text, number, lists):
            letter, stop = "S", number.end
        if (
            letter in "QO"
            and (head := _ROLE_BEFORE.search(text[max(start, number.start - 90) : number.start]))
            and text[number.end : number.end + 1] == ")"
        ):
            letter, role = "S", role_of(head.group())
        stop = min([stop, *(group.start for group in lists if group.start >= number.end)])
        if letter == "S":
            head = text[max(start, number.start - 30) : number.start]
            lead = re.search(
                r"(?:the following|another|only|just|all|some|the|a further|additional|these|other)\s$", head, re.I
            )
            first = number.start - (len(lead.group()) if lead else 0)
            atoms.append((first, stop, "N", (number, role)))
            block(first, stop)
        elif letter not in ("", "%") and not number.ordinal:
            atoms.append((number.start, stop if letter in "MPA" else number.end, letter, number))
            block(number.start, stop if letter in "MPA" else number.end)
    for period in dated:
        if free(period.start, period.end):
            atoms.append((period.start, period.end, "D", period))
            block(period.start, period.end)
    for match in ROLE.finditer(text, start, end):
        if free(match.start(), match.end()):
            head = _COUNTLESS.search(text[max(start, match.start() - 50) : match.start()])
            atoms.append((match.start() - (len(head.group()) if head else 0), match.end(), "R", match.lastgroup))
    atoms.sort(key=lambda atom: atom[0])
    words, at, tokens = "", start, []
    for first, last, letter, value in atoms:
        if first < at:
            continue
        words += text[at:first].replace("<", "‹")  # so that nothing in a paper is taken for a token
        index = len(tokens)
        tokens.append((letter, value))
        if letter in "GN":
            group = value if isinstance(value, Group) else None
            number_role = value if isinstance(value, tuple) else (None, None)
            place = bool(group and len(group.members) == 1 and gazetteer.setting(text, group.members[0].mention))
            actor = Actor(
                index,
                number_role[0],
                group,
                number_role[1],
                pending_of.get(number_role[0].start) if number_role[0] else None,
                place=place,
            )
            if (
                group
                and group.members
                and group.members[0].role
                and all(member.role == group.members[0].role for member in group.members)
            ):
                actor.role = group.members[0].role
            actors.append(actor)
            words += f"<S{index}>"
        elif letter == "R":
            words += f"<R{index}:{value}>"
        else:
            if isinstance(value, Number):
                amounts[index] = (letter, value)
            words += f"<{letter}{index}>"
        at = last
    words = (words + text[at:end].replace("<", "‹")).translate(_DASHES)
    words = re.sub(r"\s-\s(?=\S)", " – ", re.sub(r"\s+", " ", words))
    words = re.sub(r"(?<!<)\b[A-Z][^<>]*", lambda match: match.group().lower(), words)
    numbered = {index: value for index, (_, value) in enumerate(tokens) if isinstance(value, Period)}
    words, actors = joined(words, actors, numbered)
    return Sentence(start, end, words, actors, dated, numbered, amounts, inside, lists)
