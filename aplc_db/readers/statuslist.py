"""Status lists as treaty depositaries publish them: delimited text with a row a state, read as one table."""

import csv
import io
import re

from aplc_db.errors import PaperError
from aplc_db.readers import text as plain
from aplc_db.records import Page, Source, Table

_STATE = re.compile(r"\W*(?:state|states? part(?:y|ies)|country|participant|party|name)\W*", re.IGNORECASE)
_DELIMITERS = ",;\t"
_PREAMBLE = 15  # lines that may stand above the row of headings
_LONGEST = 300  # characters that one of them may have


def is_list(data: bytes) -> bool:
    """Whether `data` is delimited text, not a paper with a table in it: its rows begin below headings of states."""
    lines = data[:8192].replace(b"\x00", b"").decode("latin-1").splitlines()
    for first, line in enumerate(lines[:_PREAMBLE]):
        if delimiter := _delimiter(line):
            below = [row for row in csv.reader(lines[first + 1 :], delimiter=delimiter) if any(row)]
            return sum(len(row) > 1 for row in below) >= 0.9 * len(below)
        if len(line) > _LONGEST:
            return False
    return False


def _delimiter(line: str) -> str | None:
    """What parts the headings of a status list, None where `line` is no such row."""
    for delimiter in _DELIMITERS:
        cells = next(csv.reader([line.lstrip("\ufeff")], delimiter=delimiter), [])
        if 2 <= len(cells) <= 40 and all(len(cell) < 80 for cell in cells) and any(map(_STATE.fullmatch, cells)):
            return delimiter
    return None


def read(data: bytes, name: str, encoding: str | None = None) -> Source:
    """One page numbered 0: the lines above the headings, and the list as a table."""
    text, notes = plain.decode(data, name, encoding)
    lines = text.split("\n")
    first = next((index for index, line in enumerate(lines[:_PREAMBLE]) if _delimiter(line)), 0)
    delimiter = _delimiter(lines[first]) or ","
    try:
        found = list(csv.reader(io.StringIO("\n".join(lines[first:])), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise PaperError(f"{name}: not a whole list: {error}. Save it again as CSV.", code="csv") from None
    rows = [[cell.strip() for cell in row] for row in found if any(cell.strip() for cell in row)]
    width = max(map(len, rows))
    above = [line.strip(f' {_DELIMITERS}"') for line in lines[:first]]
    table = Table(
        [row + [""] * (width - len(row)) for row in rows], caption=" ".join(filter(None, above)), after_line=first
    )
    return Source([Page(0, above, [table])], "text/csv", wrapped=False, notes=notes)
