"""Places to try faults in."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import dumps
import pytest
import running
from hypothesis import HealthCheck, settings

collect_ignore = ["fuzzed.py"]  # a program that needs atheris, which `make faults` installs


def pytest_configure(config: pytest.Config) -> None:
    settings.register_profile(
        "faults",
        max_examples=3_000 if config.getoption("--long") else 200,
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    )


@pytest.fixture(scope="session")
def loaded_file(tmp_path_factory: pytest.TempPathFactory, sample: Path) -> Path:
    """A database file that holds the sample; copied by who needs one."""
    folder = tmp_path_factory.mktemp("loaded")
    done = running.run("--db", folder / "loaded.db", "load", sample, cwd=folder)
    assert done.code == 0, done.err
    return folder / "loaded.db"


def in_the_long_half(*values: object) -> Any:
    """A set of parameters that runs with `--long` only."""
    return pytest.param(*values, marks=pytest.mark.long_half)


@dataclass
class Place:
    """A folder with a database `aplc.db` in it."""

    folder: Path

    @property
    def db(self) -> str:
        return str(self.folder / "aplc.db")

    def run(self, *arguments: object, **how: Any) -> running.Done:
        """`aplc ARGUMENTS` on this database, in this folder."""
        return running.run("--db", self.db, *arguments, cwd=self.folder, **how)

    def state(self) -> tuple[str, dict[str, str]]:
        """What the database and the folder hold."""
        return dumps.dump(self.db), dumps.listing(self.folder)


@pytest.fixture
def empty(tmp_path: Path) -> Place:
    """A folder without a database."""
    return Place(tmp_path)


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file without a paper; copied by who needs one."""
    folder = tmp_path_factory.mktemp("new")
    done = running.run("--db", folder / "new.db", "db", "upgrade", cwd=folder)
    assert done.code == 0, done.err
    return folder / "new.db"


@pytest.fixture
def ready(tmp_path: Path, new_file: Path) -> Place:
    """A folder with a database that holds no paper yet."""
    shutil.copy(new_file, tmp_path / "aplc.db")
    return Place(tmp_path)


@pytest.fixture
def place(tmp_path: Path, loaded_file: Path) -> Iterator[Place]:
    """A folder with a database that holds the sample."""
    shutil.copy(loaded_file, tmp_path / "aplc.db")
    yield Place(tmp_path)
    dumps.sound(str(tmp_path / "aplc.db"))
