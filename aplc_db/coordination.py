"""Lists that are coordinated otherwise than by commas: one token where a rule shall see one list of states.

"in 2009 Chad; in 2010 Peru" and "until 2020 for Chad, 2021 for Peru" are one list whose members have dates of their own;
"for Chad and for Peru", "Chad and Peru, together with Mali" are one list.
"""

import re

from aplc_db.actors import Actor
from aplc_db.alternatives import Sought
from aplc_db.lists import Group
from aplc_db.periods import Period

_DATED = r"(?:in |on |by |since |until |to |from )?<D(\d{1,6})>:? (?:for |by |of )?(?:the )?<S(\d{1,6})>"
_DATED_RUN = Sought(rf"{_DATED}(?:[;,]? (?:and |then |lastly |finally )?{_DATED}){{1,40}}")
_DATED_ITEM = re.compile(_DATED, re.I)

_SAME_PREPOSITION = re.compile(
    r"\b(?P<lead>for|by|from|of|in|to|with|against|among|between) (?:the )?<S(?P<first>\d{1,6})>"
    r"(?P<between>(?:,? and|,)(?:,? (?:then|later|also|afterwards|finally|lastly|lately|recently|soon after|at last|this time|"
    r"(?:in|on) the same (?:day|week|month|year)),?)? (?P=lead) (?:the )?)<S(?P<second>\d{1,6})>(?! (?:to|and (?:to|from)) )",
    re.I,
)

_ALIKE = Sought(
    r"<S(?P<first>\d+)>(?P<between>,?(?: –[^<;.:]{0,40} –)?,? (?:(?:and )?(?:together|along) with|"
    r"as well as(?: from| by| in| of| for| to)?|plus|"
    r"and also|joined by|but also|just like|like)"
    r"(?: also)?|,? and,? (?:outside|elsewhere|also|lastly|finally|in) [\w ]{0,25},?)(?: (?:the|both|"
    r"<R\d+:\w+>))* <S(?P<second>\d+)>"
)

_POSSESSED = Sought(  # "Chad's report and that of Peru have", "neither Chad's report nor Peru's has"
    r"<S(?P<first>\d+)>'s [a-z-]+(?: [a-z-]+){0,3}?(?P<between> (?:and|or|nor) (?:that of |those of )?(?:the )?)<S(?P<second>\d+)>(?:'s)?"
    r"(?= (?:has|have|had|is|are|was|were) )"
)
_WHOSE = Sought(  # "the reports of Chad have"
    r"(?:the )?(?P<what>(?:[a-z-]{1,30} ){0,2}(?:reports?|submissions?|stockpiles?|stocks?)) of (?P<whose>(?:the )?<S\d+>)"
    r"(?= (?:has|have|had|is|are|was|were) )"
)
_FRONTED = Sought(  # "Like Chad, Peru has"
    r"(?:^|(?<=[.;:] ))(?P<drop>(?:just |much |together |along )?(?:like|with|alongside|in addition to|as well as) (?:the )?(?=<S\d+>,))"
    r"<S(?P<first>\d+)>(?P<between>, (?:the )?)<S(?P<second>\d+)>(?= (?:too |also )?(?:has|have|had|is|are|was|were|did|does|\w+ed)\b)"
)
_NOT_ONLY = Sought(
    r"(?P<drop>\bnot (?:only|just|merely) )<S(?P<first>\d+)>(?P<between>,? but(?: also| even)? (?:the )?)<S(?P<second>\d+)>"
)

_OFFICES = Sought(  # "the army of Chad and that of Peru"
    r"(?:(?<=\bof )|(?<=\bof the ))<S(?P<first>\d+)>(?P<between>,? and (?:that|those) of (?:the )?)<S(?P<second>\d+)>"
)

_RANGE = Sought(  # "ten states produce mines, from Chad to Peru"
    r"(?<=, )(?P<drop>from (?:the )?)<S(?P<first>\d+)>(?P<between> to (?:the )?)<S(?P<second>\d+)>(?=[ ]?[.;,)]|$)"
)

_REGIONS = Sought(
    r"<S(?P<first>\d+)>(?P<between>[;,] (?:and )?(?:in|from) (?:the )?[a-z][a-z -]{2,25}[,:] )(?:the )?<S(?P<second>\d+)>"
)

_DATED_MEMBER = r"<S(\d{1,6})>(?: (?:in |on |by |since |until )<D(\d{1,6})>)?"
_DATED_MEMBERS = Sought(
    rf"(?<=[:(–] ){_DATED_MEMBER}(?:,? (?:and |then |lastly |finally )?(?:the )?{_DATED_MEMBER}){{1,40}}(?!,? (?:and )?<D)"
)

