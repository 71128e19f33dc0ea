"""The cells of tables to values: numbers, days, and the many ways of saying nothing."""

import re
from datetime import date
from decimal import Decimal

from aplc_db.periods import periods

_NOTHING = re.compile(
    r"[-–—.…*]*|n\.?/?a\.?|not (?:applicable|reported|available|known|yet)|none reported|unknown|nil report|\?|tb[cd]",
    re.IGNORECASE,
)
_FOOT_MARK = re.compile(r"(?:\s{0,9}(?:\[\w{1,3}\]|\(\d{1,2}\)|[*†‡§¹²³⁰⁴-⁹])){1,20}$")
_GROUPED = re.compile(r"(\d{1,3}(?:[,' \u00a0\u202f’]\d{3})+(?:\.\d+)?)\d{0,2}")
_MILLIONS = re.compile(r"(\d{1,6}(?:[.,]\d{1,6})?)\s*(?:million|m\.?|mn)", re.IGNORECASE)
_MEMBERSHIP = {
    "state_party": re.compile(r"(?:(?:is )?a )?(?:states? )?part(?:y|ies)|member|ratified|acceded"),
    "signatory": re.compile(r"(?:a )?signatory(?: only| state)?|signed(?: only|, not ratified)?"),
    "not_party": re.compile(
        r"(?:states? )?(?:not|non)[- ](?:a )?(?:(?:states? )?part(?:y|ies)|signatory|member)|not signed"
    ),
}
_DAY = re.compile(r"(\d{1,2})[-/. ]([A-Z][a-z]{2})[a-z]*[-/. ,]+(\d{4}|\d\d)\b")
_NUMERIC_DAY = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")


def plain(cell: str) -> str:
    """A cell without the marks of footnotes after it."""
    return _FOOT_MARK.sub("", cell.strip()).strip()


def is_nothing(cell: str) -> bool:
    """Whether a cell says that there is nothing to say: "-", "n/a", "not reported", or is empty."""
    return bool(_NOTHING.fullmatch(plain(cell)))


def number(cell: str, whole: bool = True) -> float | None:
    """The number in a cell, None where it is none; `whole`: of things that are counted, so that 1.234 has a thousand.

    A footnote mark glued to it is no part of it: after groups of three digits one or two more cannot be.

    >>> number("15,125 (2)"), number("162,7963"), number("0"), number("1 200*"), number("2.5"), number("many")
    (15125.0, 162796.0, 0.0, 1200.0, 2.5, None)
    >>> number("1.234"), number("1.234", whole=False), number("26.5 million")
    (1234.0, 1.234, 26500000.0)
    """
    text = plain(cell)
    text = re.sub(r"^(?:about|around|some|approx(?:imately|\.)?|ca?\.|~|≈)\s*", "", text, flags=re.IGNORECASE)
    text = re.sub(r"\s*\((?:est(?:imated?|\.)?|approx(?:\.|imately)?)\)$", "", text, flags=re.IGNORECASE)
    text = re.sub(r"\s*(?:mines|APMs?|km2|km²|m2|m²|ha)$", "", text, flags=re.IGNORECASE)
    if millions := _MILLIONS.fullmatch(text):
        return float(Decimal(millions[1].replace(",", ".")) * 1_000_000)
    if text.lower() in ("nil", "none", "zero"):
        return 0.0
    if whole and re.fullmatch(r"\d{1,3}(?:\.\d{3})+", text):
        return float(text.replace(".", ""))
    if grouped := _GROUPED.fullmatch(text):
        return float(re.sub(r"[^\d.]", "", grouped[1]))
    return float(text) if re.fullmatch(r"\d{1,15}(?:\.\d+)?", text) else None


def days(cell: str, as_of: date, day_first: bool | None = None) -> tuple[date, date] | None:
    """The day, month or year in a cell as a closed interval, None where it holds none or an impossible one.

    `day_first` says how 03/04/2001 is meant; None leaves such a date unread.

    >>> days("14 Aug 2002 a", date(2019, 1, 1))
    (datetime.date(2002, 8, 14), datetime.date(2002, 8, 14))
    """
    text = plain(re.sub(r"\s*\(?\b(?:a|A|AA|d|s)\)?\s*$", "", plain(cell)))
    if found := _NUMERIC_DAY.search(text):
        one, two = int(found[1]), int(found[2])
        if day_first is None and one <= 12 and two <= 12 and one != two:
            return None
        first = day_first if day_first is not None else one > 12 or one == two
        text = f"{found[3]}-{two if first else one:02d}-{one if first else two:02d}"
    elif found := _DAY.search(text):
        year = found[3] if len(found[3]) == 4 else ("19" if int(found[3]) > 80 else "20") + found[3]
        text = f"{found[1]} {found[2]} {year}"
    found_periods = periods(text, as_of)
    return (found_periods[0].first, found_periods[0].last) if len(found_periods) == 1 else None


def day_first(cells: list[str]) -> bool | None:
    """Whether a column writes the day before the month in 03/04/2001, as its other cells show; None where none does."""
    found = [found for cell in cells if (found := _NUMERIC_DAY.search(cell))]
    if any(int(match[1]) > 12 for match in found):
        return True
    return False if any(int(match[2]) > 12 for match in found) else None


def membership(cell: str) -> str | None:
    """What a cell says a state is to the Convention: the kind of event, None where it says something else.

    >>> membership("State Party"), membership("Not party"), membership("Non-signatory"), membership("in progress")
    ('state_party', 'not_party', 'not_party', None)
    """
    text = plain(cell).lower()
    return next((kind for kind, said in _MEMBERSHIP.items() if said.fullmatch(text)), None)
