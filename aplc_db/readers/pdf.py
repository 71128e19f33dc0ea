"""PDF: the lines of each page in reading order, with footnotes, tables and superscript marks told by their place.

The text comes whole from PDFium; places are asked only where they decide something (two boxes a line, the ends of
numbers), because a box a character would cost more than the text itself.
"""

import re
from bisect import bisect
from collections import Counter
from ctypes import byref, c_double
from math import hypot

import pypdfium2
import pypdfium2.raw as pdfium

from aplc_db.errors import PaperError
from aplc_db.furniture import is_furniture
from aplc_db.readers import layout
from aplc_db.readers.bullets import put_bullets
from aplc_db.readers.page_tables import MARK, NOTES, Cell, Printed
from aplc_db.records import Page, Source

_LEAST = 8  # printed characters a page of a PDF that has text; a scan has none, or a stamp
# PDFium writes U+FFFE, and no line break, for the hyphen of a word that goes on in the next line.
_LINE = re.compile("([^\r\n\ufffe\x02]*)([\r\n]+|\ufffe|\x02|$)")
_NARROW = 0.3  # times the size of the letters: wider than the space between words
# What may end in the mark of a footnote: figures, and a letter glued to them.
_FIGURES = re.compile(r"\d[\d,]*[a-z]?(?![a-z])")
_OPENS_NOTE = re.compile(r"(?:\[?\d{1,3}\]?\.?\s*(?=[A-Z“\"(])|[*†‡]\s*)(?=.{5})")
_MARK = re.compile(r"\[?\d{1,3}\]?|[*†‡]{1,3}")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})

_Pieces = list[tuple[float, float]]  # left and right, in points


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
    sheets = [_notes_apart(layout.without_browser(sheet, body), body) for sheet in sheets]
    layout.join_tables(sheets)
    for number, sheet in enumerate(sheets, 1):
        lines, tables = layout.arrange(sheet, body)
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
        found = _Sheet(textpage).lines()
        put_bullets(page, found)
        return found
    finally:
        textpage.close()
        page.close()


