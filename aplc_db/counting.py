"""What a number counts: states, mines, people, an area, or something else.

>>> from aplc_db.quantities import numbers
>>> text = "Of 14 States Parties with 1.6 million mines, 3 have cleared 3.4 square kilometres under Article 5"
>>> [kind(text, number)[0] for number in numbers(text)]
['S', 'M', 'S', 'A', '']
"""

import re
from dataclasses import replace

from aplc_db.lists import Group
from aplc_db.quantities import Number
from aplc_db.roles import ROLE, STATE, role_of

MOST_STATES = 200  # no number of states is larger

_NOT_A_COUNT = re.compile(
    r"(?:\b(?:articles?|art\.|paragraphs?|paras?\.?|sections?|chapter|form|forms|protocol|actions?|"
    r"resolution|no\.|nos\.|annex|tables?|figure|page|pages|version|"
    r"item|items|type|phase|session|part|document|decision|rule|step|vol\.|volume|pmn|age|aged|"
    r"apr|(?<!the\s)us|usd|eur|chf|gbp)|[$€£#]|us\$)\s*$",
    re.I,
)

_DAY = re.compile(  # "MAPUTO, Sept 17 -"
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?)\.?\s$",
    re.I,
)
_OF_MINES = re.compile(  # the object of a verb, or what a state has by itself: "retained more than 200", "Peru over 200."
    r"\b(?:retain|keep|kept|destroy|possess|hold|held|stockpil|declar|discover|found|lift|consum)\w*\s"
    r"(?:(?:more|fewer|less)\sthan|over|about|some|only|just|nearly|almost)?\s?$|"
    r"\b(?:keep|kept|retain|hold|held)(?:s|ed|ing)?:\s$|['’]s?\s(?:figure|holding|stock(?:pile)?|total)s?\s(?:has\s|have\s|had\s)?"
    r"(?:stood|stands|remain\w*|stay\w*|been|is|was)\s(?:at\s)?$|"
    r"\b(?-i:[A-Z])\w+\s(?:(?:more|fewer|less)\sthan|over|about|nearly|almost)\s$",
    re.I,
)
_OF_THINGS = re.compile(  # "of 146 minefields, 90 have been cleared"
    r"\bof\s(?:the\s|its\s|their\s|our\s)?[\d,.]+\s(?:[\w-]+\s){0,3}?(?:mines|minefields|areas|fields|depots|sites|tasks|hectares|"
    r"villages|communities|regions|provinces|districts|requests),?\s(?:only\s|just\s|some\s|about\s|over\s)?$",
    re.I,
)
_RECORDED = re.compile(r"\b(?:recorded|registered|counted)\s$", re.I)

_NUMBERED = re.compile(r"(?:^|\n)\s{0,8}\(?$")  # "6. Vice-Presidents": the number of a paragraph
_PRONOUN = re.compile(r"\b(?:an?|the|its|their|this|that)\s[\w-]+\s$", re.I)  # "a small one", "its initial one"
_NUMBERING = re.compile(r"[.)]\s+[A-ZÀ-Þ(]")

_STOP = (
    r"(?:of|in|to|which|that|and|have|has|had|are|were|was|is|by|for|with|on|at|from|or|as|who|whose|the|"
    r"last|this|next|than|be|been|were|did|do|does|will|would|not|mines?|since|after|per|under|an?|each|every)"
)

_ADJECTIVES = rf"(?:\s(?:(?!{_STOP}(?![\w/’'-]))[\w'’/-]+|(?-i:and\s[A-Z]\w+))){{0,4}}?"

_MINES = r"(?:land)?mines\b|\bapms?\b|\bmln\smines|\baps\b|\bapl\b|of\s(?:the|these|such)\s(?:weapons|devices)\b|"
_MINES += r"of\s(?:its|their|the|these|those)\s(?:[\w-]+\s){0,3}?(?:land)?mines\b"

_ROLES = re.sub(r"\?P<\w+>", "?:", ROLE.pattern)

_LIKE_STATES = (
    r"neighbou?rs\b|hold-?outs\b|outsiders\b|newcomers\b|ratifications\b|(?:co-?)?sponsors\b|signatures\b|delegations\b|"
    r"observers\b|donors\b|powers\b|republics\b|"
    r"(?:non-?)?(?:possessors|producers|users|holders|signers)\b"
)

_DOING = re.compile(r"(?:observers|possessors|producers|users|holders|signers|hold-?outs)$", re.I)

