"""Every format and every encoding gives the same passages."""

import io
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import papers
import pytest
from reportlab.pdfgen.canvas import Canvas

from aplc_db.outline import outline
from aplc_db.readers import formats, language, read
from aplc_db.readers.numbering import Numbering
from aplc_db.records import Passage

SENTENCE = "The States Parties noted that Côte d’Ivoire had reported on the mines in the north.\n"


def passages_of(folder: Path, data: bytes, name: str = "paper") -> list[Passage]:
    path = folder / name
    path.write_bytes(data)
    return outline(read(path))


def prose(found: list[Passage]) -> list[tuple[str, str | None, str]]:
    kinds = ("heading", "paragraph", "item")
    return [(each.kind, each.item or each.paragraph, each.text) for each in found if each.kind in kinds]


FORMATS = {
    "text": lambda: papers.as_text().encode(),
    "pdf": papers.as_pdf,
    "pdf_two_columns": lambda: papers.as_pdf(columns=2, table=False),
    "word": papers.as_word,
    "word_typed": lambda: papers.as_word(automatic=False),
    "html": lambda: papers.as_html().encode(),
}


@pytest.mark.parametrize("make", FORMATS.values(), ids=FORMATS)
def test_every_format_gives_the_same_passages(tmp_path: Path, make: Callable[[], bytes]) -> None:
    found = [each for each in prose(passages_of(tmp_path, make())) if each[2] != f"Annex. {papers.CAPTION}"]
    assert found == papers.expected()


@pytest.mark.parametrize("kind", ["pdf", "word", "html"])
def test_tables_keep_their_cells(tmp_path: Path, kind: str) -> None:
    rows = [each for each in passages_of(tmp_path, FORMATS[kind]()) if each.kind == "table_row"]
    assert [each.cells for each in rows] == [papers.HEADER, *papers.ROWS]
    assert rows[1].text == "Angola | 1,304 | 1,304"
    assert {each.table_caption for each in rows} == {f"Annex. {papers.CAPTION}"}


def test_pages_of_a_pdf_are_counted_and_furniture_goes(tmp_path: Path) -> None:
    found = passages_of(tmp_path, papers.as_pdf(copies=8))
    numbers = [each.page for each in found if each.kind != "footnote"]
    assert numbers == sorted(numbers)
    assert set(numbers) == {1, 2, 3, 4, 5}
    assert not any(papers.SYMBOL in each.text for each in found)


def test_footnotes_of_a_pdf_stand_apart_and_their_marks_go(tmp_path: Path) -> None:
    found = passages_of(tmp_path, papers.as_pdf())
    notes = [(each.item, each.text) for each in found if each.kind == "footnote"]
    assert notes == [("1", papers.PARTS[1].note), ("2", papers.PARTS[6].note)]


def test_superscript_marks_go_and_exponents_stay(tmp_path: Path) -> None:
    for kind in ("pdf", "word", "html"):
        text = "\n".join(each.text for each in passages_of(tmp_path, FORMATS[kind]()))
        assert "many parts of the world." in text
        assert "128 km2 of land" in text


def test_a_table_that_crosses_pages_is_one_table(tmp_path: Path) -> None:
    lines = ["State Party|Mines|Year", *(f"Place {number:03}|{number}|2014" for number in range(90))]
    file = io.BytesIO()
    canvas = Canvas(file)
    for start in range(0, 91, 40):
        shown = lines[start : start + 40] if start == 0 else [lines[0], *lines[start : start + 40]]
        for at, line in enumerate(shown):
            for column, text in enumerate(line.split("|")):
                canvas.drawString(80 + 170 * column, 780 - 16 * at, text)
        canvas.showPage()
    canvas.save()
    rows = [each for each in passages_of(tmp_path, file.getvalue()) if each.kind == "table_row"]
    assert [each.text.replace(" | ", "|") for each in rows] == lines
    assert {each.table for each in rows} == {1}
    assert {each.page for each in rows} == {1, 2, 3}


def test_columns_of_prose_printed_across_are_read_one_after_the_other(tmp_path: Path) -> None:
    words = [f"In place {number:02} the mines were gone from all land" for number in range(20)]
    file = io.BytesIO()
    canvas = Canvas(file)
    for at in range(10):
        canvas.drawString(50, 700 - 14 * at, words[at])
        canvas.drawString(320, 700 - 14 * at, words[at + 10])
    canvas.save()
    assert " ".join(each.text for each in passages_of(tmp_path, file.getvalue())).split() == " ".join(words).split()


def test_word_numbering_restarts_and_goes_on_as_word_prints_it() -> None:
    from docx.oxml import parse_xml

    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    part = parse_xml(
        f'<w:numbering {space}><w:abstractNum w:abstractNumId="1">'
        '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="6"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
        "</w:lvlOverride></w:num></w:numbering>"
    )
    numbering = Numbering(part, {})

    def label(number: int, level: int) -> str:
        return numbering.label(
            parse_xml(
                f'<w:p {space}><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/>'
                "</w:numPr></w:pPr></w:p>"
            )
        )

    asked = [(5, 0), (5, 1), (5, 1), (5, 0), (5, 1), (6, 0), (6, 0)]
    assert [label(*each) for each in asked] == ["III. ", "(a) ", "(b) ", "IV. ", "(a) ", "I. ", "II. "]


