"""CSV that a spreadsheet cannot run: text that begins like a formula gets an apostrophe in front, and loses it again.

Only text is touched; numbers stay as they are, a minus sign too. Reading undoes it exactly:

    >>> [defused(text) for text in ("=1+1", "-", "'=1", "Oman", "it's")]
    ["'=1+1", "'-", "''=1", 'Oman', "it's"]
    >>> [restored(defused(text)) for text in ("=1+1", "-", "'=1", "''", "Oman")]
    ['=1+1', '-', "'=1", "''", 'Oman']
"""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, repeat
from types import NoneType
from typing import Any, TextIO

_RUN = "=+-@\t\r\n＝＋－＠"  # what makes a spreadsheet take a cell for a formula, full-width forms too
_FORMULA = re.compile(f"'*[{re.escape(_RUN)}]")
_DEFUSED = re.compile(f"'+[{re.escape(_RUN)}]")
_BETWEEN = "\x1f"
_BATCH = 2_000  # rows; small enough for constant memory, large enough for speed
_LARGE = 1 << 20  # characters of one batch


def defused(text: str) -> str:
    """`text` with an apostrophe in front where a spreadsheet would run it."""
    return "'" + text if _FORMULA.match(text) else text


def restored(text: str) -> str:
    """`text` as it was before `defused`."""
    return text[1:] if _DEFUSED.match(text) else text


def write_csv(
    columns: Iterable[str], rows: Iterable[tuple[Any, ...]], file: TextIO, *, delimiter: str = ",", raw: bool = False
) -> int:
    """Write a heading and rows (RFC 4180, lines end in LF); the number of rows. With `raw`, formulas stay as they are.

    Memory does not grow with the rows: they are written in batches.
    """
    count = 0
    file.write(_lines([tuple(columns)], delimiter, raw))
    remaining = iter(rows)
    size = 1
    while batch := list(islice(remaining, size)):
        count += len(batch)
        text = _lines(batch, delimiter, raw)
        file.write(text)
        size = max(1, min(size * 4, _BATCH, _LARGE * len(batch) // len(text)))
    return count


def read_csv(file: TextIO, *, delimiter: str = ",") -> Iterator[list[str]]:
    """The rows of a file that `write_csv` wrote, heading first, text as it was."""
    for row in csv.reader(file, delimiter=delimiter):
        yield [restored(text) for text in row]


def plain(value: Any) -> Any:
    """`value` without the `.0` of a whole number, bytes as hexadecimal text."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    if isinstance(value, bytes):
        return value.hex()
    return value


def _lines(batch: list[tuple[Any, ...]], delimiter: str, raw: bool) -> str:
    """The lines of some rows, made column by column: what holds for a whole column is looked at once."""
    cells = [_column(values, delimiter, raw) for values in zip(*batch, strict=True)]
    if len(cells) == 1:
        cells = [[cell or '""' for cell in cells[0]]]  # an empty line would be no row
    return "\n".join(map(delimiter.join, zip(*cells, strict=True))) + "\n"


def _column(values: tuple[Any, ...], delimiter: str, raw: bool) -> Iterable[str]:
    kinds = set(map(type, values))
    if kinds == {int}:
        return map(str, values)
    if kinds == {NoneType}:
        return repeat("", len(values))
    if kinds <= {int, NoneType}:
        return ["" if value is None else str(value) for value in values]
    if kinds == {str}:
        return _texts(values, delimiter, raw)
    if kinds <= {str, NoneType}:
        return _texts(["" if value is None else value for value in values], delimiter, raw)
    texts = [
        defused(value) if isinstance(value, str) and not raw else "" if value is None else str(plain(value))
        for value in values
    ]
    return _texts(texts, delimiter, raw=True)


def _texts(texts: Sequence[str], delimiter: str, raw: bool) -> Sequence[str]:
    joined = _BETWEEN + _BETWEEN.join(texts)
    if not raw and (
        any(run in joined and _BETWEEN + run in joined for run in "=+-@\t\r\n'")
        or (not joined.isascii() and any(_BETWEEN + run in joined for run in "＝＋－＠"))
    ):
        texts = [defused(text) for text in texts]
    special = [mark for mark in (delimiter, "\n", "\r", '"') if mark in joined]
    if special == [delimiter]:
        return [f'"{text}"' if delimiter in text else text for text in texts]
    if special:
        return [_quoted(text) if any(mark in text for mark in special) else text for text in texts]
    return texts


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
