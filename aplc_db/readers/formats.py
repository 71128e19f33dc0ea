"""What a file is by its first bytes, and in which language its text is."""

import re

from aplc_db.errors import PaperError
from aplc_db.readers import statuslist

# First bytes of what is no paper, and what to do with it.
_FOREIGN = (
    (b"\x7fELF", "an ELF file", "Give a paper as PDF, Word, HTML or text."),
    (b"MZ\x90", "a Windows program", "Give a paper as PDF, Word, HTML or text."),
    (b"#!", "a script", "Give a paper as PDF, Word, HTML or text."),
    (b"\x89PNG", "a PNG image", "Give the text of the paper."),
    (b"\xff\xd8\xff", "a JPEG image", "Give the text of the paper."),
    (b"GIF8", "a GIF image", "Give the text of the paper."),
    (b"II*\x00", "a TIFF image", "Give the text of the paper."),
    (b"MM\x00*", "a TIFF image", "Give the text of the paper."),
    (b"SQLite format 3\x00", "an SQLite database", "Give a paper; --db names the database."),
    (b"\x1f\x8b", "a gzip file", "Unpack it first."),
    (b"BZh", "a bzip2 file", "Unpack it first."),
    (b"\xfd7zXZ", "an xz file", "Unpack it first."),
    (b"7z\xbc\xaf", "a 7z archive", "Unpack it first."),
    (b"Rar!", "a RAR archive", "Unpack it first."),
    (b"\xd0\xcf\x11\xe0", "an old Office file (.doc, .xls)", "Save it as .docx or PDF."),
    (b"{\\rtf", "an RTF file", "Save it as .docx or PDF."),
    (b"%!PS", "a PostScript file", "Convert it to PDF."),
    (b"PAR1", "a Parquet file", "Give a paper as PDF, Word, HTML or text."),
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|table|div|p|h[1-6])[\s>]", re.IGNORECASE)


def sniff(data: bytes, name: str) -> str:
    """`pdf`, `docx`, `html`, `list` (delimited text) or `text`; raises PaperError `format` for what is none of them."""
    head = data[:2048].removeprefix(b"\xef\xbb\xbf").lstrip()
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(data, name)
    for magic, what, advice in _FOREIGN:
        if data.startswith(magic):
            raise PaperError(f"{name}: looks like {what}, not a paper. {advice}", code="format")
    wide = head.replace(b"\x00", b"")
    if wide.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff").startswith(b"<") and _HTML.search(wide):
        return "html"
    return "list" if statuslist.is_list(data) else "text"


def _zipped(data: bytes, name: str) -> str:
    # The names of members stand uncompressed in the file, so nothing needs unpacking to tell what it is.
    for member, what, form in (
        (b"xl/workbook", "a spreadsheet (.xlsx)", "CSV"),
        (b"ppt/presentation", "a presentation (.pptx)", "PDF"),
        (b"opendocument.spreadsheet", "a spreadsheet (.ods)", "CSV"),
        (b"opendocument.text", "an OpenDocument text (.odt)", ".docx or PDF"),
        (b"application/epub", "an e-book (.epub)", "HTML or text"),
    ):
        if member in data and b"word/document" not in data:
            raise PaperError(f"{name}: looks like {what}, not a paper. Save it as {form}.", code="format")
    if b"word/" in data or b"[Content_Types].xml" in data:
        return "docx"
    raise PaperError(f"{name}: looks like a zip archive, not a paper. Unpack it first.", code="format")
