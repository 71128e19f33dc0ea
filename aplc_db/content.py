"""Where the content of the project lies: rules, SQL, migrations and reference data, found by path.

In a checkout `loaders/`, `sql/` and `migrations/` stand beside the package; in a wheel inside it.
"""

from functools import cache
from pathlib import Path


@cache
def folder(name: str) -> Path:
    """The folder of content called `name` (`loaders`, `sql`, `migrations`, `reference`)."""
    package = Path(__file__).resolve().parent
    for place in (package / name, package.parent / name):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"{name}: not found beside or inside {package}; reinstall aplc-db")
