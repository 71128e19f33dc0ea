"""Dates, periods and meetings, found in text with their spans.

>>> [(str(p.first), str(p.last), p.lead) for p in periods("since 1 March 2008 and in June 2010", date(2019, 11, 29))]
[('2008-03-01', '2008-03-01', 'since'), ('2010-06-01', '2010-06-30', 'in')]
"""

import calendar
import csv
import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from aplc_db.alternatives import one_of
from aplc_db.content import folder
from aplc_db.numerals import ORDINAL_TENS, ORDINAL_UNITS, TENS, word_value
from aplc_db.spans import Spans

MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}

MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}


@dataclass(frozen=True, slots=True)
class Period:
    """A day, month, year or span of time; closed interval. `lead` is the word before it: since, as of, by, in, at ..."""

    start: int
    end: int
    first: date
    last: date
    lead: str = ""
    grain: str = "day"  # day, month, year, span, meeting


_month = one_of(MONTHS)

_year = r"(?:19[89]\d|20[0-4]\d)"

_day = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"

_dash = r"\s?[-–—]\s?|\sto\s|\suntil\s|\sthrough\s"

_ANY_YEAR = re.compile(rf"{_year}|\d{{5}}")  # what no date is without

DATE = re.compile(  # like those below, begins with a look at the letter: at most of them none can begin
    rf"""(?=[\djfmasondelt])(?<![\w,./-])(?:
      (?P<iso>{_year}-[01]\d-[0-3]\d)
    | (?P<d1>{_day})(?:\s(?P<m1>{_month})(?:,?\s(?P<y1>{_year}))?(?:{_dash})|{_dash}|\sand\s)
        (?P<d2>{_day})\s(?P<m2>{_month}),?\s(?P<y2>{_year})
    | (?P<day>{_day})(?:\sof)?\s(?P<month>{_month}),?\s(?P<year>{_year}|\d{{5}})
    | (?P<usmonth>{_month})\s(?P<usday>{_day}),?\s(?P<usyear>{_year})
    | (?:(?P<part>early|mid|late|the\ end\ of|end)[\s-])?(?P<omonth>{_month}),?\s(?P<oyear>{_year})
    | (?P<y3>{_year})(?:\s?[-–—]\s?)(?P<y4>{_year}|\d\d)(?!\d)
    | (?:(?P<yearpart>mid|early|late|the\ end\ of|the\ close\ of|end|the\ start\ of|the\ beginning\ of)[\s-])?(?P<bare>{_year})
      (?:(?<=\b[Ii]n\s\d{{4}})|(?!\s(?:states|countries|mines|anti)\b))
    )(?!\w|,\d(?!\s)|\.\d)""",
    re.I | re.X,
)

_full_month = "|".join(name for name in calendar.month_name if name)
_short_month = "|".join(name for name in (*calendar.month_abbr, "Sept") if name and name != "May")
YEARLESS = re.compile(  # "on 10 July"; the year is that of the date before it, else that of the paper
    rf"(?=[\dJFMASOND])(?<![\w,./-])(?:(?:(?P<first>{_day})[-–])?(?P<day>{_day})\s(?P<month>{_full_month})"
    rf"|(?P<usmonth>{_full_month}|(?:{_short_month})\.)\s(?P<usday>{_day})(?:[-–](?P<uslast>{_day}))?"
    rf"|(?<=\b[IiOo]n\s)(?P<alone>{_full_month}))\b(?!\s\d|,\s\d{{4}})"
)
RELATIVE = re.compile(
    r"\b(?P<this>this|last|next|the same|that|(?<=during )the|(?<=in the course of )the) (?P<unit>year|reporting period)\b"
    r"(?! (?:before|after|earlier|prior|preceding|of|to|19|20))",
    re.I,
)

_LEAD = re.compile(
    r"\b(since(?: at least)?|as of|as at|by|until|before|after|following|from|between|during|in|on|at|to|"
    r"through|up to|prior to)"
    r"(?:\s(?:the|its|their|calendar|year|end of|close of|early|late|mid|beginning of|time of|a|his|"
    r"required|original|initial))*\s?$",
    re.I,
)


def _last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _number(day: str) -> int:
    return int(re.sub(r"\D", "", day))


