"""The columns of a table: which name the states, and by which rule each of the others is read."""

import re
from dataclasses import dataclass, field
from datetime import date

from aplc_db.cells import day_first, is_nothing, plain
from aplc_db.gazetteer import Gazetteer
from aplc_db.periods import periods
from aplc_db.records import Mention, Passage
from aplc_db.table_rules import RULES, ColumnRule

TOTAL = re.compile(r"(?:grand |sub-?|overall )?totals?\b.*|sum", re.IGNORECASE)
_MOST_HEADINGS = 5  # rows that the headings of a table may fill
GLUED = re.compile(r"(?<=[^\W\d_])\d{1,2}$|^[*†‡]+\s*")


@dataclass(slots=True)
class Column:
    """A column that a rule understood, below its headings, with the column of states that it belongs to."""

    at: int
    states: int
    rule: ColumnRule
    heading: str
    period: tuple[date, date] | None = None  # what its headings or the caption date it to
    day_first: bool | None = None
    total: float = 0.0
    part: float = 0.0  # since the last row of totals


@dataclass(slots=True)
class Grid:
    """One table: its rows of passages, the first of them headings."""

    rows: list[Passage]
    columns: list[Column] = field(default_factory=list)
    states: list[int] = field(default_factory=list)
    first: int = 0  # the first row that is no heading
    across: dict[int, str] = field(default_factory=dict)  # of a table with states for headings: column -> name


def arrange(rows: list[Passage], gazetteer: Gazetteer, as_of: date) -> Grid:
    """A table with its columns of states found and its other columns understood by the rules."""
    grid = Grid(rows)
    width = max(len(row.cells) for row in rows)
    named = [[state_in(cell_of(row, at), gazetteer, as_of) is not None for row in rows] for at in range(width)]
    counts = [sum(column) for column in named]
    filled = [_filled_below(rows, at, named[at]) for at in range(width)]
    grid.states = [at for at in range(width) if counts[at] >= 2 and counts[at] >= 0.5 * filled[at]]
    if not grid.states:
        _across(grid, gazetteer, as_of)
    if not grid.states and not grid.across and len(rows) <= 3:
        grid.states = [at for at in range(width) if counts[at]][:1]
    if not grid.states:
        return grid
    grid.first = next(index for index in range(len(rows)) if named[grid.states[0]][index])
    if grid.first > _MOST_HEADINGS:
        grid.states = []
        return grid
    headings = _headings(rows[: grid.first], width)
    order = day_first([cell for row in rows[grid.first :] for cell in row.cells])
    around = around_of(rows)
    for at in range(width):
        owners = [state for state in grid.states if state < at]
        if at in grid.states or not (owners or at < grid.states[0]):
            continue
        rule = _rule(headings[at], around)
        if rule is not None:
            own = day_first([cell_of(row, at) for row in rows[grid.first :]])
            period = _period(headings[at], rows[0].table_caption, as_of)
            owner = owners[-1] if owners else grid.states[0]
            grid.columns.append(Column(at, owner, rule, headings[at], period, order if own is None else own))
    return grid


def _across(grid: Grid, gazetteer: Gazetteer, as_of: date) -> None:
    """Find the row of headings that name states, in a table with a row a year or kind."""
    for index, row in enumerate(grid.rows[:_MOST_HEADINGS]):
        names = {at: cell.strip() for at, cell in enumerate(row.cells) if at and cell.strip()}
        named = [name for name in names.values() if state_in(name, gazetteer, as_of)]
        if len(named) >= 2 and len(named) >= 0.5 * len(names):
            grid.across, grid.first = names, index + 1
            return


def row_as_column(grid: Grid, row: Passage, as_of: date) -> Column | None:
    """The rule and date of a row whose first cell is its heading, in a table with states for headings."""
    heading = cell_of(row, 0)
    rule = _rule(heading, f"{around_of(grid.rows)}\n{cell_of(grid.rows[grid.first - 1], 0)}")
    if rule is None:
        return None
    cells = [cell_of(row, at) for at in grid.across]
    return Column(0, 0, rule, heading, _period(heading, row.table_caption, as_of), day_first(cells))


def around_of(rows: list[Passage]) -> str:
    """What stands around a table and tells what it is about: its caption, its section's title, its first heading."""
    return "\n".join(filter(None, (rows[0].table_caption, rows[0].section_title, *rows[0].cells[:1])))


def _filled_below(rows: list[Passage], at: int, named: list[bool]) -> int:
    """How many cells of a column are filled from its first state on, without totals."""
    cells = [cell_of(row, at) for row in rows[named.index(True) :]] if any(named) else []
    return sum(not is_nothing(cell) and not TOTAL.fullmatch(plain(cell)) for cell in cells)


def _rule(heading: str, around: str) -> ColumnRule | None:
    """The rule for a column; the headings above its own (each a line) are part of what stands around it."""
    above, _, own = heading.rpartition("\n")
    return next((rule for rule in RULES if own and rule.claims(own, f"{around}\n{above}")), None)


def _headings(rows: list[Passage], width: int) -> list[str]:
    """The heading of each column, a line a row of headings; one over several columns counts for each."""
    filled: list[list[str]] = []
    for index, row in enumerate(rows):
        cells = [cell_of(row, at) for at in range(width)]
        if index + 1 < len(rows):
            for at in range(1, width):
                if not cells[at] and cell_of(rows[index + 1], at):
                    cells[at] = cells[at - 1] if at > 1 else ""
        filled.append(cells)
    return ["\n".join(row[at] for row in filled if row[at]) for at in range(width)]


def _period(heading: str, caption: str, as_of: date) -> tuple[date, date] | None:
    """The one date that a column's headings give, else the one of the caption."""
    for text in (heading, caption):
        # A mark of a footnote may be glued to a year.
        found = periods(re.sub(r"\b((?:19|20)\d\d)\d\b", r"\1", text), as_of)
        if len(found) == 1:
            return found[0].first, found[0].last
    return None


def cell_of(row: Passage, at: int) -> str:
    return row.cells[at].strip() if at < len(row.cells) else ""


def state_in(cell: str, gazetteer: Gazetteer, as_of: date) -> Mention | None:
    """The state that a cell names, if it names one and little else."""
    text = GLUED.sub("", plain(cell))
    mentions = [mention for mention in gazetteer.find(text, as_of) if mention.iso3]
    if len(mentions) != 1:
        return None
    return mentions[0] if mentions[0].end - mentions[0].start >= 0.6 * len(text) else None
