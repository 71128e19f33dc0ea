"""`aplc load` as people see it: a bar on a terminal, and none elsewhere."""

import subprocess
import sys
from pathlib import Path

import pytest
from terminals import on_a_terminal


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two papers, one of which has no symbol and is refused."""
    place = tmp_path / "papers"
    place.mkdir()
    (place / "one.txt").write_text("APLC/MSP.20/2022/7\n\n17 October 2022\n\n1. There are now 164 States Parties.\n")
    (place / "two.txt").write_text("1. There are now 164 States Parties.\n")
    return place


def test_a_folder_is_loaded_with_a_bar_on_a_terminal(folder: Path, tmp_path: Path) -> None:
    code, shown = on_a_terminal("stderr", "--db", tmp_path / "papers.db", "load", folder)
    assert code == 1
    bars = [part for part in shown.replace("\n", "\r").split("\r") if "loading" in part]
    assert "0%" in bars[0]
    assert "100%" in bars[-1]
    assert "loaded APLC/MSP.20/2022/7, revision 1" in shown
    assert "\r\x1b[Kaplc: two.txt: no document symbol" in shown  # in a line of its own


def test_one_paper_needs_no_bar(folder: Path, tmp_path: Path) -> None:
    code, shown = on_a_terminal("stderr", "--db", tmp_path / "papers.db", "load", folder / "one.txt")
    assert code == 0
    assert "loading" not in shown
    assert "\r" not in shown


def test_no_bar_is_printed_where_no_terminal_is(folder: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "aplc_db", "--db", tmp_path / "papers.db", "load", folder]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stdout == ""
    assert "loading" not in done.stderr
    assert not {"\r", "\x1b", "%"} & set(done.stderr)
    assert "loaded APLC/MSP.20/2022/7, revision 1" in done.stderr