def _read_date(match: re.Match[str]) -> tuple[date, date, str] | None:
    part = match.groupdict()
    try:
        if part["iso"]:
            day = date.fromisoformat(part["iso"])
            return day, day, "day"
        if part["d2"]:
            year, month = int(part["y2"]), MONTHS[part["m2"].lower()]
            first_month = MONTHS[part["m1"].lower()] if part["m1"] else month
            first_year = int(part["y1"]) if part["y1"] else year - (first_month > month)
            first, last = date(first_year, first_month, _number(part["d1"])), date(year, month, _number(part["d2"]))
            return (first, last, "span") if first <= last else None
        if part["day"]:
            day = date(int(part["year"]), MONTHS[part["month"].lower()], _number(part["day"]))
            return day, day, "day"
        if part["usday"]:
            day = date(int(part["usyear"]), MONTHS[part["usmonth"].lower()], _number(part["usday"]))
            return day, day, "day"
        if part["omonth"]:
            year, month = int(part["oyear"]), MONTHS[part["omonth"].lower()]
            first, last = date(year, month, 1), _last_day(year, month)
            return (
                (last, last, "day")
                if (part["part"] or "").lower().endswith(("end", "end of"))
                else (first, last, "month")
            )
        if part["y3"]:
            ending = part["y4"] if len(part["y4"]) == 4 else part["y3"][:2] + part["y4"]
            return (
                (date(int(part["y3"]), 1, 1), date(int(ending), 12, 31), "span")
                if int(ending) > int(part["y3"])
                else None
            )
        year = int(part["bare"])
        if (part["yearpart"] or "").lower() in ("the end of", "the close of", "end"):
            return date(year, 12, 31), date(year, 12, 31), "day"
        return date(year, 1, 1), date(year, 12, 31), "year"
    except (ValueError, OverflowError):
        return None


@cache
def meetings() -> dict[str, tuple[date, date]]:
    """Meetings of the States Parties and Review Conferences by code (`3RC`, `16MSP`): first and last day."""
    return {
        row["code"]: (date.fromisoformat(row["starts_on"]), date.fromisoformat(row["ends_on"]))
        for row in _held()
        if row["ends_on"]
    }


def meeting_name(code: str) -> str:
    """The name of a meeting: "Third Review Conference" for `3RC`."""
    return next(row["name"] for row in _held() if row["code"] == code)


