"""Tables of web pages: cells that reach over rows and columns, and tables that are only the layout of a page."""

from dataclasses import dataclass, field

from aplc_db.records import Table

_LAYOUT = 600  # characters: a cell with more is part of the page's layout, not of a table

Sink = list["str | Table"]


@dataclass(slots=True)
class Cell:
    sink: Sink
    columns: int
    rows: int


@dataclass(slots=True)
class Grid:
    """A table that is being read."""

    rows: list[list[Cell]] = field(default_factory=list)
    caption: str = ""
    layout: bool = False


def span(attributes: dict[str, str], name: str) -> int:
    value = attributes.get(name, "1").strip()
    return min(int(value), 200) if value.isdigit() and int(value) else 1


def is_layout(grid: Grid) -> bool:
    rows = [row for row in grid.rows if row]
    return (
        grid.layout
        or len(rows) < 2
        or max(len(row) for row in rows) < 2
        or any(sum(len(line) for line in cell.sink if isinstance(line, str)) > _LAYOUT for row in rows for cell in row)
    )


def as_lines(grid: Grid) -> Sink:
    lines: Sink = [grid.caption] if grid.caption else []
    for row in grid.rows:
        for cell in row:
            lines += ["", *cell.sink] if lines and cell.sink else cell.sink
    return lines


def as_table(grid: Grid) -> Table:
    """Rows of equal length: a cell over several rows is repeated in each, one over several columns is in the first."""
    rows: list[list[str]] = []
    above: dict[int, tuple[int, str]] = {}  # column -> how many more rows its cell reaches over, and its text
    for row in grid.rows:
        cells: list[str] = []
        below: dict[int, tuple[int, str]] = {}
        for cell in [*row, None]:
            while len(cells) in above:
                rest, carried = above[len(cells)]
                if rest > 1:
                    below[len(cells)] = (rest - 1, carried)
                cells.append(carried)
            if cell is None:
                break
            text = " ".join(line for line in cell.sink if isinstance(line, str) and line).removeprefix("# ")
            for extra in range(cell.columns):
                if cell.rows > 1:
                    below[len(cells)] = (cell.rows - 1, "" if extra else text)
                cells.append("" if extra else text)
        above = below
        rows.append(cells)
    width = max(map(len, rows))
    return Table([row + [""] * (width - len(row)) for row in rows], caption=grid.caption)
