"""Mutations of a paper: bytes, lines, encodings, names, numbers and structure, each made from a seed alone."""

import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import papers

SAMPLE = Path(__file__).resolve().parents[2] / "aplc_db" / "reference" / "APLC_CONF_2019_WP.18.txt"
NAMES = (
    "Wakanda",
    "Chine",
    "Congo",
    "Korea",
    "Guinea",
    "",
    "the",
    "Côte d'Ivoire",
    "São Tomé",
    "Syria Arab Republic",
    "X" * 90,
)
NUMBERS = ("0", "-1", "3,4,57", "9" * 30, "31 June 2019", "1.5 million", "½", "٣", "²", "1e999", "nineteen hundred",
           "29 February 2019", "99 May 20128", "NaN", "[INSERT]")  # fmt: skip
MARKS = ("(", ")", "((", "))", "[", "]", ";", ", ,", "–", "\t", "\f", "\u200b", "\u202e", "\ufeff", "\x00", "\x85", "\u2028", "\r", '"',
         "|", "and and", "…", "<b>", "&amp;", "%s", "{0}", "\\", "'", "--", "<S1>",
         "<D0>", "<R0:party>", "<L>", "\ud7ff", "\U0001f4a3", "é", "ﬁ")  # fmt: skip
ENCODINGS = ("utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "cp1252", "latin-1", "utf-7", "utf-32", "koi8-r")


@cache
def sources() -> dict[str, bytes]:
    """What is mutated: the sample, and a made paper in every other format."""
    return {
        "text": SAMPLE.read_bytes(),
        "pdf": papers.as_pdf(),
        "word": papers.as_word(),
        "html": papers.as_html().encode(),
    }


def mutated(seed: int) -> tuple[str, str, bytes]:
    """The paper of a seed: what was mutated, how, and its bytes. Seven of ten are the sample."""
    chance = random.Random(seed)
    form = chance.choices(("text", "pdf", "word", "html"), (7, 1, 1, 1))[0]
    data = sources()[form]
    kinds = [*_OF_BYTES, *(_OF_TEXT if form in ("text", "html") else ())]
    names = []
    for _ in range(chance.choice((1, 1, 2, 5))):
        kind = chance.choice(kinds)
        names.append(kind.__name__)
        data = kind(data, chance)
        if kind is encoding:
            break
    return form, "+".join(names), data


def flip(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 3, 40)) if data else 0):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def cut(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + data[start + chance.choice((1, 10, 1000, len(data))) :]


def insert(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.randbytes(chance.choice((1, 2, 50))) + data[at:]


def splice(data: bytes, chance: random.Random) -> bytes:
    a, b = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    at = chance.randrange(len(data) + 1)
    return data[:at] + data[a : min(b, a + 3000)] + data[at:]


def _words(data: bytes, pattern: str, new: Callable[[str], str], chance: random.Random) -> bytes:
    text = data.decode("utf-8", "replace")
    found = list(re.finditer(pattern, text))
    for match in sorted(chance.sample(found, min(len(found), chance.choice((1, 3, 30)))), key=lambda one: -one.start()):
        text = text[: match.start()] + new(match[0]) + text[match.end() :]
    return text.encode("utf-8", "surrogatepass")


def name(data: bytes, chance: random.Random) -> bytes:
    return _words(data, r"\b[A-Z][a-z]{3,}\b", lambda _: chance.choice(NAMES), chance)


def letter(data: bytes, chance: random.Random) -> bytes:
    return _words(data, r"(?<=[a-z])[a-z](?=[a-z])", lambda _: chance.choice("eiouxzé"), chance)


def number(data: bytes, chance: random.Random) -> bytes:
    return _words(data, r"\d[\d,.]*", lambda _: chance.choice(NUMBERS), chance)


def mark(data: bytes, chance: random.Random) -> bytes:
    return _words(data, r"[\s,;().–-]", lambda _: chance.choice(MARKS), chance)


def repeat(data: bytes, chance: random.Random) -> bytes:
    times = chance.choice((2, 10, 100))
    return _words(data, r"\S+ ", lambda word: word * min(times, 1 + 2000 // len(word)), chance)


def lines(data: bytes, chance: random.Random) -> bytes:
    rows = data.split(b"\n")
    for _ in range(chance.choice((1, 4, 20))):
        at, other = chance.randrange(len(rows)), chance.randrange(len(rows))
        what = chance.randrange(5)
        if what == 0:
            rows[at], rows[other] = rows[other], rows[at]
        elif what == 1:
            rows.insert(at, rows[other])
        elif what == 2 and len(rows) > 1:
            del rows[at]
        elif what == 3:
            rows[at] = rows[at] + b" " + rows[other]
        else:
            rows[at] = rows[at].replace(b" ", b"\n", 3)
    return b"\n".join(rows)


def paragraph(data: bytes, chance: random.Random) -> bytes:
    new = ("1.", "99.", "0.", "(a)", "(zz)", "II.", "-", "•", "1.1.1.1", "2019.", "a)", "# ", "|", "")
    return _words(data, r"(?m)^\s*(?:\d+\.|\([a-z]\)|[IVX]+\.)", lambda _: chance.choice(new), chance)


def encoding(data: bytes, chance: random.Random) -> bytes:
    return data.decode("utf-8", "replace").encode(chance.choice(ENCODINGS), "replace")


_OF_BYTES = (flip, cut, insert, splice)
_OF_TEXT = (name, letter, number, mark, repeat, lines, paragraph, encoding)
