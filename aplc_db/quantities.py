"""Numbers, dates, periods and meetings, found in text with their spans.

>>> [(n.value, n.qualifier) for n in numbers("Thirty-six (36) of more than fifty States, almost 53 million mines")]
[(36, 'exact'), (50, 'more_than'), (53000000, 'almost')]
>>> [(str(p.first), str(p.last), p.lead) for p in periods("since 1 March 2008 and in June 2010", date(2019, 11, 29))]
[('2008-03-01', '2008-03-01', 'since'), ('2010-06-01', '2010-06-30', 'in')]
"""

import calendar
import csv
import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from aplc_db.content import folder
from aplc_db.spans import Spans

UNITS = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
ORDINAL_UNITS = {
    word: value
    for value, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
        ],
        1,
    )
}
ORDINAL_TENS = {word[:-1] + "ieth": value for word, value in TENS.items()}
SCALES = {"hundred": 100, "thousand": 1_000, "million": 10**6, "mln": 10**6, "mn": 10**6, "billion": 10**9, "bn": 10**9}
MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}

_small = "|".join(sorted([*UNITS, *TENS, *ORDINAL_UNITS, *ORDINAL_TENS], key=len, reverse=True))
_words = rf"(?:a hundred|a dozen|(?:{_small}))(?:(?:-| and | )(?:{_small}|hundred(?:th)?|thousand|million|dozen))*\b"
_digits = r"\d{1,3}(?:[,’'\u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d,])|\d+(?:\.\d+)?"
NUMBER = re.compile(
    rf"(?<![\w.,/])(?:(?P<digits>{_digits})(?P<ordinal>st|nd|rd|th)?|(?P<words>{_words}))"
    r"(?:(?:\s|\u00a0|-)?(?P<scale>hundred|thousand|million|mln|mn|billion|bn)\b|"
    r"(?P<m>m)\b)?(?P<percent>\s?%|\s?per ?cent\b)?(?![\d/])"
    rf"(?P<again>\s?\(\d[\d,]*\))?",
    re.I,
)
QUALIFIERS = (
    ("at_least", r"at least|no fewer than|no less than|not less than|not fewer than|a minimum of"),
    ("at_most", r"up to|no more than|not more than|at most|fewer than|less than|below|under|a maximum of|as many as"),
    ("more_than", r"more than|over|upwards of|above|in excess of|exceeding|well over|beyond"),
    ("almost", r"almost|nearly|just under|close to|not quite|just short of"),
    ("about", r"about|around|some|approximately|roughly|an estimated|estimated at|circa|ca\.|~|perhaps"),
)
_BEFORE = re.compile(
    "|".join(rf"(?P<{name}>\b(?:{words})\s*(?:the\s+|an?\s+|additional\s+)?$)" for name, words in QUALIFIERS).replace(
        r"\b(?:about", r"(?:\babout"
    ),
    re.I,
)
_MORE_DIGITS = re.compile(r",\d")
_AFTER = re.compile(r"\s+(?:(?P<more_than>and more\b)|(?P<at_least>or more\b)|(?P<about>or so\b))", re.I)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written; `value` is None where it cannot be one ("3,4,57") or exceeds 64 bits."""

    start: int
    end: int
    value: float | None
    qualifier: str = "exact"
    ordinal: bool = False
    percent: bool = False
    word: bool = False


@dataclass(frozen=True, slots=True)
class Period:
    """A day, month, year or span of time; closed interval. `lead` is the word before it: since, as of, by, in, at ..."""

    start: int
    end: int
    first: date
    last: date
    lead: str = ""
    grain: str = "day"  # day, month, year, span, meeting


def word_value(words: str) -> tuple[int, bool] | None:
    """The value of a number in words and whether it is an ordinal; None where the words are no number."""
    total = current = 0
    ordinal = False
    last = 1000
    for word in re.split(r"[-\s]+", words.lower()):
        if word in ("and", "a"):
            current = current or (1 if word == "a" else 0)
            continue
        value = UNITS.get(word, TENS.get(word))
        if value is None:
            value = ORDINAL_UNITS.get(word, ORDINAL_TENS.get(word))
            ordinal = ordinal or value is not None
        if value is not None:
            if last <= value or (last < 20):
                return None
            current, last = current + value, value
        elif word in ("hundred", "hundredth"):
            current, last = (current or 1) * 100, 100
            ordinal = ordinal or word == "hundredth"
        elif word == "dozen":
            current, last = (current or 1) * 12, 1
        elif word in SCALES:
            total, current, last = total + (current or 1) * SCALES[word], 0, 1000
    return total + current, ordinal


def numbers(text: str, taken: list[Period] | None = None) -> list[Number]:
    """Every number of `text` in order, but those inside one of the periods `taken` or of a date that cannot be."""
    found = []
    periods_taken = Spans(taken or ())
    impossible_taken = {at for match in _impossible_dates(text) for at in range(*match.span())}
    for match in NUMBER.finditer(text):
        start, end = match.span()
        if periods_taken.touch(start, end) or not impossible_taken.isdisjoint(range(start, end)):
            continue
        ordinal = bool(match["ordinal"])
        value: float | None
        if match["words"]:
            read = word_value(match["words"])
            if read is None:
                head = re.match(r"\w+", match["words"])
                read = word_value(head.group()) if head else None
                if read is None or head is None:
                    continue
                end = start + head.end()
            value, ordinal = read
            value = float(value)
        else:
            value = float(re.sub(r"[^\d.]", "", match["digits"]))
            if _MORE_DIGITS.match(text, end) or (
                match["m"] and "." not in match["digits"] and len(match["digits"]) > 3
            ):
                value = None
        scale = SCALES.get((match["scale"] or "").lower(), 10**6 if match["m"] and match["digits"] else 1)
        if value is not None:
            value *= scale
            if value >= 2**63:
                value = None
            elif abs(value - round(value)) < 1e-6:
                value = int(round(value))
        before = _BEFORE.search(text[max(0, start - 24) : start])
        after = _AFTER.match(text, end)
        qualifier = (before or after).lastgroup if before or after else "exact"  # type: ignore[union-attr]
        found.append(
            Number(start, end, value, qualifier or "exact", ordinal, bool(match["percent"]), bool(match["words"]))
        )
    return found


_month = "|".join(sorted(MONTHS, key=len, reverse=True))
_year = r"(?:19[89]\d|20[0-4]\d)"
_day = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_dash = r"\s?[-–—]\s?| to | and | until | through "
DATE = re.compile(
    rf"""(?<![\w,./-])(?:
      (?P<iso>{_year}-[01]\d-[0-3]\d)
    | (?P<d1>{_day})(?:\s(?P<m1>{_month})(?:\s(?P<y1>{_year}))?)?(?:{_dash})(?P<d2>{_day})\s(?P<m2>{_month}),?\s(?P<y2>{_year})
    | (?P<day>{_day})(?:\sof)?\s(?P<month>{_month}),?\s(?P<year>{_year}|\d{{5}})
    | (?P<usmonth>{_month})\s(?P<usday>{_day}),?\s(?P<usyear>{_year})
    | (?P<part>early|mid|late|the\ end\ of|end)?[\s-]?(?P<omonth>{_month}),?\s(?P<oyear>{_year})
    | (?P<y3>{_year})(?:\s?[-–—]\s?)(?P<y4>{_year}|\d\d)(?!\d)
    | (?P<yearpart>mid|early|late|the\ end\ of|the\ close\ of|end|the\ start\ of|the\ beginning\ of)?[\s-]?(?P<bare>{_year})
    )(?!\w|,\d|\.\d|\s(?:states|countries|mines|anti)\b)""",
    re.I | re.X,
)
RELATIVE = re.compile(r"\b(?P<this>this|last|next) (?P<unit>year|month|week|reporting period)\b", re.I)
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
            return date(first_year, first_month, _number(part["d1"])), date(year, month, _number(part["d2"])), "span"
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
    with (folder("reference") / "meetings.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {
        row["code"]: (date.fromisoformat(row["starts_on"]), date.fromisoformat(row["ends_on"]))
        for row in rows
        if row["ends_on"]
    }


_ordinals = "|".join(
    sorted(
        [*ORDINAL_UNITS, *(f"{tens}-{unit}" for tens in TENS for unit in list(ORDINAL_UNITS)[:9]), *ORDINAL_TENS],
        key=len,
        reverse=True,
    )
)
MEETING = re.compile(
    rf"\b(?:(?P<ordinal>{_ordinals}|\d{{1,2}}(?:st|nd|rd|th))\s+(?:(?P<rc>Review\s+Conference)|"
    r"(?P<msp>Meeting\s+of\s+(?:the\s+)?States\s+Parties))"
    r"|(?P<number>\d{1,2})\s?(?P<code>MSP|RC)\b|(?P<city>Nairobi|Cartagena|Maputo|Oslo|"
    r"Siem Reap) (?:Summit|Review Conference))",
    re.I,
)
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

    for match in DATE.finditer(text):
        add(match, _read_date(match))
    for match in MEETING.finditer(text):
        add(match, _read_meeting(match))
    for match in RELATIVE.finditer(text):
        shift = {"this": 0, "last": -1, "next": 1}[match["this"].lower()] if match["unit"].lower() == "year" else 0
        if match["unit"].lower() in ("year", "reporting period"):
            year = as_of.year + shift
            add(match, (date(year, 1, 1), date(year, 12, 31), "year"))
    found.sort(key=lambda period: (period.start, -period.end))
    kept: list[Period] = []
    reach = -1
    for period in found:
        if period.end > reach:  # else it stands within an earlier one
            kept.append(period)
            reach = period.end
    return kept


_YEAR_OF_FIVE = re.compile(r"\b(?:in|since|by|until|of)\s((?:19|20)\d{3})(?=[).,;:]|$)", re.I)
_GROUPED = re.compile(r"(?<![\w,.])\d{1,3}(?:,\d{1,3})+(?![\w,])")
_LONG = re.compile(r"(?<![\w,.])(?:\d{1,3}(?:,\d{3}){6,}|\d{19,})(?![\w,])")


def impossible(text: str) -> list[str]:
    """What looks like a date or a number and can be none: "31 June 2019", "3,4,57", a year of five digits.

    Numbers beyond 64 bits are among them: no column holds their value.
    """
    wrong = [match.group() for match in _impossible_dates(text)]
    wrong += [match[1] for match in _YEAR_OF_FIVE.finditer(text)]
    wrong += [
        match.group() for match in _GROUPED.finditer(text) if not re.fullmatch(r"\d{1,3}(?:,\d{3})+", match.group())
    ]
    digits = ((match.group(), match.group().replace(",", "")) for match in _LONG.finditer(text))
    wrong += [printed for printed, plain in digits if len(plain) > 19 or int(plain) >= 2**63]
    return wrong


def _impossible_dates(text: str) -> list[re.Match[str]]:
    return [
        match
        for match in DATE.finditer(text)
        if _read_date(match) is None and (match["day"] or match["iso"] or match["usday"])
    ]
