"""CSV from PostgreSQL through COPY, with the same bytes as from SQLite."""

from typing import Any, BinaryIO

from aplc_db.rows import NAMED, without_comments

_TEXT = ("text", "varchar", "bpchar", "name")
_NUMBER = ("numeric", "float4", "float8")
_RUN = "=+@\\t\\r\\n＝＋－＠-"  # what aplc_db.formulas looks for, inside E''
_FIRST = ", ".join(f"E'{mark}'" for mark in ("=", "+", "-", "@", "\\t", "\\r", "\\n", "＝", "＋", "－", "＠"))


def copy_csv(
    connection: Any, sql: str, values: dict[str, Any], file: BinaryIO, *, raw: bool = False
) -> tuple[tuple[str, ...], int]:
    """Copy the rows of a query, with its `:name` values, into `file`; the columns and the number of rows.

    A query that is not ours must have been checked to be a query: here it stands between brackets.
    """
    from psycopg import ClientCursor

    query = sql.strip().rstrip(";")
    if values:
        query = NAMED.sub(r"%(\1)s", without_comments(sql).replace("%", "%%"))
        query = ClientCursor(connection).mogrify(query, values)
    connection.autocommit = False  # a transaction, and a read-only one
    connection.read_only = True
    try:
        return _copied(connection, query, file, raw)
    finally:
        connection.rollback()
        connection.autocommit = True


def _copied(connection: Any, query: str, file: BinaryIO, raw: bool) -> tuple[tuple[str, ...], int]:
    described = connection.execute(f"select * from (\n{query}\n) as answer limit 0").description
    types = connection.adapters.types
    chosen = []
    for column in described:
        known = types.get(column.type_code)
        chosen.append(_chosen('"' + column.name.replace('"', '""') + '"', known.name if known else "", raw))
    copy = f"copy (select {', '.join(chosen)} from (\n{query}\n) as answer) to stdout (format csv, header)"
    cursor = connection.cursor()
    with cursor.copy(copy) as blocks:
        file.writelines(blocks)
    return tuple(column.name for column in described), cursor.rowcount


def _chosen(name: str, kind: str, raw: bool) -> str:
    if kind in _TEXT and not raw:
        first = f"left({name}, 1)"
        runs = f"{first} in ({_FIRST}) or ({first} = '''' and {name} ~ E'^''*[{_RUN}]')"
        return f"case when {runs} then '''' || {name} else {name} end as {name}"
    if kind in _NUMBER:
        return f"trim_scale(cast({name} as numeric)) as {name}"
    if kind == "bool":
        return f"cast({name} as integer) as {name}"
    return name
