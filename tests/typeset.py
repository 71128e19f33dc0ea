"""Passages typeset as a United Nations document: title page, running heads, columns, broken words, footnotes."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from aplc_db.records import Passage

FONT, BOLD, SIZE, LEADING, SMALL = "Times-Roman", "Times-Bold", 10.0, 12.0, 8.0
LEFT, TOP, BOTTOM, GUTTER = 70.0, A4[1] - 90, 130.0, 20.0
_WORD = re.compile(r"[A-Za-z]{8,}")

TITLE_PAGE = (
    ("Fourth Review Conference of the States Parties to the", "Distr.: General"),
    ("Convention on the Prohibition of the Use, Stockpiling,", "3 October 2019"),
    ("Production and Transfer of Anti-Personnel Mines and", "Original: English"),
    ("on Their Destruction", ""),
    ("Oslo, 25-29 November 2019", ""),
    ("Item 11 of the provisional agenda", ""),
    ("Review of the operation and status of the Convention", ""),
    ("", ""),
    ("Draft review of the operation and status of the Convention", ""),
    ("Submitted by the President of the Fourth Review Conference", ""),
)


@dataclass
class Word:
    text: str
    mark: int = 0  # the number of the footnote that hangs on it


@dataclass
class Line:
    passage: Passage
    words: list[Word]
    font: str
    indent: float
    last: bool = False  # of its paragraph, so not justified
    above: float = 0.0  # space before it
    notes: list[int] = field(default_factory=list)


def printed(passage: Passage) -> str:
    """A passage with the number that a paper prints before it."""
    before = {"paragraph": f"{passage.paragraph}. ", "item": f"({passage.item}) ", "footnote": f"{passage.item} "}
    return f"{before.get(passage.kind, '')}{passage.text}".replace("\n", " ")


def as_pdf(
    passages: list[Passage],
    symbol: str,
    *,
    columns: int = 1,
    hyphenate: bool = True,
    notes: dict[str, str] | None = None,
    title_page: bool = True,
    foot_first: bool = False,
) -> bytes:
    """A PDF; `notes` are footnotes by the words that their mark follows.

    With `foot_first` the file holds the foot and head of each page before its text, as many producers write them.
    """
    width = _column_width(columns)
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    texts: list[str] = []
    for page, taken in enumerate(_pages(passages, columns, hyphenate, notes or {}, title_page, texts), 1):
        below = [number for some in taken for line in some for number in line.notes]
        if foot_first:
            _furnish(canvas, page, symbol, below, texts)
        if page == 1 and title_page:
            _title(canvas)
        for column, some in enumerate(taken):
            _print(canvas, some, LEFT + column * (width + GUTTER), _top(page, title_page), width)
        if not foot_first:
            _furnish(canvas, page, symbol, below, texts)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def pages_of(
    passages: list[Passage], *, notes: dict[str, str] | None = None
) -> dict[tuple[str | None, str | None], int]:
    """The page on which each paragraph and item begins, in one column below a title page."""
    begun: dict[tuple[str | None, str | None], int] = {}
    for page, taken in enumerate(_pages(passages, 1, True, notes or {}, True, []), 1):
        for line in taken[0]:
            begun.setdefault((line.passage.paragraph, line.passage.item), page)
    return begun


def _column_width(columns: int) -> float:
    return (A4[0] - 2 * LEFT - (columns - 1) * GUTTER) / columns


def _top(page: int, title_page: bool) -> float:
    return TOP - (LEADING * (len(TITLE_PAGE) + 2) if page == 1 and title_page else 0)


def _pages(
    passages: list[Passage], columns: int, hyphenate: bool, notes: dict[str, str], title_page: bool, texts: list[str]
) -> Iterator[list[list[Line]]]:
    """The lines of each column of each page; the texts of the footnotes go to `texts`."""
    waiting = dict(notes)
    width = _column_width(columns)
    lines = [line for passage in passages for line in _lines(passage, width, hyphenate, waiting, texts)]
    page = 0
    while lines:
        page += 1
        yield [_fill(lines, _top(page, title_page) - BOTTOM) for _ in range(columns)]


def _fill(lines: list[Line], height: float) -> list[Line]:
    """Take from `lines` what a column of `height` holds."""
    taken: list[Line] = []
    used = 0.0
    while lines:
        line = lines[0]
        needed = LEADING + (line.above if taken else 0)
        if taken and used + needed > height:
            break
        used += needed
        taken.append(lines.pop(0))
    return taken


def _lines(
    passage: Passage, width: float, hyphenate: bool, waiting: dict[str, str], texts: list[str]
) -> Iterator[Line]:
    text = printed(passage)
    font = BOLD if passage.kind == "heading" else FONT
    indent = 20.0 if passage.kind == "item" else 0.0
    words = [Word(word) for word in text.split()]
    for at, before in sorted((text.find(before), before) for before in waiting):
        if at >= 0:
            texts.append(waiting.pop(before))
            words[len(text[: at + len(before)].split()) - 1].mark = len(texts)
    room, above = width - indent, 6.0
    while words:
        taken: list[Word] = []
        while words and _width([*taken, words[0]], font) <= room:
            taken.append(words.pop(0))
        if words and hyphenate and not words[0].mark:
            halves = _broken(words[0].text, room - _width([*taken, Word("")], font), font)
            if halves:
                taken.append(Word(halves[0]))
                words[0] = Word(halves[1])
        if not taken:
            taken.append(words.pop(0))
        yield Line(passage, taken, font, indent, not words, above, [word.mark for word in taken if word.mark])
        above = 0.0


def _width(words: list[Word], font: str) -> float:
    marks = sum(stringWidth(str(word.mark), font, SIZE * 0.6) for word in words if word.mark)
    return stringWidth(" ".join(word.text for word in words), font, SIZE) + marks


def _broken(word: str, room: float, font: str) -> tuple[str, str] | None:
    """The halves of a long word, or of one with a hyphen, where the first fits into `room`."""
    hyphen = word.rfind("-", 0, -1)
    while hyphen > 0:
        if stringWidth(word[: hyphen + 1], font, SIZE) <= room:
            return word[: hyphen + 1], word[hyphen + 1 :]
        hyphen = word.rfind("-", 0, hyphen)
    found = _WORD.search(word)
    if found is None or "-" in word:
        return None
    for at in range(found.end() - 3, found.start() + 2, -1):
        if word[at] not in "aeiou" and word[at - 1] in "aeiourn" and stringWidth(f"{word[:at]}-", font, SIZE) <= room:
            return f"{word[:at]}-", word[at:]
    return None


def _print(canvas: Canvas, lines: list[Line], left: float, top: float, width: float) -> None:
    y = top
    for at, line in enumerate(lines):
        y -= LEADING + (line.above if at else 0)
        gaps = len(line.words) - 1
        spare = width - line.indent - _width(line.words, line.font)
        text = canvas.beginText(left + line.indent, y)
        text.setFont(line.font, SIZE)
        text.setWordSpace(0 if line.last or not gaps else spare / gaps)
        for index, word in enumerate(line.words):
            text.textOut(word.text)
            if word.mark:
                text.setFont(line.font, SIZE * 0.6)
                text.setRise(3.5)
                text.textOut(str(word.mark))
                text.setRise(0)
                text.setFont(line.font, SIZE)
            if index < gaps:
                text.textOut(" ")
        canvas.drawText(text)


def _title(canvas: Canvas) -> None:
    canvas.setFont(FONT, SIZE)
    for at, (left, right) in enumerate(TITLE_PAGE):
        canvas.drawString(LEFT, TOP - at * LEADING, left)
        canvas.drawString(A4[0] - LEFT - 90, TOP - at * LEADING, right)


def _furnish(canvas: Canvas, page: int, symbol: str, below: list[int], texts: list[str]) -> None:
    canvas.setFont(BOLD, 9)
    if page % 2:
        canvas.drawRightString(A4[0] - LEFT, A4[1] - 50, symbol)
        canvas.drawRightString(A4[0] - LEFT, 40, str(page))
    else:
        canvas.drawString(LEFT, A4[1] - 50, symbol)
        canvas.drawString(LEFT, 40, str(page))
    if page == 1:
        canvas.drawString(LEFT, A4[1] - 50, "United Nations")
        canvas.setFont(FONT, SMALL)
        canvas.drawString(LEFT, 40, "GE.19-16943(E)")
    if below:
        y = BOTTOM - 24
        canvas.line(LEFT, y + SMALL + 2, LEFT + 80, y + SMALL + 2)
        for number in below:
            text = canvas.beginText(LEFT, y)
            text.setFont(FONT, SMALL * 0.6)
            text.setRise(3)
            text.textOut(str(number))
            text.setRise(0)
            text.setFont(FONT, SMALL)
            text.textOut(f" {texts[number - 1]}")
            canvas.drawText(text)
            y -= LEADING - 2
