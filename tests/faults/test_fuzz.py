"""Texts, tables, numbers, dates and manifests made by hypothesis: read or refused in words of ours, and what is found stands there."""

import csv
import io
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import dumps
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from ledger import Ledger

from aplc_db import database, loading, papers, reading
from aplc_db.errors import AplcError
from aplc_db.gazetteer import Gazetteer
from aplc_db.periods import impossible, periods
from aplc_db.quantities import numbers
from aplc_db.records import Paper

AS_OF = date(2019, 11, 29)
PIECES = (
    "States Parties", "State Party", "have", "has", "reported", "retained", "mines", "stockpiled", "destroyed", "completed",
    "the destruction of", "not party", "the Convention", "Article 5", "since", "in 2012", "by 31 December 2025", "31 June 2019",
    "Afghanistan", "Côte d’Ivoire", "Guinea-Bissau", "Chine", "Wakanda", "Korea", "Congo", "the United Kingdom", "and", "or",
    ",", ";", ":", ".", "(", ")", "–", "-", "[INSERT]", "33", "3,4,57", "4,505", "thirty-three", "five", "more than", "km2",
    "1.", "(a)", "II.", "\n", "\n\n", "\f", "|", "of the 22", "all but", "none", "\u200b", "<S1>", "\N{PILE OF POO}", "9" * 40,
)  # fmt: skip
sentences = some.lists(some.sampled_from(PIECES) | some.text(max_size=12), max_size=60).map(" ".join)
cells = some.sampled_from((*PIECES, "", "0", "-", "1,304", "2019-11-29", "n/a")) | some.text(max_size=20)
profile = settings.get_profile("faults")


def count(ledger: Ledger, what: str) -> None:
    ledger.count("examples of hypothesis", what, profile.max_examples)


@pytest.fixture(scope="module")
def workshop() -> Iterator[tuple[str, Any, str]]:
    with tempfile.TemporaryDirectory() as folder:
        db = str(Path(folder) / "aplc.db")
        connection = database.open_writing(db)
        yield db, connection, dumps.dump(db, pages=False)
        connection.close()


def stored_and_taken_out(workshop: tuple[str, Any, str], paper: Paper) -> None:
    """A paper goes into the database with all its constraints, and leaves nothing when it is taken out."""
    db, connection, before = workshop
    for statement in paper.statements:
        text = next(passage.text for passage in paper.passages if passage.position == statement.passage)
        assert 0 <= statement.start < statement.end <= len(text)
    for position, mentions in paper.mentions:
        text = next(passage.text for passage in paper.passages if passage.position == position)
        assert all(text[mention.start : mention.end] == mention.surface for mention in mentions)
    loading.store(connection, db, paper)
    loading.unload(connection, db, paper.symbol)
    assert dumps.dump(db, pages=False) == before


def test_any_text_is_understood_or_left(workshop: tuple[str, Any, str], ledger: Ledger) -> None:
    @settings(profile)
    @given(sentences)
    def check(text: str) -> None:
        stored_and_taken_out(workshop, reading.understand_text(text, symbol="X/1", title="x", as_of=AS_OF))

    check()
    count(ledger, "texts")


def test_any_table_is_understood_or_left(workshop: tuple[str, Any, str], tmp_path: Path, ledger: Ledger) -> None:
    path = tmp_path / "list.csv"

    @settings(profile)
    @given(
        some.lists(cells, min_size=1, max_size=5),
        some.lists(some.lists(cells, min_size=1, max_size=5), max_size=8),
        some.sampled_from(",;\t"),
    )
    def check(head: list[str], rows: list[list[str]], mark: str) -> None:
        file = io.StringIO()
        csv.writer(file, delimiter=mark).writerows([["State Party", *head], *rows])
        path.write_bytes(file.getvalue().encode("utf-8", "replace"))
        paper = papers.read(papers.Wanted(path, symbol="X/1", as_of=AS_OF))
        if not isinstance(paper, AplcError):
            stored_and_taken_out(workshop, paper)

    check()
    count(ledger, "tables")


