"""`corrections.csv` beside the papers: one row is one fact or figure to add, change or remove by hand.

symbol,paragraph,quote,action,table,kind,state,dates,number,unit,reason
APLC/MSP.20/2022/7,27,There are now 70,remove,retained_mines,retains,Togo,,,,left the list in a corrigendum
APLC/MSP.20/2022/7,27,There are now 70,change,figures,retains,,,69,states,the same corrigendum
"""

import csv
import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from aplc_db import vocabulary
from aplc_db.errors import UsageError
from aplc_db.gazetteer import Gazetteer
from aplc_db.names import short_names

FILE = "corrections.csv"
_REQUIRED = ("symbol", "paragraph", "quote", "action", "table", "kind", "state", "reason")
_OPTIONAL = ("dates", "number", "unit", "qualifier", "report", "subject", "detail", "deadline")
_ACTIONS = ("add", "change", "remove")
_KINDS = vocabulary.KINDS | {"figures": vocabulary.TOPICS}
_NUMBERS = {"stockpiles": "mines", "retained_mines": "mines", "mined_areas": "area_km2", "figures": "value"}
_FURTHER = {  # the optional columns of each table, besides its number
    "status_events": ("dates", "detail"),
    "stockpiles": ("dates",),
    "retained_mines": ("dates",),
    "reports": ("dates", "report", "subject"),
    "mined_areas": ("dates", "deadline"),
    "figures": ("unit", "qualifier"),
}
_WORDS = {"report": vocabulary.REPORTS, "unit": vocabulary.UNITS, "qualifier": vocabulary.QUALIFIERS}
_NEEDED = {"reports": "report", "figures": "unit"}
_MOMENT = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


@dataclass(frozen=True, slots=True)
class Correction:
    """One row of a file of corrections; `where` names file and line."""

    where: str
    symbol: str
    paragraph: str  # as it is cited: 21, 8 (b); empty where the quote alone says where
    quote: str
    action: str  # add, change, remove
    table: str
    kind: str
    iso3: str | None  # None for a figure that is a total
    reason: str
    dates: tuple[date, date] | None = None
    detail: dict[str, Any] = field(default_factory=dict)  # as `Fact.detail`; of a figure value, unit, qualifier

    @property
    def said(self) -> str:
        """The fact in words: retained_mines retains Peru, figures retains states."""
        state = short_names()[self.iso3] if self.iso3 else None
        words = (self.table, self.detail.get("report"), self.kind, self.detail.get("unit"), state)
        return " ".join(word for word in words if word)


def beside(paper: Path) -> tuple[Correction, ...]:
    """The corrections in the folder of a paper; none where there is no file of them, or no paper."""
    path = paper.parent / FILE
    if not paper.is_file():
        return ()  # which is said of the paper
    try:
        changed = path.stat().st_mtime_ns
    except OSError:
        return ()
    return read(path, changed)


@lru_cache(maxsize=16)
def read(path: Path, changed: int = 0) -> tuple[Correction, ...]:
    """The rows of a file of corrections; UsageError names the line that is wrong."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            lines = [(reader.line_num, row) for row in reader]
            columns = reader.fieldnames or []
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UsageError(f"{path}: cannot be read as CSV in UTF-8 ({error}). Mend it or move it away.") from error
    missing = [column for column in _REQUIRED if column not in columns]
    unknown = [column for column in columns if column not in (*_REQUIRED, *_OPTIONAL)]
    if missing or unknown:
        wrong = f"no column {missing[0]!r}" if missing else f"unknown column {unknown[0]!r}"
        parted = (
            " Its cells are parted by semicolons; save it with commas." if any(";" in one for one in columns) else ""
        )
        needed = f"It must have {', '.join(_REQUIRED)} and may have {', '.join(_OPTIONAL)}."
        raise UsageError(f"{path}: {wrong}.{parted} {needed}")
    return tuple(_parsed(f"{path.name}, line {number}", row) for number, row in lines if any(row.values()))


def _parsed(where: str, row: dict[str, str | None]) -> Correction:
    if None in row:
        raise UsageError(f"{where}: more cells than columns; put quotation marks around text that has commas.")
    given = {column: (text or "").strip() for column, text in row.items()}

    def refuse(column: str, allowed: Iterable[str]) -> UsageError:
        return UsageError(f"{where}: {column} {given.get(column, '')!r} is none of {', '.join(allowed)}.")

    for column in ("symbol", "quote", "reason"):
        if not given[column]:
            raise UsageError(f"{where}: {column} is empty; a correction names paper, words and reason.")
    if given["action"] not in _ACTIONS:
        raise refuse("action", _ACTIONS)
    if given["table"] not in _KINDS:
        raise refuse("table", _KINDS)
    if given["kind"] not in _KINDS[given["table"]]:
        raise refuse("kind", _KINDS[given["table"]])
    table, further = given["table"], _FURTHER[given["table"]]
    allowed = (*further, "number") if table in _NUMBERS else further
    if foreign := next((column for column in _OPTIONAL if given.get(column) and column not in allowed), None):
        raise UsageError(f"{where}: {table} has no {foreign}; leave it empty.")
    detail: dict[str, Any] = {name: given[name] for name in further if given.get(name) and name != "dates"}
    if (needed := _NEEDED.get(table)) and not detail.get(needed):
        raise UsageError(
            f"{where}: {table} needs a {needed}: {', '.join(_WORDS[needed])}. Give it in a column {needed}."
        )
    for column, words in _WORDS.items():
        if column in detail and detail[column] not in words:
            raise refuse(column, words)
    if "deadline" in detail:
        detail["deadline"] = _interval(where, detail["deadline"])[1]
    if number := given.get("number"):
        if not re.fullmatch(r"\d{1,15}" if _NUMBERS[table] == "mines" else r"\d{1,15}(?:\.\d{1,6})?", number):
            raise UsageError(f"{where}: number {number!r}: digits are meant, after a point only of no whole mines.")
        detail[_NUMBERS[table]] = float(number) if "." in number else int(number)
    elif table == "figures" and given["action"] == "add":
        raise UsageError(f"{where}: number is empty; a figure that is added has one.")
    return Correction(
        where, given["symbol"], given["paragraph"], given["quote"], given["action"], table, given["kind"],
        None if table == "figures" and not given["state"] else _state(where, given["state"]), given["reason"],
        _interval(where, given["dates"]) if given.get("dates") else None, detail,
    )  # fmt: skip


def _state(where: str, text: str) -> str:
    if text.upper() in short_names():
        return text.upper()
    found = Gazetteer.default().resolve(text)
    if found.iso3 is None or found.method != "exact":
        raise UsageError(f"{where}: {text!r} is no known state; write its name or ISO code.")
    return found.iso3


def _interval(where: str, text: str) -> tuple[date, date]:
    """The days of "2012", "2012-03", "2012-03-01" or "2012-03-01/2013".

    >>> _interval("", "2012-02/2013")
    (datetime.date(2012, 2, 1), datetime.date(2013, 12, 31))
    """
    try:
        days = [_days(part) for part in text.split("/")]
    except ValueError:
        days = []
    if not 1 <= len(days) <= 2 or days[0][0] > days[-1][1]:
        raise UsageError(f"{where}: {text!r} is no date; write 2012, 2012-03-01 or 2012-03-01/2013-12-31.")
    return days[0][0], days[-1][1]


def _days(text: str) -> tuple[date, date]:
    found = _MOMENT.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    year, month, day = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    if day:
        return date(year, month, day), date(year, month, day)
    last = month or 12
    return date(year, month or 1, 1), date(year, last, monthrange(year, last)[1])
