"""Where things stand on a printed page: headings, blank lines, columns and furniture, told from places and sizes."""

import re
from itertools import pairwise, takewhile
from statistics import median

from aplc_db.furniture import SYMBOL, ended, is_furniture, is_title_block
from aplc_db.readers.page_tables import LEAST_ROWS, NOTES, PROSE, Printed, rows_of, side_by_side, table_end
from aplc_db.records import Table

_FURNITURE = 12  # lines of furniture and footnotes that a file may print before the text
_LARGER = 1.12  # times the size of the text: what is printed so is no text
_HEADING = 180  # characters that a heading may have
_HYPHEN = re.compile(r"[^\W\d_]-$")
# What browsers print in the margins: the moment of printing before the title, the address before the page's number.
_BROWSER = re.compile(
    r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AP]M)?(?: .*)?|(?:https?|file)://\S+ \d+/\d+",
    re.IGNORECASE,
)


def arrange(sheet: list[Printed], body: float) -> tuple[list[str], list[Table]]:
    """The lines of a page as text and its tables in their places; `body` is the size of the paper's letters in points.

    A blank line stands where space is left, and `# ` before what is printed larger than the text.
    """
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
        if line.height > _LARGER * body and (heading := _heading(sheet, at)):
            text, at = heading
            lines += ["", f"# {text}", ""]
            continue
        if lines and at and sheet[at - 1].bottom - line.bottom > 1.35 * max(pitch, line.height):
            lines.append("")
        lines.append(line.text)
        at += 1
    return lines, tables


def _heading(sheet: list[Printed], start: int) -> tuple[str, int] | None:
    """The heading that begins with line `start` and where it ends; None where it is a symbol, a number or prose."""
    text, end = sheet[start].text, start + 1
    while end < len(sheet) and _same_heading(sheet[end - 1], sheet[end]):
        between = "" if _HYPHEN.search(text) else " "
        text = f"{text}{between}{sheet[end].text}"
        end += 1
    is_prose = len(text) > _HEADING or (ended(text) and text[-1] not in "?!")
    if is_prose or sheet[start].cells or SYMBOL.search(text) or is_furniture(text):
        return None
    return (text, end) if re.search(r"[^\W\d_]{2}", text) else None


def _same_heading(above: Printed, below: Printed) -> bool:
    step = above.bottom - below.bottom
    return abs(above.height - below.height) < 0.5 and 0 < step < 1.8 * below.height and not below.cells


def without_browser(sheet: list[Printed], body: float) -> list[Printed]:
    """The lines without those that a browser prints small in the margins of a page."""
    first, last = 0, len(sheet)
    while first < min(2, last) and sheet[first].height < body and _BROWSER.fullmatch(sheet[first].text):
        first += 1
    while (
        last > max(first, len(sheet) - 2) and sheet[last - 1].height < body and _BROWSER.fullmatch(sheet[last - 1].text)
    ):
        last -= 1
    return sheet[first:last]


def join_tables(sheets: list[list[Printed]]) -> None:
    """Mark the rows at the foot of a page and at the head of the next that are one table, however few they are."""
    for above, below in pairwise(sheets):
        foot = _rows(above[::-1])
        head = _rows(below) if foot else []
        if len(foot) + len(head) >= LEAST_ROWS and foot and head and _same_columns(foot[0], head[0]):
            for line in (*foot, *head):
                line.is_row = True


def _rows(sheet: list[Printed]) -> list[Printed]:
    """The lines of cells that a page begins with, but for furniture and footnotes."""
    body = max((line.height for line in sheet), default=0.0)
    first = next((at for at, line in enumerate(sheet) if line.cells), len(sheet))
    if not all(is_furniture(line.text) or line.text == NOTES or line.height < 0.93 * body for line in sheet[:first]):
        return []
    return list(takewhile(lambda line: len(line.cells) > 1, sheet[first:]))


def _same_columns(above: Printed, below: Printed) -> bool:
    is_prose = any(len(cell.text) > PROSE for cell in (*above.cells, *below.cells))
    return (
        not is_prose
        and len(above.cells) == len(below.cells)
        and all(
            one.left < two.right and two.left < one.right for one, two in zip(above.cells, below.cells, strict=True)
        )
    )


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
    """The step from line to line within a paragraph; where paragraphs fill a line or two, few steps are so short."""
    steps = sorted(
        step
        for one, two in pairwise(sheet)
        if 0 < (step := one.bottom - two.bottom) < 60 and not two.cells and one.height == two.height
    )
    return steps[len(steps) // 4] if steps else 0.0


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
