"""A paper as rows of the tables, ready to be stored: ids count from 1, so that any process can make them.

>>> [REFERENCES[table] for table in ("mentions", "reports")]
[('passages',), ('statements', 'statements')]
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from aplc_db import __version__
from aplc_db.packing import Packed
from aplc_db.records import Paper

Row = tuple[Any, ...]
LOADER = "aplc load"
COLUMNS: dict[str, tuple[str, ...]] = {
    "documents": (
        "id", "symbol", "revision", "title", "as_of", "language", "file_name", "media_type", "source_url", "sha256",
        "loaded_at", "loader", "loader_version", "superseded_by",
    ),
    "passages": ("id", "document_id", "position", "section", "section_title", "paragraph", "item", "page", "kind", "text"),
    "mentions": ("id", "passage_id", "start_char", "end_char", "surface", "iso3", "method", "score"),
    "statements": (
        "id", "passage_id", "start_char", "end_char", "rule", "as_of", "declared_count", "listed_count", "treaty",
        "source", "certainty", "inferred", "partial",
    ),
    "status_events": ("id", "statement_id", "corrected_by", "iso3", "date_from", "date_to", "event", "detail"),
    "stockpiles": ("id", "statement_id", "corrected_by", "iso3", "date_from", "date_to", "status", "mines"),
    "retained_mines": ("id", "statement_id", "corrected_by", "iso3", "date_from", "date_to", "status", "mines"),
    "reports": ("id", "statement_id", "corrected_by", "iso3", "date_from", "date_to", "status", "report", "subject"),
    "mined_areas": ("id", "statement_id", "corrected_by", "iso3", "date_from", "date_to", "status", "area_km2", "deadline"),
    "figures": ("id", "statement_id", "corrected_by", "topic", "value", "qualifier", "unit", "iso3"),
    "findings": ("id", "document_id", "passage_id", "statement_id", "check_name", "outcome", "expected", "actual", "message"),
}  # fmt: skip
FACTS = ("status_events", "stockpiles", "retained_mines", "reports", "mined_areas")
REFERENCES: dict[str, tuple[str, ...]] = {  # the tables that the columns after `id` refer to
    "documents": (),
    "passages": ("documents",),
    "mentions": ("passages",),
    "statements": ("passages",),
    **{table: ("statements", "statements") for table in FACTS},
    "figures": ("statements", "statements"),
    "findings": ("documents", "passages", "statements"),
}
REVISION, LOADED_AT = COLUMNS["documents"].index("revision"), COLUMNS["documents"].index("loaded_at")


@dataclass(frozen=True, slots=True)
class PaperRows:
    """The rows of a paper by table, in the order of `COLUMNS`; revision and time of loading are those of storing it."""

    symbol: str
    file_name: str
    sha256: str
    notes: tuple[str, ...]
    rows: Mapping[str, Sequence[Row]]

    def placed(self, first: dict[str, int], revision: int, now: str) -> Iterator[tuple[str, Iterator[Row]]]:
        """Each table with its rows, with ids from `first` on and the references to them; a row is made when asked for."""
        before = {table: number - 1 for table, number in first.items()}
        for table, values in self.rows.items():
            placed = _placed(values, before[table], [before[other] for other in REFERENCES[table]])
            if table == "documents":
                document = list(next(placed))
                document[REVISION], document[LOADED_AT] = revision, now
                placed = iter([tuple(document)])
            yield table, placed


def _placed(values: Sequence[Row], own: int, to: list[int]) -> Iterator[Row]:
    if len(to) == 2:  # facts and figures: most rows, and mentions; kept quick
        (parent, _) = to
        return ((row[0] + own, row[1] + parent, row[2] and row[2] + parent, *row[3:]) for row in values)
    if len(to) == 1:
        (parent,) = to
        return ((row[0] + own, row[1] + parent, *row[2:]) for row in values)
    return (
        (row[0] + own, *(value and value + more for value, more in zip(row[1:], to, strict=False)), *row[1 + len(to) :])
        for row in values
    )


def rows_of(paper: Paper) -> PaperRows:
    """The rows of a paper."""
    rows: dict[str, Packed[Row]] = {table: Packed() for table in COLUMNS}

    def add(table: str, *values: Any) -> int:
        number = 1 + len(rows[table])
        rows[table].append((number, *values))
        return number

    document = add(
        "documents", paper.symbol, None, paper.title, _day(paper.as_of), paper.language, paper.file_name,
        paper.media_type, paper.source_url, paper.sha256, None, LOADER, __version__, None,
    )  # fmt: skip
    passages = {}
    for passage in paper.passages:
        passages[passage.position] = add(
            "passages", document, passage.position, passage.section, passage.section_title, passage.paragraph,
            passage.item, passage.page, passage.kind, passage.text,
        )  # fmt: skip
    for position, mentions in paper.mentions:
        for mention in mentions:
            add(
                "mentions", passages[position], mention.start, mention.end, mention.surface, mention.iso3,
                mention.method, mention.score,
            )  # fmt: skip
    for statement in paper.statements:
        number = add(
            "statements", passages[statement.passage], statement.start, statement.end, statement.rule,
            _day(statement.as_of or paper.as_of), statement.declared_count, statement.listed_count, statement.treaty,
            statement.source, statement.certainty, statement.inferred, statement.partial,
        )  # fmt: skip
        seen = set()
        for fact in statement.facts:
            key = (fact.table, fact.kind, fact.iso3, fact.date_from, fact.detail.get("report"))
            if key in seen:
                continue
            seen.add(key)
            further = [
                _day(value) if isinstance(value := fact.detail.get(column), date) else value
                for column in COLUMNS[fact.table][7:]
            ]
            add(
                fact.table, number, _next(fact.corrected_by), fact.iso3, _day(fact.date_from), _day(fact.date_to),
                fact.kind, *further,
            )  # fmt: skip
        for figure in statement.figures:
            add(
                "figures", number, _next(figure.corrected_by), figure.topic, figure.value, figure.qualifier,
                figure.unit, figure.iso3,
            )  # fmt: skip
    for finding in paper.findings:
        add(
            "findings", document,
            passages[finding.passage] if finding.passage is not None else None,
            _next(finding.statement),
            finding.check_name, finding.outcome, finding.expected, finding.actual, finding.message,
        )  # fmt: skip
    return PaperRows(paper.symbol, paper.file_name, paper.sha256, tuple(paper.notes), rows)


def _next(index: int | None) -> int | None:
    """The id of the statement at an index."""
    return None if index is None else index + 1


def _day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()