class _Sheet:
    """One page's text, and the places of its characters as far as they are asked for."""

    def __init__(self, textpage: pypdfium2.PdfTextPage) -> None:
        self.raw = textpage.raw
        # Replaced for the whole page at once: most lines hold neither these nor ligatures nor figures.
        self.text: str = textpage.get_text_range().replace("\u00a0", " ").replace("\u00ad", "-")
        self.ligatures = not self.text.isascii() and any(chr(letter) in self.text for letter in _LIGATURES)
        self.figures = [match.span() for match in _FIGURES.finditer(self.text)]
        self.x, self.y, self.matrix = c_double(), c_double(), pdfium.FS_MATRIX()
        self.at, self.shape = (byref(self.x), byref(self.y)), byref(self.matrix)
        self.box = c_double(), c_double(), c_double(), c_double()
        self.sides = tuple(map(byref, self.box))
        # Letters that PDFium writes as two characters, and letters without any, shift the one count against the other.
        self.shifted = len(self.text) != textpage.count_chars()
        last = len(self.text.rstrip()) - 1
        scales = {round(self.scale_of(index), 3) for index in {0, last // 2, last}} if last > 0 else {1.0}
        self.scale = scales.pop() if len(scales) == 1 else None  # None where it differs from line to line

    def lines(self) -> list[Printed]:
        found: list[Printed] = []
        spans: list[tuple[int, int]] = []
        for match in _LINE.finditer(self.text):
            text = match[1].lstrip()
            if not text:
                continue
            end = match.end(1)
            first = end - len(text)
            middle = self.middle(first, end)
            size = pdfium.FPDFText_GetFontSize(self.raw, self.character(middle))
            size *= self.scale or self.scale_of(middle)
            # The first character tells where the line stands, unless it may be a mark above it.
            left, baseline = self.origin(first)
            if not text[0].isalpha():
                baseline = self.origin(middle)[1]
            text = self.without_marks(text, first, baseline).rstrip()
            if match[2] in ("\ufffe", "\x02"):
                text += "-"
            before = found[-1] if found else None
            if before and self.is_note_mark(before, left, baseline, size):
                found[-1] = Printed(f"{before.text} {text}".rstrip(), left, baseline, size)
                spans[-1] = (spans[-1][0], end)
            elif before and left > before.left + before.height and self.same_row(before, baseline, size):
                # PDFium ends a line at a change of size: after a superscript the row goes on.
                before.text = f"{before.text}{'' if text[:1] in ',.;:)' else ' '}{text}".rstrip()
                spans[-1] = (spans[-1][0], end)
            elif text:
                found.append(Printed(text, left, baseline, size))
                spans.append((first, end))
        self.put_cells(found, spans)
        return layout.in_order(found)

    def same_row(self, before: Printed, baseline: float, size: float) -> bool:
        rise = baseline - before.bottom
        return abs(rise) < 1 or (size < 0.85 * before.height and 0 < rise < before.height)

    def is_note_mark(self, before: Printed, left: float, baseline: float, size: float) -> bool:
        """Whether `before` is the mark of a footnote, small and high before its text, which PDFium gives a line."""
        beside = 0 < left - before.left < 2 * size and 0 < before.bottom - baseline < size
        return beside and before.height < 0.85 * size and bool(_MARK.fullmatch(before.text))

    def middle(self, start: int, end: int) -> int:
        """A letter in the middle of a line, which is of the line's own size as its ends may not be."""
        text = self.text
        for index in range((start + end) // 2, end):
            if text[index].isalnum():
                return index
        return next(index for index in range(start, end) if not self.text[index].isspace())

    def origin(self, index: int) -> tuple[float, float]:
        """The left end of a character's baseline."""
        pdfium.FPDFText_GetCharOrigin(self.raw, self.character(index), *self.at)
        return self.x.value, self.y.value

    def size(self, index: int) -> float:
        """The size in which a character is printed."""
        size: float = pdfium.FPDFText_GetFontSize(self.raw, self.character(index))
        return size * self.scale_of(index)

    def scale_of(self, index: int) -> float:
        """By how much a character is printed larger than its font says."""
        pdfium.FPDFText_GetMatrix(self.raw, self.character(index), self.shape)
        return hypot(self.matrix.c, self.matrix.d) or 1.0

    def character(self, index: int) -> int:
        return max(0, pdfium.FPDFText_GetCharIndexFromTextIndex(self.raw, index)) if self.shifted else index

    def without_marks(self, text: str, start: int, baseline: float) -> str:
        """`text`, which begins at `start`, without the marks of footnotes: Niger¹, small and high, is no Niger1."""
        drop: set[int] = set()
        at = bisect(self.figures, (start,))
        while at < len(self.figures) and self.figures[at][1] <= start + len(text):
            first, end = self.figures[at]
            # The mark hangs on what stands before it, a letter or the number's own first figure, of full size.
            base = first - (first > start and not self.text[first - 1].isspace())
            while end - 1 > base and self.is_raised(base, end - 1, baseline):
                end -= 1
                drop.add(end - start)
            at += 1
        if drop:
            text = "".join(letter for at, letter in enumerate(text) if at not in drop)
        return text.translate(_LIGATURES) if self.ligatures else text

    def is_raised(self, base: int, index: int, baseline: float) -> bool:
        if self.origin(index)[1] < baseline + 0.5 or re.search(r"\b[kcd]?m$", self.text[max(0, base - 1) : base + 1]):
            return False
        return self.size(index) < 0.85 * self.size(base)

    def put_cells(self, found: list[Printed], spans: list[tuple[int, int]]) -> None:
        """Give every line that is printed in several pieces, far apart or in columns, its cells."""
        wide, narrow = self.pieces(found)
        if not wide:
            return
        neighbours = zip([[], *narrow], narrow, [*narrow[1:], []], strict=False)
        for line, (start, end), parts, (above, own, below) in zip(found, spans, wide, neighbours, strict=True):
            if len(own) < 2:
                continue
            # Two pieces may also be the mark of a footnote or a list and what it stands before.
            may_be_row = len(own) > 2 or line.text[0].isalpha()
            in_column = may_be_row and (_aligned(own, above) or _aligned(own, below))
            if in_column:
                parts = own
            is_marked = len(parts) == 2 and parts[1][0] - parts[0][1] < 2.5 * line.height
            if len(parts) < 2 or (is_marked and MARK.fullmatch(line.text.split(maxsplit=1)[0])):
                continue
            found_words = list(re.finditer(r"\S+", self.text[start:end]))
            lefts = [self.origin(start + word.start())[0] for word in found_words]
            ends = [start + word.end() - 1 for word in found_words]
            if not in_column and self.is_justified(lefts, ends, line.height):
                continue
            bounds = [left for left, _ in parts]
            words: list[list[str]] = [[] for _ in parts]
            for word, x in zip(found_words, lefts, strict=True):
                at = max(0, bisect(bounds, x + 2) - 1)
                words[at].append(self.without_marks(word[0], start + word.start(), line.bottom))
            line.cells = [
                Cell(left, right, " ".join(some)) for (left, right), some in zip(parts, words, strict=True) if some
            ]

    def is_justified(self, lefts: list[float], ends: list[int], height: float) -> bool:
        """Whether the gaps between the words of a line are alike: prose stretched to its column, not cells."""
        gaps = [left - self.right(end) for left, end in zip(lefts[1:], ends, strict=False)]
        return len(gaps) > 2 and max(gaps) < min(1.6 * min(gaps), 2.5 * height)

    def right(self, index: int) -> float:
        """The right side of what a character prints."""
        pdfium.FPDFText_GetCharBox(self.raw, self.character(index), *self.sides)
        return self.box[1].value

    def pieces(self, found: list[Printed]) -> tuple[list[_Pieces], list[_Pieces]]:
        """For each line the stretches (left, right) printed without a wide gap, and those without a narrow one.

        Both are empty where nothing is printed in pieces.
        """
        wide: list[_Pieces] = [[] for _ in found]
        narrow: list[_Pieces] = [[] for _ in found]
        count = pdfium.FPDFText_CountRects(self.raw, 0, -1)
        # Hyphens, and the numbers of paragraphs, are stretches of their own; without any other there is no table.
        usual = len(found) + self.text.count("\ufffe") + sum(not line.text[0].isalpha() for line in found)
        if count < usual + 3:
            return [], []
        left, top, right, bottom = c_double(), c_double(), c_double(), c_double()
        sides = byref(left), byref(top), byref(right), byref(bottom)
        at = 0
        printed = [0] * len(found)
        for index in range(count):
            pdfium.FPDFText_GetRect(self.raw, index, *sides)
            centre = (top.value + bottom.value) / 2
            for near in range(at, min(at + 4, len(found))):
                line = found[near]
                if line.bottom - 0.25 * line.height <= centre <= line.bottom + line.height:
                    at = near
                    printed[near] += 1
                    _extend(wide[near], left.value, right.value, line.height)
                    _extend(narrow[near], left.value, right.value, _NARROW * line.height)
                    break
        for at, line in enumerate(found):
            # Where letters are printed one by one, a narrow gap is the space between words.
            if printed[at] > line.text.count(" ") + 3:
                narrow[at] = wide[at]
        return wide, narrow


def _aligned(parts: _Pieces, near: _Pieces) -> bool:
    """Whether the pieces of a line stand right above or below those of the line beside it, but for one of many.

    A heading in the middle of a wide column may stand above no cell's beginning or end.
    """
    if len(parts) != len(near):
        return False
    met = sum(
        min(abs(left - other), abs(right - end), abs(left + right - other - end) / 2) < 2
        for (left, right), (other, end) in zip(parts, near, strict=True)
    )
    return met >= max(2, len(parts) - 1)


def _extend(parts: _Pieces, left: float, right: float, gap: float) -> None:
    if parts and left - parts[-1][1] < gap and left >= parts[-1][0]:
        parts[-1] = (parts[-1][0], max(right, parts[-1][1]))
    elif not parts or left > parts[-1][1]:
        parts.append((left, right))


def _body_height(sheets: list[list[Printed]]) -> float:
    """The height of letters in which most of the paper is printed, in points."""
    heights: Counter[float] = Counter()
    for sheet in sheets:
        for line in sheet:
            heights[line.height] += len(line.text)
    rounded: Counter[float] = Counter()
    for height, letters in heights.items():
        rounded[round(height, 1)] += letters
    return rounded.most_common(1)[0][0]


def _notes_apart(sheet: list[Printed], body: float) -> list[Printed]:
    """The lines with a rule before the footnotes: small lines at the foot of a page, the first with a mark."""
    last = len(sheet)
    while last and is_furniture(sheet[last - 1].text):
        last -= 1
    first = last
    while first and sheet[first - 1].height < 0.93 * body:
        first -= 1
    while first < last and not _OPENS_NOTE.match(sheet[first].text):
        first += 1
    if first in (0, last) or any(line.cells for line in sheet[first:last]):
        return sheet
    rule = Printed(NOTES, sheet[first].left, sheet[first].bottom, body)
    return [*sheet[:first], rule, *sheet[first:]]
