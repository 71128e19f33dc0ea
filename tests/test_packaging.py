"""What is shipped: a wheel that works alone, an sdist that makes the same wheel, and what people type to try them."""

import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from aplc_db import __version__

ROOT = Path(__file__).resolve().parent.parent
CONTENT = ("loaders", "sql", "migrations")
VERSIONS = ("3.11", "3.12", "3.13")  # that the classifiers name


def interpreters() -> dict[str, str]:
    """A Python of each version that is found on this machine, and the one that runs the tests."""
    found = {f"{sys.version_info.major}.{sys.version_info.minor}": sys.executable}
    for version in VERSIONS:
        working = (program for program in _programs(version) if _works(program))
        if version not in found and (program := next(working, None)):
            found[version] = program
    return found


def _programs(version: str) -> Iterator[str]:
    """Where a Python of a version may be: on the path, or among those that pyenv keeps."""
    if program := shutil.which(f"python{version}"):
        yield program
    for installed in Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")).glob(
        f"versions/{version}.*/bin/python"
    ):
        yield str(installed)


def _works(program: str) -> bool:
    return subprocess.run([program, "-c", ""], check=False, capture_output=True).returncode == 0


FOUND = interpreters()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist and the wheel that is made from it."""
    place = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "--outdir", place, ROOT], check=True, capture_output=True)
    return place


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]


def test_the_wheel_holds_the_package_with_its_content_and_nothing_else(built: Path) -> None:
    with zipfile.ZipFile(built / f"aplc_db-{__version__}-py3-none-any.whl") as wheel:
        names = {name for name in wheel.namelist() if not name.startswith(f"aplc_db-{__version__}.dist-info/")}
        described = wheel.read(f"aplc_db-{__version__}.dist-info/METADATA").decode()
    package = {path.relative_to(ROOT).as_posix() for path in _files(ROOT / "aplc_db")}
    content = {f"aplc_db/{path.relative_to(ROOT).as_posix()}" for name in CONTENT for path in _files(ROOT / name)}
    assert names == package | content
    assert "aplc_db/py.typed" in names
    assert "License-Expression: MIT" in described


def test_the_citation_names_this_version_and_its_licence() -> None:
    said = dict(line.split(": ", 1) for line in (ROOT / "CITATION.cff").read_text().splitlines() if ": " in line)
    assert said["version"] == __version__
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith(f"{said['license']} License")


def test_whose_data_is_shipped_is_said_beside_it() -> None:
    for folder in ("aplc_db/reference", "aplc_db/web/map"):
        said = (ROOT / folder / "README.md").read_text(encoding="utf-8")
        unsaid = [path.name for path in _files(ROOT / folder) if path.name not in said]
        assert unsaid == ["README.md"]
        assert "public domain" in said


def test_the_sdist_holds_what_a_checkout_holds(built: Path) -> None:
    top = f"aplc_db-{__version__}/"
    with tarfile.open(built / f"aplc_db-{__version__}.tar.gz") as sdist:
        names = {member.name.removeprefix(top) for member in sdist.getmembers() if member.isfile()}
    for folder in ("aplc_db", *CONTENT, "tests", "docs", "benchmarks"):
        missing = {path.relative_to(ROOT).as_posix() for path in _files(ROOT / folder)} - names
        assert not missing, folder
    assert {"README.md", "LICENSE", "CHANGELOG.md", "Makefile", "pyproject.toml"} <= names


def test_the_classifiers_name_the_versions_tried() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert tuple(re.findall(r'"Programming Language :: Python :: (3\.\d+)"', project)) == VERSIONS
    assert f'requires-python = ">={VERSIONS[0]}"' in project


@pytest.mark.parametrize("version", FOUND)
def test_the_wheel_alone_answers_from_another_folder(built: Path, tmp_path: Path, version: str) -> None:
    python = FOUND[version]
    if subprocess.run([python, "-c", "import ensurepip"], check=False, capture_output=True).returncode:
        pytest.skip(f"{python} lacks ensurepip (Debian: python{version}-venv)")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("APLC_", "PYTHON"))}
    environment = tmp_path / "environment"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    def run(program: str, *arguments: str, **variables: str) -> str:
        return subprocess.run(
            [environment / "bin" / program, *arguments],
            cwd=elsewhere,
            env=kept | variables,
            check=True,
            capture_output=True,
            text=True,
        ).stdout

    subprocess.run([python, "-m", "venv", environment], check=True)
    run("python", "-m", "pip", "install", "--quiet", str(next(built.glob("*.whl"))))

    answers = run("aplc", "demo")
    assert answers.count("\nTGO ") == 1
    assert "GRC   Greece   2008-03-01  4290" in answers
    assert (elsewhere / "aplc-demo" / "extracts" / "datapackage.json").is_file()
    assert run("python", "-m", "aplc_db", "--version") == f"aplc, version {__version__}\n"
    place = "import aplc_db; print(aplc_db.__file__, aplc_db.ask('overdue', db='aplc-demo/demo.db')['days'].tolist())"
    said = run("python", "-c", place)
    assert str(environment) in said
    assert "[4290, 3468]" in said

    for shell in ("bash", "zsh", "fish"):
        assert "_aplc_completion" in run("aplc", _APLC_COMPLETE=f"{shell}_source")
        for words, word in (("aplc un", "unload"), ("aplc ask over", "overdue"), ("aplc load --rev", "--revise")):
            at = words.split()[-1] if shell == "fish" else str(words.count(" "))
            completed = run("aplc", _APLC_COMPLETE=f"{shell}_complete", COMP_WORDS=words, COMP_CWORD=at)
            assert word in completed
