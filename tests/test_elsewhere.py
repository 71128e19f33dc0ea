"""A database is an ordinary SQLite file: other programs open it, and every table and view works there."""

import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pandas as pd
import pytest

import aplc_db
from aplc_db import dictionary


@pytest.fixture(scope="module")
def loaded(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    db = str(tmp_path_factory.mktemp("elsewhere") / "papers.db")
    aplc_db.load(sample, db)
    return db


RELATIONS = (*dictionary.tables(), *dictionary.views())


def test_the_sqlite3_shell_reads_every_table_and_view(loaded: str) -> None:
    shell = shutil.which("sqlite3")
    if shell is None and not os.environ.get("CI"):
        pytest.skip("no sqlite3 shell is installed (Debian: sqlite3)")
    queries = "".join(f"select '{name}', count(*) from {name};\n" for name in RELATIONS)
    done = subprocess.run([str(shell), loaded], input=queries, capture_output=True, text=True, check=True)
    counted = dict(line.split("|") for line in done.stdout.split())
    assert done.stderr == ""
    assert list(counted) == list(RELATIONS)
    assert {name for name, count in counted.items() if count == "0"} <= {"mined_areas", "clearance_record", *EMPTY}


EMPTY = ("current_mined_areas", "disagreements")  # one paper, which says nothing of mined areas, agrees with itself


@pytest.mark.parametrize("name", RELATIONS)
def test_pandas_reads_every_table_and_view(loaded: str, name: str) -> None:
    connection = sqlite3.connect(loaded)
    try:
        frame = pd.read_sql_query(f"select * from {name}", connection)
    finally:
        connection.close()
    assert list(frame.columns)
    assert all(dictionary.column(name, column) is not None for column in frame.columns)
