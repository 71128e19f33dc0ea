"""Numbers, found in text with their spans, qualifier and sort.

>>> [(n.value, n.qualifier) for n in numbers("Thirty-six (36) of more than fifty States, almost 53 million mines")]
[(36, 'exact'), (50, 'more_than'), (53000000, 'almost')]
>>> [(n.value, n.qualifier) for n in numbers("two dozen States, half a million mines, 5,000-6,000 a year, one in three")]
[(24, 'exact'), (500000, 'exact'), (6000, 'at_most')]
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from aplc_db.alternatives import one_of
from aplc_db.numerals import ORDINAL_TENS, ORDINAL_UNITS, SCALES, TENS, UNITS, word_value
from aplc_db.periods import Period, impossible_dates
from aplc_db.spans import Spans

_small = one_of([*UNITS, *TENS, *ORDINAL_UNITS, *ORDINAL_TENS])

_scales = one_of(["dozen", *SCALES])

_words = (
    rf"(?:a (?:hundred|dozen|thousand|million|billion)|(?:{_small}))"
    rf"(?:(?:-| and | )(?:{_small}|hundred(?:th)?|thousand|million|billion|dozen))*\b"
)

# The mark of a footnote may be glued to a number: after groups of three figures one or two more cannot be its own.
_glued = r"(?:(?<=[a-z])|(?<=,\d{3}))\d{1,2}(?!\w|[,.]\d)"

_digits = (
    rf"\d{{1,3}}(?:,\d{{3}})+(?={_glued})|\d{{1,3}}(?:[,’'\u00a0\u202f]\d{{3}})+(?!\d)(?:\.\d+)?"
    r"|\d{1,3}(?: \d{3}){1,12}(?! ?\d|,\d)|\d+(?:\.\d+)?"
)

NUMBER = re.compile(
    rf"(?=[\daefhnostz])(?<![\w.,/])(?<![A-Z]-)(?:(?P<part>half|a quarter of|three[- ]quarters of) an? (?P<whole>{_scales})\b|"
    rf"(?:(?P<digits>{_digits})(?P<ordinal>st|nd|rd|th)?|(?P<words>{_words}))(?P<half> and a half\b)?"
    rf"(?:(?:\s|\u00a0|-)?(?P<scale>{_scales})(?:\b|(?={_glued}))|(?P<m>m)\b)?)(?P<percent>\s?%|\s?per ?cent\b)?"
    rf"(?:{_glued}|(?![\d/]))"
    r"(?(words)(?:\s?\(\d[\d,]*\))?)",  # "Thirty-six (36)"
    re.I,
)

_PARTS = {"half": 0.5, "a quarter of": 0.25, "three quarters of": 0.75, "three-quarters of": 0.75}

# Words before a number that qualify it; the first that fits does.
QUALIFIERS = (
    ("at_least", r"at least|no fewer than|no less than|not less than|not fewer than|a minimum of"),
    (
        "at_most",
        r"up to|no more than|not more than|at most|fewer than|less than|below|under|a maximum of|as many as|not exceeding",
    ),
    ("more_than", r"more than|over|upwards of|above|in excess of|exceeding|exceeds?|exceeded|beyond"),
    ("almost", r"almost|nearly|just under|close to|not quite|just short of|approaching"),
    (
        "about",
        r"about|around|some|approximately|roughly|an estimated|estimated at|circa|ca\.|~|perhaps|in the (?:region|order) of",
    ),
)

_BEFORE = re.compile(
    "|".join(
        rf"(?P<{name}>(?:\b|(?=~))(?:{words})[\"”]?\s{{0,3}}(?:(?:the|additional|an additional)\s{{1,3}})?$)"
        for name, words in QUALIFIERS
    ),
    re.I,
)

_AFTER = re.compile(
    r"\s+(?:(?P<more_than>and more\b)|(?P<at_least>or more\b)|(?P<at_most>or (?:fewer|less)\b)|(?P<about>or so\b))"
    r"|(?P<plus>\+)|(?P<odd>-odd\b)",
    re.I,
)

_SIGNS = {"plus": "at_least", "odd": "about"}

_NOT_ONE_NUMBER = re.compile(r",\d|\.\d")  # "3,4,57", "1.234.567"

_FIRST_WORD = re.compile(r"(?!a\b)\w+", re.I)

_FRACTION = re.compile(r"[ -](?:hal(?:f|ves)|thirds?|quarters?|(?:four|fif|six|seven|eigh|nin|ten)ths?)\b", re.I)

_RATIO = re.compile(r"\s(?:in|(?:out )?of) (?:every )?", re.I)  # between the numbers of "nine out of ten"

_RANGE = re.compile(r"\s?[-–—]\s?|\s(?P<to>to)\s|\s(?P<and>and)\s", re.I)

_MOVES = re.compile(r"\b(?:from|by|of|fell|rose|drop\w*|went|up|down|votes?:?)\s$", re.I)

_BETWEEN = re.compile(r"\bbetween\s$", re.I)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written; `value` is None where it cannot be one ("3,4,57") or exceeds 64 bits."""

    start: int
    end: int
    value: float | None
    qualifier: str = "exact"
    ordinal: bool = False
    percent: bool = False
    word: bool = False


