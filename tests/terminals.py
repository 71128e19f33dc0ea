"""Commands whose output goes to a terminal."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any


def on_a_terminal(stream: str, *arguments: object, cwd: Path | None = None) -> tuple[int, str]:
    """The exit code of `aplc ARGUMENTS` and what a terminal that is its `stream` (stdout or stderr) shows."""
    terminal, theirs = os.openpty()
    streams: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, stream: theirs}
    command = [sys.executable, "-m", "aplc_db", *map(str, arguments)]
    with subprocess.Popen(command, cwd=cwd, **streams) as process:
        os.close(theirs)
        shown = b""
        with contextlib.suppress(OSError):  # how the end of a terminal is told
            while part := os.read(terminal, 4096):
                shown += part
    os.close(terminal)
    return process.returncode, shown.decode().replace("\r\n", "\n")
