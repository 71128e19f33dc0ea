"""Reading many papers in batches: here, on several processes, or wherever a `Pool` takes them.

This process loads the files and stores the papers; in between a batch goes to whoever reads it and comes back as rows.
Papers keep their order, so that a database is the same whoever read them. A paper that is loaded already is known by
its hash and is not read again: a run that was stopped goes on where it stopped.
"""

import signal
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from hashlib import sha256
from multiprocessing import get_context
from typing import Protocol

from aplc_db import papers
from aplc_db.errors import AplcError, PaperError
from aplc_db.loading import Stored
from aplc_db.paper_rows import PaperRows, rows_of
from aplc_db.papers import Wanted

Names = tuple[tuple[str, str], ...]
Known = Callable[[Wanted, str], Stored | AplcError | None]  # what a database holds of a file with this hash
Result = PaperRows | Stored | AplcError
Batch = list[tuple[Wanted, bytes | Stored | AplcError]]

PAPERS, BYTES = 8, 2**20  # of a batch for a process: small, so that none waits for another at the end


class Lost(Exception):
    """Whoever read is gone, and what was being read with them."""


class Killed(Exception):
    """A batch ends whoever reads it."""


class Pool(Protocol):
    """Whoever reads batches, of which `room` may wait.

    `blames` is whether its `Killed` says which batch did it; where not, what was lost is read again one batch at a time.
    """

    blames: bool

    @property
    def room(self) -> int: ...
    def submit(self, batch: Batch) -> object: ...
    def result(self, ticket: object) -> list[Result]: ...
    def renew(self) -> None: ...


def batches(wanted: list[Wanted], known: Known, papers_each: int, bytes_each: int) -> Iterator[Batch]:
    """The files, loaded, in batches; those that cannot be read or that the database knows come as what they are."""
    batch: Batch = []
    size = 0
    for one in wanted:
        data = papers.load(one)
        if isinstance(data, bytes):
            size += len(data)
            batch.append((one, known(one, sha256(data).hexdigest()) or data))
        else:
            batch.append((one, data))
        del data  # the batch alone holds it
        if len(batch) == papers_each or size >= bytes_each:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def understand(batch: Batch, names: Names) -> list[Result]:
    """The rows of each paper of a batch, or why it was refused."""
    results: list[Result] = []
    for one, data in batch:
        if isinstance(data, bytes):
            paper = papers.understand(one, data, names)
            results.append(paper if isinstance(paper, AplcError) else rows_of(paper))
        else:
            results.append(data)
    return results


def read_here(wanted: list[Wanted], known: Known, names: Names) -> Iterator[Result]:
    """The papers, one after the other."""
    for batch in batches(wanted, known, 1, 1):
        results = understand(batch, names)
        batch.clear()  # a long file is not held while its paper is stored
        yield from results


def read_on_processes(wanted: list[Wanted], known: Known, names: Names, jobs: int) -> Iterator[Result]:
    """The papers, in order, read on `jobs` processes; one that dies costs no paper but the one it died of."""
    pool = Processes(jobs, names)
    try:
        yield from read_on(pool, batches(wanted, known, PAPERS, BYTES))
    finally:
        pool.end()


def read_on(pool: Pool, todo: Iterator[Batch]) -> Iterator[Result]:
    """The papers, in order, read by `pool`.

    What was lost is read again. A batch that ends its readers is taken apart, and the paper that does so is refused.
    """
    waiting: deque[tuple[Batch, object | None]] = deque()  # with its ticket; None: to be read alone
    while True:
        while len(waiting) < pool.room and all(ticket for _, ticket in waiting) and (batch := next(todo, None)):
            waiting.append((batch, pool.submit(batch)))
        if not waiting:
            return
        batch, ticket = waiting[0]
        try:
            results = pool.result(ticket or pool.submit(batch))
        except (Lost, Killed) as error:
            if isinstance(error, Lost):
                pool.renew()
                if ticket or pool.blames:
                    waiting = deque((one, pool.submit(one) if pool.blames else None) for one, _ in waiting)
                    continue
            if len(batch) > 1:
                waiting.popleft()
                waiting.extendleft(([one], pool.submit([one]) if pool.blames else None) for one in reversed(batch))
                continue
            results = [_fatal(batch[0][0])]
        waiting.popleft()
        yield from results


def _fatal(wanted: Wanted) -> PaperError:
    return PaperError(
        f"{wanted.path.name}: ended the process that read it. Load it alone and without --jobs to see why.",
        code="fatal",
    )


class Processes:
    """Processes of this machine."""

    blames = False

    def __init__(self, jobs: int, names: Names) -> None:
        self.jobs, self.names = jobs, names
        self.pool = self._started()

    @property
    def room(self) -> int:
        return 2 * self.jobs

    def _started(self) -> ProcessPoolExecutor:
        # not forked: a copy of this process would hold its connections to the database
        return ProcessPoolExecutor(self.jobs, get_context("spawn"))

    def submit(self, batch: Batch) -> Future[list[Result]]:
        # Ctrl-C reaches every process of a terminal; those that are begun here never see it, and this one ends them
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            return self.pool.submit(understand, batch, self.names)
        except BrokenProcessPool as error:
            broken: Future[list[Result]] = Future()
            broken.set_exception(error)
            return broken
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def result(self, ticket: object) -> list[Result]:
        assert isinstance(ticket, Future)
        try:
            results: list[Result] = ticket.result()
        except BrokenProcessPool:
            raise Lost from None
        return results

    def renew(self) -> None:
        self.end()
        self.pool = self._started()

    def end(self) -> None:
        self.pool.shutdown(cancel_futures=True)
