"""What a paper is: its symbol, title, date and session, from its title page, running heads and file properties."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from aplc_db.errors import PaperError
from aplc_db.furniture import SYMBOL, ended, is_head
from aplc_db.periods import Period, meeting_name, meetings, periods
from aplc_db.records import Passage, Source

_TITLE_PAGE = 60  # printed lines in which the title page must lie
_NEWS = 12  # lines of a paper without numbers that may stand above its text
_MONTH = timedelta(31)
_DATELINE = re.compile(r"\(?[A-Z][\w .’-]{2,40}, (?=\d{1,2} [A-Z][a-z]+ \d{4}\s?[)–—:-])")
_FIGURES_DAY = re.compile(r"\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b")
# Says that the day after it is the paper's own, however long the line.
_DATED = re.compile(
    r"\b(?:as (?:of|at)|(?:last )?(?:updated|modified|reviewed)|published|posted|issued|distr|dated?)\b", re.IGNORECASE
)
# What title pages print besides the title.
_OTHER = re.compile(
    r"(?:Original\b|.*\bDistr\b|General Assembly$"
    r"|.*\bsession$|Language|GE\.|V\.|Item\s+\d|Agenda item|Please recycle|United Nations$|Nations Unies$"
    r"|(?:Submitted|Prepared|Presented|Note|Author|Written) ?(?:by|:)|By [A-Z]|(?:Last )?(?:updated|modified|reviewed)\b"
    r"|Published|Posted|Date:|Contents$|Page$|Paragraphs|Share\b|Print$|Home$|English only|Limited$|General$"
    r"|Advance (?:version|copy)|[\w-]+ (?:Meeting of the States Parties|Review Conference of the|Annual Conference)"
    r"|Convention on the Prohib|Stockpiling, Production|Production and Transfer|Anti-?\s?[Pp]ersonnel Mines and on"
    r"|Mines and on Their|on Their Destruction|Transfer of|(?:https?://|www\.)\S+$|\S+@\S+$)",
    re.IGNORECASE,
)
_AUTHOR = re.compile(r"(?:Submitted|Prepared|Presented|Note) by", re.IGNORECASE)
_NUMBERED = re.compile(r"/(?P<series>WP\.)?(?P<number>\d+(?:/(?:Rev|Add|Corr)\.\d+)*)$")
_NO_TITLE = re.compile(
    r"untitled.*|(?:microsoft )?word.*|(?:document|doc|scan|slide)\W*\d*|.*\.(?:docx?|pdf|indd)", re.I
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

    The date is the day that the title page prints, else the last day of the meeting that the symbol names or the title
    page prints, else of the month in which the paper says that it was published.
    """
    sheet = [line.strip() for page in source.pages for line in page.lines]
    lines = [line for line in sheet if line]
    above = _before_text(lines)
    symbol = source.symbol or _symbol(lines) or _symbol([source.title or ""])
    meeting = session(symbol) if symbol else None
    as_of = (
        source.as_of
        or _date(above)
        or _dateline(lines)
        or (meetings()[meeting][1] if meeting else None)
        or _last_day(above, "span")
        or _last_day(above, "month")
    )
    runs = _runs(sheet, len(above), symbol, spaced=not source.wrapped)
    title = _title(runs) or _file_title(source, symbol) or (symbol and called(symbol)) or _first_heading(passages)
    return TitlePage(symbol, title, as_of, meeting)


def require(page: TitlePage, file_name: str) -> tuple[str, date]:
    """The symbol and date of a paper; raises PaperError `nosymbol` or `nodate` with what to give instead."""
    if page.symbol is None and page.as_of is None:
        raise PaperError(
            f"{file_name}: no document symbol in the text, and no date. Give them with --symbol and --as-of.",
            code="nosymbol",
        )
    if page.symbol is None:
        raise PaperError(f"{file_name}: no document symbol in the text. Give one with --symbol.", code="nosymbol")
    if page.as_of is None:
        raise PaperError(
            f"{file_name}: no date in the text and no meeting in its symbol. Give one with --as-of.", code="nodate"
        )
    return page.symbol, page.as_of


def session(symbol: str) -> str | None:
    """The code of the meeting of the Convention that a symbol names, if it names one: with the year that it was held.

    >>> session("APLC/CONF/2014/WP.5"), session("APLC/MSP.17/2018/10"), session("A/RES/72/53")
    ('3RC', '17MSP', None)
    """
    if found := re.match(r"APLC/MSP\.(\d+)/(\d{4})?", symbol):
        code = f"{found[1]}MSP"
        held = meetings().get(code)
        return code if held and (found[2] is None or held[1].year == int(found[2])) else None
    if found := re.match(r"APLC/CONF/(\d{4})/(?!PM)", symbol):
        year = int(found[1])
        return next((code for code, (_, end) in meetings().items() if code.endswith("RC") and end.year == year), None)
    return None


