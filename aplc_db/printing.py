"""Rows as people and programs read them: table, csv, tsv, json, markdown; streamed."""

import io
import sys
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any, TextIO

from aplc_db import formulas
from aplc_db.rows import Rows

FORMATS = ("table", "csv", "tsv", "json", "markdown")
_SAMPLE = 200  # rows that decide the widths of a table
_WIDEST = 60  # characters of one cell of a table
_PHRASE = 40  # characters; a column with longer cells holds sentences
_BEGINNING = 24  # characters of a sentence
_NARROWEST = 12  # a cell is not cut below this, also where the table is then wider than the terminal


def write(rows: Rows, format: str | None = None, output: Path | None = None, *, raw: bool = False) -> int:
    """Write `rows` to `output` (replaced as a whole) or to stdout; the number of rows.

    `format` is one of FORMATS; when not given, a table on a terminal and CSV elsewhere. `raw` leaves formulas in CSV
    and TSV as they are. CSV, TSV and JSON are UTF-8 whatever the locale.
    """
    if output is not None:
        from aplc_db.files import written_beside

        with written_beside(output) as file:
            text = io.TextIOWrapper(file, encoding="utf-8", newline="")
            count = write_to(text, rows, format or "csv", raw=raw)
            text.flush()
            text.detach()
        return count
    chosen = format or ("table" if sys.stdout.isatty() else "csv")
    if chosen in ("table", "markdown"):
        return write_to(_forgiving(sys.stdout), rows, chosen, raw=raw)
    sys.stdout.flush()
    text = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="")
    try:
        return write_to(text, rows, chosen, raw=raw)
    finally:
        try:
            text.flush()
        finally:
            text.detach()


def _forgiving(stream: TextIO) -> TextIO:
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
    return stream


def write_to(file: TextIO, rows: Rows, format: str, *, raw: bool = False) -> int:
    """Write `rows` to an open text file in one of FORMATS; the number of rows."""
    with rows:
        if format == "csv":
            return formulas.write_csv(rows.columns, rows, file, raw=raw)
        if format == "tsv":
            return formulas.write_csv(rows.columns, rows, file, delimiter="\t", raw=raw)
        count = 0
        lines = {"json": _json, "markdown": _markdown, "table": _table}[format](rows.columns, rows)
        for count, line in lines:  # noqa: B007 - the last count is the answer
            file.write(line)
        return count


def _json(columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[int, str]]:
    import json

    count = 0
    for count, row in enumerate(rows, 1):
        one = dict(zip(columns, map(formulas.plain, row), strict=True))
        yield count, ("[\n" if count == 1 else ",\n") + json.dumps(one, ensure_ascii=False)
    yield count, "\n]\n" if count else "[]\n"


def _markdown(columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[int, str]]:
    yield 0, "| " + " | ".join(_cell(name).replace("|", "\\|") for name in columns) + " |\n"
    yield 0, "|" + " --- |" * len(columns) + "\n"
    for count, row in enumerate(rows, 1):
        yield count, "| " + " | ".join(_cell(value).replace("|", "\\|") for value in row) + " |\n"


def _table(columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[int, str]]:
    remaining = iter(rows)
    first = list(islice(remaining, _SAMPLE))
    shown = [list(columns), *([_cell(value) for value in row] for row in first)]
    widths = _fitting([min(_WIDEST, max(map(len, column))) for column in zip(*shown, strict=True)])
    numeric = [
        bool(first) and all(isinstance(row[at], int | float | None) for row in first) for at in range(len(columns))
    ]

    def line(cells: Iterable[str]) -> str:
        padded = (
            _cut(cell, width).rjust(width) if right else _cut(cell, width).ljust(width)
            for cell, width, right in zip(cells, widths, numeric, strict=True)
        )
        return "  ".join(padded).rstrip() + "\n"

    yield 0, line(columns)
    yield 0, "  ".join("-" * width for width in widths) + "\n"
    for count, row in enumerate(chain(first, remaining), 1):
        yield count, line(map(_cell, row))


def _fitting(widths: list[int]) -> list[int]:
    """`widths` with columns giving way until a line fits the terminal (`COLUMNS`; 160 without one).

    Columns of sentences give way first, down to their beginnings, then the widest.
    """
    from shutil import get_terminal_size  # brings all that compresses

    room = get_terminal_size((160, 24)).columns - 2 * (len(widths) - 1)
    sentences = {at for at, width in enumerate(widths) if width > _PHRASE}
    while sum(widths) > room and max(widths) > _NARROWEST:
        wide = [at for at, width in enumerate(widths) if width > _NARROWEST]
        widest = max(wide, key=lambda at: (at in sentences and widths[at] > _BEGINNING, widths[at], at))
        widths[widest] -= 1
    return widths


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"


def _cell(value: Any) -> str:
    """`value` on one line, without characters that steer a terminal."""
    if value is None:
        return ""
    text = " ".join(str(formulas.plain(value)).split())
    return text if text.isprintable() else "".join(c if c.isprintable() else "�" for c in text)
