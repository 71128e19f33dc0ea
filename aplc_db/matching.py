"""How the sentences of a paper are matched with rules, and of whom each cue speaks."""

import re
from collections.abc import Iterable
from functools import cache

from aplc_db.actors import Actor
from aplc_db.alternatives import Alternatives
from aplc_db.polarity import polarity
from aplc_db.rules import Hit, Rule, written
from aplc_db.sentences import Sentence

PREPOSITION = re.compile(
    (
        r"\b(?:with|by|from|to|in|of|for|against|at|near|between|alongside|besides|than|after|before|on|into|"
        r"via|about|concerning|regarding|towards|within|among|amongst|urged|called on|called upon|helping|"
        r"thanked|supported|welcomed|congratulated|commended|greeted|told|assisted|and by|including in|"
        r"across)\s(?:the\s|both\s|all\s|its\s|neighbou?ring\s|<R\d+:\w+>\s)*$"
    ),
    re.I,
)

_S = re.compile(r"<S\d+>")

OFFICE = re.compile(
    (
        r"\b(?:government|republic|kingdom|delegations?|representatives?|officials|authorities|parliament|"
        r"army|armies|armed forces|troops|soldiers|forces|sultanate|case|exception)s? (?:of|in|"
        r"from) (?:the )?$"
    ),
    re.I,
)

AGENT = re.compile(
    (
        r"^(?:[^;.<>]|<[DMPAOQR]\d+(?::\w+)?>)*?(?::|–|\bby|\bin|\bfrom|\bof|\bfor|\bare|\bwere|\bis|\bwas|"
        r"\binclud\w+|\bsuch as|\blike|\bnamely|\bamong|\bas|\bagainst|\bonly|\bnumber|\bto|\bon|\bwhere|"
        r"\bon behalf of)[:,]?\s(?:the |both |only |mainly |all |major powers like |<R\d+:\w+> ){0,9}$"
    ),
    re.I,
)

_NOT_WHOSE = re.compile(  # those named after one of these help, occupy or look on; what follows is not said of them
    r"(?:\b(?:help|aid|assistance|support|fund(?:s|ing)|money|advice|experts|donations?|occupation|presence|territory) (?:from|of|by)|"
    r"\b(?:supported|funded|financed|occupied|paid|assisted|helped|witnessed|watched) by|"
    r"\b(?:alongside|besides|urged|invit(?:e|es|ed|ing)|thank(?:s|ed|ing)?|called (?:on|upon))) (?:the |both |all |its |<R\d+:\w+> )*$",
    re.I,
)

_BARE = re.compile(r"\s*(?:(?:the|both|all) )*$")

HARD = re.compile(r"[;.](?=\s|$)|\bwhile\b|\bwhereas\b|,?\s\bbut\b|\bthough\b|\balthough\b|<L>\s?(?:,|and|–)")


@cache
def cues(rules: tuple[Rule, ...]) -> Alternatives:
    """The cues of rules, by their place among them."""
    return Alternatives(written(rule.cue) for rule in rules)


@cache
def _unless(rule: Rule) -> re.Pattern[str] | None:
    return re.compile(written(rule.unless)) if rule.unless else None


def hits(sentence: Sentence, spoken: frozenset[str], rules: Iterable[Rule]) -> list[Hit]:
    """What the rules find in a sentence; `spoken` are the topics of the sentence or, where it has none, of its context.

    Of the rules of one family that take the same actor the first in the table wins, but for `alone` ones.
    """
    found: list[Hit] = []
    words = sentence.words
    rules = tuple(rules)
    alternatives = cues(rules)
    for number, called in alternatives.called(words).items():
        rule = rules[number]
        if rule.about and not spoken.intersection(rule.about):
            continue
        unless = _unless(rule)
        for _, match in alternatives.finditer(called, words):
            if unless and unless.search(_phrase(words, match.start(), match.end())):
                continue
            hit = polarity(rule, words, match)
            hit.actors = who(sentence, rule, match)
            hit.relative = any(in_relative_clause(words, actor, match.start()) for actor in hit.actors)
            found.append(hit)
    # What a relative clause says of an exception counts more than what follows from its being one.
    found.sort(key=lambda hit: not hit.relative and any(actor.excepted for actor in hit.actors))
    kept: list[Hit] = []
    taken: set[tuple[str, int]] = set()
    spans: dict[str, list[tuple[int, int]]] = {}
    for hit in found:
        family = hit.rule.family
        if any(a < hit.end and hit.start < b for a, b in spans.get(family, ())):
            continue
        if not hit.rule.alone:
            hit.actors = [actor for actor in hit.actors if (family, actor.index) not in taken] if hit.actors else []
            if not hit.actors and any(name == family for name, _ in taken):
                continue
            taken.update((family, actor.index) for actor in hit.actors)
        spans.setdefault(family, []).append((hit.start, hit.end))
        kept.append(hit)
    return kept


_SOFT = re.compile(
    HARD.pattern
    + (
        r"|\b(?:because|so that|in that|until|unless)\b|, (?:and |or |nor )?(?:(?!includ)[a-z]{3,20}ing|which|who|whose|where|"
        r"of wh\w+)\b|,? and (?=<S\d+>)|,? and (?:also |then |still |now |already |hence |thus |therefore |consequently |"
        r"so )?(?:has|have|had|is|are|was|were|will|can)\b"
    )
)


