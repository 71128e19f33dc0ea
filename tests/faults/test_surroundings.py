"""Closed pipes, signals, languages, time zones, no home, closed places (rows 61 and 62)."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import dumps
import made
import pytest
import running
from conftest import Place, in_the_long_half

INTERRUPTED = pytest.mark.fault(61)
ELSEWHERE = pytest.mark.fault(62)
ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n) select i from n"


@INTERRUPTED
@pytest.mark.parametrize(
    "arguments",
    [
        ("sql", "select * from passages, states"),
        ("documents",),
        ("schema",),
        ("check",),
        ("ask",),
        ("sql", ENDLESS),
    ],
)
def test_a_closed_pipe_ends_a_command_without_a_word(place: Place, arguments: tuple[str, ...]) -> None:
    process = subprocess.Popen(
        running.command("--db", place.db, *arguments), env=running.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=20) == 141
    assert said == b""


def sent(
    place: Place, arguments: tuple[object, ...], signals: tuple[int, ...], ready: Callable[[], bool]
) -> running.Done:
    """A command that gets signals once it is at work."""
    process = subprocess.Popen(
        running.command("--db", place.db, *arguments), cwd=place.folder, env=running.environment(),
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    end = time.monotonic() + 60
    while not (running.listens(process.pid) and ready()) and process.poll() is None:
        assert time.monotonic() < end
        time.sleep(0.005)
    for number in signals:
        os.killpg(process.pid, number)  # as a terminal does, to all of its processes
        time.sleep(0.01)
    said = process.communicate(timeout=20)[1].decode()
    return running.Done(process.returncode, "", said)


@INTERRUPTED
@pytest.mark.parametrize(
    ("signals", "code"),
    [
        in_the_long_half((signal.SIGINT,), 130),
        ((signal.SIGINT, signal.SIGINT), 130),
        ((signal.SIGTERM,), 143),
        in_the_long_half((signal.SIGTERM, signal.SIGTERM), 143),
    ],
)
def test_a_signal_ends_a_command_and_leaves_nothing_half_written(
    place: Place, signals: tuple[int, ...], code: int
) -> None:
    many = place.folder / "many"
    many.mkdir()
    made.copies(many, 200)
    for at, arguments in enumerate(
        (("load", "many"), ("load", "many", "--jobs", "2"), ("load", "many", "--all-or-nothing"))
    ):
        before = dumps.count(place.db)
        log = Path(f"{place.db}-wal")
        begun = time.monotonic()

        def at_work(log: Path = log, begun: float = begun) -> bool:
            return (log.exists() and log.stat().st_size > 0) or time.monotonic() - begun > 0.6

        done = sent(place, arguments, signals, at_work)
        assert done.code == code, (arguments, done.err)
        assert "Traceback" not in done.err, done.err
        dumps.sound(place.db)
        assert at != 2 or dumps.count(place.db) == before


@INTERRUPTED
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_takes_the_temporary_files_of_an_export_away(place: Place, number: int, code: int) -> None:
    before = dumps.listing(place.folder)
    query = f"slow={ENDLESS}"

    def begun() -> bool:
        return any(file.stat().st_size > 100_000 for part in place.folder.glob(".out.*") for file in part.iterdir())

    done = sent(place, ("export", "out", "--sql", query), (number,), begun)
    assert done.code == code
    assert done.err == ""
    assert dumps.listing(place.folder) == before
    done = sent(
        place, ("sql", ENDLESS, "--output", "out.csv"), (number,), lambda: bool(list(place.folder.glob(".out.csv.*")))
    )
    assert done.code == code
    assert dumps.listing(place.folder) == before


PLACES: list[Any] = [
    in_the_long_half({"LC_ALL": "C"}),
    in_the_long_half({"LC_ALL": "POSIX", "LANG": None}),
    {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
    {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"},
    {"TZ": "Pacific/Kiritimati"},
    in_the_long_half({"TZ": "America/St_Johns"}),
    in_the_long_half({"TZ": "Nowhere/Land"}),
    in_the_long_half({"HOME": None, "USER": None, "LOGNAME": None}),
    {"HOME": "/nonexistent", "XDG_CACHE_HOME": "/nonexistent", "TMPDIR": "/nonexistent"},
    in_the_long_half({"PATH": "", "TERM": None, "COLUMNS": "7"}),
]


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory, sample: Path) -> tuple[list[str], dict[str, str], str]:
    """What the sample gives where everything is as usual: rows, files of an export, the words of a query."""
    return results(tmp_path_factory.mktemp("usual"), sample, running.environment(), None)


def results(
    folder: Path, sample: Path, env: dict[str, str], before: Callable[[], object] | None
) -> tuple[list[str], dict[str, str], str]:
    place = Place(folder)
    assert place.run("load", sample, env=env, before=before).code == 0
    assert place.run("export", "out", "--only", "facts", "--only", "passages", env=env, before=before).code == 0
    query = "select text from passages where text like '%–%' order by id limit 3"
    done = place.run("sql", query, "--format", "json", env=env, before=before)
    assert done.code == 0, done.err
    files = {name: what for name, what in dumps.listing(folder / "out").items() if name.endswith(".csv")}
    return dumps.papers(place.db), files, done.out


@ELSEWHERE
@pytest.mark.parametrize(
    "changed", PLACES, ids=lambda changed: ",".join(f"{key}={value}" for key, value in changed.items())
)
def test_rows_and_files_are_the_same_everywhere(
    tmp_path: Path, sample: Path, usual: object, changed: dict[str, str | None]
) -> None:
    assert results(tmp_path, sample, running.environment(**changed), None) == usual


@ELSEWHERE
def test_rows_and_files_are_the_same_for_a_user_whom_nobody_knows(tmp_path: Path, sample: Path, usual: object) -> None:
    env = running.environment(HOME=None, USER=None)
    assert results(tmp_path, sample, env, running.as_nobody_known) == usual


@ELSEWHERE
def test_times_are_in_utc_and_days_are_days_in_every_time_zone(tmp_path: Path, sample: Path) -> None:
    place = Place(tmp_path)
    assert place.run("load", sample, env=running.environment(TZ="Pacific/Kiritimati")).code == 0
    connection = dumps.connected(place.db)
    ((age, day),) = connection.execute("select unixepoch() - unixepoch(loaded_at), as_of from documents").fetchall()
    connection.close()
    assert 0 <= age < 60
    assert day == "2019-11-29"


@ELSEWHERE
def test_a_table_on_an_ascii_terminal_shows_what_it_cannot_print(place: Place) -> None:
    env = running.environment(PYTHONIOENCODING="ascii", LC_ALL="C")
    done = place.run("sql", "select 'Côte d’Ivoire' as name", "--format", "table", env=env)
    assert done.code == 0, done.err
    assert r"C\xf4te d\u2019Ivoire" in done.out


@ELSEWHERE
def test_a_closed_working_folder_is_no_hindrance(tmp_path: Path, place: Place, sample: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o555)
    done = running.run("--db", place.db, "sql", "select 1", cwd=closed, before=running.without_root_rights)
    assert done.code == 0, done.err
    done = running.run("load", sample, cwd=closed, before=running.without_root_rights)
    assert done.code == 5
    assert "aplc.db: " in running.one_line(done)
    assert list(closed.iterdir()) == []


@ELSEWHERE
def test_a_strict_umask_is_kept(tmp_path: Path, sample: Path) -> None:
    place = Place(tmp_path)
    strict: Callable[[], object] = lambda: os.umask(0o077)  # noqa: E731
    assert place.run("load", sample, before=strict).code == 0
    assert place.run("export", "out", "--only", "states", before=strict).code == 0
    assert place.run("sql", "select 1", "--output", "one.csv", before=strict).code == 0
    for path in (Path(place.db), tmp_path / "out", tmp_path / "out" / "states.csv", tmp_path / "one.csv"):
        assert path.stat().st_mode & 0o077 == 0, path


@ELSEWHERE
def test_a_folder_that_was_removed_under_the_command_is_one_line(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    code = (
        f"import os, runpy, sys; os.chdir({str(gone)!r}); os.rmdir({str(gone)!r}); sys.argv = ['aplc', 'documents']; "
    )
    done = subprocess.run(
        [sys.executable, "-c", code + "runpy.run_module('aplc_db', run_name='__main__')"],
        capture_output=True, text=True, env=running.environment(), cwd=tmp_path, check=False,
    )  # fmt: skip
    assert done.returncode in (5, 6)
    assert "Traceback" not in done.stderr


@ELSEWHERE
def test_names_and_arguments_that_are_no_text_are_kept_or_refused(place: Place, sample: Path) -> None:
    name = os.fsencode(place.folder) + b"/caf\xe9.txt"
    Path(os.fsdecode(name)).write_bytes(made.WHOLE.encode())
    done = place.run("load", os.fsdecode(name))
    assert done.code == 0, done.err
    assert place.run("sql", "select file_name from documents where id = 2").out.split() == ["file_name", r"caf\xe9.txt"]
    before = dumps.dump(place.db)
    for arguments in (
        ("sql", "select '\udcff'"),
        ("state", "\udcff"),
        ("unload", "\udcff"),
        ("names", "add", "X\udcff", "CHN"),
    ):
        done = place.run(*arguments)
        assert done.code == 2, (arguments, done.err)
        assert "UTF-8" in running.one_line(done) or "no such" in running.one_line(done)
    assert dumps.dump(place.db) == before
