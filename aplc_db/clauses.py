"""Where the clauses of a sentence begin and end, and which clause a cue, a date or a state stands in."""

import re
from functools import lru_cache

from aplc_db.actors import Actor
from aplc_db.alternatives import Sought

# Between two clauses of which neither speaks of the other.
HARD = (
    r"[;.](?=\s|$)|\bwhile\b|\bwhereas\b|"
    r",?\s(?=but\b)(?<!\ball )(?<!nobody )(?<!none )(?<!no one )(?<!everyone )but\b(?! (?:for |of |to |in )?"
    r"(?:which|who|whose)\b)|\bthough\b|\balthough\b|"
    r"<L>\s?(?:,|and|–)"
)
_HARD = Sought(HARD)


@lru_cache(maxsize=4)
def boundaries(words: str) -> tuple[tuple[int, int], ...]:
    """The spans of what parts the clauses of a sentence."""
    return tuple(match.span() for match in _HARD.finditer(words))


def parted(words: str, start: int, end: int) -> bool:
    """Whether a clause ends between `start` and `end`."""
    return any(start <= first and last <= end for first, last in boundaries(words))


def clause(words: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause begins that `start` stands in, and where the one ends that `end` stands in."""
    spans = boundaries(words)
    return (
        max((last for _, last in spans if last <= start), default=0),
        min((first for first, _ in spans if first >= end), default=len(words)),
    )


_RELATIVE = re.compile(
    r",? (?:(?:all|both|each|none|neither|some|most) of )?(?:which|who|whom|whose)\b|,? (?:for|of|in|to) wh\w+\b"
)
_HEADED_RELATIVE = re.compile(
    r"<[SR]\d+(?::\w+)?>(?=, (?:(?:all|both|each|none|neither|some|most) of )?wh(?:ich|o|om|ose)\b)"
)
_GOES_ON = re.compile(
    r" (?:and|but|or) (?:which|who|whose|for|has|have|had|is|was|are|were|will|\w+ed|thus|now|also|still)\b"
)
_CLOSES = re.compile(r"[,;)]| –")


def _relative_end(words: str, start: int) -> int:
    """Where the relative clause that begins at `start` ends; `start` where none begins there."""
    opening = _RELATIVE.match(words, start)
    if opening is None:
        return start
    at = opening.end()
    while closing := _CLOSES.search(words, at):
        if not words.startswith(",", closing.start()) or not _GOES_ON.match(words, closing.end()):
            return closing.start()
        at = closing.end()
    return len(words)


@lru_cache(maxsize=4)
def relative_clauses(words: str) -> list[tuple[int, int]]:
    """The spans of the relative clauses of states: ", which joined in 1999" of "Chad, which joined in 1999, has ..."."""
    return [(one.end(), _relative_end(words, one.end())) for one in _HEADED_RELATIVE.finditer(words)]


def same_clause(words: str, one: int, other: int) -> bool:
    """Whether what stands at `one` and at `other` is in no relative clause, or in the same."""
    return all((start <= one < end) == (start <= other < end) for start, end in relative_clauses(words))


def in_relative_clause(words: str, actor: Actor, at: int) -> bool:
    """Whether `at` stands in the relative clause of an actor: "Chad, which joined in 1999, has ..."."""
    token = f"<S{actor.index}>"
    end = words.find(token) + len(token)
    return end <= at < _relative_end(words, end)


_OF_THE_LAST = re.compile(
    r"<L>(?=, (?:whose (?!(?:\w+ ){0,2}(?:deadlines|stocks|stockpiles|requests|governments|armies|territories)\b)|"
    r"which (?:has|is|was|does)\b))|<S\d+>(?=, (?:which|who) (?:has|is|was|does)\b)"
)


def of_the_last(words: str, at: int) -> bool:
    """Whether `at` stands in a relative clause of the last of a list: "the latest being <L>, whose ..."."""
    return any(one.end() <= at < _relative_end(words, one.end()) for one in _OF_THE_LAST.finditer(words))


_THEN = re.compile(r", (?:and )?(?:also )?(?:the )?")
_AND = re.compile(
    r"[ .)]{0,6},? (?:and|as well as|plus|along with|together with) (?:the |also |another |a further |"
    r"<R\d{1,6}:\w{1,20}>[:,]? ){0,3}"
)
_EXCEPT = re.compile(r",? (?:except|excluding|with the exception of)(?: for)? (?:the )?")
_NEXT = re.compile(
    rf"(?P<comma>[ .)]{{0,6}}, (?:the |another |<R\d{{1,6}}:\w{{1,20}}>[:,]? ){{0,3}})?(?:{_AND.pattern})?<S(?P<actor>\d+)>"
)


def enumerated(words: str, at: int, actors: list[Actor], closed: bool) -> list[Actor]:
    """The actors that go on with an enumeration after `at`: "by 40 States Parties, two signatories, China and India".

    One that is `closed` by a colon before it needs no "and" at its end.
    """
    by_index = {actor.index: actor for actor in actors}
    found: list[Actor] = []
    while (match := _NEXT.match(words, at)) and int(match["actor"]) in by_index:
        found.append(by_index[int(match["actor"])])
        at = match.end()
        closed = closed or not match["comma"] or (found[-1].number is None and len(found[-1].members) > 1)
    return [actor for actor in found if not actor.place] if closed else []


def fellows(words: str, subjects: list[tuple[int, Actor]], at: int) -> list[Actor]:
    """The subjects of the verb at `at`: the last, and those coordinated with it over relative clauses of theirs.

    "Chad, which joined in 1999, and Peru, which did so in 2000, have ..." has two.
    """
    start, last = subjects[-1]
    fellows = [last]
    if in_relative_clause(words, last, at):
        return fellows
    for before, actor in reversed(subjects[:-1]):
        end = before + len(f"<S{actor.index}>")
        clause_end = _relative_end(words, end)
        link = _THEN.fullmatch(words, clause_end, start)
        if clause_end == end:
            link = (_EXCEPT if fellows[0].excepted and not actor.excepted else _AND).fullmatch(words, end, start)
        if link is None or actor.place:
            break
        fellows.insert(0, actor)
        start = before
    return fellows


_HEAD = re.compile(  # "welcomed Chad, which joined in 2001"; with others: "Chad, which with Peru and Mali never joined, ..."
    r"<S(?P<one>\d+)>,? (?:(?:all|both) of )?(?:wh(?:ich|o)|(?<=, )whose(?= [^<,;]*$))\b(?! (?:(?:the|it|they|an?)\b|<)),?"
    r"(?: (?:just |much |together |along )?(?:with|like|as|alongside) (?:the )?<S(?P<more>\d+)>)?"
)


def relative_subjects(words: str, at: int, actors: list[Actor]) -> list[Actor]:
    """Of whom the relative clause that `at` stands in is said: its head, and those who are said to be like it."""
    by_index = {str(actor.index): actor for actor in actors}
    for found in _HEAD.finditer(words, 0, at):
        head = by_index.get(found["one"])
        if head and in_relative_clause(words, head, at):
            more = by_index.get(found["more"] or "")
            return [head, more] if more else [head]
    return []
