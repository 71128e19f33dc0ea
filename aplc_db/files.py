"""Files and folders that are whole or not there: written beside, flushed to the disk, then put in place.

A link in the way is replaced, never followed.
"""

import contextlib
import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from aplc_db.errors import StorageError


@contextlib.contextmanager
def written_beside(path: Path) -> Iterator[BinaryIO]:
    """A binary file that becomes `path` when the block ends well, and nothing when it does not.

    StorageError where the folder cannot be written or the disk is full.
    """
    with storage_errors(path):
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with storage_errors(path), os.fdopen(handle, "wb") as file:
            os.fchmod(file.fileno(), 0o666 & ~_umask())
            yield file
            file.flush()
            os.fsync(file.fileno())
        with storage_errors(path):
            part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def folder_beside(path: Path, *, force: bool = False) -> Iterator[Path]:
    """A new folder that takes the place of `path` when the block ends well.

    StorageError where something stands at `path` already, unless `force`: then it is put aside first and removed last.
    """
    if os.path.lexists(path) and not force:
        raise StorageError(f"{path}: exists already; choose another folder, or replace it with --force")
    if path.is_dir() and not path.is_symlink() and _foreign(path):
        raise StorageError(f"{path}: holds other things than an export; choose another folder")
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent))
    try:
        with storage_errors(path):
            part.chmod(0o777 & ~_umask())
            yield part
            _flush(part)
            _swap(part, path)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def _swap(part: Path, path: Path) -> None:
    if not os.path.lexists(path):
        part.replace(path)
        return
    if _exchanged(part, path):
        _remove(part)
        return
    aside = part.with_suffix(".old")
    path.replace(aside)
    try:
        part.replace(path)
    except BaseException:
        aside.replace(path)
        raise
    _remove(aside)


def _exchanged(one: Path, other: Path) -> bool:
    """Let two things change places in one step, where the system can (Linux): at no moment is there neither."""
    rename = getattr(ctypes.CDLL(None), "renameat2", None) if sys.platform == "linux" else None
    if rename is None:
        return False
    here, exchange = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
    return bool(rename(here, os.fsencode(one), here, os.fsencode(other), exchange) == 0)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def _foreign(folder: Path) -> bool:
    """Whether a folder holds something and is no export of ours: then it is not ours to replace."""
    return any(folder.iterdir()) and not (folder / "datapackage.json").is_file()


def _flush(folder: Path) -> None:
    for file in folder.iterdir():
        descriptor = os.open(file, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _umask() -> int:
    umask = os.umask(0o077)
    os.umask(umask)
    return umask


@contextlib.contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Errors of the file system while writing `path`, as StorageError."""
    try:
        yield
    except (BrokenPipeError, StorageError):
        raise
    except OSError as error:
        raise StorageError(f"{path}: cannot be written: {(error.strerror or str(error)).lower()}") from error
