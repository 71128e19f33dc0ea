"""A process killed at its n-th write: it is traced, and never comes back from the system call.

Every write, flush, cut, rename and removal of a file below a folder is counted; with `at` the process is killed as it
enters the call of that number, so that exactly `at - 1` of them happened.
"""

import ctypes
import os
import platform
import signal
import struct
import sys
from collections.abc import Callable
from pathlib import Path

_TRACEME, _CONT, _SETOPTIONS, _GET_SYSCALL_INFO = 0, 7, 0x4200, 0x420E
_OPTIONS = 0x8 | 0x80 | 0x100000  # new threads traced, filtered calls reported, killed when the tracer ends
_FILTERED = signal.SIGTRAP | 7 << 8  # how a filtered call is reported
_WALL = 0x40000000
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP = 38, 22
# By number: where the call names its file, as a descriptor or as a path.
_CALLS = {
    "x86_64": {1: "fd", 18: "fd", 20: "fd", 74: "fd", 75: "fd", 77: "fd", 82: "path", 83: "path", 84: "path",
               87: "path", 263: "path", 264: "path", 316: "path"},
    "aarch64": {64: "fd", 66: "fd", 68: "fd", 82: "fd", 83: "fd", 46: "fd", 34: "path", 35: "path", 38: "path",
                276: "path"},
}  # fmt: skip


class _Info(ctypes.Structure):
    """struct ptrace_syscall_info of a call that is about to be made."""

    _fields_ = (
        ("op", ctypes.c_uint8),
        ("pad", ctypes.c_uint8 * 3),
        ("arch", ctypes.c_uint32),
        ("ip", ctypes.c_uint64),
        ("sp", ctypes.c_uint64),
        ("nr", ctypes.c_uint64),
        ("args", ctypes.c_uint64 * 6),
    )


_libc = ctypes.CDLL(None, use_errno=True)
_libc.ptrace.restype = ctypes.c_long
_libc.ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)


def run(work: Callable[[], object], folder: Path, at: int | None = None) -> tuple[int, int]:
    """Have a new process do `work` in `folder`; kill it as it enters write number `at`: (exit code or minus the signal, writes).

    It is forked and not started, so that what is imported already costs nothing. What it prints goes to `said.txt`.
    """
    child = os.fork()
    if child == 0:
        try:
            os.chdir(folder)
            out = os.open("said.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            os.dup2(out, 1)
            os.dup2(out, 2)
            sys.stdout, sys.stderr = os.fdopen(1, "w"), os.fdopen(2, "w")
            _libc.ptrace(_TRACEME, 0, None, None)
            _report_writes()
            os.kill(os.getpid(), signal.SIGSTOP)
            work()
        except SystemExit as end:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(end.code if isinstance(end.code, int) else 1)
        finally:
            os._exit(127)
    os.waitpid(child, 0)
    if _libc.ptrace(_SETOPTIONS, child, None, _OPTIONS) != 0:
        raise OSError(ctypes.get_errno(), "ptrace")
    _libc.ptrace(_CONT, child, None, None)
    info = _Info()
    writes = 0
    while True:
        thread, status = os.waitpid(-1, _WALL)
        if os.WIFEXITED(status) or os.WIFSIGNALED(status):
            if thread == child:
                return os.waitstatus_to_exitcode(status), writes
            continue
        passed = os.WSTOPSIG(status)
        if status >> 8 == _FILTERED:
            _libc.ptrace(_GET_SYSCALL_INFO, thread, ctypes.sizeof(info), ctypes.byref(info))
            if _below(folder, child, _CALLS[platform.machine()][info.nr], info.args[0]):
                writes += 1
                if writes == at:
                    os.kill(child, signal.SIGKILL)
                    continue
        if passed in (signal.SIGTRAP, signal.SIGSTOP):
            passed = 0
        _libc.ptrace(_CONT, thread, None, passed)


def _report_writes() -> None:
    """Have the kernel report the calls that write, and no others: a filter of Berkeley packet filter instructions."""
    numbers = list(_CALLS[platform.machine()])
    load, equal, give = 0x20, 0x15, 0x06
    code = [struct.pack("HBBI", load, 0, 0, 0)]  # the number of the call
    for left, number in zip(range(len(numbers), 0, -1), numbers, strict=True):
        code.append(struct.pack("HBBI", equal, left, 0, number))
    code.append(struct.pack("HBBI", give, 0, 0, 0x7FFF0000))  # allow
    code.append(struct.pack("HBBI", give, 0, 0, 0x7FF00000))  # report
    program = ctypes.create_string_buffer(b"".join(code))
    described = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(code), ctypes.addressof(program)))
    _libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if _libc.prctl(_PR_SET_SECCOMP, 2, described, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "seccomp")


def _below(folder: Path, process: int, where: str, argument: int) -> bool:
    """Whether a call touches a file of the folder; calls that name a path are all taken to."""
    if where == "path":
        return True
    try:
        return str(Path(f"/proc/{process}/fd/{argument}").readlink()).startswith(str(folder))
    except OSError:
        return False


def possible() -> bool:
    """Whether processes can be traced here."""
    return sys.platform == "linux" and platform.machine() in _CALLS
