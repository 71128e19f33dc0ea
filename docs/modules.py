"""The page of modules: its headings and the order of its lines are written by hand, what each line says is the docstring.

The order is the way of the data. A module imports only from its own section or from those before it; a test holds that.
"""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "reference" / "modules.md"
HEAD = """# Modules

The modules of `aplc_db` in the way of the data, each with its one idea. A module imports only from its own section or
from those before it. The order is written here; what each line says is renewed from the code by `make docs`.
"""
_LINE = re.compile(r"^- `([\w.]+)`")


def sections() -> dict[str, list[str]]:
    """The modules of the page by heading, without `aplc_db.` before their names, in order."""
    found: dict[str, list[str]] = {}
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            found[line.removeprefix("## ")] = []
        elif listed := _LINE.match(line):
            next(reversed(found.values())).append(listed[1])
    return found


def page() -> str:
    """The page with every line renewed."""
    said = [HEAD]
    for heading, names in sections().items():
        said.append(f"\n## {heading}\n\n")
        said += [f"- `{name}`: {idea(name)}\n" for name in names]
    return "".join(said)


def idea(name: str) -> str:
    """The first line of a module's docstring."""
    docstring = ast.get_docstring(ast.parse(path(name).read_text(encoding="utf-8"))) or ""
    return docstring.splitlines()[0]


def path(name: str) -> Path:
    """The file of a module named without `aplc_db.`."""
    place = ROOT / "aplc_db" / name.replace(".", "/")
    return place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