def numbers(text: str, taken: Sequence[Period] = ()) -> list[Number]:
    """Every number of `text` in order, but those inside one of the periods `taken` or of a date that cannot be.

    Of a range ("5,000-6,000") the upper end is the number, at most; ratios ("one in three") and fractions are none.
    """
    found = []
    periods_taken = Spans(taken)
    impossible_taken = {at for match in impossible_dates(text) for at in range(*match.span())}
    end = 0
    while match := NUMBER.search(text, end):
        start, end = match.span()
        if periods_taken.touch(start, end) or not impossible_taken.isdisjoint(range(start, end)):
            continue
        number = _number(text, match)
        if number and number.ordinal:
            end = number.end  # of "first two" only "first" was read
        if number and not _FRACTION.match(text, number.end):
            found.append(number)
    return _without_ratios(text, _ranges(text, found))


def _number(text: str, match: re.Match[str]) -> Number | None:
    """The number at `match`; of words that make no number together ("nineteen forty") the first is it."""
    start, end = match.span()
    value: float | None
    ordinal = bool(match["ordinal"])
    if match["part"]:
        value = _PARTS[match["part"].lower()]
    elif match["words"]:
        read = word_value(match["words"])
        if read is None:
            head = _FIRST_WORD.match(match["words"])
            read = word_value(head.group()) if head else None
            if head is None or read is None:
                return None
            end = start + head.end()
        value, ordinal = read
    else:
        value = float(re.sub(r"[^\d.]", "", match["digits"]))
        if _NOT_ONE_NUMBER.match(text, end) or (match["m"] and "." not in match["digits"] and len(match["digits"]) > 3):
            value = None
    if value is not None:
        scale = (match["scale"] or match["whole"] or "").lower()
        value += 0.5 if match["half"] else 0
        value *= SCALES.get(scale, 12 if scale == "dozen" else 10**6 if match["m"] else 1)
        if value >= 2**63:
            value = None
        elif abs(value - round(value)) < 1e-6:
            value = round(value)
    said = _BEFORE.search(text, max(0, start - 32), start) or _AFTER.match(text, end)
    qualifier = str(said.lastgroup) if said else "exact"
    return Number(
        start, end, value, _SIGNS.get(qualifier, qualifier), ordinal, bool(match["percent"]), bool(match["words"])
    )


def _ranges(text: str, found: list[Number]) -> list[Number]:
    """The numbers with each range as one: "5,000-6,000", "4 to 5 million", "between 20 and 30"."""
    result: list[Number] = []
    for number in found:
        before = result[-1] if result else None
        link = _RANGE.fullmatch(text, before.end, number.start) if before else None
        if before is None or link is None or not _is_range(text, before, number, link):
            result.append(number)
            continue
        result[-1] = replace(number, start=before.start, qualifier="at_most")
    return result


def _is_range(text: str, low: Number, high: Number, link: re.Match[str]) -> bool:
    if low.value is None or high.value is None or low.ordinal or high.ordinal or low.percent:
        return False
    lead = text[max(0, low.start - 12) : low.start]
    if link["and"] and not _BETWEEN.search(lead):
        return False
    if link["to"] and _MOVES.search(lead):
        return False
    scale = next((size for size in (10**9, 10**6, 10**3) if high.value >= size > low.value and low.value < 1000), 1)
    if scale > 1 and not re.search("[a-z]", text[high.start : high.end], re.I):
        scale = 1  # "4 to 5 million" are millions, "900 to 1,200" are not thousands
    return low.value < high.value <= 20 * low.value * scale


def _without_ratios(text: str, found: list[Number]) -> list[Number]:
    """The numbers without the pairs that are ratios: "one in three", "nine out of every ten"."""
    dropped: set[Number] = set()
    for first, second in pairwise(found):
        if first.value is None or second.value is None or first.value > second.value or second.value > 10:
            continue
        link = _RATIO.fullmatch(text, first.end, second.start)
        if link and ("of" not in link.group() or "out" in link.group() or "every" in link.group()):
            dropped |= {first, second}
    return [number for number in found if number not in dropped]
