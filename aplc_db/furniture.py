"""Pages to one run of lines: running heads, page numbers and blank lines go, and where they stood is kept."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from aplc_db.records import Page, Source, Table

# A United Nations document symbol: APLC/CONF/2014/WP.5, APLC/MSP.17/2018/10, CCW/P.V/CONF/2022/3, A/RES/72/53.
SYMBOL = re.compile(
    r"\b(?:APLC|CCM|CCW|A|S|E|ST|NPT|CD|BWC|DP)(?:/(?=[A-Z0-9])[A-Za-z0-9]+(?:\.(?:[0-9]+|[IVX]+))*(?:-[0-9]+)?){2,6}"
    # One that breaks off before its number, or goes on with something else, is none.
    r"(?:\*+)?(?<!/WP)(?<!/L)(?<!/INF)(?<!/CRP)(?<!/MISC)(?=[\s,;:)\]]|\.(?:[\s)\]’”\"]|$)|$)"
)
_JOB_NUMBER = re.compile(r"(?:GE|V)\.\d\d-\d{4,6}\s*(?:\([A-Z]\))?|\*\s?\d{7}\s?\*")
_PAGE_NUMBER = re.compile(r"(?:page\s+)?(\d{1,4})(?:\s*(?:of|/)\s*\d{1,4})?|[-–—]\s*(\d{1,4})\s*[-–—]", re.IGNORECASE)
# The end of a line of a table of contents.
_LEADERS = re.compile(r"(?:[.…] ?){4}\s?[\divx–—-]{1,9}(?:\s\d{1,4})?$", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"\d{1,4}")
_ENDED = re.compile(r"[.:;!?…][”\"’')\]]*\s*(?:\[?\d{0,3}\]?)$|[”\"]$")


@dataclass(slots=True)
class Line:
    """A line of text, or a table in its place.

    `gap`: space stands before it. `turn`: a page turned before it, so that a gap there may mean nothing.
    """

    text: str
    page: int
    gap: bool = False
    turn: bool = False
    table: Table | None = None


def ended(text: str) -> bool:
    """Whether `text` closes a sentence, a clause of a list, or a quotation.

    >>> ended("by any actor."), ended("the following:"), ended("such as Niger")
    (True, True, False)
    """
    return bool(_ENDED.search(text[-80:].rstrip()))


def run(source: Source) -> list[Line]:
    """The lines of all pages in order, without blank lines and furniture."""
    heads = _repeated(source.pages)
    lines: list[Line] = []
    blanks = 0
    turned = False
    gaps: list[int] = []
    for page in source.pages:
        drop = _furniture(page, heads)
        tables = sorted(page.tables, key=lambda table: table.after_line)
        if page is not source.pages[0]:
            turned = True
        for index, text in enumerate([*page.lines, ""]):
            while tables and tables[0].after_line <= index:
                lines.append(Line("", page.number, True, turned, tables.pop(0)))
                gaps.append(9)
            if index == len(page.lines):
                break
            if index in drop:
                turned = True
            elif not text.strip():
                blanks += 1
            else:
                lines.append(Line(text.strip(), page.number, False, turned))
                gaps.append(blanks)
                blanks, turned = 0, False
        for table in tables:
            lines.append(Line("", page.number, True, False, table))
            gaps.append(9)
    least = 2 if source.wrapped and _double_spaced(lines, gaps) else 1
    for line, blank in zip(lines, gaps, strict=True):
        line.gap = blank >= least
    return lines


def _double_spaced(lines: list[Line], gaps: list[int]) -> bool:
    """Whether a blank line follows every line, so that it says nothing of paragraphs."""
    inner = [index for index in range(1, len(lines)) if not lines[index].turn]
    if len(inner) < 5 or sum(gaps[index] >= 1 for index in inner) < 0.9 * len(inner):
        return False
    # A sentence broken where a page turns counts too: of paragraphs that long, others would fill two lines.
    broken = sum(broken_between(lines[index - 1].text, lines[index].text) for index in range(1, len(lines)))
    return broken >= max(1, 0.03 * len(inner))


def broken_between(above: str, below: str) -> bool:
    """Whether a sentence is broken between two lines: the lower goes on in small letters, or in an open bracket.

    >>> broken_between("in many", "parts"), broken_between("Togo (29", "May 2004) and"), broken_between("Chad", "Togo")
    (True, True, False)
    """
    if below[:1].islower():
        return not ended(above)
    return above.rfind("(") > above.rfind(")") and ")" in below


def _furniture(page: Page, heads: frozenset[str]) -> set[int]:
    """The indices of the lines of `page` that are no part of its text."""
    drop: set[int] = set()
    printed = [index for index, text in enumerate(page.lines) if text.strip()]
    for order, index in enumerate(printed):
        text = page.lines[index].strip()
        edge = page.number > 0 and (order < 2 or order >= len(printed) - 2)
        if is_head(text) or _LEADERS.search(text[-40:]) or (edge and _shape(text) in heads):
            drop.add(index)
    standing = frozenset(drop)
    for order, index in enumerate(printed):
        if index in standing:
            # The page's number stands beside its running head: after it, or else before it.
            beside = [printed[at] for at in (order + 1, order - 1) if 0 <= at < len(printed)]
            drop.update([at for at in beside if _BARE_NUMBER.fullmatch(page.lines[at].strip())][:1])
        text = page.lines[index].strip()
        outermost = page.number > 0 and order in (0, len(printed) - 1)
        if _PAGE_NUMBER.fullmatch(text) and (outermost or not _BARE_NUMBER.fullmatch(text)):
            drop.add(index)
    if page.number == 0:
        drop.update(_counted(page.lines))
    return drop


def is_title_block(rows: list[list[str]]) -> bool:
    """Whether the cells of a table are the head of a title page: symbol, distribution, date and language."""
    return len(rows) < 12 and any(
        SYMBOL.search(text) or text.startswith(("United Nations", "Distr.", "Original:"))
        for row in rows
        for text in row
    )


def is_furniture(text: str) -> bool:
    """Whether a line at the foot or head of a page is nothing but its number, the paper's symbol or a job number."""
    return bool(_PAGE_NUMBER.fullmatch(text)) or is_head(text)


def is_head(text: str) -> bool:
    """Whether a line is the paper's symbol or a printer's job number, perhaps with the page's number."""
    rest = _JOB_NUMBER.sub("", text)
    rest = SYMBOL.sub("", rest, count=1).strip()
    return rest != text.strip() and (not rest or bool(_PAGE_NUMBER.fullmatch(rest)))


def _counted(lines: list[str]) -> Iterator[int]:
    """Page numbers of a text that has lost its pages: lone numbers, far apart, each one more than the last."""
    lone = [(index, int(text)) for index, text in enumerate(lines) if _BARE_NUMBER.fullmatch(text.strip())]
    for (first, number), (second, following) in pairwise(lone):
        if following == number + 1 and second - first > 15:
            yield from (first, second)


def _repeated(pages: list[Page]) -> frozenset[str]:
    """The shapes of short lines that stand at the edge of most pages."""
    if len(pages) < 3:
        return frozenset()
    seen: Counter[str] = Counter()
    for page in pages:
        printed = [text.strip() for text in page.lines if text.strip()]
        edges = {_shape(text) for text in [*printed[:2], *printed[-2:]] if len(text) < 100}
        seen.update(edges)
    return frozenset(shape for shape, count in seen.items() if count >= max(3, 0.4 * len(pages)))


def _shape(text: str) -> str:
    return re.sub(r"\d+", "0", text.strip())
