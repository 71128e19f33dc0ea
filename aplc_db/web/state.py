"""A state: what stands of it now, its deadlines, how long it has been silent, and all that was said, through time."""

from typing import Any

from aplc_db.errors import UsageError
from aplc_db.questions import state_code
from aplc_db.web import charts, maps
from aplc_db.web.paper import alone
from aplc_db.web.reading import Reading, Record
from aplc_db.web.rendering import Page
from aplc_db.web.words import SUBJECTS, words

_NOW = (
    ("Status, meetings, use", "select event as said, * from current_status where iso3 = :iso3 order by matter"),
    ("Stockpiles", "select status as said, * from current_stockpiles where iso3 = :iso3"),
    ("Retained mines", "select status as said, * from current_retained_mines where iso3 = :iso3"),
    ("Mined areas", "select status as said, * from current_mined_areas where iso3 = :iso3"),
    ("Reports", "select report || ' report ' || status as said, * from current_reports where iso3 = :iso3 order by matter"),
)  # fmt: skip
_ARTICLES = {17: "Entry into force", 7: "Initial report due", 4: "Stockpiles destroyed by", 5: "Mined areas cleared by"}
_SHOWN = 400  # lines of the timeline


def listed(reading: Reading, given: dict[str, str] | None = None) -> Page:
    """All states by region."""
    return Page("states.html", "States", {"regions": maps.regions(reading)})


def page(reading: Reading, name: str, given: dict[str, str] | None = None) -> Page:
    """A state by its code or any spelling of its name."""
    try:
        iso3 = state_code(reading.connection, name)
    except UsageError as error:
        raise UsageError(str(error), code="unknown") from None
    state = reading.row("select * from states where iso3 = :iso3", iso3=iso3)
    said = timeline(reading, iso3)
    silent = [row for row in reading.answer("silence").records() if row["iso3"] == iso3]
    context: dict[str, Any] = {
        "state": state,
        "spellings": reading.rows("select name from state_names where iso3 = :iso3 order by name", iso3=iso3),
        "now": now(reading, iso3),
        "silent": silent[0] if silent else None,
        "deadlines": deadlines(reading, iso3),
        "timeline": said[:_SHOWN],
        "left": len(said) - len(said[:_SHOWN]),
        "lanes": charts.lanes([{"subject": each["fact_table"], "day": each["day"], "label": each["said"]}
                               for each in said]),
    }  # fmt: skip
    return Page("state.html", state["name"], context)


def now(reading: Reading, iso3: str) -> list[tuple[str, list[Record]]]:
    """What stands, a subject after the other; those that no paper speaks of are left out."""
    found = []
    for title, sql in _NOW:
        rows = list(reading.kept_answer(sql, {"iso3": iso3}).records())
        if rows:
            found.append((title, rows))
    return found


def deadlines(reading: Reading, iso3: str) -> list[Record]:
    """The dates the convention sets: for each article the one stated by a paper and the one computed."""
    rows = reading.kept_answer("select * from article_deadlines where iso3 = :iso3", {"iso3": iso3}).records()
    by_article: dict[int, Record] = {}
    for row in sorted(rows, key=lambda row: (row["article"] != 17, row["article"], row["preference"])):
        one = by_article.setdefault(
            row["article"],
            {"article": row["article"], "what": _ARTICLES[row["article"]], "stated": None, "computed": None},
        )
        one["stated" if row["basis"] == "stated" else "computed"] = row
    return list(by_article.values())


def timeline(reading: Reading, iso3: str) -> list[Record]:
    """What was said, by day and subject; what several papers say alike is one line with the first of them."""
    lines: dict[tuple[Any, ...], Record] = {}
    for row in reading.answer("about", state=iso3).records():
        row |= {"deadline": None, "detail": None}
        said = words(row["kind"]) if not row["report"] else f"{row['report']} report {words(row['kind'])}"
        key = (
            row["fact_table"],
            said,
            row["number"],
            row["date_from"],
            row["date_to"],
            row["date_from"] or row["quote"],
        )
        if key in lines:
            if row["symbol"] != lines[key]["symbol"]:
                lines[key]["others"] += 1
            continue
        more = alone(row)
        lines[key] = {
            **row,
            "day": str(row["happened_on"]),
            "said": said + (f" ({more})" if more else ""),
            "others": 0,
        }
    order = {name: at for at, name in enumerate(SUBJECTS)}
    return sorted(lines.values(), key=lambda line: (line["day"], order.get(line["fact_table"], 9)))
