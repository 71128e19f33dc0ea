"""Tables on a printed page, told from where their cells stand: which lines are rows, and which go on with a cell."""

import re
from calendar import month_name
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import NamedTuple

# The number, letter or bullet before a paragraph: a gap after it makes no table.
MARK = re.compile(r"(?:\(?(?:\d{1,3}|[a-z]|[ivxIVX]{1,5})[.)]|[A-Z]\.|[-–—•·▪●*†])")
PROSE = 30  # characters: cells that are longer than this on average are columns of prose
_CELL_LINES = 9  # that one cell may fill
LEAST_ROWS = 3
NOTES = "____"  # the line before the footnotes of a page
_ALOOF = re.compile(r"(?:Annex|Appendix|Table|Source|Notes?)\b|____$")  # what stands below a table and is no cell
_UNFINISHED = re.compile(rf"(?:\b(?:and|of|the|for|to|in|{'|'.join(month_name[1:])})|[,/-])$")


class Cell(NamedTuple):
    left: float
    right: float
    text: str


@dataclass(slots=True)
class Printed:
    """One printed line: its text, the left end of its baseline and the size of its letters, in points.

    `cells` are its pieces where wide gaps part it, from left to right; `is_row` says that they are of a table that the
    turn of a page breaks.
    """

    text: str
    left: float
    bottom: float
    height: float
    cells: list[Cell] = field(default_factory=list)
    is_row: bool = False

    def as_cells(self) -> list[Cell]:
        """The cells of a line, or itself; letters are taken to be narrow, so that it reaches no further than printed."""
        return self.cells or [Cell(self.left, self.left + 0.4 * self.height * len(self.text), self.text)]


def side_by_side(sheet: list[Printed]) -> list[Printed]:
    """The lines, with cells put back beside the first line of a cell of several lines.

    A file prints cell by cell: "Venezuela (Bolivarian", "Republic of)", and only then the numbers of that row.
    """
    if not any(line.cells for line in sheet):
        return sheet
    result: list[Printed] = []
    for line in sheet:
        first = max(0, len(result) - _CELL_LINES)
        at = next((at for at in range(first, len(result)) if abs(result[at].bottom - line.bottom) < 1), None)
        if at is None or not _is_cell(line, at, result):
            result.append(line)
            continue
        beside = result[at]
        *cells, last = beside.as_cells()
        # What was printed in between goes on with the cell before.
        last = last._replace(text=" ".join([last.text, *(between.text for between in result[at + 1 :])]))
        beside.cells = [*cells, last, *line.as_cells()]
        beside.text = " ".join(cell.text for cell in beside.cells)
        del result[at + 1 :]
    return result


def _is_cell(line: Printed, at: int, result: list[Printed]) -> bool:
    """Whether a line goes on with the row that begins with `result[at]`; a lone short one only below other rows.

    Elsewhere it may be the head of a second column.
    """
    beside, between = result[at], result[at + 1 :]
    last = beside.as_cells()[-1]
    if last.right > line.left or any(
        other.cells or other.left < last.left - 3 or other.left >= line.left or other.bottom > beside.bottom
        for other in between
    ):
        return False
    near = [line for line in result[max(0, at - _CELL_LINES) : at] if line.bottom > beside.bottom]
    below_rows = any(other.cells for other in near) and all(
        one.bottom - two.bottom < 3 * line.height and one.height < 1.15 * line.height
        for one, two in pairwise([*near, beside])
    )
    return bool(line.cells) or bool(beside.cells) or (below_rows and len(line.text) < PROSE)


def table_end(sheet: list[Printed], start: int) -> int:
    """Where the table that begins with line `start` ends; `start` itself where none begins."""
    if len(sheet[start].cells) < 2:
        return start
    left, right = sheet[start].cells[0].left, sheet[start].cells[-1].right
    lefts = {round(cell.left) for cell in sheet[start].cells}
    end, full, single = start, 0, 0
    widest = 0.0  # step from row to row
    for at in range(start, len(sheet)):
        line = sheet[at]
        step = sheet[at - 1].bottom - line.bottom if at > start else 0.0
        if len(line.cells) >= 2:
            widest = max(widest, step)
            left, right = min(left, line.cells[0].left), max(right, line.cells[-1].right)
            lefts |= {round(cell.left) for cell in line.cells}
            full, single, end = full + 1, 0, at + 1
            continue
        single += 1
        cell = line.as_cells()[0]
        aligned = any(round(cell.left) + shift in lefts for shift in (-2, -1, 0, 1, 2))
        within = left - 3 <= cell.left and (aligned or cell.right < right)
        within = within and cell.right - cell.left < 0.6 * (right - left)
        within = within and (full < LEAST_ROWS or step < 1.5 * widest)
        if single > _CELL_LINES or not within or line.height > 1.15 * sheet[start].height or _ALOOF.match(line.text):
            break
    # A cell of several lines may end the table: its further lines stand right under it, in its column.
    row = sheet[end - 1]
    while end < len(sheet) and not sheet[end].cells and _hangs(sheet[end], sheet[end - 1], row):
        end += 1
    enough = sheet[start].is_row or (full >= LEAST_ROWS and _gutters_meet(sheet[start:end]))
    return end if enough else start