_PEOPLE = (
    r"people|persons|participants|delegates|delegations?(?=\sof\speople)|representatives|casualt(?:y|ies)|victims|"
    r"survivors|civilians|children|individuals|inhabitants|killed|injured|deaths|dead|wounded|killings|fatalities|"
    r"amputees|deminers|soldiers|men|women|boys|girls|villagers|farmers|shepherds|refugees|patients|peacekeepers"
)

UNITS = re.compile(
    rf"^(?P<tail>{_ADJECTIVES})\s?(?<![a-z])(?:"  # no "men" in "14,944 Yemen"
    rf"(?P<P>(?:{_PEOPLE})\b)"
    r"|(?P<A>(?:km2|km²|sq\.?\skm|square\skilomet(?:re|er)s?|hectares?|ha\b|square\smet(?:re|er)s?|m2\b|m²))"
    r"|(?P<O>(?:(?:anti-?vehicle|anti-?tank|antivehicle|antitank|naval|sea)\s(?:land)?mines|"
    r"cluster\s(?:munitions?|bombs?)|submunitions?|bomblets?|(?:explosive|unexploded)\s\w+|items|"
    r"munitions|erw|uxo|rounds|shells|bombs|fuzes|areas?|hazardous\sareas|territories|regions|years?|"
    r"months?|weeks?|days?|dollars|euros|francs|pounds|usd|eur|chf|organi[sz]ations|groups|reports?|meetings|"
    r"districts|provinces|communities|villages|sites|projects|ngos|types|percent|times|companies|"
    r"minefields|pages|km|kilomet(?:re|er)s|tons|tonnes|met(?:re|er)s|continents|"
    r"members\sof\sthe\s(?!united\snations|un\b|european\sunion|eu\b|convention|treaty|organi[sz]ation|league|commonwealth)\w+))\b"
    rf"|(?P<M>{_MINES})"
    rf"|(?P<N>(?:{_ROLES})|(?:{STATE})|(?:{_LIKE_STATES})))",
    re.I,
)

_ELLIPSIS = re.compile(
    r"^(?:\s(?:of\s(?:these|them|those|whom|which|us|the\s(?:group|latter|former|newest|total|signatories|"
    r"world['’]s))\b|(?:are|were|have|had|has|do|did|remain|stand|lie|still|now|since|until|only|so|been|"
    r"being|which|that|who|say|said|no\slonger|as\slandmine|to\sdo|in\sfavou?r|against|abst\w+|votes?)\b"
    r"|(?:more|others?|another|again|further)\b(?!\sthan))|\s*(?:$|[:;.,(–—]|-\s|\sto\s\d))",
    re.I,
)

# What states do and mines do not; and what both "are" (retained, reported), which only states do to something.
_ACTS = re.compile(
    r"^(?:\sof\s(?:these|them|those|which|whom))?"
    r"(?:\s(?:also|already|still|now|then|again|never|each|together|have|no\slonger|currently|subsequently)){0,4}\s"
    r"(?:(?:retain|keep|hold|possess|stockpile|produce|use|report|declare|submit|send|attend|choose|consider|say|plan|"
    r"intend|want|ask|request|need|face|lack|acknowledge|sign|ratify|join|belong|contribute|provide|"
    r"sent|attended|chose|considered|voted|abstained|joined|signed|ratified|acceded|withdrew|said|announced|promised|"
    r"provided|requested|asked|took|indicated|passed|adopted|stated|expressed|opposed|supported|spoke|became|"
    r"missed|met|finished|submitted|made|gave|co-?sponsored|completed|contributed)\b(?!-)"
    r"|(?:reported|declared|confirmed|destroyed|retained|kept|held|found|discovered|used|laid|cleared|produced|stockpiled|"
    r"possessed|owned)\s"
    r"(?:an?|the|their|its|nothing|none|no|some|all|any|more|over|about|less|fewer|that|having|\d)\b)",
    re.I,
)

_OF_THEM = re.compile(r"\sof\s(?:these|them|those|whom|which)(?=,\s|\s?[(–—])", re.I)  # names follow

_FROM = re.compile(
    r"\b(?:repl(?:y|ies)|reports?|responses?|requests?|answers?|received|heard|came|come)\b[^.;,]{0,20}\sfrom\s$", re.I
)

