"""A sentence reduced to what rules look at: its words, with every list, count, date and amount as one token.

`Three States (A, B and C) retained 5,000 mines in 2008` becomes `<S0> retained <M1> in <D2>`. Tokens:
S actors (states named, counted or both), D periods, M mines, P people, A area, O other things counted, Q bare numbers,
R roles without a number ("States Parties").
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from aplc_db.gazetteer import Gazetteer
from aplc_db.lists import ROLE, STATE, Group, groups, role_of, strangers
from aplc_db.quantities import Number, Period
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
class Actor:
    """Who a sentence speaks of: a list of states, a number of states, or a number with the list that names them."""

    index: int  # of its S token
    number: Number | None = None
    group: Group | None = None
    role: str | None = None  # party, not_party, signatory
    of: Number | None = None  # "22 of the 33"
    partial: bool = False  # the names are examples
    excepted: bool = False  # the names are the exceptions: "all but three (A, B, C)"
    dates: dict[int, Period] = field(default_factory=dict)  # of members, by index in the group
    taken: bool = False  # its names are a part of another's list
    place: bool = False  # a place ("held in Nairobi, Kenya"), a title or an organisation: never who does something

    @property
    def states(self) -> list[str]:
        return self.group.states if self.group else []


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


_NOT_A_COUNT = re.compile(
    r"(?:\b(?:articles?|art\.|paragraphs?|paras?\.?|sections?|chapter|form|forms|protocol|actions?|"
    r"resolution|no\.|nos\.|annex|tables?|figure|page|pages|day|version|"
    r"item|items|type|phase|session|part|document|decision|rule|step|chapter|vol\.|volume|pmn|age|aged|"
    r"apr|us|usd|eur|chf|gbp)|[$€£#]|us\$)\s*$",
    re.I,
)
_STOP = (
    r"(?:of|in|to|which|that|and|have|has|had|are|were|was|is|by|for|with|on|at|from|or|as|who|whose|the|"
    r"than|be|been|were|did|do|does|will|would|not|mines?|since|after|per|under)"
)
_ADJECTIVES = rf"(?:\s(?!{_STOP}\b)[\w'’/-]+){{0,4}}?"
_MINES = r"(?:land)?mines\b|\bapms?\b|\bmln\smines|\baps\b|\bapl\b"
_ROLES = re.sub(r"\?P<\w+>", "?:", ROLE.pattern)
UNITS = re.compile(
    rf"^(?P<tail>{_ADJECTIVES})\s?(?:"
    r"(?P<P>(?:people|persons|participants|delegates|delegations?(?=\sof\speople)|representatives|"
    r"casualt(?:y|ies)|victims|survivors|civilians|children|individuals|inhabitants|killed|injured|"
    r"deaths|wounded|killings|amputees|deminers)\b)"
    r"|(?P<A>(?:km2|km²|sq\.?\skm|square\skilomet(?:re|er)s?|hectares?|ha\b|square\smet(?:re|er)s?|m2\b|m²))"
    r"|(?P<O>(?:(?:anti-?vehicle|anti-?tank|antivehicle|antitank|naval|sea)\s(?:land)?mines|"
    r"cluster\s(?:munitions?|bombs?)|submunitions?|bomblets?|(?:explosive|unexploded)\s\w+|items|"
    r"munitions|erw|uxo|rounds|shells|bombs|fuzes|areas?|hazardous\sareas|territories|regions|years?|"
    r"months?|weeks?|days?|dollars|organi[sz]ations|groups|reports?|meetings|districts|provinces|"
    r"villages|sites|projects|ngos|types|percent|times|companies|producers|euros|delegations|minefields|"
    r"km|met(?:re|er)s|continents|members\sof\sthe\s\w+))\b"
    rf"|(?P<M>{_MINES})"
    rf"|(?P<N>(?:{_ROLES})|(?:{STATE})))",
    re.I,
)
_ELLIPSIS = re.compile(
    r"^(?:\s(?:of\s(?:these|them|those|whom|which|us|the\s(?:group|latter|former|total|signatories|"
    r"world['’]s))\b|(?:are|were|have|had|has|do|did|remain|stand|lie|still|now|since|until|only|so|been|"
    r"being|which|that|who|say|said|as\slandmine|to\sdo|in\sfavou?r|against|abst\w+|votes?)\b"
    r"|(?:more|others?|another|again|further)\b)|\s*(?:$|[:;.,(–—]|-\s|\sto\s\d))",
    re.I,
)
_ROLE_BEFORE = re.compile(rf"{ROLE.pattern}[^.;\n]{{0,40}}\($", re.I)
_VOTES = re.compile(r"(?:in favou?r|for|against|abstaining|abstentions?|abstained|co-?sponsors)\s*[:–-]\s*$", re.I)
_VOTED = re.compile(r"^(?:\svotes?)?(?:\s(?:in favou?r|against|abst\w+|for\b(?=,|\s\d|\sand)))", re.I)
_RANGE = re.compile(r"\s?(?:to|–|-)\s?[\d.,]+\s?(?:million|bn|km|sq|square|m2|m²|ha\b|hectare|per\b|%)", re.I)
_OF = re.compile(
    (
        r"^(?:\s\(\d+\))?\s(?:out\s)?of\s(?:the\s|these\s|those\s|its\s|their\s|all\s|our\s)*(?:more\sthan\s|"
        r"some\s|nearly\s|now\s|current\s|then\s|remaining\s|total\s){0,2}$"
    ),
    re.I,
)
_OF_NOUN = re.compile(
    r"^(?:\s\(\d+\))?\sof\s(?:the|these|those|its|their|our|all(?:\sthe)?)\s(?:[\w-]+\s){0,3}?"
    rf"(?:{_ROLES}|{STATE})",
    re.I,
)
_INTRO = (
    r"(?:including(?:\s(?:in|by|from|along|on|at|near|around))?(?:\s(?:the|its|their)(?=\s(?:border|frontier|"
    r"coast|territor)))?(?:\s(?:borders?|frontiers?|territor(?:y|ies)|coasts?)\sof)?|includ(?:e|es|"
    r"ed)(?:\sin)?|in particular|notably|namely|among\s(?:them|others|these|which)|such as|like|for example|"
    r"e\.?g\.?|i\.?e\.?|that is(?: to say)?(?:\sin)?|with|to wit|viz\.?|especially|these are|they are|"
    r"in alphabetical order|in chronological order|both)"
)
_PARTIAL = re.compile(
    (
        r"\b(?:including|includ(?:e|es|ed)|such as|like|among\s(?:them|others|these|which)|notably|"
        r"for example|e\.g|in particular|especially)\b"
    ),
    re.I,
)
_LINK = re.compile(
    (
        rf"^\s*+(?:\*|\[\d+\])*(?:to\sthe\s(?:[\w-]+\s){{0,5}}?(?:convention|treaty))?\s*+(?:[,:(–—-]\s*+|"
        rf"(?<=\s))(?:[-–]\s*+)?(?P<intro>{_INTRO}[,:]?\s*)*(?:in\s|by\s|from\s|the\s|all\s|"
        r"<R\d+:\w+>[:,]?\s?)*$"
    ),
    re.I,
)
_COLON = re.compile(rf"(?::|\s–|\()\s*(?:[-–•]\s*)?(?:{_INTRO}[,:]?\s*)?(?:in\s|by\s|the\s|<R\d+:\w+>[:,]?\s?)*$", re.I)
_COPULA = re.compile(r"\b(?:remains?|is|are|was|were|being)\s(?:the\s)?$", re.I)
_EXCEPT = re.compile(
    (
        r"\b(?:except(?:ing|ion)?|excluding|but|save|apart from|other than|barring|aside from|"
        r"with the exception of)\b(?:\s(?:for|of|only|the|these|following))*\s*$"
    ),
    re.I,
)
_ALL = re.compile(r"\b(?:all|every|each|everyone|no|none|nobody|any|only)\b[^,;]{0,60}$", re.I)
_COUNTLESS = re.compile(
    (
        r"(?:the following|the same|these|those|several|some|many|most|a (?:large |small |"
        r"growing )?number of|a handful of|both|few|a few|various|other|certain|all)\s(?:of\s(?:the|these|"
        r"those)\s)?(?:other\s|of\sthese\s|remaining\s|such\s)?$"
    ),
    re.I,
)
_DASHES = {ord("—"): "–", ord("’"): "'", ord("‘"): "'", ord("“"): '"', ord("”"): '"', ord("\u00a0"): " "}


def _kind(text: str, number: Number) -> tuple[str, int, str | None]:
    """What a number counts: (token letter, end of its noun phrase, role of the states counted)."""
    before, after = text[max(0, number.start - 24) : number.start], text[number.end : number.end + 120]
    if _NOT_A_COUNT.search(before) or number.value is None:
        return "", number.end, None
    if number.percent:
        return "%", number.end, None
    some = _OF_NOUN.match(after)
    if some and not number.ordinal and float(number.value).is_integer() and number.value <= 200:
        return "S", number.end + some.end(), role_of(some.group())
    match = UNITS.match(after)
    whole = float(number.value).is_integer()
    if match and match.lastgroup:
        letter, end = match.lastgroup, number.end + match.end()
        if letter == "N":
            if (
                not whole
                or number.value > 200
                or (number.ordinal and not re.match(r"\s(?:state|member|party)", after, re.I))
            ):
                return "O", end, None
            return "S", end, role_of(match.group())
        return letter, end, None
    if number.ordinal:
        return "O", number.end, None
    if _RANGE.match(after):
        return "Q", number.end, None
    if whole and number.value <= 200 and (_ELLIPSIS.match(after) or _VOTES.search(before) or _VOTED.match(after)):
        if (
            re.search(r"\b(?:by|to|from|in|on|between|until|and|[-–])\s$", before)
            and re.match(r"\s*(?:$|[.,;:)])", after)
            and not _VOTES.search(before)
        ):
            return "Q", number.end, None
        return "S", number.end, None
    return "Q", number.end, None


def _names_are_due(text: str, number: Number) -> bool:
    """Whether a number counts states, so that names may follow."""
    match = UNITS.match(text[number.end : number.end + 120])
    return bool(match and match.lastgroup == "N")


def _names_follow(text: str, number: Number, lists: list[Group]) -> bool:
    """Whether as many states as the number says follow in brackets or after a colon: "eight in Asia (A, B ...)"."""
    following = next((group for group in lists if group.start >= number.end), None)
    if following is None or number.value != len(following.states) or number.ordinal:
        return False
    return bool(re.fullmatch(r"[^.;()\d]{0,60}[(:–—-]\s*(?:the\s)?", text[number.end : following.start], re.I))


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
    if not inside and any(number.value and number.value > 1 and _names_are_due(text, number) for number in counted):
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
        letter, stop, role = _kind(text, number)
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
            other, other_stop, other_role = _kind(text, following)
            if other in "SQ":
                letter, stop, role = "S", max(other_stop, following.end), other_role
                pending_of[number.start] = following
                block(number.start, stop)
        if letter in "QO" and _names_follow(text, number, lists):
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
    words, actors = _joined(words, actors, numbered)
    return Sentence(start, end, words, actors, dated, numbered, amounts, inside, lists)


_S = re.compile(r"<S(\d+)>")


_AMONG = re.compile(
    r"\s?[,;:–(]?\s?<S(\d+)>,? ?(?:are |were |is |was |being |figure |figured |count |counted )?"
    r"(?:among(?:st)? (?:them|these|those|others|the number)|included|inter alia|for example|"
    r"for instance)\b(?:,| –|\))?",
    re.I,
)


_ALIKE = re.compile(
    r"<S(\d+)>(?P<between>,?(?: –[^<;.:]{0,40} –)?,? (?:(?:and )?(?:together|along) with|as well as|plus|"
    r"and also|joined by|but also|just like|like)"
    r"(?: also)?|,? and,? (?:outside|elsewhere|also|lastly|finally|in) [\w ]{0,25},?)(?: (?:the|both|"
    r"<R\d+:\w+>))* <S(\d+)>",
    re.I,
)
_NAMES_FIRST = re.compile(r"<S(\d+)> (?:are|were|is|was|being|remain\w*) (?:the |among the )?(?=<S(\d+)>)", re.I)


def _alike(words: str, actors: list[Actor]) -> str:
    """One list where two are spoken of alike: "A and B, together with C and D"; "C and D were the two that ..."."""
    by_index = {actor.index: actor for actor in actors}
    while match := _ALIKE.search(words):
        first, second = by_index.get(int(match[1])), by_index.get(int(match[3]))
        if not _alike_lists(first, second):
            break
        assert first and second and first.group and second.group
        first.group = Group(first.group.start, second.group.end, [*first.group.members, *second.group.members])
        actors.remove(second)
        words = words[: match.start("between")] + words[match.end() :]
    if match := _NAMES_FIRST.search(words):
        named, count = by_index[int(match[1])], by_index[int(match[2])]
        if named.group and not named.number and count.number and not count.group and not count.number.ordinal:
            exact = count.number.value == len(named.states)
            count.group, count.dates, count.partial = named.group, named.dates, not exact
            actors.remove(named)
            words = words[: match.start()] + words[match.end() :]
    return words


def _alike_lists(first: Actor | None, second: Actor | None) -> bool:
    return bool(
        first
        and second
        and first.group
        and second.group
        and not (first.number or second.number or first.place or second.place)
        and not {*first.states} & {*second.states}
    )


def _among(words: str, actors: list[Actor]) -> str:
    """Names after their count: "Thirty states, Chad and Peru among them", "forty are late; Chad and Peru are among them"."""
    for match in _AMONG.finditer(words):
        by_index = {actor.index: actor for actor in actors}
        named = by_index.get(int(match[1]))
        open_counts = [
            by_index[int(found[1])] for found in _S.finditer(words, 0, match.start()) if int(found[1]) in by_index
        ]
        open_counts = [actor for actor in open_counts if actor.group is None]
        if named is None or named.group is None or named.number or named.place or not open_counts:
            continue
        count = open_counts[-1]
        count.group, count.partial, count.dates = named.group, True, named.dates
        actors.remove(named)
        return words[: match.start()] + words[match.end() :]
    return words


def _joined(words: str, actors: list[Actor], dates: dict[int, Period]) -> tuple[str, list[Actor]]:
    """Lists joined to the number or noun that announces them, so that each actor is one token."""
    words = _dated_brackets(words, actors, dates)
    words = _alike(_among(words, actors), actors)
    changed = True
    while changed:
        changed = False
        found = list(_S.finditer(words))
        by_index = {actor.index: actor for actor in actors}
        for left, right in zip(found, found[1:], strict=False):
            count, named = by_index[int(left[1])], by_index[int(right[1])]
            if count.group is not None or named.group is None or named.number is not None or named.place:
                continue
            between = words[left.end() : right.start()]
            exactly = count.number is not None and count.number.value == len(named.states)
            link = (
                (_COPULA.search(between) if exactly else None)
                or _LINK.match(between)
                or (re.fullmatch(r"\s?\(?\s*", between))
            )
            if not link or "." in between.replace("e.g.", ""):
                continue
            partial = bool(_PARTIAL.search(between))
            counted = [
                actor
                for actor in actors
                if actor.group is None and actor.number and actor.number.value == len(named.states)
            ]
            if ":" in between and counted and count not in counted:
                continue
            if (
                between.strip() in ("", ",")
                and count.number
                and count.number.value not in (None, len(named.states))
                and not _apposed(words, left, right, count, named)
            ):
                continue
            count.group, count.partial, count.dates = named.group, partial, named.dates
            count.role = count.role or named.role
            count.excepted = bool(_EXCEPT.search(words[: left.start()]))
            actors.remove(named)
            close = re.match(r"\s?(?:[,)–—]|- )", words[right.end() :]) if re.search(r"[(–—]|,|- ", between) else None
            tail = words[right.end() + (close.end() if close else 0) :]
            words = words[: left.end()] + (" " if tail and tail[0].isalnum() else "") + tail
            changed = True
            break
        else:
            for right in reversed(found):
                named = by_index[int(right[1])]
                if named.group is None or named.number is not None:
                    continue
                before = words[: right.start()]
                colon = _COLON.search(before)
                including = re.search(rf"(?:,|–|\()?\s*{_INTRO}[,:]?\s*(?:in\s|by\s|the\s|<R\d+:\w+>\s)*$", before)
                if not colon and not (including and _PARTIAL.search(including.group())):
                    continue
                lead = before[: (colon or including).start()]  # type: ignore[union-attr]
                if not colon and re.search(r"[;.]", lead[lead.rfind("<S") :]):
                    continue
                counts = [by_index[int(match[1])] for match in _S.finditer(lead)]
                open_counts = [
                    actor
                    for actor in counts
                    if actor.group is None and (actor.number is None or not actor.number.ordinal)
                ]
                if not open_counts:
                    continue
                exact = [
                    actor
                    for actor in open_counts
                    if actor.number and actor.number.value == len(named.states) + len(named.group.unknown)
                ]
                count = (exact or open_counts)[-1]
                count.group, count.dates = named.group, named.dates
                count.partial = bool(
                    _PARTIAL.search(before[(colon or including).start() :])
                    or (colon and re.search(r"\bincluding(?:\s(?:in|by))?$", lead))
                )  # type: ignore[union-attr]
                count.role = count.role or named.role
                count.excepted = bool(_EXCEPT.search(lead[: lead.find(f"<S{count.index}>")]))
                actors.remove(named)
                words = lead + " <L>" + words[right.end() :]
                changed = True
                break
    for actor in actors:
        at = words.find(f"<S{actor.index}>")
        if actor.group and actor.number is None and at > 0 and (but := _EXCEPT.search(words[:at])):
            actor.excepted = actor.excepted or bool(
                not but.group().lower().startswith("but") or _ALL.search(words[: but.start()])
            )
        if actor.group is None and actor.number and (actor.number.value or 0) > 1:
            same = [
                other
                for other in actors
                if other.number and other.group and len(other.states) == other.number.value == actor.number.value
            ]
            actor.group = same[0].group if same else None
    return words, actors


def _apposed(words: str, left: re.Match[str], right: re.Match[str], count: Actor, named: Actor) -> bool:
    """Whether "Four States Parties, A, B and C, have" names those that it counts, though not as many."""
    announced = count.number.value if count.number else None
    return (
        announced is not None
        and count.role is not None
        and left.start() <= 12
        and words.startswith(",", right.end())
        and len(named.states) >= 2
        and abs(announced - len(named.states)) <= max(1, announced / 4)
    )


def _dated_brackets(words: str, actors: list[Actor], dates: dict[int, Period]) -> str:
    """`<D> (<S>) and <D> (<S>)`: dates first, each with its state in brackets, read as one list with dates."""
    pairs = list(re.finditer(r"(?:the\s)?<D(\d+)> \(<S(\d+)>\)", words))
    if not pairs:
        return words
    by_index = {actor.index: actor for actor in actors}
    first = by_index[int(pairs[0][2])]
    if first.group is None:
        return words
    members = []
    for pair in pairs:
        actor, period = by_index[int(pair[2])], dates[int(pair[1])]
        if actor.group is None:
            return words
        for member in actor.group.members:
            member.periods = [period]
            members.append(member)
        if actor is not first:
            actors.remove(actor)
    first.group = Group(first.group.start, members[-1].mention.end, members)
    head, tail = words[: pairs[0].start()], words[pairs[-1].end() :]
    lead = re.search(r"\s(?:since|as of|by|on|in|from)\s$", head)
    counts = [by_index[int(match[1])] for match in _S.finditer(head)]
    open_counts = [actor for actor in counts if actor.group is None]
    if open_counts:
        open_counts[-1].group = first.group
        actors.remove(first)
        return head[: lead.start()] + f" {lead.group().strip()} <L>" + tail if lead else head + "<L>" + tail
    return head + f"<S{first.index}>" + tail
