"""What a sentence does not repeat: names without their verb, counts whose names come in parts or in later sentences."""

import re
from dataclasses import replace

from aplc_db.actors import Actor
from aplc_db.alternatives import Sought
from aplc_db.clauses import boundaries, parted
from aplc_db.context import Draft
from aplc_db.facts import MINES_KINDS, facts, period_at
from aplc_db.figures import count_figures
from aplc_db.lists import Group
from aplc_db.records import Fact, Statement
from aplc_db.rules import Hit, topics

_ELLIPTIC = re.compile(
    r"^(?:[\s,]|\band|\bjust|\bonly|\balso|\bso|\bdid|\bas|\bin|\bsince|\bby|\bfrom|\bhave|\bhas|\bthe|"
    r"<[DLR]\d*(?::\w+)?>)*<S\d+>(?:[\s,.]|\btoo|\bas well|\bsince|\bin|\bdid|\bdo|\bso|\bhave|\bhas|"
    r"\bonly|<[DL]\d*>)*$"
)

_GAP = Sought(
    r"(?:,|;|\band)\s(?:then |also |for |that of |by |from |in |lastly |followed |"
    r"the )*<S(\d+)>(?:'s)?[ ,]*(?:likewise |too |also |followed |before it,? |after it,? |"
    r"(?:that|those) of (?:its|their) (?:own |<[MQ]\d+> )?|"
    r"(?:its|their) (?:[\w-]+ ){1,4}?)?(?:on |in |by |from |since |at |until |till |to |\()?(<D\d+>)"
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
    r"likewise|the same|the (?:second|third|fourth|next)[ -](?:largest|biggest|highest|most)|(?:along )?with (?:it|them)|as well|"
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


def _say(draft: Draft, hit: Hit, actor: Actor) -> Statement:
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
            _say(draft, last, actor)


def elliptic(draft: Draft) -> None:
    """A clause that only names states ("though just four since 2004 (A, B, C and D)") says what the clause before it says."""
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
                _say(draft, amounts, actor)
    if not told:
        _amounts_of_the_topic(draft)
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
            _say(draft, before[-1], named)
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
            _say(draft, hit, named).figures = count_figures(named, hit.kind or "")
    at = 0
    for stop, following in (*boundaries(sentence.words), (len(sentence.words),) * 2):
        clause = sentence.words[at:stop]
        before = [hit for hit in told if hit.end <= at]
        if at and before and _ELLIPTIC.match(clause):
            for actor in sentence.actors:
                if actor.group and actor.index not in used and f"<S{actor.index}>" in clause:
                    hit = replace(before[-1], start=at, end=stop, certainty="stated")
                    _say(draft, hit, actor).figures = count_figures(actor, hit.kind or "")
        at = following


_FOLLOWERS = Sought(
    r"(?:,| and| –|\()(?: so| thus| thereby)?(?: was| were)? ?"
    r"(?:join(?:ed|s|ing)(?: in (?:this|so doing|doing so|it))?(?: by)?|follow(?:ed|s|ing)(?:(?: (?:\w+|<D\d+>)){0,3}? by)?|"
    r"after|like|besides|"
    r"in addition to|alongside|together with|along with|"
    r"as well as|plus|that of|those of|but also)(?: only)?(?: the| those of| that of)* <S(\d+)>|"
    r"\b(?:after|following|before|ahead of)(?: the)? <S(\d+)>|"
    r"(?:\bsame (?:day|week|month|year|time)|<D\d+>) as (?:the )?<S(\d+)>(?=[ ]?[,.;]|$)"
)
_ORDINAL = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only one|latest|<S\d+> of)\b"
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
        hit = replace(before[-1], start=match.start(), end=match.end())
        for fact, member in zip(_say(draft, hit, actor).facts, actor.members, strict=False):
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
                _say(draft, replace(hit, kind=kind), actor)
                break


_OF_THEM = re.compile(r" (?:of|among) (?:them|these|those|which|whom)\b")
_SINCE = re.compile(r"\b(?:ha[sd]|have) (?:since|now|meanwhile|subsequently|already|later|then)\b")
_THOSE_OF_THEM = re.compile(
    r"[^\w<]*(?:those (?:with|having|in|from)|some of (?:them|these|those)|among (?:them|these|those))\b"
)
_THE_REST = re.compile(r"\b(?:remaining|other) $", re.I)


def of_a_count(draft: Draft) -> None:
    """What was said of a count holds for those of it that are named: "Sixteen had stocks. Six of them (A, B ...) have set a date"."""
    _of_those_who(draft)
    text = draft.passage.text
    before, hit, counted = draft.context.pending or (None, None, None)
    if before is None or hit is None or counted is None or before.passage != draft.passage.position:
        return
    if any(one.kind and one.rule.table == hit.rule.table and one.rule.family != "membership" for one in draft.hits):
        return
    if before.start == draft.sentence.start or _SINCE.search(draft.sentence.words):
        return  # "five of them have since done so": no longer
    some = False
    for actor in draft.sentence.actors:
        if (number := actor.number) and counted.number:
            some = (
                _OF_THEM.match(text, number.end) is not None
                or (actor.of is not None and actor.of.value == counted.number.value)
                or (some and _THE_REST.search(text, 0, number.start) is not None)
            )
        some = some or _THOSE_OF_THEM.match(draft.sentence.words) is not None
        if some and actor.group and not actor.place:  # those counted, or named after the count
            _say(draft, hit, actor)


