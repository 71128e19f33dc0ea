"""Numbers, found in text with their spans, qualifier and sort.

>>> [(n.value, n.qualifier) for n in numbers("Thirty-six (36) of more than fifty States, almost 53 million mines")]
[(36, 'exact'), (50, 'more_than'), (53000000, 'almost')]
"""

import re
from dataclasses import dataclass

from aplc_db.numerals import ORDINAL_TENS, ORDINAL_UNITS, SCALES, TENS, UNITS, word_value
from aplc_db.periods import Period, impossible_dates
from aplc_db.spans import Spans

_small = "|".join(sorted([*UNITS, *TENS, *ORDINAL_UNITS, *ORDINAL_TENS], key=len, reverse=True))

_words = rf"(?:a hundred|a dozen|(?:{_small}))(?:(?:-| and | )(?:{_small}|hundred(?:th)?|thousand|million|dozen))*\b"

# The mark of a footnote may be glued to a number: after groups of three figures one or two more cannot be its own.
_glued = r"(?:(?<=[a-z])|(?<=,\d{3}))\d{1,2}(?!\w|[,.]\d)"

_digits = (
    rf"\d{{1,3}}(?:,\d{{3}})+(?={_glued})|\d{{1,3}}(?:[,’'\u00a0\u202f]\d{{3}})+(?!\d)(?:\.\d+)?"
    r"|\d{1,3}(?: \d{3})+(?![\d,])|\d+(?:\.\d+)?"
)

NUMBER = re.compile(
    rf"(?<![\w.,/])(?:(?P<digits>{_digits})(?P<ordinal>st|nd|rd|th)?|(?P<words>{_words}))"
    rf"(?:(?:\s|\u00a0|-)?(?P<scale>hundred|thousand|million|mln|mn|billion|bn)(?:\b|(?={_glued}))|"
    rf"(?P<m>m)\b)?(?P<percent>\s?%|\s?per ?cent\b)?(?:{_glued}|(?![\d/]))"
    rf"(?P<again>\s?\(\d[\d,]*\))?",
    re.I,
)

QUALIFIERS = (
    ("at_least", r"at least|no fewer than|no less than|not less than|not fewer than|a minimum of"),
    ("at_most", r"up to|no more than|not more than|at most|fewer than|less than|below|under|a maximum of|as many as"),
    ("more_than", r"more than|over|upwards of|above|in excess of|exceeding|well over|beyond"),
    ("almost", r"almost|nearly|just under|close to|not quite|just short of"),
    ("about", r"about|around|some|approximately|roughly|an estimated|estimated at|circa|ca\.|~|perhaps"),
)

_BEFORE = re.compile(
    "|".join(rf"(?P<{name}>\b(?:{words})\s*(?:the\s+|an?\s+|additional\s+)?$)" for name, words in QUALIFIERS).replace(
        r"\b(?:about", r"(?:\babout"
    ),
    re.I,
)

_MORE_DIGITS = re.compile(r",\d")

_AFTER = re.compile(r"\s+(?:(?P<more_than>and more\b)|(?P<at_least>or more\b)|(?P<about>or so\b))", re.I)


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


def numbers(text: str, taken: list[Period] | None = None) -> list[Number]:
    """Every number of `text` in order, but those inside one of the periods `taken` or of a date that cannot be."""
    found = []
    periods_taken = Spans(taken or ())
    impossible_taken = {at for match in impossible_dates(text) for at in range(*match.span())}
    for match in NUMBER.finditer(text):
        start, end = match.span()
        if periods_taken.touch(start, end) or not impossible_taken.isdisjoint(range(start, end)):
            continue
        ordinal = bool(match["ordinal"])
        value: float | None
        if match["words"]:
            read = word_value(match["words"])
            if read is None:
                head = re.match(r"\w+", match["words"])
                read = word_value(head.group()) if head else None
                if read is None or head is None:
                    continue
                end = start + head.end()
            value, ordinal = read
            value = float(value)
        else:
            value = float(re.sub(r"[^\d.]", "", match["digits"]))
            if _MORE_DIGITS.match(text, end) or (
                match["m"] and "." not in match["digits"] and len(match["digits"]) > 3
            ):
                value = None
        scale = SCALES.get((match["scale"] or "").lower(), 10**6 if match["m"] and match["digits"] else 1)
        if value is not None:
            value *= scale
            if value >= 2**63:
                value = None
            elif abs(value - round(value)) < 1e-6:
                value = round(value)
        before = _BEFORE.search(text[max(0, start - 24) : start])
        after = _AFTER.match(text, end)
        qualifier = (before or after).lastgroup if before or after else "exact"  # type: ignore[union-attr]
        found.append(
            Number(start, end, value, qualifier or "exact", ordinal, bool(match["percent"]), bool(match["words"]))
        )
    return found
