"""A state: what stands of it now, its deadlines, how long it has been silent, and all that was said, through time."""

from typing import Any

from aplc_db.questions import state_code
from aplc_db.web import charts, maps
from aplc_db.web.paper import alone
from aplc_db.web.reading import Reading, Record
from aplc_db.web.rendering import Page
from aplc_db.web.words import SUBJECTS, end, said

_NOW = (
    ("Status, meetings, use", "current_status", "event"),
    ("Stockpiles", "current_stockpiles", "status"),
    ("Retained mines", "current_retained_mines", "status"),
    ("Mined areas", "current_mined_areas", "status"),
    ("Reports", "current_reports", "status"),
)
_ARTICLES = {17: "Entry into force", 7: "Initial report due", 4: "Stockpiles destroyed by", 5: "Mined areas cleared by"}
_SHOWN = 200  # lines of the timeline, the newest
_TIMELINE = """
    select
        happened_on, statement_id, document_id, as_of,
        fact_table, kind, report, number, unit, date_from, date_to, deadline, detail, source, certainty, inferred
    from state_timeline
    where iso3 = :iso3
"""


def listed(reading: Reading, given: dict[str, str] | None = None) -> Page:
    """All states by region."""
    return Page("states.html", "States", {"regions": maps.regions(reading)})


def page(reading: Reading, name: str, given: dict[str, str] | None = None) -> Page:
    """A state by its code or any spelling of its name."""
    iso3 = state_code(reading.connection, name)
    state = reading.row("select * from states where iso3 = :iso3", iso3=iso3)
    told = timeline(reading, iso3)
    shown = quoted(reading, told[-_SHOWN:])
    silent = [row for row in reading.answer("silence").records() if row["iso3"] == iso3]
    context: dict[str, Any] = {
        "state": state,
        "spellings": reading.rows("select name from state_names where iso3 = :iso3 order by name", iso3=iso3),
        "now": now(reading, iso3),
        "silent": silent[0] if silent else None,
        "deadlines": deadlines(reading, iso3),
        "timeline": shown,
        "left": len(told) - len(shown),
        "lanes": charts.lanes([{"subject": each["fact_table"], "day": each["day"], "label": each["said"]}
                               for each in shown]),
    }  # fmt: skip
    return Page("state.html", state["name"], context)


def now(reading: Reading, iso3: str) -> list[tuple[str, list[Record]]]:
    """What stands, a subject after the other; those that no paper speaks of are left out."""
    found = []
    for title, view, kind in _NOW:
        rows = _of(reading, view, iso3)
        for row in rows:
            row["said"] = said(row[kind], row.get("report"))
        if rows:
            found.append((title, rows))
    return found


def _of(reading: Reading, view: str, iso3: str) -> list[Record]:
    """The rows of a view about one state. The whole view is kept: it takes hardly longer than one state of it."""
    return [row for row in reading.kept_answer(f"select * from {view}").records() if row["iso3"] == iso3]


def deadlines(reading: Reading, iso3: str) -> list[Record]:
    """The dates the convention sets: for each article the one stated by a paper and the one computed."""
    rows = _of(reading, "article_deadlines", iso3)
    by_article: dict[int, Record] = {}
    for row in sorted(rows, key=lambda row: (row["article"] != 17, row["article"], row["preference"])):
        one = by_article.setdefault(
            row["article"],
            {"article": row["article"], "what": _ARTICLES[row["article"]], "stated": None, "computed": None},
        )
        one["stated" if row["basis"] == "stated" else "computed"] = row
    return list(by_article.values())


def timeline(reading: Reading, iso3: str) -> list[Record]:
    """What was said, by day and subject; what several papers say alike is one line, with the words of the first."""
    answer = reading.kept_answer(_TIMELINE, {"iso3": iso3})
    lines: dict[tuple[Any, ...], Record] = {}
    # what has no date of its own is placed at that of its paper
    for day, statement, document, as_of, *values in sorted(answer.rows, key=lambda row: (str(row[0]), row[1])):
        line = dict(zip(answer.columns[4:], values, strict=True))
        line["date_to"] = end({**line, "as_of": as_of})
        alike = tuple(line.values())
        if alike not in lines:
            lines[alike] = {**line, "day": str(day), "as_of": None, "statement_id": statement, "papers": set()}
        lines[alike]["papers"].add(document)
    for line in lines.values():
        kind = said(line["kind"], line["report"])
        more = alone(line)
        line |= {"said": kind + (f" ({more})" if more else ""), "others": len(line["papers"]) - 1}
    order = {name: at for at, name in enumerate(SUBJECTS)}
    return sorted(lines.values(), key=lambda line: (line["day"], order.get(line["fact_table"], 9)))


def quoted(reading: Reading, lines: list[Record]) -> list[Record]:
    """Lines of the timeline with the words that say so, and where they stand."""
    if not lines:
        return []
    ids = ", ".join(str(int(line["statement_id"])) for line in lines)
    words = {
        row["statement_id"]: row
        for row in reading.rows(
            f"select statement_id, symbol, place, quote from cited_statements where statement_id in ({ids})"
        )
    }
    return [{**line, **words[line["statement_id"]]} for line in lines]
