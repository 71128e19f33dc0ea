"""Lists that are coordinated otherwise than by commas: one token where a rule shall see one list of states.

"in 2009 Chad; in 2010 Peru" and "until 2020 for Chad, 2021 for Peru" are one list whose members have dates of their own;
"for Chad and for Peru", "Chad and Peru, together with Mali" are one list.
"""

import re

from aplc_db.actors import Actor
from aplc_db.lists import Group
from aplc_db.periods import Period

_DATED = r"(?:in |on |by |since |until |to |from )?<D(\d{1,6})>:? (?:for |by |of )?(?:the )?<S(\d{1,6})>"
_DATED_RUN = re.compile(rf"{_DATED}(?:[;,]? (?:and |then |lastly |finally )?{_DATED}){{1,40}}", re.I)
_DATED_ITEM = re.compile(_DATED, re.I)

_SAME_PREPOSITION = re.compile(
    r"\b(?P<lead>for|by|from|of|in|to|with|against|among|between) (?:the )?<S(?P<first>\d{1,6})>"
    r"(?P<between>,? and (?P=lead) (?:the )?)<S(?P<second>\d{1,6})>",
    re.I,
)

_ALIKE = re.compile(
    r"<S(?P<first>\d+)>(?P<between>,?(?: –[^<;.:]{0,40} –)?,? (?:(?:and )?(?:together|along) with|"
    r"as well as(?: from| by| in| of| for| to)?|plus|"
    r"and also|joined by|but also|just like|like)"
    r"(?: also)?|,? and,? (?:outside|elsewhere|also|lastly|finally|in) [\w ]{0,25},?)(?: (?:the|both|"
    r"<R\d+:\w+>))* <S(?P<second>\d+)>",
    re.I,
)


def coordinated(words: str, actors: list[Actor], dates: dict[int, Period]) -> str:
    """`words` with one token where several name one list; `actors` loses those that became part of another."""
    words = _dated(words, actors, dates)
    for pattern in (_SAME_PREPOSITION, _ALIKE):
        words = _merged(pattern, words, actors)
    return words


def _dated(words: str, actors: list[Actor], dates: dict[int, Period]) -> str:
    by_index = {actor.index: actor for actor in actors}
    for run in reversed(list(_DATED_RUN.finditer(words))):
        items = [(dates[int(item[1])], by_index[int(item[2])]) for item in _DATED_ITEM.finditer(run.group())]
        if any(actor.group is None or actor.number or actor.place for _, actor in items):
            continue
        first = items[0][1]
        for period, actor in items:
            for member in actor.members:
                member.periods = member.periods or [period]
        members = [member for _, actor in items for member in actor.members]
        first.group = Group(members[0].mention.start, members[-1].mention.end, members)
        for _, actor in items[1:]:
            actors.remove(actor)
        words = words[: run.start()] + f"<S{first.index}>" + words[run.end() :]
    return words


def _merged(pattern: re.Pattern[str], words: str, actors: list[Actor]) -> str:
    by_index = {actor.index: actor for actor in actors}
    at = 0
    while match := pattern.search(words, at):
        first, second = by_index.get(int(match["first"])), by_index.get(int(match["second"]))
        both = _one_list(first, second)
        if first is None or second is None or both is None:
            at = match.start("between")
            continue
        first.group = both
        actors.remove(second)
        words = words[: match.start("between")] + words[match.end() :]
    return words


def _one_list(first: Actor | None, second: Actor | None) -> Group | None:
    """The list of the members of both, None where they are no two lists of different states."""
    if not (first and second and first.group and second.group) or {*first.states} & {*second.states}:
        return None
    if first.number or second.number or first.place or second.place:
        return None
    return Group(first.group.start, second.group.end, [*first.members, *second.members])
