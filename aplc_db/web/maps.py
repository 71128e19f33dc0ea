"""The world by subject: what stands of each state, as a map, as tiles that show the small states, and as lists."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from aplc_db.web.reading import Reading, Record
from aplc_db.web.rendering import FOLDER
from aplc_db.web.words import number


@dataclass(frozen=True, slots=True)
class Shape:
    """A state on the map: its outline, and a dot where it is too small to see."""

    path: str
    x: str
    y: str


@dataclass(frozen=True, slots=True)
class Category:
    """What may stand of a state: a colour of the style sheet, and what it means."""

    colour: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Subject:
    """One reading of the map: for each state its category and, where a paper says more, a remark."""

    key: str
    title: str
    question: str
    categories: tuple[Category, ...]
    of: dict[str, Category]
    remarks: dict[str, str]

    def colour(self, iso3: str) -> str:
        """The colour of a state."""
        return self.of[iso3].colour if iso3 in self.of else "unsaid"

    def listed(self, names: dict[str, str]) -> Iterable[tuple[Category, list[tuple[str, str, str]]]]:
        """Each category with its states: code, name, remark."""
        for category in self.categories:
            states = [iso3 for iso3 in names if self.of.get(iso3) == category]
            if states:
                yield category, [(iso3, names[iso3], self.remarks.get(iso3, "")) for iso3 in states]


PARTY = Category("calm", "Party")
PARTY_BY_COUNT = Category("soft", "Party, by the count: the parties and the states outside make all States")
SIGNATORY = Category("warm", "Signatory, not bound")
OUTSIDE = Category("warn", "Not party")

OVERDUE = Category("alarm", "Must destroy a stockpile, overdue")
PENDING = Category("warn", "Must destroy a stockpile")
POSSESSES = Category("warm", "Said to possess a stockpile")
UNCERTAIN = Category("dim", "Not confirmed")
DESTROYED = Category("calm", "None, or destroyed")

RETAINS = Category("warm", "Retains mines")
UNDECLARED = Category("alarm", "Has not declared")
NO_LONGER = Category("calm", "No longer, or none")

SILENT_LONG = Category("alarm", "Retains mines, silent for ten years or more")
SILENT = Category("warn", "Retains mines, silent for five to nine years")
REPORTS = Category("calm", "Retains mines, reported within five years")
YEAR_UNKNOWN = Category("soft", "Retains mines; no paper says when it last reported")

_STOCKPILES = {
    "overdue": OVERDUE, "destruction_pending": PENDING, "destruction_in_progress": PENDING, "discovered": PENDING,
    "possesses": POSSESSES, "unconfirmed": UNCERTAIN, "verifying": UNCERTAIN,
    "destruction_completed": DESTROYED, "none": DESTROYED,
}  # fmt: skip
_RETAINED = {
    "retains": RETAINS, "first_reported": RETAINS, "resumed": RETAINS, "unchanged": RETAINS, "undeclared": UNDECLARED,
    "no_longer_retains": NO_LONGER, "none": NO_LONGER, "inert": NO_LONGER,
}  # fmt: skip
_STATUS = {"state_party": PARTY, "signatory": SIGNATORY, "not_party": OUTSIDE}


@cache
def shapes() -> dict[str, Shape]:
    """The outline of each state by its code; that of "" is land that is no state of the list."""
    with (FOLDER / "map" / "world.csv").open(encoding="utf-8", newline="") as file:
        return {row["iso3"]: Shape(row["path"], row["x"], row["y"]) for row in csv.DictReader(file)}


def regions(reading: Reading) -> dict[str, list[Record]]:
    """The states of each region, by name."""
    found: dict[str, list[Record]] = {}
    for state in reading.rows("select iso3, name, region from states order by region, name"):
        found.setdefault(state["region"], []).append(state)
    return found


def names(reading: Reading) -> dict[str, str]:
    """The name of each state by its code, in the order of names."""
    return {state["iso3"]: state["name"] for state in reading.rows("select iso3, name from states order by name")}


def subjects(reading: Reading) -> list[Subject]:
    """The four readings of the map, of the database as it is."""
    return [status(reading), stockpiles(reading), retained(reading), reporting(reading)]


def status(reading: Reading) -> Subject:
    """Treaty status. States that no paper names are parties where the numbers of all make it so."""
    members = list(reading.answer("membership").records())
    of = {row["iso3"]: _STATUS[row["status"]] for row in members}
    counted = [row["closing"] for row in reading.answer("roll-forward").records() if row["matter"] == "parties"]
    outside = sum(category is not PARTY for category in of.values())
    everyone = [row["iso3"] for row in reading.rows("select iso3 from states")]
    if counted and counted[-1] + outside == len(everyone):
        of = {iso3: of.get(iso3, PARTY_BY_COUNT) for iso3 in everyone}
    remarks = {row["iso3"]: f"since {row['date_from']}" for row in members if row["begins"] != "observed"}
    return Subject("status", "Treaty status", "membership", (PARTY, PARTY_BY_COUNT, SIGNATORY, OUTSIDE), of, remarks)


def stockpiles(reading: Reading) -> Subject:
    """What stands of stockpiles."""
    rows = reading.kept_answer("select * from current_stockpiles").records()
    return _subject("stockpiles", "Stockpiles", "still-stockpiling", rows, _STOCKPILES)


def retained(reading: Reading) -> Subject:
    """What stands of retained mines."""
    rows = reading.kept_answer("select * from current_retained_mines").records()
    return _subject("retained", "Retained mines", "retaining", rows, _RETAINED)


def reporting(reading: Reading) -> Subject:
    """How long each state that retains mines has been silent about them."""

    def category(years: int | None) -> Category:
        if years is None:
            return YEAR_UNKNOWN
        return SILENT_LONG if years >= 10 else SILENT if years >= 5 else REPORTS

    rows = list(reading.answer("silence").records())
    of = {row["iso3"]: category(row["years_silent"]) for row in rows}
    remarks = {row["iso3"]: f"last for {row['last_report_year']}" for row in rows if row["last_report_year"]}
    order = (SILENT_LONG, SILENT, REPORTS, YEAR_UNKNOWN)
    return Subject("reporting", "Reporting on retained mines", "silence", order, of, remarks)


def _subject(key: str, title: str, question: str, answered: Iterable[Record], meant: dict[str, Category]) -> Subject:
    rows = list(answered)
    return Subject(
        key,
        title,
        question,
        tuple(dict.fromkeys(meant.values())),
        {row["iso3"]: meant[row["status"]] for row in rows},
        {row["iso3"]: _remark(row) for row in rows if _remark(row)},
    )


def _remark(row: Record) -> str:
    said = [] if row["mines"] is None else [f"{number(row['mines'])} mines"]
    return ", ".join([*said, *([row["certainty"]] if row["certainty"] != "stated" else [])])
