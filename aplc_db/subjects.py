"""Of whom a cue speaks: of those inside it, of the subject before it, or of those after "by", "in", a colon."""

import re

from aplc_db.actors import Actor
from aplc_db.clauses import clause, enumerated, fellows, relative_subjects, same_clause
from aplc_db.rules import Rule
from aplc_db.sentences import Sentence
from aplc_db.words import expand

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
    r"territory) (?:from|of|by)|\b(?:borders?|frontiers?) (?:with|to)|\b(?:border|frontier|line of (?:contact|control)) between|"
    r"\b(?:supported|backed|sponsored|funded|financed|occupied|paid|assisted|helped|witnessed|watched|chaired|hosted|led|headed|"
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
_OWNER = re.compile(r"<S(\d+)>(?:'s)? $")
_FORCES = re.compile(expand("{forces}"))
_ACT = re.compile(r"(?:\b\w+(?:sion|tion|wal|ure)s?|\bexits?|departures?)(?: (?:of|by))?$")
_ACT_OF = re.compile(r"(?: (?:of|by))? (?:the )?<S(\d+)>(?!'s)")
_COMPANY = re.compile(r"(?: \w+){0,2},? (?:together|along|jointly|in company|in common) with (?:the )?<S(\d+)>")
_COPULA = re.compile(r"(?: \w+)? (?:is|are|was|were|remain\w*|being) (?:\w+ ){0,5}")
_BARE = re.compile(r"\s*(?:(?:the|both|all) )*$")

_COMPETITOR = re.compile(  # someone else does it: "since it invaded <S1>, a country outside the treaty is using ..."
    r"(?<![,–(] )\b(?!a state of (?!the\b|this\b))(?:an?|any|no|each|every|another)(?: other)? (?:countr(?:y|ies)|"
    r"states?|governments?|nations?|"
    r"<R\d+:\w+>)\b[^,;]*$"
    r"|, (?:in that |and |when |as |since )(?:an?|any|no|each|every|another)(?: other)? (?:countr(?:y|ies)|states?|"
    r"governments?|nations?|<R\d+:\w+>)\b[^,;]*$"
    r"|\bthat (?:the )?(?:others?|all|everyone|every|most|many|some|few|both)\b[^,;<]*$"
    r"|: (?:the )?(?:others|rest|<R\d+:\w+>)[^,;<]*$",
    re.I,
)
_ONE_AMONG = re.compile(r"<S\d+> (?:alone )?among (?:the |all )?$")  # "only Chad among the six states of the region"
_THEY_DID = re.compile(r"\b(?:after|before|since) (?:the |both )?$")  # "said Peru, after Chad reported having finished"
_DID = re.compile(r" (?:ha[sd]|have|\w+ed)\b[^,;]*")
_BY = re.compile(  # the doers of what is said in the passive
    r"\b(?:is|are|was|were|been|being) (?:\w+ ){0,2}\w+(?:ed|en|ne|de|nt|ld|ut) by (?:the |both |all )?<S$"
)
_NUMBER = re.compile(r"(?:\band|,) <Q\d+> (?:\w+ ){0,2}$")  # "... have finished and 64 never possessed any"
_JOINED = re.compile(r"\bjoin(?:ed|ing|s) $")  # "Chad joined 164 others in voting"
_TO = re.compile(r"\b(?:to|with|via|against|than) (?:the )?$", re.I)
_CHAIN = re.compile(expand(r",? and (?:(?:the )?{armed} (?:in|of) |by |in |from )(?:the )?"))
_HEADED = re.compile(r"(?:[•*–-]\s)?<S(\d+)>\s?[:–-]\s")  # "Argentina: 96,513 destroyed; 1,772 retained"
_IN = re.compile(r" (?:in|across|of|from|inside) (?:the )?<S(\d+)>")
_ROLE_OF = re.compile(r"<R\d+:\w+>:? (?:the )?<S(\d+)>")  # "as did the signatories: Chad and Peru"
_HAVING = re.compile(r"(?:^|[.;:] )(?:having|after|by|in|on|upon|while|before) (?:\w+ ){0,2}$")
_FOLLOWS = re.compile(r", (?:the )?<S(\d+)>")
_ITS = re.compile(
    r"\s*(?:and |but |yet |though |although |while )?(?:(?:still )?not [^,;<]{0,40}, )?"
    r"(?:its|it|their|they|(?:his|her|my|our) (?:country|government|state)|"
    r"the (?:country|state|government|kingdom|republic|sultanate|island|program(?:me)?|process|work)|(?:the )?(?:destruction|clearance))\b",
    re.I,
)
_GENERIC = re.compile(
    r"(?<!among )(?<!are )(?<!were )(?<!is )(?<!was )(?<!of )(?<!including )\bthose (?:who|that) (?:\w+ )?$", re.I
)


