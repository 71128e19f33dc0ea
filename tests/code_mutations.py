"""Are the tests able to fail? Small changes of the code, drawn at random, that a test must notice: `make mutations`."""

import ast
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pandas  # noqa: F401 - imported once here, and not again for each mutant
import pytest
import sqlalchemy  # noqa: F401
from cosmic_ray import plugins
from cosmic_ray.ast import Visitor, get_ast
from cosmic_ray.mutating import mutate_code

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "mutations.md"
SEED = 20191129
EACH = 25  # places of a subject that are changed
MUST = 0.85  # of the mutants of each subject are to be killed
COPIED = ("aplc_db", "loaders", "sql", "migrations", "tests", "benchmarks", "docs")
# What is tried is one subject's modules; its tests come first, as most mutants end there.
SUBJECTS = {
    "rules": (("rules",), ("test_rules",)),
    "quantities": (("quantities", "numerals", "periods"), ("test_quantities", "test_periods", "test_counting")),
    "lists": (("lists",), ("test_lists",)),
    "meaning": (("matching", "polarity", "subjects", "facts"), ("test_facts_kept", "test_facts", "test_rules")),
    "checks": (("checks", "balances", "deadlines", "calendar"), ("test_checks", "test_calendar")),
}
OF_ALL = ("test_structure", "test_cases", "test_sample")
# `|` is what annotations are written with; any name in the place of another is no small change.
LEFT_OUT = ("BitOr", "Variable")
HEAD = """# Are the tests able to fail?

`make mutations` changes the code in one place at a time (a comparison, a number, `and` for `or`, a loop that does not run)
and runs the tests of that module and those of whole papers until one fails: then the mutant is killed. A sample of
{each} places a subject is drawn with the seed {seed}; at least {must:.0%} of each must be killed. The changes are
[cosmic-ray](https://cosmic-ray.readthedocs.io)'s; it changes no expressions inside strings, so no regular expressions: these
are held by the labelled passages. The command writes this page; do not edit it.

| subject | modules | places | tried | killed | share |
|---|---|--:|--:|--:|--:|
"""


@dataclass(frozen=True, order=True)
class Mutant:
    """One change of one module: cosmic-ray's operator, and which of its occurrences."""

    module: str
    line: int
    column: int
    operator: str
    occurrence: int

    @property
    def place(self) -> tuple[str, int, int]:
        return self.module, self.line, self.column


@cache
def source(module: str) -> str:
    """The module as it stands."""
    return (ROOT / "aplc_db" / f"{module}.py").read_text(encoding="utf-8")


@cache
def operators() -> dict[str, object]:
    """The kinds of change, by name."""
    names = [name for name in plugins.operator_names() if not any(word in name for word in LEFT_OUT)]
    return {name: plugins.get_operator(name)() for name in names}


def mutants(module: str) -> list[Mutant]:
    """Every change that can be made of a module."""
    found: list[Mutant] = []
    seen = dict.fromkeys(operators(), 0)

    class Places(Visitor):
        def visit(self, node: object) -> object:
            for name, operator in operators().items():
                for (line, column), _ in operator.mutation_positions(node):
                    found.append(Mutant(module, line, column, name, seen[name]))
                    seen[name] += 1
            return node

    Places().walk(get_ast(source(module)))
    return found


def decorators(module: str) -> set[int]:
    """The lines of decorators: caches and how dataclasses are stored change nothing that can be seen."""
    nodes = (node for node in ast.walk(ast.parse(source(module))) if isinstance(node, ast.FunctionDef | ast.ClassDef))
    return {each.lineno for node in nodes for each in node.decorator_list}


def drawn(modules: tuple[str, ...], each: int) -> tuple[int, list[Mutant]]:
    """How many places there are in the modules, and one mutant for each of a sample of them."""
    by_place: dict[tuple[str, int, int], list[Mutant]] = {}
    for module in modules:
        left_out = decorators(module)
        for mutant in sorted(mutants(module)):
            if mutant.line not in left_out:
                by_place.setdefault(mutant.place, []).append(mutant)
    chance = random.Random(f"{SEED} {modules}")
    places = chance.sample(list(by_place), min(each, len(by_place)))
    return len(by_place), [chance.choice(by_place[place]) for place in sorted(places)]


def noticed(folder: Path, tests: tuple[str, ...], seconds: float) -> bool:
    """Whether one of the tests fails, or they do not end, on the copy of the project in `folder`."""
    files = [f"tests/{name}.py" for name in (*tests, *OF_ALL)]
    child = os.fork()
    if child == 0:
        signal.alarm(int(seconds))
        os.chdir(folder)
        sys.path[0] = str(folder)
        sys.dont_write_bytecode = True  # a mutant may be as old and as long as the one before
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        os._exit(pytest.main(["-q", "-x", "-p", "no:cacheprovider", *files]))
    return os.waitpid(child, 0)[1] != 0


def survivors(folder: Path, sample: list[Mutant], tests: tuple[str, ...]) -> Iterator[Mutant]:
    """The mutants that no test notices."""
    begin = time.monotonic()
    if noticed(folder, tests, 600):
        sys.exit(f"the tests fail before anything is changed: {' '.join((*tests, *OF_ALL))}")
    seconds = 60 + 10 * (time.monotonic() - begin)
    for mutant in sample:
        file = folder / "aplc_db" / f"{mutant.module}.py"
        whole = source(mutant.module)
        file.write_text(mutate_code(whole, operators()[mutant.operator], mutant.occurrence), encoding="utf-8")
        alive = not noticed(folder, tests, seconds)
        file.write_text(whole, encoding="utf-8")
        print("survives" if alive else "killed", mutant, flush=True)
        if alive:
            yield mutant


def main(*arguments: str) -> int:
    """Try the subjects named, or all of them, and write the page where it was all; 0 where enough of each are killed."""
    subjects = {name: SUBJECTS[name] for name in arguments or SUBJECTS}
    page, all_left, tried, low = HEAD.format(each=EACH, seed=SEED, must=MUST), [], 0, []
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        for name in COPIED:
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("pyproject.toml", "README.md", "CHANGELOG.md", "Makefile"):
            shutil.copy(ROOT / name, folder)
        for subject, (modules, tests) in subjects.items():
            places, sample = drawn(modules, EACH)
            left = list(survivors(folder, sample, tests))
            killed = len(sample) - len(left)
            named = ", ".join(f"`{module}`" for module in modules)
            page += f"| {subject} | {named} | {places} | {len(sample)} | {killed} | {killed / len(sample):.0%} |\n"
            all_left += left
            tried += len(sample)
            if killed < MUST * len(sample):
                low.append(subject)
    killed = tried - len(all_left)
    page += f"| all | | | {tried} | {killed} | {killed / tried:.0%} |\n\n## Survivors\n\n"
    for mutant in all_left:
        what = mutant.operator.removeprefix("core/")
        page += f"- `{mutant.module}`, {what}: `{source(mutant.module).splitlines()[mutant.line - 1].strip()}`\n"
    if not arguments:
        PAGE.write_text(page, encoding="utf-8")
    print(page)
    if low:
        print(f"under {MUST:.0%}: {', '.join(low)}")
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
