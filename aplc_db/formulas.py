"""CSV that a spreadsheet cannot run: text that begins like a formula gets an apostrophe in front, and loses it again.

Only text is touched; numbers stay as they are, a minus sign too. Reading undoes it exactly:

    >>> [defused(text) for text in ("=1+1", "-", "'=1", "Oman", "it's")]
    ["'=1+1", "'-", "''=1", 'Oman', "it's"]
    >>> [restored(defused(text)) for text in ("=1+1", "-", "'=1", "''", "Oman")]
    ['=1+1', '-', "'=1", "''", 'Oman']
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, TextIO

_RUN = "=+\\-@\t\r\n＝＋－＠"  # what makes a spreadsheet take a cell for a formula, full-width forms too
_FORMULA = re.compile(f"'*[{_RUN}]")
_DEFUSED = re.compile(f"'+[{_RUN}]")
_RARE = ("=", "+", "-", "@", "\t", "\r", "'", "\n")
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
    csv.writer(file, delimiter=delimiter, lineterminator="\n").writerow([defused(name) for name in columns])
    remaining = iter(rows)
    size = 1
    while batch := list(islice(remaining, size)):
        count += len(batch)
        text = _lines(batch, delimiter)
        if not raw and _doubtful(text, delimiter):
            text = _lines((tuple(map(_cell, row)) for row in batch), delimiter)
        file.write(text)
        size = max(1, min(size * 4, _BATCH, _LARGE * len(batch) // len(text)))
    return count


def read_csv(file: TextIO, *, delimiter: str = ",") -> Iterator[list[str]]:
    """The rows of a file that `write_csv` wrote, heading first, text as it was."""
    for row in csv.reader(file, delimiter=delimiter):
        yield [restored(text) for text in row]


def _lines(batch: Iterable[tuple[Any, ...]], delimiter: str) -> str:
    lines = io.StringIO()
    csv.writer(lines, delimiter=delimiter, lineterminator="\n").writerows(batch)
    return lines.getvalue()


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return defused(value)
    return plain(value)


def plain(value: Any) -> Any:
    """`value` without the `.0` of a whole number, bytes as hexadecimal text."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    if isinstance(value, bytes):
        return value.hex()
    return value


def _doubtful(text: str, delimiter: str) -> bool:
    """Whether lines of CSV may hold a cell to defuse, or a number or bytes to write in another way.

    Looks for what is rare first: most batches are written as they are, at the speed of the csv module.
    """
    if not text.isascii() and re.search("[＝＋－＠]", text):
        return True
    if ".0" in text or "b'" in text or 'b"' in text:
        return True
    starts = (delimiter, "\n", delimiter + '"', '\n"')
    for rare in _RARE:
        if rare == "\n":
            if '"\n' in text and (delimiter + '"\n' in text or '\n"\n' in text or text.startswith('"\n')):
                return True
        elif rare in text and (text.startswith((rare, '"' + rare)) or any(start + rare in text for start in starts)):
            return True
    return False
