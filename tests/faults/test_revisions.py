"""Databases of older and newer releases (rows 51 to 54): upgraded with every row, refused when newer, never half migrated."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import dumps
import made
import psycopg
import pytest
import releases
import running
from conftest import Place
from ledger import Ledger

from aplc_db import content, database, migrating
from aplc_db.errors import StorageError
from benchmarks.servers import Server

REVISIONS = sorted(path.stem for path in releases.KEPT.glob("*.sql"))
CHANGED = f"import sys; sys.path.append({str(releases.KEPT.parent)!r}); import releases; releases.changed(*sys.argv[1:3], sys.argv[3:])"
UPGRADED = pytest.mark.fault(53)
FAILED = pytest.mark.fault(54)
COMMANDS = [("sql", "select 1"), ("check",), ("documents",), ("ask", "overdue", "--as-of", "2019-11-29"), ("export", "out"),
            ("schema", "facts"), ("state", "Chad"), ("review",)]  # fmt: skip
WRITERS = [("load", "made.txt"), ("unload", made.SYMBOL), ("names", "add", "Chinland", "CHN"), ("db", "upgrade")]


def later_command(folder: Path, *arguments: str) -> running.Done:
    """A command of a later release, on the database of `folder`."""
    if not (folder / "later").exists():
        releases.later(folder / "later")
    done = subprocess.run(
        [sys.executable, "-c", CHANGED, "write-ahead log", str(folder / "later"), "--db", str(folder / "aplc.db"), *arguments],
        cwd=folder, env=running.environment(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    return running.Done(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """In this process, the migrations of a later release; gives its revision."""
    number = releases.later(tmp_path / "migrations")

    def folder(name: str) -> Path:
        return tmp_path / "migrations" if name == "migrations" else content.folder(name)

    monkeypatch.setattr(migrating, "folder", folder)
    migrating.head.cache_clear()
    yield number
    migrating.head.cache_clear()


@pytest.fixture(params=["sqlite", "postgresql"])
def loaded(request: pytest.FixtureRequest, tmp_path: Path, loaded_file: Path, sample: Path) -> str:
    """A database of this release with the sample in it, on each engine."""
    if request.param == "sqlite":
        shutil.copy(loaded_file, tmp_path / "aplc.db")
        return str(tmp_path / "aplc.db")
    server: Server = request.getfixturevalue("postgresql")
    address = server.new()
    assert running.run("--db", address, "load", sample, cwd=tmp_path).code == 0
    return address


def fresh_like(db: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """An empty database on the same engine, made by the migrations at hand."""
    if db.startswith("postgresql"):
        server: Server = request.getfixturevalue("postgresql")
        place = server.new()
    else:
        place = str(tmp_path / "fresh.db")
    database.upgrade(place)
    return place


def test_the_newest_revision_is_kept_as_test_data() -> None:
    assert REVISIONS
    assert REVISIONS[-1] == migrating.head(), "keep the released revision: see tests/faults/revisions/README.md"


@UPGRADED
@pytest.mark.parametrize("revision", REVISIONS)
def test_every_released_revision_upgrades_to_what_a_fresh_database_is(empty: Place, revision: str) -> None:
    releases.revived(revision, Path(empty.db))
    before = releases.rows(empty.db)
    assert before["documents"]
    assert empty.run("db", "upgrade").code == 0
    fresh = str(empty.folder / "fresh.db")
    database.upgrade(fresh)
    assert releases.structure(empty.db) == releases.structure(fresh)
    after = releases.rows(empty.db)
    for table, old in before.items():
        assert [
            {name: row[name] for name in kept if name in row} for kept, row in zip(old, after[table], strict=True)
        ] == old
    dumps.sound(empty.db)
    done = empty.run("sql", "select count(*) from passages_fts where passages_fts match 'stockpiled'")
    assert done.out.split()[1] != "0"
    assert empty.run("names", "list").out == "Chinia,CHN\n"


@UPGRADED
def test_figures_corrected_by_hand_are_as_they_were_read_where_a_revision_cannot_tell(empty: Place) -> None:
    releases.revived("0002", Path(empty.db))
    corrected = [row for row in releases.rows(empty.db)["figures"] if row["corrected_by"]]
    assert {row["value"] for row in corrected} == {164, 430, 436}
    database.upgrade(empty.db, "0001")
    read = releases.rows(empty.db)["figures"]
    assert not {163, 43} & {row["value"] for row in read}
    assert [{**row, "corrected_by": None} for row in read if row["value"] in (164, 430, 436)] == [
        {**row, "corrected_by": None} for row in corrected
    ]
    database.upgrade(empty.db)
    dumps.sound(empty.db)


@UPGRADED
def test_up_and_down_and_up_again_keeps_every_row(
    loaded: str, later: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    structure, rows = releases.structure(loaded), releases.rows(loaded)
    database.upgrade(loaded)
    assert database.status(loaded)["revision"] == later
    first = releases.rows(loaded)
    assert all(row["pages"] == 2 for row in first["documents"])
    fresh = fresh_like(loaded, tmp_path, request)
    assert releases.structure(loaded) == releases.structure(fresh)
    database.upgrade(loaded, f"{int(later) - 1:04}")
    assert releases.rows(loaded) == rows
    assert _tables(releases.structure(loaded)) == _tables(structure)
    database.upgrade(loaded)
    assert releases.rows(loaded) == first
    assert releases.structure(loaded) == releases.structure(fresh)
    database.upgrade(loaded, "base")
    assert not any("documents" in line for line in releases.structure(loaded))


def _tables(structure: list[str]) -> set[str]:
    """What is said of tables; views are gone while a database is older than the code."""
    names = {"documents", "passages", "statements", "findings"}
    return {
        line for line in structure if line.split()[0] in names or line.startswith(tuple(f"('{name}" for name in names))
    }


class Failing:
    """Counts the statements of a migration and fails at one of them."""

    def __init__(self, at: int | None) -> None:
        self.at = at
        self.seen = 0

    def next(self, error: Exception) -> None:
        self.seen += 1
        if self.seen == self.at:
            raise error


def failing_connect(counter: Failing) -> Any:
    """`sqlite3.connect` with connections that fail where the counter says."""

    class Cursor(sqlite3.Cursor):
        def execute(self, *arguments: Any) -> Any:
            counter.next(sqlite3.OperationalError("disk I/O error"))
            return super().execute(*arguments)

        def executemany(self, *arguments: Any) -> Any:
            counter.next(sqlite3.OperationalError("disk I/O error"))
            return super().executemany(*arguments)

    class Connection(sqlite3.Connection):
        def cursor(self, factory: Any = Cursor) -> Any:
            return super().cursor(factory)

        def execute(self, *arguments: Any) -> Any:
            return self.cursor().execute(*arguments)

    return partial(sqlite3.connect, factory=Connection)


def failing_server(counter: Failing) -> Any:
    """`psycopg.connect` with connections that fail where the counter says."""

    class Cursor(psycopg.Cursor[Any]):
        def execute(self, *arguments: Any, **more: Any) -> Any:
            counter.next(psycopg.OperationalError("the connection is lost"))
            return super().execute(*arguments, **more)

        def executemany(self, *arguments: Any, **more: Any) -> Any:
            counter.next(psycopg.OperationalError("the connection is lost"))
            return super().executemany(*arguments, **more)

    return partial(psycopg.connect, cursor_factory=Cursor)


@FAILED
@pytest.mark.parametrize("direction", ["up", "down"])
def test_a_migration_that_fails_at_any_statement_changes_nothing(
    loaded: str, later: str, direction: str, monkeypatch: pytest.MonkeyPatch, long: bool, ledger: Ledger
) -> None:
    if direction == "down":
        database.upgrade(loaded)
    to = None if direction == "up" else f"{int(later) - 1:04}"
    before = dumps.dump(loaded)
    engine = psycopg if loaded.startswith("postgresql") else sqlite3
    make = failing_server if engine is psycopg else failing_connect
    real = engine.connect

    def attempt(at: int | None) -> int:
        counter = Failing(at)
        with monkeypatch.context() as patched:
            # What is patched in is made with the real function first.
            patched.setattr(engine, "connect", real)
            connect = make(counter)
            patched.setattr(engine, "connect", connect)
            database.upgrade(loaded, to)
        return counter.seen

    at = tried = 0
    step = 1 if long else 7
    while True:
        at += step
        try:
            attempt(at)
        except StorageError:
            tried += 1
            if database.status(loaded)["revision"] == (to or later):
                break  # of the last statement, which follows the commit
            assert dumps.dump(loaded) == before, at
            continue
        break
    assert tried > 3
    assert database.status(loaded)["revision"] == (to or later)
    what = "PostgreSQL" if engine is psycopg else "SQLite"
    ledger.count("statements of a migration that failed", f"{direction}, {what}", tried)


@pytest.mark.fault(52)
@pytest.mark.parametrize("arguments", [*COMMANDS, *WRITERS])
def test_a_newer_database_is_refused_by_every_command(newer: Place, arguments: tuple[str, ...]) -> None:
    before = newer.state()
    done = newer.run(*arguments)
    assert done.code == 6, done.err
    assert "made by a newer aplc" in running.one_line(done)
    assert newer.state() == before


@pytest.fixture(scope="module")
def newer_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("newer")
    made.paper(folder)
    done = later_command(folder, "load", "made.txt")
    assert done.code == 0, done.err
    return folder / "aplc.db"


@pytest.fixture
def newer(tmp_path: Path, newer_file: Path) -> Place:
    made.paper(tmp_path)
    shutil.copy(newer_file, tmp_path / "aplc.db")
    return Place(tmp_path)


@pytest.mark.fault(51)
def test_an_older_database_is_read_by_no_command_and_upgraded_by_load(place: Place) -> None:
    made.paper(place.folder)
    before = dumps.dump(place.db)
    later = releases.later(place.folder / "later")
    for arguments in COMMANDS:
        done = later_command(place.folder, *arguments)
        assert done.code == 6, done.err
        assert f"code needs {later}: run aplc db upgrade" in running.one_line(done)
        assert dumps.dump(place.db) == before
    done = later_command(place.folder, "load", "made.txt")
    assert done.code == 0, done.err
    assert dumps.dump(f"{place.db}.before-{migrating.head()}") == before
    assert later_command(place.folder, "documents").out.count("\n") == 3


@pytest.mark.fault(51)
def test_an_upgrade_without_room_for_the_copy_is_none(tmp_path: Path, loaded_file: Path) -> None:
    from disks import small_disk

    with small_disk(tmp_path / "disk", 700) as limit:
        shutil.copy(loaded_file, tmp_path / "disk" / "aplc.db")
        releases.later(tmp_path / "later")
        before = dumps.dump(str(tmp_path / "disk" / "aplc.db"))
        done = subprocess.run(
            [sys.executable, "-c", CHANGED, "write-ahead log", str(tmp_path / "later"), "--db", "disk/aplc.db", "db", "upgrade"],
            cwd=tmp_path, env=running.environment(), capture_output=True, text=True, check=False, preexec_fn=limit,
        )  # fmt: skip
        assert done.returncode == 5, done.stderr
        assert "full" in done.stderr
        assert dumps.dump(str(tmp_path / "disk" / "aplc.db")) == before
