"""Commands killed at every write (rows 26, 37, 38, 54): the database is whole, before or after, and a second run completes."""

import random
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import dumps
import killing
import made
import pytest
import releases
from ledger import SEED, Ledger
from made import SYMBOL, WHOLE

from aplc_db import batches, exports


@dataclass(frozen=True)
class Operation:
    """A command, the commands that come before it, and whether it writes files instead of rows."""

    name: str
    arguments: tuple[str, ...]
    before: tuple[tuple[str, ...], ...] = ()
    writes_files: bool = False
    later_release: bool = False
    again: tuple[int, ...] = (0,)  # what it may say when it is run again after it was done


JOURNALS = ["write-ahead log", "rollback"]
OPERATIONS = [
    Operation("load into a new database", ("load", "made.txt")),
    Operation("load one more", ("load", "changed.txt", "--symbol", "APLC/X/1"), (("load", "made.txt"),)),
    Operation("revise", ("load", "changed.txt", "--revise"), (("load", "made.txt"),)),
    Operation("unload", ("unload", SYMBOL), (("load", "made.txt"),), again=(2,)),
    Operation("load many", ("load", "many"), (("load", "made.txt"),)),
    Operation("upgrade to a later release", ("db", "upgrade"), (("load", "made.txt"),), later_release=True),
    Operation(
        "export", ("export", "out", "--only", "facts", "--only", "states"), (("load", "made.txt"),), True, again=(5,)
    ),
    Operation(
        "export over an old one",
        ("export", "out", "--force", "--only", "facts", "--only", "states"),
        (("load", "made.txt"), ("export", "out", "--only", "meetings")),
        True,
    ),
]


def command(journal: str, folder: Path, arguments: Sequence[str], later: bool = False) -> Callable[[], None]:
    migrations = str(folder / "later") if later else ""
    return partial(releases.changed, journal, migrations, ["--db", str(folder / "db" / "aplc.db"), *arguments])


def warm() -> None:
    """Have this process import, compile and read what the commands need; those it forks need not."""
    with tempfile.TemporaryDirectory() as folder:
        batches.load(made.paper(Path(folder)), f"{folder}/aplc.db")
        exports.export(f"{folder}/aplc.db", Path(folder, "out"), only=["facts"])


def prepare(operation: Operation, journal: str, folder: Path) -> None:
    """A folder in which the operation can be run."""
    (folder / "db").mkdir(parents=True)
    (folder / "many").mkdir()
    made.paper(folder)
    made.paper(folder, WHOLE.replace("Benin (30)", "Benin (29)"), "changed.txt")
    made.copies(folder / "many", 3)
    releases.later(folder / "later")
    for arguments in operation.before:
        code, _ = killing.run(command(journal, folder, arguments), folder)
        assert code == 0


def seen(operation: Operation, folder: Path) -> Any:
    """What the operation changes: the rows and the revision, or the files."""
    if operation.writes_files:
        out = folder / "out"
        if (out / "datapackage.json").exists():  # it holds the time of the export
            described = re.sub(r'"created": "[^"]*"', "", (out / "datapackage.json").read_text(encoding="utf-8"))
            (out / "datapackage.json").write_text(described, encoding="utf-8")
        return dumps.listing(out) if out.is_dir() else None
    path = folder / "db" / "aplc.db"
    if not path.exists():
        return None, []
    dumps.sound(str(path))
    connection = dumps.connected(str(path))
    try:
        if not connection.execute("select 1 from sqlite_master where name = 'documents'").fetchone():
            return None, []
        revision = connection.execute("select version_num from alembic_version").fetchone()
    finally:
        connection.close()
    return revision[0], dumps.papers(str(path))


def trial(
    operation: Operation, journal: str, folder: Path, template: Path, at: int | None
) -> tuple[int, Any, int, Any]:
    """Run the operation, killed at write `at`, and then again: code and what is seen, both times."""
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(template, folder)
    line = command(journal, folder, operation.arguments, operation.later_release)
    code, writes = killing.run(line, folder, at)
    first = seen(operation, folder)
    if at is None:
        return code, first, writes, None
    again, _ = killing.run(line, folder)
    return code, first, again, seen(operation, folder)


def allowed(operation: Operation, before: Any, after: Any, found: Any) -> bool:
    if operation.name == "load many":  # one paper is one transaction
        return bool(found[0] == after[0] and set(before[1]) <= set(found[1]) <= set(after[1]))
    if before == (None, []) and not operation.writes_files:
        return bool(found == after or found[1] == [])
    return bool(found in (before, after))


@pytest.fixture(scope="module")
def pool() -> Iterator[ProcessPoolExecutor]:
    """Two processes that fork the commands, so that what these need is there already."""
    assert killing.possible()
    with ProcessPoolExecutor(2, mp_context=get_context("fork"), initializer=warm) as made_ready:
        yield made_ready


@pytest.mark.fault(37)
@pytest.mark.fault(38)
@pytest.mark.fault(26)
@pytest.mark.fault(54)
@pytest.mark.parametrize(
    ("operation", "journal"),
    [
        pytest.param(
            *(operation, journal),
            marks=[pytest.mark.long_half] if at % 2 == turn else [],  # the fast half takes turns
            id=f"{operation.name}, {journal}".replace(" ", "-"),
        )
        for at, operation in enumerate(OPERATIONS)
        for turn, journal in enumerate(JOURNALS)
    ],
)
def test_a_command_killed_at_a_write_did_all_or_nothing_and_completes_when_run_again(
    tmp_path: Path, pool: ProcessPoolExecutor, operation: Operation, journal: str, long: bool, ledger: Ledger
) -> None:
    pool.submit(prepare, operation, journal, tmp_path / "template").result()
    before = pool.submit(seen, operation, tmp_path / "template").result()
    run: Callable[[int | None], Any] = partial(_run, operation, journal, tmp_path)
    code, after, writes, _ = pool.submit(run, None).result()
    assert code == 0
    assert after != before
    points = list(range(1, writes + 1))
    if not long:
        points = sorted({*random.Random(SEED).sample(points, min(2, writes)), writes})
    lost = []
    for at, (code, first, again, last) in zip(points, pool.map(run, points), strict=True):
        whole = allowed(operation, before, after, first) and last == after
        if code != -9 or not whole or again not in ((0, *operation.again) if first == after else (0,)):
            lost.append((at, code, first == before, first == after, again, last == after))
    ledger.count("crash points", f"{operation.name}, {journal}", len(points), len(lost), None if long else SEED)
    assert not lost


def _run(operation: Operation, journal: str, folder: Path, at: int | None) -> Any:
    return trial(operation, journal, folder / f"trial{at}", folder / "template", at)
