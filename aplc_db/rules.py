"""What a rule is and what it finds.

A rule is a row of a table in `loaders/`: the words that make a sentence mean a thing (`cue`), what it then says of whom,
what it says when it is denied ("has not ..."), planned ("will ...") or past ("former ..."), an example that it must
understand and a near miss that it must leave alone.
"""

import re
import sys
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType

from aplc_db import vocabulary
from aplc_db.actors import Actor
from aplc_db.alternatives import Alternatives
from aplc_db.content import folder
from aplc_db.errors import UsageError
from aplc_db.words import expand

TOPICS = {
    "stockpiles": (
        r"stockpil|\bstocks?\b|\bstor(?:e[sd]?|ing)\b|\blate with (?:its|their) (?:<m|mines)|article 4\b|destruction deadline|"
        r"\bdestr(?:oy|uction)|arsenal|"
        r"inventor(?:y|"
        r"ies)|\beliminat|\bdepots?\b|unknown mines|\bcaches?\b|\bfinds? of (?:\w+ )?mines|"
        r"(?:mines|<m\d+>)[^.;]{0,60} (?:blown up|burn\w*|scrapped|detonated|disposed of|demolished|dismantled)|"
        r"\b(?:away with|finish\w* off|rid (?:itself|themselves) of|dispos\w+ of|scrap\w*|burn\w*|bl[eo]w\w* up|"
        r"detonat\w+)\b[^.;]{0,40}(?:mines|<m)|"
        r"holdings"
    ),
    "retained": r"\bretain|retention|article 3\b|permitted purposes|\btrain(?:ing|s|ed)?\b|\bconsum|\bexpend|"
    r"\bfor (?:\w+ )?(?:instruction|demonstration)|\b(?:authori[sz]ed|allowed|permitted|entitled) to (?:keep|hold)",
    "reports": r"\breport(?:s|ing|ed)?\b(?! (?:period|year)\b)|"
    r"\b(?:last|not) (?:provided|updated)\b|\bannual updates?\b|article 7\b|transparency|"
    r"\bform [a-j]\b|\bsubmi",
    "clearance": (
        r"\bextend|\brequests? (?:submitted|presented|lodged|made) by (?:the )?<s|\bdeadlines?\b[^.;]{0,30}(?:extend|postpone|prolong|"
        r"put off|"
        r"moved)|\bmined\b(?! by)|clear(?:ance|ing|ed)?\b|"
        r"mined areas?|mine-?(?:polluted|contaminated|infested|ridden|strewn|littered)|article 5\b|extension|"
        r"decisions? on (?:the )?(?:\w+ )?requests?\b|"
        r"\bacced\w* to [^.;]{0,20}requests?|\bsubmi\w+ (?:\w+ ){0,3}?requests?\b|\brequests?\b[^.;]{0,60}\b(?:grant|approv|"
        r"accord)|\b(?:grant|approv|"
        r"accord)\w*\b[^.;]{0,40}\brequests?\b|"
        r"demin|contaminat|mine-?affected|\baffected (?:states|countries|<r)|mine-free|\bsurvey|free (?:of|"
        r"from) (?:\w+ ){0,3}(?:mines|landmines|remnants)|\b(?:lift|"
        r"remov|sw[eo]?p|pollut)\w*\b[^.;]{0,40} (?:land)?mines\b|minefields?|mine (?:threat|problem)|"
        r"\bsuspected\b|hazardous area|\b(?:rid|freed|purged|cleansed)\b[^.;]{0,30}\b(?:soil|territor|land\b|ground)|"
        r"mines? (?:\w+ )?(?:litter|plagu|infest|lie|laid)|\b(?:litter|plagu|infest|strewn)\w* (?:by|with)\b"
    ),
    "use": (
        r"\buse[ds]?\b(?! up\b)|\busing\b|\busers?\b|\bemploy(?:s|ed|ing)?\b|\b(?:turn\w*|left|rel(?:y|ies|ied|"
        r"ying))\b(?=[^.;<]{0,40}\b(?:mines?|"
        r"devices)\b)|\bput down\b|\bplac(?:ed|ing)\b|\bsow[ni]|\bscatter|\bdeploy|"
        r"\bmined\b|\bmining (?:its|their|the)\b|\bresort|\blaid\b|\blay(?:ing|s)?\b|plant(?:ed|ing)|emplac|"
        r"new use|minelaying|\b(?:rebel|insurgent|guerrilla|militant|separatist|jihadist|"
        r"terrorist)s?'? (?:land)?mines|\b(?:sow|strew|bur[iy]|seed|employ|put|fir[ei]|"
        r"drop)[a-z]{0,4}(?= [^.;<]{0,25}\b(?:mines?|"
        r"bombs)\b)|"
        r"mines (?:in the ground|[^.;<]{0,30} put in place)"
    ),
    "production": (
        r"\bproduc|manufactur|\b(?:ma(?:de|kes?|king)(?! (?:\w+ )?use)|buil(?:t|ds?|ding))\b(?=[^.;<]{0,30}\bmines?\b)|"
        r"\bmines? (?=[^.;<]{0,25}\bmade\b)|"
        r"turn(?:s|ed|ing)? out\b|\bassembl|factor(?:y|ies)"
    ),
    "transfer": r"\bexport|\btransfer|\btrade\b|\bimport",
    "votes": (
        r"\bvot(?:e|es|ed|ing)\b|in favou?r|abstain|abstention|resolution|\bsponsor|co-?sponsor|"
        r"general assembly|unga|ballot|\bagainst: |\bdraft (?:was|is|has)\b|(?:oppos|support|back|endors|approv|"
        r"adopt|tabl|introduc)\w* (?:it|"
        r"the|this) (?:\w+ )?(?:draft|text)\b|\b(?:draft|text) (?:its|their) (?:\w+ )?(?:backing|support|approval|blessing)\b"
    ),
    "meetings": (
        r"delegat|\bpresent\b(?! (?:a|an|the|its|their)\b)|\battend|participat|took part|"
        r"taken part|observers?\b|\bmeeting|conference"
    ),
    "membership": (
        r"\bparty\b|parties\b|acced|accession|succession\b|ratif|\bsign(?:ed\b|ator|\b)|\bjoin|entry into force|enter(?:ed|"
        r"s)? into force|withdr|outside|adhere|consent to be bound|\babsent\b|ban (?:treaty|convention)|"
        r"\btreaty\b|\bconvention\b|\baccord\b|on board|\bmember(?:s|ship)?\b|ottawa (?:treaty|convention)|\bquit|denounc|"
        r"hold-?outs?|\bbound\b|\bbinding\b|\bsign up|\bsignature|pull(?:s|ed|ing)? out|departure|beyond (?:its|the) reach|"
        r"absence (?:of <s|from the)|\bthe ban\b|\b(?:leav(?:e|es|ing)|left) the|\bin it\b|<r\d+"
    ),
    "possession": (
        r"\bpossess|\bnever (?:had|owned|held)\b[^.;]{0,20}\bmines\b|(?:mines|<m\d+>)[^.;]{0,30} (?:held|owned) (?:by|in)\b|\b(?:holds?|"
        r"holding|held|"
        r"(?<!its )(?<!their )owns?|owned|stocked|(?:ha[sd]|have|"
        r"having) (?:no|any|never|not))\b[^.;]{0,30}(?:(?:mines?|munitions|landmines?)\b|<m\d+>)|"
        r"estimated[^.;]{0,40}(?:mines|<m\d+>)"
    ),
    "moratorium": r"moratori|\bban(?:s|ned)? (?:on )?(?:the )?export",
}

