"""Open a database, a SQLite file or a PostgreSQL server, to read or to write; bring it to the newest schema.

Everything takes plain DB-API connections.
"""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any

from aplc_db.errors import SchemaError, StorageError
from aplc_db.migrating import head, migrate, revision_of
from aplc_db.rebuilding import rebuild, stamp, stamp_of
from aplc_db.targets import LOCK_TIMEOUT, Target, no_address, parse, translated


def open_reading(db: str) -> Any:
    """A DB-API connection that cannot write. SchemaError where the database is missing, older or newer than this."""
    target = parse(db)
    with translated(target):
        connection = _connect_reading(target)
        try:
            _require(target, revision_of(connection, target))
        except BaseException:
            connection.close()
            raise
    return connection


def open_writing(db: str, timeout: float = LOCK_TIMEOUT) -> Any:
    """A DB-API connection for the loader, in autocommit: begin transactions with `begin`.

    A database that is missing or older is migrated first, an older one after a copy was set aside beside it.
    """
    target = parse(db)
    fresh = _is_fresh(target)
    with translated(target, timeout):
        connection = _connect_writing(target, timeout)
        try:
            revision = revision_of(connection, target)
            if revision is not None and revision > head():
                _require(target, revision)
            if revision != head():
                migrate(connection, target, head())
            elif stamp_of(connection, target) != stamp():
                begin(connection)
                rebuild(connection, target)
                connection.execute("commit")
            if target.kind == "sqlite":
                _keep_log(connection)
        except BaseException:
            connection.close()
            if fresh:
                _remove_if_empty(target)
            raise
    return connection


def begin(connection: Any) -> None:
    """Begin a transaction that may write; on SQLite it takes the lock at once, so that two writers queue up."""
    connection.execute("begin immediate" if isinstance(connection, sqlite3.Connection) else "begin")


def upgrade(db: str, revision: str | None = None) -> None:
    """Bring a database to the newest schema, or up or down to `revision` ("base": no schema)."""
    target = parse(db)
    fresh = _is_fresh(target)
    with translated(target):
        connection = _connect_writing(target, LOCK_TIMEOUT)
        try:
            found = revision_of(connection, target)
            if found is not None and found > head():
                _require(target, found)
            migrate(connection, target, revision or head())
        finally:
            connection.close()
            if fresh:
                _remove_if_empty(target)


def status(db: str) -> dict[str, str]:
    """Where a database is, its schema revision and the one this code needs."""
    target = parse(db)
    with translated(target):
        connection = _connect_reading(target)
        try:
            revision = revision_of(connection, target)
        finally:
            connection.close()
    return {"database": target.shown, "kind": target.kind, "revision": revision or "none", "needed": head()}


def _connect_reading(target: Target) -> Any:
    if target.kind == "postgresql":
        connection = _connect_server(target)
        connection.read_only = True
        return connection
    path = Path(target.place)
    if not path.exists():
        raise SchemaError(
            f"{target.shown}: no such database. Load a paper first: aplc load FILE (or aplc demo).", code="missing"
        )
    mode = "mode=ro&immutable=1" if _is_shelved(path) else "mode=ro"
    return sqlite3.connect(f"file:{_quoted(path)}?{mode}", uri=True, isolation_level=None, timeout=LOCK_TIMEOUT)


def _is_shelved(path: Path) -> bool:
    """Whether a database that keeps a write-ahead log lies where no log can be made: it is read as it is."""
    if os.access(path.parent, os.W_OK) or os.path.lexists(f"{path}-wal"):
        return False
    with path.open("rb") as file:
        return file.read(20)[18:] == b"\2\2"


def _connect_writing(target: Target, timeout: float) -> Any:
    if target.kind == "postgresql":
        return _connect_server(target)
    connection = sqlite3.connect(f"file:{_quoted(Path(target.place))}", uri=True, isolation_level=None, timeout=timeout)
    connection.execute("pragma foreign_keys = on")
    connection.execute("pragma synchronous = full")
    connection.execute("pragma cache_size = -32000")  # kB: the ends of all indexes stay at hand, however many papers
    return connection


def _keep_log(connection: sqlite3.Connection) -> None:
    """Readers need not wait for a writer (write-ahead log); set once there are tables: no empty file is left."""
    if connection.execute("pragma journal_mode").fetchone()[0] != "wal":
        with suppress(sqlite3.OperationalError):  # in use by another: the next writer sets it
            connection.execute("pragma journal_mode = wal")


def waited(connection: Any) -> float:
    """How many seconds a connection waits for another writer."""
    if isinstance(connection, sqlite3.Connection):
        return float(connection.execute("pragma busy_timeout").fetchone()[0]) / 1000
    return LOCK_TIMEOUT


def _connect_server(target: Target) -> Any:
    try:
        import psycopg
    except ImportError as error:
        raise StorageError("PostgreSQL needs psycopg. Install it with: pip install 'aplc-db[postgres]'.") from error
    try:
        return psycopg.connect(target.place, autocommit=True, connect_timeout=10)
    except psycopg.ProgrammingError:  # its message repeats what it cannot read, which may be a part of the password
        raise no_address(target) from None


def _quoted(path: Path) -> str:
    from urllib.parse import quote

    return quote(os.fspath(path.absolute()))


def _is_fresh(target: Target) -> bool:
    """Whether this process will make the file; what another made is not ours to remove."""
    return target.kind == "sqlite" and not Path(target.place).exists()


def _remove_if_empty(target: Target) -> None:
    path = Path(target.place)
    if target.kind == "sqlite" and path.is_file() and path.stat().st_size == 0:
        path.unlink()


def _require(target: Target, revision: str | None) -> None:
    if revision == head():
        return
    if revision is None:
        raise SchemaError(
            f"{target.shown}: holds no tables of aplc. Load a paper first: aplc load FILE (or aplc demo).",
            code="missing",
        )
    if revision > head():
        raise SchemaError(
            f"{target.shown}: made by a newer aplc (revision {revision}, this one knows {head()}). Upgrade aplc-db.",
            code="newer",
        )
    raise SchemaError(f"{target.shown}: revision {revision}, code needs {head()}: run aplc db upgrade.", code="older")
