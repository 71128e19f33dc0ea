"""Extracts: what they hold, how they are described, and that nothing is ever half overwritten."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import corpus
import pytest

from aplc_db import database, dictionary, exports, formulas, questions
from aplc_db.errors import QueryError, StorageError, UsageError


@pytest.fixture
def papers(db: str) -> str:
    """A database that holds the corpus, with one title that a spreadsheet would run."""
    connection = database.open_writing(db)
    database.begin(connection)
    corpus.fill(connection)
    connection.execute("update documents set title = '=cmd()', source_url = 'https://example.org/1' where id = 1")
    connection.commit()
    connection.close()
    return db


def read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(formulas.read_csv(file))


def test_an_extract_is_a_valid_data_package(papers: str, tmp_path: Path) -> None:
    from frictionless import Package

    folder = tmp_path / "extract"
    written = dict(exports.export(papers, folder))
    assert sorted(path.name for path in folder.iterdir()) == sorted([*written, "datapackage.json"])
    report = Package(str(folder / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "message"])[:3]
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert package["licenses"]
    assert package["sources"][0] == {
        "title": "APLC/CONF/2014/WP.1: =cmd() (2014-06-27)",
        "path": "https://example.org/1",
        "retrieved": "2026-11-23",
    }
    for resource in package["resources"]:
        assert resource["description"], resource["name"]
        assert all(field["description"] and field["type"] != "any" for field in resource["schema"]["fields"])
    by_name = {resource["name"]: resource["schema"] for resource in package["resources"]}
    assert by_name["stockpiles"]["primaryKey"] == ["id"]
    assert {key["reference"]["resource"] for key in by_name["stockpiles"]["foreignKeys"]} == {"statements", "states"}
    assert written["stockpiles.csv"] == len(read(folder / "stockpiles.csv")) - 1 > 10


def test_both_engines_write_the_same_bytes(tmp_path: Path, server_db: str) -> None:
    folders = []
    for place, name in ((str(tmp_path / "a.db"), "sqlite"), (server_db, "postgresql")):
        connection = database.open_writing(place)
        database.begin(connection)
        corpus.fill(connection)
        connection.execute("update documents set title = '=1+1' where id = 1")
        connection.commit()
        connection.close()
        exports.export(place, tmp_path / name)
        folders.append(tmp_path / name)
    for path in sorted(folders[0].glob("*.csv")):
        one, other = read(path), read(folders[1] / path.name)
        assert one[0] == other[0], path.name
        assert sorted(one) == sorted(other), path.name
    assert "'=1+1" in (folders[1] / "documents.csv").read_text(encoding="utf-8")


def test_every_row_of_a_fact_carries_its_paper_paragraph_and_words(papers: str, tmp_path: Path) -> None:
    exports.export(papers, tmp_path / "extract", only=("stockpiles", "figures", "facts", "overdue"))
    for name in ("stockpiles", "figures", "facts", "overdue"):
        heading, *rows = read(tmp_path / "extract" / f"{name}.csv")
        places = [heading.index(column) for column in ("symbol", "paragraph", "quote")]
        assert rows, name
        assert all(row[at] for row in rows for at in places), name


def test_questions_and_queries_can_be_chosen(papers: str, tmp_path: Path) -> None:
    written = exports.export(
        papers,
        tmp_path / "extract",
        only=("not-reported-since",),
        queries={"by_state": "select iso3, count(*) as facts from facts group by iso3 order by iso3 -- all"},
        as_owner=True,
    )
    assert [name for name, _ in written] == ["not_reported_since.csv", "by_state.csv"]
    answer = questions.answer(papers, "not-reported-since")
    assert read(tmp_path / "extract" / "not_reported_since.csv") == [
        list(answer.columns),
        *[["" if value is None else str(value) for value in row] for row in answer],
    ]


@pytest.mark.parametrize("name", ["../escape", "/etc/x", "a/b", "-x", "Con", "con", "lpt1", "a" * 64, "x\n", "", "é"])
def test_a_file_cannot_leave_its_folder(papers: str, tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError):
        exports.export(papers, tmp_path / "extract", queries={name: "select 1 as one"})
    assert not (tmp_path / "extract").exists()
    with pytest.raises(UsageError):
        exports.export(papers, tmp_path / "extract", only=(name or "/",))


def test_an_extract_is_never_half_overwritten(papers: str, tmp_path: Path) -> None:
    folder = tmp_path / "extract"
    exports.export(papers, folder, only=("states",))
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(StorageError, match="--force"):
        exports.export(papers, folder, only=("states",))
    with pytest.raises(QueryError):
        exports.export(
            papers, folder, queries={"a": "select 1 as one", "b": "delete from states"}, force=True, as_owner=True
        )
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    exports.export(papers, folder, only=("meetings",), force=True)
    assert sorted(path.name for path in folder.iterdir()) == ["datapackage.json", "meetings.csv"]
    assert [path.name for path in tmp_path.iterdir() if "extract" in path.name] == ["extract"]


def test_a_link_in_the_way_is_replaced_and_not_followed(papers: str, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "datapackage.json").write_text("mine")
    link = tmp_path / "extract"
    link.symlink_to(precious, target_is_directory=True)
    exports.export(papers, link, only=("states",), force=True)
    assert (precious / "datapackage.json").read_text() == "mine"
    assert not link.is_symlink()


def test_pandas_has_the_text_as_it_was_with_one_apostrophe_less(papers: str, tmp_path: Path) -> None:
    import pandas as pd

    exports.export(papers, tmp_path / "extract", only=("documents",))
    frame = pd.read_csv(tmp_path / "extract" / "documents.csv", dtype=str, keep_default_na=False)
    assert frame["title"][0] == "'=cmd()"
    assert frame.map(formulas.restored)["title"].tolist() == [
        "=cmd()",
        "Review of 2019",
        "Review of 2019",
        "Review of 2024",
    ]
    exports.export(papers, tmp_path / "raw", only=("documents",), raw=True)
    assert pd.read_csv(tmp_path / "raw" / "documents.csv")["title"][0] == "=cmd()"


def test_parquet_and_xlsx_hold_the_same_rows(papers: str, tmp_path: Path) -> None:
    import pandas as pd

    names = ("stockpiles", "documents", "roll_forward", "overdue")
    for format in ("parquet", "xlsx"):
        exports.export(papers, tmp_path / format, only=names, format=format)
    exports.export(papers, tmp_path / "csv", only=names)
    frames: dict[str, Any] = {}
    for name in names:
        heading, *rows = read(tmp_path / "csv" / f"{name}.csv")
        frames[name] = pd.read_parquet(tmp_path / "parquet" / f"{name}.parquet")
        assert list(frames[name].columns) == heading
        assert len(frames[name]) == len(rows)
    assert frames["stockpiles"]["mines"].dropna().tolist() == [120]
    assert frames["documents"]["title"][0] == "=cmd()"
    assert frames["documents"]["as_of"][0] == date(2014, 6, 27)
    assert frames["documents"]["loaded_at"][0].year == 2026
    assert (tmp_path / "xlsx" / "documents.xlsx").stat().st_size > 1000


def test_every_table_of_the_schema_is_described() -> None:
    from aplc_db.schema import metadata

    kinds = {"INTEGER": "integer", "BIGINT": "integer", "BOOLEAN": "boolean", "DATE": "date", "DATETIME": "datetime"}
    for table in metadata.sorted_tables:
        assert table.name in dictionary.tables()
        for column in table.columns:
            described = dictionary.column(table.name, column.name)
            assert described is not None, (table.name, column.name)
            kind = str(column.type).partition("(")[0]
            assert described.type == kinds.get(kind, "number" if kind in ("NUMERIC", "FLOAT") else "string")
            assert described.primary == column.primary_key
            keys = {key.target_fullname for key in column.foreign_keys}
            assert keys == ({described.references} if described.references else set()), (table.name, column.name)
