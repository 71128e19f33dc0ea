"""What a rule is, and how the sentences of a paper are matched with rules.

A rule is a row of a table in `loaders/`: the words that make a sentence mean a thing (`cue`), what it then says of whom,
what it says when it is denied ("has not ..."), planned ("will ...") or past ("former ..."), an example that it must
understand and a near miss that it must leave alone.
"""

import importlib.util
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType

from aplc_db.content import folder
from aplc_db.sentences import Actor, Sentence

TOPICS = {
    "stockpiles": r"stockpil|\bstocks?\b|\bstored?\b|article 4\b|destruction deadline|\bdestr(?:oy|uction)|arsenal",
    "retained": r"\bretain|retention|article 3\b|permitted purposes|training (?:purposes|and)|for training",
    "reports": r"\breport(?:s|ing|ed)?\b|article 7\b|transparency|\bform [a-j]\b|\bsubmi",
    "clearance": (
        r"extend(?:ed|ing)? (?:\w+ )?deadlines?|clear(?:ance|ing|ed)?\b|mined areas?|article 5\b|extension|"
        r"demin|contaminat|mine-free|\bsurvey|free of mines|minefields?|mine threat"
    ),
    "use": r"\buse[ds]?\b|\busing\b|\busers?\b|\blaid\b|\blay(?:ing|s)?\b|plant(?:ed|ing)|emplac|new use",
    "production": r"\bproduc|manufactur",
    "transfer": r"\bexport|\btransfer|\btrade\b|\bimport",
    "votes": r"\bvot(?:e|es|ed|ing)\b|in favou?r|abstain|abstention|resolution|co-?sponsor|general assembly|unga",
    "meetings": r"delegation|\battend|participat|took part|taken part|observers?\b|\bmeeting|conference",
    "membership": (
        r"\bparty\b|parties\b|acced|accession|ratif|\bsign(?:ed|ator)|\bjoin|entry into force|enter(?:ed|"
        r"s)? into force|withdr|outside|adhere|consent to be bound|\babsent\b|ban (?:treaty|convention)|"
        r"ottawa (?:treaty|convention)|\bin it\b|<r\d+"
    ),
    "moratorium": r"moratori|\bban(?:s|ned)? (?:on )?(?:the )?export",
}
_topics = re.compile("|".join(f"(?P<{name}>{words})" for name, words in TOPICS.items()), re.I)
TOKENS = {
    "<S>": r"<S\d+>",
    "<D>": r"<D\d+>",
    "<M>": r"<M\d+>",
    "<Q>": r"<[QM]\d+>",
    "<R>": r"<R\d+:\w+>",
    "<O>": r"<O\d+>",
    "<A>": r"<A\d+>",
    "<L>": r"<L>",
}
TOKENS |= {f"<{role}>": rf"<R\d+:{role}>" for role in ("party", "not_party", "signatory")}

DENIED = re.compile(
    (
        r"\b(?:not|never|no|n't|neither|nor|cannot|without|fail(?:ed|s|ing)? to|refus\w+|den(?:y|ies|ied)|"
        r"yet to|lack(?:s|ed|ing)?|nobody|no one|none|nothing|only\sone\sleft|stopped|ceased|no longer|"
        r"remains? to be|still to)\b"
    ),
    re.I,
)
PLANNED = re.compile(
    r"\b(?:will|'ll|would|shall|should|must|could|can|might|is to|are to|was to|were to|plan(?:s|ned|"
    r"ning)?|intend\w*|intentions?|expect\w*|promis\w+|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|prepar\w+|"
    r"undertak\w+|undertook"
    r"|commit\w*|pledg\w+|call(?:s|ed|ing)? (?:on|upon|for)|urg(?:e|es|ed|ing)|encourag\w+|invit(?:e|es|"
    r"ed|ing)|agreed? to|decided? to|decision to|require[sd]? to|obliged to|resolved? to|on course to|"
    r"on track to|steps? (?:to|towards?)"
    r"|ready to|able to|towards?|due to|likely to (?:join|acced|ratif|sign|compl|finish|submit|request|"
    r"meet|miss|destroy|attend|vote|withdraw|become)\w*|going to|about to|asked to|appeal\w*|"
    r"obligations? to|has to|have to|needs? to|needed to|in a position to|considering|willing\w* to|"
    r"assurances? that|in order to|process of|vow\w*|upcoming|scheduled|(?<!likely )to be)\b",
    re.I,
)
FORMER = re.compile(
    r"\b(?:formerly|former|past|previously|once|at one time|used to|historically|in the past|prior to)\b", re.I
)
WHETHER = re.compile(r"\b(?:if|whether|unless|in case|in instances of|in the event|or not)\b", re.I)
HEDGES = (
    ("presumed", re.compile(r"\b(?:presum\w+|assum\w+)\b", re.I)),
    (
        "possible",
        re.compile(
            r"\b(?:possibl[ey]|may(?! (?:19|20|\d))|might|suspected|perhaps|could have|unconfirmed|allegations?)\b",
            re.I,
        ),
    ),
    (
        "likely",
        re.compile(
            (
                r"\b(?:likely|probabl[ey]|reportedly|believed|almost certainly|thought to|alleged(?:ly)?|"
                r"apparently|appears? to|seems? to|reported to|said to|strong indications)\b"
            ),
            re.I,
        ),
    ),
)
_ELSE = re.compile(  # what is denied where one of these stands between the negation and the cue
    (
        r"\b(?:that|which|who|whose|whether|information|reports?|submit\w*|provid\w*|used?|using|updated?|"
        r"data|details)\b"
    ),
    re.I,
)
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
HARD = re.compile(r"[;.](?=\s|$)|\bwhile\b|\bwhereas\b|,?\s\bbut\b|\bthough\b|\balthough\b|<L>\s?(?:,|and|–)")


