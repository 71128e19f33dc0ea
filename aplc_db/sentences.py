"""A sentence reduced to what rules look at: its words, with every list, count, date and amount as one token.

`Three States (A, B and C) retained 5,000 mines in 2008` becomes `<S0> retained <M1> in <D2>`. Tokens:
S actors (states named, counted or both), D periods, M mines, P people, A area, O other things counted, Q bare numbers,
R roles without a number ("States Parties").
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from aplc_db.actors import Actor, joined
from aplc_db.alternatives import Sought
from aplc_db.coordination import coordinated
from aplc_db.counting import kind, names_are_due, names_follow, one_among, unmarked
from aplc_db.gazetteer import Gazetteer
from aplc_db.lists import REGION, Group, groups, strangers
from aplc_db.periods import Period
from aplc_db.quantities import Number
from aplc_db.records import Mention
from aplc_db.roles import ROLE, role_of

_ABBREVIATIONS = (
    r"(?<!\bSt.)(?<!\bNo.)(?<!\bDr.)(?<!\bMr.)(?<!\bMs.)(?<!\bp.)(?<!\bpp.)(?<!\bpara.)(?<!\bparas.)(?<!\bRep.)"
    r"(?<!\bArt.)(?<!\bvs.)(?<!\bviz.)(?<!\be\.g.)(?<!\bi\.e.)(?<!\bcf.)(?<!\bca.)(?<!\bincl.)(?<!\bNov.)(?<!\bDec.)"
    r"(?<!\bJan.)(?<!\bFeb.)(?<!\bAug.)(?<!\bSept.)(?<!\bOct.)(?<!\bU\.S.)(?<!\bU\.K.)(?<!\b[A-Z].)"
)

BOUNDARY = re.compile(
    # looked for behind the full stop: before it, every letter would be asked for them
    rf"[.!?]{_ABBREVIATIONS}(?:[”\"’')\]]|\[\d+\]|"
    rf"\d{{1,2}}(?=\s+[A-Z]))*(?:\s+(?=[A-ZÀ-Þ\d“\"‘'(\[•–-])|\s*$)|"
    r"(?<=[a-z]{2}[.;]) (?=\d{1,3}\. [A-Z])|"  # "... the same month. 13. At the close": paragraphs run together
    rf"(?<![:,;–—-])\s{{0,40}}\n\s{{0,40}}(?=\n|[-–•*·]\s|\(?(?:\d{{1,2}}|[a-z])[.)]\s|[A-Z])"
)


_NUMBER = re.compile(r"\s?\d{1,3}\.")  # of a paragraph that runs on


def split(text: str, mentions: Sequence[Mention] = ()) -> list[tuple[int, int]]:
    """The spans of the sentences of a passage; a list with one member a line stays with the line that announces it.

    None ends within one of the `mentions` ("Utd. Arab Emirates") or before the brackets of one ("Cook Is. (2009)").

    >>> [("He met St. Lucia. It has 3.3 million."[a:b]) for a, b in split("He met St. Lucia. It has 3.3 million.")]
    ['He met St. Lucia.', 'It has 3.3 million.']
    """
    spans: list[tuple[int, int]] = []
    start = 0
    starts = [mention.start for mention in mentions]
    for match in BOUNDARY.finditer(text):
        end = match.start() + len(match.group().rstrip())
        name = bisect_left(starts, end) - 1
        if name >= 0 and (
            mentions[name].end > end or (mentions[name].end == end and text.startswith("(", match.end()))
        ):
            continue
        if end > start and text[start:end].strip() and not (spans and _NUMBER.fullmatch(text, start, end)):
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
    numbers: list[Number]  # all, in order: also those in members' brackets, ordinals, percents

    def actor(self, token: str) -> Actor | None:
        return next((actor for actor in self.actors if f"<S{actor.index}>" == token), None)


_ROLE_BEFORE = re.compile(rf"{ROLE.pattern}[^.;\n]{{0,40}}\($", re.I)

_OF = re.compile(
    (
        r"^(?:\s\(\d+\))?\s(?:out\s)?of\s(?:the\s|these\s|those\s|its\s|their\s|all\s|our\s|[\w-]+['’]s?\s){0,3}(?:more\sthan\s|"
        r"some\s|nearly\s|now\s|current\s|then\s|remaining\s|total\s){0,2}$"
    ),
    re.I,
)

_OF_WHOM = re.compile(r"\sof\s(?:whom|them|these)\b", re.I)  # "30 delegates, three of whom"

_ADJECTIVE_ONLY = re.compile(r" (?:[A-Z][\w-]+ ){1,3}and ")  # "16 African and 15 Asian States"

_COUNTLESS = re.compile(
    (
        r"(?:the following|the same|these|those|several|some|many|most|a (?:large |small |"
        r"growing )?number of|a handful of|both|few|a few|various|other|certain|all)\s(?:of\s(?:the|these|"
        r"those)\s)?(?:other\s|of\sthese\s|remaining\s|such\s)?$"
    ),
    re.I,
)

_SAID_OF = re.compile(r",? (?:at |with )?|: ?")  # "Chad 5,000 and Peru 65.": no number of states
_ENDS = re.compile(r"\s?(?:[.,;)]|$|\sand\b)")

_DASHES = {ord("—"): "–", ord("’"): "'", ord("‘"): "'", ord("“"): '"', ord("”"): '"', ord("\u00a0"): " "}


_LEAD = re.compile(r"(?:the following|another|only|just|all|some|the|a further|additional|these|other)\s$", re.I)
_SPACES = re.compile(r"\s+")
_REGION = re.compile(rf"(?:the )?{REGION} ?(?:\(\d{{1,3}}\) ?)?(?::|\(|–) ?(?=(?:the )?<S\d)")  # a label before names
_REGION_AFTER = re.compile(rf"(?<=>),? (?:in|from) (?:the )?{REGION}(?=[;,.]|$)")  # "Chad, in Africa; Peru, in ..."
_BULLET = re.compile(r"\n\s{0,40}[-–•*·▪●]\s")
_DASH = re.compile(r"\s-\s(?=\S)")
_SORT = re.compile(
    r"\b(?:retained|training|(stockpiled))\b", re.I
)  # what the mines of an amount are is not hidden in its token
_TOKEN = re.compile(r"<[a-z]")
_TREATY = Sought(  # so that the words of its name say nothing: "use", "production", "ban", and the year in it
    r"(?<=the )<D\d+> (?=(?:[\w-]+ ){0,4}(?:treaty|convention)\b)|\b(?:anti-? ?personnel )?(?:(?:land)?mines?[- ]ban|ottawa|"
    r"(?:land)?mines?|cluster (?:munitions?|bombs?)) (?=(?:treaty|convention)\b)|(?<=\bconvention) on (?:the )?(?:prohibition of "
    r"(?:the )?(?:\w+,? (?:and )?){2,5}of )?(?:anti-? ?personnel (?:land)?mines(?: and on their "
    r"destruction)?|cluster munitions)(?! \w+ed by)"
)


@dataclass(slots=True)
class _Atom:
    """What becomes one token: a list, a number with what it counts, a period or a role."""

    start: int
    end: int
    letter: str
    group: Group | None = None
    number: Number | None = None
    of: Number | None = None
    role: str | None = None
    period: Period | None = None


class _Atoms(list[_Atom]):
    """The atoms of a sentence; none shares a character with another."""

    def __init__(self, start: int, end: int) -> None:
        self._start = start
        self._taken = bytearray(end - start)

    def block(self, first: int, last: int) -> None:
        first = max(first, self._start)
        self._taken[first - self._start : last - self._start] = b"\1" * (last - first)

    def free(self, first: int, last: int) -> bool:
        return not any(self._taken[first - self._start : last - self._start])

    def put(self, atom: _Atom) -> None:
        self.append(atom)
        self.block(atom.start, atom.end)


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

    def resolve(name: str, others: frozenset[str]) -> Mention:
        return gazetteer.resolve(name, exclude=others)

    lists = groups(text, start, end, inside, counted, dated, resolve)
    if any(number.value and number.value > 1 and names_are_due(text, number) for number in counted):
        partly = strangers(text, start, end, lists, resolve)
        lists = [*(one for one in lists if one.end <= partly.start), partly] if partly else lists
    lists = [
        one for one in lists if one.states or one.unknown or any(member.mention.candidates for member in one.members)
    ]
    atoms = _Atoms(start, end)
    for group in lists:
        atoms.put(_Atom(group.start, group.end, "S", group=group))
    _put_numbers(text, start, counted, lists, atoms)
    for period in dated:
        if atoms.free(period.start, period.end):
            atoms.put(_Atom(period.start, period.end, "D", period=period))
    for match in ROLE.finditer(text, start, end):
        if atoms.free(match.start(), match.end()):
            head = _COUNTLESS.search(text[max(start, match.start() - 50) : match.start()])
            first = match.start() - (len(head.group()) if head else 0)
            atoms.append(_Atom(first, match.end(), "R", role=match.lastgroup))
    return _tokens(text, start, end, atoms, gazetteer, dated, inside, lists, counted)


def _put_numbers(text: str, start: int, counted: list[Number], lists: list[Group], atoms: _Atoms) -> None:
    """Add the numbers that count something, each with its noun phrase; "22 of the 33 States" is one of two numbers."""
    for number, following in zip_longest(counted, counted[1:]):
        if not atoms.free(number.start, number.end) or number.value == 0 or one_among(text, number):
            continue
        number = unmarked(text, number)
        letter, stop, role = kind(text, number)
        if not letter:
            continue  # of an article, a day, a paragraph
        of = None
        if letter in "SQO" and following and _part_of(text, number, following):
            other, other_stop, other_role = kind(text, following)
            if other in "SQ":
                letter, stop, role, of = "S", max(other_stop, following.end), other_role, following
        if letter == "S" and atoms and atoms[-1].letter == "P" and _OF_WHOM.match(text, number.end):
            letter, stop = "P", number.end
        if letter in "QO" and following and _ADJECTIVE_ONLY.fullmatch(text, number.end, following.start):
            letter, stop = ("S", number.end) if kind(text, following)[0] == "S" else (letter, stop)
        if letter in "QO" and names_follow(text, number, lists):
            letter, stop = "S", number.end
        if letter in "QO" and text.startswith(")", number.end):
            head = _ROLE_BEFORE.search(text[max(start, number.start - 90) : number.start])
            if head:
                letter, role = "S", role_of(head.group())
        if (
            letter == "S"
            and any(_SAID_OF.fullmatch(text, one.end, number.start) for one in lists)
            and _ENDS.match(text, stop)
        ):
            letter, stop = ("S", stop) if names_are_due(text, number) else ("Q", number.end)
        stop = min([stop, *(group.start for group in lists if group.start >= number.end)])
        if letter == "S":
            lead = _LEAD.search(text[max(start, number.start - 30) : number.start])
            first = number.start - (len(lead.group()) if lead else 0)
            atoms.put(_Atom(first, stop, "S", number=number, role=role, of=of))
        elif letter != "%" and not number.ordinal:
            atoms.put(_Atom(number.start, stop if letter in "MPA" else number.end, letter, number=number))


def _part_of(text: str, number: Number, following: Number) -> bool:
    return (
        number.value is not None
        and number.value <= 200
        and not number.percent
        and not number.ordinal
        and _OF.match(text[number.end : following.start]) is not None
    )


def _tokens(
    text: str,
    start: int,
    end: int,
    atoms: list[_Atom],
    gazetteer: Gazetteer,
    dated: list[Period],
    inside: list[Mention],
    lists: list[Group],
    counted: list[Number],
) -> Sentence:
    """The sentence with a token for each of its atoms."""
    words, at, index = "", start, 0
    actors: list[Actor] = []
    dates: dict[int, Period] = {}
    amounts: dict[int, tuple[str, Number]] = {}
    for atom in sorted(atoms, key=lambda atom: atom.start):
        if atom.start < at:
            continue
        words += text[at : atom.start].replace("<", "‹")  # so that nothing in a paper is taken for a token
        if atom.letter == "S":
            actors.append(_actor(index, atom, text, gazetteer))
        elif atom.period:
            dates[index] = atom.period
        elif atom.number:
            amounts[index] = (atom.letter, atom.number)
        words += f"<R{index}:{atom.role}>" if atom.letter == "R" else f"<{atom.letter}{index}>"
        if atom.letter == "M" and atom.number and (sort := _SORT.search(text, atom.number.end, atom.end)):
            words += " stockpiled" if sort[1] else " retained"
        at, index = atom.end, index + 1
    words = (words + text[at:end].replace("<", "‹")).translate(_DASHES)
    words = _BULLET.sub(" ", words)
    words = _DASH.sub(" – ", _SPACES.sub(" ", words))
    words = _TOKEN.sub(lambda match: match[0].upper(), words.lower())
    words = _TREATY.sub("", words)
    words = _REGION.sub("", words)
    if "<s" in words or "<S" in words:
        words = _REGION_AFTER.sub("", words)
    words = coordinated(words, actors, dates)
    words, actors = joined(words, actors, dates)
    return Sentence(start, end, words, actors, dated, dates, amounts, inside, lists, counted)


_BODY = re.compile(
    r"\b(?:committee|bureau|panel|presidency|troika|coordinators|co-?chairs)\s\((?:the\s)?$", re.I
)  # and its members
_FRONTED = re.compile(  # "With the help of Canada, Honduras destroyed ...": Canada is no subject
    r"(?:^|[.;:]\s)(?:with (?:the )?(?:\w+ ){0,3}(?:help|assistance|support|aid|backing|funding|money|cooperation) (?:of|from|by)|"
    r"thanks to|unlike|in contrast to|following|after|at the (?:request|urging|invitation) of|(?:funded|supported|assisted|helped|"
    r"financed|aided|urged) by)(?: \w+){0,4} $",
    re.I,
)


def _actor(index: int, atom: _Atom, text: str, gazetteer: Gazetteer) -> Actor:
    group, role = atom.group, atom.role
    if group and len(group.members) == 2:  # "in Ottawa, Canada, the Marshall Islands has ratified"
        one, other = (member.mention for member in group.members)
        between = text[one.end : other.start]
        if re.fullmatch(r", (?:the )?", between) and gazetteer.setting(text, one) == "place":
            group = Group(other.start, group.end, group.members[1:])
    if group and len(group.members) > 1 and _FRONTED.search(text[max(0, group.start - 90) : group.start]):
        one, last = (member.mention for member in group.members[-2:])
        if re.fullmatch(r", (?:the )?", text[one.end : last.start]):
            group = Group(last.start, group.end, group.members[-1:])
    members = group.members if group else []
    roles = {member.role for member in members}
    if len(roles) == 1:
        role = roles.pop() or role
    place = len(members) == 1 and gazetteer.setting(text, members[0].mention) is not None
    place = place or (group is not None and _BODY.search(text, max(0, group.start - 30), group.start) is not None)
    return Actor(index, atom.number, group, role, atom.of, place=place)