def test_word_lists_may_take_their_form_from_a_style() -> None:
    from docx.oxml import parse_xml

    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    part = parse_xml(
        f'<w:numbering {space}><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Listed"/></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Listed"/><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="6"><w:abstractNumId w:val="2"/></w:num></w:numbering>'
    )
    style = parse_xml(f'<w:style {space}><w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr></w:style>')
    paragraph = f'<w:p {space}><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:p>'
    numbering = Numbering(part, {"Listed": style})
    assert [numbering.label(parse_xml(paragraph)) for _ in range(2)] == ["1. ", "2. "]


def test_menus_and_scripts_of_a_page_are_left_out(tmp_path: Path) -> None:
    text = "\n".join(each.text for each in passages_of(tmp_path, papers.as_html().encode()))
    assert not any(name in text for name in ("Afghanistan", "Geneva", "Switzerland", "France"))


def test_a_list_of_a_page_is_one_passage_with_a_line_a_member(tmp_path: Path) -> None:
    page = (
        b"<html><body><p>The following have reported on all of it:</p><ul><li>Chad<li>Niger<sup>1</sup></ul><p>End.</p>"
    )
    assert [each.text for each in passages_of(tmp_path, page)] == [
        "The following have reported on all of it:\n- Chad\n- Niger",
        "End.",
    ]


def test_a_page_that_never_closes_is_read_to_its_end(tmp_path: Path) -> None:
    page = "<html><body>" + "<div><b>" * 30_000 + "The last words of the page."
    assert [each.text for each in passages_of(tmp_path, page.encode())] == ["The last words of the page."]


def test_tables_within_tables_without_end_take_time_in_proportion(tmp_path: Path) -> None:
    def seconds(count: int) -> float:
        page = "<html><body>" + "<table><tr><td>The words of a page. " * count
        start = time.process_time()
        found = passages_of(tmp_path, page.encode())
        assert sum(each.text.count("The words") for each in found) == count
        return time.process_time() - start

    seconds(10)
    assert seconds(8000) < 40 * max(seconds(1000), 0.01)


def test_layout_tables_are_text_and_cells_over_rows_are_repeated(tmp_path: Path) -> None:
    page = (
        "<html><body><table><tr><td>Menu</td><td><p>The Convention is in force.</p><table>"
        "<tr><th>State</th><th>Year</th></tr><tr><td rowspan=2>Chad</td><td>2008</td></tr><tr><td>2009</td></tr>"
        "</table></td></tr></table>"
    )
    found = passages_of(tmp_path, page.encode())
    assert [each.cells for each in found if each.cells] == [("State", "Year"), ("Chad", "2008"), ("Chad", "2009")]
    assert "The Convention is in force." in [each.text for each in found]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_give_the_same_passages(tmp_path: Path, encoding: str) -> None:
    found = passages_of(tmp_path, papers.as_text().encode(encoding))
    assert prose(found) == papers.expected()


def test_cp1252_is_noted_with_its_first_byte_and_can_be_overruled(tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_bytes(SENTENCE.encode("cp1252"))
    source = read(path)
    assert source.pages[0].lines == [SENTENCE.strip()]
    assert len(source.notes) == 1
    assert "byte 31 is 0xf4" in source.notes[0]
    assert read(path, encoding="cp437").pages[0].lines != source.pages[0].lines


def test_mangled_characters_are_put_right_and_noted(tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_bytes(SENTENCE.encode().decode("cp1252").encode())
    source = read(path)
    assert source.pages[0].lines == [SENTENCE.strip()]
    assert "mangled" in source.notes[0]


def test_invisible_characters_are_dropped_and_noted(tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text("Ni\u200bger and \u202eChad and Co\u0302te d’Ivoire", encoding="utf-8")
    source = read(path)
    assert source.pages[0].lines == ["Niger and Chad and Côte d’Ivoire"]
    assert len(source.notes) == 2


def test_form_feeds_make_pages(tmp_path: Path) -> None:
    found = passages_of(tmp_path, b"1. One is the first of them.\n\f2. Two is the second of them.\n")
    assert [(each.paragraph, each.page) for each in found] == [("1", 1), ("2", 2)]


def test_english_and_lists_of_names_are_english() -> None:
    assert (
        language.detect("Angola Benin Chad Cuba La Paz Los Angeles El Salvador Costa Rica Sri Lanka " * 20) == "English"
    )
    assert language.detect(papers.as_text() * 3) == "English"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.4", "pdf"),
        (b"\n\n<!DOCTYPE HTML>", "html"),
        (b"<?xml version='1.0'?><html xmlns='x'>", "html"),
        ("<html>".encode("utf-16"), "html"),
        (b"State,Signature,Ratification\nChad,1 Jan 2000,", "list"),
        (b"States, as is well known, signed.", "text"),
        (b"A < B and C > D", "text"),
    ],
)
def test_formats_are_told_by_content(data: bytes, kind: str) -> None:
    assert formats.sniff(data, "paper") == kind


def test_reading_text_loads_no_library_of_another_format(tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(SENTENCE, encoding="utf-8")
    code = (
        "import sys; from aplc_db.readers import read; from aplc_db.outline import outline;"
        f"outline(read({str(path)!r})); print(sorted({{'lxml', 'docx', 'pypdfium2'}} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
