"""Two and more loaders at once (row 46), and a PostgreSQL backend killed at every statement (row 37)."""

import random
import subprocess
from pathlib import Path
from typing import Any

import dumps
import made
import pytest
import running
from conftest import in_the_long_half
from ledger import SEED, Ledger

from aplc_db import database, loading, papers
from aplc_db.errors import AplcError, StorageError
from benchmarks.servers import OwnServer, Server


@pytest.fixture(params=["sqlite", "postgresql"])
def anew(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database that does not exist yet or is empty, on each engine."""
    if request.param == "sqlite":
        return str(tmp_path / "aplc.db")
    server: Server = request.getfixturevalue("postgresql")
    return server.new()


@pytest.mark.fault(46)
@pytest.mark.parametrize("loaders", [in_the_long_half(2), 4])
def test_loaders_at_once_all_finish_and_store_what_one_would(
    anew: str, tmp_path: Path, loaders: int, long: bool, ledger: Ledger
) -> None:
    files = made.copies(tmp_path, loaders * (20 if long else 5))
    shares = [files[at::loaders] for at in range(loaders)]
    shares[0].append(files[1])  # two load the same paper
    running_at_once = [
        subprocess.Popen(
            running.command("--db", anew, "load", "--timeout", "60", *share),
            cwd=tmp_path,
            env=running.environment(),
            stderr=subprocess.PIPE,
        )
        for share in shares
    ]
    said = [process.communicate()[1].decode() for process in running_at_once]
    codes = [process.returncode for process in running_at_once]
    ledger.count("papers loaded at once", f"{loaders} loaders", len(files), sum(code != 0 for code in codes))
    assert codes == [0] * loaders, said
    serial = str(tmp_path / "serial.db")
    assert running.run("--db", serial, "load", *files, cwd=tmp_path).code == 0
    assert dumps.papers(anew) == dumps.papers(serial)
    if not anew.startswith("postgresql"):
        dumps.sound(anew)


class Fragile:
    """A connection whose backend is ended just before statement number `at`; counts statements."""

    def __init__(self, connection: Any, server: OwnServer, at: int | None, kill: bool) -> None:
        self.connection, self.server, self.at, self.kill = connection, server, at, kill
        self.statements = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self.connection, name)

    def _next(self) -> None:
        self.statements += 1
        if self.statements == self.at:
            backend = self.connection.info.backend_pid
            if self.kill:
                self.server.kill_backend(backend)
            else:
                self.server.execute(f"select pg_terminate_backend({backend})")

    def execute(self, *arguments: Any) -> Any:
        self._next()
        return self.connection.execute(*arguments)

    def cursor(self) -> Any:
        self._next()
        return self.connection.cursor()


@pytest.mark.fault(37)
@pytest.mark.parametrize("operation", ["load", "revise", "unload"])
def test_a_backend_ended_at_any_statement_leaves_all_or_nothing(
    own_server: OwnServer, tmp_path: Path, operation: str, long: bool, ledger: Ledger
) -> None:
    first = papers.read(papers.Wanted(made.paper(tmp_path)))
    changed = papers.read(papers.Wanted(made.paper(tmp_path, made.WHOLE.replace("(30)", "(29)"), "changed.txt")))
    assert not isinstance(first, AplcError)
    assert not isinstance(changed, AplcError)
    base = own_server.new()
    connection = database.open_writing(base)
    if operation != "load":
        loading.store(connection, base, first)
    connection.close()
    before = dumps.papers(base)

    def attempt(address: str, at: int | None, kill: bool) -> int:
        connection = Fragile(database.open_writing(address), own_server, at, kill)
        try:
            if operation == "unload":
                loading.unload(connection, address, made.SYMBOL)
            else:
                loading.store(connection, address, first if operation == "load" else changed, revise=True)
        finally:
            connection.connection.close()
        return connection.statements

    done = own_server.copy(base)
    statements = attempt(done, None, False)
    after = dumps.papers(done)
    assert after != before
    points = range(1, statements + 1)
    chosen = points if long else sorted({1, statements, *random.Random(SEED).sample(points, 2)})
    for at in chosen:
        address = own_server.copy(base)
        with pytest.raises(StorageError):
            attempt(address, at, kill=long and at % 5 == 0)
        own_server.wait()
        assert dumps.papers(address) == before, at
        attempt(address, None, False)
        assert dumps.papers(address) == after, at
        own_server.drop(address)
    ledger.count("crash points", f"{operation}, PostgreSQL", len(chosen), 0, None if long else SEED)
