"""Counts whose names come apart from them: in parts, in brackets of their own, or in later sentences."""

import re
from itertools import takewhile

from aplc_db.actors import excepted
from aplc_db.context import Draft
from aplc_db.ellipsis import say
from aplc_db.lists import Group
from aplc_db.records import Fact, Statement
from aplc_db.rules import topics

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
                or (some and _THE_REST.search(text, max(0, number.start - 12), number.start) is not None)
            )
        some = some or _THOSE_OF_THEM.match(draft.sentence.words) is not None
        if some and actor.group and not actor.place:  # those counted, or named after the count
            say(draft, hit, actor)


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
            say(draft, hit, named)


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
        since = [*takewhile(lambda one: one is not statement, reversed(earlier))][::-1] + draft.statements
        for fact in [fact for other in since for fact in other.facts]:
            if fact.iso3 in told and (fact.table, fact.kind) == (waiting[0].table, waiting[0].kind):
                told[fact.iso3] = fact  # which has its day
        statement.facts, statement.listed_count, statement.end = list(told.values()), len(told), sentence.end
        for other in since:
            if other.start > statement.start:
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
                actor.excepted = actor.excepted or excepted(sentence.words, at)
                for one in later:
                    one.taken = True