HINTS = {  # what a sentence may be about that holds no word of a topic
    "possession": (
        r"\b(?:possess|own|h[oe]ld|keep|kept|ha[sd]|have|having|with|declar|find|found|discover|unearth|uncover|c[ao]me across|"
        r"stumbled|inherit)\w*\b[^.;]{0,40}(?:\bmines?\b|landmines?\b|<m\d+>|\bthe weapons?\b)"
    ),
    "clearance": (
        r"\b(?:soil|ground|farmland|fields|land|berm|borders?)\b[^.;]{0,60}\bmines?\b|\bmines?\b[^.;]{0,60}\b(?:soil|ground|"
        r"farmland|fields|land|berm|borders?|lie|remain)\b|<a\d+>|\brequest|\bnew deadlines?\b|\b(?:more|additional|extra|"
        r"further|longer)\b[^.;]{0,15}"
        r"(?:time|years?|deadlines?)\b|\bof mines\b|\b(?:territor(?:y|ies)|land|soil|borders?)\b[^.;]{0,20}\b(?:clear|free)\b"
    ),
    "stockpiles": (
        r"\bof (?:them|these)\b[^.;]{0,20} {been} {destroy}|(?:{destroy}|{find})[^.;]{0,40}(?:\bmines?\b|landmines?\b|<m\d+>)|"
        r"(?:\bmines|landmines|<m\d+>)[^.;]{0,60} {been} (?:{destroy}|{find})|\b(?:shelves|warehouses?|storage|magazines)\b"
    ),
    "retained": (
        r"\b(?:same|unchanged|identical|constant|var(?:y|ied)|year in)\b[^.;]{0,40}(?:\bmines\b|<m\d+>)|\bhow many mines\b|"
        r"(?:\bmines\b|<m\d+>|\btotal|\bfigure|\bholdings?)\b[^.;]{0,40}\b(?:same|unchanged|identical|constant|var(?:y|ied))\b"
    ),
    "reports": r"\bdeclarations?\b|\bupdated?s?\b|\breturns?\b",
}

