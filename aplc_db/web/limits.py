"""What the SQL page may cost: datasette stops a query between steps, so no single step may run on or take much memory."""

import sqlite3
from collections.abc import Callable
from typing import Any

from aplc_db import query

LONGEST_TEXT = 100_000  # characters of one value
ANSWER = 20_000_000  # characters of all that a query gives
_STEP = 50_000_000  # comparisons of characters in one call of a function
_TOO_LONG = "x" * (LONGEST_TEXT + 1)  # SQLite refuses it: "string or blob too big"
# The first two write as wide as they are told, the others gather without a limit.
_FORBIDDEN = frozenset(("printf", "format", "json_group_array", "json_group_object"))

Value = str | bytes | int | float | None


def limit(connection: sqlite3.Connection) -> None:
    """Let a connection do nothing but read, in steps that end."""
    query.only_read(connection, _FORBIDDEN)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_TEXT)
    for name, count, function in _QUADRATIC:
        connection.create_function(name, count, _bounded(function), deterministic=True)
    connection.row_factory = _counted()


def _counted() -> Any:
    """A factory of rows that ends a query whose answer has grown too large to be kept."""
    answered: tuple[sqlite3.Cursor | None, int] = (None, 0)

    def row(cursor: sqlite3.Cursor, values: tuple[Any, ...]) -> sqlite3.Row:
        nonlocal answered
        before = answered[1] if answered[0] is cursor else 0
        answered = (cursor, before + sum(len(value) for value in values if isinstance(value, (str, bytes))))
        if answered[1] > ANSWER:
            answered = (None, 0)
            raise sqlite3.OperationalError(f"the answer has more than {ANSWER:,} characters; ask for less")
        return sqlite3.Row(cursor, values)

    return row


def _bounded(function: Callable[..., str | int]) -> Callable[..., str | int | None]:
    """A function of texts as SQLite calls it: null of null, and an error where it would take too long."""

    def called(*values: Value) -> str | int | None:
        texts = []
        for value in values:
            if value is None:
                return None
            texts.append(value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value))
        return _TOO_LONG if len(texts[0]) * len(texts[1]) > _STEP else function(*texts)

    return called


def _replaced(text: str, old: str, new: str) -> str:
    if not old:
        return text
    longer = text.count(old) * (len(new) - len(old))
    return _TOO_LONG if len(text) + longer > LONGEST_TEXT else text.replace(old, new)


# SQLite's own take time in proportion to the product of two lengths, in one step.
_QUADRATIC: tuple[tuple[str, int, Callable[..., str | int]], ...] = (
    ("instr", 2, lambda text, part: text.find(part) + 1),
    ("replace", 3, _replaced),
    ("trim", 2, lambda text, ends: text.strip(ends) if ends else text),
    ("ltrim", 2, lambda text, ends: text.lstrip(ends) if ends else text),
    ("rtrim", 2, lambda text, ends: text.rstrip(ends) if ends else text),
)
