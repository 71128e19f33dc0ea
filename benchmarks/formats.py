"""How fast papers are read in each format, and how much of it is the library's own time.

python -m benchmarks.formats            the sample, thirty times over, as PDF, Word, web page and text
"""

import io
import resource
import time
from collections.abc import Callable
from html import escape

import docx
import pypdfium2
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

from aplc_db.content import folder
from aplc_db.outline import outline
from aplc_db.readers import html, pdf, text, word
from aplc_db.records import Passage

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


def library_alone(data: bytes) -> int:
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


def seconds(task: Callable[[], object], times: int = 5) -> float:
    """The median time of a task."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        task()
        taken.append(time.perf_counter() - start)
    return sorted(taken)[times // 2]


def main() -> None:
    lines = [printed(passage) for passage in outline(text.read(SAMPLE.read_bytes(), SAMPLE.name))] * COPIES
    document = as_pdf(lines)
    alone, ours = seconds(lambda: library_alone(document)), seconds(lambda: pdf.read(document, "paper.pdf"))
    pages = library_alone(document)
    print(f"pdf   {pages} pages: {pages / ours:,.0f} pages a second, {ours / alone:.2f} times PDFium alone")
    page = "<html><body>" + "".join(f"<p>{escape(line)}</p>" for line in lines)
    plain = "\n\n".join(lines).encode()
    for name, read, data in (
        ("word", word.read, as_word(lines)),
        ("html", html.read, page.encode()),
        ("text", text.read, plain),
    ):
        taken = seconds(lambda read=read, data=data: read(data, "paper"), 3)  # type: ignore[misc]
        print(f"{name}  {pages} pages' text: {pages / taken:,.0f} pages a second")
    source = text.read(plain, "paper")
    print(f"outline: {pages / seconds(lambda: outline(source), 3):,.0f} pages a second")
    print(f"memory: at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


if __name__ == "__main__":
    main()
