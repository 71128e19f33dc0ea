"""Runs of mentions read as lists: `A, B (2008) and C`, `A; B; C`, one a line, with what each member's brackets hold."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from aplc_db.periods import Period
from aplc_db.quantities import Number
from aplc_db.records import Mention
from aplc_db.roles import NOT_PARTY, PARTY, ROLE, SIGNATORY, role_of

_bracket = r"(?:\s?\((?:[^()]|\([^()]*\)){0,200}\))"
_mark = r"(?:\s?\[\d{1,3}\]|\*{1,3}|[†‡¹²³⁰-⁹]+|(?:^|(?<=[a-z)]))\d{1,2}(?!\d))"
_role = (
    rf"(?:(?:and|or|as well as)?\s*+(?:in\s|by\s|from\s|the\s|also\s|other\s)*(?:{NOT_PARTY}|{SIGNATORY}|"
    rf"{PARTY}|states?|countries)\s*+[:–—-]?\s*+)"
)
_aside = (  # words between commas that do not end a list: "Oman, it appears, and Chad", "Oman and, for the first time, Chad"
    r"(?:,\s(?:it\s(?:seems|appears)|too|however|of\scourse|perhaps|possibly|presumably|"
    r"an?\s(?:(?!(?:has|have|had|is|are|was|were|which|who|that)\b)[\w’'-]+\s){0,7}[\w-]+),(?=\sand\b)"
    r"|\sand,\s(?:earlier|later|lately|recently|newly|possibly|perhaps|finally|lastly),(?=\s)"
    r"|\sand,\s(?!\w+ing\b)[a-z][\w'’-]*(?:\s[\w'’-]+){1,5},(?=\s)"
    r"|,?(?:\sand)?\s[–—-]\s(?:(?!(?:has|have|had|is|are)\b)[a-z][\w'’-]*\s){1,7}[–—-](?=\s))"
)
_also = (  # words before a member that say when it came or what it is to the others: "and later Oman", "and its neighbour Oman"
    r"(?P<also>\([a-z][^()\d]{2,40}\)\s|(?:then|later|finally|lastly|recently|also|even|indeed|(?:most|more)\srecently|"
    r"soon\safter(?:wards)?|first|"
    r"(?:with|after|following|before)\s(?:it|them)|(?:for|this)\s(?:that\smatter|this\stime|time|once)|"
    r"most\s\w+ly|surprisingly|"
    r"(?:its|their|the)\s(?:\w+\s)?(?:neighbou?rs?|all(?:y|ies)|partners?|rivals?))\b,?\s*+)?"
)
SEPARATOR = re.compile(
    rf"^(?:['’]s?(?=(?:,\s|\sn?or\s|\sand\s)))?(?:{_bracket}|{_mark})*+{_aside}?[^\S\n]*+"
    r"(?P<joins>(?:[;,/&|·•](?:\d{1,2}(?=\s)|\[\d{1,3}\])?|\band\b|\bn?or(?:\s(?:for\sthat\smatter|indeed|even))?\b|"
    r"\bas well as\b|\bplus\b|\balong with\b|\n\s*(?:[-–•*·]|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]\s)?|\s)*+)"
    rf"(?:\s*(?:and|or|&|as well as|followed by|then|both)\b)?\s*+{_also}(?:(?P<role>{_role}))?\s*+(?:(?:most "
    r"recently|newly|as the most recent|in)\b,?)?\s*+(?:\bthe)?\s*+$",
    re.I,
)
_LINE_BEGINS = re.compile(r"[\s•*·–-]{0,9}(?:the\s)?", re.I)  # before the name of a line "Chad 5,000"
REGION = (
    r"(?:(?:(?:sub-saharan|latin|(?:north|south|east|west|central)(?:ern)?(?:-?east(?:ern)?|-west(?:ern)?)?) ){0,3}"
    r"(?:africa|americas?|asia(?:[- ]pacific| and the pacific)?|europe|caucasus|balkans|middle east|pacific|oceania|"
    r"caribbean|commonwealth of independent states|cis|gulf|"
    r"maghreb|hemisphere)(?:(?: and|,) (?:the )?(?:north africa|caribbean|central asia|pacific|middle east|caucasus|asia|europe|africa))?)"
)
# "A and B), Asia (C and D); in Europe: E": what stands between the lists of two regions
_REGIONS = re.compile(
    rf"^\s?\)?[,;.]?\s*(?:and\s)?(?:\w+\s)?(?:(?:in|from|for|of)\s)?(?:the\s)?{REGION}\s?(?:\(\d{{1,3}}\)\s?)?[:(–—-]\s*(?:the\s)?$",
    re.I,
)
_LINES = re.compile(r"\s*+(?<=\n)\s*+")
_NUMBERS = re.compile(r"[\d,.\s%–—:|-]*")
_SPACES = re.compile(r"[^\S\n]+")
UNKNOWN = re.compile(
    r"^(?P<before>(?:\s?\([^()]{0,120}\))?\s*(?:,|;|\band\b|\n)[\s,]*(?:and\s)?(?:the\s)?)"
    r"(?P<name>[A-ZÀ-Þ][\w'’.-]*(?:\s(?:of|the|and|de|[A-ZÀ-Þ][\w'’.-]*)){0,5})"
    r"(?P<after>(?:\s?\([^()]{0,60}\))?\s*(?:,|;|\band\b|\n)[\s,]*(?:and\s)?(?:the\s)?)$"
)


@dataclass(slots=True)
class Member:
    """One state of a list, with the periods and numbers that stand in its brackets or on its line."""

    mention: Mention
    periods: list[Period] = field(default_factory=list)
    numbers: list[Number] = field(default_factory=list)
    role: str | None = None  # party, not_party, signatory: said before its part of the list
    note: str | None = None  # the role that stands in its brackets


@dataclass(slots=True)
class Group:
    """A list of states (or one state alone): its span and its members in order."""

    start: int
    end: int
    members: list[Member]
    unknown: list[Mention] = field(default_factory=list)  # stands in the list and is no known state

    @property
    def states(self) -> list[str]:
        """The iso3 codes, once each, in order."""
        return list(dict.fromkeys(member.mention.iso3 for member in self.members if member.mention.iso3))


Resolve = Callable[[str, frozenset[str]], Mention | None]


@cache
def _separator(between: str) -> tuple[bool, str | None, bool]:
    if not between.strip():
        return True, None, False
    if len(between) > 280:
        return False, None, False
    if _REGIONS.match(between):
        return True, None, False
    match = SEPARATOR.match(_SPACES.sub(" ", _LINES.sub("\n", between)))
    if not match or (match["also"] and not match["joins"].strip()):
        return False, None, False
    role = role_of(match["role"]) if match["role"] else None
    return True, role, ";" in match["joins"]


def _own(text: str, mention: Mention, limit: int) -> tuple[int, str]:
    """Where a member ends with its brackets, footnote marks or its line's date, and the words in the brackets."""
    end, note = mention.end, ""
    while True:
        match = re.compile(rf"{_mark}|{_bracket}").match(text, end, limit)
        if not match:
            return end, note
        note += match.group()
        end = match.end()


