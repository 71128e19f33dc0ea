"""Files that are no papers (rows 1 to 22): one line that names the fault, exit code 3, nothing written, nothing left."""

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import made
import pytest
import running
from conftest import Place
from made import SENTENCE, SYMBOL, WHOLE
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from aplc_db import papers
from aplc_db.errors import AplcError


def pdf(encrypt: StandardEncryption | None = None, text: str = "") -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, encrypt=encrypt)
    for _ in range(3):
        canvas.rect(100, 100, 300, 500, fill=1)
        canvas.drawString(100, 700, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def word(document: bytes) -> bytes:
    """A Word file whose document is `document`."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made.as_word())) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, document if name == "word/document.xml" else old.read(name))
    return file.getvalue()


def write(data: bytes, name: str = "paper.txt") -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(data)
        return path

    return make


def half(data: bytes, name: str) -> Callable[[Path], Path]:
    return write(data[: len(data) // 2], name)


def bomb(folder: Path) -> Path:
    return write(word(b"<d>" + b" " * (200 << 20) + b"</d>"), "bomb.docx")(folder)


def fifo(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.txt")
    return folder / "pipe.txt"


def closed(folder: Path) -> Path:
    path = write(WHOLE.encode())(folder)
    path.chmod(0)
    return path


def folder_of_nothing(folder: Path) -> Path:
    (folder / "empty").mkdir()
    return folder / "empty"


def sparse(folder: Path) -> Path:
    path = folder / "large.txt"
    with path.open("wb") as file:
        file.write(b"One line. ")
        file.truncate(10**9)
    return path


def archive(member: str, content: bytes) -> Callable[[Path], Path]:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as new:
        new.writestr(member, content)
    return write(file.getvalue(), "archive")


FRENCH = (
    f"{SYMBOL}\n\n1. "
    + "Les États parties qui ont fait rapport sur la destruction des stocks ont noté les progrès. " * 9
)
ENTITIES = b'<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><d>&b;</d>'
OUTSIDE = b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'

FAULTS = [
    (1, "nofile", lambda folder: folder / "missing.txt", "missing.txt: no such file"),
    (1, "nofile", folder_of_nothing, "empty: holds no .txt, .pdf"),
    (1, "nofile", fifo, "pipe.txt: is a pipe or a device"),
    (1, "nofile", lambda _: Path("/dev/zero"), "/dev/zero: is a pipe or a device"),
    (2, "", closed, "paper.txt: permission denied"),
    (3, "empty", write(b""), "paper.txt: empty"),
    (3, "empty", write(b" \n\t \r\n"), "paper.txt: empty"),
    (3, "empty", write(b"\xef\xbb\xbf"), "paper.txt: empty"),
    (3, "empty", write(b"\xff\xfe \x00\n\x00"), "paper.txt: empty"),
    (4, "format", write(b"\x7fELF\x02\x01\x01" + bytes(200)), "looks like an ELF file"),
    (4, "format", write(b"\x89PNG\r\n\x1a\n" + bytes(200)), "looks like a PNG image"),
    (4, "format", write(b"SQLite format 3\x00" + bytes(200)), "looks like an SQLite database"),
    (5, "format", write(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "paper.doc"), "an old Office file (.doc, .xls)"),
    (5, "format", write(b"{\\rtf1\\ansi " + SENTENCE.encode() + b"}", "paper.rtf"), "looks like an RTF file, not a paper. Save it as"),
    (5, "format", archive("mimetype", b"application/vnd.oasis.opendocument.text"), "looks like an OpenDocument text (.odt)"),
    (5, "format", archive("xl/workbook.xml", b"<workbook/>"), "looks like a spreadsheet (.xlsx)"),
    (5, "language", write(FRENCH.encode()), "the text is French"),
    (6, "pdf", half(made.as_pdf(copies=6), "paper.pdf"), "paper.pdf: cannot read: the PDF is cut off"),
    (7, "encrypted", write(pdf(StandardEncryption("secret", "owner"), "text"), "paper.pdf"), "encrypted"),
    (8, "notext", write(pdf(), "paper.pdf"), "notext"),
    (9, "toobig", bomb, "unpacks to"),
    (10, "docx", write(word(ENTITIES), "e.docx"), "declares a document type"),
    (10, "docx", write(word(OUTSIDE), "e.docx"), "declares a document type"),
    (11, "docx", half(made.as_word(), "c.docx"), "c.docx: not a whole Word"),
    (11, "format", write(b"PK\x03\x04" + bytes(3000), "c.docx"), "c.docx: "),
    (13, "encoding", write(SENTENCE.encode("utf-16-le")), "looks like UTF-16LE"),
    (13, "encoding", write(SENTENCE.encode("utf-16-be")), "looks like UTF-16BE"),
    (15, "encoding", write(SENTENCE.encode() + SENTENCE.encode("cp1252")), "mixed encodings: byte 118 (line 2)"),
    (16, "encoding", write(b"a" * 100 + b"\x00" + b"b" * 50), "at byte 100, line 1"),
    (16, "encoding", write(b"A line\nand a \x07 bell"), "control character 0x07 at byte 13, line 2"),
    (17, "encoding", write(b"half \xed\xa0\x80 a pair"), "half a surrogate pair at byte 5"),
    (18, "toobig", sparse, "over the limit of 67,108,864. Raise --max-bytes"),
    (22, "nosymbol", write(SENTENCE.encode()), "no document symbol in the text, and no date. Give them with --symbol and --as-of"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "make", "message"),
    [
        pytest.param(code, make, message, marks=pytest.mark.fault(number), id=f"{number}-{message[:30]}")
        for number, code, make, message in FAULTS
    ],
)
def test_a_file_that_is_no_paper_is_refused_with_one_line(
    place: Place, code: str, make: Callable[[Path], Path], message: str
) -> None:
    path = make(place.folder)
    before = place.state()
    done = place.run("load", path, before=running.without_root_rights)
    assert done.code == 3
    assert message in running.one_line(done)
    assert done.out == ""
    assert place.state() == before

    if code:  # root, who runs some tests, may read every file
        refused = papers.read(papers.Wanted(path))
        assert isinstance(refused, AplcError)
        assert refused.code == code

    made.forget(place)  # and where there was no database, none appears
    assert place.run("load", path, before=running.without_root_rights).code == 3
    assert not list(place.folder.glob("aplc.db*"))


@pytest.mark.fault(9)
def test_a_bomb_is_refused_in_a_second_and_sixty_megabytes(place: Place) -> None:
    path = bomb(place.folder)
    usual = running.measured("--db", place.db, "load", made.paper(place.folder), cwd=place.folder)
    done = running.measured("--db", place.db, "load", path, cwd=place.folder)
    assert done.code == 3
    assert done.computing < usual.computing + 1
    assert done.memory < usual.memory + (20 << 20)
    assert done.memory < 150 << 20


@pytest.mark.fault(18)
def test_a_line_of_sixty_five_megabytes_is_refused_before_it_is_read(place: Place) -> None:
    path = place.folder / "long.txt"
    path.write_bytes(b"x" * (65 << 20))
    before = place.state()
    done = running.measured("--db", place.db, "load", path, cwd=place.folder)
    assert done.code == 3
    assert "over the limit" in running.one_line(done)
    assert done.memory < 100 << 20
    assert place.state() == before


@pytest.mark.fault(1)
def test_a_device_is_refused_in_a_folder_of_a_manifest_too(place: Place) -> None:
    manifest = place.folder / "list.csv"
    manifest.write_text(f"file,symbol\n/dev/zero,{SYMBOL}\n", encoding="utf-8")
    before = place.state()
    done = place.run("load", "--manifest", manifest)
    assert done.code == 3
    assert "a pipe or a device" in running.one_line(done)
    assert place.state() == before
