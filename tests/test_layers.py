"""The order of the modules is the way of the data: none imports against it. None is longer than it should be."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from docs import modules

PACKAGE = modules.ROOT / "aplc_db"
SECTIONS = modules.sections()
LONGEST = 350  # lines of a module
LISTED = [name for names in SECTIONS.values() for name in names]


def test_every_module_is_listed_once() -> None:
    there = {
        ".".join(file.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")
        for file in PACKAGE.rglob("*.py")
    } - {"__init__"}
    assert sorted(LISTED) == sorted(there)


def test_a_module_has_room_for_one_idea_only() -> None:
    lines = {
        str(file.relative_to(modules.ROOT)): len(file.read_text(encoding="utf-8").splitlines())
        for folder in (PACKAGE, modules.ROOT / "loaders")
        for file in folder.rglob("*.py")
    }
    assert not {name: count for name, count in lines.items() if count > LONGEST}
    said = re.search(r"at most (\d+) lines", (modules.ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    assert said is not None
    assert int(said[1]) == LONGEST


def test_no_module_imports_from_a_later_section() -> None:
    rank = {name: number for number, names in enumerate(SECTIONS.values()) for name in names}
    against = [
        (name, needed) for name in LISTED for needed in imported(modules.path(name)) if rank[needed] > rank[name]
    ]
    assert not against


def imported(file: Path) -> Iterator[str]:
    """The modules of the package that a file imports, anywhere in it; the package itself only tells its version."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "aplc_db":
            for alias in node.names:
                inner = f"{node.module}.{alias.name}".removeprefix("aplc_db.")
                outer = (node.module or "").removeprefix("aplc_db").removeprefix(".")
                yield from (name for name in (inner, outer) if name in LISTED)


def test_the_engine_names_none_of_its_content_and_loaders_know_only_rules_and_words() -> None:
    content = {"loaders", "sql", "migrations"}
    for file in PACKAGE.rglob("*.py"):
        assert not content & {name.split(".")[0] for name in _all_imports(file)}, file.name
    for file in (modules.ROOT / "loaders").glob("*.py"):
        assert {name for name in _all_imports(file) if not name.startswith("aplc_db.")} == set(), file.name


def _all_imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
