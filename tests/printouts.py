"""A paper as a web page, and that page drawn as a browser prints it: margins, sizes, drawn bullets, narrow columns."""

import io

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

TITLE = "Use and production of anti-personnel mines"
USE = (
    "From mid-2023 to October 2024, new use of anti-personnel mines by government forces was reported in Myanmar and "
    "the Russian Federation. No State Party used anti-personnel mines during the period."
)
GROUPS = "Non-state armed groups used anti-personnel mines in Colombia, India, Myanmar and Pakistan."
LED = "Three States Parties told of the mines that they retain for training:"
ITEMS = (
    "Zambia retained 907 anti-personnel mines.",
    "Tunisia retained 4,000 anti-personnel mines at the end of 2023.",
    "Bangladesh retained 12,050 anti-personnel mines.",
)
CAPTION = "Anti-personnel mines retained by States Parties"
ROWS = (
    ("State Party", "2022", "2023"),
    ("Bangladesh", "12,050", "12,050"),
    ("Tunisia", "4,375", "4,000"),
    ("Zambia", "907", "907"),
    ("Togo", "436", "12,436"),
    ("Rwanda", "65", "65"),
)
CLOSING = "Sri Lanka acceded to the Convention on 13 December 2017."


def as_html() -> str:
    items = "".join(f"<li>{item}</li>" for item in ITEMS)
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in ROWS)
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{TITLE}</title>"
        "<style>body { font-family: sans-serif; line-height: 1.5 } td { padding: 1px 5px }</style></head>"
        f"<body><h1>{TITLE}</h1><h2>Use</h2><p>{USE}</p><p>{GROUPS}</p><h2>Retained mines</h2><p>{LED}</p>"
        f"<ul>{items}</ul><h3>{CAPTION}</h3><table>{rows}</table><h2>Accession</h2><p>{CLOSING}</p></body></html>"
    )


def as_pdf(rows_above: int = len(ROWS)) -> bytes:
    """The page as Chromium prints it; the page turns below `rows_above` rows of the table."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(612, 792))
    _margins(canvas, 1)
    y = _heading(canvas, TITLE, 722, 24)
    y = _heading(canvas, "Use", y, 18)
    y = _prose(canvas, USE, y)
    y = _prose(canvas, GROUPS, y)
    y = _heading(canvas, "Retained mines", y, 18)
    y = _prose(canvas, LED, y)
    for item in ITEMS:
        canvas.circle(54, y + 3.5, 1.9, stroke=0, fill=1)
        canvas.drawString(64, y, item)
        y -= 18
    y = _heading(canvas, CAPTION, y - 16, 14)
    for number, row in enumerate(ROWS):
        if number == rows_above:
            canvas.showPage()
            _margins(canvas, 2)
            y = 740
        for left, cell in zip((36, 108, 150), row, strict=True):
            canvas.drawString(left, y, cell)
        y -= 22
    y = _heading(canvas, "Accession", y - 20, 18)
    _prose(canvas, CLOSING, y)
    canvas.save()
    return file.getvalue()


def _margins(canvas: Canvas, page: int) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(24, 770, "11/25/26, 2:15 PM")
    canvas.drawString(270, 770, TITLE)
    canvas.drawString(24, 17, "https://example.org/papers/use.html")
    canvas.drawString(576, 17, f"{page}/2")
    canvas.setFont("Helvetica", 12)


def _heading(canvas: Canvas, text: str, y: float, size: float) -> float:
    canvas.setFont("Helvetica-Bold", size)
    canvas.drawString(34, y, text)
    canvas.setFont("Helvetica", 12)
    return y - 36


def _prose(canvas: Canvas, text: str, y: float) -> float:
    line = ""
    for word in text.split():
        if stringWidth(f"{line} {word}", "Helvetica", 12) > 540:
            canvas.drawString(34, y, line)
            line, y = word, y - 18
        else:
            line = f"{line} {word}".strip()
    canvas.drawString(34, y, line)
    return y - 30
