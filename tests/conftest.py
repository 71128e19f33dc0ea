"""Databases for the tests: SQLite files, and a throw-away PostgreSQL server on loopback; what is tried of faults, counted."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ledger import Ledger

ROOT = Path(__file__).resolve().parent.parent
collect_ignore = ["code_mutations.py"]  # a program that needs cosmic-ray, which `make mutations` installs


_LEDGER = pytest.StashKey[Ledger]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("faults")
    group.addoption("--long", action="store_true", help="Every crash point and trap, not a sample of them.")
    group.addoption("--mutations", type=int, default=50, help="Mutations of the sample to load.")
    group.addoption("--table", type=Path, help="Write which faults were tried to this file.")


def pytest_configure(config: pytest.Config) -> None:
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


def _server_programs() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    initdb = shutil.which("initdb")
    return Path(initdb).parent if initdb else None


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a PostgreSQL server that may be written to: $APLC_TEST_POSTGRES_URL, else one of our own."""
    given = os.environ.get("APLC_TEST_POSTGRES_URL")
    if given:
        yield given
        return
    programs = _server_programs()
    if programs is None:
        if os.environ.get("CI"):
            pytest.fail("no PostgreSQL server programs; CI installs Debian's postgresql")
        pytest.skip("no PostgreSQL server programs are installed (Debian: postgresql)")
    # pytest's own folder is closed to other users, and a socket's path must be short
    folder = Path(tempfile.mkdtemp(prefix="aplc-postgresql-"))
    # initdb refuses root
    as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if as_user:
        shutil.chown(folder, "postgres")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    data = folder / "data"
    run = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.STDOUT, "cwd": folder}
    subprocess.run(
        [*as_user, programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"], **run
    )
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
    subprocess.run(
        [*as_user, programs / "pg_ctl", "-D", data, "-o", options, "-w", "-l", folder / "log", "start"], **run
    )
    try:
        yield f"postgresql://postgres@127.0.0.1:{port}/postgres"
    finally:
        subprocess.run([*as_user, programs / "pg_ctl", "-D", data, "-m", "immediate", "stop"], **run)
        shutil.rmtree(folder, ignore_errors=True)


_made = iter(range(1, 100_000))


@pytest.fixture
def server_db(postgresql: str) -> Iterator[str]:
    """A fresh database on the PostgreSQL server."""
    import psycopg

    name = f"aplc_test_{os.getpid()}_{next(_made)}"
    base = postgresql.rpartition("/")[0]
    with psycopg.connect(postgresql, autocommit=True) as connection:
        connection.execute(f"create database {name}")
    yield f"{base}/{name}"
    with psycopg.connect(postgresql, autocommit=True) as connection:
        connection.execute(f"drop database {name} with (force)")


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
