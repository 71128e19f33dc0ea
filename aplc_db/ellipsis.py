"""What a sentence does not repeat: names without their verb, with a date or a number of their own, or as an exception."""

import re
from dataclasses import replace

from aplc_db.actors import Actor
from aplc_db.alternatives import Sought
from aplc_db.clauses import boundaries, parted
from aplc_db.context import Draft
from aplc_db.facts import MINES_KINDS, facts, period_at
from aplc_db.figures import count_figures
from aplc_db.records import Statement
from aplc_db.rules import Hit

_ELLIPTIC = re.compile(
    r"^(?:[\s,]|\band|\bjust|\bonly|\balso|\bso|\bdid|\bas|\bin|\bsince|\bby|\bfrom|\bhave|\bhas|\bthe|"
    r"<[DLR]\d*(?::\w+)?>)*<S\d+>(?:[\s,.]|\btoo|\bas well|\bsince|\bin|\bdid|\bdo|\bso|\bhave|\bhas|"
    r"\bonly|<[DL]\d*>)*$"
)

_GAP = Sought(
    r"(?:,|;|\band)\s(?:then |also |for |that of |by |from |in |lastly |followed |"
    r"the )*<S(\d+)>(?:'s)?[ ,]*(?:likewise |too |also |followed |before it,? |after it,? |"
    r"(?:that|those) of (?:(?:its|their) (?:own |<[MQ]\d+> )?)?|"
    r"(?:its|their) (?:[\w-]+ ){1,4}?)?(?:on |in |by |from |since |at |until |till |to |during |\()?(<D\d+>)"
)

_IN = re.compile(r"\bin (?:the )?<S")

_COLON = re.compile(r"[^:;<]{0,40}: (?=(?:the )?<S)")  # "extensions were granted: Chad until 2027; Mali until 2025"

# What stands for a date, or for the object of the verb before: "B a year later", "B its initial one", "B theirs".
_SPAN = r"(?:days?|weeks?|months?|years?)"
_LESS = Sought(
    rf"(?:,|;|,? and) (?:then |finally |lastly )?(?:the )?<S(\d+)>(?:'s)?,? (?:(?:just |only )?"
    rf"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|<[QO]\d+>) (?:{_SPAN} )?"
    rf"(?:later|earlier|before|after|afterwards)|(?:in )?the (?:(?:following|next|same|previous) {_SPAN}|{_SPAN} (?:after|before))|"
    rf"<O\d+> (?:more |extra |additional |further )?{_SPAN}|"
    r"theirs|its own|its (?:initial|annual|first|second|last|latest)(?: one| report)?|"
    r"likewise|the same|for the (?:first|second|third|last) time|for (?:its|their) part|the (?:second|third|"
    r"fourth|next)[ -](?:largest|biggest|highest|most)|(?:along )?with (?:it|them)|as well|"
    r"too)(?=[ ]?[,.;)]|$| and\b)"
)
_DATED_LAST = Sought(
    r"(?:,|;|,? and) (?:(?:on|in|by|since) <D\d+>,? )?(?:the )?<S(\d+)>(?=[ ]?\.?$)"
)  # its members have dates of their own

_MANY_MINES = 100  # fewer in brackets may be votes, years or pages

_ONES = Sought(r"(?:,|\band) (?:\w+ ){0,2}(?:ones?|those|theirs) (?:from|by|of|in|for) (?:the )?<S(\d+)>")

_PAIR = Sought(
    r"<S(\d+)>(?:'s)?[ ,:–(-]{1,3}(?:with |at |has |had |and |about |some |over |more than |fewer than |at least |up to |"
    r"only |just |holds |retains |keeps |"
    r"roughly |nearly |around )*<[MQ]\d+>(?! (?:for|in|by|from|of) (?:the )?<S)|<[MQ]\d+> (?:(?:still )?(?:remain\w*|left|were|are|was|is|"
    r"stockpiled|held|stored|kept) )?(?:for|in|by|from|of|with) (?:the )?<S(\d+)>"
)


_AREAS = Sought(  # "Chad has 80 square kilometres, Mali, whose deadline is in 2020, one of 12"
    r"(?:,|;|\band) (?:and )?(?:the )?<S(\d+)>(?:, whose [^<,;]{0,40}<D\d+>)?,? (?:with |has |had |about |some |of |<[SOQ]\d+> of )*"
    r"(?:<A\d+>|<[MQ]\d+>(?=[,;.]| and <S|$))"
    r"(?! (?:was|were|has|have|had) )"
)


