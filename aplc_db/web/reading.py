"""What the pages ask of the database: the questions of `aplc ask`, and plain selects on its views.

Answers to questions are kept until the database changes: what is current follows from every paper loaded, and on a
thousand papers takes a second to find. `keep_warm` finds them before they are asked for.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from aplc_db import database, questions, targets
from aplc_db.errors import AplcError
from aplc_db.rows import fetch

Record = dict[str, Any]
Kept = TypeVar("Kept")

_KEPT = 300  # answers and pages
_LOOK_AGAIN = 2.0  # seconds
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
        self._answers: dict[object, Any] = {}
        self._state: object = None
        self._finding: dict[object, threading.Lock] = {}
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

    def kept(self, state: object, asked: object, find: Callable[[], Kept]) -> Kept:
        """What was found before, if the database is still as it was; else what `find` gives.

        Who asks while it is being found waits for it.
        """
        with self._lock:
            if state != self._state:
                self._answers.clear()
                self._finding.clear()
                self._state = state
            if asked in self._answers:
                return cast(Kept, self._answers[asked])
            finding = self._finding.setdefault(asked, threading.Lock())
        with finding:
            with self._lock:
                if state == self._state and asked in self._answers:
                    return cast(Kept, self._answers[asked])
            try:
                found = find()
            finally:
                with self._lock:
                    self._finding.pop(asked, None)
            with self._lock:
                if state == self._state:
                    self._answers[asked] = found
                    if len(self._answers) > _KEPT:
                        del self._answers[next(iter(self._answers))]
            return found

    def keep_warm(self, pages: list[Callable[["Reading"], object]], ready: threading.Event) -> None:
        """Make the pages whenever the database has changed, for ever; `ready` is set when the first was made once.

        What goes wrong is left for the page that is asked for to say.
        """
        warmed: object = None
        while True:
            with suppress(AplcError), self.reading() as reading:
                if reading.state != warmed:
                    for page in pages:
                        page(reading)
                        ready.set()
                    warmed = reading.state
            ready.set()
            time.sleep(_LOOK_AGAIN)


class Reading:
    """What one page reads, through one connection."""

    def __init__(self, reader: Reader, connection: Any) -> None:
        self.connection = connection
        self.is_sqlite = reader.target.kind == "sqlite"
        self._reader = reader
        self.state = tuple(self.row(_STATE_OF_DATABASE).values())

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

        def find() -> Answer:
            rows = fetch(self.connection, sql, values)
            return Answer(rows.columns, list(rows))

        return self.kept((sql, *values.items()), find)

    def kept(self, asked: object, find: Callable[[], Kept]) -> Kept:
        """What `find` gives, kept until the database changes."""
        return self._reader.kept(self.state, asked, find)
