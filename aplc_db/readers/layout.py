"""Where things stand on a printed page: blank lines, columns of prose and furniture, told from places in points."""

from itertools import pairwise
from statistics import median

from aplc_db.furniture import is_title_block
from aplc_db.readers.page_tables import PROSE, Printed, rows_of, side_by_side, table_end
from aplc_db.records import Table

_FURNITURE = 12  # lines of furniture and footnotes that a file may print before the text


def arrange(sheet: list[Printed]) -> tuple[list[str], list[Table]]:
    """The lines of a page as text, a blank one where space is left, and its tables in their places."""
    sheet = side_by_side(_columns(sheet))
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
    heights = [line.bottom for line in sheet]
    if not heights or (heights[0] == max(heights) and heights[-1] == min(heights)):
        return sheet
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
    if len(pairs) < 6 or sum(len(cell.text) for line in pairs for cell in line.cells) < 2 * PROSE * len(pairs):
        return sheet
    gutter = median((line.cells[0].right + line.cells[1].left) / 2 for line in pairs)
    first, last = sheet.index(pairs[0]), len(sheet) - sheet[::-1].index(pairs[-1])
    left: list[Printed] = []
    right: list[Printed] = []
    for line in sheet[first:last]:
        cells = line.as_cells()
        for cell in cells:
            side = left if cell.left < gutter else right
            side.append(Printed(cell.text, cell.left, line.bottom, line.height))
    return [*sheet[:first], *left, *right, *sheet[last:]]
