"""Every fault of the table is tried, and the table in docs/ says that none was lost."""

import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from ledger import Ledger, rows

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "faults.md"


def tried_by(module: ModuleType) -> Iterator[int]:
    """The faults that the tests of a module are marked with, those of single parameters among them."""
    for value in vars(module).values():
        for mark in getattr(value, "pytestmark", ()):
            if mark.name == "fault":
                yield mark.args[0]
            elif mark.name == "parametrize":
                for parameter in mark.args[1]:
                    for inner in getattr(parameter, "marks", ()):
                        if inner.name == "fault" and not any(one.name == "long_half" for one in parameter.marks):
                            yield inner.args[0]


def test_every_fault_is_tried_in_the_fast_half() -> None:
    modules = [importlib.import_module(path.stem) for path in (*HERE.glob("test_*.py"), Path("test_web.py"))]
    assert {number for module in modules for number in tried_by(module)} == set(rows())


def test_the_table_of_the_docs_lists_every_fault_and_none_was_lost() -> None:
    page = PAGE.read_text(encoding="utf-8")
    lines = re.findall(r"^\| (\d+) \| (.*) \| (\d+) \| (\d+) \|$", page, re.M)
    assert {int(number): what for number, what, _, _ in lines} == {
        number: f"{row['fault']} | {row['answer']} | {row['code']}" for number, row in rows().items()
    }, "run `make faults`"
    assert all(int(tried) > 0 and int(lost) == 0 for _, _, tried, lost in lines)
    assert set(re.findall(r"^\| [a-z].* \| ([\d,]+) \| \d* \|$", page, re.M)) == {"0"}


def test_what_was_lost_is_counted(tmp_path: Path) -> None:
    ledger = Ledger()
    ledger.fault(1, survived=True)
    ledger.fault(1, survived=False)
    ledger.count("mutations", "read", 10, 1, seed=3)
    ledger.count("mutations", "read", 1_000, 0, seed=3)
    ledger.write(tmp_path / "faults.md")
    page = (tmp_path / "faults.md").read_text(encoding="utf-8")
    assert re.search(r"^\| 1 \| .* \| 3 \| 2 \| 1 \|$", page, re.M)
    assert "| mutations | read | 1,010 | 1 | 3 |" in page


def test_the_fast_half_writes_no_table(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", HERE, "--table", tmp_path / "faults.md"],
        cwd=HERE.parents[1], capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "--table writes the page of the long half" in done.stderr
    assert not (tmp_path / "faults.md").exists()
