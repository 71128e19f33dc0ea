"""atheris on the readers: `python fuzzed.py FOLDER -runs=N ...` feeds them bytes that lead to lines not run before.

FOLDER holds the bytes to begin with. Only an error of ours may leave a reader; any other ends this program.
"""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["aplc_db.readers", "aplc_db.titlepage", "aplc_db.outline"]):
    from aplc_db import outline, readers, titlepage
from aplc_db.errors import PaperError

PAPER = Path(tempfile.mkdtemp()) / "paper"


def read(data: bytes) -> None:
    """Read `data` as a file, down to its passages."""
    PAPER.write_bytes(data)
    try:
        source = readers.read(PAPER)
    except PaperError as error:
        if not str(error).startswith(("paper: ", "paper, page ")):
            raise AssertionError(f"names no file: {error}") from error
        return
    titlepage.describe(source, outline.outline(source))


if __name__ == "__main__":
    atheris.Setup(sys.argv, read)
    atheris.Fuzz()
