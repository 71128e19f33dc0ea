"""The tools that we are measured against, in an environment of their own: they are no dependencies of the project."""

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.pairs import ROOT

PACKAGES = (
    "sqlite-utils>=4,<5",
    "spacy>=3.8,<4",
    "dlt[sqlalchemy]>=1.4,<2",
    "sqlalchemy>=2.0.30,<3",
    "psycopg[binary]>=3.2",
)


def environment() -> Path:
    """The folder of programs of the peers' environment in the user's cache; made where it is missing."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "aplc-db-benchmarks"
    programs = cache / "bin"
    done = cache / "packages"
    wanted = "\n".join(PACKAGES)
    if not done.exists() or done.read_text(encoding="utf-8") != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", cache], check=True)
        subprocess.run([programs / "python", "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        done.write_text(wanted, encoding="utf-8")
    return programs


def versions() -> str:
    """What was measured against, with versions; says so where it could not be installed."""
    names = [package.split(">")[0].split("[")[0] for package in PACKAGES]
    code = f"from importlib.metadata import version\nprint(', '.join(f'{{n}} {{version(n)}}' for n in {names}))"
    try:
        asked = [environment() / "python", "-c", code]
        return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return "peers not installed"


def script(name: str, *arguments: str | Path) -> list[str | Path]:
    """A script of `peer_scripts/`, run where its tool is installed."""
    return [environment() / "python", ROOT / "benchmarks" / "peer_scripts" / f"{name}.py", *arguments]