def who(sentence: Sentence, rule: Rule, match: re.Match[str]) -> list[Actor]:
    """The actors that a cue speaks of: those inside it, the subject before it, or those after "by", "in", a colon."""
    words = sentence.words
    named = relative_subjects(words, match.end(), sentence.actors)
    if len(named) > 1:
        return [actor for actor in named if not actor.place]
    if (owner := _OWNER.search(words, max(0, match.start() - 12), match.start())) and _FORCES.match(match.group()):
        return _doers(sentence, f"<S{owner[1]}>")  # "the forces of <S1> fighting in <S2> have laid"
    if inside := _inside(sentence, rule, match):
        if rule.takes != "object":
            return inside
        return [one for one in inside if f" in <S{one.index}>" in words] or inside[-1:]
    of = _ACT_OF.match(words, match.end()) if _ACT.search(match.group()) else None
    if of and (doers := _doers(sentence, f"<S{of[1]}>")):  # "Germany welcomed the accession of Oman"
        return doers + enumerated(words, of.end(), sentence.actors, closed=False)
    if apposed := _ROLE_OF.match(words, match.start()):
        return _doers(sentence, f"<S{apposed[1]}>")
    of_others = _NUMBER.search(words, max(0, match.start() - 60), match.start())
    if of_others and rule.family != "use":  # "the army and a dozen rebel groups": no states
        return []
    if named and rule.takes == "subject":
        return [actor for actor in named if not actor.place]
    if _BY_OTHERS.match(words, match.end()):
        return []
    left, right = clause(words, match.start(), match.end())
    before = _actors(sentence, left, match.start())
    if _GENERIC.search(words, max(left, match.start() - 60), match.start()):
        before = []  # "Chad wants those who laid the mines to pay"
    subjects = _subjects(words, before, left, match.start())
    if len(subjects) > 1 and subjects[-1][1].group is None:
        (at, one), (count, _) = subjects[-2:]
        if one.group and _COPULA.fullmatch(words, at + len(f"<S{one.index}>"), count):
            subjects.pop()  # "Cuba and India are the last two countries that ...": a count of those named
    objects = _objects(sentence, rule, match, right)
    if not before and not objects and (fronted := _after_its_phrase(sentence, match, left, right)):
        return fronted
    near = [actor for (start, _), actor in before if not actor.place and not _NOT_WHOSE.search(words, 0, start)][-1:]
    if rule.takes == "object":
        return objects or [actor for _, actor in subjects[-1:]] or near
    if objects and _BY.search(words, match.start(), words.find("<S", match.end()) + 2):
        return objects  # "Chad's deadline is past, and requests have been submitted by Peru and Mali"
    if subjects:
        end = subjects[-1][0] + len(f"<S{subjects[-1][1].index}>")
        if _COMPETITOR.search(words[end : match.start()]):
            return []
        company = _COMPANY.match(words, match.end(), right)
        return fellows(words, subjects, match.start()) + (_doers(sentence, f"<S{company[1]}>") if company else [])
    return objects or near or _outside_its_clause(sentence, match, left, right)


def _doers(sentence: Sentence, token: str) -> list[Actor]:
    """The actor of a token where it is someone who does something, else nobody."""
    actor = sentence.actor(token)
    return [actor] if actor and not actor.place else []


def _actors(sentence: Sentence, start: int, end: int) -> list[tuple[tuple[int, int], Actor]]:
    """The actors between two places of the words, with their spans."""
    found = ((token.span(), sentence.actor(token.group())) for token in _S.finditer(sentence.words, start, end))
    return [(span, actor) for span, actor in found if actor]


