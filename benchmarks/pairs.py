"""Two commands measured in turn, A B A B ..., and the ratio of each pair: what slows the machine slows both."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# as users run it: with the bytecode that Python keeps
_ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "APLC_"))}


# a process counts as its own the memory of the one that it was forked from: so this small one starts and times it
_STARTER = """
import json, os, subprocess, sys, time
begun = time.perf_counter()
process = subprocess.Popen(sys.argv[2:])
_, status, used = os.wait4(process.pid, 0)
measured = {"wall": time.perf_counter() - begun, "cpu": used.ru_utime + used.ru_stime, "memory": used.ru_maxrss * 1024}
with open(sys.argv[1], "w") as file:
    json.dump(measured, file)
sys.exit(os.waitstatus_to_exitcode(status))
"""


@dataclass(frozen=True)
class Run:
    """One measurement: seconds of wall time, seconds of computing, peak memory in bytes, and what the command reports."""

    wall: float
    cpu: float
    memory: int
    report: dict[str, float]


@dataclass(frozen=True)
class Command:
    """A command line; `before` makes ready what it changes and is not measured.

    `measure` is "cpu" (user and system time of the process and its children), "wall", or the name of a figure that
    the command prints itself, as JSON on its last line, of the work alone without its start.
    """

    line: Sequence[str | Path]
    measure: str = "wall"
    before: Callable[[], object] | None = None

    def run(self) -> Run:
        """RuntimeError where the command fails."""
        if self.before is not None:
            self.before()
        with tempfile.NamedTemporaryFile("r") as measured:
            line = [sys.executable, "-S", "-c", _STARTER, measured.name, *map(str, self.line)]
            done = subprocess.run(line, cwd=ROOT, env=_ENVIRONMENT, capture_output=True, text=True)
            if done.returncode:
                raise RuntimeError(f"{' '.join(map(str, self.line))}\n{done.stderr}")
            used = json.load(measured)
        last = done.stdout.strip().rpartition("\n")[2]
        return Run(used["wall"], used["cpu"], used["memory"], json.loads(last) if last.startswith("{") else {})

    def seconds(self) -> float:
        run = self.run()
        return {"cpu": run.cpu, "wall": run.wall}.get(self.measure) or run.report[self.measure]


@dataclass(frozen=True)
class Row:
    """A line of the table: a work, what it is measured against, what the ratio should be, and what it is.

    `target` is at most (`most`) or at least the ratio of `ours` to `theirs`, which are medians, in `unit`.
    """

    work: str
    peer: str
    target: float
    ratio: float
    ours: float
    theirs: float
    most: bool = True
    unit: str = "s"

    @property
    def met(self) -> bool:
        return self.ratio <= self.target if self.most else self.ratio >= self.target

    @property
    def out_by_half(self) -> bool:
        return self.ratio > 1.5 * self.target if self.most else self.ratio < self.target / 1.5


Measurement = Row | partial[Row]
"""A row, or how it is measured: work, peer and what else it needs. Where one fails, the others are still measured."""


def compare(work: str, peer: str, target: float, ours: Command, theirs: Command, times: int) -> Row:
    """Our time as a multiple of the peer's, which should be at most `target`; medians of `times` pairs."""
    pairs = [(ours.seconds(), theirs.seconds()) for _ in range(times)]
    return _row(work, peer, target, pairs, [mine / other for mine, other in pairs])


def faster(work: str, peer: str, target: float, ours: Command, theirs: Command, times: int) -> Row:
    """How many times as fast as the peer we are, which should be at least `target`; medians of `times` pairs."""
    pairs = [(ours.seconds(), theirs.seconds()) for _ in range(times)]
    return _row(work, peer, target, pairs, [other / mine for mine, other in pairs], most=False)


def _row(
    work: str, peer: str, target: float, pairs: list[tuple[float, float]], ratios: list[float], most: bool = True
) -> Row:
    return Row(
        work,
        peer,
        target,
        statistics.median(ratios),
        statistics.median(mine for mine, _ in pairs),
        statistics.median(other for _, other in pairs),
        most,
    )


def python(*arguments: str | Path) -> list[str | Path]:
    """`python ARGUMENTS` in the environment of this project."""
    return [sys.executable, *arguments]


def aplc(*arguments: str | Path) -> list[str | Path]:
    """`aplc ARGUMENTS` as it is installed here."""
    return [Path(sys.executable).parent / "aplc", *arguments]


def cores() -> int:
    return len(os.sched_getaffinity(0))