@cache
def _held() -> list[dict[str, str]]:
    with (folder("reference") / "meetings.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


_ordinals = one_of(
    [*ORDINAL_UNITS, *(f"{tens}-{unit}" for tens in TENS for unit in list(ORDINAL_UNITS)[:9]), *ORDINAL_TENS]
)

MEETING = re.compile(
    rf"\b(?:(?P<ordinal>{_ordinals}|\d{{1,2}}(?:st|nd|rd|th))\s+(?:(?P<rc>Review\s+Conference)|"
    r"(?P<msp>Meeting\s+of\s+(?:the\s+)?States\s+Parties))"
    r"|(?P<number>\d{1,2})\s?(?P<code>MSP|RC)\b|(?P<city>Nairobi|Cartagena|Maputo|Oslo|"
    r"Siem Reap) (?:Summit|Review Conference))",
    re.I,
)

_MEETINGS = ("meeting", "conference", "summit", "msp", "rc")  # one of these is in every match of it

_CITIES = {"nairobi": "1RC", "cartagena": "2RC", "maputo": "3RC", "oslo": "4RC", "siem reap": "5RC"}


def _read_meeting(match: re.Match[str]) -> tuple[date, date, str] | None:
    if match["city"]:
        code = _CITIES[match["city"].lower()]
    elif match["number"]:
        code = match["number"] + match["code"].upper()
    else:
        digits = re.match(r"\d+", match["ordinal"])
        value = (int(digits.group()), True) if digits else word_value(match["ordinal"])
        if value is None:
            return None
        code = f"{value[0]}{'RC' if match['rc'] else 'MSP'}"
    dates = meetings().get(code)
    return (dates[1], dates[1], "meeting") if dates else None


@lru_cache(maxsize=4)
def _dates(text: str) -> tuple[re.Match[str], ...]:
    """What is written as a date; a passage is asked for those that are and for those that cannot be."""
    return tuple(DATE.finditer(text)) if _ANY_YEAR.search(text) else ()


def periods(text: str, as_of: date) -> list[Period]:
    """Every date, month, year, span and meeting of `text` in order; `as_of` places "this year"."""
    found: list[Period] = []

    def add(match: re.Match[str], read: tuple[date, date, str] | None) -> None:
        if read is None:
            return
        start, end = match.span()
        while text[start] in " -":
            start += 1
        lead = _LEAD.search(text[max(0, start - 40) : start])
        word = lead.group(1).lower() if lead else ""
        found.append(
            Period(
                start,
                end,
                read[0],
                read[1],
                "since" if word.startswith("since") else word.replace("as at", "as of"),
                read[2],
            )
        )

    for match in _dates(text):
        add(match, _read_date(match))
    plain = text.lower()
    if any(word in plain for word in _MEETINGS):
        for match in MEETING.finditer(text):
            add(match, _read_meeting(match))
    for match in RELATIVE.finditer(text) if "year" in plain or "period" in plain else ():
        before = max((period for period in found if period.end <= match.start()), key=lambda one: one.end, default=None)
        year = _year_meant(match, as_of, before)
        if year:
            add(match, (date(year, 1, 1), date(year, 12, 31), "year"))
    kept = _outermost(found)
    known = Spans(kept)
    after: tuple[int, int] | None = None  # where the date without a year that follows begins, and the year it took
    for match in reversed(list(YEARLESS.finditer(text))):
        if not known.touch(*match.span()):
            year = _year_of(text, match.span(), kept, after) or as_of.year
            after = match.start(), year
            add(match, _read_yearless(match, year))
    return _spans(text, _outermost(found))


_ENUMERATED = re.compile(r"(?:, (?:and )?| and )(?:on )?")


_ALIKE = re.compile(r",? and (?:[A-ZÀ-Þ][\w'’-]+ ){1,4}on ")  # "acceded on 30 July 2007, and Palau on 18 November"


def _year_of(text: str, span: tuple[int, int], kept: list[Period], after: tuple[int, int] | None) -> int | None:
    """The year of a date that has none: that of the enumeration it stands in or goes on with, else the latest before it."""
    start, end = span
    following = [(period.start, period.last.year) for period in kept if period.start >= end][:1]
    for at, year in (*following, *([after] if after else [])):
        if _ENUMERATED.fullmatch(text, end, at):
            return year
    before = [period for period in kept if period.end <= start]
    if before and _ALIKE.fullmatch(text, before[-1].end, start):
        return before[-1].last.year
    return max((period.last.year for period in before), default=None)


_BETWEEN = re.compile(r"\bbetween (?:the )?$", re.I)


def _spans(text: str, found: list[Period]) -> list[Period]:
    """The periods with each "between December 2001 and July 2002" as one."""
    result: list[Period] = []
    for period in found:
        first = result[-1] if result else None
        if (
            first
            and text[first.end : period.start] == " and "
            and _BETWEEN.search(text, 0, first.start)
            and first.first <= period.last
        ):
            result[-1] = Period(first.start, period.end, first.first, period.last, "between", "span")
        else:
            result.append(period)
    return result


def _year_meant(match: re.Match[str], as_of: date, before: Period | None) -> int | None:
    """The year of "last year", "this reporting period", or of "the same year" after a date."""
    this = match["this"].lower()
    if this in ("the same", "that"):
        return before.last.year if before and match["unit"].lower() == "year" else None
    return as_of.year + ({"this": 0, "the": 0, "last": -1, "next": 1}[this] if match["unit"].lower() == "year" else 0)


def _outermost(found: list[Period]) -> list[Period]:
    """Those that stand within no other, in order."""
    kept: list[Period] = []
    for period in sorted(found, key=lambda period: (period.start, -period.end)):
        if not kept or period.end > kept[-1].end:
            kept.append(period)
    return kept


def _read_yearless(match: re.Match[str], year: int) -> tuple[date, date, str] | None:
    month = MONTHS[(match["month"] or match["usmonth"] or match["alone"]).lower().rstrip(".")]
    if match["alone"]:
        return date(year, month, 1), _last_day(year, month), "month"
    begins, ends = match["first"] or match["usday"], match["uslast"]
    try:
        last = date(year, month, _number(ends or match["day"] or match["usday"]))
        first = date(year, month, _number(begins)) if begins else last
    except ValueError:
        return None
    return (first, last, "day" if first == last else "span") if first <= last else None


_FIVE = re.compile(r"\d{5}")

_YEAR_OF_FIVE = re.compile(r"\b(?:in|since|by|until|of)\s((?:19|20)\d{3})(?=[).,;:]|$)", re.I)

_GROUPED = re.compile(r"(?=\d)(?<![\w,.])\d{1,3}(?:,\d{1,3})+(?![\w,])")

_LONG = re.compile(r"(?=\d)(?<![\w,.])(?:\d{1,3}(?:,\d{3}){6,}|\d{19,})(?![\w,])")


def impossible(text: str) -> list[str]:
    """What looks like a date or a number and can be none: "31 June 2019", "3,4,57", a year of five digits.

    Numbers beyond 64 bits are among them: no column holds their value.
    """
    wrong = [match.group() for match in impossible_dates(text)]
    wrong += [match[1] for match in (_YEAR_OF_FIVE.finditer(text) if _FIVE.search(text) else ())]
    wrong += [
        match.group() for match in _GROUPED.finditer(text) if not re.fullmatch(r"\d{1,3}(?:,\d{3})+", match.group())
    ]
    digits = ((match.group(), match.group().replace(",", "")) for match in _LONG.finditer(text))
    wrong += [printed for printed, plain in digits if len(plain) > 19 or int(plain) >= 2**63]
    return wrong


def impossible_dates(text: str) -> list[re.Match[str]]:
    """What is written as a date and can be none: "31 June 2019"."""
    return [
        match
        for match in _dates(text)
        if _read_date(match) is None and (match["day"] or match["iso"] or match["usday"])
    ]
