"""The sample as other people would print it says the same in every format, and stands on the pages it is printed on."""

import csv
from collections.abc import Callable
from datetime import date
from html import escape
from pathlib import Path

import plainfiles
import pytest
import typeset
import wordfiles
from test_sample_variants import EXPECTED, HEAD, PASSAGES, told

from aplc_db.reading import read
from aplc_db.records import Paper

CASES = Path(__file__).parent / "cases"
NOTES = {
    "Maputo in 2014": "See document APLC/CONF/2014/4, paragraph 12.",
    "164": "As of 1 October 2019.",
    "Côte d’Ivoire": "As reported by Chad in 2018.",
    "Tuvalu": "Reported orally.",
    "(2004)": "Revised.",
}


def read_as(folder: Path, name: str, data: bytes) -> Paper:
    path = folder / name
    path.write_bytes(data)
    return read(path, symbol=HEAD, as_of=date(2019, 11, 29))


def same(paper: Paper) -> None:
    """The paper says what the sample's text says: facts, figures and findings, each in its paragraph."""
    for found, expected in zip(told(paper), EXPECTED, strict=True):
        assert found - expected == set()
        assert expected - found == set()


def pdf(**options: object) -> bytes:
    return typeset.as_pdf(PASSAGES, HEAD, **options)  # type: ignore[arg-type]


PDFS: dict[str, Callable[[], bytes]] = {
    "one column": lambda: pdf(),
    "words not broken, no title page": lambda: pdf(hyphenate=False, title_page=False),
    "footnotes": lambda: pdf(notes=NOTES),
    "footnotes, furniture first": lambda: pdf(notes=NOTES, foot_first=True),
    "two columns": lambda: pdf(columns=2),
    "two columns, words not broken, furniture first": lambda: pdf(columns=2, hyphenate=False, foot_first=True),
    "two columns, footnotes": lambda: pdf(columns=2, notes=NOTES),
    "two columns, footnotes, words not broken": lambda: pdf(columns=2, notes=NOTES, hyphenate=False),
}


@pytest.mark.parametrize("make", PDFS.values(), ids=PDFS)
def test_the_sample_as_pdf_says_what_its_text_says(tmp_path: Path, make: Callable[[], bytes]) -> None:
    paper = read_as(tmp_path, "paper.pdf", make())
    same(paper)
    assert not any(passage.text == HEAD or passage.text.isdigit() for passage in paper.passages)


def test_every_fact_of_the_sample_read_by_hand_is_in_its_pdf(tmp_path: Path) -> None:
    paper = read_as(tmp_path, "paper.pdf", pdf(notes=NOTES))
    places = {passage.position: (passage.paragraph or "", passage.item or "") for passage in paper.passages}
    found = {
        (fact.table, fact.kind, fact.iso3, *places[statement.passage])
        for statement in paper.statements
        for fact in statement.facts
    }
    with (CASES / "sample_facts.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["required"] == "yes"]
    assert len(rows) > 300
    assert {tuple(row[name] for name in ("table", "kind", "iso3", "paragraph", "item")) for row in rows} <= found


def test_passages_stand_on_the_page_they_begin_on(tmp_path: Path) -> None:
    paper = read_as(tmp_path, "paper.pdf", pdf(notes=NOTES))
    begun = typeset.pages_of(PASSAGES, notes=NOTES)
    pages = {(passage.paragraph, passage.item): passage.page for passage in paper.passages if passage.paragraph}
    assert pages == {place: begun[place] for place in pages}
    assert len(set(pages.values())) == 6


def test_the_title_page_of_a_pdf_is_read(tmp_path: Path) -> None:
    (tmp_path / "paper.pdf").write_bytes(pdf())
    paper = read(tmp_path / "paper.pdf")
    assert (paper.symbol, paper.as_of) == (HEAD, date(2019, 10, 3))
    assert paper.title == "Draft review of the operation and status of the Convention"


WORD: dict[str, set[str]] = {
    "typed numbers": set(),
    "automatic numbers": {"automatic"},
    "tracked changes": {"automatic", "tracked"},
    "text boxes": {"automatic", "boxes"},
    "footnotes": {"automatic", "notes"},
    "content controls": {"automatic", "controls"},
    "links and fields": {"links"},
    "soft hyphens": {"automatic", "soft hyphens"},
    "line breaks within sentences": {"line breaks"},
    "runs cut within words": {"cut runs"},
    "a table of contents": {"automatic", "contents"},
    "all of it": set(wordfiles.HABITS),
}


@pytest.mark.parametrize("habits", WORD.values(), ids=WORD)
def test_the_sample_as_word_says_what_its_text_says(tmp_path: Path, habits: set[str]) -> None:
    paper = read_as(tmp_path, "paper.docx", wordfiles.as_word(PASSAGES, HEAD, habits, NOTES))
    same(paper)
    notes = [passage.text for passage in paper.passages if passage.kind == "footnote"]
    assert all((text in notes) == ("notes" in habits) for text in NOTES.values())


@pytest.mark.parametrize("style", plainfiles.PAGES)
@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252"])
def test_the_sample_as_a_web_page_says_what_its_text_says(tmp_path: Path, style: str, encoding: str) -> None:
    paper = read_as(tmp_path, "paper.html", plainfiles.as_html(PASSAGES, HEAD, style, encoding))
    same(paper)
    text = " ".join(passage.text for passage in paper.passages)
    assert not any(word in text for word in ("Wakanda", "cookies", "Togo retains", "Switzerland", "Enable", "Home"))


@pytest.mark.parametrize("style", plainfiles.TEXTS)
def test_the_sample_as_text_says_what_its_text_says(tmp_path: Path, style: str) -> None:
    same(read_as(tmp_path, "paper.txt", plainfiles.as_text(PASSAGES, HEAD, style).encode()))


@pytest.mark.parametrize("mark", ["", "• ", "- "], ids=["no marks", "bullets", "dashes"])
def test_the_sample_without_any_numbers_says_the_same_in_fewer_places(tmp_path: Path, mark: str) -> None:
    """As text has it that was copied from a word processor, which prints the numbers and does not copy them."""
    lines = [f"{mark if each.kind == 'item' else ''}{each.text}" for each in PASSAGES if each.kind != "footnote"]
    for name, data in (
        ("paper.txt", "\n\n".join(lines)),
        ("paper.html", "<html><body>" + "".join(f"<p>{escape(line)}</p>" for line in lines)),
    ):
        facts, figures, _ = told(read_as(tmp_path, name, data.encode()))
        assert {fact[1:] for fact in facts} == {fact[1:] for fact in EXPECTED[0]}  # type: ignore[index]
        assert {each[1:] for each in figures} == {each[1:] for each in EXPECTED[1]}  # type: ignore[index]
