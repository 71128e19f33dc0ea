"""Papers made for the tests: one text as UN-style PDF, Word file, web page and plain text."""

import io
import random
import textwrap
from html import escape
from typing import NamedTuple

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer, Table

SYMBOL = "APLC/MSP.17/2018/10"


class Part(NamedTuple):
    """A heading, paragraph or item, with its printed number and the text of a footnote that hangs on it."""

    kind: str
    number: str
    text: str
    note: str = ""


PARTS = (
    Part(
        "heading",
        "I.",
        "Introduction",
    ),
    Part(
        "paragraph",
        "1.",
        "The States Parties recalled that the Convention puts an end to the suffering and casualties "
        "caused by anti-personnel mines, which continue to kill and to maim people in many parts of the "
        "world.",
        "As recorded in the final report of the meeting.",
    ),
    Part(
        "paragraph",
        "2.",
        "Since the Third Review Conference three States have joined the Convention: Oman (20 August "
        "2014), Sri Lanka (13 December 2017) and the State of Palestine (29 December 2017). There are "
        "now 164 States Parties.",
    ),
    Part(
        "heading",
        "II.",
        "Destroying stockpiled anti-personnel mines and the obligations that remain under Article 4",
    ),
    Part(
        "paragraph",
        "3.",
        "Since the Third Review Conference, the following has transpired:",
    ),
    Part(
        "item",
        "(a)",
        "Four States Parties – Belarus, Finland, Oman and Poland – completed the destruction of their "
        "stockpiled anti-personnel mines in accordance with Article 4;",
    ),
    Part(
        "item",
        "(b)",
        "Three States Parties – Greece, Sri Lanka and Ukraine – have yet to complete the destruction of "
        "theirs, in all 4,505 mines, which is no small number for the non-governmental organizations "
        "that follow the matter;",
        "Reported by the States Parties themselves.",
    ),
    Part(
        "item",
        "(c)",
        "Israel, Saudi Arabia, Guinea-Bissau and Timor-Leste were spoken of.",
    ),
    Part(
        "paragraph",
        "4.",
        "The Convention’s prohibition on the use of anti-personnel mines binds its States Parties. Niger"
        " has cleared 128 km2 of land. New use of anti-personnel mines was recorded in Myanmar, and the "
        "representatives of Pacific States were invited to take part in the meetings of the Convention "
        "at which these matters were considered at length.",
    ),
    Part(
        "heading",
        "III.",
        "Retention",
    ),
    Part(
        "paragraph",
        "5.",
        "Mines were retained by Benin (2008), Congo Brazzaville (2009), Togo (2004) and Venezuela (2012).",
    ),
)
HEADER = ("State Party", "2016", "2017")
ROWS = (
    ("Angola", "1,304", "1,304"),
    ("Bosnia and Herzegovina", "834", "-"),
    ("Venezuela (Bolivarian Republic of)", "4,874", "4,874"),
    ("Zimbabwe", "450", "0"),
    ("Total", "7,462", "6,178"),
)
CAPTION = "Mines retained under Article 3"


def expected() -> list[tuple[str, str | None, str]]:
    """What every format must give of PARTS: kind, number of paragraph or letter of item, text."""
    found: list[tuple[str, str | None, str]] = []
    for part in PARTS:
        number = None if part.kind == "heading" else part.number.strip("().")
        text = f"{part.number} {part.text}" if part.kind == "heading" else part.text
        found.append((part.kind, number, text))
    return found


def as_text(width: int = 80, blank: bool = True, double: bool = False, heads_every: int = 0, seed: int = 0) -> str:
    """The paper as text wrapped to `width`; with running heads and page numbers after every so many lines."""
    lines: list[str] = []
    for part in PARTS:
        lines += textwrap.wrap(f"{part.number} {part.text}", width, break_long_words=False)
        if blank:
            lines.append("")
    if double:
        lines = [each for line in lines if line for each in (line, "")]
    if heads_every:
        shift = random.Random(seed).randrange(heads_every)
        for count, at in enumerate(range(len(lines) - 1 - shift, 1, -heads_every)):
            lines[at:at] = ["", SYMBOL, "", str(90 - count), ""]
    return "\n".join(lines) + "\n"


