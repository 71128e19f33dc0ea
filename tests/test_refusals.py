"""Files that are no readable paper, as the reader refuses them: what faults/test_papers_refused.py does not hold."""

import io
import zipfile
from pathlib import Path

import papers
import pytest

from aplc_db.errors import PaperError
from aplc_db.readers import read


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


def test_a_program_is_told_by_its_first_bytes(tmp_path: Path) -> None:
    assert "script" in refused(tmp_path, b"#!/usr/bin/env python3\n" + bytes(200), "format")


def test_a_spreadsheet_called_pdf_is_told(tmp_path: Path) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    assert "spreadsheet" in refused(tmp_path, file.getvalue(), "format", "annex.pdf")


def test_what_cannot_be_a_file_is_named(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / ("x" * 300)):
        with pytest.raises(PaperError, match=path.name) as caught:
            read(path)
        assert caught.value.code == "nofile"


def test_a_pdf_that_is_none_within_is_refused(tmp_path: Path) -> None:
    refused(tmp_path, b"%PDF-1.7\n" + bytes(500) + b"\n%%EOF\n", "pdf")


def with_part(name: str, content: bytes) -> bytes:
    """A Word file one part of which is replaced."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(papers.as_word())) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            new.writestr(member, content if member == name else old.read(member))
    return file.getvalue()


def test_entities_in_another_encoding_are_refused(tmp_path: Path) -> None:
    entity = '<!DOCTYPE d [<!ENTITY x "y">]><d>&x;</d>'
    refused(tmp_path, with_part("word/document.xml", entity.encode("utf-16")), "docx")


def test_damaged_word_files_are_refused(tmp_path: Path) -> None:
    refused(tmp_path, with_part("word/document.xml", b"<w:document"), "docx")
    broken = bytearray(papers.as_word())
    at = len(broken) // 3
    broken[at : at + 200] = bytes(200)
    refused(tmp_path, bytes(broken), "docx")


@pytest.mark.parametrize(
    ("text", "name"),
    [
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
