"""The data dictionary: what every table, view and column means.

`sql/columns.csv` describes columns: a row without a relation wherever the column stands, a row with one there alone.
A row without a column describes a table; views and questions describe themselves in the header of their file.
"""

import csv
from dataclasses import dataclass
from functools import cache

from aplc_db.content import folder


@dataclass(frozen=True, slots=True)
class Column:
    """A described column; `type` is string, integer, number, date, datetime or boolean."""

    name: str
    type: str
    description: str
    primary: bool = False
    references: str = ""  # "statements.id"


@cache
def _described() -> dict[tuple[str, str], Column]:
    with (folder("sql") / "columns.csv").open(encoding="utf-8", newline="") as file:
        return {
            (row["relation"], row["column"]): Column(
                row["column"], row["type"], row["description"], row["key"] == "primary", row["references"]
            )
            for row in csv.DictReader(file)
        }


def column(relation: str, name: str) -> Column | None:
    """The column `name` of a table, view or question; None where nobody described it (an ad-hoc query's own)."""
    described = _described()
    return described.get((relation, name)) or described.get(("", name))


def tables() -> tuple[str, ...]:
    """The tables, in the order of the schema: what is referred to stands first."""
    return tuple(relation for relation, name in _described() if relation and not name)


@cache
def views() -> tuple[str, ...]:
    """The views, by name."""
    return tuple(sorted(file.stem for file in (folder("sql") / "views").glob("*.sql")))


def description(relation: str) -> str:
    """What one row of a table or view is, in words."""
    if row := _described().get((relation, "")):
        return row.description
    file = folder("sql") / "views" / f"{relation}.sql"
    return header(file.read_text(encoding="utf-8")) if file.is_file() else ""


def header(sql: str) -> str:
    """The comment at the head of an SQL file, in one line.

    >>> header("-- One row per\\n-- state.\\nselect 1")
    'One row per state.'
    """
    lines: list[str] = []
    for line in sql.splitlines():
        if not line.startswith("--"):
            break
        lines.append(line.removeprefix("--").strip())
    return " ".join(lines)
