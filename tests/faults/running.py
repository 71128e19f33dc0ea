"""The real command in a process of its own, under conditions that a test sets: rights, limits, places, languages."""

import ctypes
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_CLONE_NEWUSER = 0x10000000
_PR_CAPBSET_DROP = 24
_CAPABILITIES = (1, 2)  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH: root's right to read and write everything


@dataclass(frozen=True)
class Done:
    """How a command ended: exit code (negative: the signal), what it printed, seconds by the clock and of computing, peak memory."""

    code: int
    out: str
    err: str
    seconds: float = 0.0
    computing: float = 0.0  # a busy machine makes the clock run on, and this hardly
    memory: int = 0  # bytes; of `measured` only


def command(*arguments: object) -> list[str]:
    """`aplc ARGUMENTS` as a list for subprocess."""
    return [sys.executable, "-m", "aplc_db", *map(str, arguments)]


def environment(**more: str | None) -> dict[str, str]:
    """The environment of this process without what steers aplc, and with or without more (None: without)."""
    found = {name: value for name, value in os.environ.items() if name not in ("APLC_DB", "COLUMNS")}
    found["PYTHONPATH"] = str(ROOT)
    for name, value in more.items():
        found.pop(name, None)
        if value is not None:
            found[name] = value
    return found


def run(
    *arguments: object,
    cwd: Path,
    env: Mapping[str, str] | None = None,
    before: Callable[[], object] | None = None,
    stdin: str | None = None,
    stdout: Any = subprocess.PIPE,
    timeout: float = 120.0,
) -> Done:
    """Run `aplc ARGUMENTS` in the folder `cwd`; `before` runs in the new process before it becomes aplc."""
    begin, before_it = time.monotonic(), _computing()
    process = subprocess.Popen(
        command(*arguments),
        cwd=cwd,
        env=environment() if env is None else dict(env),
        stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE,
        stdout=stdout,
        stderr=subprocess.PIPE,
        preexec_fn=before,
    )
    try:
        out, err = process.communicate(None if stdin is None else stdin.encode(), timeout=timeout)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise
    return Done(
        process.returncode,
        (out or b"").decode("utf-8", "surrogateescape"),
        err.decode("utf-8", "surrogateescape"),
        time.monotonic() - begin,
        _computing() - before_it,
    )


def _computing() -> float:
    """Seconds that all ended children have computed."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measured(*arguments: object, cwd: Path, timeout: float = 120.0) -> Done:
    """`run`, with the peak of the memory that the command held resident."""
    code = (
        "import resource, subprocess, sys; "
        f"done = subprocess.run(sys.argv[1:], timeout={timeout}); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss); sys.exit(done.returncode)"
    )
    begin, before_it = time.monotonic(), _computing()
    done = subprocess.run(
        [sys.executable, "-c", code, *command(*arguments)],
        cwd=cwd,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    *out, peak = done.stdout.splitlines()
    seconds, computing = time.monotonic() - begin, _computing() - before_it
    return Done(done.returncode, "\n".join(out), done.stderr, seconds, computing, int(peak) * 1024)


def one_line(done: Done) -> str:
    """The one line that aplc said on standard error; fails on a traceback or on more lines."""
    lines = done.err.strip().split("\n")
    assert len(lines) == 1, done.err
    assert lines[0].startswith("aplc: "), done.err
    return lines[0]


def listens(process: int) -> bool:
    """Whether a process has a handler of its own for SIGTERM: then it is aplc, and no Python that still starts."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    caught = next(int(line.split()[1], 16) for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(caught >> (signal.SIGTERM - 1) & 1)


def without_root_rights() -> None:
    """Give up root's right to pass over permissions, so that a read-only file is one (in `before`)."""
    libc = ctypes.CDLL(None, use_errno=True)
    for capability in _CAPABILITIES:
        libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)


def as_nobody_known() -> None:
    """Become a user of whom the system knows neither name nor home (in `before`)."""
    uid, gid = os.getuid(), os.getgid()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_CLONE_NEWUSER) != 0:  # not allowed in some containers: there we are root and may change users
        os.setgid(54321)
        os.setuid(54321)
        return
    for name, text in (("setgroups", "deny"), ("uid_map", f"54321 {uid} 1"), ("gid_map", f"54321 {gid} 1")):
        Path("/proc/self", name).write_text(text, encoding="ascii")
