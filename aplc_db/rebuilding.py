"""What a database is made from besides its migrations: views, functions, full-text search and reference data.

They are not migrated but made anew, in one transaction, whenever their files have changed; a stamp says from which.
"""

import csv
import re
import zlib
from functools import cache
from typing import Any

from aplc_db.content import folder
from aplc_db.names import name_key
from aplc_db.targets import Target

_REFERENCE = (("states", "states"), ("state_names", "state_names"), ("meetings", "meetings"))


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


def stamp_of(connection: Any, target: Target) -> int:
    """The stamp that a database keeps; 0 where it has none."""
    if target.kind == "sqlite":
        return int(connection.execute("pragma user_version").fetchone()[0])
    row = connection.execute("select obj_description(to_regclass('documents'))").fetchone()
    return int(row[0]) if row and row[0] and row[0].isdigit() else 0


def rebuild(connection: Any, target: Target) -> None:
    """Reference data, functions, views and full-text search as their files say; inside the caller's transaction."""
    drop_views(connection, target)
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


def drop_views(connection: Any, target: Target) -> None:
    """Take all views away, so that the tables under them can change."""
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