def say(draft: Draft, hit: Hit, actor: Actor) -> Statement:
    """Add the statement that says of an actor what a cue says."""
    statement = draft.statement(hit.rule.id, actor, hit.certainty)
    statement.facts = facts(draft, hit, actor)
    draft.used.add(actor.index)
    draft.statements.append(statement)
    return statement


def _before(words: str, told: list[Hit], at: int) -> list[Hit]:
    """What was said of someone before `at` in its clause, or of the list after its colon."""
    return [
        hit
        for hit in told
        if hit.end <= at and hit.actors and (not parted(words, hit.end, at) or _COLON.match(words, hit.end))
    ]


_HOLDING = frozenset({"retains", "first_reported", "possesses"})


def _done_in(words: str, hit: Hit) -> bool:
    """Whether a cue names its states as places: "mines were used in Chad in 1999, in Mali in 2000"."""
    return any(re.search(rf"\b[Ii]n (?:the )?<S{actor.index}>", words) for actor in hit.actors)


def _amounts_of_the_topic(draft: Draft) -> None:
    """Where the sentence before says who has mines, numbers in brackets say how many: "A (12,500) and B (9,000) lead"."""
    last = draft.context.last
    if last is None or last.kind not in _HOLDING or not draft.known.intersection(last.rule.about):
        return
    for actor in draft.sentence.actors:
        members = actor.group.members if actor.group and not actor.place else []
        amounts = [number.value or 0 for member in members for number in member.numbers if not number.percent]
        if len(members) > 1 and len(amounts) == len(members) and max(amounts) >= _MANY_MINES:
            say(draft, last, actor)


def elliptic(draft: Draft) -> None:
    """Say of states whose verb is left out what the clause before says.

    Those with a number or a date of their own ("A (12,500) and B (9,000)", "B in 2005"), with "theirs" or "a year later", and
    clauses that only name states: "though just four since 2004 (A, B, C and D)".
    """
    sentence, used = draft.sentence, draft.used
    told = [hit for hit in draft.hits if hit.kind and hit.rule.table]
    amounts = next(
        (hit for hit in told if hit.kind in MINES_KINDS and hit.rule.table in ("stockpiles", "retained_mines")), None
    )
    pairs = [int(pair[1] or pair[2]) for pair in _PAIR.finditer(sentence.words)]
    pairs += [
        actor.index
        for actor in sentence.actors
        if actor.group and all(member.numbers for member in actor.group.members)
    ]
    later = [index for index in pairs if amounts and sentence.words.find(f"<S{index}>") > amounts.end]
    if amounts and (len(pairs) > 1 or later):
        for actor in sentence.actors:
            if (
                actor.index in (pairs if len(pairs) > 1 else later)
                and actor.group
                and actor.index not in used
                and not actor.place
            ):
                say(draft, amounts, actor)
    if not told:
        _amounts_of_the_topic(draft)
    left = [
        hit
        for hit in told
        if hit.kind == "clearance_pending" and "<A" in sentence.words[max(0, hit.start - 12) : hit.end + 12]
    ]
    for pair in _AREAS.finditer(sentence.words):
        named = sentence.actor(f"<S{pair[1]}>")
        if (
            named
            and named.group
            and named.index not in used
            and not named.place
            and left
            and left[0].end <= pair.start()
        ):
            say(draft, left[0], named)
    for gap in _GAP.finditer(sentence.words):
        named = sentence.actor(f"<S{gap[1]}>")
        before = _before(sentence.words, told, gap.start())
        period = period_at(sentence, sentence.words, gap.start(2))
        if before and _IN.search(gap.group()) and not _done_in(sentence.words, before[-1]):
            continue  # "Chad used mines, in Mali in 2000"
        if named and named.group and named.index not in used and not named.place and before and period:
            if len(named.members) == 1 or "respectively" not in sentence.words:
                for member in named.members:
                    member.periods = member.periods or [period]
            say(draft, before[-1], named)
    for form, ones in ((it, one) for it in (_ONES, _LESS, _DATED_LAST) for one in it.finditer(sentence.words)):
        named = sentence.actor(f"<S{ones[1]}>")
        before = _before(sentence.words, told, ones.start())
        if not (named and named.group and before) or named.place:
            continue
        dated = sentence.words.find("<D", ones.start(), ones.end())
        if form is _DATED_LAST and dated >= 0 and (period := period_at(sentence, sentence.words, dated)):
            for member in named.members:
                member.periods = member.periods or [period]
        if form is _DATED_LAST and not all(member.periods for member in named.members):
            continue
        if not any(named in hit.actors for hit in told if hit.rule.family == before[-1].rule.family):
            hit = replace(before[-1], start=ones.start(), end=ones.end())
            say(draft, hit, named).figures = count_figures(named, hit.kind or "")
    at = 0
    for stop, following in (*boundaries(sentence.words), (len(sentence.words),) * 2):
        clause = sentence.words[at:stop]
        before = [hit for hit in told if hit.end <= at]
        if at and before and _ELLIPTIC.match(clause):
            for actor in sentence.actors:
                if actor.group and actor.index not in used and f"<S{actor.index}>" in clause:
                    hit = replace(before[-1], start=at, end=stop, certainty="stated")
                    say(draft, hit, actor).figures = count_figures(actor, hit.kind or "")
        at = following


