"""Any read-only query, kept read-only and within limits by the database's own means.

SQLite: a connection opened `mode=ro`, an authorizer that lets nothing but reading through, limits on the size of text
and statements, a progress handler that ends the query in time. One opcode can run on where no handler is asked
(`instr` on long text): a process that runs nothing else (`alone`) is ended by a watchdog.
PostgreSQL: a login that may only select, a read-only transaction, `statement_timeout`, and one statement declared as a
cursor, which the server accepts of a query alone.
"""

import contextlib
import os
import re
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

from aplc_db import rows
from aplc_db.errors import AplcError, QueryError, StorageError
from aplc_db.rows import Row, Rows

LONGEST_TEXT = 1_000_000  # characters of one value
MEMORY = 128 << 20  # bytes, where the process is ours alone
GRACE = 0.3  # seconds that the engine gets to stop by itself

_FORBIDDEN_FUNCTIONS = frozenset(("load_extension", "readfile", "writefile", "edit", "fts3_tokenizer", "sqlite_log"))
_ALLOWED_PRAGMAS = frozenset(("data_version",))  # full-text search asks for it
# What tells of a table; none of it writes.
_DESCRIBING_PRAGMAS = frozenset(
    ("database_list", "table_info", "table_xinfo", "foreign_key_list", "index_list", "index_info", "schema_version")
)
# What a read-only transaction of PostgreSQL lets pass: large objects, locks, other sessions, settings. Written in a way
# that is not seen here, it is still taken back with the transaction or ends with the connection.
_FORBIDDEN_ON_SERVER = (
    r"\b(?:lo_\w+|lowrite|pg_(?:try_)?advisory\w*|pg_(?:terminate|cancel)_backend|pg_notify|set_config|nextval|setval"
    r"|pg_(?:read|ls|stat|reload|rotate|switch|create|export|promote|import|backup)_\w+|dblink\w*)\W{0,3}\("
)
_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_TEXT),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (sqlite3.SQLITE_LIMIT_COLUMN, 500),
    (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 100),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200),
    (sqlite3.SQLITE_LIMIT_WORKER_THREADS, 0),
)
_MAY_WRITE = """
    select rolsuper
        or exists (
            select 1
            from pg_class
            inner join pg_namespace on pg_class.relnamespace = pg_namespace.oid
            where pg_class.relkind in ('r', 'p') and pg_namespace.nspname !~ '^(pg_|information_schema$)'
                and has_table_privilege(pg_class.oid, 'insert, update, delete, truncate')
        )
        or pg_has_role(current_user, 'pg_read_server_files', 'usage')
        or pg_has_role(current_user, 'pg_write_server_files', 'usage')
        or pg_has_role(current_user, 'pg_execute_server_program', 'usage')
    from pg_roles
    where rolname = current_user
"""


def run(
    db: str,
    sql: str,
    *,
    timeout: float = 10.0,
    limit: int | None = None,
    as_owner: bool = False,
    alone: bool = False,
) -> Rows:
    """The rows of one read-only statement on `db` (path or URL), streamed.

    `timeout` is in seconds of wall time, for the whole of it; `limit` is the most rows to give, and `Rows.cut` says
    afterwards when there are more. `alone` says that the process runs nothing else, so that memory can be
    limited and a query that nothing else stops ends the process with exit code 7. On PostgreSQL a login that can write
    is refused (code `role`) unless `as_owner`.
    Raises QueryError: code `refused` for what is not a query, `sql` for what is wrong with it (with a caret at the
    fault), `limit` for what takes too long or too much.
    """
    from aplc_db import database

    if not rows.without_comments(sql).strip("; \n\t"):
        raise QueryError("no query was given; `aplc schema` lists what can be asked for", code="sql")
    connection = database.open_reading(db)
    guard = _Guard(connection, sql, timeout, limit)
    try:
        start = _start_postgresql if rows.is_postgresql(connection) else _start_sqlite
        with guard.translated():
            columns, found = start(connection, guard, as_owner=as_owner, alone=alone)
    except BaseException:
        guard.close()
        raise
    result = Rows(columns, guard.limited(found), guard.close)
    guard.result = result
    return result