_OF_THOSE_WHO = re.compile(
    r"(?:of|among) (?:all )?(?:the )?(?:<S(\d+)>|<R\d+:\w+>|those|states|countries) [^,;<]{3,60}[,;] (?:the )?<S(\d+)>"
)


def _of_those_who(draft: Draft) -> None:
    """Those of a count that the sentence begins with: "Of 65 States Parties retaining mines, Benin and Togo ..."."""
    match = _OF_THOSE_WHO.match(draft.sentence.words)
    named = draft.sentence.actor(f"<S{match[2]}>") if match else None
    if match is None or named is None or not named.group or named.place:
        return
    counted = [actor] if match[1] and (actor := draft.sentence.actor(f"<S{match[1]}>")) else []
    for hit in draft.hits:
        if hit.kind and hit.rule.table and hit.end <= match.start(2) and hit.actors == counted:
            _say(draft, hit, named)


_ONE_OF_THEM = re.compile(
    r"[^\w<]*(?:the |and )?(?:first|second|third|fourth|last|latest|others?|next|one|another|these|those|they|of (?:these|them)|"
    r"(?:in|from) [^<,;.]{3,30}(?:<S|these|they))\b|[^\w<]*(?:the )?(?:other )?<[SQ]\d+> (?:<L>|(?:is|are|was|were|being|c[ao]me) )"
)


def spread_names(draft: Draft, earlier: list[Statement]) -> None:
    """Names spread over the sentences after their count: "Four did so. A ...; B ...", taken once they are as many."""
    context, sentence = draft.context, draft.sentence
    if context.pending is None:
        return
    statement, hit, actor = context.pending
    if actor is None:
        return
    if (
        statement.passage != draft.passage.position
        or statement.start == sentence.start
        or actor.number is None
        or not 2 <= (actor.number.value or 0) <= 12
    ):
        return
    otherwise = [one for one in draft.hits if one.rule.table == hit.rule.table and one.kind != hit.kind]
    otherwise = [one for one in otherwise if one.rule.family == hit.rule.family]
    named = [one for one in sentence.actors if one.group and not one.place]
    named = [one for one in named if not any(one in other.actors for other in otherwise)]
    only = _ONE_OF_THEM.match(sentence.words) and not any(hit.rule.table for hit in draft.hits)
    subjects = named if only else [one for one in named if one.number is None][:1]
    made = [fact for one in draft.statements for fact in one.facts]
    told_here = [fact.iso3 for fact in made if (fact.table, fact.kind) == (hit.rule.table, hit.kind)]
    if (not told_here and not subjects) or not (
        told_here
        or only
        or topics(sentence.words) & set(hit.rule.about)
        or any(letter == "M" for letter, _ in sentence.amounts.values())
    ):
        return
    waiting = context.spread
    for states in [told_here] if told_here else [one.states for one in subjects]:
        for iso3 in states:
            if iso3 not in {fact.iso3 for fact in waiting}:
                kind, table = hit.kind or "", hit.rule.table or ""
                if ":" in kind:
                    table, kind = kind.split(":")
                waiting.append(
                    Fact(
                        table,
                        kind,
                        iso3,
                        detail=dict(hit.rule.detail) | ({"report": "annual"} if table == "reports" else {}),
                    )
                )
    if len(waiting) == (actor.number.value or 0):
        told = {fact.iso3: fact for fact in waiting}
        for fact in [fact for other in (*earlier, *draft.statements) for fact in other.facts]:
            if fact.iso3 in told and (fact.table, fact.kind) == (waiting[0].table, waiting[0].kind):
                told[fact.iso3] = fact  # which has its day
        statement.facts, statement.listed_count, statement.end = list(told.values()), len(told), sentence.end
        for other in [*earlier, *draft.statements]:
            if other is not statement and other.start > statement.start:
                other.facts = [fact for fact in other.facts if fact.table != waiting[0].table or fact.iso3 not in told]
        context.pending, context.spread = None, []


def parts(draft: Draft) -> None:
    """A count whose names follow in parts, "fourteen are producers: eight in Asia (...), six in Europe (...)"."""
    sentence = draft.sentence
    for hit in draft.hits:
        for actor in hit.actors:
            if actor.group is not None or actor.number is None or not hit.rule.table:
                continue
            at = sentence.words.find(f"<S{actor.index}>")
            later = [
                one
                for one in sentence.actors
                if one.group and not one.place and sentence.words.find(f"<S{one.index}>") > at and one not in hit.actors
            ]
            members = [member for one in later for member in one.members]
            counted = sum(one.number.value or 0 for one in sentence.actors if one.number and one not in hit.actors)
            if members and (
                (len(later) > 1 and len({member.mention.iso3 for member in members}) == actor.number.value)
                or (counted == actor.number.value and sentence.words.find(":", at) >= 0)
                or (len(later) == 1 and len(members) > 1 and actor.counts(later[0]))
            ):
                actor.group = Group(later[0].group.start, later[-1].group.end, members)  # type: ignore[union-attr]
                for one in later:
                    one.taken = True


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
