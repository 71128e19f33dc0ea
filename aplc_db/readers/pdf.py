"""PDF: the lines of each page in reading order, with footnotes, tables and superscript marks told by their place.

The text comes whole from PDFium; places are asked only where they decide something (two boxes a line, the ends of
numbers), because a box a character would cost more than the text itself.
"""

import re
from collections import Counter
from ctypes import byref, c_double
from math import hypot
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from aplc_db.errors import PaperError
from aplc_db.furniture import SYMBOL
from aplc_db.readers import layout
from aplc_db.readers.layout import Cell, Printed
from aplc_db.records import Page, Source

_LEAST = 8  # printed characters a page of a PDF that has text; a scan has none, or a stamp
# PDFium writes U+FFFE, and no line break, for the hyphen of a word that goes on in the next line.
_LINE = re.compile("([^\r\n\ufffe\x02]*)([\r\n]+|\ufffe|\x02|$)")
# Where the mark of a footnote may hang on a letter, a number or a closing sign; the first character is of full size.
_MARKED = re.compile(r"[^\W\d_]\d{1,3}(?!\d)|[.,;:)\]”’\"]\d{1,3}(?!\d)|\d[\d,]*\d|\d[a-z](?![^\W\d_])")
_OPENS_NOTE = re.compile(r"(?:\[?\d{1,3}\]?\.?\s*(?=[A-Z“\"(])|[*†‡]\s*)(?=.{5})")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "\u00a0": " ", "\u00ad": "-"})


class _Spot(NamedTuple):
    """Where a character stands: the left end of its baseline and its size, in points."""

    x: float
    baseline: float
    size: float


def read(data: bytes, name: str, encoding: str | None = None) -> Source:
    """The pages of a PDF, numbered from 1.

    Raises PaperError: `encrypted`, `notext` for a scan, `pdf` for a file that is cut off or damaged.
    """
    if b"%%EOF" not in data[-2048:]:
        raise PaperError(f"{name}: cannot read: the PDF is cut off before its end. Fetch it again.", code="pdf")
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise PaperError(f"{name}: encrypted. Remove the password first.", code="encrypted") from None
        raise PaperError(f"{name}: cannot read: {error}. Fetch it again.", code="pdf") from None
    try:
        sheets = [_sheet(document, index, name) for index in range(len(document))]
        title = document.get_metadata_value("Title").strip() or None
    finally:
        document.close()
    full = [sum(len(line.text) for line in sheet) for sheet in sheets]
    if sum(full) < _LEAST * max(1, len(sheets)):
        raise PaperError(f"{name}: notext: no text on its pages (a scan?). Recognise its text first.", code="notext")
    body = _body_height(sheets)
    source = Source([], "application/pdf", title=title)
    for number, sheet in enumerate(sheets, 1):
        lines, tables = layout.arrange(_notes_apart(sheet, body))
        source.pages.append(Page(number, lines, tables))
    bare = [str(number) for number, characters in enumerate(full, 1) if not characters]
    if bare:
        source.notes.append(f"no text on page {', '.join(bare[:10])}{' and others' if len(bare) > 10 else ''}")
    return source


def _sheet(document: pypdfium2.PdfDocument, index: int, name: str) -> list[Printed]:
    try:
        page = document[index]
        textpage = page.get_textpage()
    except pypdfium2.PdfiumError as error:
        raise PaperError(f"{name}, page {index + 1}: cannot read: {error}. Fetch it again.", code="pdf") from None
    try:
        return _Sheet(textpage).lines()
    finally:
        textpage.close()
        page.close()