def _phrase(words: str, start: int, end: int) -> str:
    """The words about a cue up to where another phrase begins."""
    left = max((match.end() for match in _SOFT.finditer(words, 0, start)), default=0)
    right = _SOFT.search(words, end)
    return words[left : right.start() if right else len(words)]


_COMPETITOR = re.compile(  # someone else does it: "since it invaded <S1>, a country outside the treaty is using ..."
    r"(?<![,–(] )\b(?:an?|any|no|each|every|another)(?: other)? (?:countr(?:y|ies)|states?|governments?|nations?|<R\d+:\w+>)\b[^,;]*$"
    r"|, (?:in that |and |when |as |since )(?:an?|any|no|each|every|another)(?: other)? (?:countr(?:y|ies)|states?|"
    r"governments?|nations?|<R\d+:\w+>)\b[^,;]*$",
    re.I,
)
_TO = re.compile(r"\b(?:to|with|from|via|against|than) (?:the )?$", re.I)
_HEADED = re.compile(r"(?:[•*–-]\s)?<S(\d+)>\s?[:–-]\s")  # "Argentina: 96,513 destroyed; 1,772 retained"

_ITS = re.compile(r"\s*(?:and |but )?(?:its|it|their|they)\b", re.I)


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


def same_clause(words: str, one: int, other: int) -> bool:
    """Whether what stands at `one` and at `other` is in no relative clause, or in the same."""
    for opening in _HEADED_RELATIVE.finditer(words):
        end = _relative_end(words, opening.end())
        if (opening.end() <= one < end) != (opening.end() <= other < end):
            return False
    return True


def in_relative_clause(words: str, actor: Actor, at: int) -> bool:
    """Whether `at` stands in the relative clause of an actor: "Chad, which joined in 1999, has ..."."""
    token = f"<S{actor.index}>"
    end = words.find(token) + len(token)
    return end <= at < _relative_end(words, end)


def _fellows(words: str, subjects: list[tuple[int, Actor]], at: int) -> list[Actor]:
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
        if clause_end == end or not re.fullmatch(r", (?:and )?(?:also )?(?:the )?", words[clause_end:start]):
            break
        fellows.insert(0, actor)
        start = before
    return fellows


def who(sentence: Sentence, rule: Rule, match: re.Match[str]) -> list[Actor]:
    """The actors that a cue speaks of: those inside it, the subject before it, or those after "by", "in", a colon."""
    words = sentence.words
    inside = [
        actor
        for token in _S.finditer(words, match.start(), match.end())
        if (actor := sentence.actor(token.group()))
        and not actor.place
        and not _TO.search(words, match.start(), token.start())
        and not _NOT_WHOSE.search(words, 0, token.start())
    ]
    if inside:
        return inside if len(inside) == 1 else inside[-1:] if rule.takes == "object" else inside
    left_bound = max((found.end() for found in HARD.finditer(words, 0, match.start())), default=0)
    right_bound = HARD.search(words, match.end())
    right_end = right_bound.start() if right_bound else len(words)
    before = [
        (found, actor)
        for found in re.finditer(r"<S\d+>", words[left_bound : match.start()])
        if (actor := sentence.actor(found.group()))
    ]
    after = [
        (found, actor)
        for found in re.finditer(r"<S\d+>", words[match.end() : right_end])
        if (actor := sentence.actor(found.group()))
    ]
    subjects = []
    for found, actor in before:
        lead = words[left_bound : left_bound + found.start()]
        if not actor.place and (actor.excepted or not PREPOSITION.search(lead) or OFFICE.search(lead)):
            subjects.append((left_bound + found.start(), actor))
    objects = []
    for found, actor in after:
        lead = words[match.end() : match.end() + found.start()]
        if actor.place or _NOT_WHOSE.search(lead):
            continue
        if AGENT.match(lead) or _BARE.match(lead) or actor.excepted or rule.takes == "object":
            objects.append(actor)
            break
    if rule.takes == "object":
        return objects or [actor for _, actor in subjects[-1:]]
    if subjects:
        end = subjects[-1][0] + len(f"<S{subjects[-1][1].index}>")
        return [] if _COMPETITOR.search(words[end : match.start()]) else _fellows(words, subjects, match.start())
    if objects:
        return objects
    near = [
        actor
        for found, actor in before
        if not actor.place and not _NOT_WHOSE.search(words, 0, left_bound + found.start())
    ][-1:]
    if near:
        return near
    stop = max(words.rfind(";", 0, left_bound), words.rfind(". ", 0, left_bound)) + 1
    for found in reversed(list(_S.finditer(words, stop, left_bound))):
        actor = sentence.actor(found.group())
        if actor and not actor.place and not PREPOSITION.search(words[stop : found.start()]):
            return [actor]
    headed = _HEADED.match(words)
    if headed and (actor := sentence.actor(f"<S{headed[1]}>")) and not actor.place:
        return [actor]
    if _ITS.match(words, left_bound):
        named = [actor for actor in sentence.actors if actor.group and not actor.place]
        if named and words.find(f"<S{named[0].index}>") < left_bound:
            return named[:1]
    return []