def groups(
    text: str,
    start: int,
    end: int,
    mentions: list[Mention],
    found_numbers: list[Number],
    found_periods: list[Period],
    resolve: Resolve | None = None,
) -> list[Group]:
    """The lists of states in `text[start:end]`, each mention in just one; `resolve` reads a misspelt name in a list."""
    result: list[Group] = []
    inside = [mention for mention in mentions if start <= mention.start and mention.end <= end]
    owned = _owned(text, inside)
    previous: Group | None = None
    for mention in inside:
        if mention.end in owned.values():
            continue
        if previous and mention.start < previous.end:
            last = previous.members[-1]
            if (
                last.mention.end <= mention.start
                and mention.iso3 not in (None, last.mention.iso3)
                and "(" in text[last.mention.end : mention.start]
            ):
                result.append(Group(mention.start, mention.end, [Member(mention)]))  # a state in another's bracket
            continue
        begin = next((one.start for one in inside if one.end == owned.get(mention.start)), mention.start)
        limit, note = _own(text, mention, end)
        member = Member(mention, note=role_of(note))
        line_end = text.find("\n", mention.end, end)
        reach = line_end if line_end >= 0 else end
        span = (mention.end, reach if _bare(text, limit, reach, found_periods) else limit)
        member.periods = [period for period in found_periods if span[0] <= period.start and period.end <= span[1]]
        first = text.rfind("\n", start, mention.start) + 1 or start
        until = span[1] if _LINE_BEGINS.fullmatch(text, first, mention.start) else limit
        member.numbers = [number for number in found_numbers if span[0] <= number.start and number.end <= until]
        if member.periods or member.numbers:
            limit = max(limit, span[1])
        if previous:
            last_end = previous.members[-1].mention.end
            between = text[last_end:begin]
            rest = text[previous.end : begin] if previous.end > last_end else between
            if _INSIDE.fullmatch(between) and previous.members[-1].mention.iso3 not in (None, mention.iso3):
                result.append(
                    Group(mention.start, mention.end, [member])
                )  # where the one before did it: "Russia in Ukraine"
                previous.end = limit
                continue
            joined, role, semi = _separator(rest)
            if joined and semi and role:
                semi = False
            if joined and semi and len(previous.members) > 1 and ";" not in text[previous.start : last_end]:
                joined = False
            if joined and semi and not _enumerates(text, mention, end):
                joined = False
            if joined and _RELATIVES.match(text, mention.end, end):
                joined = False
            unknown = None if joined else _unknown(text, previous.end, mention.start)
            if joined or unknown:
                if unknown and resolve:
                    fuzzy = resolve(unknown.surface, frozenset(previous.states))
                    if fuzzy:
                        at = Mention(
                            unknown.start,
                            unknown.end,
                            unknown.surface,
                            fuzzy.iso3,
                            fuzzy.method,
                            fuzzy.score,
                            fuzzy.candidates,
                        )
                        if at.iso3:
                            previous.members.append(Member(at))
                            unknown = None
                        else:
                            unknown = at
                if unknown:
                    previous.unknown.append(unknown)
                member.role = role or previous.members[-1].role
                previous.members.append(member)
                previous.end = max(limit, mention.end)
                continue
        before = ROLE.search(text, max(start, mention.start - 60), mention.start)
        if (
            before
            and re.fullmatch(r"[\s:–—-]*(?:the\s)?", text[before.end() : mention.start], re.I)
            and before.end() < mention.start
        ):
            member.role = member.role or before.lastgroup
        previous = Group(begin, max(limit, mention.end), [member])
        result.append(previous)
    return [part for group in result for part in _fronted(text, start, group)]


