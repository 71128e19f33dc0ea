"""Answers, queries and tables as pandas frames, for notebooks.

>>> frame = ask("overdue", db="papers.db", as_of="2019-11-29")  # doctest: +SKIP
"""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from aplc_db import database, dictionary, query, questions
from aplc_db.rows import Rows, fetch

if TYPE_CHECKING:
    import pandas as pd


def ask(question: str, /, db: str | None = None, **parameters: object) -> "pd.DataFrame":
    """The answer to one of the questions of `aplc ask`, one row a fact, with symbol, paragraph and quote.

    `db` is a path or URL, by default $APLC_DB or `aplc.db`. UsageError for an unknown question or parameter.
    """
    return _frame(question, questions.answer(_place(db), question, **parameters))


def sql(statement: str, /, db: str | None = None, *, timeout: float = 10.0, as_owner: bool = False) -> "pd.DataFrame":
    """The rows of one read-only statement; QueryError where it writes, is wrong, or takes over `timeout` seconds."""
    return _frame("", query.run(_place(db), statement, timeout=timeout, as_owner=as_owner))


def tables(db: str | None = None) -> Iterator[tuple[str, "pd.DataFrame"]]:
    """Every table by name, one after the other, so that only one is in memory."""
    for table in dictionary.tables():
        connection = database.open_reading(_place(db))
        yield table, _frame(table, fetch(connection, f"select * from {table}", close=True))


def _place(db: str | None) -> str:
    return db or os.environ.get("APLC_DB") or "aplc.db"


def _frame(relation: str, rows: Rows) -> "pd.DataFrame":
    import pandas as pd

    frame = pd.DataFrame(list(rows), columns=list(rows.columns))
    types: dict[str, Any] = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}
    for name in frame.columns:
        column = dictionary.column(relation, name)
        if column is None:
            continue
        if column.type in ("date", "datetime"):
            frame[name] = pd.to_datetime(frame[name], format="ISO8601")
        else:
            frame[name] = frame[name].astype(types[column.type])
    return frame
