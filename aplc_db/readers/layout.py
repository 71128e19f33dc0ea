"""Where things stand on a printed page: blank lines, tables and columns of prose, told from places in points."""

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from aplc_db.furniture import is_title_block
from aplc_db.records import Table

# The number, letter or bullet before a paragraph: a gap after it makes no table.
MARK = re.compile(r"(?:\(?(?:\d{1,3}|[a-z]|[ivxIVX]{1,5})[.)]|[A-Z]\.|[-–—•·▪●*†])")
_UNFINISHED = re.compile(r"(?:\b(?:and|of|the|for|to|in)|[,/-])$")
_LEAST_ROWS = 3
_FURNITURE = 12  # lines of furniture and footnotes that a file may print before the text
_CELL_LINES = 4  # that one cell may fill
_PROSE = 30  # characters: cells that are longer than this on average are columns of prose


class Cell(NamedTuple):
    left: float
    right: float
    text: str


@dataclass(slots=True)
class Printed:
    """One printed line: its text, the left end of its baseline and the size of its letters, in points.

    `cells` are its pieces where wide gaps part it, from left to right.
    """

    text: str
    left: float
    bottom: float
    height: float
    cells: list[Cell] = field(default_factory=list)

    def as_cell(self) -> Cell:
        """The line as one cell; letters are taken to be narrow, so that it reaches no further than it is printed."""
        return Cell(self.left, self.left + 0.4 * self.height * len(self.text), self.text)


def arrange(sheet: list[Printed]) -> tuple[list[str], list[Table]]:
    """The lines of a page as text, a blank one where space is left, and its tables in their places."""
    sheet = _side_by_side(_columns(sheet))
    lines: list[str] = []
    tables: list[Table] = []
    pitch = _pitch(sheet)
    at = 0
    while at < len(sheet):
        end = table_end(sheet, at)
        if end > at:
            rows = rows_of(sheet[at:end])
            if is_title_block(rows):
                for column in zip(*rows, strict=True):
                    lines += ["", *filter(None, column)]
            else:
                tables.append(Table(rows, after_line=len(lines)))
            at = end
            continue
        line = sheet[at]
        if lines and at and sheet[at - 1].bottom - line.bottom > 1.35 * max(pitch, line.height):
            lines.append("")
        lines.append(line.text)
        at += 1
    return lines, tables


def in_order(sheet: list[Printed]) -> list[Printed]:
    """The lines with what stands at the head of a page first and at its foot last, however the file orders them.

    Many files print running heads, page numbers and footnotes before the text, or all of them after it.
    """
    for size in range(min(_FURNITURE, len(sheet) - 3), 0, -1):
        for some, rest in ((sheet[:size], sheet[size:]), (sheet[-size:], sheet[:-size])):
            bottoms = [line.bottom for line in rest]
            least, most = min(bottoms), max(bottoms)
            head = [line for line in some if line.bottom > most]
            foot = [line for line in some if line.bottom < least]
            if len(head) + len(foot) == size and (foot if rest[-1] is sheet[-1] else head):
                return [*head, *in_order(rest), *sorted(foot, key=lambda line: -line.bottom)]
    return sheet


def _pitch(sheet: list[Printed]) -> float:
    steps = [one.bottom - two.bottom for one, two in pairwise(sheet)]
    falls = [step for step in steps if 0 < step < 60]
    return median(falls) if falls else 0.0


def _columns(sheet: list[Printed]) -> list[Printed]:
    """Two columns of prose that were printed across, line by line: the left one first, then the right one."""
    pairs = [line for line in sheet if len(line.cells) == 2]
    if len(pairs) < 6 or sum(len(cell.text) for line in pairs for cell in line.cells) < 2 * _PROSE * len(pairs):
        return sheet
    gutter = median((line.cells[0].right + line.cells[1].left) / 2 for line in pairs)
    first, last = sheet.index(pairs[0]), len(sheet) - sheet[::-1].index(pairs[-1])
    left: list[Printed] = []
    right: list[Printed] = []
    for line in sheet[first:last]:
        cells = line.cells or [line.as_cell()]
        for cell in cells:
            side = left if cell.left < gutter else right
            side.append(Printed(cell.text, cell.left, line.bottom, line.height))
    return [*sheet[:first], *left, *right, *sheet[last:]]


def _side_by_side(sheet: list[Printed]) -> list[Printed]:
    """The lines, with cells put back beside the first line of a cell of several lines.

    A file prints cell by cell: "Venezuela (Bolivarian", "Republic of)", and only then the numbers of that row.
    """
    result: list[Printed] = []
    for line in sheet:
        near = result[-_CELL_LINES:]
        rows = zip([None, *near], near, strict=False)
        above, beside = next((pair for pair in rows if abs(pair[1].bottom - line.bottom) < 1), (None, None))
        if beside is not None and _is_cell(line, beside, above):
            beside.cells = [*(beside.cells or [beside.as_cell()]), *(line.cells or [line.as_cell()])]
            beside.text = f"{beside.text} {line.text}"
        else:
            result.append(line)
    return result