class _Guard:
    """One running query: its deadline, its limits, and what its errors mean."""

    def __init__(self, connection: Any, sql: str, timeout: float, limit: int | None) -> None:
        self.connection = connection
        self.sql = sql
        self.timeout = timeout
        self.limit = limit
        self.deadline = time.monotonic() + timeout
        self.over = threading.Event()
        self.result: Rows | None = None

    def late(self) -> bool:
        return time.monotonic() > self.deadline

    def close(self) -> None:
        self.over.set()
        self.connection.close()

    def watch(self, stop: Callable[[], object], alone: bool) -> None:
        """Stop the query at its deadline from a thread beside it; where that does not help, end the process."""

        def wait() -> None:
            if self.over.wait(max(0.0, self.deadline - time.monotonic())):
                return
            with contextlib.suppress(Exception):  # the connection may be closing under us
                stop()
            if alone and not self.over.wait(GRACE):
                os.write(2, f"aplc: {self._too_slow()}\n".encode())
                os._exit(QueryError.exit_code)

        threading.Thread(target=wait, name="aplc-watchdog", daemon=True).start()

    def _too_slow(self) -> str:
        return f"the query was stopped after {self.timeout:g} seconds; narrow it, or give it longer with --timeout"

    def limited(self, found: Iterator[Row]) -> Iterator[Row]:
        """`found`, with errors of the engine as ours, and no more than the limit of rows."""
        count = 0
        with self.translated():
            if self.limit is None:
                yield from found
            for row in found:
                if count == self.limit and self.result is not None:
                    self.result.cut = (
                        f"only the first {count} rows are given and there are more; raise --limit for them"
                    )
                    break
                count += 1
                yield row
        self.over.set()

    @contextlib.contextmanager
    def translated(self) -> Iterator[None]:
        try:
            yield
        except (AplcError, GeneratorExit):
            raise
        except MemoryError:
            raise QueryError("the query needs too much memory; narrow it", code="limit") from None
        except (sqlite3.Error, sqlite3.Warning, OverflowError) as error:
            raise self._sqlite_error(error) from error
        except Exception as error:
            if not type(error).__module__.startswith("psycopg"):
                raise
            raise self._postgresql_error(error) from error

    def _sqlite_error(self, error: BaseException) -> BaseException:
        from aplc_db import carets

        text = str(error)
        if "interrupted" in text:
            if self.late():
                return QueryError(self._too_slow(), code="limit")
            return KeyboardInterrupt()
        if isinstance(error, sqlite3.Warning) or "one statement" in text:
            return QueryError(
                "one statement only, please: this is a second one\n" + carets.second(self.sql), code="refused"
            )
        if "authoriz" in text or "prohibited" in text or "cannot modify" in text:
            return QueryError(f"{text}: only reading is allowed here", code="refused")
        if "too big" in text or "out of memory" in text or "too many" in text or "too complex" in text:
            return QueryError(f"{text}: the query goes beyond the limits of `aplc sql`", code="limit")
        if "database is locked" in text or "disk" in text or "malformed" in text or "not a database" in text:
            return StorageError(f"{text}")
        self.connection.set_authorizer(None)
        return QueryError(carets.sqlite(self.connection, self.sql, text), code="sql")

    def _postgresql_error(self, error: Exception) -> BaseException:
        from aplc_db import carets

        state = getattr(error, "sqlstate", None) or ""
        diagnosis = getattr(error, "diag", None)
        text = (diagnosis.message_primary if diagnosis else None) or str(error)
        if state in ("57014", "25P04") or self.late():
            return QueryError(self._too_slow(), code="limit")
        if state.startswith(("53", "54")) or "out of memory" in text:
            return QueryError(f"{text}: the query goes beyond the limits of `aplc sql`", code="limit")
        if state.startswith(("25", "0A")) or state in ("42501", "42P11"):
            return QueryError(f"{text}: only reading is allowed here", code="refused")
        if "multiple commands" in text:
            return QueryError(
                "one statement only, please: this is a second one\n" + carets.second(self.sql), code="refused"
            )
        if not state or state.startswith(("08", "57P", "58")):
            return StorageError(f"{text} ({state})" if state else text)
        if carets.first_word(self.sql) not in ("select", "with", "values", "table"):
            return QueryError("not a query: only select is allowed here", code="refused")
        position = int(diagnosis.statement_position or 0) if diagnosis else 0
        told = carets.postgresql(self.connection, self.sql, text, position - len(_DECLARE), state)
        return QueryError(told, code="sql")


