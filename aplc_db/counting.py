"""What a number counts: states, mines, people, an area, or something else."""

import re

from aplc_db.lists import ROLE, STATE, Group, role_of
from aplc_db.quantities import Number

_NOT_A_COUNT = re.compile(
    r"(?:\b(?:articles?|art\.|paragraphs?|paras?\.?|sections?|chapter|form|forms|protocol|actions?|"
    r"resolution|no\.|nos\.|annex|tables?|figure|page|pages|day|version|"
    r"item|items|type|phase|session|part|document|decision|rule|step|chapter|vol\.|volume|pmn|age|aged|"
    r"apr|us|usd|eur|chf|gbp)|[$€£#]|us\$)\s*$",
    re.I,
)

_STOP = (
    r"(?:of|in|to|which|that|and|have|has|had|are|were|was|is|by|for|with|on|at|from|or|as|who|whose|the|"
    r"than|be|been|were|did|do|does|will|would|not|mines?|since|after|per|under)"
)

_ADJECTIVES = rf"(?:\s(?!{_STOP}\b)[\w'’/-]+){{0,4}}?"

_MINES = r"(?:land)?mines\b|\bapms?\b|\bmln\smines|\baps\b|\bapl\b"

_ROLES = re.sub(r"\?P<\w+>", "?:", ROLE.pattern)

UNITS = re.compile(
    rf"^(?P<tail>{_ADJECTIVES})\s?(?:"
    r"(?P<P>(?:people|persons|participants|delegates|delegations?(?=\sof\speople)|representatives|"
    r"casualt(?:y|ies)|victims|survivors|civilians|children|individuals|inhabitants|killed|injured|"
    r"deaths|wounded|killings|amputees|deminers)\b)"
    r"|(?P<A>(?:km2|km²|sq\.?\skm|square\skilomet(?:re|er)s?|hectares?|ha\b|square\smet(?:re|er)s?|m2\b|m²))"
    r"|(?P<O>(?:(?:anti-?vehicle|anti-?tank|antivehicle|antitank|naval|sea)\s(?:land)?mines|"
    r"cluster\s(?:munitions?|bombs?)|submunitions?|bomblets?|(?:explosive|unexploded)\s\w+|items|"
    r"munitions|erw|uxo|rounds|shells|bombs|fuzes|areas?|hazardous\sareas|territories|regions|years?|"
    r"months?|weeks?|days?|dollars|organi[sz]ations|groups|reports?|meetings|districts|provinces|"
    r"villages|sites|projects|ngos|types|percent|times|companies|producers|euros|delegations|minefields|"
    r"km|met(?:re|er)s|continents|members\sof\sthe\s\w+))\b"
    rf"|(?P<M>{_MINES})"
    rf"|(?P<N>(?:{_ROLES})|(?:{STATE})))",
    re.I,
)

_ELLIPSIS = re.compile(
    r"^(?:\s(?:of\s(?:these|them|those|whom|which|us|the\s(?:group|latter|former|total|signatories|"
    r"world['’]s))\b|(?:are|were|have|had|has|do|did|remain|stand|lie|still|now|since|until|only|so|been|"
    r"being|which|that|who|say|said|as\slandmine|to\sdo|in\sfavou?r|against|abst\w+|votes?)\b"
    r"|(?:more|others?|another|again|further)\b)|\s*(?:$|[:;.,(–—]|-\s|\sto\s\d))",
    re.I,
)

_VOTES = re.compile(r"(?:in favou?r|for|against|abstaining|abstentions?|abstained|co-?sponsors)\s*[:–-]\s*$", re.I)

_VOTED = re.compile(r"^(?:\svotes?)?(?:\s(?:in favou?r|against|abst\w+|for\b(?=,|\s\d|\sand)))", re.I)

_RANGE = re.compile(r"\s?(?:to|–|-)\s?[\d.,]+\s?(?:million|bn|km|sq|square|m2|m²|ha\b|hectare|per\b|%)", re.I)

_OF_NOUN = re.compile(
    r"^(?:\s\(\d+\))?\sof\s(?:the|these|those|its|their|our|all(?:\sthe)?)\s(?:[\w-]+\s){0,3}?"
    rf"(?:{_ROLES}|{STATE})",
    re.I,
)


def kind(text: str, number: Number) -> tuple[str, int, str | None]:
    """What a number counts: (token letter, end of its noun phrase, role of the states counted)."""
    before, after = text[max(0, number.start - 24) : number.start], text[number.end : number.end + 120]
    if _NOT_A_COUNT.search(before) or number.value is None:
        return "", number.end, None
    if number.percent:
        return "%", number.end, None
    some = _OF_NOUN.match(after)
    if some and not number.ordinal and float(number.value).is_integer() and number.value <= 200:
        return "S", number.end + some.end(), role_of(some.group())
    match = UNITS.match(after)
    whole = float(number.value).is_integer()
    if match and match.lastgroup:
        letter, end = match.lastgroup, number.end + match.end()
        if letter == "N":
            if (
                not whole
                or number.value > 200
                or (number.ordinal and not re.match(r"\s(?:state|member|party)", after, re.I))
            ):
                return "O", end, None
            return "S", end, role_of(match.group())
        return letter, end, None
    if number.ordinal:
        return "O", number.end, None
    if _RANGE.match(after):
        return "Q", number.end, None
    if whole and number.value <= 200 and (_ELLIPSIS.match(after) or _VOTES.search(before) or _VOTED.match(after)):
        if (
            re.search(r"\b(?:by|to|from|in|on|between|until|and|[-–])\s$", before)
            and re.match(r"\s*(?:$|[.,;:)])", after)
            and not _VOTES.search(before)
        ):
            return "Q", number.end, None
        return "S", number.end, None
    return "Q", number.end, None


def names_are_due(text: str, number: Number) -> bool:
    """Whether a number counts states, so that names may follow."""
    match = UNITS.match(text[number.end : number.end + 120])
    return bool(match and match.lastgroup == "N")


def names_follow(text: str, number: Number, lists: list[Group]) -> bool:
    """Whether as many states as the number says follow in brackets or after a colon: "eight in Asia (A, B ...)"."""
    following = next((group for group in lists if group.start >= number.end), None)
    if following is None or number.value != len(following.states) or number.ordinal:
        return False
    return bool(re.fullmatch(r"[^.;()\d]{0,60}[(:–—-]\s*(?:the\s)?", text[number.end : following.start], re.I))
