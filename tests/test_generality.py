"""The rules are about a language and not about one paper: what they share with the sample, and what they look at."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from aplc_db.outline import outline
from aplc_db.readers import read

ROOT = Path(__file__).resolve().parent.parent
PHRASE = 8  # words in a row that a rule may share with the sample
WRITTEN = [*sorted((ROOT / "loaders").glob("*.py")), *sorted((ROOT / "aplc_db").glob("*.py"))]
# What names a place in a paper, after it was understood.
CITING = {
    "checks",
    "correction_file",
    "corrections",
    "paper_rows",
    "passages",
    "balances",
    "blocks",
    "outline",
    "records",
}


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _words(text)
    return {tuple(words[at : at + PHRASE + 1]) for at in range(len(words) - PHRASE)}


def _constants(path: Path) -> Iterator[str]:
    """The texts in a module that are no docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    docstrings = {ast.get_docstring(node, clean=False) for node in ast.walk(tree) if isinstance(node, documented)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value not in docstrings:
            yield node.value


@pytest.fixture(scope="module")
def printed(sample: Path) -> set[tuple[str, ...]]:
    """Every run of words of the sample that is longer than a phrase."""
    return set().union(*(_runs(passage.text) for passage in outline(read(sample))))


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_rule_holds_more_than_a_phrase_of_the_sample(path: Path, printed: set[tuple[str, ...]]) -> None:
    assert [text for text in _constants(path) if _runs(text) & printed] == []


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_nothing_that_understands_looks_at_the_number_of_a_paragraph(path: Path) -> None:
    looked_at = {
        node.attr for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Attribute)
    }
    assert path.stem in CITING or not looked_at & {"paragraph", "item"}
