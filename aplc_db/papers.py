"""Which files to load, and reading many of them: one after the other, on several processes, or on a dask cluster."""

import csv
import signal
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from aplc_db.errors import AplcError, PaperError, UsageError
from aplc_db.records import Paper

SUFFIXES = frozenset((".txt", ".pdf", ".docx", ".html", ".htm", ".csv"))


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
    names: tuple[tuple[str, str], ...] = ()


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
            found = sorted(file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES and file.is_file())
            if not found:
                raise PaperError(
                    f"{path}: holds no .txt, .pdf, .docx, .html or .csv file. Name another folder.", code="nofile"
                )
            wanted += [Wanted(file) for file in found]
        else:
            wanted.append(Wanted(path))
    return wanted


def read(wanted: Wanted) -> Paper | AplcError:
    """The paper in a file, or why it was refused."""
    from aplc_db import reading
    from aplc_db.gazetteer import Gazetteer

    try:
        return reading.read(
            wanted.path,
            symbol=wanted.symbol,
            title=wanted.title,
            as_of=wanted.as_of,
            source_url=wanted.source_url,
            encoding=wanted.encoding,
            max_bytes=wanted.max_bytes,
            names=Gazetteer.with_names(wanted.names) if wanted.names else None,
        )
    except AplcError as error:
        return error


def _leave_signals_to_us() -> None:
    """Ctrl-C reaches every process of a terminal; the one that stores ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def read_all(
    wanted: list[Wanted], jobs: int = 1, names: tuple[tuple[str, str], ...] = ()
) -> Iterator[tuple[Wanted, Paper | AplcError]]:
    """Each file with its paper, in order; on `jobs` processes where more than one is asked for.

    At most four papers a process wait to be stored. A process that dies costs no paper: what it held is read again here.
    """
    named = [replace(one, names=names) for one in wanted] if names else wanted
    if jobs < 2:
        yield from ((one, read(one)) for one in named)
        return
    with ProcessPoolExecutor(jobs, initializer=_leave_signals_to_us) as pool:
        waiting: list[tuple[Wanted, Future[Paper | AplcError]]] = []
        rest = iter(named)
        while True:
            try:
                for one in rest:
                    waiting.append((one, pool.submit(read, one)))
                    if len(waiting) >= 4 * jobs:
                        break
                if not waiting:
                    return
                one, future = waiting.pop(0)
                yield one, future.result()
            except BrokenProcessPool:
                for held, _ in [(one, None), *waiting]:
                    yield held, read(held)
                yield from ((held, read(held)) for held in rest)
                return
