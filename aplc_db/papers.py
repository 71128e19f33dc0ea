"""Which files to load, with what is said of them, and reading one of them."""

import csv
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from aplc_db import correction_file
from aplc_db.correction_file import Correction
from aplc_db.errors import AplcError, PaperError, UsageError
from aplc_db.records import Paper

if TYPE_CHECKING:
    from aplc_db.gazetteer import Gazetteer

SUFFIXES = frozenset((".txt", ".pdf", ".docx", ".html", ".htm", ".csv"))
_LONGEST = 30.0  # seconds of computing for a paper, a hundred times what one takes; and one more for each so many bytes
_BYTES_A_SECOND = 50_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to load, with what is said of it beside the file."""

    path: Path
    symbol: str | None = None
    title: str | None = None
    as_of: date | None = None
    source_url: str | None = None
    encoding: str | None = None
    max_bytes: int = 64 * 2**20
    as_of_before: date | None = None  # of a paper that is read again: its date where it prints none
    corrected: tuple[Correction, ...] = ()  # the facts of `corrections.csv` beside it


def day(text: str, where: str) -> date:
    """An ISO date from a manifest or the command line; UsageError where it is none."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise UsageError(f"{where}: {text!r} is no date; write it as 2019-11-29.") from None


def from_manifest(path: Path) -> list[Wanted]:
    """The files of a manifest: CSV with a column `file` (relative to the manifest) and any of symbol, title, as_of, source_url."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            rows = list(reader)
            columns = reader.fieldnames or []
    except OSError as error:
        raise PaperError(
            f"{path}: {error.strerror or error}. Give a manifest that can be read.", code="nofile"
        ) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise PaperError(f"{path}: is no CSV in UTF-8 ({error}). Save it as such.", code="encoding") from error
    unknown = sorted(set(columns) - {"file", "symbol", "title", "as_of", "source_url"})
    if "file" not in columns or unknown:
        wrong = f"unknown column {unknown[0]!r}" if unknown else "no column 'file'"
        raise UsageError(f"{path}: {wrong}; a manifest has file and any of symbol, title, as_of, source_url.")
    wanted = []
    for number, row in enumerate(rows, 2):
        if not (row["file"] or "").strip():
            raise UsageError(f"{path}, line {number}: no file is named; remove the line or name one.")
        as_of = row.get("as_of") or None
        wanted.append(
            Wanted(
                path.parent / row["file"],
                row.get("symbol") or None,
                row.get("title") or None,
                day(as_of, f"{path}, line {number}") if as_of else None,
                row.get("source_url") or None,
            )
        )
    return wanted


def from_paths(paths: tuple[Path, ...]) -> list[Wanted]:
    """The files named, and of a folder every file in it, at any depth, that a reader may read."""
    wanted = []
    for path in paths:
        if path.is_dir():
            found = sorted(
                file
                for file in path.rglob("*")
                if file.suffix.lower() in SUFFIXES and file.name != correction_file.FILE and file.is_file()
            )
            if not found:
                raise PaperError(
                    f"{path}: holds no .txt, .pdf, .docx, .html or .csv file. Name another folder.", code="nofile"
                )
            wanted += [Wanted(file) for file in found]
        else:
            wanted.append(Wanted(path))
    return wanted


def load(wanted: Wanted) -> bytes | AplcError:
    """What the file holds, or why it was refused."""
    from aplc_db import readers

    try:
        return readers.load(wanted.path, wanted.max_bytes)
    except AplcError as error:
        return error


def understand(wanted: Wanted, data: bytes, names: tuple[tuple[str, str], ...] = ()) -> Paper | AplcError:
    """The paper that `data`, the content of a file, is, or why it was refused; `names` are what a database was taught."""
    from aplc_db import reading

    try:
        with _in_time(wanted.path.name, len(data)):
            return reading.read_bytes(
                data,
                wanted.path.name,
                symbol=wanted.symbol,
                title=wanted.title,
                as_of=wanted.as_of,
                as_of_before=wanted.as_of_before,
                source_url=wanted.source_url,
                encoding=wanted.encoding,
                names=_gazetteer(names) if names else None,
                corrected=wanted.corrected,
            )
    except AplcError as error:
        return error


@contextmanager
def _in_time(name: str, size: int) -> Iterator[None]:
    """PaperError where a paper takes far longer than its size explains; needs a main thread, and no Windows."""
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return
    seconds = _LONGEST + size / _BYTES_A_SECOND

    def late(_number: int, _frame: FrameType | None) -> None:
        raise PaperError(
            f"{name}: took more than {seconds:.3g} seconds of computing. Please report it with the paper.",
            code="timeout",
        )

    before = signal.signal(signal.SIGPROF, late)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def read(wanted: Wanted) -> Paper | AplcError:
    """The paper in a file, or why it was refused."""
    data = load(wanted)
    return data if isinstance(data, AplcError) else understand(wanted, data)


@lru_cache(maxsize=1)
def _gazetteer(names: tuple[tuple[str, str], ...]) -> "Gazetteer":
    from aplc_db.gazetteer import Gazetteer

    return Gazetteer.with_names(names)
