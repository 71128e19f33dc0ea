"""A file to pages of lines and tables; the format is chosen by what the file holds, never by its name.

Every reader gives the same plain form, the one a person would type: one string a line, an empty string where the
paper leaves space, `# ` before a heading that only its style marks, `- ` before a bullet, `1.` and `(a)` before
numbered paragraphs and items, and a line of underscores before the footnotes of a page.
"""

import os
import stat
from collections.abc import Callable
from pathlib import Path

from aplc_db.errors import PaperError
from aplc_db.readers import formats, language, text
from aplc_db.records import Source

MAX_BYTES = 64 * 2**20


def read(path: str | os.PathLike[str], *, encoding: str | None = None, max_bytes: int = MAX_BYTES) -> Source:
    """The pages of the file at `path`.

    `encoding` overrides what the reader would guess for text, web pages and lists; files larger than `max_bytes`
    are refused before they are read. Raises PaperError, whose `code` names the fault, for every file that cannot be
    read whole or is in another language than English.
    """
    return read_bytes(load(path, max_bytes), Path(path).name, encoding)


def read_bytes(data: bytes, name: str, encoding: str | None = None) -> Source:
    """The pages of a file called `name` that holds `data`; raises as `read`."""
    source = _reader(data, name)(data, name, encoding)
    language.require_english(source, name)
    return source


def load(path: str | os.PathLike[str], max_bytes: int = MAX_BYTES) -> bytes:
    """The bytes of a regular file of at most `max_bytes`; a pipe or device is refused without waiting for it."""
    name = Path(path).name
    try:
        # Not blocking: opening a pipe that nobody writes to would wait for ever.
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except FileNotFoundError:
        raise PaperError(f"{path}: no such file. Check the path.", code="nofile") from None
    except PermissionError:
        raise PaperError(f"{path}: permission denied. Make the file readable.", code="permission") from None
    except (OSError, ValueError) as error:
        raise PaperError(f"{path}: cannot open: {error}. Check the path.", code="nofile") from None
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            kind = "a directory" if stat.S_ISDIR(status.st_mode) else "a pipe or a device"
            raise PaperError(f"{path}: is {kind}, not a file. Give the path of a paper.", code="nofile")
        if status.st_size > max_bytes:
            raise PaperError(
                f"{name}: {status.st_size:,} bytes, over the limit of {max_bytes:,}. Raise --max-bytes to load it.",
                code="toobig",
            )
        with os.fdopen(handle, "rb", closefd=False) as file:
            data = file.read(max_bytes + 1)
    finally:
        os.close(handle)
    if len(data) > max_bytes:
        raise PaperError(f"{name}: grew beyond {max_bytes:,} bytes while it was read. Try again.", code="toobig")
    if not data:
        raise PaperError(f"{name}: empty. Give a file that holds a paper.", code="empty")
    return data


def _reader(data: bytes, name: str) -> Callable[[bytes, str, str | None], Source]:
    # Each library costs start-up time, so it is imported only when its format is read.
    kind = formats.sniff(data, name)
    if kind == "pdf":
        from aplc_db.readers import pdf

        return pdf.read
    if kind == "docx":
        from aplc_db.readers import word

        return word.read
    if kind == "html":
        from aplc_db.readers import html

        return html.read
    if kind == "list":
        from aplc_db.readers import statuslist

        return statuslist.read
    return text.read
