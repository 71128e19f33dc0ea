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
    counted: int = 0


@dataclass(slots=True)
class Grid:
    """One table: its rows of passages, the first of them headings."""

    rows: list[Passage]
    columns: list[Column] = field(default_factory=list)
    states: list[int] = field(default_factory=list)
    first: int = 0  # the first row that is no heading


def arrange(rows: list[Passage], gazetteer: Gazetteer, as_of: date) -> Grid:
    """A table with its columns of states found and its other columns understood by the rules."""
    grid = Grid(rows)
    width = max(len(row.cells) for row in rows)
    named = [[state_in(cell_of(row, at), gazetteer, as_of) is not None for row in rows] for at in range(width)]
    counts = [sum(column) for column in named]
    filled = [_filled_below(rows, at, named[at]) for at in range(width)]
    grid.states = [at for at in range(width) if counts[at] >= 2 and counts[at] >= 0.5 * filled[at]]
    if not grid.states and len(rows) <= 3:
        grid.states = [at for at in range(width) if counts[at]][:1]
    if not grid.states:
        return grid
    grid.first = next(index for index in range(len(rows)) if named[grid.states[0]][index])
    if grid.first > _MOST_HEADINGS:
        grid.states = []
        return grid
    headings = _headings(rows[: grid.first], width)
    around = "\n".join(filter(None, (rows[0].table_caption, rows[0].section_title, *rows[0].cells[:1])))
    for at in range(width):
        owners = [state for state in grid.states if state < at]
        if at in grid.states or not (owners or at < grid.states[0]):
            continue
        rule = _rule(headings[at], around)
        if rule is not None:
            cells = [cell_of(row, at) for row in rows[grid.first :]]
            grid.columns.append(
                Column(at, owners[-1] if owners else grid.states[0], rule, headings[at],
                        _period(headings[at], rows[0].table_caption, as_of), day_first(cells))
            )  # fmt: skip
    return grid


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
