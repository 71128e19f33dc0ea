"""How fast papers are read in each format, and how much of it is the library's own time.

python -m benchmarks formats            the sample, thirty times over, as PDF and Word
"""

import io
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from html import escape
from pathlib import Path

import docx
import pypdfium2
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

from aplc_db.content import folder
from aplc_db.outline import outline
from aplc_db.readers import pdf, text, word
from aplc_db.records import Passage
from benchmarks.pairs import Measurement, Row

COPIES = 30
SAMPLE = folder("reference") / "APLC_CONF_2019_WP.18.txt"


def printed(passage: Passage) -> str:
    """A passage as a paper prints it, with its number."""
    number = {"paragraph": f"{passage.paragraph}. ", "item": f"({passage.item}) "}.get(passage.kind, "")
    return number + passage.text


def as_pdf(lines: list[str]) -> bytes:
    """A PDF with an embedded font and justified lines, as word processors write them."""
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
    style = ParagraphStyle("body", fontName="Vera", fontSize=9, leading=11, alignment=4, spaceAfter=6)
    file = io.BytesIO()
    SimpleDocTemplate(file).build([Paragraph(escape(line), style) for line in lines])
    return file.getvalue()


def as_word(lines: list[str]) -> bytes:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def pdfium_alone(data: bytes) -> int:
    """The text of every page as PDFium gives it; the number of pages."""
    document = pypdfium2.PdfDocument(data)
    for index in range(len(document)):
        page = document[index]
        textpage = page.get_textpage()
        textpage.get_text_range()
        textpage.close()
        page.close()
    pages = len(document)
    document.close()
    return pages


def docx_alone(data: bytes) -> int:
    """The text of every paragraph as python-docx gives it."""
    return sum(len(paragraph.text) for paragraph in docx.Document(io.BytesIO(data)).paragraphs)


def paired(work: str, peer: str, target: float, ours: Callable[[], object], theirs: Callable[[], object]) -> Row:
    """Our time as a multiple of the library's, in this process, in turn: what slows the machine slows both."""
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(5)]
    mine, other = (statistics.median(side) for side in zip(*pairs, strict=True))
    return Row(work, peer, target, statistics.median(one / two for one, two in pairs), mine, other)


def seconds(task: Callable[[], object]) -> float:
    start = time.process_time()
    task()
    return time.process_time() - start


def rows(folder: Path, quick: bool) -> Iterator[Measurement]:
    """The rows of the table about formats: each reader beside the library that it reads with."""
    lines = [printed(passage) for passage in outline(text.read(SAMPLE.read_bytes(), SAMPLE.name))] * (
        5 if quick else COPIES
    )
    document, word_file = as_pdf(lines), as_word(lines)
    pages = pdfium_alone(document)
    row = paired(
        f"pages, lines, footnotes and tables of a PDF of {pages} pages", "PDFium, the text of its pages alone", 1.5,
        lambda: pdf.read(document, "paper.pdf"), lambda: pdfium_alone(document),
    )  # fmt: skip
    yield row
    yield Row("pages of that PDF a second, on one core", "30 pages a second", 1, pages / row.ours / 30, pages / row.ours, 30,
              most=False, unit="pages")  # fmt: skip
    yield partial(paired,
        "a Word file of as much text, its numbers, notes and tables", "python-docx, its paragraphs alone", 2.5,
        lambda: word.read(word_file, "paper.docx"), lambda: docx_alone(word_file),
    )  # fmt: skip
