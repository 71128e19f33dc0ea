"""The first page: headline figures, the world by subject, what needs a look, the papers."""

from dataclasses import dataclass
from typing import Any

from aplc_db.web import maps
from aplc_db.web.reading import Reading, Record
from aplc_db.web.rendering import Page
from aplc_db.web.words import change, day, number

_MATTERS = (
    ("parties", "States Parties"),
    ("stockpiles", "still to destroy a stockpile"),
    ("retained_mines", "retain mines"),
)
_SHOWN = 12  # papers, findings
_NEWEST = "select id from documents where superseded_by is null order by as_of desc, id desc limit :most offset :after"


@dataclass(frozen=True, slots=True)
class Headline:
    """A figure with what it counts, what changed, and the question that answers for it."""

    figure: str
    counts: str
    changed: str
    question: str
    source: Record


def page(reading: Reading, given: dict[str, str] | None = None) -> Page:
    """The first page."""
    newest = reading.rows(
        "select symbol, title, as_of from documents where superseded_by is null order by as_of desc, id desc limit 2"
    )
    return Page("home.html", "What the papers say", {
        "newest": newest[0] if newest else None,
        "before": newest[1] if len(newest) > 1 else None,
        "headlines": headlines(reading) if newest else [],
        "changes": changes(reading) if len(newest) > 1 else [],
        "subjects": maps.subjects(reading) if newest else [],
        "shapes": maps.shapes(),
        "regions": maps.regions(reading),
        "names": maps.names(reading),
        "findings": findings(reading),
        "counted": counted(reading),
        "papers": papers(reading, _SHOWN),
        "totals": totals(reading),
    })  # fmt: skip


def headlines(reading: Reading) -> list[Headline]:
    """The figures of the newest papers that give them."""
    found = []
    balances = {row["matter"]: row for row in reading.answer("roll-forward").records()}
    for matter, counts in _MATTERS:
        if row := balances.get(matter):
            moved = change(row["closing"] - row["opening"])
            changed = f"{number(row['opening'])} on {day(row['opening_as_of'])}; {moved}"
            found.append(Headline(number(row["closing"]), counts, changed, "roll-forward", row))
    if totals := list(reading.answer("retained-total").records()):
        row = totals[-1]
        changed = f"{change(row['stated_change'])}, by the paper" if row["stated_change"] is not None else ""
        if row["change"] is not None:
            changed = f"{change(row['change'])} since the paper before"
        found.append(Headline(number(row["total"]), "mines retained", changed, "retained-total", row))
    if destroyed := list(reading.answer("destroyed-total").records()):
        row = destroyed[-1]
        qualifier = "" if row["qualifier"] == "exact" else row["qualifier"].replace("_", " ")
        found.append(Headline(number(row["mines"]), "mines destroyed", qualifier, "destroyed-total", row))
    if overdue := list(reading.answer("overdue").records()):
        names = ", ".join(row["state"] for row in overdue[:3])
        more = f" and {len(overdue) - 3} more" if len(overdue) > 3 else ""
        counts = "past their deadline (Article 4)"
        found.append(Headline(str(len(overdue)), counts, names + more, "overdue", overdue[0]))
    if silent := [row for row in reading.answer("silence").records() if (row["years_silent"] or 0) >= 5]:
        longest = f"longest: {silent[0]['state']}, {silent[0]['years_silent']} years"
        counts = "retain mines and have been silent for five years or more"
        found.append(Headline(str(len(silent)), counts, longest, "silence", silent[0]))
    return found


def changes(reading: Reading) -> list[tuple[str, int]]:
    """How many facts and figures the newest paper says that the one before did not, and the other way."""
    counts: dict[str, int] = {}
    for row in reading.answer("changes").records():
        counts[row["change"]] = counts.get(row["change"], 0) + 1
    return sorted(counts.items())


def findings(reading: Reading) -> list[Record]:
    """The checks that failed in the newest papers."""
    return reading.rows(
        f"""
        select check_name, message, symbol, place
        from cited_findings
        where outcome = 'fail' and document_id in ({_NEWEST})
        order by document_as_of desc, document_id desc, position, finding_id
        limit :most
        """,
        most=_SHOWN,
        after=0,
    )


def counted(reading: Reading) -> dict[str, Any]:
    """How many findings of each outcome the newest revisions have, and sentences not understood."""
    return reading.row(
        """
        select
            count(case outcome when 'pass' then 1 end) as passed,
            count(case outcome when 'fail' then 1 end) as failed,
            count(case check_name when 'not_understood' then 1 end) as not_understood
        from findings inner join documents on findings.document_id = documents.id
        where documents.superseded_by is null
        """
    )


def papers(reading: Reading, most: int, after: int = 0) -> list[Record]:
    """Papers with what was made of them, newest first; the newest revision of each."""
    return reading.rows(
        f"select * from document_summary where document_id in ({_NEWEST}) order by as_of desc, document_id desc",
        most=most,
        after=after,
    )


def totals(reading: Reading) -> Record:
    """How many papers and states there are."""
    return reading.row(
        "select (select count(*) from documents where superseded_by is null) as papers,"
        " (select count(*) from states) as states"
    )
