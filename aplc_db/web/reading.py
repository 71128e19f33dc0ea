"""What the pages ask of the database: the questions of `aplc ask`, and plain selects on its views.

Answers to questions are kept until the database changes: what is current follows from every paper loaded, and on a
thousand papers takes a second to find.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from aplc_db import database, questions, targets
from aplc_db.rows import fetch

Record = dict[str, Any]

_KEPT = 200  # answers
_STATE_OF_DATABASE = """
    select
        count(*) as papers,
        max(id) as newest,
        max(loaded_at) as loaded,
        count(superseded_by) as superseded,
        (select count(*) from state_names) as names
    from documents
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole answer to a question: names of columns, and rows as tuples in that order."""

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]

    def records(self) -> Iterator[Record]:
        """Each row as a dict by column name."""
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)


class Reader:
    """One database (path or URL) for many pages and threads."""

    def __init__(self, db: str) -> None:
        self.db = db
        self.target = targets.parse(db)
        self._answers: dict[object, Answer] = {}
        self._state: object = None
        self._lock = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator["Reading"]:
        """A connection for one page; SchemaError and StorageError as the database has it."""
        connection = database.open_reading(self.db)
        try:
            with targets.translated(self.target):
                yield Reading(self, connection)
        finally:
            connection.close()

    def kept(self, state: object, asked: object) -> Answer | None:
        """The answer kept to a question, if the database is still as it was."""
        with self._lock:
            if state != self._state:
                self._answers.clear()
                self._state = state
            return self._answers.get(asked)

    def keep(self, state: object, asked: object, answer: Answer) -> None:
        """Keep an answer; the oldest gives way."""
        with self._lock:
            if state == self._state:
                self._answers[asked] = answer
                if len(self._answers) > _KEPT:
                    del self._answers[next(iter(self._answers))]


class Reading:
    """What one page reads, through one connection."""

    def __init__(self, reader: Reader, connection: Any) -> None:
        self.connection = connection
        self.is_sqlite = reader.target.kind == "sqlite"
        self._reader = reader
        self._state = tuple(self.row(_STATE_OF_DATABASE).values())

    def rows(self, sql: str, /, **values: Any) -> list[Record]:
        """The rows of a select of ours with `:name` parameters."""
        return list(fetch(self.connection, sql, values).dicts())

    def row(self, sql: str, /, **values: Any) -> Record:
        """The one row of a select of ours."""
        return self.rows(sql, **values)[0]

    def answer(self, name: str, /, **given: object) -> Answer:
        """The answer to a question of `aplc ask`; UsageError where the question or a value is wrong."""
        asked = questions.question(name)
        return self.kept_answer(asked.sql, questions.bind(self.connection, asked, given))

    def kept_answer(self, sql: str, values: dict[str, object] | None = None) -> Answer:
        """The rows of a select, kept until the database changes."""
        values = values or {}
        key = (sql, *values.items())
        kept = self._reader.kept(self._state, key)
        if kept is None:
            rows = fetch(self.connection, sql, values)
            kept = Answer(rows.columns, list(rows))
            self._reader.keep(self._state, key, kept)
        return kept