_DATED_BY = Sought(  # "by Chad in 2001 and by Peru in 2003"
    rf"(?<=\bby ){_DATED_MEMBER}(?:[,;]? (?:and |then |lastly |finally )?by (?:the )?{_DATED_MEMBER}){{1,40}}"
)

_DATED_SUBJECT = r"<S(\d{1,6})>,? (?:(?:in |on |by |since )<D(\d{1,6})>|(?:in|on) the same (?:day|week|month|year))"
_DATED_SUBJECTS = Sought(  # "Chad on 3 May and Peru on 4 May submitted"
    rf"(?:^|(?<=both )){_DATED_SUBJECT}(?:,? (?:and )?(?:the )?{_DATED_SUBJECT}){{1,40}},?(?= (?:has|have|had|\w+ed)\b)"
)

_RESPECTIVE = Sought(
    r"<S(\d+)> (?:in|on|by|since|until) (?P<dates><D\d+>(?:, <D\d+>){0,40},? and (?:on |in )?<D\d+>)(?P<said>,? respectively\b)?"
)

_CONTRAST = Sought(  # "Chad, not Peru, has", "Chad, Peru's neighbour, has": nothing is said of Peru
    r"(?P<kept><S\d+>)(?:(?:,| and|, and) not (?:the )?<S(?P<other>\d+)>,?|"
    r"(?:,| –) <S(?P<owner>\d+)>'s [a-z -]{3,30}(?:,| –))(?= (?:that|which|who|has|have|is|are|was|were|\w+ed)\b)"
)

_WITH_THEM = re.compile(
    r"(?:together )?with (?:the )?<S(\d+)>,? (?:now |already )?(?=<S(\d+)> (?:have|had|are|were)\b)"
)

_FINITE = r"(?:has|have|had|is|are|was|were|does|do|did|will|would|still|also|never|only|\w{3,20}(?:ed|s))\b"
_NEW_CLAUSE = Sought(rf"(?P<comma>,)(?= (?:the )?<S\d+> {_FINITE})")
_CLAUSE = 300  # characters that are looked back for the verb of the clause before
_VERB = re.compile(_FINITE)

_REWRITTEN = (
    (
        Sought(
            r",? (?:with|but for) (?:the |only |just )?(?:<[SQO]\d+>|one|a few|some) exceptions?(?::| –|,| \() (?=(?:the )?<S)"
        ),
        ", except ",
    ),
    # contrast and exception in one wording
    (
        Sought(r",? (?:but|though) not (?:(?:by|from|in|for|of|to) )?(?=(?:the )?<S\d+>(?:,? |[ ]?[.;)]|$))"),
        ", except ",
    ),
    (
        Sought(r",? \(?(?P<names>(?:the )?<S\d+>) (?:alone )?(?:excepted|aside|apart|excluded)(?=[ ]?[.;)]|$)"),
        r", except \g<names>",
    ),
    (
        Sought(
            r"(?:^|(?<=[.;:] ))(?P<names>(?:the )?<S\d+>) (?:apart|excepted|aside),(?= (?:all|no|none|every|each|nobody)\b)"
        ),
        r"except \g<names>,",
    ),
)


def coordinated(words: str, actors: list[Actor], dates: dict[int, Period]) -> str:
    """`words` with one token where several name one list; `actors` loses those that became part of another."""
    words = _dated(_respective(words, actors, dates), actors, dates)
    for pattern in (_SAME_PREPOSITION, _ALIKE, _REGIONS, _FRONTED, _NOT_ONLY, _POSSESSED, _OFFICES):
        words = _merged(pattern, words, actors)
    if any(actor.number and not actor.group for actor in actors):
        words = _merged(_RANGE, words, actors, "such as ")
    for match in reversed(list(_CONTRAST.finditer(words))):
        actors[:] = [actor for actor in actors if actor.index != int(match["other"] or match["owner"])]
        words = words[: match.end("kept")] + words[match.end() :]
    words = _WHOSE.sub(r"\g<whose>'s \g<what>", words)
    words = _counted_with(words, actors)
    for wording, plain in _REWRITTEN:
        words = wording.sub(plain, words)
    return _clauses(words)