_ENDLESS = re.compile(r"(?<!\\)(\\w|[\])])([*+])")


def bounded(pattern: str) -> str:
    r"""`pattern` with every repetition of letters or groups held to 40, so that no text takes more than linear time.

    >>> bounded(r"destr\w* (?:of the )+x")
    'destr\\w{0,40} (?:of the ){1,40}x'
    """
    return _ENDLESS.sub(lambda found: f"{found[1]}{{{int(found[2] == '+')},40}}", pattern)


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of a loader's table.

    `table` and `kind` say which rows it makes; no table: it holds no fact, and `why` says the reason. `about` names the
    topics one of which must be spoken of in the sentence or just before. `denied`, `planned` and `past` are the kinds
    that the negated, the future and the former form mean; None where they mean nothing. `takes` is where the states stand
    when the cue holds no `<S>`: `subject` (before the cue, or after "by", "in", a colon) or `object` (after it).
    `alone` rules may stand beside others of their family in one sentence.
    """

    id: str
    table: str | None
    kind: str
    cue: str
    example: str
    near: str
    about: tuple[str, ...] = ()
    denied: str | None = None
    planned: str | None = None
    past: str | None = None
    takes: str = "subject"
    unless: str = ""
    detail: tuple[tuple[str, str], ...] = ()
    why: str = ""
    alone: bool = False
    own: bool = False  # the cue itself holds the negation, plan or hedge that matters

    @property
    def family(self) -> str:
        return self.id.split(".")[0]

    def pattern(self) -> str:
        cue = self.cue
        for token, regex in TOKENS.items():
            cue = cue.replace(token, regex)
        return bounded(cue)


@dataclass(slots=True)
class Hit:
    """A rule that fired in a sentence: what it says (`kind`), of whom, where its cue stands."""

    rule: Rule
    kind: str | None  # None: said, but no fact (denied, planned, past, conditional)
    start: int
    end: int
    actors: list[Actor] = field(default_factory=list)
    certainty: str = "stated"
    planned: bool = False


def topics(words: str) -> frozenset[str]:
    """The topics that a sentence speaks of."""
    return frozenset(match.lastgroup for match in _topics.finditer(words) if match.lastgroup)


@cache
def load_rules(place: str | None = None) -> tuple[Rule, ...]:
    """The rules of every module of `loaders/`, module by module in order of name, each found by path."""
    rules: list[Rule] = []
    for path in sorted((folder("loaders") if place is None else folder(place)).glob("*.py")):
        if path.stem != "__init__":
            rules.extend(_module(f"aplc_rules_{path.stem}", str(path)).RULES)
    return tuple(rules)


def _module(name: str, path: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@cache
def _compiled(rule: Rule) -> tuple[re.Pattern[str], re.Pattern[str] | None]:
    return re.compile(rule.pattern(), re.I), re.compile(bounded(rule.unless), re.I) if rule.unless else None


def hits(sentence: Sentence, spoken: frozenset[str], rules: Iterable[Rule]) -> list[Hit]:
    """What the rules find in a sentence; `spoken` are the topics of the sentence or, where it has none, of its context.

    Of the rules of one family that take the same actor the first in the table wins, but for `alone` ones.
    """
    found: list[Hit] = []
    words = sentence.words
    for rule in rules:
        if rule.about and not spoken.intersection(rule.about):
            continue
        cue, unless = _compiled(rule)
        for match in cue.finditer(words):
            if unless and unless.search(_clause(words, match.start(), match.end())):
                continue
            hit = polarity(rule, words, match)
            hit.actors = who(sentence, rule, match)
            found.append(hit)
    kept: list[Hit] = []
    taken: set[tuple[str, int]] = set()
    spans: dict[str, list[tuple[int, int]]] = {}
    for hit in found:
        family = hit.rule.family
        if not hit.rule.alone:
            if any(a < hit.end and hit.start < b for a, b in spans.get(family, ())):
                continue
            hit.actors = [actor for actor in hit.actors if (family, actor.index) not in taken] if hit.actors else []
            if not hit.actors and any(name == family for name, _ in taken):
                continue
            spans.setdefault(family, []).append((hit.start, hit.end))
            taken.update((family, actor.index) for actor in hit.actors)
        kept.append(hit)
    return kept


def _clause(words: str, start: int, end: int) -> str:
    left = max((match.end() for match in HARD.finditer(words, 0, start)), default=0)
    right = HARD.search(words, end)
    return words[left : right.start() if right else len(words)]


def polarity(rule: Rule, words: str, match: re.Match[str]) -> Hit:
    """What the words before a cue make of it: its kind stated, denied, planned or past, and how sure."""
    start = match.start()
    window = words[max(0, start - 90) : start]
    cut = max(window.rfind(mark) for mark in (";", ": ", ", ", ". ", " – ", "<L>", " while ", " but "))
    near = window[cut + 1 :] if cut >= 0 else window
    actor = list(re.finditer(r"<S\d+>|<R\d+:\w+>", near))
    verbal = near[actor[-1].end() :] if actor else near
    hit = Hit(rule, rule.kind, start, match.end())
    whole = near + words[start : match.end() + 25]
    for certainty, hedge in HEDGES:
        if hedge.search(
            whole if not actor else near[max(0, actor[-1].start() - 30) :] + words[start : match.end() + 12]
        ):
            hit.certainty = certainty
            break
    if rule.own:
        return hit
    if WHETHER.search(near) or ((no := DENIED.search(verbal)) and _ELSE.search(verbal, no.end())):
        hit.kind = None
    elif no or (actor and re.search(r"\b(?:no|none of|neither|nor|not)\s(?:the\s)?$", near[: actor[-1].start()], re.I)):
        hit.kind = (
            None
            if PLANNED.search(verbal) and not re.search(r"\byet to\b|\bstill to\b|still (?:has|have) to", verbal)
            else rule.denied
        )
    elif PLANNED.search(verbal):
        hit.kind, hit.planned = rule.planned, True
    elif FORMER.search(near[-40:]) and " now " not in near:
        hit.kind = rule.past
    return hit


_HEADED = re.compile(r"(?:[•*–-]\s)?<S(\d+)>\s?[:–-]\s")  # "Argentina: 96,513 destroyed; 1,772 retained"
_ITS = re.compile(r"\s*(?:and |but )?(?:its|it|their|they)\b", re.I)


def who(sentence: Sentence, rule: Rule, match: re.Match[str]) -> list[Actor]:
    """The actors that a cue speaks of: those inside it, the subject before it, or those after "by", "in", a colon."""
    words = sentence.words
    inside = [
        actor for token in re.findall(r"<S\d+>", match.group()) if (actor := sentence.actor(token)) and not actor.place
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
        if not actor.place and (not PREPOSITION.search(lead) or OFFICE.search(lead)):
            subjects.append(actor)
    objects = []
    for found, actor in after:
        lead = words[match.end() : match.end() + found.start()]
        if not actor.place and (AGENT.match(lead) or not lead.strip() or rule.takes == "object"):
            objects.append(actor)
            break
    if rule.takes == "object":
        return objects or subjects[-1:]
    if subjects:
        return subjects[-1:]
    if objects:
        return objects
    near = [actor for _, actor in before if not actor.place][-1:]
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
