"""PostgreSQL servers of our own, which a test may stop, kill and start again."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

_NUMBERS = count(1)


def programs() -> Path | None:
    """Where initdb and pg_ctl are, None where PostgreSQL is not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    initdb = str(found[-1]) if found else shutil.which("initdb")
    return Path(initdb).parent if initdb else None


@dataclass
class Server:
    """A server on loopback with its data in a folder of its own."""

    bin: Path
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="aplc-server-")).resolve())

    def __post_init__(self) -> None:
        # initdb refuses root
        self._user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        if self._user:
            shutil.chown(self.folder, "postgres")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self._run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [*self._user, self.bin / program, "-D", self.folder / "data", *arguments],
            check=True,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
        )

    def start(self) -> None:
        """Start, and wait until it answers."""
        options = f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        self._run("pg_ctl", "-o", options, "-w", "-l", str(self.folder / "log"), "start")

    def stop(self) -> None:
        """Stop at once, as a lost machine does; what was not committed is gone."""
        self._run("pg_ctl", "-m", "immediate", "-w", "stop")

    def remove(self) -> None:
        """Stop and take the data away."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def address(self, database: str = "postgres", user: str = "postgres") -> str:
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def execute(self, sql: str, database: str = "postgres") -> list[tuple[Any, ...]]:
        """The rows of a statement that the owner runs."""
        import psycopg

        with psycopg.connect(self.address(database), autocommit=True) as connection:
            cursor = connection.execute(sql)
            return cursor.fetchall() if cursor.description else []

    def new(self) -> str:
        """The address of a new database."""
        name = f"faults_{next(_NUMBERS)}"
        self.execute(f"create database {name}")
        return self.address(name)

    def copy(self, address: str) -> str:
        """The address of a new database that holds what another does."""
        name = f"faults_{next(_NUMBERS)}"
        self.execute(f"create database {name} template {address.rpartition('/')[2]}")
        return self.address(name)

    def wait(self) -> None:
        """Wait until the server answers, after a backend was killed."""
        import psycopg

        for _ in range(200):
            try:
                self.execute("select 1")
                return
            except psycopg.Error:
                time.sleep(0.05)
        raise AssertionError("the server does not come back")

    def kill_backend(self, identifier: int) -> None:
        """Kill -9 one backend, and wait until the server has ended all others, too, as it then does."""
        import psycopg

        witness = psycopg.connect(self.address(), autocommit=True)
        os.kill(identifier, signal.SIGKILL)
        with contextlib.suppress(psycopg.Error):
            while True:
                witness.execute("select pg_sleep(0.01)")
        witness.close()
