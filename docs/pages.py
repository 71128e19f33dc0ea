"""Pages whose commands run: the fenced blocks of a page, in order, in a new copy of the checkout, as a reader would.

A `console` block holds commands after `$ ` and what they print; `sh` blocks run as they stand; `pycon` blocks are
doctests, which share their names over a page. What a block starts in the background ends with it.

What a page leaves out it marks with `…`: the end of a long line, and how long a command took. Output that a page ends with
a line `...` is cut after as many lines as stand there.
"""

import contextlib
import doctest
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parent.parent
_BLOCK = re.compile(r"^```(?P<kind>console|sh|pycon)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_MAKE = re.compile(r"^make demo$")  # what it runs once the environment is made
_LONGEST = 24  # lines of output that a page shows whole
_WIDTH = 128  # characters of a line of output
_COLUMNS = 124  # for which commands print
_HOME = "home"  # for what a page puts into ~
_CUT = "..."  # the last line of output that goes on

SERVER = "postgresql://localhost/aplc"  # the address that pages give; replaced by a real one where they run
_READER = "postgresql://reader@localhost/aplc"  # the same, for a login that may only read
_SCHEDULER = "8786"  # the port of a dask scheduler, replaced by a free one
_STOP = "trap 'kill $(jobs -p) 2>/dev/null || true; wait' EXIT\n"  # ends what a block started and left


class PageError(Exception):
    """A command of a page failed or printed something else; the message names page, command and output."""


def run(page: Path, *, server: str | None = None) -> str:
    """The text of `page` with the output of its `console` blocks renewed.

    `server` is the address of an empty PostgreSQL database; without it a page that asks one is left as it is.
    Raises PageError where a command does not end with 0 (or what `; echo` says of it) or a doctest fails.
    """
    text = page.read_text(encoding="utf-8")
    if SERVER in text and server is None:
        return text
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder)
        _checkout(where)
        (where / _HOME).mkdir()
        environment = _environment(where)
        names: dict[str, object] = {}

        def renewed(block: re.Match[str]) -> str:
            kind, body = block["kind"], block["body"]
            if kind == "pycon":
                _doctest(page, body, names, environment, where)
            elif kind == "sh":
                _command(page, _STOP + _addressed(body, server), environment, where)
            else:
                body = "".join(
                    _shown(command, _command(page, command, environment, where), lines)
                    for command, lines in _commands(body)
                )
            return f"```{kind}\n{body}```"

        return _BLOCK.sub(renewed, text)


def _addressed(body: str, server: str | None) -> str:
    """A block with the addresses of servers that are there."""
    if server:
        reader = re.sub(r"//(?:[^/@]*@)?", "//reader@", server, count=1)
        body = body.replace(_READER, reader).replace(SERVER, server)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return body.replace(_SCHEDULER, str(probe.getsockname()[1]))


def _commands(body: str) -> Iterator[tuple[str, int]]:
    """The commands of a block, and how many lines of what each prints are shown."""
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, *shown = part.splitlines()
        yield command, len(shown) - 1 if shown[-1:] == [_CUT] else _LONGEST


def _shown(command: str, output: str, longest: int) -> str:
    lines = [line if len(line) <= _WIDTH else f"{line[: _WIDTH - 1]}…" for line in map(str.rstrip, output.splitlines())]
    if len(lines) > longest:
        lines = [*lines[:longest], _CUT]
    return "".join(f"{line}\n" for line in [f"$ {command}", *lines])


def _checkout(where: Path) -> None:
    """What the repository holds, but for its tests' data, copied into `where`."""
    for name in ("aplc_db", "loaders", "sql", "migrations", "docs", "tests", "benchmarks"):
        shutil.copytree(ROOT / name, where / name, ignore=shutil.ignore_patterns("__pycache__", "faults", "browser"))
    for file in (*ROOT.glob("*.md"), *ROOT.glob("*.toml"), ROOT / "Makefile"):
        shutil.copy(file, where)


def _environment(where: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("APLC_", "PYTHON"))}
    path = os.pathsep.join([str(Path(sys.executable).parent), kept["PATH"]])
    ours = {"PYTHONPATH": str(where), "HOME": str(where / _HOME), "COLUMNS": str(_COLUMNS), "LC_ALL": "C.UTF-8"}
    return kept | ours | {"PATH": path}


def _command(page: Path, command: str, environment: dict[str, str], where: Path) -> str:
    """What `command` prints; a line of `make` stands for what the Makefile runs in its environment."""
    if command.startswith("aplc serve"):
        return _served(command, environment, where)
    if exported := re.fullmatch(r"export (\w+)=(\S*)", command):
        environment[exported[1]] = exported[2]
        return ""
    done = subprocess.run(
        ["bash", "-euc", _MAKE.sub("aplc demo", command)],
        cwd=where,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise PageError(f"{page.name}: `{command}` ended with {done.returncode}:\n{done.stdout}")
    return re.sub(r" in \d+\.\d s$", " in … s", done.stdout, flags=re.MULTILINE)  # another time each time


def _served(command: str, environment: dict[str, str], where: Path) -> str:
    """The first line of a server, which is then ended."""
    with subprocess.Popen(
        command.replace("aplc serve", "exec aplc serve --port 0", 1),
        shell=True,
        cwd=where,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as process:
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
        finally:
            process.terminate()
    if "http://" not in line:
        raise PageError(f"`{command}` did not say where it serves: {line}")
    return re.sub(r":\d{4,5}\b", ":8001", line)


def _doctest(page: Path, body: str, names: dict[str, object], environment: dict[str, str], where: Path) -> None:
    """Run the examples of a block with the `names` of those before it, and keep what they name."""
    test = doctest.DocTestParser().get_doctest(body, names, page.name, str(page), 0)
    said: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    database = environment.get("APLC_DB", "aplc.db")
    with contextlib.chdir(where), mock.patch.dict(os.environ, APLC_DB=database):
        failed = runner.run(test, out=said.append, clear_globs=False)
    names.update(test.globs)
    if failed.failed:
        raise PageError(f"{page.name}:\n{''.join(said)}")