_FOLLOWERS = Sought(
    r"(?:,| and| –|\()(?: so| thus| thereby)?(?: was| were)? ?"
    r"(?:join(?:ed|s|ing)(?: in (?:this|so doing|doing so|it))?(?: by)?|follow(?:ed|s|ing)(?:(?: (?:\w+|<D\d+>)){0,3}? by)?|"
    r"after|like|besides|"
    r"in addition to|alongside|together with|along with|"
    r"as well as|plus|which (?:now )?makes (?:it )?<[QO]\d+>(?: together| along)? with|that of|those of|"
    r"but also)(?: only)?(?: the| those of| that of)* <S(\d+)>|"
    r"\b(?:after|following|before|ahead of|since)(?: the)? <S(\d+)>|"
    r"(?:\bsame (?:day|week|month|year|time)|<D\d+>) as (?:the )?<S(\d+)>(?=[ ]?[,.;]|$)"
)
_ORDINAL = re.compile(
    r"(?<!\w)(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only one|latest|<S\d+> of)\b"
)


def followers(draft: Draft) -> None:
    """States that did it too: "the fourth government to have planted mines, following A and B", "put down mines and so joined C"."""
    sentence = draft.sentence
    told = [hit for hit in draft.hits if hit.kind and hit.rule.table and hit.actors]
    for match in _FOLLOWERS.finditer(sentence.words):
        actor = sentence.actor(f"<S{match[1] or match[2] or match[3]}>")
        before = _before(sentence.words, told, match.start())
        if not (actor and actor.group and before) or actor.place or actor.index in draft.used:
            continue
        if match[2] and not _ORDINAL.search(sentence.words[: match.start()]):
            continue
        for one in before[:-1]:  # "the first to sign and ratify it, followed by Chad"
            first, second = sorted((one, before[-1]), key=lambda hit: hit.start)
            if one.actors == before[-1].actors and sentence.words[first.end : second.start] == " and ":
                say(draft, replace(one, start=match.start(), end=match.end()), actor)
        hit = replace(before[-1], start=match.start(), end=match.end())
        for fact, member in zip(say(draft, hit, actor).facts, actor.members, strict=False):
            if not member.periods:
                fact.date_from = fact.date_to = None


def exceptions(draft: Draft) -> None:
    """What is said of the exceptions: "With the exception of A and B, every State has signed"."""
    for actor in draft.sentence.actors:
        if not actor.excepted or not actor.group or actor.index in draft.used:
            continue
        for hit in draft.hits:
            kind = (
                hit.rule.denied if hit.kind == hit.rule.kind else hit.rule.kind if hit.kind == hit.rule.denied else None
            )
            if kind and hit.rule.table and hit.actors and actor not in hit.actors:
                say(draft, replace(hit, kind=kind), actor)
                break


_INVERTED = re.compile(
    r"^(?:among |of |to |with )?(?:those|these|they|the|other|others|all|also|countries|states|"
    r"<R\d+:\w+>)\b[^;]*? (?:are|were|is|was|being|(?:had|have|has) been|include[sd]?|number|like|such as|remain\w*)"
    r"(?: the| as well| also|:)? <S(\d+)>\W*$",
    re.I,
)


def inverted(draft: Draft) -> None:
    """The names at the end of "Among those who have signed but not ratified are A, B and C"."""
    sentence, fired = draft.sentence, draft.hits
    match = _INVERTED.match(sentence.words)
    named = sentence.actor(f"<S{match[1]}>") if match else None
    if named and named.group and not named.place and not any(named in hit.actors for hit in fired):
        for hit in fired:
            if not hit.actors and hit.rule.table:
                hit.actors = [named]