_FRONT = re.compile(
    r"(?:^|[;.:,–]\s)(?:Unlike|Like|According to|Thanks to|With (?:help|assistance|support|funding|aid) from|"
    r"In addition to|Apart from|Besides|Following|After|Before|Since|With|Alongside|"
    r"Together with|Along with|Next to|As in|In|For|From|Against)\s(?:the\s)?$",
    re.I,
)
_FRONT_OF_LIST = re.compile(
    rf"{_FRONT.pattern[:-1]}|\b(?:between|with|by|from|of|in|for|to|against|like|unlike|after|before|among)\s(?:the\s)?$",
    re.I,
)
_OPINION = re.compile(r"(?:^|[.;]\s)(?:According to|Unlike|As in)\s(?:the\s)?$")
_AND = re.compile(r"(?:\s?\([^()]{0,80}\))?\sand\s(?:the\s)?")
_VERB = re.compile(r"['’]s?\s|\s(?:has|have|had|is|are|was|were|does|did|will|still|also|\w{3,}(?:ed|s))\b")


def _fronted(text: str, start: int, group: Group) -> list[Group]:
    """Two lists where a phrase stands before the subject: "Unlike Chad, Peru has", "Between Chad and Peru, Mali has"; else the list."""
    if len(group.members) < 2 or group.unknown:
        return [group]
    one, two = group.members[-2:]
    comma = re.fullmatch(r"(?P<end>\s?\([^()]{0,80}\))?,\s(?:the\s)?", text[one.mention.end : two.mention.start])
    front = _FRONT if len(group.members) == 2 else _FRONT_OF_LIST
    if (
        len(group.members) > 2
        and _OPINION.search(text, max(start, group.start - 30), group.start)
        and _VERB.match(text, group.end)
    ):
        first, second = group.members[:2]
        if re.fullmatch(r",\s(?:the\s)?", text[first.mention.end : second.mention.start]) and _AND.fullmatch(
            text, one.mention.end, two.mention.start
        ):
            return [
                Group(group.start, first.mention.end, [first]),
                Group(second.mention.start, group.end, group.members[1:]),
            ]
    closed = len(group.members) == 2 or _AND.fullmatch(text, group.members[-3].mention.end, one.mention.start)
    if (
        not (comma and closed)
        or not front.search(text, max(start, group.start - 60), group.start)
        or not _VERB.match(text, group.end)
    ):
        return [group]
    return [
        Group(group.start, one.mention.end + (comma.end("end") if comma["end"] else 0), group.members[:-1]),
        Group(two.mention.start, group.end, [two]),
    ]


