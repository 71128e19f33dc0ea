"""Rows as people and programs read them, and files that are whole or not there."""

import csv
import io
import json
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aplc_db import formulas, printing
from aplc_db.errors import StorageError
from aplc_db.files import folder_beside, written_beside
from aplc_db.rows import Rows

ROWS: list[tuple[Any, ...]] = [("GRC", 5, 2.0, None, "a|b, “c”\n=d"), ("CIV", -1, 2.5, "=1+1", "x\x1b[31m")]


def rows() -> Rows:
    return Rows(("iso3", "mines", "area", "note", "quote"), iter(ROWS))


def printed(capsysbinary: pytest.CaptureFixture[bytes], format: str | None) -> str:
    assert printing.write(rows(), format) == 2
    return capsysbinary.readouterr().out.decode()


def test_csv_is_what_a_pipe_gets(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    text = printed(capsysbinary, None)
    assert text == 'iso3,mines,area,note,quote\nGRC,5,2,,"a|b, “c”\n=d"\nCIV,-1,2.5,\'=1+1,x\x1b[31m\n'


def test_tsv_and_json_and_markdown(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert printed(capsysbinary, "tsv").startswith("iso3\tmines\tarea\tnote\tquote\nGRC\t5\t2\t\t")
    found = json.loads(printed(capsysbinary, "json"))
    assert found[0] == {"iso3": "GRC", "mines": 5, "area": 2, "note": None, "quote": "a|b, “c”\n=d"}
    assert printed(capsysbinary, "markdown").splitlines()[2] == "| GRC | 5 | 2 |  | a\\|b, “c” =d |"


def test_a_table_has_columns_and_no_character_that_steers_a_terminal(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    lines = printed(capsysbinary, "table").splitlines()
    assert lines[0].split() == ["iso3", "mines", "area", "note", "quote"]
    assert lines[2].startswith("GRC       5     2")
    assert "\x1b" not in "".join(lines)


@pytest.mark.parametrize("format", printing.FORMATS)
def test_no_rows_is_no_error(capsysbinary: pytest.CaptureFixture[bytes], format: str) -> None:
    assert printing.write(Rows(("a",), iter([])), format) == 0
    text = capsysbinary.readouterr().out.decode()
    assert text.startswith("[]" if format == "json" else ("| a" if format == "markdown" else "a"))


cells = st.one_of(
    st.none(),
    st.integers(),
    st.sampled_from(
        ["=1", "+", "-x", "@a", "\tb", "\rc", "\n", "'=1", "''", '"', 'a"b', "a,b", "＝1", "＠", "\x1f=", "", " =1"]
    ),
    st.text(),
)


@given(st.integers(1, 4).flatmap(lambda width: st.lists(st.tuples(*[cells] * width), min_size=1, max_size=12)))
def test_csv_is_read_back_exactly_and_starts_no_formula(found: list[tuple[Any, ...]]) -> None:
    file = io.StringIO(newline="")
    formulas.write_csv([f"c{at}" for at in range(len(found[0]))], found, file)
    file.seek(0)
    read = list(formulas.read_csv(file))[1:]
    assert read == [["" if value is None else str(value) for value in row] for row in found]
    file.seek(0)
    for printed_row, row in zip(list(csv.reader(file))[1:], found, strict=True):
        for text, value in zip(printed_row, row, strict=True):
            if isinstance(value, str):
                assert not text.startswith(tuple("=+-@\t\r\n＝＋－＠"))


def test_pandas_undoes_what_was_done_to_formulas(tmp_path: Path) -> None:
    import pandas as pd

    path = tmp_path / "rows.csv"
    texts = ["=1+1", "-", "'=1", "it's", "＠x", "Oman"]
    printing.write(Rows(("text", "mines"), iter([(text, -5) for text in texts])), "csv", path)
    frame = pd.read_csv(path, keep_default_na=False)
    assert list(frame["mines"]) == [-5] * len(texts)
    assert list(frame["text"].map(formulas.restored)) == texts
    printing.write(Rows(("text", "mines"), iter([(text, -5) for text in texts])), "csv", path, raw=True)
    assert list(pd.read_csv(path, keep_default_na=False)["text"]) == texts


def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    import tracemalloc

    def peak(count: int) -> int:
        tracemalloc.start()
        text = "There are now three States Parties, said the paper"
        printing.write(Rows(("a", "b"), ((number, text) for number in range(count))), "csv", tmp_path / "x.csv")
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    assert peak(60_000) < peak(20_000) * 1.2


def test_a_file_is_whole_or_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("old")

    def broken() -> Any:
        yield ("GRC",)
        raise RuntimeError("the engine is gone")

    with pytest.raises(RuntimeError):
        printing.write(Rows(("iso3",), broken()), "csv", path)
    assert path.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["rows.csv"]
    printing.write(rows(), "csv", path)
    assert path.read_text().startswith("iso3,mines")


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("mine")
    link = tmp_path / "rows.csv"
    link.symlink_to(precious)
    with written_beside(link) as file:
        file.write(b"new")
    assert precious.read_text() == "mine"
    assert not link.is_symlink()
    assert stat.S_IMODE(link.stat().st_mode) & 0o400


def test_a_folder_that_cannot_be_written_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="nowhere"), written_beside(tmp_path / "nowhere" / "rows.csv"):
        pass
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine")
    with pytest.raises(StorageError, match="exists already"), folder_beside(tmp_path / "full"):
        pass
    with pytest.raises(StorageError, match="other things"), folder_beside(tmp_path / "full", force=True):
        pass
    assert (tmp_path / "full" / "letter.txt").read_text() == "mine"
