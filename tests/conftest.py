"""Databases for the tests: SQLite files, and a throw-away PostgreSQL server on loopback; what is tried of faults, counted."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import throwaway
from ledger import Ledger

from benchmarks.servers import OwnServer, Server

ROOT = Path(__file__).resolve().parent.parent
collect_ignore = ["code_mutations.py"]  # a program that needs cosmic-ray, which `make mutations` installs


_LEDGER = pytest.StashKey[Ledger]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("faults")
    group.addoption("--long", action="store_true", help="Every crash point and trap, not a sample of them.")
    group.addoption("--mutations", type=int, default=50, help="Mutations of the sample to load.")
    group.addoption("--table", type=Path, help="Write which faults were tried to this file; with --long.")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--table") and not config.getoption("--long"):
        raise pytest.UsageError("--table writes the page of the long half: give --long, too, or run `make faults`.")
    config.stash[_LEDGER] = Ledger()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--long"):
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
    path = session.config.getoption("--table")
    if path is not None:
        session.config.stash[_LEDGER].write(path)


@pytest.fixture(scope="session")
def ledger(request: pytest.FixtureRequest) -> Ledger:
    """Where a test counts what it tried beyond itself: `ledger.count(kind, what, tried, lost, seed)`."""
    return request.config.stash[_LEDGER]


@pytest.fixture(scope="session")
def long(request: pytest.FixtureRequest) -> bool:
    """Whether the long half runs, too."""
    return bool(request.config.getoption("--long"))


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """A PostgreSQL server for tests that leave it running: $APLC_TEST_POSTGRES_URL, else one of our own."""
    with throwaway.any_server() as server:
        yield server


@pytest.fixture(scope="session")
def own_server() -> Iterator[OwnServer]:
    """A PostgreSQL server that a test may stop, kill and start again."""
    with throwaway.own_server() as server:
        yield server


@pytest.fixture
def server_db(postgresql: Server) -> Iterator[str]:
    """A fresh database on the PostgreSQL server."""
    address = postgresql.new()
    yield address
    postgresql.drop(address)


@pytest.fixture(params=["sqlite", "postgresql"])
def db(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A fresh database on each engine: a path, then a PostgreSQL address."""
    if request.param == "sqlite":
        return str(tmp_path / "test.db")
    address: str = request.getfixturevalue("server_db")
    return address


@pytest.fixture(scope="session")
def sample() -> Path:
    """The paper that travels with the package, APLC/CONF/2019/WP.18."""
    return ROOT / "aplc_db" / "reference" / "APLC_CONF_2019_WP.18.txt"
