"""What the columns of tables mean: a table of rules like those for sentences.

A rule looks at the heading of a column and at what stands around the table: its caption, its section's title and
the headings above the column. To teach the loader a new kind of table is to add a row.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ColumnRule:
    """One kind of column: how it is told, what its cells hold, and what they say of the row's state.

    `heading` and `around` are patterns, searched without case; `around` is searched in the caption, section title and
    headings. `unless` turns a rule down where either holds it. The example and the near miss are (around, heading).
    """

    id: str
    heading: str
    around: str
    cells: str  # mines, people, km2, day, year_reported, membership
    table: str  # one of the fact tables, or "figures"
    kind: str
    example: tuple[str, str]
    near_miss: tuple[str, str]
    unless: str = r"(?!)"

    def claims(self, heading: str, around: str) -> bool:
        """Whether this rule understands a column."""
        both = f"{around}\n{heading}"
        return bool(
            re.search(self.heading, heading, re.IGNORECASE)
            and re.search(self.around, both, re.IGNORECASE)
            and not re.search(self.unless, both, re.IGNORECASE)
        )


YEAR = r"^\D{0,16}(?:19|20)\d\d\W{0,3}\d?$"
_RETAINED = r"retain|retention|article 3\b|permitted (?:under|purposes)"
_STOCKS = r"stockpil|article 4\b"
_AREAS = r"mined area|mine clearance|clearance|article 5\b|contaminat"
_REPORTS = r"transparency|article 7\b|initial report"
_OTHER_WEAPON = r"anti-?vehicle|submunition"

# In order: the first rule that claims a column reads it.
RULES = (
    ColumnRule(
        "retained_by_year",
        YEAR,
        _RETAINED,
        "mines",
        "retained_mines",
        "retains",
        ("Mines retained under Article 3, by year", "2014"),
        ("Mines cleared, by year", "2014"),
        rf"{_OTHER_WEAPON}|consumed|used (?:in|for|during)|destroyed|transferred",
    ),
    ColumnRule(
        "retained",
        r"retain|\bmines\b|number|quantity|total|declared",
        _RETAINED,
        "mines",
        "retained_mines",
        "retains",
        ("Annex I", "Mines retained"),
        ("Mined areas", "Number"),
        rf"{_OTHER_WEAPON}|types? of|destroyed|used|consumed",
    ),
    ColumnRule(
        "destroyed_by_year",
        YEAR,
        r"destr",
        "mines",
        "figures",
        "destroyed",
        ("Stockpiled mines destroyed, by year", "2003"),
        ("Mines retained", "2003"),
        rf"{_OTHER_WEAPON}|{_AREAS}",
    ),
    ColumnRule(
        "destroyed",
        r"destroyed",
        _STOCKS,
        "mines",
        "figures",
        "destroyed",
        ("Stockpile destruction", "Mines destroyed"),
        ("Stockpile destruction", "Mines remaining"),
        _OTHER_WEAPON,
    ),
    ColumnRule(
        "stock_by_year",
        YEAR,
        r"stockpil(?!\w* destr)",
        "mines",
        "stockpiles",
        "possesses",
        ("Stockpiled anti-personnel mines", "2005"),
        ("Victims", "2005"),
        rf"{_OTHER_WEAPON}|destr",
    ),
    ColumnRule(
        "stock",
        r"remaining|stockpiled?\b|in stock|\bmines\b|number|quantity",
        _STOCKS,
        "mines",
        "stockpiles",
        "possesses",
        ("Article 4", "Mines remaining"),
        ("Casualties", "Number"),
        rf"{_OTHER_WEAPON}|destroyed",
    ),
    ColumnRule(
        "casualties_by_year",
        YEAR,
        r"casualt|victim",
        "people",
        "figures",
        "casualties",
        ("Casualties recorded, by year", "2017"),
        ("Mines retained", "2017"),
    ),
    ColumnRule(
        "casualties",
        r"casualt|victims|total",
        r"casualt|victim",
        "people",
        "figures",
        "casualties",
        ("Casualties in 2017", "Total"),
        ("Mines retained", "Total"),
    ),
    ColumnRule(
        "area",
        r"\bk?m2\b|\bk?m²|square (?:kilo)?met|hectares",
        _AREAS,
        "km2",
        "mined_areas",
        "clearance_pending",
        ("Mined areas remaining", "Area (km2)"),
        ("Territory", "Area (km2)"),
        r"cleared|released|reduced",
    ),
    ColumnRule(
        "membership",
        r"^(?:treaty |membership |current )?status$|^part(?:y|icipation)\??$",
        r"",
        "membership",
        "status_events",
        "state_party",
        ("Status of the Convention", "Status"),
        ("Status of the Convention", "State Party"),
        rf"{_RETAINED}|{_STOCKS}|{_AREAS}|{_REPORTS}",
    ),
    ColumnRule(
        "signed",
        r"signature|\bsigned\b",
        r"",
        "day",
        "status_events",
        "signed",
        ("Status of the Convention", "Signature"),
        ("Status of the Convention", "Deposit"),
    ),
    ColumnRule(
        "bound",
        r"ratif|accept|approv|access|success|acced|deposit",
        r"",
        "day",
        "status_events",
        "ratified",
        ("Status of the Convention", "Ratification, Accession (a)"),
        ("Status", "Signature"),
        r"of amended|protocol",
    ),
    ColumnRule(
        "in_force",
        r"ent(?:ry|ered|ers) into force|\beif\b|in force",
        r"",
        "day",
        "status_events",
        "entered_into_force",
        ("Status of the Convention", "Entry into force"),
        ("Status", "Forces"),
    ),
    ColumnRule(
        "initial_report_due",
        r"\bdue\b|deadline",
        _REPORTS,
        "day",
        "reports",
        "due",
        ("Initial reports under Article 7", "Due"),
        ("Article 5", "Deadline"),
    ),
    ColumnRule(
        "report_submitted",
        r"submitted|received|date of report",
        _REPORTS,
        "day",
        "reports",
        "submitted",
        ("Article 7 reports", "Submitted"),
        ("Extension requests", "Submitted"),
        r"request",
    ),
    ColumnRule(
        "extension",
        r"extend|extension",
        _AREAS,
        "day",
        "mined_areas",
        "extension_granted",
        ("Article 5 deadlines", "Extended deadline"),
        ("Article 5", "Deadline"),
        r"request",
    ),
    ColumnRule(
        "clearance_completed",
        r"complet",
        _AREAS,
        "day",
        "mined_areas",
        "clearance_completed",
        ("Clearance of mined areas", "Date of completion"),
        ("Clearance", "Deadline"),
    ),
    ColumnRule(
        "clearance_deadline",
        r"deadline|due",
        _AREAS,
        "day",
        "mined_areas",
        "clearance_pending",
        ("Clearance of mined areas (Article 5)", "Deadline"),
        ("Stockpile destruction", "Deadline"),
    ),
    ColumnRule(
        "destruction_completed",
        r"complet",
        _STOCKS,
        "day",
        "stockpiles",
        "destruction_completed",
        ("Destruction of stockpiles", "Completed on"),
        ("Destruction of stockpiles", "Deadline"),
    ),
    ColumnRule(
        "destruction_deadline",
        r"deadline|due",
        _STOCKS,
        "day",
        "stockpiles",
        "destruction_pending",
        ("Destruction of stockpiles (Article 4)", "Deadline"),
        ("Clearance of mined areas", "Deadline"),
    ),
    ColumnRule(
        "last_report",
        r"(?:last|latest) (?:annual )?report|year of (?:the )?(?:last )?report|report(?:ed|ing)? (?:in|year)|^year",
        r"",
        "year_reported",
        "reports",
        "last_submitted",
        ("Mines retained", "Last report"),
        ("Mines retained", "Reported use"),
    ),
)