def called(symbol: str) -> str | None:
    """What a paper without a title is called, where its symbol names its meeting.

    >>> called("APLC/CONF/2014/WP.5"), called("APLC/MSP.17/2018/10"), called("A/RES/72/53")
    ('Working paper 5 of the Third Review Conference', 'Document 10 of the Seventeenth Meeting of the States Parties', None)
    """
    meeting = session(symbol)
    found = _NUMBERED.search(symbol)
    if meeting is None or found is None:
        return None
    return f"{'Working paper' if found['series'] else 'Document'} {found['number']} of the {meeting_name(meeting)}"


def _symbol(lines: list[str]) -> str | None:
    """The symbol that stands alone on lines most often, or else anywhere on the title page."""
    alone = Counter(found[0].rstrip("*") for line in lines if is_head(line) and (found := SYMBOL.search(line)))
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
    for index, line in enumerate(lines[:_NEWS]):
        if len(line) > 160 or (ended(line) and line[0] not in "*†" and not SYMBOL.search(line)):
            return lines[:index]
    return lines[:_NEWS]


def _date(lines: Iterable[str]) -> date | None:
    """The first day that a line is about: it is short, or says that what follows is the paper's date."""
    for line in lines:
        led = _DATED.search(line)
        if len(line) < 40 or led:
            said = line[led.start() :] if led and len(line) >= 40 else line
            for period in _periods(said):
                if period.grain == "day":
                    return period.first
            if (found := _FIGURES_DAY.search(said)) and (int(found[1]) > 12 or found[1] == found[2]):
                return next((period.first for period in _periods(f"{found[3]}-{found[2]:0>2}-{found[1]:0>2}")), None)
    return None


def _last_day(lines: Iterable[str], grain: str) -> date | None:
    """The last day of the first span of days (25-29 November 2019) or month that a short line gives."""
    for line in lines:
        for period in _periods(line) if len(line) < 60 or _DATED.search(line) else []:
            if period.grain == grain and period.last - period.first < _MONTH:
                return period.last
    return None


def _periods(text: str) -> list[Period]:
    return periods(text, date.max)


def _dateline(lines: list[str]) -> date | None:
    """The day at the head of a piece of news: "(Bangkok, 20 November 2024) The last countries to join"."""
    found = next((line[match.end() :] for line in lines[:5] if (match := _DATELINE.match(line))), None)
    return next((period.first for period in _periods(found)), None) if found else None


def _runs(sheet: list[str], count: int, symbol: str | None, spaced: bool) -> list[tuple[list[str], str, str]]:
    """The runs of title page lines that are nothing else that title pages print, each with the lines around it.

    Space parts them where it means something: it does unless it follows every line, and beside headings.
    """
    page: list[str] = []
    for line in sheet:
        if count == 0:
            break
        count -= bool(line)
        if line or (page and page[-1]):
            page.append(line)
    spaced = spaced or any((one and two) or one.startswith("# ") for one, two in pairwise(page))
    found: list[tuple[list[str], str, str]] = []
    run: list[str] = []
    before = ""
    for line in [*page, "", "\f"]:
        text = line.removeprefix("# ").strip()
        if text and not _is_other(text, symbol):
            if run and line.startswith("# ") != run[-1].startswith("# "):
                found.append((run, before, line))
                run, before = [], ""
            run.append(line)
        elif run and (text or spaced or line == "\f"):
            found.append((run, before, text))
            run, before = [], text
        elif text:
            before = text
            if found and not found[-1][2]:
                found[-1] = (*found[-1][:2], text)
    return found


def _is_other(text: str, symbol: str | None) -> bool:
    if SYMBOL.search(text) or _OTHER.match(text) or re.fullmatch(r"[\d\s./-]+|\*.*", text):
        return True
    if re.match(r"[A-Z][\w ’'-]+, \d{1,2}", text) or text == symbol:
        return True
    return len(text) < 40 and any(period.last - period.first < _MONTH for period in _periods(text))


def _title(runs: list[tuple[list[str], str, str]]) -> str | None:
    """The run above "Submitted by", else a heading, else the longest that is not the title of an agenda item."""
    own = [run for run in runs if not re.match(r"(?:Agenda i|I)tem\b", run[1])] or runs
    best = next((run for run in own if _AUTHOR.match(run[2])), None)
    best = best or next((run for run in own if run[0][0].startswith("# ")), None)
    best = best or max(own, key=lambda run: sum(map(len, run[0])), default=None)
    title = " ".join(line.removeprefix("# ").strip() for line in best[0]) if best else ""
    return title if 3 < len(title) <= 300 and not (ended(title) and title[-1] in ".:;!…") else None


def _file_title(source: Source, symbol: str | None) -> str | None:
    title = (source.title or "").strip()
    return None if not title or title == symbol or _NO_TITLE.fullmatch(title) else title


def _first_heading(passages: list[Passage]) -> str | None:
    """A paper without a title, whose symbol names no meeting, is called by its headings, joined."""
    titles = [passage.section_title for passage in passages if passage.kind == "heading" and passage.section_title]
    return "; ".join(dict.fromkeys(titles))[:300] or None
