"""Reading on a real dask cluster of this machine: workers and schedulers die, and nothing is lost."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from test_pools import TEXT, contents

from aplc_db import batches, cluster, papers
from aplc_db.errors import StorageError
from aplc_db.loading import Stored

ROOT = Path(__file__).resolve().parent.parent


class Machine:
    """A scheduler with two workers, each a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{self.port}"
        self.scheduler = self._run("scheduler", "--host", "127.0.0.1", "--port", self.port)
        self.workers = [self.worker(), self.worker()]

    def _run(self, *arguments: object) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "distributed.cli.dask_" + str(arguments[0]), *map(str, arguments[1:]), "--no-dashboard"],
            cwd=self.folder,
            env={"PYTHONPATH": str(ROOT), "PATH": "", "DASK_DISTRIBUTED__WORKER__MEMORY__TERMINATE": "false"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def worker(self) -> subprocess.Popen[bytes]:
        return self._run("worker", self.address, "--nthreads", "1", "--no-nanny")

    def restart(self) -> None:
        """The scheduler dies, and another takes its place with two workers."""
        for process in (self.scheduler, *self.workers):
            process.kill()
            process.wait()
        self.scheduler = self._run("scheduler", "--host", "127.0.0.1", "--port", self.port)
        self.workers = [self.worker(), self.worker()]

    def end(self) -> None:
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    made = Machine(tmp_path)
    try:
        yield made
    finally:
        made.end()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A hundred papers in batches of five, so that there are twenty."""
    monkeypatch.setattr(cluster, "PAPERS", 5)
    place = tmp_path / "papers"
    place.mkdir()
    for number in range(100):
        text = TEXT.format(number=number, parties=100 + number)
        (place / f"paper{number:02}.txt").write_text(text, encoding="utf-8")
    return place


@pytest.fixture
def serial(tmp_path: Path, folder: Path) -> list[tuple[object, ...]]:
    """What one process stores of the papers."""
    db = str(tmp_path / "serial.db")
    assert all(isinstance(one, Stored) for one in batches.load_papers(db, papers.from_paths((folder,))))
    return contents(db)


def test_a_cluster_stores_what_one_process_would_and_goes_on_where_it_stopped(
    machine: Machine, db: str, folder: Path, serial: list[tuple[object, ...]]
) -> None:
    wanted = papers.from_paths((folder,))
    stopped = batches.load_papers(db, wanted, cluster=machine.address)
    for _ in range(30):
        next(stopped)
    stopped.close()
    said = [one.outcome for one in batches.load_papers(db, wanted, cluster=machine.address) if isinstance(one, Stored)]
    assert said == ["already loaded"] * 30 + ["loaded"] * 70
    assert contents(db) == serial


@pytest.mark.parametrize("lost", ["worker", "scheduler"])
def test_what_dies_in_the_middle_loses_nothing(
    machine: Machine, tmp_path: Path, folder: Path, serial: list[tuple[object, ...]], lost: str
) -> None:
    db = str(tmp_path / "cluster.db")
    said = []
    for one in batches.load_papers(db, papers.from_paths((folder,)), cluster=machine.address):
        said.append(one.outcome if isinstance(one, Stored) else str(one))
        if len(said) == 11:
            if lost == "worker":
                machine.workers[0].kill()
            else:
                machine.restart()
    assert said == ["loaded"] * 100
    assert contents(db) == serial


def test_a_scheduler_that_is_not_there_is_one_line(tmp_path: Path, folder: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{probe.getsockname()[1]}"
    db = tmp_path / "none.db"
    done = subprocess.run(
        [sys.executable, "-c", "from aplc_db import cluster, cli; cluster.CONNECT = 1; cli.main()",
         "--db", db, "load", folder, "--cluster", address],
        capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    assert done.returncode == StorageError.exit_code
    assert done.stderr.startswith(f"aplc: {address}: no dask scheduler answers. Start one there (dask scheduler)")
    assert done.stderr.count("\n") == 1
    assert not db.exists()


def test_a_scheduler_without_workers_is_one_line(
    tmp_path: Path, folder: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    for worker in machine.workers:
        worker.kill()
        worker.wait()
    time.sleep(0.5)
    monkeypatch.setattr(cluster, "PATIENCE", 1.0)
    with pytest.raises(StorageError, match="no worker for 1 s"):
        list(batches.load_papers(str(tmp_path / "none.db"), papers.from_paths((folder,)), cluster=machine.address))


def test_a_cluster_without_dask_says_what_to_install(tmp_path: Path, folder: Path) -> None:
    code = "import sys; sys.modules['distributed'] = None; from aplc_db import cli; cli.main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "--db", tmp_path / "none.db", "load", folder, "--cluster", "tcp://127.0.0.1:1"],
        capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    assert done.returncode == StorageError.exit_code
    assert done.stderr == "aplc: a cluster needs dask. Install it with: pip install 'aplc-db[cluster]'.\n"


def test_a_worker_of_another_version_is_refused(folder: Path) -> None:
    with pytest.raises(StorageError, match="Install the same on all of them"):
        cluster.understand("0.0.1", [], ())