_HARM_BEFORE = re.compile(
    r"\b(?:kill|injur|wound|maim|hurt)(?:ed|ing|s|e)?(?:\s(?:and|or)\s(?:kill|injur|wound|maim)(?:ed|ing))?\s"
    r"(?:(?:at\sleast|more\sthan|over|some|about|around|nearly|almost|up\sto|another|an\sestimated|the)\s)?$",
    re.I,
)

_HARM_AFTER = re.compile(
    r"^\s(?:(?:of\s(?:them|whom)|others|more)\s)?(?:(?:were|was|have\sbeen|had\sbeen|of\sthem|others)\s)?"
    r"(?:\w+ly\s)?(?:(?:killed|injured|wounded|maimed|hurt|died|dead|fatal)\b)",
    re.I,
)

_LINK = (
    r"(?:to|from|at|of|or|:|is|was|were|are|reached|totall?ed|totall?ing|number(?:ed|ing)?|exceed(?:ed|s)|by|with)\s"
    r"(?:(?:more\sthan|at\sleast|almost|nearly|over|some|about|around|just|only|now|the|an?|total\sof|up\sto)\s){0,3}$"
)

_PASSED = (  # a number on the way from a noun to its number; read in one way only, or time would double with each
    r"(?=(?<=\bfrom\s)\d|\b(?:19|20)\d\d\b|\b[\d,]{1,9}\smines)\d[\d,]{0,8}(?![\d,])"
)

_STATES_BEFORE = re.compile(
    rf"(?:\bmembership\b|\bnumber\sof\s(?:[\w-]+\s){{0,3}}?(?:{_ROLES}|{STATE}|{_LIKE_STATES}))"
    rf"(?:[^.;:\d]|{_PASSED}){{0,80}}?(?:\s|(?=:)){_LINK}",
    re.I,
)

_PEOPLE_BEFORE = re.compile(
    rf"\b(?:casualties|victims|death\stoll|toll|deaths|fatalities)\b(?:[^.;:\d]|{_PASSED}){{0,40}}?(?:\s|(?=:)){_LINK}",
    re.I,
)

_IN_ALL = re.compile(r"^\s(?:in\s(?:all|total)|altogether)\b", re.I)

_VOTES = re.compile(r"(?:in favou?r|for|against|abstaining|abstentions?|abstained|co-?sponsors)\s*[:–-]\s*$", re.I)

_VOTED = re.compile(r"^(?:\svotes?)?(?:\s(?:in favou?r|against|abst\w+|for\b(?=,|\s\d|\sand)))", re.I)

_COMPARED = re.compile(r"^\s(?:more|fewer|less)\sthan\b(?!\s[\d<])", re.I)  # a difference: "two more than last year"

_ORDINAL_STATE = re.compile(
    r"^(?:\s(?!of\b|states\b)[\w'’-]+){0,2}?\s(?:(?:member|signatory)\s)?(?:state|country|government|nation|"
    r"party|member|signatory)\b(?!\s(?:in|of|for)\s(?:succession|line))",
    re.I,
)

_ORDINAL_BEFORE = re.compile(r"(?:\b(?:the|its|their|our|as|became|become)|['’]s?)\s$", re.I)

_OF_NOUN = re.compile(
    r"^(?:\s\(\d+\))?\sof\s(?:the|these|those|its|their|our|all(?:\sthe)?)\s(?:[\w-]+\s){0,3}?"
    rf"(?:{_ROLES}|{STATE})",
    re.I,
)

_POINTED = re.compile(r"\b(?:by|to|from|in|on|between|until|and|[-–])\s(?:a\sfurther\s|another\s)?$", re.I)


