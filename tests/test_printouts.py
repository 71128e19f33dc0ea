"""A web page that a browser printed says what the page says."""

import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import printouts
import pytest

from aplc_db.reading import read
from aplc_db.records import Paper


def told(paper: Paper) -> list[tuple[object, ...]]:
    """The title, every passage with its place, and every fact."""
    passages = [(each.kind, each.section_title, each.item, each.text, each.table_caption) for each in paper.passages]
    facts = [
        (fact.table, fact.kind, fact.iso3, fact.date_from, fact.date_to, str(fact.detail))
        for statement in paper.statements
        for fact in statement.facts
    ]
    return [(paper.title,), *passages, *facts]


def read_as(folder: Path, name: str, data: bytes) -> Paper:
    path = folder / name
    path.write_bytes(data)
    return read(path, symbol="TEST/1", as_of=date(2024, 11, 1))


@pytest.mark.parametrize("rows_above", range(1, len(printouts.ROWS) + 1))
def test_a_printout_says_what_its_page_says_wherever_the_table_is_broken(tmp_path: Path, rows_above: int) -> None:
    printed = read_as(tmp_path, "paper.pdf", printouts.as_pdf(rows_above))
    assert told(printed) == told(read_as(tmp_path, "paper.html", printouts.as_html().encode()))
    assert [each.page for each in printed.passages if each.kind == "table_row"] == [1] * rows_above + [2] * (
        len(printouts.ROWS) - rows_above
    )


def test_a_caption_alone_at_the_foot_of_a_page_is_that_of_the_table_on_the_next(tmp_path: Path) -> None:
    printed = read_as(tmp_path, "paper.pdf", printouts.as_pdf(0))
    assert told(printed) == told(read_as(tmp_path, "paper.html", printouts.as_html().encode()))


def test_what_chromium_prints_says_what_its_page_says(tmp_path: Path) -> None:
    chromium = shutil.which("chromium")
    if not chromium:
        if os.environ.get("CI"):
            pytest.fail("no browser; CI installs Debian's chromium")
        pytest.skip("no browser is installed (Debian: chromium)")
    page = read_as(tmp_path, "paper.html", printouts.as_html().encode())
    flags = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}")
    to = tmp_path / "paper.pdf"
    subprocess.run(
        [chromium, *flags, f"--print-to-pdf={to}", (tmp_path / "paper.html").as_uri()], check=True, capture_output=True
    )
    assert told(read(to, symbol="TEST/1", as_of=date(2024, 11, 1))) == told(page)