def _is_cell(line: Printed, beside: Printed, above: Printed | None) -> bool:
    """Whether a line goes on with the row of `beside`; a lone short one only below other rows of cells.

    Elsewhere it may be the head of a second column.
    """
    below_rows = above is not None and bool(above.cells) and len(line.text) < _PROSE
    return (bool(line.cells) or below_rows) and (beside.cells or [beside.as_cell()])[-1].right < line.left


def table_end(sheet: list[Printed], start: int) -> int:
    """Where the table that begins with line `start` ends; `start` itself where none begins."""
    if len(sheet[start].cells) < 2:
        return start
    end, full, single = start, 0, 0
    for at in range(start, len(sheet)):
        line = sheet[at]
        if len(line.cells) >= 2:
            full, single, end = full + 1, 0, at + 1
        else:
            single += 1
            within = line.as_cell().right < max(cell.right for cell in sheet[start].cells)
            if single > 3 or line.text == "____" or not (within and len(line.text) < 60):
                break
    # A cell of several lines may end the table: its further lines stand right under it, in its column.
    while end < len(sheet) and not sheet[end].cells and _hangs(sheet[end], sheet[end - 1]):
        end += 1
    return end if full >= _LEAST_ROWS and _gutters_meet(sheet[start:end]) else start


def _gutters_meet(region: list[Printed]) -> bool:
    """Whether the gaps between cells stand below each other, as those between stretched words do not."""
    gaps = [[(one.right, two.left) for one, two in pairwise(line.cells)] for line in region if len(line.cells) >= 2]
    met = [
        any(min(right, further) - max(left, other) > 2 for near in (above, below) for other, further in near)
        for above, own, below in zip([[], *gaps], gaps, [*gaps[1:], []], strict=False)
        for left, right in own
    ]
    return sum(met) >= 0.7 * len(met)


def _hangs(line: Printed, above: Printed) -> bool:
    cell = min(above.cells or [above.as_cell()], key=lambda cell: abs(cell.left - line.left)).text
    closes = cell.count("(") > cell.count(")") and line.text.count(")") > line.text.count("(")
    goes_on = closes or line.text[0].islower() or bool(_UNFINISHED.search(cell))
    return goes_on and 0 < above.bottom - line.bottom < 1.5 * line.height


def rows_of(region: list[Printed]) -> list[list[str]]:
    """The rows of cells of a table; a line that fills one cell only goes on with the cell above it."""
    bounds = _bounds(region)
    rows: list[list[str]] = []
    before: Printed | None = None
    region = sorted(region, key=lambda line: -line.bottom)
    steps = sorted(one.bottom - two.bottom for one, two in pairwise(region) if min(len(one.cells), len(two.cells)) > 1)
    pitch = steps[len(steps) // 4] if steps else 0.0
    for line in region:
        cells = line.cells or [line.as_cell()]
        row = [""] * len(bounds)
        for cell in cells:
            column = _column(cell, bounds)
            row[column] = f"{row[column]} {cell.text}".strip()
        if before is not None and _same_row(rows[-1], row, before, line, pitch):
            rows[-1] = [f"{one} {two}".strip() for one, two in zip(rows[-1], row, strict=True)]
        else:
            rows.append(row)
        before = line
    return rows


def _same_row(above: list[str], row: list[str], before: Printed, line: Printed, pitch: float) -> bool:
    """Whether a line goes on with the cells of the line above it; `pitch` is the usual step from row to row."""
    step = before.bottom - line.bottom
    filled = [at for at, cell in enumerate(row) if cell]
    if step < 0.75 * line.height:
        return True
    if step > 1.6 * line.height or len(filled) == len(row) or not all(above[at] for at in filled):
        return False
    if (step < 0.85 * pitch and 2 * len(filled) <= len(row)) or any(
        _UNFINISHED.search(above[at]) or row[at][0].islower() for at in filled
    ):
        return True
    if any(above[at].count("(") > above[at].count(")") for at in filled):
        return True
    return not row[0] and not any(row[at][0].isdigit() for at in filled)


def _bounds(region: list[Printed]) -> list[tuple[float, float]]:
    """The columns (left, right) of a table, from its commonest kind of line."""
    count = Counter(len(line.cells) for line in region if len(line.cells) > 1)
    most = max(count, key=lambda number: (count[number], number))
    full = [line.cells for line in region if len(line.cells) == most]
    return [(min(row[at].left for row in full), max(row[at].right for row in full)) for at in range(most)]


def _column(cell: Cell, bounds: list[tuple[float, float]]) -> int:
    def apart(at: int) -> tuple[float, float]:
        left, right = bounds[at]
        return max(0.0, left - cell.right, cell.left - right), abs((left + right) - (cell.left + cell.right))

    return min(range(len(bounds)), key=apart)
