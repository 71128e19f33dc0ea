"""How the sentences of a paper are matched with rules: which cues stand in a sentence, and which of them count."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from aplc_db.actors import Actor
from aplc_db.alternatives import Alternatives, Sought
from aplc_db.clauses import HARD, in_relative_clause, of_the_last, parted, relative_clauses
from aplc_db.errors import UsageError
from aplc_db.lists import Group, Member
from aplc_db.polarity import polarity
from aplc_db.rules import Hit, Rule, written
from aplc_db.sentences import Sentence
from aplc_db.subjects import who
from aplc_db.words import expand


@cache
def cues(rules: tuple[Rule, ...]) -> Alternatives:
    """The cues of rules, by their place among them."""
    try:
        return Alternatives(written(rule.cue) for rule in rules)
    except (KeyError, IndexError, re.error):
        raise next(filter(None, map(_mistake, rules))) from None


def _mistake(rule: Rule) -> UsageError | None:
    """What is wrong with the cue of a rule, in words for who wrote it."""
    try:
        re.compile(written(rule.cue))
    except KeyError as error:
        return UsageError(
            f"loaders: {rule.id}: there is no class of words {{{error.args[0]}}}. Name one of aplc_db/words.py."
        )
    except re.error as error:
        return UsageError(f"loaders: {rule.id}: its cue is no regular expression: {error}. Mend it.")
    return None


@cache
def _unless(rule: Rule) -> re.Pattern[str] | None:
    return re.compile(written(rule.unless)) if rule.unless else None


@cache
def _heading(rule: Rule) -> re.Pattern[str]:
    return re.compile(written(rule.heading))


def announced(sentence: Sentence, spoken: frozenset[str], rules: Iterable[Rule]) -> Hit | None:
    """What a line says of the states that are listed below it."""
    rules = tuple(rules)
    found = [hit for hit in hits(sentence, spoken, rules) if hit.kind and hit.rule.table]
    if found:  # "some of those not on board backed the text" announces those who backed it
        return next((hit for hit in found if hit.rule.family != "membership"), found[0])
    for rule in rules:
        if rule.heading and (match := _heading(rule).search(sentence.words)):
            return Hit(rule, rule.kind, match.start(), match.end())
    return None


def hits(sentence: Sentence, spoken: frozenset[str], rules: Iterable[Rule]) -> list[Hit]:
    """What the rules find in a sentence; `spoken` are the topics of the sentence or, where it has none, of its context.

    Of the rules of one family that take the same actor the first in the table wins, but for `alone` ones.
    """
    found: list[Hit] = []
    words = sentence.words
    rules = tuple(rules)
    alternatives = cues(rules)
    for number in alternatives.called(words):
        rule = rules[number]
        if rule.about and not spoken.intersection(rule.about):
            continue
        unless = _unless(rule)
        for match in alternatives.matches(number, words):
            if unless and unless.search(_phrase(words, match.start(), match.end())):
                continue
            hit = polarity(rule, words, match)
            hit.actors = who(sentence, rule, match)
            hit.actors += _represented(sentence, hit) + _joining(sentence, hit)
            last = of_the_last(words, match.start())
            if (
                last
                and hit.kind in _AHEAD
                and any(one.kind in _DONE and one.rule.family == rule.family for one in found)
            ):
                continue  # "the latest to finish being Chad and Peru, whose deadline was in 2009"
            if last:
                hit.actors = [_last_of(actor) for actor in hit.actors]
            if (
                hit.kind == rule.kind
                and rule.denied
                and any(_neither(words, actor, match.start()) for actor in hit.actors)
            ):
                hit.kind = rule.denied
            hit.relative = last or any(in_relative_clause(words, actor, match.start()) for actor in hit.actors)
            found.append(hit)
    # What a relative clause says of an exception counts more than what follows from its being one.
    found.sort(key=lambda hit: not hit.relative and any(actor.excepted for actor in hit.actors))
    unsure = [one for one in found if any(_either(words, one, other) or _either(words, other, one) for other in found)]
    for hit in unsure:
        hit.kind = None
    kept: list[Hit] = []
    taken: dict[tuple[str, int], list[Hit]] = {}
    spans: dict[str, list[tuple[int, int]]] = {}
    for hit in found:
        family = hit.rule.family
        if any(a < hit.end and hit.start < b for a, b in spans.get(family, ())):
            continue
        if not hit.rule.alone:
            hit.actors = [
                actor
                for actor in hit.actors
                if all(_apart(words, hit, other) for other in taken.get((family, actor.index), ()))
            ]
            if not hit.actors and any(name == family for name, _ in taken):
                continue
            for actor in hit.actors:
                taken.setdefault((family, actor.index), []).append(hit)
        spans.setdefault(family, []).append((hit.start, hit.end))
        kept.append(hit)
    return kept


_AHEAD = frozenset({"clearance_pending", "destruction_pending"})
_DONE = frozenset({"clearance_completed", "destruction_completed"})
_SOFT = Sought(
    HARD
    + expand(r"|, (?:and|with|(?:as|(?:and )?so) (?:did|do|have)) (?=(?:[a-z-]+ |<[OQ]\d+> ){0,4}{armed}\b)")
    + (
        r"|(?<=>) wh(?:ich|o)\b|, (?:and )?that (?=(?:its?|they|their|on <D|in <D))|\b(?:because|so that|in that|until|"
        r"unless)\b|, (?:and |or |"
        r"nor )?(?:(?!includ)[a-z]{3,20}ing|which|who|whose|where|"
        r"of wh\w+)\b|, (?=(?:the )?<S\d+> (?:\w+ )?(?:having|being)\b)|"
        r", (?:and )?yet (?=(?:it|they|we|<S\d+>|has|have|is|are)\b)|"
        r", (?=(?:retains?|keeps?|holds|destroyed|submitted) (?!by\b|<))|"
        r",? and (?=<S\d+>|(?:it|they|we)\b|(?:the )?<[MQ]\d+> (?:\w+ )?(?:are|were|is|was|will|has|have|had)\b)|"
        r",? and (?:also |then |still |now |already |hence |thus |therefore |consequently |"
        r"so )?(?:(?:has|have|had|is|are|was|were|will|can|would|could|must|should|did|does|retains?|keeps?|holds|possesses)\b|"
        r"destroyed\b(?= (?:its|their|the|all|an?)\b)|(?:retained|kept|completed|finished|cleared|submitted|"
        r"declared|announced|reported|became|requested|"
        r"received|missed|failed)\b(?= (?:to|its|their|the|an?|that|all|<)\b))"
    )
)

_FRONT = re.compile(r"(?:having|after) [^,;<]{3,60}(?:<[DMQ]\d+>[^,;<]{0,40}){0,2}(, )(?=<S\d+>)")


@lru_cache(maxsize=4)
def _phrases(words: str) -> list[tuple[int, int]]:
    """The spans of what parts the phrases of a sentence."""
    spans = [match.span() for match in _SOFT.finditer(words)]
    front = _FRONT.match(words)
    return sorted([*spans, front.span(1)]) if front else spans


def _phrase(words: str, start: int, end: int) -> str:
    """The words about a cue up to where another phrase begins, without the relative clauses that it does not stand in."""
    spans = _phrases(words)
    left = max((min(last, start) for first, last in spans if first < start), default=0)
    right = min((first for first, _ in spans if first >= end), default=len(words))
    for opens, closes in relative_clauses(words):
        if closes <= start:
            left = max(left, closes)
        elif opens <= start and end <= closes:
            left, right = max(left, opens), min(right, closes)
    return words[left:right]


_NEITHER = re.compile(r"\b(?:neither|none of)(?: of)? (?:the )?$")


def _neither(words: str, actor: Actor, before: int) -> bool:
    """Whether what is said of an actor `before` is denied of it: "Neither Chad nor Mali, whose ..., has joined"."""
    at = words.find(f"<S{actor.index}>", 0, before)
    same = at >= 0 and "<L>" not in words[at:before] and not parted(words, at, before)
    return same and _NEITHER.search(words, 0, at) is not None


_OR = re.compile(r"(?:[^,;.:<]|<[DMOQA]\d+>){0,40} or (?!may |might )(?:\w+ ){0,3}$")


def _either(words: str, one: Hit, other: Hit) -> bool:
    """Whether one thing or the other is said, and nobody knows which: "all of them keep mines or have mined areas"."""
    return (
        None not in (one.rule.table, other.rule.table)
        and one.rule.table != other.rule.table
        and one.kind == one.rule.kind
        and other.kind == other.rule.kind
        and one.end <= other.start
        and _OR.fullmatch(words, one.end, other.start) is not None
    )


_DATE = re.compile(r"<D\d+>")


_AND = re.compile(r"\b(?:and|but)\b")


# What was, and is no more: "Chad, which kept 857 mines until 2018, now has none".
_OVER = (
    {"possesses", "destruction_completed"},
    {"possesses", "none"},
    {"retains", "no_longer_retains"},
    {"retains", "none"},
    {"producer", "ceased_production"},
)

_BEGUN = {
    "possesses",
    "destruction_in_progress",
}  # ... and what is no more as it was: "Italy, which had many, has destroyed"
_HAD = re.compile(r"(?:had|held|possessed|owned)\b")
_OF_SOME = {"possesses", "destruction_pending"}
_WHERE = re.compile(r", (?:where|(?:\w+ ){0,3}of (?:which|them))\b")
_TWO_SIDES = {"used_mines", "use_by_non_state_actors"}
_AS_DID = re.compile(r"(?:as|so) |(?:[^,;<]|<[OQ]\d+>){0,120} did (?:so|likewise|the same)\b")


# What may be said of a state in one breath: "missed its deadline and still has 3.3 million mines".
_BESIDE = (
    {"overdue", "possesses"},
    {"overdue", "destruction_pending"},
    {"overdue", "destruction_completed"},
    {"destruction_pending", "possesses"},
    {"extension_granted", "clearance_pending"},
    {"missing", "last_submitted"},
)
_GOES_ON = re.compile(r"; | and | but | while |, wh(?:o|ich|ose) ")


def _apart(words: str, one: Hit, other: Hit) -> bool:
    """Whether two cues are two things that the same states did: "signed on 1 May 2001, ratified on 2 June 2003"."""
    kinds = {one.kind, other.kind}
    over = kinds in _OVER or (
        kinds == _BEGUN and any(one.relative and _HAD.match(words, one.start) for one in (one, other))
    )
    if one.relative != other.relative and not over:
        return True  # "Chad, whose deadline passed in 2009, has asked for more time"
    first, second = sorted((one, other), key=lambda hit: hit.start)
    between = words[first.end : second.start]
    if kinds == _OF_SOME and _WHERE.search(between):
        return True  # "reported a stockpile of 343,413 mines, a part of which awaits destruction"
    if kinds == _TWO_SIDES and _AS_DID.match(words, second.start):
        return True  # "the army laid mines, as did a dozen rebel groups"
    if first.kind is None and (parted(words, first.end, second.start) or ", and " in between):
        return True  # "will retain some; it now holds 803"
    if second.kind is None and _AND.search(between):
        return True  # "cannot meet its deadline and will seek an extension"
    if kinds in _BESIDE and _GOES_ON.search(between):
        return True
    return (
        one.kind != other.kind
        and "<S" not in between
        and bool(_DATE.search(words, first.start, second.start) and _DATE.search(words, second.start))
    )


_ON_BEHALF = re.compile(
    r"(?<!speaking )(?<!spoke )(?<!statement )\bon behalf of (?:(?:the|all|both|its|their|also|delegations? of|"
    r"co-?sponsors,?|sponsors,?|"
    r"governments? of|states|countries|<R\d+:\w+>) ){0,4}<S(\d+)>"
)


def _last_of(actor: Actor) -> Actor:
    """The last of a list: "the latest being Chad and Peru, whose stocks were overdue" says it of Peru."""
    if len(actor.members) < 2:
        return actor
    member = Member(actor.members[-1].mention)
    return Actor(700 + actor.index, group=Group(member.mention.start, member.mention.end, [member]))


def _represented(sentence: Sentence, hit: Hit) -> list[Actor]:
    """Those for whom it was done, too: "introduced by A on behalf of B and C"."""
    if not hit.actors or not (match := _ON_BEHALF.search(sentence.words, hit.end)):
        return []
    actor = sentence.actor(f"<S{match[1]}>")
    if actor is None or actor.place or actor in hit.actors or parted(sentence.words, hit.end, match.start()):
        return []
    return [actor]


_JOINING = Sought(
    r"<S(\d+)> (?:(?:has|have|had|now|thus|thereby|also) ){0,3}(?:join(?:s|ed)|follow(?:s|ed)) (?:the )?(<S\d+>)"
)


def _joining(sentence: Sentence, hit: Hit) -> list[Actor]:
    """Those who join others in what these did: "A joined B among those that have finished"."""
    match = _JOINING.search(sentence.words)
    if match is None or match.end() > hit.start or parted(sentence.words, match.end(), hit.start):
        return []
    joins, joined = sentence.actor(f"<S{match[1]}>"), sentence.actor(match[2])
    return [joins] if joins and joined in hit.actors and joins not in hit.actors and not joins.place else []
