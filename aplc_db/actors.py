"""Who a sentence speaks of: the lists of states and the numbers of states in it, and which list names which number."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from aplc_db.lists import Group, Member
from aplc_db.periods import Period
from aplc_db.quantities import Number


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
    parts: list["Actor"] = field(default_factory=list)  # "57 have stocks, 47 of which ...": those it is said of as well
    inferred: bool = False  # named before: "it", "the latter"
    place: bool = False  # a place ("held in Nairobi, Kenya"), a title or an organisation: never who does something

    @property
    def states(self) -> list[str]:
        return self.group.states if self.group else []

    @property
    def members(self) -> list[Member]:
        return self.group.members if self.group else []

    def counts(self, named: "Actor") -> bool:
        """Whether its number is that of the states which `named` names."""
        return self.number is not None and self.number.value == len(named.states)


_SOME = r"first of all|above all|first and foremost|chiefly|mainly|primarily|(?:headed|led) by|starting with"
_ONE = r"(?:\w+est|main|last|first|most [\w-]+)(?: of (?:which|whom|them|these))?"
_INTRO = (
    rf"(?:{_SOME}|the {_ONE} being|including(?:\s(?:in|by|from|along|on|"
    r"at|near|around))?(?:\s(?:the|its|their)(?=\s(?:border|frontier|"
    r"coast|territor)))?(?:\s(?:borders?|frontiers?|territor(?:y|ies)|coasts?)\sof)?|includ(?:e|es|"
    r"ed)(?:\sin)?|in particular|notably|namely|(?:those|these|that) of|among\s(?:them|others|these|which)|such as|like|for example|"
    r"e\.?g\.?|i\.?e\.?|that is(?: to say)?(?:\sin)?|with|to wit|viz\.?|especially|these are|they are|"
    r"in (?:\w+\s)?order(?:\sof\s\w+)?|both|most recently|"
    r"(?:the\s)?(?:newest|latest|last|most recent)\sof\s(?:which|whom|them)\s(?:is|are|was|were|being))"
)

_PARTIAL = re.compile(
    (
        rf"\b(?:{_SOME}|{_ONE} being|including|includ(?:e|es|ed)|such as|like|among\s(?:them|"
        r"others|these|which)|notably|"
        r"for example|e\.g|in particular|especially|most recently|(?:newest|latest|last|most recent) of)\b"
    ),
    re.I,
)

_LINK = re.compile(
    (
        rf"^\s*+(?:\*|\[\d+\])*(?:to\sthe\s(?:[\w-]+\s){{0,5}}?(?:convention|treaty))?\s*+(?:[,:(–—-]\s*+|"
        rf"(?<=\s))(?:[-–]\s*+)?(?P<intro>{_INTRO}[,:]?\s*){{0,6}}(?:in\s|by\s|from\s|the\s|all\s|"
        r"<R\d+:\w+>[:,]?\s?){0,9}$"
    ),
    re.I,
)

_COLON = re.compile(
    rf"(?::|\s?–|\()\s*(?:[-–•]\s*)?(?:{_INTRO}[,:]?\s*)?(?:in\s|by\s|the\s|<R\d{{1,6}}:\w{{1,20}}>[:,]?\s?){{0,6}}$",
    re.I,
)

_INCLUDING = re.compile(rf"(?:,|–|\()?\s?{_INTRO}[,:]?\s?(?:in\s|by\s|the\s|<R\d+:\w+>\s){{0,6}}$")
_ENDS_INCLUDING = re.compile(r"\bincluding(?:\s(?:in|by))?$")
_NOTHING = re.compile(r"\s?\(?\s*")
_VERB_AFTER = re.compile(
    r" (?:is|are|was|were|has|have|had|does|did|do|will) (?:not |now |since |also )?(?!been among)"
)
_NAMELY = re.compile(r"\b(?:namely|i\.?e|viz|to wit|that is)\b", re.I)

_WITHIN = re.compile(r" (?:of|in|from|within|among) (?:the )?[a-z][\w' -]{2,40}(?:,| –|:| \() (?:the )?", re.I)

_COPULA = re.compile(r"\b(?:remains?|is|are|was|were|being)\s(?:the\s)?$", re.I)

_EXCEPT = re.compile(
    (
        r"\b(?:except(?:ing|ion)?|excluding|but|save|bar|apart from|other than|barring|aside from|"
        r"with the (?:\w+ )?exceptions? of)\b(?:\s(?:for|of|only|the|these|following))*\s*$"
    ),
    re.I,
)

_ALL = re.compile(
    r"(?:\b(?:all|every|each|everyone|everybody|no|none|nobody|any|only)\b[^,;]{0,60}|<R\d+:\w+>\s*)$", re.I
)

_ALSO = re.compile(r"\b(?:the|its|our) (?:only|sole|last|first|other)\b[^,;]{0,60}$")  # "the last but Chad": both are

_FELLOW = re.compile(r"<S\d+>, (?:which|who|whose)\b(?:[^<;.]|<[^S]){0,120}, and (?:the )?$")

_S = re.compile(r"<S(\d+)>")

_AMONG = re.compile(
    r"\s?[,;:–(]?\s?<S(\d+)>,? ?(?:are |were |is |was |being |figure |figured |count |counted )?"
    r"(?:among(?:st)? (?:them|these|those|others|the number)|included|inter alia|for example|"
    r"for instance)\b(?:,| –|\))?",
    re.I,
)

_COUNT_APPOSED = re.compile(r"<S(\d+)>(?:,| –|:) (?:the |both |all )?<S(\d+)>(?! of (?:which|whom|them))", re.I)
_NAMES_LAST = re.compile(r"<S(\d+)> [^.;:]{3,80}, (?:the )?<S(\d+)>(?=\.?$)")
_NAMES_FIRST = re.compile(
    r"<S(\d+)> (?:are|were|is|was|being|to be|as|remain\w*) (?:the |among the )?(?=<S(\d+)>)", re.I
)


def _names_first(words: str, actors: list[Actor]) -> str:
    """The names before their count: "C and D, the two"; "C and D were the two that ..."."""
    by_index = {actor.index: actor for actor in actors}
    if match := _COUNT_APPOSED.search(words):
        named, count = by_index[int(match[1])], by_index[int(match[2])]
        if named.group and not named.number and not count.group and count.counts(named):
            named.number, named.of, named.role = count.number, count.of, count.role or named.role
            actors.remove(count)
            words = words[: match.end(1) + 1] + words[match.end() :]
    if (match := _NAMES_LAST.search(words)) and "<S" not in words[match.end(1) + 1 : match.start(2) - 2]:
        open_count, last = by_index.get(int(match[1])), by_index.get(int(match[2]))
        if (
            open_count
            and last
            and not open_count.group
            and open_count.counts(last)
            and len(last.states) > 1
            and not last.number
        ):
            open_count.group, open_count.dates = last.group, last.dates
            actors.remove(last)
            words = words[: match.end(2) + 1].rsplit(",", 1)[0] + words[match.end(2) + 1 :]
    if match := _NAMES_FIRST.search(words):
        named, count = by_index[int(match[1])], by_index[int(match[2])]
        if named.group and not named.number and count.number and not count.group and not count.number.ordinal:
            count.group, count.dates, count.partial = named.group, named.dates, not count.counts(named)
            actors.remove(named)
            words = words[: match.start()] + words[match.end() :]
    return words


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


def joined(words: str, actors: list[Actor], dates: dict[int, Period]) -> tuple[str, list[Actor]]:
    """Lists joined to the number or noun that announces them, so that each actor is one token."""
    words = _dated_brackets(words, actors, dates)
    words = _names_first(_among(words, actors), actors)
    while (shorter := _beside(words, actors) or _announced(words, actors)) is not None:
        words = shorter
    _parts(words, actors)
    for actor in actors:
        at = words.find(f"<S{actor.index}>")
        if actor.group and at > 0:
            actor.excepted = actor.excepted or excepted(words, at)
        if actor.group is None and actor.number and (actor.number.value or 0) > 1:
            same = [
                other
                for other in actors
                if other.number and other.group and len(other.states) == other.number.value == actor.number.value
            ]
            actor.group = same[0].group if same else None
    return words, actors


def _beside(words: str, actors: list[Actor]) -> str | None:
    """The words with the first list that stands right after its count joined to it; None where there is none."""
    by_index = {actor.index: actor for actor in actors}
    for left, right in pairwise(_S.finditer(words)):
        count, named = by_index[int(left[1])], by_index[int(right[1])]
        if count.group is not None or named.group is None or named.number is not None or named.place:
            continue
        between = words[left.end() : right.start()]
        link = _link(between, count.counts(named))
        counted = [actor for actor in actors if actor.group is None and actor.counts(named)]
        if not link or "." in between.replace("e.g.", "") or (":" in between and counted and count not in counted):
            continue
        if (
            between.strip() in ("", ",")
            and count.number
            and count.number.value not in (None, len(named.states))
            and not _apposed(words, left, right, count, named)
        ):
            continue
        _take(count, named, actors, partial=bool(_PARTIAL.search(between)))
        count.excepted = excepted(words, left.start())
        close = re.match(r"\s?(?:[,)–—]|- )", words[right.end() :]) if re.search(r"[(–—]|,|- ", between) else None
        tail = words[right.end() + (close.end() if close else 0) :]
        said = ""  # of the count before its names: "the three which abstained were A, B and C"
        if link.re is _WITHIN or (link.re is _COPULA and link.start()):
            said = between[: link.start() or None].rstrip(" ,–:(") + " <L>"
        return words[: left.end()] + said + (" " if tail and tail[0].isalnum() else "") + tail
    return None


def _link(between: str, exactly: bool) -> re.Match[str] | None:
    """What joins a count to the names after it; `exactly` is whether these are as many."""
    return (
        (_COPULA.search(between) if exactly else None)
        or (_WITHIN.fullmatch(between) if exactly else None)
        or _LINK.match(between)
        or _NOTHING.fullmatch(between)
    )


def _announced(words: str, actors: list[Actor]) -> str | None:
    """The words with the last list after a colon or "including" joined to its count; None where there is none."""
    by_index = {actor.index: actor for actor in actors}
    for right in reversed(list(_S.finditer(words))):
        named = by_index[int(right[1])]
        if named.group is None or named.number is not None:
            continue
        before = words[: right.start()]
        colon = _COLON.search(before)
        including = _INCLUDING.search(before)
        named_all = including and _NAMELY.search(including.group())
        agree = any(by_index[int(one[1])].counts(named) for one in _S.finditer(before))
        if colon and not agree and _VERB_AFTER.match(words, right.end()):
            continue
        if not colon and not (including and (named_all or _PARTIAL.search(including.group()))):
            continue
        opening = colon or including
        lead = before[: opening.start()] if opening else ""
        if opening is None or (not colon and re.search(r"[;.]", lead[lead.rfind("<S") :])):
            continue
        count = _announcing(lead, by_index, named)
        if count is None or (named_all and count.number is None):
            continue
        partial = _PARTIAL.search(before[opening.start() :]) or (colon and _ENDS_INCLUDING.search(lead))
        _take(count, named, actors, partial=bool(partial))
        count.excepted = excepted(lead, lead.find(f"<S{count.index}>"))
        return lead + " <L>" + words[right.end() :]
    return None


def _announcing(lead: str, by_index: dict[int, Actor], named: Actor) -> Actor | None:
    """The count in `lead` that a list is of: one of as many, else the last that has no names yet."""
    counts = [by_index[int(match[1])] for match in _S.finditer(lead)]
    counts = [one for one in counts if one.group is None and (one.number is None or not one.number.ordinal)]
    many = len(named.states) + len(named.group.unknown if named.group else ())
    exact = [one for one in counts if one.number and one.number.value == many]
    return next(reversed(exact or counts), None)


def _take(count: Actor, named: Actor, actors: list[Actor], *, partial: bool) -> None:
    """Let a count have the names of another actor, which is one with it from now on."""
    count.group, count.partial, count.dates = named.group, partial, named.dates
    count.role = count.role or named.role
    actors.remove(named)


_PART_BEFORE = re.compile(
    r"(?:\b(?:among|of|including) (?:them|these|those|which|whom|the number)(?: are| were)?|\bincluding|\bsuch as|"
    r"\bnotably)[:,]? (?:the |both |just |only |some |also |all )*$"
)
_PART_AFTER = re.compile(r"[^.;:<]{0,20} of (?:which|whom|them|these|those)\b|,? (?:of )?them ")


def _parts(words: str, actors: list[Actor]) -> None:
    """Note which counts are a part of another: "Forty abstained, among them two signatories, Chad and Peru"."""
    placed = sorted((words.find(f"<S{actor.index}>"), actor) for actor in actors if f"<S{actor.index}>" in words)
    for position, (at, actor) in enumerate(placed):
        if actor.number is None or actor.number.ordinal:
            continue
        end = at + len(f"<S{actor.index}>")
        if not (_PART_BEFORE.search(words[:at]) or _PART_AFTER.match(words, end)):
            continue
        wholes = [whole for _, whole in placed[:position] if whole.number and not whole.number.ordinal]
        wholes = [whole for whole in wholes if (whole.number.value or 0) > (actor.number.value or 0)]  # type: ignore[union-attr]
        if wholes:
            wholes[-1].parts.append(actor)


def excepted(words: str, at: int) -> bool:
    """Whether those named at `at` are the exception: "all but Chad", "no state except Chad, which ..., and Peru"."""
    if except_ := _EXCEPT.search(words[:at]):
        if _ALSO.search(words[: except_.start()]):
            return False
        return not except_.group().lower().startswith("but") or bool(_ALL.search(words[: except_.start()]))
    fellow = _FELLOW.search(words[:at])
    return fellow is not None and excepted(words, fellow.start())


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
