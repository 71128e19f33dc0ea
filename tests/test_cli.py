"""The command line itself: what is wrong with it is said in one line, as everything else is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "aplc_db", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("export",), "export: missing argument 'FOLDER'. See aplc export --help."),
        (("diff",), "diff: missing argument 'EARLIER'. See aplc diff --help."),
        (("load", "--symbol"), "load: option '--symbol' requires an argument. See aplc load --help."),
        (("load", "--symbl", "X"), "load: no such option*'--symbol'? See aplc load --help."),
        (("sql", "select 1", "--limit", "0"), "sql: invalid value for '--limit': 0 is not in the range x>=1. See"),
        (("names", "add", "Chine"), "names add: missing argument*See aplc names add --help."),
        (("ask", "overdue", "--as-of"), "ask: option '--as-of' requires an argument. See aplc ask --help."),
        (("nonsense",), "no such command 'nonsense'. See aplc --help."),
        (("--nonsense",), "no such option*See aplc --help."),
        (("load",), "name files or folders to load, or a list of them with --manifest."),
        (("schema", "nothing"), "nothing: no such table or view; `aplc schema` lists them."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_usage_is_one_line_that_says_what_to_do(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    done = run(tmp_path, *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    line, end = done.stderr.split("\n")
    assert end == ""
    begin, _, rest = said.partition("*")
    assert line.startswith(f"aplc: {begin}")
    assert line.endswith(rest) or not rest
    assert list(tmp_path.iterdir()) == []


def test_without_a_command_the_help_is_shown(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert "Usage: aplc [OPTIONS] COMMAND" in done.stdout + done.stderr
    assert "aplc load paper.pdf" in done.stdout + done.stderr