def _inside(sentence: Sentence, rule: Rule, match: re.Match[str]) -> list[Actor]:
    """The actors that the cue itself holds; where it takes an object, those that "in" or "from" after it names."""
    words = sentence.words
    inside = [
        actor
        for (start, end), actor in _actors(sentence, match.start(), match.end())
        if not actor.place
        and not (actor.number and actor.number.ordinal and not actor.group and words[:start].endswith("th and "))
        and (not _TO.search(words, match.start(), start) or words.startswith("'s", end))
        and not _NOT_WHOSE.search(
            words, match.start() + len("support ") if match.group().startswith("support") else 0, start
        )
        and (actor.group or f"of <S{actor.index}>" not in match.group())
    ]
    if inside and rule.takes == "object" and (where := _IN.match(words, match.end())):
        return _doers(sentence, f"<S{where[1]}>") or inside
    return inside


def _subjects(words: str, before: list[tuple[tuple[int, int], Actor]], left: int, cue: int) -> list[tuple[int, Actor]]:
    """Those before a cue that no preposition keeps from being its subject, with their places."""
    subjects: list[tuple[int, Actor]] = []
    for (start, end), actor in before:
        if actor.number is not None and actor.number.ordinal and not actor.group and subjects:
            continue  # "Chad became the 15th State Party to ask"
        lead = words[left:start]
        if subjects and words.startswith(" other", end) and _JOINED.search(lead):
            continue
        adjacent = not (words[end:cue].strip() or _ONE_AMONG.search(lead))
        adjacent = adjacent or bool(_THEY_DID.search(lead) and _DID.fullmatch(words, end, cue))
        if not actor.place and (actor.excepted or adjacent or not PREPOSITION.search(lead) or OFFICE.search(lead)):
            subjects.append((start, actor))
    return [one for one in subjects if same_clause(words, one[0], cue)] or subjects


def _objects(sentence: Sentence, rule: Rule, match: re.Match[str], right: int) -> list[Actor]:
    """Those after a cue that "by", "in", a colon and the like tie to it, and what goes on with them."""
    words = sentence.words
    objects: list[Actor] = []
    last = 0
    for (start, end), actor in _actors(sentence, match.end(), right):
        lead = words[match.end() : start]
        if actor.place or _NOT_WHOSE.search(lead):
            continue
        if objects and not _CHAIN.fullmatch(words, last, start):
            break
        counted = actor.number is not None and lead.endswith("(")
        if objects or counted or AGENT.match(lead) or _BARE.match(lead) or actor.excepted or rule.takes == "object":
            objects.append(actor)
            last = end
            if more := enumerated(words, last, sentence.actors, ":" in match.group() + lead):
                return objects + more
    return objects


def _after_its_phrase(sentence: Sentence, match: re.Match[str], left: int, right: int) -> list[Actor]:
    """The subject of the clause that a phrase with the cue stands before: "Having missed its deadline, Chad ..."."""
    words = sentence.words
    ends = _SAID_AFTER.match(words, match.end(), right)
    if not ends and _FRONTED.search(words[left : match.start()]):
        ends = _FRONT_ENDS.match(words, match.end(), right)
    token = _S.match(words, ends.end()) if ends else None
    return _doers(sentence, token.group()) if token else []


def _outside_its_clause(sentence: Sentence, match: re.Match[str], left: int, right: int) -> list[Actor]:
    """The subject that a clause without one takes from those about it."""
    words = sentence.words
    stop = max(words.rfind(";", 0, left), words.rfind(". ", 0, left)) + 1
    for (start, _), actor in reversed(_actors(sentence, stop, left)):
        lead = words[stop:start]
        if not actor.place and (not PREPOSITION.search(lead) or OFFICE.search(lead)):
            return [actor]
    if (headed := _HEADED.match(words)) and (heads := _doers(sentence, f"<S{headed[1]}>")):
        return heads
    follows = _FOLLOWS.search(words, match.end(), right) if _HAVING.search(words, 0, match.start()) else None
    if follows and (following := _doers(sentence, f"<S{follows[1]}>")):
        return following
    if _ITS.match(words, left):
        named = [actor for actor in sentence.actors if actor.group and not actor.place]
        if named and words.find(f"<S{named[0].index}>") < left:
            return named[:1]
    return []
