"""Dates that a paper gives against the dates that the convention sets (Articles 4, 5, 7, 17 and 20)."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from aplc_db.calendar import (
    FIRST_ENTRY,
    annual_report_due,
    clearance_deadline,
    entry_into_force,
    initial_report_due,
    stockpile_deadline,
    withdrawal_effect,
)
from aplc_db.names import short_names
from aplc_db.records import Finding, Paper

_DEPOSIT = ("acceded", "ratified")
_Outcome = tuple[str, str, date | None]  # pass, fail or note; the message; the day expected


def treaty_calendar(paper: Paper, known: Mapping[str, date]) -> Iterator[Finding]:
    """Findings on every day that the convention says something about.

    Entry into force comes from `known` (iso3 to day), else from the paper: the day it states, or what follows from the
    day of deposit. Where neither gives it, a deadline can still be told right or wrong: it counts from the first day
    of a month.
    """
    deposits, stated, in_force = _days(paper)
    entries = {**{iso3: entry_into_force(day) for iso3, day in deposits.items()}, **stated, **known}
    received: dict[str, date] = {}
    for index, statement in enumerate(paper.statements):
        for fact in statement.facts if statement.treaty == "APLC" else ():
            day, outcome = fact.date_from, None
            if day is None:
                continue
            entry, of_day = entries.get(fact.iso3), day == fact.date_to
            match fact.table, fact.kind:
                case "status_events", "entered_into_force" if of_day:
                    outcome = _entry(day, known.get(fact.iso3), deposits.get(fact.iso3))
                case "status_events", "acceded" | "ratified" if of_day:
                    outcome = _deposit(day, known.get(fact.iso3), (statement.passage, fact.iso3) in in_force)
                case "status_events", "withdrew" if of_day:
                    outcome = _withdrawal(day, received.setdefault(fact.iso3, day))
                case "stockpiles", "overdue":
                    outcome = _overdue(day, entry)
                case "reports", "due" if of_day:
                    outcome = _report(day, entry, fact.detail.get("report"))
                case "mined_areas", _ if isinstance(fact.detail.get("deadline"), date):
                    day = fact.detail["deadline"]
                    outcome = _clearance(day, entry)
            if outcome:
                verdict, message, expected = outcome
                yield Finding(
                    "treaty_calendar", verdict, f"{short_names()[fact.iso3]}: {message}",
                    expected.isoformat() if expected else None, day.isoformat(), statement.passage, index,
                )  # fmt: skip


def _days(paper: Paper) -> tuple[dict[str, date], dict[str, date], set[tuple[int, str]]]:
    """The days of deposit and of entry into force that a paper states, by state, and where it states none.

    That is the passage and the state where it says "entered into force" and gives no day: one beside it may be taken for it.
    """
    deposits: dict[str, date] = {}
    entries: dict[str, date] = {}
    in_force: set[tuple[int, str]] = set()
    for statement in paper.statements:
        for fact in statement.facts:
            day = fact.date_from if fact.date_from == fact.date_to else None
            if fact.kind == "entered_into_force" and day is None:
                in_force.add((statement.passage, fact.iso3))
            elif statement.treaty != "APLC" or day is None:
                continue
            elif fact.kind in _DEPOSIT:
                deposits[fact.iso3] = day
            elif fact.kind == "entered_into_force" and day.day == 1:
                entries[fact.iso3] = day
    return deposits, entries, in_force


def _entry(day: date, known: date | None, deposit: date | None) -> _Outcome:
    if day.day != 1:
        return "fail", f"{_long(day)} is no day of entry into force, which is the first of a month (Article 17)", None
    if known and known != day:
        return "fail", f"entry into force {_long(day)}, elsewhere {_long(known)}", known
    follows = entry_into_force(deposit) if deposit else None
    if deposit and follows and follows != day:
        message = f"entry into force {_long(day)}; a deposit on {_long(deposit)} gives {_long(follows)} (Article 17)"
        return "fail", message, follows
    return "pass", f"entry into force {_long(day)}, the first day of a month (Article 17)", day


def _deposit(day: date, known: date | None, said_in_force: bool) -> _Outcome | None:
    follows = entry_into_force(day)
    if known and known != follows:
        message = f"deposit {_long(day)}, entry into force {_long(follows)} (Article 17); elsewhere {_long(known)}"
        return "fail", message, known
    if said_in_force and day != follows:
        return "note", f"{_long(day)} is the day of deposit; entry into force is {_long(follows)} (Article 17)", follows
    return ("pass", f"deposit {_long(day)}, entry into force {_long(follows)} (Article 17)", follows) if known else None


def _withdrawal(day: date, first: date) -> _Outcome | None:
    """A second day for one state is the day of effect of the first."""
    effect = withdrawal_effect(first)
    if day == first:
        return None
    message = f"withdrawal received on {_long(first)} takes effect on {_long(effect)} (Article 20)"
    return ("pass", message, effect) if day == effect else ("note", f"{message}, not {_long(day)}", effect)


def _overdue(day: date, entry: date | None) -> _Outcome | None:
    due = stockpile_deadline(entry) if entry else None
    if (day.month, day.day) == (1, 1) and (due is None or due.year == day.year):
        return None  # "since 2008" is held as 1 January: only the year can be compared
    start = entry or _years_before(day, 4)
    return _deadline("stockpile deadline", day, due, f"four years after {_long(start)} (Article 4)", start)


def _report(day: date, entry: date | None, report: object) -> _Outcome | None:
    if report == "initial":
        due = initial_report_due(entry) if entry else None
        start = entry or day - timedelta(days=180)
        return _deadline("initial report due", day, due, f"180 days after {_long(start)} (Article 7)", start)
    if report == "annual":
        due = annual_report_due(day.year)
        message = f"annual report due {_long(day)}; the convention says 30 April (Article 7)"
        return "pass" if day == due else "note", message, due
    return None


def _clearance(day: date, entry: date | None) -> _Outcome | None:
    if entry is None:
        return None
    due = clearance_deadline(entry)
    message = f"clearance deadline {_long(day)}; ten years after {_long(entry)} is {_long(due)} (Article 5)"
    if day > due:
        return "note", f"{message}: the rest is an extension", due
    return "pass" if day == due else "fail", message, due


def _deadline(said: str, day: date, due: date | None, reason: str, start: date) -> _Outcome:
    """A day against the deadline where entry into force is known, else against what any entry into force would give."""
    said = f"{said} {_long(day)}"
    if due is not None and due != day:
        return "fail", f"{said}; {reason} is {_long(due)}", due
    if due == day or (start.day == 1 and start >= FIRST_ENTRY):
        return "pass", f"{said}, {reason}", day
    return "note", f"{said} would be {reason}, no day of entry into force (Article 17)", None


def _years_before(day: date, years: int) -> date:
    return day - timedelta(days=1) if (day.month, day.day) == (2, 29) else day.replace(year=day.year - years)


def _long(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
