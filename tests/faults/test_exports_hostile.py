"""Spreadsheet formulas, names and links that lead out of a folder (rows 59 and 60)."""

import csv
import io
import os
from pathlib import Path

import dumps
import made
import pytest
from conftest import Place
from hypothesis import given, settings
from hypothesis import strategies as texts
from made import WHOLE
from running import one_line

from aplc_db import formulas

FORMULAS = pytest.mark.fault(59)
NAMES = pytest.mark.fault(60)
STARTS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
CELLS = [start + "cmd|'/c calc'!A1" for start in STARTS] + [
    "'=1",
    "''=1",
    '=HYPERLINK("http://example.org")',
    "-",
    "@",
    "=",
    "+1",
]


@FORMULAS
@pytest.mark.parametrize("form", ["csv", "tsv"])
def test_no_text_of_a_paper_becomes_a_formula(empty: Place, form: str) -> None:
    title = "=cmd|'/c calc'!A1"
    assert empty.run("load", made.paper(empty.folder), "--title", title).code == 0
    union = " union all ".join(
        f"select {number}, '{cell.replace(chr(39), chr(39) * 2)}'" for number, cell in enumerate(CELLS, -5)
    )
    done = empty.run("sql", union, "--format", form, "--output", "cells")
    assert done.code == 0, done.err
    mark = "," if form == "csv" else "\t"
    with (empty.folder / "cells").open(encoding="utf-8", newline="") as file:
        printed = list(csv.reader(file, delimiter=mark))[1:]
    assert [number for number, _ in printed] == [str(number) for number in range(-5, len(CELLS) - 5)]
    assert all(cell.startswith("'") for _, cell in printed)
    with (empty.folder / "cells").open(encoding="utf-8", newline="") as file:
        assert [cell for _, cell in list(formulas.read_csv(file, delimiter=mark))[1:]] == CELLS
    assert empty.run("export", "out").code == 0
    for path in (empty.folder / "out").glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                assert not any(cell[:1] in "=@\t\r＝＋－＠" for cell in row if cell), (path.name, row)
                assert not any(cell[:1] in "+-" and not cell[1:2].isdigit() for cell in row if cell), (path.name, row)
    raw = empty.run("sql", f"select '{CELLS[0].replace(chr(39), chr(39) * 2)}'", "--raw-csv")
    assert raw.out.splitlines()[1] == CELLS[0]


@FORMULAS
@settings(max_examples=300, deadline=None, database=None, derandomize=True)
@given(texts.lists(texts.lists(texts.text() | texts.sampled_from(CELLS), min_size=2, max_size=2), max_size=5))
def test_any_text_is_read_back_as_it_was(rows: list[list[str]]) -> None:
    file = io.StringIO(newline="")
    formulas.write_csv(("a", "b"), [tuple(row) for row in rows], file)
    file.seek(0)
    expected = rows
    assert list(formulas.read_csv(file))[1:] == expected
    file.seek(0)
    for row in list(csv.reader(file))[1:]:
        assert not any(cell[:1] in STARTS for cell in row if cell)


HOSTILE = ["../escape", "/etc/x", "a/b", "..", ".", "", "-rf", "CON", "con", "nul", "com1", "lpt9", "aux", "A", "é", "a" * 64, "a.b", "a b",
           "a\x01", "a\n", "\u202etxt", "~", "a:b", "$x", "%2e"]  # fmt: skip


@NAMES
@pytest.mark.parametrize("name", HOSTILE, ids=repr)
def test_a_name_that_is_none_makes_no_file(place: Place, name: str) -> None:
    from aplc_db import exports
    from aplc_db.errors import UsageError

    before = place.state()
    outside = set(Path("/etc").iterdir())
    with pytest.raises(UsageError):
        exports.export(place.db, place.folder / "out", queries={name: "select 1 as one"})
    assert place.state() == before
    assert set(Path("/etc").iterdir()) == outside


@NAMES
@pytest.mark.parametrize(
    "options",
    [
        *(f"--sql={name}=select 1 as one" for name in ("../x", "/tmp/x", "CON", "con", "-x", "Total")),
        "--only=../../etc/passwd",
    ],
)
def test_a_name_of_the_command_line_that_is_none_is_wrong_usage(place: Place, options: str) -> None:
    before = place.state()
    done = place.run("export", "out", options)
    assert done.code == 2
    assert options.split("=")[1] in one_line(done)
    assert place.state() == before


@NAMES
@pytest.mark.parametrize(
    "query",
    ["select 1=1 as one", "select-1=-1 as one", "with a as (select 1=1) select * from a", "--a=b\nselect 1 as one"],
)
def test_a_query_that_compares_is_not_taken_for_a_name(place: Place, query: str) -> None:
    done = place.run("export", "out", f"--sql={query}")
    assert done.code == 0, done.err
    assert (place.folder / "out" / "query.csv").exists()


@NAMES
def test_a_link_in_the_way_is_replaced_and_never_followed(place: Place) -> None:
    victim = place.folder / "victim"
    victim.mkdir()
    (victim / "precious.txt").write_text("precious", encoding="utf-8")
    for name in ("out", "one.csv"):
        (place.folder / name).symlink_to(victim if name == "out" else victim / "precious.txt")
    done = place.run("export", "out", "--only", "states")
    assert done.code == 5
    assert "exists already" in one_line(done)
    assert place.run("export", "out", "--only", "states", "--force").code == 0
    assert place.run("sql", "select 1 as one", "--output", "one.csv").code == 0
    assert not (place.folder / "out").is_symlink()
    assert not (place.folder / "one.csv").is_symlink()
    assert dumps.listing(victim) == {"precious.txt": dumps.listing(victim)["precious.txt"]}
    assert (victim / "precious.txt").read_text(encoding="utf-8") == "precious"


@NAMES
@pytest.mark.parametrize("kind", ["file", "folder of others", "pipe", "folder as a file"])
def test_what_stands_in_the_way_is_left(place: Place, kind: str) -> None:
    out = place.folder / "out"
    arguments: tuple[str, ...] = ("export", "out", "--only", "states")
    if kind == "file":
        out.write_text("mine", encoding="utf-8")
    elif kind == "pipe":
        os.mkfifo(out)
    else:
        out.mkdir()
        (out / "mine.txt").write_text("mine", encoding="utf-8")
    if kind == "folder as a file":
        arguments = ("sql", "select 1", "--output", "out")
    before = place.state()
    done = place.run(*arguments)
    assert done.code == (2 if kind == "folder as a file" else 5), done.err
    assert place.state() == before
    if kind == "folder of others":
        done = place.run(*arguments, "--force")
        assert done.code == 5
        assert "holds other things" in one_line(done)
        assert place.state() == before


@NAMES
def test_a_paper_cannot_name_a_file(empty: Place) -> None:
    """A symbol or title that looks like a path is text, and never a place."""
    paper = made.paper(empty.folder, WHOLE)
    assert empty.run("load", paper, "--symbol", "../../../etc/passwd", "--title", "/etc/passwd").code == 0
    before = set(empty.folder.iterdir())
    assert empty.run("export", "out").code == 0
    assert {path.name for path in set(empty.folder.iterdir()) - before} <= {"out", "aplc.db-wal", "aplc.db-shm"}
    assert all(path.suffix in (".csv", ".json") for path in (empty.folder / "out").iterdir())
