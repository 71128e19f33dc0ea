"""Open, migrate and rebuild a database: a SQLite file or a PostgreSQL server.

Everything takes plain DB-API connections; only migrating imports SQLAlchemy and alembic. Views, full-text search and
reference data are not migrated: they are made anew, in the same transaction, whenever their files have changed.
"""

import csv
import os
import re
import sqlite3
import zlib
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from aplc_db.content import folder
from aplc_db.errors import SchemaError, StorageError
from aplc_db.targets import LOCK_TIMEOUT, Target, no_address, parse, translated

_REFERENCE = (("states", "states"), ("state_names", "state_names"), ("meetings", "meetings"))


@cache
def head() -> str:
    """The schema revision that this code needs: the number of the newest migration."""
    return max(path.name[:4] for path in (folder("migrations") / "versions").glob("[0-9]*.py"))


def open_reading(db: str) -> Any:
    """A DB-API connection that cannot write. SchemaError where the database is missing, older or newer than this."""
    target = parse(db)
    with translated(target):
        connection = _connect_reading(target)
        try:
            _require(target, _revision(connection, target))
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
            revision = _revision(connection, target)
            if revision is not None and revision > head():
                _require(target, revision)
            if revision != head():
                _migrate(connection, target, head())
            elif _stamp_of(connection, target) != stamp():
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
            found = _revision(connection, target)
            if found is not None and found > head():
                _require(target, found)
            _migrate(connection, target, revision or head())
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
            revision = _revision(connection, target)
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


def _revision(connection: Any, target: Target) -> str | None:
    if target.kind == "postgresql":
        exists = connection.execute("select to_regclass('alembic_version')").fetchone()[0]
    else:
        exists = connection.execute("select 1 from sqlite_master where name = 'alembic_version'").fetchone()
    row = connection.execute("select version_num from alembic_version").fetchone() if exists else None
    return str(row[0]) if row else None


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


def _migrate(connection: Any, target: Target, revision: str) -> None:
    """Views away, alembic, reference data and views again: one transaction on `connection`."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import StaticPool

    found = _revision(connection, target)
    if target.kind == "sqlite":
        if found is not None and found != revision:
            _set_aside(connection, target, found)
        connection.execute("pragma foreign_keys = off")
    engine = create_engine(
        "sqlite://" if target.kind == "sqlite" else "postgresql+psycopg://",
        creator=lambda: connection,
        poolclass=StaticPool,
    )
    if target.kind == "sqlite":
        event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("begin immediate"))
    else:
        connection.autocommit = False
    try:
        with engine.connect() as outer, outer.begin():
            if target.kind == "postgresql":
                connection.execute("select pg_advisory_xact_lock(7119970918)")
            _drop_views(connection, target)
            config = Config()
            config.set_main_option("script_location", str(folder("migrations")).replace("%", "%%"))
            config.attributes["connection"] = outer
            now = _revision(connection, target)
            (command.downgrade if revision == "base" or (now or "") > revision else command.upgrade)(config, revision)
            if revision == head():
                rebuild(connection, target)
            if target.kind == "sqlite":
                broken = connection.execute("pragma foreign_key_check").fetchone()
                if broken:
                    raise StorageError(
                        f"{target.shown}: table {broken[0]} refers to rows that do not exist; not migrated."
                    )
    finally:
        if target.kind == "postgresql":
            connection.rollback()
            connection.autocommit = True
        else:
            connection.execute("pragma foreign_keys = on")


def _set_aside(connection: sqlite3.Connection, target: Target, revision: str) -> None:
    with sqlite3.connect(f"{target.place}.before-{revision}") as copy:
        connection.backup(copy)
    copy.close()


@cache
def _content() -> tuple[tuple[str, str], ...]:
    """Every file of SQL and reference data that a database is made from besides its migrations: (path, text)."""
    files = sorted((folder("sql") / "views").glob("*.sql")) + sorted((folder("sql") / "functions").glob("*.sql"))
    files += [folder("reference") / f"{name}.csv" for _, name in _REFERENCE]
    return tuple((path.stem, path.read_text(encoding="utf-8")) for path in files)


def stamp() -> int:
    """A number that changes with the views and the reference data; a database keeps the one it was made with."""
    value = 0
    for name, text in _content():
        value = zlib.crc32(f"{name}\n{text}".encode(), value)
    return value & 0x7FFFFFFF


def _stamp_of(connection: Any, target: Target) -> int:
    if target.kind == "sqlite":
        return int(connection.execute("pragma user_version").fetchone()[0])
    row = connection.execute("select obj_description(to_regclass('documents'))").fetchone()
    return int(row[0]) if row and row[0] and row[0].isdigit() else 0


def rebuild(connection: Any, target: Target) -> None:
    """Reference data, functions, views and full-text search as their files say; inside the caller's transaction."""
    _drop_views(connection, target)
    _load_reference(connection, target)
    if target.kind == "postgresql":
        for path in sorted((folder("sql") / "functions").glob("*.sql")):
            connection.execute(path.read_text(encoding="utf-8"))
    for name, body in view_order():
        connection.execute(f"create view {name} as\n{body}")
    if target.kind == "sqlite":
        connection.execute(
            "create virtual table if not exists passages_fts using fts5(text, content='passages', content_rowid='id')"
        )
        connection.execute("insert into passages_fts (passages_fts) values ('rebuild')")
        connection.execute(f"pragma user_version = {stamp()}")
    else:
        connection.execute(
            "create index if not exists passages_fts on passages using gin (to_tsvector('english', text))"
        )
        connection.execute(f"comment on table documents is '{stamp()}'")


