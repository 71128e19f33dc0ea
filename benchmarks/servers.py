"""PostgreSQL servers for tests and benchmarks: one that is there already, or one of our own, which is thrown away."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg


def programs() -> Path | None:
    """Where initdb and pg_ctl are, Debian's newest first; None where PostgreSQL is not installed."""
    debian = {float(path.parts[-3]): path for path in Path("/usr/lib/postgresql").glob("[0-9]*/bin/initdb")}
    initdb = debian[max(debian)] if debian else shutil.which("initdb")
    return Path(initdb).parent if initdb else None


class Server:
    """A server with the databases that we make on it; others may use it, too, so that nothing here stops it.

    `url` is the address of a database on it for a login that may make databases and logins.
    """

    _numbers = count(1)

    def __init__(self, url: str) -> None:
        self.url = url
        self._made: list[str] = []

    def address(self, database: str | None = None, login: str | None = None) -> str:
        """The address of a database on the server, for the login of `url` or another one with its name as password."""
        parts = urlsplit(self.url)
        if login:
            parts = parts._replace(netloc=f"{login}:{login}@{parts.netloc.rpartition('@')[2]}")
        return parts._replace(path=f"/{database}").geturl() if database else parts.geturl()

    def execute(self, sql: str, database: str | None = None) -> list[tuple[Any, ...]]:
        """The rows of a statement that the owner runs."""
        with psycopg.connect(self.address(database), autocommit=True) as connection:
            cursor = connection.execute(sql)
            return cursor.fetchall() if cursor.description else []

    def new(self, template: str = "template1") -> str:
        """The address of a new database."""
        name = f"aplc_{os.getpid()}_{next(self._numbers)}"
        self.execute(f"create database {name} template {template}")
        self._made.append(name)
        return self.address(name)

    def copy(self, address: str) -> str:
        """The address of a new database that holds what another does."""
        return self.new(template=name_of(address))

    def drop(self, address: str) -> None:
        """Take a database away, whoever uses it."""
        self._made.remove(name_of(address))
        self.execute(f"drop database {name_of(address)} with (force)")

    def remove(self) -> None:
        """Take away what was made."""
        for name in list(self._made):
            self.drop(self.address(name))

    @contextlib.contextmanager
    def login(self, address: str, rights: str) -> Iterator[str]:
        """The address of a database for a new login, for which `rights` are given as SQL about `{login}`."""
        login = f"aplc_{os.getpid()}_{next(self._numbers)}"
        self.execute(f"create role {login} login password '{login}'")
        try:
            self.execute(rights.format(login=login), name_of(address))
            yield self.address(name_of(address), login)
        finally:
            self.execute(f"drop owned by {login}; drop role {login}", name_of(address))


class OwnServer(Server):
    """A server on loopback with its data in a folder of its own, which may be stopped, killed and started again."""

    def __init__(self, bin: Path) -> None:
        # a socket's path must be short, and the folders of tests are closed to other users
        self.folder = Path(tempfile.mkdtemp(prefix="aplc-server-")).resolve()
        self._bin = bin
        # initdb refuses root
        self._user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        if self._user:
            shutil.chown(self.folder, "postgres")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = probe.getsockname()[1]
        super().__init__(f"postgresql://postgres@127.0.0.1:{self._port}/postgres")
        self._run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        self.start()

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [*self._user, self._bin / program, "-D", self.folder / "data", *arguments],
            check=True,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
        )

    def start(self) -> None:
        """Start, and wait until it answers."""
        options = f"-p {self._port} -k {self.folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        self._run("pg_ctl", "-o", options, "-w", "-l", str(self.folder / "log"), "start")

    def stop(self) -> None:
        """Stop at once, as a lost machine does; what was not committed is gone."""
        self._run("pg_ctl", "-m", "immediate", "-w", "stop")

    def remove(self) -> None:
        """Stop and take the data away."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def wait(self) -> None:
        """Wait until the server answers, after a backend was killed."""
        for _ in range(200):
            try:
                self.execute("select 1")
                return
            except psycopg.Error:
                time.sleep(0.05)
        raise AssertionError("the server does not come back")

    def kill_backend(self, identifier: int) -> None:
        """Kill -9 one backend, and wait until the server has ended all others, too, as it then does."""
        witness = psycopg.connect(self.address(), autocommit=True)
        os.kill(identifier, signal.SIGKILL)
        with contextlib.suppress(psycopg.Error):
            while True:
                witness.execute("select pg_sleep(0.01)")
        witness.close()


def name_of(address: str) -> str:
    """The name of the database at an address."""
    return urlsplit(address).path[1:]
