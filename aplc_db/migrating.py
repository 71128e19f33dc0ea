"""Migrate a database: what revision it has, which one this code needs, and the way there in one transaction.

Only here are SQLAlchemy and alembic imported, and only while migrating.
"""

import sqlite3
from functools import cache
from typing import Any

from aplc_db.content import folder
from aplc_db.errors import StorageError
from aplc_db.rebuilding import drop_views, rebuild
from aplc_db.targets import WRITER, Target


@cache
def head() -> str:
    """The schema revision that this code needs: the number of the newest migration."""
    return max(path.name[:4] for path in (folder("migrations") / "versions").glob("[0-9]*.py"))


def revision_of(connection: Any, target: Target) -> str | None:
    """The schema revision of a database; none where it holds no tables of aplc."""
    if target.kind == "postgresql":
        exists = connection.execute("select to_regclass('alembic_version')").fetchone()[0]
    else:
        exists = connection.execute("select 1 from sqlite_master where name = 'alembic_version'").fetchone()
    row = connection.execute("select version_num from alembic_version").fetchone() if exists else None
    return str(row[0]) if row else None


def migrate(connection: Any, target: Target, revision: str) -> None:
    """Views away, alembic, reference data and views again: one transaction on `connection`."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import StaticPool

    found = revision_of(connection, target)
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
                connection.execute(f"select pg_advisory_xact_lock({WRITER})")
            drop_views(connection, target)
            config = Config()
            config.set_main_option("script_location", str(folder("migrations")).replace("%", "%%"))
            config.attributes["connection"] = outer
            now = revision_of(connection, target)
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
