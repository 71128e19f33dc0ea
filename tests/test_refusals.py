"""Every file that is no readable paper is refused with one clear line that says what to do."""

import io
import os
import zipfile
from pathlib import Path

import papers
import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from aplc_db.errors import PaperError
from aplc_db.readers import read

SENTENCE = "The States Parties noted that Côte d’Ivoire had reported on the mines in the north.\n"


def refused(folder: Path, data: bytes, code: str, name: str = "paper.txt") -> str:
    path = folder / name
    path.write_bytes(data)
    with pytest.raises(PaperError) as caught:
        read(path)
    assert caught.value.code == code
    message = str(caught.value)
    assert name in message
    assert "\n" not in message
    return message


def test_text_without_encoding_marks_is_refused_where_it_cannot_be_read(tmp_path: Path) -> None:
    assert "UTF-16LE" in refused(tmp_path, SENTENCE.encode("utf-16-le"), "encoding")
    assert "UTF-16BE" in refused(tmp_path, SENTENCE.encode("utf-16-be"), "encoding")
    mixed = SENTENCE.encode() * 3 + SENTENCE.encode("cp1252")
    offset = len(SENTENCE.encode()) * 3 + 31
    assert f"byte {offset} (line 4)" in refused(tmp_path, mixed, "encoding")
    assert "byte 100" in refused(tmp_path, b"a" * 100 + b"\x00" + b"b" * 50, "encoding")
    assert "line 2" in refused(tmp_path, b"A line\nand a \x07 bell", "encoding")
    refused(tmp_path, b"half \xed\xa0\x80 a pair", "encoding")


def test_empty_files_are_refused(tmp_path: Path) -> None:
    for data in (b"", b"\xef\xbb\xbf", b" \n\t\n", b"\xff\xfe \x00\n\x00"):
        refused(tmp_path, data, "empty")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x7fELF\x02\x01\x01", "ELF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"SQLite format 3\x00", "SQLite"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".doc"),
        (b"{\\rtf1", "RTF"),
        (b"#!/usr/bin/env python3\n", "script"),
    ],
)
def test_what_is_no_paper_is_named_by_its_first_bytes(tmp_path: Path, data: bytes, what: str) -> None:
    assert what in refused(tmp_path, data + bytes(200), "format")


def test_a_spreadsheet_called_pdf_is_told(tmp_path: Path) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    assert "spreadsheet" in refused(tmp_path, file.getvalue(), "format", "annex.pdf")


def test_missing_files_and_directories_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.txt", tmp_path, tmp_path / ("x" * 300)):
        with pytest.raises(PaperError, match=path.name) as caught:
            read(path)
        assert caught.value.code == "nofile"


def test_a_pipe_that_nobody_writes_to_never_blocks(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    with pytest.raises(PaperError) as caught:
        read(path)
    assert caught.value.code == "nofile"


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", deny)
    with pytest.raises(PaperError, match="permission denied"):
        read(tmp_path / "closed.txt")


def test_a_file_over_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(10**12)
    with pytest.raises(PaperError) as caught:
        read(path)
    assert caught.value.code == "toobig"
    small = tmp_path / "small.txt"
    small.write_text(SENTENCE)
    with pytest.raises(PaperError, match="--max-bytes"):
        read(small, max_bytes=10)


def test_damaged_pdfs_are_refused_whole(tmp_path: Path) -> None:
    whole = papers.as_pdf(copies=6)
    assert "cut off" in refused(tmp_path, whole[: len(whole) // 2], "pdf")
    refused(tmp_path, b"%PDF-1.7\n" + bytes(500) + b"\n%%EOF\n", "pdf")


def test_encrypted_pdfs_are_refused(tmp_path: Path) -> None:
    file = io.BytesIO()
    canvas = Canvas(file, encrypt=StandardEncryption("secret", "owner"))
    canvas.drawString(100, 700, "The States Parties")
    canvas.save()
    assert "encrypted" in refused(tmp_path, file.getvalue(), "encrypted")


def test_a_scan_is_refused(tmp_path: Path) -> None:
    file = io.BytesIO()
    canvas = Canvas(file)
    for _ in range(3):
        canvas.rect(100, 100, 300, 500, fill=1)
        canvas.showPage()
    canvas.save()
    assert "notext" in refused(tmp_path, file.getvalue(), "notext")


def with_part(name: str, content: bytes) -> bytes:
    """A Word file one part of which is replaced."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(papers.as_word())) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            new.writestr(member, content if member == name else old.read(member))
    return file.getvalue()


def test_bombs_and_entities_in_word_files_are_refused(tmp_path: Path) -> None:
    bomb = b"<w:document>" + b" " * (200 << 20) + b"</w:document>"
    refused(tmp_path, with_part("word/document.xml", bomb), "toobig", "bomb.docx")
    secret = tmp_path / "secret"
    secret.write_text("the secret")
    entity = f'<!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}">]><d>&x;</d>'.encode()
    assert "secret" not in refused(tmp_path, with_part("word/document.xml", entity), "docx")
    refused(tmp_path, with_part("word/document.xml", entity.decode().encode("utf-16")), "docx")


def test_damaged_word_files_are_refused(tmp_path: Path) -> None:
    whole = papers.as_word()
    refused(tmp_path, whole[: len(whole) // 2], "docx")
    refused(tmp_path, with_part("word/document.xml", b"<w:document"), "docx")
    broken = bytearray(whole)
    broken[len(whole) // 3 : len(whole) // 3 + 200] = bytes(200)
    refused(tmp_path, bytes(broken), "docx")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Les États parties ont examiné les rapports sur la destruction des mines dans les zones. ", "French"),
        ("Los Estados partes examinaron los informes sobre la destrucción de las existencias. ", "Spanish"),
        ("Государства-участники рассмотрели доклады об уничтожении запасов. ", "Russian"),
        ("缔约国审议了关于销毁储存的报告。", "Chinese"),
        ("نظرت الدول الأطراف في التقارير المتعلقة بتدمير المخزونات. ", "Arabic"),
    ],
)  # fmt: skip
def test_papers_in_other_languages_are_refused_by_name(tmp_path: Path, text: str, name: str) -> None:
    assert name in refused(tmp_path, text.encode() * 9, "language")


def test_one_paragraph_is_enough_to_tell_a_language(tmp_path: Path) -> None:
    text = (
        "Depuis la troisième Conférence d’examen, trois États ont adhéré à la Convention. Les États parties ont fait "
        "rapport sur la destruction de leurs stocks de mines et sur les mines qu’ils conservent."
    )
    assert "French" in refused(tmp_path, text.encode(), "language")
    for part in ("Côte d’Ivoire, El Salvador, La Paz and Los Angeles", "Brasil: de Janeiro de la Plata y el Sur"):
        (tmp_path / "names.txt").write_text(part, encoding="utf-8")
        assert read(tmp_path / "names.txt").language == "en"
