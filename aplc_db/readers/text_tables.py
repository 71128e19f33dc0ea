"""Tables in plain text: columns parted by bars, by tabs, or by spaces below each other."""

import re
from collections.abc import Iterator

from aplc_db.readers.page_tables import MARK, Cell, Printed, rows_of, table_end
from aplc_db.records import Table

_GAP = re.compile(r" {2,}")
_FRAME = re.compile(r"(?:[\s|+:]|[-=](?![-=]))*+[-=]{2}[\s|+:=-]*+")
_YEAR = re.compile(r"\D{0,16}(?:19|20)\d\d\D{0,3}")
_WHO = re.compile(
    r"\W{0,9}(?:states?|states? part(?:y|ies)|countr(?:y|ies)|participants?|part(?:y|ies)|name)\b", re.IGNORECASE
)
_LEAST_ROWS = 3
_MOST_LINES = 500  # that a table of aligned columns may fill
_WIDTH = 5.0  # points that a character is taken to fill, for the layout of a page


def split(lines: list[str]) -> tuple[list[str], list[Table]]:
    """The lines that are no tables, and the tables, each after the lines it stands below."""
    kept: list[str] = []
    tables: list[Table] = []
    # Lines that may be looked at again after they were found to be no table: the time is in proportion to the text.
    patience = 20 * len(lines) + 1000
    at = 0
    while at < len(lines):
        end, rows = _marked(lines, at, "|") or _marked(lines, at, "\t") or _aligned(lines, at) or (at + 1, [])
        if len(rows) >= _LEAST_ROWS and _has_headings(rows):
            tables.append(Table(rows, after_line=len(kept)))
        else:
            patience -= end - at
            end = at + 1 if patience > 0 else end
            kept += lines[at:end]
        at = end
    return kept, tables


def _marked(lines: list[str], start: int, mark: str) -> tuple[int, list[list[str]]] | None:
    """Rows whose cells a mark parts, and where they end; blank lines and frames between them are passed over."""
    rows: list[list[str]] = []
    end = at = start
    while at < len(lines) and at - end < 2:
        line = lines[at].strip(" ")
        if _FRAME.fullmatch(line) and (rows or mark == "|"):
            end = at + 1
        elif mark in line.strip("\t"):
            cells = [cell.strip() for cell in line.removeprefix("|").removesuffix("|").split(mark)]
            if len(cells) == 2 and MARK.fullmatch(cells[0]):
                break
            rows.append(cells)
            end = at + 1
        elif line.strip():
            break
        at += 1
    width = max(map(len, rows), default=0)
    return (end, [row + [""] * (width - len(row)) for row in rows]) if width > 1 else None


def _aligned(lines: list[str], start: int) -> tuple[int, list[list[str]]] | None:
    """Rows whose cells stand below each other, and where they end."""
    sheet: list[Printed] = []
    places: list[int] = []
    blank = bare = 0
    for at in range(start, min(start + _MOST_LINES, len(lines))):
        line = lines[at].expandtabs().rstrip()
        blank = blank + 1 if not line.strip() else 0
        if blank > 1 or bare > 3 or (not sheet and not _GAP.search(line.strip())):
            break
        if not blank and not _FRAME.fullmatch(line):
            sheet.append(_printed(line, at))
            places.append(at)
            bare = 0 if sheet[-1].cells else bare + 1
    if not sheet:
        return None
    end = table_end(sheet, 0)
    return (places[end - 1] + 1, rows_of(sheet[:end])) if end else (places[-1] + 1, [])


def _printed(line: str, at: int) -> Printed:
    """A line as if printed: letters of one width, its pieces as cells where wide gaps part them."""
    text = line.strip()
    left = _WIDTH * (len(line) - len(line.lstrip()))
    cells = list(_cells(line))
    gaps = [match.end() - match.start() for match in _GAP.finditer(text)]
    stretched = len(gaps) >= 4 and max(gaps) <= 3
    if stretched or (len(cells) == 2 and MARK.fullmatch(cells[0].text)):
        cells = []
    return Printed(" ".join(text.split()), left, -15.0 * at, _WIDTH / 0.4, cells if len(cells) > 1 else [])


def _cells(line: str) -> Iterator[Cell]:
    for match in re.finditer(r"\S+(?: \S+)*", line):
        yield Cell(_WIDTH * match.start(), _WIDTH * match.end(), match[0])


def _has_headings(rows: list[list[str]]) -> bool:
    """Whether the first row is one of headings: it names what the others hold, or gives years and no other numbers."""
    first, *others = rows
    if any(_WHO.match(cell) for cell in first):
        return True
    further = [(cell, [row[at] for row in others]) for at, cell in enumerate(first) if at]
    return any(_YEAR.fullmatch(cell) for cell, _ in further) or any(
        cell and not re.search(r"\d", cell) and sum(bool(re.search(r"\d", below)) for below in column) > len(others) / 2
        for cell, column in further
    )
