"""Word: the blocks of a .docx in order, with the numbers that Word only prints, its footnotes and its tables."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from lxml import etree

from aplc_db.errors import PaperError
from aplc_db.furniture import SYMBOL, is_title_block
from aplc_db.readers.numbering import Numbering
from aplc_db.records import Page, Source, Table

_LARGEST = 64 * 2**20  # bytes that a paper may unpack to
_RATIO = 100  # a bomb packs tighter than any paper
_MARK = re.compile(r"\s*(?:\d{1,3}|[a-z*†‡])\s*")
_HEADING = re.compile(r"(?:heading|title|subtitle|h\d|_\s*h_?|_ H_)", re.IGNORECASE)
_CONTENTS = re.compile(r"toc ?\d|table of (?:contents|figures)", re.IGNORECASE)
# What holds text that is not, or no longer, part of the paper's own.
_UNREAD = frozenset(map(qn, ("w:del", "w:moveFrom", "w:instrText", "w:footnotePr", "w:rPr", "w:pPr")))
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_Element = Any  # lxml's elements, which python-docx types as its own


def read(data: bytes, name: str, encoding: str | None = None) -> Source:
    """One page numbered 0, a line a block; footnotes stand below a rule after the paragraph or table they belong to.

    Raises PaperError: `toobig` for what unpacks to too much, `docx` for what is damaged or declares entities.
    """
    _guard(data, name)
    try:
        document = docx.Document(io.BytesIO(data))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError, OSError, etree.XMLSyntaxError) as error:
        raise PaperError(f"{name}: not a whole Word file: {error}. Save it again as .docx.", code="docx") from None
    page = _Blocks(document).page()
    if not any(line.strip() for line in page.lines) and not page.tables:
        raise PaperError(f"{name}: empty: the Word file holds no text. Give a file that holds a paper.", code="empty")
    title = document.core_properties.title.strip() or None
    return Source([page], "application/vnd.openxmlformats-officedocument.wordprocessingml.document", wrapped=False,
                  title=title, symbol=_symbol(document))  # fmt: skip


def _guard(data: bytes, name: str) -> None:
    """Refuse what would fill the memory or make the parser read entities, before anything is unpacked whole."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            total = sum(member.file_size for member in members)
            if total > _LARGEST or (total > 2**20 and total > _RATIO * len(data)):
                raise PaperError(
                    f"{name}: unpacks to {total:,} bytes from {len(data):,}. No paper does: it is not read. Save it again with Word.",
                    code="toobig",
                )
            if archive.testzip() is not None:
                raise zipfile.BadZipFile("a part is damaged")
            for member in members:
                if member.filename.endswith((".xml", ".rels")) and _declares(archive.read(member)):
                    raise PaperError(
                        f"{name}: {member.filename} declares a document type or entities, as no Word file does. "
                        "It is not read: save it again with Word.",
                        code="docx",
                    )
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise PaperError(f"{name}: not a whole Word file: {error}. Fetch or save it again.", code="docx") from None


def _declares(part: bytes) -> bool:
    return re.search(rb"<!(?:DOCTYPE|ENTITY)", part.replace(b"\x00", b"")) is not None


def _symbol(document: Any) -> str | None:
    for section in document.sections:
        for header in (section.header, section.first_page_header, section.even_page_header):
            for text in _texts(header._element):
                if found := SYMBOL.search(text):
                    return str(found[0]).rstrip("*")
    return None


def _texts(element: _Element) -> Iterator[str]:
    for paragraph in element.iter(qn("w:p")):
        yield "".join(node.text or "" for node in paragraph.iter(qn("w:t")))