def _counted_with(words: str, actors: list[Actor]) -> str:
    """`words` without those that a count begins with: "With Chad and Peru, 160 States have joined"."""
    match = _WITH_THEM.match(words)
    if match is None:
        return words
    named, count = (next(actor for actor in actors if actor.index == int(index)) for index in match.groups())
    if not named.group or named.number or count.group or count.number is None or count.number.ordinal:
        return words
    count.group, count.dates, count.partial = named.group, named.dates, True
    actors.remove(named)
    return words[match.end() :]


def _clauses(words: str) -> str:
    """`words` with a semicolon where a comma parts two clauses: "A and B abstained, C voted against"."""
    for match in _NEW_CLAUSE.finditer(words):
        at = match.start()
        clause = words[max(words.rfind(mark, 0, at) for mark in ";:.") + 1 : at][-_CLAUSE:]
        said = [part for part in clause.split(",") if "<S" in part]
        if any(_VERB.search(part, part.index("<S")) for part in said):
            words = words[:at] + ";" + words[at + 1 :]
    return words


def _respective(words: str, actors: list[Actor], dates: dict[int, Period]) -> str:
    """`words` without the dates that stand right after a list of as many states: "A, B and C on D, E and F"."""
    by_index = {actor.index: actor for actor in actors}
    for match in reversed(list(_RESPECTIVE.finditer(words))):
        actor = by_index[int(match[1])]
        given = [dates[int(token)] for token in re.findall(r"<D(\d+)>", match["dates"])]
        sure = match["said"] or all(period.grain == "day" for period in given)
        if sure and actor.group and not actor.place and len(given) == len(actor.members) > 1:
            for member, period in zip(actor.members, given, strict=True):
                member.periods = member.periods or [period]
            words = words[: match.start()] + f"<S{actor.index}>" + words[match.end() :]
    return words


def _dated(words: str, actors: list[Actor], dates: dict[int, Period]) -> str:
    by_index = {actor.index: actor for actor in actors}
    runs = [
        (run, [(int(item[1]), int(item[2])) for item in _DATED_ITEM.finditer(run.group())])
        for run in _DATED_RUN.finditer(words)
    ]
    runs += [
        (run, [(int(item[2] or -1), int(item[1])) for item in re.finditer(member, run.group())])
        for form, member in (
            (_DATED_MEMBERS, _DATED_MEMBER),
            (_DATED_BY, _DATED_MEMBER),
            (_DATED_SUBJECTS, _DATED_SUBJECT),
        )
        for run in form.finditer(words)
    ]
    for run, pairs in sorted(runs, key=lambda found: -found[0].start()):
        items = [(dates.get(period), by_index[actor]) for period, actor in pairs if actor in by_index]
        if "the same" in run.group():  # "Chad, in May 2009, and Peru, in the same month, announced"
            items = [(period or items[max(0, at - 1)][0], actor) for at, (period, actor) in enumerate(items)]
        if any(actor.group is None or actor.number or actor.place for _, actor in items):
            continue
        if any(period is None and not all(member.periods for member in actor.members) for period, actor in items):
            continue
        first = items[0][1]
        for period, actor in items:
            for member in actor.members:
                member.periods = member.periods or [period] if period else member.periods
        members = [member for _, actor in items for member in actor.members]
        first.group = Group(members[0].mention.start, members[-1].mention.end, members)
        for _, actor in items[1:]:
            actors.remove(actor)
        token = f"<S{first.index}>"
        if _given_dates(words[: run.start()], first, actors):
            token = "<L>"
            actors.remove(first)
        words = words[: run.start()] + token + words[run.end() :]
    return words


def _given_dates(before: str, dated: Actor, actors: list[Actor]) -> bool:
    """Give those named before a colon the dates that follow it: "A and B asked for more time: A until D, B until E"."""
    if not before.rstrip().endswith(":"):
        return False
    for actor in actors:
        if actor is not dated and f"<S{actor.index}>" in before and {*dated.states} <= {*actor.states}:
            periods = {member.mention.iso3: member.periods for member in dated.members}
            for member in actor.members:
                member.periods = member.periods or periods.get(member.mention.iso3, [])
            return True
    return False


def _merged(pattern: re.Pattern[str] | Sought, words: str, actors: list[Actor], instead: str = "") -> str:
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
        if "drop" in match.re.groupindex:
            words = words[: match.start("drop")] + instead + words[match.end("drop") :]
    return words


def _one_list(first: Actor | None, second: Actor | None) -> Group | None:
    """The list of the members of both, None where they are no two lists of different states."""
    if not (first and second and first.group and second.group) or {*first.states} & {*second.states}:
        return None
    if first.number or second.number or first.place or second.place:
        return None
    return Group(first.group.start, second.group.end, [*first.members, *second.members])
