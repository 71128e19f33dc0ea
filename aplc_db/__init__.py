"""aplc-db reads papers about the Anti-Personnel Mine Ban Convention into a database whose every fact can be followed back.

    fact row -> statements (which words, which rule) -> passages (which paragraph) -> documents (which paper)

`load` reads a paper; `ask`, `sql` and `tables` give pandas frames. A database is a path or a URL (`db=`, $APLC_DB,
else `aplc.db`). What goes wrong is an AplcError that says what to do. The command line is `aplc`.
"""

from typing import TYPE_CHECKING, Any

from aplc_db.errors import AplcError

if TYPE_CHECKING:
    from aplc_db.batches import load
    from aplc_db.frames import ask, sql, tables

__version__ = "0.1.0"
__all__ = ["AplcError", "ask", "load", "sql", "tables"]


def __getattr__(name: str) -> Any:
    """The public functions, imported when first used: the command line starts without what they need."""
    if name == "load":
        from aplc_db.batches import load

        return load
    if name in __all__:
        from aplc_db import frames

        return getattr(frames, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
