"""Rows as a query gives them: read once, in order, the same values on SQLite and PostgreSQL.

Days are ISO text, truth is 1 or 0, numbers are int or float, what is missing is None.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from itertools import chain, islice
from types import TracebackType
from typing import Any, Self

Row = tuple[Any, ...]

_COMMENT = re.compile(r"--[^\n]*")
NAMED = re.compile(r"(?<![:\w]):([a-z_][a-z0-9_]*)")


class Rows:
    """The rows of one query; iterate once, or use as a context manager to close early.

    `columns` are the names in order; `cut` says, after reading, that a limit left rows out (None: these are all).
    Errors of the database come while iterating, through the context manager `errors`.

    >>> rows = Rows(("iso3", "mines"), iter([("GRC", 5)]))
    >>> rows.columns, list(rows)
    (('iso3', 'mines'), [('GRC', 5)])
    """

    def __init__(
        self,
        columns: tuple[str, ...],
        rows: Iterator[Row],
        close: Callable[[], object] = lambda: None,
        errors: Callable[[], AbstractContextManager[object]] = nullcontext,
    ) -> None:
        self.columns = columns
        self.cut: str | None = None
        self._rows = rows
        self.close = close
        self._errors = errors

    def __iter__(self) -> Iterator[Row]:
        try:
            with self._errors():
                yield from self._rows
        finally:
            self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def dicts(self) -> Iterator[dict[str, Any]]:
        """Each row as a dict by column name."""
        for row in self:
            yield dict(zip(self.columns, row, strict=True))


def without_comments(sql: str) -> str:
    """`sql` of one of our files without its comments (which hold no `--` inside text)."""
    return _COMMENT.sub("", sql).strip()


def parameters_of(sql: str) -> set[str]:
    """The names of the `:parameters` in `sql`.

    >>> sorted(parameters_of("select :year -- :not_this"))
    ['year']
    """
    return set(NAMED.findall(without_comments(sql)))


def fetch(
    connection: Any,
    sql: str,
    values: dict[str, Any] | None = None,
    close: bool = False,
    large: bool = False,
    errors: Callable[[], AbstractContextManager[object]] = nullcontext,
) -> Rows:
    """Run `sql` with `:name` parameters on a connection of either engine; the rows stream from the database.

    With `close` the connection is closed when the rows have been read; `errors` translates what the engine raises.
    With `large` PostgreSQL sends rows as they are read, and the connection can do nothing else meanwhile.
    """
    values = values or {}
    done = connection.close if close else lambda: None
    try:
        with errors():
            if is_postgresql(connection):
                prepare_values(connection)
                cursor = connection.cursor()
                text = NAMED.sub(r"%(\1)s", without_comments(sql).replace("%", "%%"))
                if large:
                    return _streamed(cursor, text, values, done, errors)
                cursor.execute(text, values)
            else:
                cursor = connection.execute(sql, values)
    except BaseException:
        done()
        raise
    # chain: a cursor of a connection that is closed already cannot be closed, which an unfinished iteration would try
    return Rows(tuple(column[0] for column in cursor.description), chain(cursor), done, errors)


def _streamed(
    cursor: Any,
    text: str,
    values: dict[str, Any],
    done: Callable[[], object],
    errors: Callable[[], AbstractContextManager[object]],
) -> Rows:
    rows = cursor.stream(text, values)
    first = list(islice(rows, 1))  # the columns are known with the first row
    return Rows(tuple(column[0] for column in cursor.description), chain(first, rows), done, errors)


def is_postgresql(connection: Any) -> bool:
    """Whether a DB-API connection is psycopg's (else it is sqlite3's)."""
    return type(connection).__module__.startswith("psycopg")


def prepare_values(connection: Any) -> None:
    """Make a psycopg connection give the values that SQLite gives (days as text, truth as 1 or 0, plain numbers)."""
    from psycopg.adapt import Loader
    from psycopg.types.string import TextLoader

    class Number(Loader):
        def load(self, data: Any) -> Any:
            number = float(bytes(data))
            return int(number) if number.is_integer() else number

    class Truth(Loader):
        def load(self, data: Any) -> Any:
            return int(bytes(data) == b"t")

    for name in ("date", "timestamp", "timestamptz", "time", "timetz", "interval", "json", "jsonb", "uuid"):
        connection.adapters.register_loader(name, TextLoader)
    for name in ("numeric", "float4", "float8"):
        connection.adapters.register_loader(name, Number)
    connection.adapters.register_loader("bool", Truth)