def test_any_bytes_are_read_or_refused(workshop: tuple[str, Any, str], tmp_path: Path, ledger: Ledger) -> None:
    path = tmp_path / "paper"
    heads = some.sampled_from(
        (b"", b"%PDF-1.7\n", b"PK\x03\x04", b"<html><body>", b"\xff\xfe", b"\xef\xbb\xbf", b"APLC/MSP.1/2019/1\n\n1. ")
    )

    @settings(profile)
    @given(heads, some.binary(max_size=400) | sentences.map(lambda text: text.encode("utf-8", "replace")))
    def check(head: bytes, data: bytes) -> None:
        path.write_bytes(head + data)
        paper = papers.read(papers.Wanted(path, symbol="X/1", as_of=AS_OF))
        if isinstance(paper, AplcError):
            assert str(paper).strip()
            assert "\n" not in str(paper)
        else:
            stored_and_taken_out(workshop, paper)

    check()
    count(ledger, "bytes")


def test_what_is_found_in_any_text_stands_there(ledger: Ledger) -> None:
    gazetteer = Gazetteer.default()

    @settings(profile)
    @given(sentences)
    def check(text: str) -> None:
        dated = periods(text, AS_OF)
        for found in (*dated, *numbers(text, dated)):
            assert 0 <= found.start < found.end <= len(text)
        assert all(period.first <= period.last for period in dated)
        assert all(number.value is None or abs(number.value) < 2**63 for number in numbers(text, dated))
        assert all(printed in text for printed in impossible(text))
        mentions = gazetteer.find(text, AS_OF)
        assert all(text[one.start : one.end] == one.surface for one in mentions)
        assert all(one.end <= other.start for one, other in pairwise(mentions))

    check()
    count(ledger, "numbers, dates and names")


def test_any_number_is_read_or_none(ledger: Ledger) -> None:
    @settings(profile)
    @given(
        some.integers(0, 10**25) | some.floats(0, 1e30, allow_nan=False),
        some.sampled_from(("{}", "{:,}", "{:e}", "{:.3f}", "about {}", "{}m")),
    )
    def check(value: float, form: str) -> None:
        for number in numbers(f"Chad has {form.format(value)} mines."):
            assert number.value is None or 0 <= number.value < 2**63

    check()
    assert [number.value for number in numbers("Chad has 1,234,567 mines.")] == [1_234_567]
    count(ledger, "numbers")


def test_any_manifest_is_read_or_refused(tmp_path: Path, ledger: Ledger) -> None:
    path = tmp_path / "manifest.csv"
    columns = some.lists(some.sampled_from(("file", "symbol", "title", "as_of", "source_url", "", "other")), max_size=6)
    values = some.lists(
        some.lists(
            some.sampled_from(("a.txt", "../x", "", "2019-11-29", "2019-02-30", "\x00")) | some.text(max_size=9),
            max_size=7,
        )
    )

    @settings(profile)
    @given(
        columns,
        values | some.binary(max_size=60).map(lambda data: [[data.decode("latin-1")]]),
        some.sampled_from(("utf-8", "utf-16", "cp1252")),
    )
    def check(head: list[str], rows: list[list[str]], encoding: str) -> None:
        file = io.StringIO()
        csv.writer(file).writerows([head, *rows])
        path.write_bytes(file.getvalue().encode(encoding, "replace"))
        refused = ""
        wanted: list[papers.Wanted] = []
        try:
            wanted = papers.from_manifest(path)
        except AplcError as error:
            refused = str(error).strip()
        assert refused or all(isinstance(one.path, Path) for one in wanted)

    check()
    count(ledger, "manifests")


def test_any_date_is_taken_as_it_is_printed(ledger: Ledger) -> None:
    forms: tuple[Callable[[date], str], ...] = (
        lambda day: f"{day.day} {day:%B} {day.year}",
        lambda day: f"{day:%B} {day.day}, {day.year}",
        lambda day: day.isoformat(),
    )

    @settings(profile)
    @given(some.dates(date(1990, 1, 1), date(2049, 12, 31)), some.sampled_from(forms))
    def check(day: date, form: Callable[[date], str]) -> None:
        found = periods(f"Chad reported on {form(day)} that it had none.", AS_OF)
        assert [(period.first, period.last) for period in found] == [(day, day)]

    check()
    count(ledger, "dates")
