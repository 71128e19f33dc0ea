"""What a paper is: its symbol, title, date and session, from its title page, running heads and file properties."""

import re
from calendar import month_name
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from aplc_db.errors import PaperError
from aplc_db.furniture import SYMBOL, ended
from aplc_db.periods import meetings
from aplc_db.records import Passage, Source

_TITLE_PAGE = 60  # printed lines in which the title page must lie
_MONTHS = {name.lower(): number for number, name in enumerate(month_name) if name}
_DAY = re.compile(rf"(\d{{1,2}})\s+({'|'.join(_MONTHS)})\s+(\d{{4}})", re.IGNORECASE)
_DATELINE = re.compile(rf"\(?[A-Z][\w .’-]{{2,40}}, {_DAY.pattern}\s?[)–—:-]", re.IGNORECASE)
_AMERICAN_DAY = re.compile(rf"({'|'.join(_MONTHS)})\s+(\d{{1,2}}),\s+(\d{{4}})", re.IGNORECASE)
# What a UN title page prints besides the title.
_OTHER = re.compile(
    r"(?:Original|Distr|Language|GE\.|V\.|Item\s+\d|Agenda item|Please recycle|Submitted by|United Nations$"
    r"|English only|Limited$|General$|Advance (?:version|copy)|.*\bMeeting of the States Parties\b"
    r"|.*\bReview Conference of the"
    r"|Convention on the Prohib|Stockpiling, Production|Anti-?\s?[Pp]ersonnel Mines and on|Mines and on Their"
    r"|on Their Destruction|Transfer of)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TitlePage:
    """What a paper says of itself; a field is None where it says nothing."""

    symbol: str | None
    title: str | None
    as_of: date | None
    session: str | None  # code of the meeting that the paper was written for


def describe(source: Source, passages: list[Passage]) -> TitlePage:
    """The symbol, title, date and session of a paper as far as it gives them.

    The date is the one that the title page prints, else the last day of the meeting that the symbol names.
    """
    lines = [line.strip() for page in source.pages for line in page.lines if line.strip()]
    symbol = source.symbol or _symbol(lines) or _symbol([source.title or ""])
    meeting = session(symbol) if symbol else None
    as_of = (
        source.as_of or _date(_before_text(lines)) or _dateline(lines) or (meetings()[meeting][1] if meeting else None)
    )
    title = _title(lines, symbol) or _file_title(source, symbol) or _first_heading(passages)
    return TitlePage(symbol, title, as_of, meeting)


def require(page: TitlePage, file_name: str) -> tuple[str, date]:
    """The symbol and date of a paper; raises PaperError `nosymbol` or `nodate` with what to give instead."""
    if page.symbol is None:
        raise PaperError(f"{file_name}: no document symbol in the text. Give one with --symbol.", code="nosymbol")
    if page.as_of is None:
        raise PaperError(
            f"{file_name}: no date in the text and no meeting in its symbol. Give one with --as-of.", code="nodate"
        )
    return page.symbol, page.as_of


def session(symbol: str) -> str | None:
    """The code of the meeting of the Convention that a symbol names, if it names one.

    >>> session("APLC/CONF/2019/WP.18"), session("APLC/MSP.17/2018/10"), session("A/RES/72/53")
    ('4RC', '17MSP', None)
    """
    if found := re.match(r"APLC/MSP\.(\d+)/", symbol):
        code = f"{found[1]}MSP"
        return code if code in meetings() else None
    if found := re.match(r"APLC/CONF/(\d{4})/", symbol):
        year = int(found[1])
        return next((code for code, (_, end) in meetings().items() if code.endswith("RC") and end.year == year), None)
    return None


def _symbol(lines: list[str]) -> str | None:
    """The symbol that stands alone on lines most often, or else anywhere on the title page."""
    alone = Counter(found[0].rstrip("*") for line in lines if len(line) < 60 and (found := SYMBOL.match(line)))
    if alone:
        return alone.most_common(1)[0][0]
    for line in _before_text(lines):
        if len(line) < 80 and (found := SYMBOL.search(line)):
            return found[0].rstrip("*")
    return None


def _before_text(lines: list[str]) -> list[str]:
    """The lines of the title page: those before the first numbered heading or paragraph."""
    for index, line in enumerate(lines[:_TITLE_PAGE]):
        if re.match(r"(?:# )?(?:I|1)\.\s", line):
            return lines[:index]
    first = next((index for index, line in enumerate(lines) if ended(line) or len(line) > 100), len(lines))
    return lines[: min(first, 12)]


def _date(lines: Iterable[str]) -> date | None:
    """The first day printed alone on a line, or at its end after `Distr.` and the like; ranges are no such day."""
    for line in lines:
        found = _DAY.search(line)
        if found and len(line) < 40 and not re.search(r"\d\s*[-–—]\s*$|\b(?:to|by|and)\s+$", line[: found.start()]):
            return _day(found[3], found[2], found[1])
        american = _AMERICAN_DAY.search(line)
        if american and len(line) < 40:
            return _day(american[3], american[1], american[2])
    return None


def _dateline(lines: list[str]) -> date | None:
    """The day at the head of a piece of news: "(Bangkok, 20 November 2024) The last countries to join"."""
    found = next((found for line in lines[:5] if (found := _DATELINE.match(line))), None)
    return _day(found[3], found[2], found[1]) if found else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), _MONTHS[month.lower()], int(day))
    except ValueError:
        return None


def _title(lines: list[str], symbol: str | None) -> str | None:
    """The longest run of title page lines that are nothing else that title pages print."""
    runs: list[list[str]] = [[]]
    for line in _before_text(lines):
        text = line.removeprefix("# ").strip()
        plain = not (
            SYMBOL.search(text)
            or _OTHER.match(text)
            or re.fullmatch(r"[\d\s./-]+|\*.*", text)
            or re.match(r"[A-Z][\w ’'-]+, \d{1,2}", text)
            or (_DAY.search(text) and len(text) < 40)
        )
        if plain:
            runs[-1].append(text)
        elif runs[-1]:
            runs.append([])
    best = max(runs, key=lambda run: sum(map(len, run)))
    title = " ".join(best)
    return title if 3 < len(title) <= 300 and not ended(title) else None


def _file_title(source: Source, symbol: str | None) -> str | None:
    title = (source.title or "").strip()
    if not title or title == symbol or re.fullmatch(r"(?i)untitled|(?:microsoft )?word.*|document\d*", title):
        return None
    return title


def _first_heading(passages: list[Passage]) -> str | None:
    """A paper without a title page is called by its headings, joined."""
    titles = [passage.section_title for passage in passages if passage.kind == "heading" and passage.section_title]
    return "; ".join(dict.fromkeys(titles))[:300] or None
