"""Places to try faults in, and the ledger of what was tried, which `--table` writes."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import dumps
import pytest
import running
from hypothesis import HealthCheck, settings
from ledger import Ledger
from servers import Server, programs

SEED = 20191129
_LEDGER = pytest.StashKey[Ledger]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("faults")
    group.addoption("--long", action="store_true", help="Every crash point and trap, not a sample of them.")
    group.addoption("--mutations", type=int, default=50, help="Mutations of the sample to load.")
    group.addoption("--table", type=Path, help="Write what was tried to this file.")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_LEDGER] = Ledger()
    settings.register_profile(
        "faults",
        max_examples=3_000 if config.getoption("--long", default=False) else 200,
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--long", default=False):
        put_off = [item for item in items if item.get_closest_marker("long_half")]
        config.hook.pytest_deselected(items=put_off)
        items[:] = [item for item in items if item not in put_off]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    report = yield
    if report.when == "call" or report.failed:
        for mark in item.iter_markers("fault"):
            item.config.stash[_LEDGER].fault(*mark.args, survived=report.passed)
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    path = session.config.getoption("--table", default=None)
    if path is not None:
        session.config.stash[_LEDGER].write(path, SEED)


@pytest.fixture(scope="session")
def ledger(request: pytest.FixtureRequest) -> Ledger:
    """Where a test counts what it tried beyond itself: `ledger.count(kind, what, tried, lost, seed)`."""
    return request.config.stash[_LEDGER]


@pytest.fixture(scope="session")
def long(request: pytest.FixtureRequest) -> bool:
    """Whether the long half runs, too."""
    return bool(request.config.getoption("--long", default=False))


@pytest.fixture(scope="session")
def loaded_file(tmp_path_factory: pytest.TempPathFactory, sample: Path) -> Path:
    """A database file that holds the sample; copied by who needs one."""
    folder = tmp_path_factory.mktemp("loaded")
    done = running.run("--db", folder / "loaded.db", "load", sample, cwd=folder)
    assert done.code == 0, done.err
    return folder / "loaded.db"


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server of our own, started; who stops it starts it again."""
    found = programs()
    if found is None:
        pytest.fail("no PostgreSQL server programs are installed (Debian: postgresql)")
    made = Server(found)
    made.start()
    yield made
    made.remove()


def in_the_long_half(*values: object) -> Any:
    """A set of parameters that runs with `--long` only."""
    return pytest.param(*values, marks=pytest.mark.long_half)


@dataclass
class Place:
    """A folder with a database `aplc.db` in it."""

    folder: Path

    @property
    def db(self) -> str:
        return str(self.folder / "aplc.db")

    def run(self, *arguments: object, **how: Any) -> running.Done:
        """`aplc ARGUMENTS` on this database, in this folder."""
        return running.run("--db", self.db, *arguments, cwd=self.folder, **how)

    def state(self) -> tuple[str, dict[str, str]]:
        """What the database and the folder hold."""
        return dumps.dump(self.db), dumps.listing(self.folder)


@pytest.fixture
def empty(tmp_path: Path) -> Place:
    """A folder without a database."""
    return Place(tmp_path)


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file without a paper; copied by who needs one."""
    folder = tmp_path_factory.mktemp("new")
    done = running.run("--db", folder / "new.db", "db", "upgrade", cwd=folder)
    assert done.code == 0, done.err
    return folder / "new.db"


@pytest.fixture
def ready(tmp_path: Path, new_file: Path) -> Place:
    """A folder with a database that holds no paper yet."""
    shutil.copy(new_file, tmp_path / "aplc.db")
    return Place(tmp_path)


@pytest.fixture
def place(tmp_path: Path, loaded_file: Path) -> Iterator[Place]:
    """A folder with a database that holds the sample."""
    shutil.copy(loaded_file, tmp_path / "aplc.db")
    yield Place(tmp_path)
    dumps.sound(str(tmp_path / "aplc.db"))
