"""Disks that are too small: a mounted one where we may mount, else a limit on the size of files."""

import resource
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Callable[[], object]]:
    """Make `folder` a disk of so many kilobytes; gives what must run in a new process before it writes there."""
    folder.mkdir(exist_ok=True)
    mounted = (
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "none", folder], capture_output=True, check=False
        ).returncode
        == 0
    )

    def limit() -> None:
        if not mounted:
            resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, kilobytes * 1024))

    try:
        yield limit
    finally:
        if mounted:
            subprocess.run(["umount", "-l", folder], check=True)
