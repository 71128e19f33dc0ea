"""Reading on an existing dask cluster (extra `cluster`): files go to the workers as bytes and come back as rows.

Workers need this version of aplc-db and nothing else: no files, no database. dask reads again what a dead worker held;
where the scheduler is gone, this process waits for it to come back and sends again what was not stored.
"""

import contextlib
import logging
import warnings
from collections.abc import Iterator
from concurrent.futures import CancelledError
from typing import Any

from aplc_db import __version__, pools
from aplc_db.errors import StorageError
from aplc_db.papers import Wanted
from aplc_db.pools import Batch, Killed, Known, Lost, Names, Result

try:
    from distributed import Client, Future, KilledWorker
    from distributed.comm.core import CommClosedError
except ImportError as error:
    raise StorageError("a cluster needs dask. Install it with: pip install 'aplc-db[cluster]'.") from error

PAPERS, BYTES = 100, 8 * 2**20  # of a batch: a task each would cost more than reading the paper
CONNECT = 10.0  # seconds for a scheduler to answer
PATIENCE = 60.0  # seconds without a scheduler or a worker, after which the load ends


def read_on_cluster(wanted: list[Wanted], known: Known, names: Names, address: str) -> Iterator[Result]:
    """The papers, in order, read by the workers of the scheduler at `address`.

    StorageError where there is no scheduler, or no worker for a minute, or a worker has another version of aplc-db.
    """
    cluster = Cluster(address, names)
    try:
        yield from pools.read_on(cluster, pools.batches(wanted, known, PAPERS, BYTES))
    finally:
        cluster.end()


def understand(version: str, batch: Batch, names: Names) -> list[Result]:
    """What a worker does with a batch."""
    if version != __version__:
        raise StorageError(f"a worker has aplc-db {__version__}, this is {version}. Install the same on all of them.")
    return pools.understand(batch, names)


class Cluster:
    """The workers of a scheduler."""

    blames = True

    def __init__(self, address: str, names: Names) -> None:
        self.address, self.names = address, names
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # every lost connection is reported there
        warnings.filterwarnings("ignore", module=r"distributed\.")
        self.client: Any = self._connected(CONNECT)

    def _connected(self, seconds: float) -> Any:
        try:
            return Client(self.address, timeout=seconds, set_as_default=False)  # type: ignore[no-untyped-call]
        except (OSError, ValueError) as error:
            raise StorageError(
                f"{self.address}: no dask scheduler answers. Start one there (dask scheduler) and run the same command "
                "again: it goes on where this one stopped.",
                code="cluster",
            ) from error

    @property
    def room(self) -> int:
        """Two batches for each thread of a worker: one is read while the next is on its way."""
        return max(4, 2 * sum(self._threads()))

    def _threads(self) -> list[int]:
        try:
            return list(self.client.nthreads().values())
        except (OSError, CommClosedError):
            return []

    def submit(self, batch: Batch) -> object:
        return self.client.submit(understand, __version__, batch, self.names, pure=False)

    def result(self, ticket: object) -> list[Result]:
        assert isinstance(ticket, Future)
        while True:
            try:
                results: list[Result] = ticket.result(timeout=PATIENCE)
                return results
            except TimeoutError:
                if not self._threads():
                    raise StorageError(
                        f"{self.address}: no worker for {PATIENCE:.0f} s. Start some (dask worker) and run the same "
                        "command again: it goes on where this one stopped.",
                        code="cluster",
                    ) from None
            except KilledWorker:
                raise Killed from None
            except (CancelledError, CommClosedError):
                raise Lost from None
            except ImportError as error:
                raise StorageError(f"a worker lacks aplc-db ({error}). Install it on all of them.") from error

    def renew(self) -> None:
        self.end()
        self.client = self._connected(PATIENCE)

    def end(self) -> None:
        with contextlib.suppress(TimeoutError):
            self.client.close(timeout=2)
