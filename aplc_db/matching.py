"""How the sentences of a paper are matched with rules, and of whom each cue speaks."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from aplc_db.actors import Actor
from aplc_db.alternatives import Alternatives, Sought
from aplc_db.clauses import (
    HARD,
    abroad,
    clause,
    enumerated,
    fellows,
    in_relative_clause,
    parted,
    relative_subjects,
    same_clause,
)
from aplc_db.polarity import polarity
from aplc_db.rules import Hit, Rule, written
from aplc_db.sentences import Sentence

PREPOSITION = re.compile(
    (
        r"\b(?:with|by|from|to|in|of|for|unlike|against|at|near|between|alongside|besides|than|after|before|on|into|"
        r"via|about|concerning|regarding|towards|within|among|amongst|urged|called on|called upon|helping|"
        r"(?<=, )(?!includ)[a-z]{3,15}ing|thanked|supported|welcomed|congratulated|commended|greeted|told|assisted|"
        r"and by|including in|"
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
        r"^(?:[^;.<>]|<[DMPAOQR]\d+(?::\w+)?>)*?(?::|–|\bremain\w*|\bby|\bin|\bfrom|\bof|\bfor|\bbetween|\bare|\bwere|"
        r"\bis|\bwas|"
        r"\binclud\w+|\bcompris\w+|\bsuch as|\blike|\bnamely|\bamong(?: (?:them|these|those|whom|which))?|\bas|"
        r"\bagainst|\bonly|\bnumber(?:s|ed)?|\bto|\bon|\bwhere|"
        r"\bon behalf of)[:,]?\s(?:the |both |only |mainly |all |major powers like |at least |some |about |around |"
        r"more than |over |nearly |almost |no fewer than |another |<R\d+:\w+> ){0,9}$"
    ),
    re.I,
)

_NOT_WHOSE = re.compile(  # those named after one of these help, occupy or look on; what follows is not said of them
    r"(?:\b(?:help|aid|assistance|support|fund(?:s|ing)|money|advice|experts|donations?|occupation|presence|"
    r"territory) (?:from|of|by)|"
    r"\b(?:supported|funded|financed|occupied|paid|assisted|helped|witnessed|watched|chaired|hosted|led|headed|"
    r"organi[sz]ed) by|"
    r"\b(?:alongside|besides|urged|invit(?:e|es|ed|ing)|thank(?:s|ed|ing)?|advis(?:es|ed|ing)|brief(?:s|ed|ing)?|"
    r"called (?:on|upon))) (?:the |both |all |its |"
    r"<R\d+:\w+> )*$",
    re.I,
)

_FRONTED = re.compile(  # "Having missed its deadline, Chad", "With the burning of its last mine, Chad"
    r"(?:^|[;.,] |\bthat )(?:and )?(?:(?:having|after|before|while|by|since|upon|on|in|with|despite|without|following|as|to|"
    r"its|their|thanks|(?:<[OQ]\d+> )?(?:years|months)|"
    r"no longer|still|already|though|\w{3,12}ing|\w{3,12}ed)\b[^<;.:]{0,60})?$",
    re.I,
)
_FRONT_ENDS = re.compile(
    r"(?:[^<;.:]|<[DMQOA]\d+>){0,80}, (?:(?:the )?(?:government|republic|kingdom|"
    r"army) of )?(?:the )?(?=<S\d+>(?! and\b[^,]*,))",
    re.I,
)

_BY_OTHERS = re.compile(
    r"[^<;.,]{0,30}\bby (?:the )?(?:others|(?:its|their) neighbours|other (?:states|countries|<R\d+:\w+>))"
)
_SAID_AFTER = re.compile(
    r"[^<;.:]{0,60}, (?:the |officials (?:of|in) (?:the )?)?(?=<S\d+> (?:has |had )?"
    r"(?:said|says|told|reports?|reported|informed|announced|declared|stated)\b)"
)
_BARE = re.compile(r"\s*(?:(?:the|both|all) )*$")


@cache
def cues(rules: tuple[Rule, ...]) -> Alternatives:
    """The cues of rules, by their place among them."""
    return Alternatives(written(rule.cue) for rule in rules)


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
            hit.actors += _represented(sentence, hit)
            hit.relative = any(in_relative_clause(words, actor, match.start()) for actor in hit.actors)
            found.append(hit)
    # What a relative clause says of an exception counts more than what follows from its being one.
    found.sort(key=lambda hit: not hit.relative and any(actor.excepted for actor in hit.actors))
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


_SOFT = Sought(
    HARD
    + (
        r"|\b(?:because|so that|in that|until|unless)\b|, (?:and |or |nor )?(?:(?!includ)[a-z]{3,20}ing|which|who|whose|where|"
        r"of wh\w+)\b|,? and (?=<S\d+>)|,? and (?:also |then |still |now |already |hence |thus |therefore |consequently |"
        r"so )?(?:has|have|had|is|are|was|were|will|can)\b"
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
    """The words about a cue up to where another phrase begins."""
    spans = _phrases(words)
    left = max((min(last, start) for first, last in spans if first < start), default=0)
    return words[left : min((first for first, _ in spans if first >= end), default=len(words))]


_COMPETITOR = re.compile(  # someone else does it: "since it invaded <S1>, a country outside the treaty is using ..."
    r"(?<![,–(] )\b(?:an?|any|no|each|every|another)(?: other)? (?:countr(?:y|ies)|states?|governments?|nations?|"
    r"<R\d+:\w+>)\b[^,;]*$"
    r"|, (?:in that |and |when |as |since )(?:an?|any|no|each|every|another)(?: other)? (?:countr(?:y|ies)|states?|"
    r"governments?|nations?|<R\d+:\w+>)\b[^,;]*$"
    r"|\bthat (?:the )?(?:others?|all|everyone|every|most|many|some|few|both)\b[^,;<]*$"
    r"|: (?:the )?(?:others|rest|<R\d+:\w+>)[^,;<]*$",
    re.I,
)
_ONE_AMONG = re.compile(r"<S\d+> (?:alone )?among (?:the |all )?$")  # "only Chad among the six states of the region"
_NUMBER = re.compile(r"(?:\band|,) <Q\d+> (?:\w+ ){0,2}$")  # "... have finished and 64 never possessed any"
_TO = re.compile(r"\b(?:to|with|via|against|than) (?:the )?$", re.I)
_CHAIN = re.compile(r",? and (?:by |in |from )(?:the )?")
_HEADED = re.compile(r"(?:[•*–-]\s)?<S(\d+)>\s?[:–-]\s")  # "Argentina: 96,513 destroyed; 1,772 retained"
_IN = re.compile(r" (?:in|across|of|from|inside) (?:the )?<S(\d+)>")
_ROLE_OF = re.compile(r"<R\d+:\w+>:? (?:the )?<S(\d+)>")  # "as did the signatories: Chad and Peru"
_HAVING = re.compile(r"(?:^|[.;:] )(?:having|after|by|in|on|upon|while|before) (?:\w+ ){0,2}$")
_FOLLOWS = re.compile(r", (?:the )?<S(\d+)>")
_ITS = re.compile(
    r"\s*(?:and |but |yet |though |although |while )?(?:(?:still )?not [^,;<]{0,40}, )?"
    r"(?:its|it|their|they|the (?:country|state|government|kingdom|republic|sultanate|island))\b",
    re.I,
)
_GENERIC = re.compile(
    r"(?<!among )(?<!are )(?<!were )(?<!is )(?<!was )(?<!of )(?<!including )\bthose (?:who|that) (?:\w+ )?$", re.I
)
_DATE = re.compile(r"<D\d+>")


def _apart(words: str, one: Hit, other: Hit) -> bool:
    """Whether two cues are two things that the same states did: "signed on 1 May 2001, ratified on 2 June 2003"."""
    first, second = sorted((one, other), key=lambda hit: hit.start)
    between = words[first.end : second.start]
    if first.kind is None and (parted(words, first.end, second.start) or ", and " in between):
        return True  # "will retain some; it now holds 803"
    return (
        one.kind != other.kind
        and "<S" not in between
        and bool(_DATE.search(between) and _DATE.search(words, second.start))
    )


_ON_BEHALF = re.compile(
    r"(?<!speaking )(?<!spoke )(?<!statement )\bon behalf of (?:(?:the|all|both|its|their|also|delegations? of|"
    r"co-?sponsors,?|sponsors,?|"
    r"governments? of|states|countries|<R\d+:\w+>) ){0,4}<S(\d+)>"
)


def _represented(sentence: Sentence, hit: Hit) -> list[Actor]:
    """Those for whom it was done, too: "introduced by A on behalf of B and C"."""
    if not hit.actors or not (match := _ON_BEHALF.search(sentence.words, hit.end)):
        return []
    actor = sentence.actor(f"<S{match[1]}>")
    if actor is None or actor.place or actor in hit.actors or parted(sentence.words, hit.end, match.start()):
        return []
    return [actor]


def who(sentence: Sentence, rule: Rule, match: re.Match[str]) -> list[Actor]:
    """The actors that a cue speaks of: those inside it, the subject before it, or those after "by", "in", a colon."""
    words = sentence.words
    named = relative_subjects(words, match.end(), sentence.actors)
    if len(named) > 1:
        return [actor for actor in named if not actor.place]
    inside = [
        actor
        for token in _S.finditer(words, match.start(), match.end())
        if (actor := sentence.actor(token.group()))
        and not actor.place
        and (not _TO.search(words, match.start(), token.start()) or words.startswith("'s", token.end()))
        and not _NOT_WHOSE.search(words, 0, token.start())
    ]
    inside = [actor for actor in inside if actor.group or f"of <S{actor.index}>" not in match.group()]
    if inside and rule.takes == "object" and (where := _IN.match(words, match.end())):
        inside = [actor for actor in sentence.actors if actor.index == int(where[1]) and not actor.place] or inside
    if inside:
        return inside if len(inside) == 1 else inside[-1:] if rule.takes == "object" else inside
    if (apposed := _ROLE_OF.match(words, match.start())) and (actor := sentence.actor(f"<S{apposed[1]}>")):
        return [] if actor.place else [actor]
    of_others = _NUMBER.search(words, max(0, match.start() - 60), match.start())
    if of_others and rule.family != "use":  # "the army and a dozen rebel groups": no states
        return []
    if named and rule.takes == "subject":
        return [actor for actor in named if not actor.place]
    if _BY_OTHERS.match(words, match.end()):
        return []
    left_bound, right_end = clause(words, match.start(), match.end())
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
    if _GENERIC.search(words, max(left_bound, match.start() - 60), match.start()):
        before = []  # "Chad wants those who laid the mines to pay"
    subjects: list[tuple[int, Actor]] = []
    for found, actor in before:
        lead = words[left_bound : left_bound + found.start()]
        if actor.number is not None and actor.number.ordinal and not actor.group and subjects:
            continue  # "Chad became the 15th State Party to ask"
        adjacent = not (words[left_bound + found.end() : match.start()].strip() or _ONE_AMONG.search(lead))
        if not actor.place and (actor.excepted or adjacent or not PREPOSITION.search(lead) or OFFICE.search(lead)):
            subjects.append((left_bound + found.start(), actor))
    subjects = [one for one in subjects if same_clause(words, one[0], match.start())] or subjects
    objects: list[Actor] = []
    last = 0
    for found, actor in after:
        lead = words[match.end() : match.end() + found.start()]
        if actor.place or _NOT_WHOSE.search(lead) or abroad(words, match.end(), match.end() + found.start(), actor):
            continue
        if objects and not _CHAIN.fullmatch(words, last, match.end() + found.start()):
            break
        counted = actor.number is not None and lead.endswith("(")
        if objects or counted or AGENT.match(lead) or _BARE.match(lead) or actor.excepted or rule.takes == "object":
            objects.append(actor)
            last = match.end() + found.end()
            if more := enumerated(words, last, sentence.actors, ":" in match.group() + lead):
                objects += more
                break
    if not before and not objects:
        ends = _SAID_AFTER.match(words, match.end(), right_end)
        if not ends and _FRONTED.search(words[left_bound : match.start()]):
            ends = _FRONT_ENDS.match(words, match.end(), right_end)
        token = _S.match(words, ends.end()) if ends else None
        actor = sentence.actor(token.group()) if token else None
        if actor and not actor.place:
            return [actor]
    near = [
        actor
        for found, actor in before
        if not actor.place and not _NOT_WHOSE.search(words, 0, left_bound + found.start())
    ][-1:]
    if rule.takes == "object":
        return objects or [actor for _, actor in subjects[-1:]] or near
    if subjects:
        end = subjects[-1][0] + len(f"<S{subjects[-1][1].index}>")
        return [] if _COMPETITOR.search(words[end : match.start()]) else fellows(words, subjects, match.start())
    if objects:
        return objects
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
    if _HAVING.search(words, 0, match.start()) and (follows := _FOLLOWS.search(words, match.end(), right_end)):
        actor = sentence.actor(f"<S{follows[1]}>")
        if actor and not actor.place:
            return [actor]
    if _ITS.match(words, left_bound):
        named = [actor for actor in sentence.actors if actor.group and not actor.place]
        if named and words.find(f"<S{named[0].index}>") < left_bound:
            return named[:1]
    return []
