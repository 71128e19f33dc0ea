"""Web pages: one pass over the tags, without a tree and without the network; menus and the like are left out.

Where a page marks its main part (`main`, `article`), only that is read.
"""

import re
from collections.abc import Mapping
from datetime import date

from lxml import etree

from aplc_db.errors import PaperError
from aplc_db.readers import text as plain
from aplc_db.readers.html_tables import Cell, Grid, Sink, as_lines, as_table, is_layout, span
from aplc_db.records import Page, Source, Table

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w-]{1,40})", re.IGNORECASE)
_SKIPPED = frozenset((
    "script", "style", "noscript", "template", "svg", "math", "nav", "aside", "footer", "form", "button", "select",
    "iframe", "object", "head",
))  # fmt: skip
_SKIPPED_CLASSES = frozenset((
    "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "sidebar", "cookie", "cookies",
    "cookie-banner", "share", "sharing", "social", "related", "comments", "pagination", "skip-link", "site-header",
    "site-footer", "footer", "masthead", "visually-hidden", "screen-reader-text",
))  # fmt: skip
_PUBLISHED = re.compile(r"article:published_time|(?:dc|dcterms)\.(?:date|issued|created)|date|pubdate", re.IGNORECASE)
_MAIN = frozenset(("main", "article"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCKS = _HEADINGS | _MAIN | frozenset((
    "p", "div", "section", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "header", "figure",
    "figcaption", "address", "details", "summary", "hr", "body", "center", "fieldset", "table", "tr", "td", "th",
    "caption", "thead", "tbody", "tfoot",
))  # fmt: skip
_DEEPEST = 20  # tables within tables
_MARK = re.compile(r"\s*\[?(?:\d{1,3}|[a-z*†‡])\]?(?:\s*,\s*\d{1,3})*\s*")


def read(data: bytes, name: str, encoding: str | None = None) -> Source:
    """One page numbered 0, a line a block."""
    text, notes = plain.decode(data, name, encoding or _declared(data))
    page = _Page()
    # A declaration in the text would be believed over what the bytes turned out to be.
    body = re.sub(r"^\s*<\?xml[^>]*>", "", text, count=1).encode()
    del text  # a long page is held once, beside the parser's own copy
    parser = etree.HTMLParser(target=page, encoding="utf-8", huge_tree=True, no_network=True)
    try:
        for at in range(0, len(body), 1 << 20):
            parser.feed(body[at : at + (1 << 20)])
        parser.close()
    except etree.XMLSyntaxError as error:
        raise PaperError(
            f"{name}: cannot read the page: {error.msg}. Save it again or give its text.", code="html"
        ) from None
    lines, tables = page.found()
    if not any(line.strip() for line in lines) and not tables:
        raise PaperError(
            f"{name}: notext: the page holds no text. Save it from a browser and try again.", code="notext"
        )
    title = re.sub(r"\s+", " ", page.title).strip() or None
    return Source([Page(0, lines, tables)], "text/html", wrapped=False, title=title, as_of=_day(page.published),
                  notes=notes)  # fmt: skip


def _day(text: str) -> date | None:
    """The day of a time stamp, 2019-11-15T09:00:00Z; None where there is none."""
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None


def _declared(data: bytes) -> str | None:
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return None
    found = _CHARSET.search(data[:4096])
    if not found:
        return None
    declared = found[1].decode("ascii").lower()
    # What pages call Latin-1 is cp1252, as browsers read it; UTF-16 cannot be true of a page we could search.
    if declared in ("iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252"):
        return "cp1252" if _not_utf8(data) else None
    return None if declared.startswith(("utf-8", "utf8", "utf-16", "unicode")) else declared


def _not_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return False


class _Page:
    """The target of the parser: gathers blocks of text into lines and tables."""

    def __init__(self) -> None:
        self.title = self.published = ""
        self.whole: Sink = []
        self.main: Sink = []
        self.sinks: list[Sink] = [self.whole]
        self.grids: list[Grid] = []
        self.text: list[str] = []
        self.raised: list[int] = []  # where in `text` each open <sup> began
        self.numbers: list[tuple[str, int] | None] = []  # of each open list: the kind and number of its next member
        self.mark = ""  # goes before the next text
        self.tight = False  # the next line belongs to the list of the line before
        self.skipping = self.depth_main = 0
        self.buried = 0  # open tables that lie too deep in others to be tables
        self.in_title = self.in_caption = self.preformatted = False

    # Called by the parser.

    def start(self, tag: str | bytes, attrib: Mapping[str | bytes, str | bytes]) -> None:
        tag, attributes = str(tag), {str(key): str(value) for key, value in attrib.items()}
        if self.in_title:
            return
        if tag == "title" and not self.title:
            self.in_title = True
            return
        if tag == "meta" and not self.published and _PUBLISHED.fullmatch(attributes.get("property") or
                                                                         attributes.get("name", "")):  # fmt: skip
            self.published = attributes.get("content", "")
        if self.skipping or (tag not in ("html", "body") and self.is_skipped(tag, attributes)):
            # The head is looked into for its title only.
            if tag != "head":
                self.skipping += 1
            return
        if tag in _BLOCKS:
            self.flush()
        if tag in _MAIN:
            if not self.depth_main:
                self.sinks.append(self.main)
            self.depth_main += 1
        elif tag in _HEADINGS:
            self.mark = "# "
        elif tag in ("ul", "ol"):
            kind = attributes.get("type", "1") if tag == "ol" else ""
            start = attributes.get("start", "1")
            self.numbers.append((kind, int(start) if start.isdigit() else 1) if kind else None)
        elif tag == "li":
            self.mark = self.next_mark()
        elif tag == "sup":
            self.raised.append(len(self.text))
        elif tag == "br":
            self.text.append("\n")
        elif tag == "pre":
            self.preformatted = True
        else:
            self.start_table(tag, attributes)

    def end(self, tag: str | bytes) -> None:
        tag = str(tag)
        if self.in_title:
            self.in_title = tag != "title"
            return
        if tag == "head":
            return
        if self.skipping:
            self.skipping -= 1
            return
        if tag in _BLOCKS:
            self.flush()
        if tag in _MAIN and self.depth_main:
            self.depth_main -= 1
            if not self.depth_main and self.sinks[-1] is self.main:
                self.sinks.pop()
        elif tag in ("ul", "ol") and self.numbers:
            self.numbers.pop()
            self.tight = bool(self.numbers)
        elif tag == "li" or tag in _HEADINGS:
            self.mark = ""
            self.tight = tag == "li"
        elif tag == "sup" and self.raised:
            at = self.raised.pop()
            # A mark is a piece or two; longer ones are not put together only to be looked at.
            inner, before = "".join(self.text[at : at + 4]), "".join(self.text[max(0, at - 2) : at])
            if len(self.text) <= at + 4 and _MARK.fullmatch(inner) and not re.search(r"\b[kcd]?m$", before):
                del self.text[at:]
        elif tag == "pre":
            self.preformatted = False
        else:
            self.end_table(tag)

    def comment(self, text: str | bytes) -> None:
        """Comments are no text."""

    def data(self, data: str | bytes) -> None:
        data = str(data).replace("\u00ad", "")
        if self.in_title:
            self.title += data
        elif not self.skipping:
            self.text.append(data if self.preformatted else re.sub(r"\s+", " ", data))

    def close(self) -> None:
        self.flush()
        self.buried = 0
        while self.grids:
            self.end_table("table")

    # What has been gathered.

    def found(self) -> tuple[list[str], list[Table]]:
        lines: list[str] = []
        tables: list[Table] = []
        for entry in self.main or self.whole:
            if isinstance(entry, Table):
                entry.after_line = len(lines)
                tables.append(entry)
            else:
                lines.append(entry)
        return lines, tables

    def flush(self) -> None:
        """End the block that is being read: its lines go to the page, or to the cell that is open."""
        text = "".join(self.text)
        self.text.clear()
        self.raised.clear()
        parts = [re.sub(r"[ \t]+", " ", part).strip() for part in text.strip().split("\n")]
        if not any(parts):
            return
        if self.in_caption and self.grids:
            self.grids[-1].caption = " ".join(filter(None, parts))
            return
        sink = self.sinks[-1]
        if sink and not (self.tight and self.mark):
            sink.append("")
        sink.append(self.mark + parts[0])
        # Two breaks part paragraphs: the line between them is empty.
        sink.extend(parts[1:])
        self.mark, self.tight = "", False

    def is_skipped(self, tag: str, attributes: dict[str, str]) -> bool:
        if tag in _SKIPPED or (tag == "header" and not self.depth_main):
            return True
        if tag in _MAIN:
            return False
        names = {*attributes.get("class", "").lower().split(), attributes.get("id", "").lower()}
        hidden = "hidden" in attributes or re.search(r"display\s*:\s*none", attributes.get("style", ""))
        return bool(hidden or names & _SKIPPED_CLASSES or attributes.get("role") in ("navigation", "search", "banner"))

    def next_mark(self) -> str:
        if not self.numbers or self.numbers[-1] is None:
            return "- "
        kind, number = self.numbers[-1]
        self.numbers[-1] = (kind, number + 1)
        if kind in "aA" and number <= 26:
            return f"({chr(96 + number)}) "
        return f"{number}. "

    # Tables.

    def start_table(self, tag: str, attributes: dict[str, str]) -> None:
        if self.buried or (tag == "table" and len(self.grids) == _DEEPEST):
            self.buried += tag == "table"
        elif tag == "table":
            if self.grids:
                self.grids[-1].layout = True
            self.grids.append(Grid(layout=attributes.get("role") == "presentation"))
        elif not self.grids:
            return
        elif tag == "tr":
            self.grids[-1].rows.append([])
        elif tag in ("td", "th"):
            grid = self.grids[-1]
            if not grid.rows:
                grid.rows.append([])
            sink: Sink = []
            grid.rows[-1].append(Cell(sink, span(attributes, "colspan"), span(attributes, "rowspan")))
            self.sinks.append(sink)
        elif tag == "caption":
            self.in_caption = True

    def end_table(self, tag: str) -> None:
        if self.buried or not self.grids:
            self.buried -= bool(self.buried and tag == "table")
            return
        if tag in ("td", "th"):
            cells = self.grids[-1].rows[-1] if self.grids[-1].rows else []
            if cells and self.sinks[-1] is cells[-1].sink:
                self.sinks.pop()
        elif tag == "caption":
            self.in_caption = False
        elif tag == "table":
            grid = self.grids.pop()
            for row in grid.rows:
                for cell in row:
                    if self.sinks[-1] is cell.sink:
                        self.sinks.pop()
            sink = self.sinks[-1]
            sink.extend(["", *as_lines(grid)] if is_layout(grid) else [as_table(grid)])
