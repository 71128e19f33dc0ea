"""Disks, rights, locks and damage (rows 40 to 48): one line, exit code 5, and the database is what it was."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import dumps
import made
import pytest
import running
from conftest import Place, in_the_long_half
from disks import small_disk
from running import one_line, without_root_rights

from aplc_db import database, exports, files


@pytest.fixture
def small(tmp_path: Path, loaded_file: Path) -> Iterator[Place]:
    """A disk of 700 kB with a database that holds the sample, 450 kB."""
    with small_disk(tmp_path / "disk", 700) as limit:
        shutil.copy(loaded_file, tmp_path / "disk" / "aplc.db")
        place = Place(tmp_path / "disk")
        place.before = limit  # type: ignore[attr-defined]
        yield place
        dumps.sound(place.db)


@pytest.mark.fault(39)
@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_a_commit_waits_for_the_disk(place: Place, journal: str) -> None:
    connection = sqlite3.connect(place.db)
    connection.execute(f"pragma journal_mode = {journal}")
    connection.close()
    connection = database.open_writing(place.db)
    full = 2
    assert connection.execute("pragma synchronous").fetchone() == (full,)
    assert connection.execute("pragma journal_mode").fetchone() == ("wal",)
    connection.close()


@pytest.mark.fault(39)
def test_a_file_is_flushed_before_it_takes_its_place(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    flush, put = os.fsync, Path.replace

    def flushed(descriptor: int) -> None:
        done.append("flushed")
        flush(descriptor)

    def replaced(path: Path, target: Path) -> Path:
        done.append(target.name)
        return put(path, target)

    monkeypatch.setattr(os, "fsync", flushed)
    monkeypatch.setattr(Path, "replace", replaced)
    with files.written_beside(place.folder / "one.csv") as file:
        file.write(b"one")
    assert done == ["flushed", "one.csv"]
    done.clear()
    exports.export(place.db, place.folder / "out", only=["states"])
    assert done[-1] == "out"
    assert done[:-1] == ["flushed"] * len(list((place.folder / "out").iterdir()))


@pytest.mark.fault(40)
def test_a_full_disk_ends_a_load_and_leaves_the_database(small: Place, tmp_path: Path, sample: Path) -> None:
    before = dumps.dump(small.db)
    other = tmp_path / "other.txt"
    other.write_text(sample.read_text(encoding="utf-8").replace("WP.18", "WP.19") * 2, encoding="utf-8")
    done = small.run("load", other, "--symbol", "APLC/CONF/2019/WP.19", before=small.before)  # type: ignore[attr-defined]
    assert done.code == 5, done.err
    assert "full" in one_line(done)
    assert dumps.dump(small.db) == before
    assert small.run("check", "APLC/CONF/2019/WP.18").code == 1  # it still reads


@pytest.mark.fault(40)
@pytest.mark.parametrize("kilobytes", [in_the_long_half(40), 200, in_the_long_half(400)])
def test_a_full_disk_ends_a_first_load(tmp_path: Path, sample: Path, kilobytes: int) -> None:
    with small_disk(tmp_path / "disk", kilobytes) as limit:
        place = Place(tmp_path / "disk")
        done = place.run("load", sample, before=limit)
        assert done.code == 5, done.err
        assert "full" in one_line(done)
        if Path(place.db).exists():
            assert dumps.count(place.db) == 0
    done = place.run("load", sample)  # with room the same command does it
    assert done.code == 0, done.err


@pytest.mark.fault(41)
@pytest.mark.parametrize("form", ["csv", "parquet", "xlsx"])
def test_a_full_disk_ends_an_export_and_leaves_the_old_one(place: Place, form: str) -> None:
    with small_disk(place.folder / "disk", 300) as limit:
        out = place.folder / "disk" / "extracts"
        first = place.run("export", out, "--only", "states", "--format", form)
        assert first.code == 0, first.err
        before = dumps.listing(place.folder / "disk")
        done = place.run("export", out, "--force", "--format", form, before=limit)
        assert done.code == 5, done.err
        assert "no space left" in one_line(done) or "too large" in one_line(done)
        assert dumps.listing(place.folder / "disk") == before


@pytest.mark.fault(42)
@pytest.mark.parametrize("arguments", [("export", "closed/out"), ("sql", "select 1", "--output", "closed/one.csv")])
def test_a_folder_that_cannot_be_written_is_named(place: Place, arguments: tuple[str, ...]) -> None:
    (place.folder / "closed").mkdir(mode=0o500)
    before = place.state()
    done = place.run(*arguments, before=without_root_rights)
    assert done.code == 5
    assert "closed/" in one_line(done)
    assert "permission denied" in one_line(done)
    assert place.state() == before


@pytest.mark.fault(42)
def test_a_full_folder_for_temporary_files_ends_a_spreadsheet(place: Place) -> None:
    with small_disk(place.folder / "disk", 8) as limit:
        env = running.environment(TMPDIR=str(place.folder / "disk"))
        done = place.run("export", "out", "--format", "xlsx", env=env, before=limit)
        assert done.code == 5, done.err
        assert "no space left" in one_line(done) or "too large" in one_line(done)
        assert not (place.folder / "out").exists()


@pytest.mark.fault(43)
@pytest.mark.parametrize("arguments", [("sql", "select * from states"), ("check",), ("documents",), ("schema",)])
def test_a_full_standard_output_is_one_line(place: Place, arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = place.run(*arguments, stdout=full)
    assert done.code == 5
    assert "no space left on device" in one_line(done).lower()


READS = [("sql", "select count(*) from documents"), ("check",), ("ask", "overdue", "--as-of", "2019-11-29"), ("documents",),
         ("schema", "facts"), ("export", "../out"), ("db", "status"), ("cite", "APLC/CONF/2019/WP.18")]  # fmt: skip
WRITES = [("load", "../made.txt"), ("unload", "APLC/CONF/2019/WP.18"), ("names", "add", "Chine2", "CHN")]


@pytest.mark.fault(44)
@pytest.mark.parametrize(
    ("closed", "journal"),
    [
        *[("both", "wal"), ("both", "delete")],
        *[in_the_long_half(closed, journal) for closed in ("file", "folder") for journal in ("wal", "delete")],
    ],
)
def test_a_read_only_database_reads_and_says_that_it_is_read_only(
    tmp_path: Path, loaded_file: Path, closed: str, journal: str
) -> None:
    made.paper(tmp_path)
    place = Place(tmp_path / "shelf")
    place.folder.mkdir()
    shutil.copy(loaded_file, place.db)
    connection = sqlite3.connect(place.db)
    connection.execute(f"pragma journal_mode = {journal}")
    connection.close()
    if closed in ("file", "both"):
        Path(place.db).chmod(0o444)
    if closed in ("folder", "both"):
        place.folder.chmod(0o555)
    before = Path(place.db).read_bytes()
    for arguments in WRITES:
        done = place.run(*arguments, before=without_root_rights)
        assert done.code == 5, (arguments, done.err)
        assert "read-only" in one_line(done)
    for arguments in READS:
        done = place.run(*arguments, before=without_root_rights)
        assert done.code in (0, 1), (arguments, done.err)
        shutil.rmtree(tmp_path / "out", ignore_errors=True)
    assert Path(place.db).read_bytes() == before


@pytest.mark.fault(45)
def test_a_locked_database_is_waited_for_and_then_left(place: Place) -> None:
    paper = made.paper(place.folder)
    before = dumps.dump(place.db)
    connection = sqlite3.connect(place.db, isolation_level=None)
    connection.execute("begin immediate")
    done = place.run("load", paper, "--timeout", "0.5")
    connection.execute("rollback")
    connection.close()
    assert done.code == 5
    assert "locked by another process; waited 0.5 s" in one_line(done)
    assert done.seconds > 0.5
    assert dumps.dump(place.db) == before


@pytest.mark.fault(45)
def test_a_lock_that_ends_in_time_is_waited_for(place: Place) -> None:
    paper = made.paper(place.folder)
    code = (
        f"import sqlite3, time; c = sqlite3.connect({place.db!r}, isolation_level=None); c.execute('begin immediate');"
        " print('locked', flush=True); time.sleep(1.2); c.execute('rollback')"
    )
    holder = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert holder.stdout is not None
    holder.stdout.readline()
    done = place.run("load", paper)
    holder.wait()
    holder.stdout.close()
    assert done.code == 0, done.err
    assert dumps.count(place.db) == 2


@pytest.mark.fault(47)
@pytest.mark.parametrize(
    "content", [b"Not a database at all. " * 100, b"SQLite format 3\x00" + os.urandom(0) + b"\xff" * 8000]
)
def test_a_file_that_is_no_database_is_left_alone(empty: Place, content: bytes) -> None:
    Path(empty.db).write_bytes(content)
    for arguments in (
        ("sql", "select 1"),
        ("check",),
        ("load", made.paper(empty.folder)),
        ("db", "upgrade"),
        ("export", "out"),
    ):
        done = empty.run(*arguments)
        assert done.code == 5, (arguments, done.err)
        assert "not a database" in one_line(done)
        assert Path(empty.db).read_bytes() == content
    assert not (empty.folder / "out").exists()


@pytest.mark.fault(47)
def test_a_damaged_page_is_told_and_nothing_is_mended(tmp_path: Path, loaded_file: Path) -> None:
    place = Place(tmp_path)
    data = bytearray(loaded_file.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 : page * 4096 + 64] = b"\xa5" * 64
    Path(place.db).write_bytes(data)
    for arguments in (("sql", "select * from passages"), ("check",), ("load", made.paper(tmp_path)), ("export", "out")):
        done = place.run(*arguments)
        assert done.code == 5, (arguments, done.err)
        assert "damaged" in one_line(done) or "malformed" in one_line(done)
        assert Path(place.db).read_bytes() == data
    assert not (tmp_path / "out").exists()


@pytest.mark.fault(48)
@pytest.mark.parametrize("arguments", [*READS, ("unload", "X"), ("diff", "A", "B"), ("state", "Chad"), ("quote", "A", "1"),
                                       ("review",), ("names", "list")])  # fmt: skip
def test_a_missing_database_is_told_and_none_appears(empty: Place, arguments: tuple[str, ...]) -> None:
    if arguments[0] == "export":
        arguments = ("export", "out")
    done = empty.run(*arguments)
    assert done.code == 6
    assert "Load a paper first" in one_line(done)
    assert list(empty.folder.iterdir()) == []
    Path(empty.db).touch()  # an empty file is none either
    done = empty.run(*arguments)
    assert (done.code, done.err) == (0, "") if arguments == ("db", "status") else done.code == 6
    assert Path(empty.db).stat().st_size == 0