_TOPIC = tuple(TOPICS)
_topics = Alternatives(TOPICS.values())
_HINT = tuple(HINTS)
_hints = Alternatives(expand(hint) for hint in HINTS.values())

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

_ENDLESS = re.compile(r"(?<!\\)(\\w|[\])])([*+])")


def bounded(pattern: str) -> str:
    r"""`pattern` with every repetition of letters or groups held to 40, so that no text takes more than linear time.

    >>> bounded(r"destr\w* (?:of the )+x")
    'destr\\w{0,40} (?:of the ){1,40}x'
    """
    return _ENDLESS.sub(lambda found: f"{found[1]}{{{int(found[2] == '+')},40}}", pattern)


def written(cue: str) -> str:
    """The regular expression of a cue: its classes of words, phrases and tokens written out, its repetitions bounded."""
    cue = expand(cue)
    for token, regex in TOKENS.items():
        cue = cue.replace(token, regex)
    return bounded(cue)


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One row of a loader's table.

    `table` and `kind` say which rows it makes; no table: it holds no fact, and `why` says the reason. `about` names the
    topics one of which must be spoken of in the sentence or just before. `denied`, `planned` and `past` are the kinds
    that the negated, the future and the former form mean; None where they mean nothing. `takes` is where the states stand
    when the cue holds no `<S>`: `subject` (before the cue, or after "by", "in", a colon) or `object` (after it).
    `alone` rules may stand beside others of their family in one sentence. `heading` is what a line has that is followed by
    a list of those of whom the rule speaks ("Retained mines", "Article 5 deadlines").
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
    heading: str = ""

    @property
    def family(self) -> str:
        return self.id.split(".")[0]


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
    relative: bool = False  # the cue stands in a relative clause of its states: "Chad, which has ..., "


@lru_cache(maxsize=64)
def topics(words: str) -> frozenset[str]:
    """The topics that a sentence speaks of."""
    words = words.lower()
    return frozenset(_TOPIC[number] for number in _topics.called(words) if _topics.matches(number, words))


def hinted(words: str) -> frozenset[str]:
    """The topics that a sentence without any of its own may speak of."""
    words = words.lower()
    return frozenset(_HINT[number] for number in _hints.called(words) if _hints.matches(number, words))


@cache
def load_rules(place: str | None = None) -> tuple[Rule, ...]:
    """The rules of every module of `loaders/`, module by module in order of name, each found by path."""
    rules: list[Rule] = []
    for path in sorted((folder("loaders") if place is None else folder(place)).glob("*.py")):
        if path.stem != "__init__":
            found: tuple[Rule, ...] = _module(f"aplc_rules_{path.stem}", str(path)).RULES
            for rule in found:
                _look_at_kinds(rule, path)
            rules.extend(found)
    return tuple(rules)


def _look_at_kinds(rule: Rule, path: Path) -> None:
    """UsageError where a kind of a rule is none of its table."""
    if rule.table and rule.table not in vocabulary.KINDS:
        tables = ", ".join(vocabulary.KINDS)
        raise UsageError(f"{path}: rule {rule.id}: {rule.table!r} is no table of facts; those are {tables}.")
    for kind in filter(None, (rule.kind, rule.denied, rule.planned, rule.past) if rule.table else ()):
        table, _, name = kind.rpartition(":")
        allowed = vocabulary.KINDS.get(table or rule.table or "", ())
        if name not in allowed:
            raise UsageError(f"{path}: rule {rule.id}: kind {kind!r} is none of {', '.join(allowed)}.")


def _module(name: str, path: str) -> ModuleType:
    module = sys.modules[name] = ModuleType(name)
    try:
        SourceFileLoader(name, path).exec_module(module)
    except (SyntaxError, TypeError, NameError) as error:
        raise UsageError(f"{path}: is no module of rules: {error}. Mend it.") from error
    return module
