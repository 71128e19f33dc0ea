"""Printed lines to running text: one space between lines, and words broken at a line's end made whole."""

import csv
import re
from collections.abc import Iterable, Sequence
from functools import cache

from aplc_db.content import folder

# After these the hyphen belongs to the word, also where the paper never prints the word inside a line.
_PREFIXES = frozenset(["anti", "co", "cross", "multi", "non", "quasi", "self", "semi"])
# After these too, where the rest is a word of its own; else they are syllables (pre-pared, post-ed).
_WEAK_PREFIXES = frozenset(
    ["all", "ex", "half", "high", "long", "low", "mid", "post", "pre", "short", "sub", "under", "vice", "well"]
)
_TENS = frozenset(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
# What makes compounds (mine-free, Convention-related) and ends no other word.
_SECOND_HALVES = frozenset(
    ("affected", "based", "binding", "free", "led", "level", "making", "oriented", "party", "related", "term", "wide")
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SPACES = re.compile(r"\s{2,}|[^\S ]")  # what a single space does not already stand for
_END = re.compile(r"([^\W\d_]{1,60})( ?)-$")
_START = re.compile(r"[^\W\d_]+")


def vocabulary(lines: Iterable[str]) -> frozenset[str]:
    """Every word, and every hyphenated word, that the paper prints within a line, and those of states' names.

    None where no line breaks a word: nobody asks for them.
    """
    lines = tuple(lines)
    if not any(line.rstrip().endswith(("-", "\u00ad")) for line in lines):
        return frozenset()
    words = set(_names())
    broken = False
    for line in lines:
        # The halves of a word that a line's end breaks are no words.
        half, broken = broken, line.rstrip().endswith(("-", "\u00ad"))
        before = ""
        for match in _WORD.finditer(line):
            if before:
                words.add(before)
            before, half = "" if half else match[0].lower(), False
        if before and not broken:
            words.add(before)
    for word in [word for word in words if "-" in word]:
        words.update(word.split("-"))
    return frozenset(words)


@cache
def _names() -> frozenset[str]:
    with (folder("reference") / "state_names.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(word.lower() for row in csv.DictReader(file) for word in _WORD.findall(row["name"]))


def join(lines: Sequence[str], words: frozenset[str]) -> str:
    """The lines as one line, single-spaced.

    >>> join(["an increase in the use of anti-", "personnel mines by Is-", "rael and Guinea-", "Bissau"],
    ...      frozenset({"israel"}))
    'an increase in the use of anti-personnel mines by Israel and Guinea-Bissau'
    """
    parts: list[str] = []
    for line in lines:
        tidy = _SPACES.sub(" ", line).strip()
        if not tidy:
            continue
        if parts:
            last, between = _seam(parts[-1], tidy, words)
            parts[-1] = last + between
        parts.append(tidy)
    return "".join(parts)


def _seam(left: str, right: str, words: frozenset[str]) -> tuple[str, str]:
    """The end of the left line as it should stand, and what goes between it and the right line."""
    if left.endswith("\u00ad"):
        return left[:-1], ""
    if left.endswith("—") or (re.search(r"\d[-–/]$", left) and right[0].isdigit()):
        return left, ""
    end, start = _END.search(left), _START.match(right)
    if end is None:
        return left, " "
    if start is None:
        return left, " " if end[2] else ""
    before, after = end[1].lower(), start[0].lower()
    if end[2]:
        # A hyphen after a space is a dash, unless a typesetter broke a word so: "obliga -", "tions".
        broken = right[0].islower() and before + after in words and before not in words
        return (left[:-2], "") if broken else (left, " ")
    return (left, "") if _keeps_hyphen(before, after, right, words) else (left[:-1], "")


def _keeps_hyphen(before: str, after: str, right: str, words: frozenset[str]) -> bool:
    if right[0].isupper() or f"{before}-{after}" in words:
        return True
    if before + after in words:
        return False
    if before in _PREFIXES or before in _TENS or before.endswith("ly") or after in _SECOND_HALVES:
        return True
    if before in _WEAK_PREFIXES and after in words:
        return True
    return len(before) > 3 and len(after) > 3 and before in words and after in words