def _gutters_meet(region: list[Printed]) -> bool:
    """Whether the gaps between cells stand below each other, as those between stretched words do not."""
    gaps = [[(one.right, two.left) for one, two in pairwise(line.cells)] for line in region if len(line.cells) >= 2]
    met = [
        any(min(right, further) - max(left, other) > 2 for near in (above, below) for other, further in near)
        for above, own, below in zip([[], *gaps], gaps, [*gaps[1:], []], strict=False)
        for left, right in own
    ]
    return sum(met) >= 0.7 * len(met)


def _hangs(line: Printed, above: Printed, row: Printed) -> bool:
    """Whether a line below the last row goes on with the cell above it: any may, but in the first column."""
    if not 0 < above.bottom - line.bottom < 1.5 * line.height:
        return False
    cell = min(row.as_cells(), key=lambda cell: abs(cell.left - line.left))
    if line.left > row.left + 3:
        return abs(cell.left - line.left) < 3
    closes = cell.text.count("(") > cell.text.count(")") and line.text.count(")") > line.text.count("(")
    return closes or line.text[0].islower() or bool(_UNFINISHED.search(cell.text))


def rows_of(region: list[Printed]) -> list[list[str]]:
    """The rows of cells of a table; a line that fills few cells may go on with the cells above it."""
    bounds = _bounds(region)
    rows: list[list[str]] = []
    before: Printed | None = None
    region = sorted(region, key=lambda line: -line.bottom)
    steps = sorted(one.bottom - two.bottom for one, two in pairwise(region) if min(len(one.cells), len(two.cells)) > 1)
    pitch = steps[len(steps) // 4] if steps else 0.0
    for line in region:
        row = [""] * len(bounds)
        for cell in line.as_cells():
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
    if step < 0.5 * line.height:
        return True
    if step > 1.6 * line.height or 2 * len(filled) > len(row) or not all(above[at] for at in filled):
        return False
    if step < 0.85 * pitch or any(_UNFINISHED.search(above[at]) or row[at][0].islower() for at in filled):
        return True
    if any(above[at].count("(") > above[at].count(")") for at in filled):
        return True
    return not row[0] and not any(row[at][0].isdigit() for at in filled)


def _bounds(region: list[Printed]) -> list[tuple[float, float]]:
    """The columns (left, right) of a table: the stretches that its cells fill, but for those over several columns."""
    cells = sorted(cell for line in region if len(line.cells) > 1 for cell in line.cells)
    width = median(cell.right - cell.left for cell in cells)
    narrow = [cell for cell in cells if cell.right - cell.left <= 4 * width] or cells
    most = max(len(line.cells) for line in region)
    bounds: list[tuple[float, float]] = []
    for cell in narrow:
        if bounds and cell.left < bounds[-1][1]:
            bounds[-1] = (bounds[-1][0], max(bounds[-1][1], cell.right))
        else:
            bounds.append((cell.left, cell.right))
    full = [line.cells for line in region if len(line.cells) == most]
    # Where all rows are full, a heading may stand in the middle of its column and no cell below it.
    if len(bounds) == most or (len(bounds) > most and len(full) < 0.8 * len(region)):
        return bounds
    return [(min(row[at].left for row in full), max(row[at].right for row in full)) for at in range(most)]


def _column(cell: Cell, bounds: list[tuple[float, float]]) -> int:
    """The column of a cell: the first of those that it reaches over, else the nearest."""
    under = [at for at, (left, right) in enumerate(bounds) if cell.left < right and left < cell.right]
    return (
        under[0]
        if under
        else min(range(len(bounds)), key=lambda at: max(bounds[at][0] - cell.right, cell.left - bounds[at][1]))
    )