class _Blocks:
    """One walk over the body of a document."""

    def __init__(self, document: Any) -> None:
        self.document = document
        self.styles = {style.get(qn("w:styleId")): style for style in document.styles.element.iter(qn("w:style"))}
        self.numbering = Numbering(_part(document, "/numbering"), self.styles)
        self.notes = {
            (kind, note.get(qn("w:id"))): note
            for kind in ("footnote", "endnote")
            if (part := _part(document, f"/{kind}s")) is not None
            for note in part.iter(qn(f"w:{kind}"))
        }
        self.referred: list[tuple[str, str]] = []  # the notes that the text refers to and that are still to be printed
        self.note = 0  # the number of the footnote printed last
        self.boxes: list[_Element] = []  # text boxes that hang on the paragraph being read
        self.joined = ""  # the text of a paragraph whose end a tracked change deletes: the next goes on with it
        self.lines: list[str] = []
        self.tables: list[Table] = []

    def page(self) -> Page:
        self.walk(self.document.element.body)
        return Page(0, self.lines, self.tables)

    def walk(self, element: _Element) -> None:
        for child in element:
            if child.tag == qn("w:p"):
                self.paragraph(child)
                self.print_notes()
            elif child.tag == qn("w:tbl"):
                self.table(child)
                self.print_notes()
            elif child.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml"), qn("w:smartTag")):
                self.walk(child)

    def paragraph(self, element: _Element) -> None:
        if _CONTENTS.match(self.style_name(element)):
            return
        text = self.joined + self.text(element)
        self.joined = ""
        if any(element.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn(mark)}") is not None for mark in ("w:del", "w:moveFrom")):
            self.joined = text
            return
        label = self.numbering.label(element)
        parts = [part for part in (re.sub(r"[ \t\xa0]+", " ", part).strip() for part in text.split("\n")) if part]
        boxes, self.boxes = self.boxes, []
        if parts:
            bullet = label == "- "
            if self.lines and not (bullet and self.lines[-1].startswith("- ")):
                self.lines.append("")
            mark = "# " if self.is_heading(element) and len(parts) == 1 else ""
            self.lines += [mark + label + parts[0], *parts[1:]]
        for box in boxes:
            self.walk(box)

    def is_heading(self, element: _Element) -> bool:
        for properties in self.numbering.properties(element):
            level = properties.find(qn("w:outlineLvl"))
            if level is not None:
                return int(level.get(qn("w:val"), "9")) < 9
        return bool(_HEADING.match(self.style_name(element)))

    def style_name(self, element: _Element) -> str:
        identifier = self.numbering.style_id(element)
        style = self.styles.get(identifier)
        name = style.find(qn("w:name")) if style is not None else None
        return str(name.get(qn("w:val"), "")) if name is not None else identifier

    def text(self, element: _Element) -> str:
        """The text of a paragraph: tabs as spaces, line breaks kept, marks of footnotes left out."""
        parts: list[str] = []
        stack: list[_Element] = [element]
        while stack:
            node = stack.pop()
            if node.tag == qn("w:txbxContent"):
                self.boxes.append(node)
                continue
            if node is not element and (node.tag in _UNREAD or node.tag == _FALLBACK or node.tag == qn("w:p")):
                continue
            if node.tag == qn("w:r") and self.is_unprinted(node, "".join(parts[-2:])):
                continue
            if node.tag == qn("w:t"):
                parts.append((node.text or "").replace("\u00ad", ""))
            elif node.tag in (qn("w:tab"), qn("w:ptab")):
                parts.append(" ")
            elif node.tag in (qn("w:br"), qn("w:cr")):
                parts.append("\n" if node.get(qn("w:type")) in (None, "textWrapping") else " ")
            elif node.tag == qn("w:noBreakHyphen"):
                parts.append("-")
            elif node.tag in (qn("w:footnoteReference"), qn("w:endnoteReference")):
                kind = "footnote" if node.tag == qn("w:footnoteReference") else "endnote"
                self.referred.append((kind, node.get(qn("w:id"), "")))
            stack.extend(reversed(node))
        return "".join(parts)

    def is_unprinted(self, run: _Element, before: str) -> bool:
        """Whether a run is hidden, or the raised mark of a footnote (not the 2 of km2)."""
        properties = run.find(qn("w:rPr"))
        if properties is None:
            return False
        vanish = properties.find(qn("w:vanish"))
        if vanish is not None and vanish.get(qn("w:val")) not in ("0", "false"):
            return True
        style = properties.find(qn("w:rStyle"))
        holders = [properties, self.styles.get(style.get(qn("w:val"))) if style is not None else None]
        raised = any(
            align.get(qn("w:val")) == "superscript"
            for holder in holders
            if holder is not None
            for align in holder.iter(qn("w:vertAlign"))
        )
        text = "".join(node.text or "" for node in run.iter(qn("w:t")))
        return raised and bool(_MARK.fullmatch(text)) and not re.search(r"\b[kcd]?m$", before)

    def print_notes(self) -> None:
        notes = [self.notes[reference] for reference in self.referred if reference in self.notes]
        self.referred.clear()
        if notes:
            self.lines.append("____")
        for note in notes:
            self.note += 1
            text = " ".join(self.text(paragraph).strip() for paragraph in note.iter(qn("w:p")))
            self.lines.append(f"{self.note} {' '.join(text.split())}")

    def table(self, element: _Element) -> None:
        rows: list[list[str]] = []
        for row in element.iter(qn("w:tr")):
            if (
                next(row.iterancestors(qn("w:tbl"))) is not element
                or row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None
            ):
                continue
            cells: list[str] = []
            for cell in row.iter(qn("w:tc")):
                if next(cell.iterancestors(qn("w:tr"))) is row:
                    self.cell(cell, cells, rows)
            rows.append(cells)
        filled = [row for row in rows if any(row)]
        # The title page of a UN paper is a table without lines; so are many boxes. A table has rows and columns.
        if len(filled) < 2 or max(map(len, filled)) < 2 or (not self.tables and is_title_block(filled)):
            for row in filled:
                self.lines += [line for text in row if text for line in ("", text)]
            return
        width = max(map(len, rows))
        self.tables.append(Table([row + [""] * (width - len(row)) for row in rows], after_line=len(self.lines)))

    def cell(self, cell: _Element, cells: list[str], rows: list[list[str]]) -> None:
        span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
        merge = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
        text = " ".join(" ".join(self.text(paragraph).split()) for paragraph in cell.iter(qn("w:p"))).strip()
        if merge is not None and merge.get(qn("w:val")) != "restart" and rows and len(cells) < len(rows[-1]):
            text = rows[-1][len(cells)]
        width = int(span.get(qn("w:val"), "1")) if span is not None else 1
        cells += [text, *[""] * (min(width, 200) - 1)]


def _part(document: Any, kind: str) -> _Element | None:
    """The root of the part of a document that its relationship calls `kind`, None where it has none."""
    for relation in document.part.rels.values():
        if relation.reltype.endswith(kind) and not relation.is_external:
            parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
            return etree.fromstring(relation.target_part.blob, parser)
    return None
