"""What the steps hand to each other, in the order of the pipeline; plain data, nothing else.

    file -> Source -> Passages -> Mentions -> Statements (Facts, Figures) -> Paper (with Findings) -> rows

Offsets are half-open character offsets into `Passage.text`, which never changes once the outline made it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from operator import attrgetter
from typing import Any

from aplc_db.packing import Packed


class Record:
    """What is pickled as the values of its fields: quicker, and half as large, than what `dataclass` does."""

    __slots__ = ()

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        kind: Any = type(self)
        return kind, _values(kind)(self)


@cache
def _values(kind: Any) -> Callable[[Any], tuple[Any, ...]]:
    return attrgetter(*kind.__slots__)


@dataclass(slots=True)
class Table:
    """A table as a reader found it: rows of cells, the first rows may be headings."""

    rows: list[list[str]]
    caption: str = ""
    after_line: int = 0  # stands after this many lines of its page


@dataclass(slots=True)
class Page:
    """One page: its lines in reading order, its tables, its number (from 1; 0 where a format has no pages)."""

    number: int
    lines: list[str]
    tables: list[Table] = field(default_factory=list)


@dataclass(slots=True)
class Source:
    """A file as a reader gives it.

    `wrapped` is true where a line is a printed line, false where a line is a whole block (Word, HTML).
    `notes` are one-line warnings for the person who loads (an encoding assumed, characters normalised).
    """

    pages: list[Page]
    media_type: str
    wrapped: bool = True
    title: str | None = None
    symbol: str | None = None
    as_of: date | None = None
    language: str | None = None
    notes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Passage:
    """One heading, paragraph, item, footnote or table row of a paper, with its place."""

    position: int
    kind: str  # heading, paragraph, item, footnote, table_row
    text: str
    section: str | None = None  # "III"
    section_title: str | None = None
    paragraph: str | None = None  # "21"
    item: str | None = None  # "a"
    page: int | None = None
    cells: tuple[str, ...] = ()  # of a table row; `text` is the cells joined by " | "
    table: int | None = None  # which table of the paper, from 1
    table_caption: str = ""


@dataclass(frozen=True, slots=True)
class Mention(Record):
    """A state named in a passage; `iso3` is None where the name is unknown or could be two states."""

    start: int
    end: int
    surface: str
    iso3: str | None
    method: str = "exact"  # exact, fuzzy, unresolved
    score: float = 1.0
    candidates: tuple[str, ...] = ()  # of an unresolved name that could be several states


@dataclass(slots=True)
class Fact(Record):
    """One row of one of the five fact tables; `detail` holds the table's further columns by name."""

    table: str  # status_events, stockpiles, retained_mines, reports, mined_areas
    kind: str  # the value of the table's `event` or `status` column
    iso3: str
    date_from: date | None = None
    date_to: date | None = None
    detail: dict[str, Any] = field(default_factory=dict)  # detail | mines | report, subject | area_km2, deadline
    corrected_by: int | None = None  # index in `Paper.statements` of the correction that takes its place


@dataclass(slots=True)
class Figure(Record):
    """A number the paper gives, with what it counts."""

    topic: str
    value: float
    qualifier: str = "exact"  # exact, about, almost, more_than, at_least, at_most
    unit: str = "states"  # states, mines, people, km2, percent
    iso3: str | None = None
    corrected_by: int | None = None  # as of a fact


@dataclass(slots=True)
class Statement(Record):
    """One sentence, or part of one, understood by one rule; its quote is `text[start:end]` of its passage."""

    passage: int  # Passage.position
    start: int
    end: int
    rule: str
    as_of: date | None = None
    declared_count: int | None = None
    listed_count: int | None = None
    treaty: str = "APLC"  # APLC, CCM, CCW
    source: str | None = None
    certainty: str = "stated"  # stated, likely, possible, presumed
    inferred: bool = False
    partial: bool = False  # the names are examples ("including", "such as") of the number announced
    facts: list[Fact] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)


@dataclass(slots=True)
class Finding(Record):
    """The outcome of one check; `statement` is an index into `Paper.statements`."""

    check_name: str
    outcome: str  # pass, fail, note
    message: str
    expected: str | None = None
    actual: str | None = None
    passage: int | None = None
    statement: int | None = None


@dataclass(slots=True)
class Paper:
    """One paper, read and understood, ready to be stored; what grows with its length is packed while it is read."""

    symbol: str
    title: str
    as_of: date
    file_name: str
    sha256: str
    media_type: str
    language: str = "en"
    source_url: str | None = None
    passages: list[Passage] = field(default_factory=list)
    mentions: Sequence[tuple[int, list[Mention]]] = ()  # of each passage that has any, with its position
    statements: list[Statement] | Packed[Statement] = field(default_factory=list)
    findings: Sequence[Finding] = ()
    notes: list[str] = field(default_factory=list)