class _Sheet:
    """One page's text, and the places of its characters as far as they are asked for."""

    def __init__(self, textpage: pypdfium2.PdfTextPage) -> None:
        self.raw = textpage.raw
        self.text = textpage.get_text_range()
        self.x, self.y = c_double(), c_double()
        self.matrix = pdfium.FS_MATRIX()

    def lines(self) -> list[Printed]:
        found: list[Printed] = []
        spans: list[tuple[int, int]] = []
        for match in _LINE.finditer(self.text):
            start, end = match.span(1)
            if not match[1].strip():
                continue
            letters = [index for index in range(start, min(end, start + 9)) if not self.text[index].isspace()]
            middle = self.spot(self.middle(start, end))
            left = self.spot(letters[0]).x if letters else middle.x
            text = self.without_marks(start, end) + ("-" if match[2] in ("\ufffe", "\x02") else "")
            before = found[-1] if found else None
            if before and self.same_row(before, left, middle):
                # PDFium ends a line at a change of size: after a superscript the row goes on.
                before.text = f"{before.text.rstrip()}{'' if text[:1] in ',.;:)' else ' '}{text.strip()}".rstrip()
                spans[-1] = (spans[-1][0], end)
            elif text.strip():
                found.append(Printed(text.strip(), left, middle.baseline, middle.size))
                spans.append((start, end))
        self.put_cells(found, spans)
        return found

    def same_row(self, before: Printed, left: float, spot: _Spot) -> bool:
        rise = spot.baseline - before.bottom
        return left > before.left + before.height and (
            abs(rise) < 1 or (spot.size < 0.85 * before.height and 0 < rise < before.height)
        )

    def middle(self, start: int, end: int) -> int:
        """A letter in the middle of a line, which is of the line's own size as its ends may not be."""
        for index in range((start + end) // 2, end):
            if self.text[index].isalnum():
                return index
        return next(index for index in range(start, end) if not self.text[index].isspace())

    def spot(self, index: int) -> _Spot:
        character = max(0, pdfium.FPDFText_GetCharIndexFromTextIndex(self.raw, index))
        pdfium.FPDFText_GetCharOrigin(self.raw, character, byref(self.x), byref(self.y))
        pdfium.FPDFText_GetMatrix(self.raw, character, byref(self.matrix))
        scale = hypot(self.matrix.c, self.matrix.d)
        return _Spot(self.x.value, self.y.value, scale * pdfium.FPDFText_GetFontSize(self.raw, character))

    def without_marks(self, start: int, end: int) -> str:
        """A line's text without the superscript marks of footnotes: Niger¹, printed small and high, is no Niger1."""
        text = self.text[start:end]
        drop: set[int] = set()
        for match in _MARKED.finditer(text):
            base = self.spot(start + match.start())
            for at in range(match.end() - 1, match.start(), -1):
                if not _raised(base, self.spot(start + at)):
                    break
                drop.add(at)
        return "".join(letter for at, letter in enumerate(text) if at not in drop).translate(_LIGATURES)

    def put_cells(self, found: list[Printed], spans: list[tuple[int, int]]) -> None:
        """Give every line that is printed in several pieces, far apart, its cells."""
        pieces = self.pieces(found)
        for line, (start, end), parts in zip(found, spans, pieces, strict=True):
            if len(parts) < 2 or (len(parts) == 2 and layout.MARK.fullmatch(line.text.split(maxsplit=1)[0])):
                continue
            words: list[list[str]] = [[] for _ in parts]
            for word in re.finditer(r"\S+", self.text[start:end]):
                x = self.spot(start + word.start()).x
                at = max((at for at, (left, _) in enumerate(parts) if left <= x + 2), default=0)
                words[at].append(self.without_marks(start + word.start(), start + word.end()))
            line.cells = [
                Cell(left, right, " ".join(some)) for (left, right), some in zip(parts, words, strict=True) if some
            ]

    def pieces(self, found: list[Printed]) -> list[list[tuple[float, float]]]:
        """For each line the stretches (left, right) that PDFium saw printed without a wide gap."""
        result: list[list[tuple[float, float]]] = [[] for _ in found]
        left, top, right, bottom = c_double(), c_double(), c_double(), c_double()
        at = 0
        for index in range(pdfium.FPDFText_CountRects(self.raw, 0, -1)):
            pdfium.FPDFText_GetRect(self.raw, index, byref(left), byref(top), byref(right), byref(bottom))
            centre = (top.value + bottom.value) / 2
            for near in range(at, min(at + 4, len(found))):
                line = found[near]
                if line.bottom - 0.25 * line.height <= centre <= line.bottom + line.height:
                    at = near
                    _extend(result[near], left.value, right.value, line.height)
                    break
        return result


def _extend(parts: list[tuple[float, float]], left: float, right: float, height: float) -> None:
    if parts and left - parts[-1][1] < height and left >= parts[-1][0]:
        parts[-1] = (parts[-1][0], max(right, parts[-1][1]))
    elif not parts or left > parts[-1][1]:
        parts.append((left, right))


def _raised(base: _Spot, spot: _Spot) -> bool:
    return spot.size < 0.85 * base.size and spot.baseline > base.baseline + 0.05 * base.size


def _body_height(sheets: list[list[Printed]]) -> float:
    """The height of letters in which most of the paper is printed, in points."""
    heights: Counter[float] = Counter()
    for sheet in sheets:
        for line in sheet:
            heights[round(line.height, 1)] += len(line.text)
    return heights.most_common(1)[0][0]


def _notes_apart(sheet: list[Printed], body: float) -> list[Printed]:
    """The lines with a rule before the footnotes: small lines at the foot of a page, the first with a mark."""
    last = len(sheet)
    while last and (sheet[last - 1].text.isdigit() or SYMBOL.fullmatch(sheet[last - 1].text)):
        last -= 1
    first = last
    while first and sheet[first - 1].height < 0.93 * body:
        first -= 1
    while first < last and not _OPENS_NOTE.match(sheet[first].text):
        first += 1
    if first in (0, last) or any(line.cells for line in sheet[first:last]):
        return sheet
    rule = Printed("____", sheet[first].left, sheet[first].bottom, body)
    return [*sheet[:first], rule, *sheet[first:]]
