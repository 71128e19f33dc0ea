"""Names that come later: what a heading, a line before bullets or a count announces, and the sentence that then names them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from aplc_db.actors import Actor
from aplc_db.context import Context, Draft, role_hit
from aplc_db.facts import facts
from aplc_db.matching import announced
from aplc_db.records import Passage, Statement
from aplc_db.rules import Hit, Rule, topics
from aplc_db.sentences import Sentence

_THEY = re.compile(
    (
        r"^(?:it (?:includes|comprises|contains|names)\b[^<]{0,20}<S\d+>|"
        r"(?:among (?:them|these|those|others)|they|these|those|the latter|the former|"
        r"the (?:\w+ ){0,3}?(?:<[SQ]\d+>|states|countries|governments|delegations|parties|ones|four|five|three|two|six|others)"
        r"(?: (?:concerned|involved|affected|at issue|in question))?) (?:are|were|include[sd]?|being)\b[^<]*<S\d+>)"
    ),
    re.I,
)

_OTHERS = re.compile(  # of whom what was said before is said, too
    r"(?:and )?the (?:others?|remaining|rest)\b[^.;:]{0,40} (?:are|were|is)\b", re.I
)

_BETWEEN = r"[\s.;|*,:()–-]*"
_BARE = re.compile(  # nothing but states, with their dates and numbers
    r"^[^\w<]*(?:\w{1,2}[.)]\s)?(?:\([^)]{0,200}\)\s?)?"
    rf"(?:<S\d+>{_BETWEEN}(?:(?:(?:about|some|over|under|fewer than|more than|nearly|almost|at least) )?"
    rf"<[DQMO]\d+>{_BETWEEN}(?:estimated\)\s?)?){{0,3}})+(?:and|or|alone\.?|only\.?)?$"
)

_BULLETS = re.compile(r":\s*\n\s*(?:[-–•*·]\s)?[A-ZÀ-Þ]")  # names one a line begin here

_WHICH = re.compile(r"[^\w<]*(?:q[:.] )?(?:and |but )?(?:who|which|what)\b", re.I)  # "Who has not? Chad and Peru."
_ANSWER = re.compile(  # "A: 28 States Parties, 3 of them in 2013, namely Bhutan ..."
    r"[^\w<]*(?:(?:a|answer)[:.] )?(?:[\s,.;:()–-]|<[SDRL]\d*(?::\w+)?>|\b(?:of (?:them|these|which)|and|or|in|on|by|since|"
    r"namely|including|among them|such as|the|only|just|so far|to date)\b)*$"
)


def announced_by_a_line(
    passage: Passage, sentence: Sentence, context: Context, as_of: date, rules: Sequence[Rule], treaty: str
) -> None:
    """A line that only announces ("Co-sponsors:", "States Parties with overdue reports"): its names are to come."""
    known = topics(sentence.words)
    hit = announced(sentence, known or context.topics, rules) or role_hit(sentence)
    if hit:
        statement = Statement(passage.position, sentence.start, sentence.end, hit.rule.id, as_of=as_of, treaty=treaty)
        context.pending = (statement, hit, None)


def announcing(draft: Draft, waiting: tuple[Statement, Hit, Actor | None] | None, rules: Sequence[Rule]) -> None:
    """Leave in the context what a sentence announces without naming it: a heading, or a line before bullets."""
    said = [hit for hit in draft.hits if hit.kind and hit.rule.table]
    if said and _BULLETS.search(draft.quote):
        first = next((one for one in said if one.rule.family != "membership"), said[0])
        draft.context.pending = (draft.statement(first.rule.id), first, None)
        return
    if waiting is not None or draft.quote.rstrip().endswith("."):
        return
    hit = next((one for one in said if not any(actor.group for actor in one.actors)), None)
    if hit is None and not any(actor.group for actor in draft.sentence.actors):
        hit = announced(draft.sentence, draft.known, rules) or role_hit(draft.sentence)
    if hit:
        draft.context.pending = (draft.statement(hit.rule.id), hit, None)


def names_to_come(draft: Draft, statements: list[Statement]) -> Statement | None:
    """The statement of a sentence that does no more than name the states that one before it announced, else None.

    It is added to the `statements` of the passage, where the sentence before is not of the same.
    """
    context, sentence = draft.context, draft.sentence
    bare = bool(_BARE.match(sentence.words)) and len(sentence.actors) > 0 and not draft.hits
    named = [actor for actor in sentence.actors if actor.group]
    last = context.last
    others = context.pending is None and _OTHERS.match(draft.quote) is not None
    if others and last and last.kind and last.rule.table:
        context.pending = (draft.statement(last.rule.id), last, None)
    if context.pending is None or not named or not (bare or others or _THEY.match(sentence.words)):
        return None
    if not bare and any(hit.kind and hit.rule.table and hit.rule.family != "membership" for hit in draft.hits):
        return None  # "The abstaining states were Cuba, India ...": it says itself what they did
    before, hit, count = context.pending
    if before.passage == draft.passage.position and count is not None:
        before.end = sentence.end
        statement = before
    else:
        statement = draft.statement(hit.rule.id, None, hit.certainty)
        statement.declared_count = before.declared_count
        statements.append(statement)
    for actor in named:
        statement.facts += facts(draft, hit, actor)
    numbers = [actor.number for actor in named if actor.number and actor.number.value and not actor.number.ordinal]
    if statement.declared_count is None and len(numbers) == 1:
        statement.declared_count = int(numbers[0].value or 0)
    statement.listed_count = len({fact.iso3 for fact in statement.facts})
    if count is not None:
        context.spread += statement.facts
    told = len({fact.iso3 for fact in context.spread})
    listed_on = draft.passage.kind == "item" or draft.quote.rstrip().endswith((";", ",", " and", " or"))
    if bare and listed_on and count is not None and count.number and told < (count.number.value or 0):
        statement.declared_count = None  # which is that of the whole list
    elif not bare or count is not None:
        context.pending = None
    return statement


def asking(draft: Draft) -> bool:
    """Whether a sentence is a question; where it asks for names they are to come."""
    if not draft.quote.rstrip().endswith("?"):
        return False
    if _WHICH.match(draft.sentence.words) and not any(actor.group for actor in draft.sentence.actors):
        said = next((hit for hit in draft.hits if hit.kind and hit.rule.table), None)
        if said:
            draft.context.pending = (draft.statement(said.rule.id), replace(said), None)
    return True


def answered(draft: Draft) -> list[Hit]:
    """What was asked just before, said of the states that are all that a sentence names."""
    context, sentence = draft.context, draft.sentence
    if not context.pending or not context.text.rstrip().endswith("?"):
        return []
    if not _WHICH.match(context.text) or not _ANSWER.match(sentence.words):
        return []
    hit = replace(context.pending[1], start=0, end=0)
    hit.actors = [actor for actor in sentence.actors if not actor.place and (actor.group or actor.number)]
    return [hit]