def _start_sqlite(
    connection: sqlite3.Connection, guard: _Guard, *, as_owner: bool, alone: bool
) -> tuple[tuple[str, ...], Iterator[Row]]:
    if alone:
        connection.execute(f"pragma hard_heap_limit = {MEMORY // 2}").close()  # of the whole process
        guard.watch(connection.interrupt, alone)
        _limit_memory()
    if "passages_fts" in guard.sql:  # its module writes to a schema in memory when it is first used
        connection.execute("select rowid from passages_fts limit 0").close()
    for limit, most in _LIMITS:
        connection.setlimit(limit, most)
    connection.set_progress_handler(guard.late, 20_000)  # about a millisecond of work
    connection.set_authorizer(_authorize)
    cursor = connection.execute(guard.sql)
    if cursor.description is None:
        raise QueryError("not a query: it gives no rows", code="refused")
    return tuple(column[0] for column in cursor.description), chain(cursor)


def only_read(connection: sqlite3.Connection, forbidden: frozenset[str] = frozenset()) -> None:
    """Let a connection that another program asks do nothing but read, and describe tables, within the same limits.

    `forbidden` are functions that a query may not call, besides those that `run` forbids.
    """

    def authorize(action: int, first: str | None, second: str | None, database: str | None, trigger: str | None) -> int:
        if (
            action == sqlite3.SQLITE_PRAGMA
            and first in _DESCRIBING_PRAGMAS
            and not (first == "schema_version" and second)
        ):
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_READ and (first or "").lower().startswith("pragma_"):
            return sqlite3.SQLITE_DENY  # within a query it may tell where the file lies
        if action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in forbidden:
            return sqlite3.SQLITE_DENY
        return _authorize(action, first, second, database, trigger)

    connection.execute("select rowid from passages_fts limit 0").close()  # makes its module's schema, in memory
    for limit, most in _LIMITS:
        connection.setlimit(limit, most)
    connection.set_authorizer(authorize)


def _authorize(action: int, first: str | None, second: str | None, database: str | None, trigger: str | None) -> int:
    if action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE):
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION and (second or "").lower() not in _FORBIDDEN_FUNCTIONS:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA and first in _ALLOWED_PRAGMAS and second is None:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


_DECLARE = "declare aplc_query no scroll cursor for "


def _start_postgresql(
    connection: Any, guard: _Guard, *, as_owner: bool, alone: bool
) -> tuple[tuple[str, ...], Iterator[Row]]:
    if forbidden := re.search(_FORBIDDEN_ON_SERVER, guard.sql, re.IGNORECASE):
        raise QueryError(f"{forbidden[0]}: only reading is allowed here", code="refused")
    rows.prepare_values(connection)
    if not as_owner and connection.execute(_MAY_WRITE).fetchone()[0]:
        raise QueryError(
            "this login can change the database; use one that may only select, or --as-owner to trust the query",
            code="role",
        )
    connection.rollback()
    connection.read_only = True
    connection.autocommit = False
    connection.execute(f"set local statement_timeout = {max(1, int(guard.timeout * 1000))}")
    guard.watch(connection.cancel, alone)
    if alone:
        _limit_memory()
    query = re.sub(r"[\s;]+\Z", "", guard.sql)
    connection.execute(_DECLARE + query, prepare=True)  # the server prepares one statement, never two
    first = connection.execute("fetch 1 from aplc_query")
    columns = tuple(column.name for column in first.description)
    return columns, _fetched(connection, guard, first)


def _fetched(connection: Any, guard: _Guard, first: Any) -> Iterator[Row]:
    """The rows of the declared cursor, few at first and then as many as stay small."""
    batch = first.fetchall()
    size = 1
    while batch:
        yield from batch
        if guard.late():
            raise QueryError(guard._too_slow(), code="limit")
        longest = max(sum(len(value) for value in row if isinstance(value, str)) for row in batch) + 100
        size = max(1, min(size * 4, 2000, (4 << 20) // longest))
        batch = connection.execute(f"fetch {size} from aplc_query").fetchall()


def _limit_memory() -> None:
    """Limit what the process can still allocate, where the system can (Linux)."""
    if sys.platform != "linux":
        return
    import resource

    with open("/proc/self/statm", encoding="ascii") as sizes:  # noqa: PTH123 - not a file of ours
        now = int(sizes.read().split()[5]) * resource.getpagesize()
    hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
    resource.setrlimit(resource.RLIMIT_DATA, (now + MEMORY, hard))