_INSIDE = re.compile(r"\s(?:in|inside|within|on\sthe\sterritory\sof)\s(?:the\s)?(?:(?:occupied|[a-z]+ern)\s)?")
_RELATIVES = re.compile(
    r"['’]s?\s(?:[\w-]+\s){0,2}?(?:neighbou?r|ally|partner|rival)\b(?!\s[A-Z])"
)  # "Chad, Niger's neighbour,"
_RELATION = re.compile(r"['’]s?\s(?:[\w-]+\s){0,2}?(?:neighbou?rs?|all(?:y|ies)|partners?|rivals?)\s(?:the\s)?")


def _owned(text: str, mentions: list[Mention]) -> dict[int, int]:
    """Where a state begins that another is named for, "Niger" in "Chad's neighbour Niger", and where the other ends."""
    return {
        two.start: one.end
        for one, two in pairwise(mentions)
        if two.start - one.end < 60 and _RELATION.fullmatch(text, one.end, two.start)
    }


_STRANGER = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w'’.-]{0,40}(?:\s(?:of|the|and|de|[A-ZÀ-Þ][\w'’.-]{0,40})){0,5}?)"
    r"(?=(?:\s?\([^()]{0,60}\))?(?:[,;]\s|\sand\s|\W{0,3}$))"
)
_NEXT = re.compile(r"(?:\s?\([^()]{0,60}\))?(?:[,;]\s(?:and\s)?|\sand\s)(?:the\s)?")
_LAST = re.compile(r"(?:\s?\([^()]{0,60}\))?\W{0,3}$")
_COLON = re.compile(r":\s+(?:the\s)?")


def strangers(text: str, start: int, end: int, lists: list[Group], resolve: Resolve) -> Group | None:
    """A list after a colon in which not every name is known; the names that `resolve` cannot read are its unknown.

    `lists` are the lists of known names in `text[start:end]`. None where all names are known, or not all of it is names.
    """
    sentence = text[start:end]
    opened = _COLON.search(sentence, max(sentence.rfind(":"), 0))
    if opened is None:
        return None
    known = {
        member.mention.start - start + 4 * text.startswith("the ", member.mention.start): member
        for one in lists
        for member in one.members
    }
    group = Group(start + opened.end(), end, [])
    at, strange = opened.end(), 0
    while True:
        if at in known:
            group.members.append(known[at])
            at = known[at].mention.end - start
        elif found := _STRANGER.match(sentence, at):
            name = found["name"].rstrip(".")
            read = resolve(name, frozenset(group.states)) or Mention(0, 0, name, None, "unresolved", 0.0)
            first = start + at
            mention = Mention(first, first + len(name), name, read.iso3, read.method, read.score, read.candidates)
            if mention.iso3:
                group.members.append(Member(mention))
            else:
                group.unknown.append(mention)
            at, strange = at + len(name), strange + 1
        else:
            return None
        if _LAST.match(sentence, at):
            break
        following = _NEXT.match(sentence, at)
        if following is None:
            return None
        at = following.end()
    group.end = start + at
    return group if strange and len(group.members) + len(group.unknown) > 1 else None


def _bare(text: str, start: int, end: int, found: list[Period]) -> bool:
    """Whether only periods and numbers stand between `start` and `end`."""
    while start < end and (at := _NUMBERS.match(text, start, end).end()) < end:  # type: ignore[union-attr]
        start = next((period.end for period in found if start <= period.start <= at < period.end <= end), at)
        if start == at:
            return False
    return True


def _enumerates(text: str, mention: Mention, end: int) -> bool:
    """Whether a name after a semicolon goes on with the list (`; B; C`, `; and C.`) and is no new clause (`; B has`)."""
    limit, _ = _own(text, mention, end)
    return bool(re.match(r"\s*(?:[;,.:\n]|\band\b|$)", text[limit : min(end, limit + 12)]))


def _unknown(text: str, start: int, end: int) -> Mention | None:
    between = text[start:end]
    if not 5 < len(between) < 90:
        return None
    match = UNKNOWN.match(between)
    if not match:
        return None
    return Mention(start + match.start("name"), start + match.end("name"), match["name"], None, "unresolved", 0.0)