def as_pdf(columns: int = 1, copies: int = 1, table: bool = True) -> bytes:
    """The paper as a PDF: running head and page number on each page, justified and hyphenated lines, footnotes."""
    body = ParagraphStyle("body", fontName="Times-Roman", fontSize=10, leading=12, alignment=4, hyphenationLang="en_GB",
                          embeddedHyphenation=1, spaceAfter=6)  # fmt: skip
    heading = ParagraphStyle("heading", parent=body, fontName="Times-Bold", fontSize=12, leading=14, alignment=0)
    indented = ParagraphStyle("item", parent=body, leftIndent=20)
    story: list[object] = []
    note = 0
    for _ in range(copies):
        for part in PARTS:
            text = escape(part.text, quote=False).replace("km2", "km<super>2</super>")
            if part.note:
                note += 1
                text += f"<super>{note}</super>"
            style = {"heading": heading, "item": indented}.get(part.kind, body)
            story.append(Paragraph(f"{part.number}&nbsp;&nbsp;{text}", style))
    if table:
        story += [
            Paragraph(f"Annex. {CAPTION}", heading),
            Table([HEADER, *ROWS], colWidths=[80 * mm, 30 * mm, 30 * mm]),
        ]
    story.append(Spacer(1, 1))
    file = io.BytesIO()
    document = BaseDocTemplate(file, pagesize=A4, title="A report", pageCompression=1)
    width = (A4[0] - 50 * mm) / columns
    frames = [Frame(25 * mm + at * width, 35 * mm, width - 4 * mm, A4[1] - 70 * mm) for at in range(columns)]
    document.addPageTemplates([PageTemplate(frames=frames, onPage=_furnish)])
    document.build(story)
    return file.getvalue()


def _furnish(canvas: object, document: BaseDocTemplate) -> None:
    canvas.setFont("Times-Bold", 9)  # type: ignore[attr-defined]
    canvas.drawString(25 * mm, A4[1] - 20 * mm, SYMBOL)  # type: ignore[attr-defined]
    if document.page == 1:
        notes = [part.note for part in PARTS if part.note]
        canvas.setFont("Times-Roman", 7)  # type: ignore[attr-defined]
        for at, note in enumerate(notes):
            canvas.drawString(25 * mm, (30 - 4 * at) * mm, f"{at + 1} {note}")  # type: ignore[attr-defined]
    canvas.setFont("Times-Bold", 9)  # type: ignore[attr-defined]
    canvas.drawString(25 * mm, 15 * mm, str(document.page))  # type: ignore[attr-defined]


def as_word(automatic: bool = True) -> bytes:
    """The paper as a Word file, its numbers printed by Word (`automatic`) or typed."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = SYMBOL
    numbers = _define_numbering(document) if automatic else {}
    for part in PARTS:
        paragraph = document.add_paragraph(style="Heading 1" if part.kind == "heading" else None)
        if part.kind in numbers:
            number, level = numbers[part.kind]
            place = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            place.get_or_add_numId().val = number
            place.get_or_add_ilvl().val = level
        else:
            paragraph.add_run(f"{part.number}\t")
        before, _, after = part.text.partition("km2")
        paragraph.add_run(before + ("km" if after else ""))
        if after:
            paragraph.add_run("2").font.superscript = True
            paragraph.add_run(after)
        if part.note:
            paragraph.add_run("1").font.superscript = True
    document.add_paragraph(f"Annex. {CAPTION}", style="Heading 1")
    table = document.add_table(0, 3)
    for row in (HEADER, *ROWS):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _define_numbering(document: docx.document.Document) -> dict[str, tuple[int, int]]:
    """Two lists of Word's own numbering: headings I. II., and paragraphs 1. 2. with items (a) (b) below them."""
    root = document.part.numbering_part.element
    forms = {90: [("upperRoman", "%1.")], 91: [("decimal", "%1."), ("lowerLetter", "(%2)")]}
    for identifier, levels in forms.items():
        kind = OxmlElement("w:abstractNum")
        kind.set(qn("w:abstractNumId"), str(identifier))
        for at, (form, pattern) in enumerate(levels):
            level = OxmlElement("w:lvl")
            level.set(qn("w:ilvl"), str(at))
            for tag, value in (("w:start", "1"), ("w:numFmt", form), ("w:lvlText", pattern)):
                child = OxmlElement(tag)
                child.set(qn("w:val"), value)
                level.append(child)
            kind.append(level)
        root.insert(0, kind)
        number = OxmlElement("w:num")
        number.set(qn("w:numId"), str(identifier))
        reference = OxmlElement("w:abstractNumId")
        reference.set(qn("w:val"), str(identifier))
        number.append(reference)
        root.append(number)
    return {"heading": (90, 0), "paragraph": (91, 0), "item": (91, 1)}


def as_html() -> str:
    """The paper as a web page with a menu, a footer, footnote marks and a table."""
    blocks = []
    for part in PARTS:
        mark = "<sup><a href='#n'>1</a></sup>" if part.note else ""
        text = escape(part.text, quote=False).replace("km2", "km<sup>2</sup>")
        tag = "h2" if part.kind == "heading" else "p"
        blocks.append(f"<{tag}>{part.number}&emsp;{text}{mark}</{tag}>")
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in ROWS)
    heads = "".join(f"<th>{cell}</th>" for cell in HEADER)
    return (
        f"<!doctype html><html><head><title>{SYMBOL}</title><script>var a = 'France'</script></head><body>"
        "<nav><ul><li><a>Afghanistan</a></li><li><a>Contact Geneva</a></li></ul></nav>"
        f"<div class='sidebar'>Status of Angola</div><main>{''.join(blocks)}<h2>Annex. {CAPTION}</h2>"
        f"<table><tr>{heads}</tr>{rows}</table></main><footer>Switzerland</footer></body></html>"
    )