def kind(text: str, number: Number) -> tuple[str, int, str | None]:
    """What a number counts: (token letter, end of its noun phrase, role of the states counted).

    S states, M mines, P people, A area, O something else, Q a bare number, % percent; "" is no count (an article's number).
    """
    before, after = text[max(0, number.start - 120) : number.start], text[number.end : number.end + 120]
    if number.value is None or _NOT_A_COUNT.search(before):
        return "", number.end, None
    if _NUMBERING.match(after) and _NUMBERED.search(before) and not number.word:
        return "", number.end, None
    if number.percent:
        return "%", number.end, None
    if number.word and number.value == 1 and _PRONOUN.search(before):
        return "", number.end, None
    whole = float(number.value).is_integer()
    few = whole and number.value <= MOST_STATES
    some = _OF_NOUN.match(after)
    if some and few and not number.ordinal:
        return "S", number.end + some.end(), role_of(some.group())
    if not number.ordinal and _COMPARED.match(after):
        return "Q", number.end, None
    if few and not number.ordinal and _ACTS.match(after) and not _OF_THINGS.search(before):
        return "S", number.end, None
    match = UNITS.match(after)
    if match and match.lastgroup:
        letter, end = match.lastgroup, number.end + match.end()
        if letter == "N":
            if not few or (number.ordinal and not re.match(r"\s(?:state|member|party)", after, re.I)):
                return "O", end, None
            if _DOING.search(match.group()):
                return "S", number.end, None  # "sixteen producers": the noun says what they do, and rules look for it
            return "S", end, role_of(match.group())
        return (letter if whole or letter in "AO" else "O"), end, None
    if number.ordinal:
        return "O", number.end, None
    if _DAY.search(before):
        return "", number.end, None
    if whole and (_HARM_AFTER.match(after) or _HARM_BEFORE.search(before) or _PEOPLE_BEFORE.search(before)):
        return "P", number.end, None
    if _OF_THINGS.search(before):
        return "O", number.end, None
    if few and _is_elliptic(before, after):
        them = _OF_THEM.match(after)
        return "S", number.end + (them.end() if them else 0), None
    return "Q", number.end, None


def _is_elliptic(before: str, after: str) -> bool:
    """Whether a number without a noun counts states: "66 retain mines", "took the membership to 157", "31 in all"."""
    if _VOTES.search(before) or _IN_ALL.match(after) or _FROM.search(before):
        return True
    if _STATES_BEFORE.search(before):
        return True
    if _RECORDED.search(before) or _OF_MINES.search(before) or not (_ELLIPSIS.match(after) or _VOTED.match(after)):
        return False
    return not (_POINTED.search(before) and re.match(r"\s*(?:$|[.,;:)]|to\s\d)", after))


def is_ordinal_of_a_state(text: str, number: Number) -> bool:
    """Whether "the 164th State Party", "the fourth government known to" says how many states there are by now."""
    return bool(
        number.ordinal
        and number.value
        and 1 < number.value <= MOST_STATES
        and _ORDINAL_BEFORE.search(text, max(0, number.start - 12), number.start)
        and _ORDINAL_STATE.match(text[number.end : number.end + 60])
    )


_AMONG = re.compile(
    r" of (?:the (?:world['’]s )?|its |their )(?:most|least|few|\w+est|best|main|major|leading)\b", re.I
)


_MARKED = re.compile(r"1\d{3}(?=\s(?:States|Parties|countries|governments)\b)")


def unmarked(text: str, number: Number) -> Number:
    """A number of states without the mark of a footnote that is glued to it: "1642 States" are 164."""
    value = int(number.value or 0) // 10
    return replace(number, value=value) if value <= MOST_STATES and _MARKED.match(text, number.start) else number


def one_among(text: str, number: Number) -> bool:
    """Whether a "one" counts nothing: "has one of the world's largest stockpiles"."""
    return number.word and number.value == 1 and bool(_AMONG.match(text, number.end))


_UNIT_AREAS = (("hectare", 0.01), ("ha", 0.01), ("square met", 1e-6), ("m2", 1e-6), ("m²", 1e-6))


def square_kilometres(value: float, unit: str) -> float:
    """An area in square kilometres, whatever the unit that is printed after its number.

    >>> square_kilometres(60_000_000, " square metres"), square_kilometres(11.5, "km2")
    (60.0, 11.5)
    """
    unit = unit.strip().lower()
    return round(value * next((size for name, size in _UNIT_AREAS if unit.startswith(name)), 1), 6)


def names_are_due(text: str, number: Number) -> bool:
    """Whether a number counts states, so that names may follow."""
    match = UNITS.match(text[number.end : number.end + 120])
    return bool(match and match.lastgroup == "N")


def names_follow(text: str, number: Number, lists: list[Group]) -> bool:
    """Whether as many states as the number says follow in brackets or after a colon: "eight in Asia (A, B ...)"."""
    following = next((group for group in lists if group.start >= number.end), None)
    if following is None or number.value != len(following.states) or number.ordinal:
        return False
    between = text[number.end : following.start]
    return bool(re.fullmatch(r"[^.;()\d]{0,60}[(:–—-]\s*(?:the\s)?|,\s(?:the\s)?", between, re.I))