def _drop_views(connection: Any, target: Target) -> None:
    if target.kind == "sqlite":
        names = [row[0] for row in connection.execute("select name from sqlite_master where type = 'view'").fetchall()]
        for name in names:
            connection.execute(f'drop view "{name}"')
    else:
        rows = connection.execute(
            "select table_name from information_schema.views where table_schema = current_schema()"
        ).fetchall()
        for (name,) in rows:
            connection.execute(f'drop view if exists "{name}" cascade')


@cache
def view_order() -> tuple[tuple[str, str], ...]:
    """The views as (name, select), each after those that it reads."""
    bodies = {
        path.stem: path.read_text(encoding="utf-8").strip().rstrip(";")
        for path in (folder("sql") / "views").glob("*.sql")
    }
    ordered: dict[str, str] = {}

    def add(name: str) -> None:
        if name in ordered:
            return
        words = set(re.findall(r"\w+", re.sub(r"--[^\n]*", "", bodies[name])))
        for other in sorted(bodies):
            if other != name and other in words:
                add(other)
        ordered[name] = bodies[name]

    for name in sorted(bodies):
        add(name)
    return tuple(ordered.items())


def _load_reference(connection: Any, target: Target) -> None:
    from aplc_db.names import name_key

    mark = "?" if target.kind == "sqlite" else "%s"
    cursor = connection.cursor()
    for table, name in _REFERENCE:
        with (folder("reference") / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        if table == "state_names":
            keyed: dict[str, dict[str, str]] = {}
            for row in rows:
                if row["iso3"]:
                    keyed.setdefault(
                        name_key(row["name"]),
                        {"name_key": name_key(row["name"]), **{key: row[key] for key in ("name", "iso3", "kind")}},
                    )
            rows = list(keyed.values())
        columns = list(rows[0])
        key, others = columns[0], columns[1:]
        cursor.executemany(
            f"insert into {table} ({', '.join(columns)}) values ({', '.join([mark] * len(columns))}) "
            f"on conflict ({key}) do update set {', '.join(f'{column} = excluded.{column}' for column in others)}",
            [tuple(row[column] for column in columns) for row in rows],
        )