REGIONS = {
    "Africa": ("Angola", "Benin", "Democratic Republic of the Congo", "Guinea-Bissau", "United Republic of Tanzania"),
    "Americas": ("Brazil", "Peru", "Venezuela (Bolivarian Republic of)"),
    "Europe": ("Bosnia and Herzegovina", "Cyprus", "Netherlands (Kingdom of the)",
               "United Kingdom of Great Britain and Northern Ireland"),
}  # fmt: skip
RETAINED = ("State Party", "Number of mines retained", "", "Remarks"), ("", "2016", "2017", "")


def regions() -> tuple[list[tuple[str, ...]], dict[tuple[str, int], int]]:
    """A table of states under their regions, with totals and remarks; and the numbers in it by state and year."""
    draw = random.Random(5)
    rows: list[tuple[str, ...]] = []
    numbers: dict[tuple[str, int], int] = {}
    for region, states in REGIONS.items():
        rows.append((region, "", "", ""))
        for state in states:
            cells = [state]
            for year in (2016, 2017):
                if draw.random() < 0.3:
                    cells.append(draw.choice(["-", "n/a", "not reported"]))
                else:
                    numbers[state, year] = draw.randrange(1, 15_000)
                    cells.append(f"{numbers[state, year]:,}")
            remark = draw.random() < 0.4
            rows.append((*cells, "Includes mines that another State transferred for training" if remark else ""))
        rows.append((f"Subtotal {region}", *(f"{_sum(numbers, year, states):,}" for year in (2016, 2017)), ""))
    rows.append(("Total", *(f"{_sum(numbers, year):,}" for year in (2016, 2017)), ""))
    return rows, numbers


def _sum(numbers: dict[tuple[str, int], int], year: int, states: tuple[str, ...] = ()) -> int:
    return sum(number for (state, at), number in numbers.items() if at == year and (not states or state in states))


def regions_as_pdf() -> bytes:
    """The table of regions on pages that hold ten rows, with narrow columns, its headings on each page."""
    style = ParagraphStyle("cell", fontName="Times-Roman", fontSize=10, leading=12)
    rows = [[Paragraph(escape(cell, quote=False), style) for cell in row] for row in (*RETAINED, *regions()[0])]
    table = Table(rows, colWidths=[28 * mm, 28 * mm, 25 * mm, 30 * mm], repeatRows=2,
                  style=[("SPAN", (1, 0), (2, 0)), ("VALIGN", (0, 0), (-1, -1), "TOP")])  # fmt: skip
    file = io.BytesIO()
    document = BaseDocTemplate(file, pagesize=A4)
    document.addPageTemplates([PageTemplate(frames=[Frame(25 * mm, 150 * mm, 160 * mm, 110 * mm)], onPage=_furnish)])
    heading = ParagraphStyle("heading", fontName="Times-Bold", fontSize=12)
    document.build([Paragraph(f"Annex. {CAPTION}", heading), Spacer(1, 12), table])
    return file.getvalue()


def regions_as_word() -> bytes:
    """The table of regions with cells merged over columns and over rows."""
    document = docx.Document()
    document.add_paragraph(f"Annex. {CAPTION}", style="Heading 1")
    table = document.add_table(0, 4)
    for row in (*RETAINED, *regions()[0]):
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=True):
            cell.text = text
        if row[0] in REGIONS:
            cells[0].merge(cells[3])
    for at in (0, 3):
        text = table.cell(0, at).text
        table.cell(0, at).merge(table.cell(1, at)).text = text
    table.cell(0, 1).merge(table.cell(0, 2)).text = RETAINED[0][1]
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def regions_as_html() -> str:
    """The table of regions with cells over columns and over rows."""
    body = "".join(
        f"<tr><th colspan=4>{row[0]}</th></tr>" if row[0] in REGIONS else
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>"
        for row in regions()[0]
    )  # fmt: skip
    return (
        f"<html><body><h2>Annex</h2><table><caption>{CAPTION}</caption><thead><tr><th rowspan=2>State Party</th>"
        f"<th colspan=2>{RETAINED[0][1]}</th><th rowspan=2>Remarks</th></tr><tr><th>2016</th><th>2017</th></tr></thead>"
        f"<tbody>{body}</tbody></table></body></html>"
    )
