"""The files of `sql/questions/` as callables: one file is one question.

The comment at the head of a file is its documentation and its interface:

    -- Who last reported on retained mines in or before a year?
    -- Subject: Retained mines
    -- :year integer = 2012 : the last year reported on, at most

Types are integer, date, text, state (any spelling of a state, bound as its ISO code) and paper (SYMBOL or
SYMBOL@REVISION, bound as the id of the document). The subject may be left out. A parameter without `=` must be given; `= null` is none.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from aplc_db import rows
from aplc_db.content import folder
from aplc_db.errors import AplcError, UsageError
from aplc_db.rows import Rows

_DECLARED = re.compile(
    r":(?P<name>[a-z_]+) (?P<kind>integer|date|text|state|paper)(?: = (?P<default>\S+))? : (?P<meaning>.+)"
)
SUBJECTS = ("Membership", "Stockpiles", "Retained mines", "Reports", "Use and production", "The papers", "More")


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a question asks for; `default` is the text in the file, None where it must be given."""

    name: str
    kind: str  # integer, date, text, state, paper
    default: str | None
    meaning: str

    @property
    def option(self) -> str:
        """The name on the command line: as_of is --as-of."""
        return "--" + self.name.replace("_", "-")


@dataclass(frozen=True, slots=True)
class Question:
    """One file of `sql/questions/`: its name, the question itself, its subject, notes, parameters and SQL."""

    name: str
    text: str
    subject: str  # one of SUBJECTS
    notes: str
    parameters: tuple[Parameter, ...]
    sql: str


def parse(name: str, sql: str) -> Question:
    """The question in a file's text; AplcError names file and line where the header is wrong.

    >>> parse("late", "-- Who is late?\\n-- :year integer = 2012 : the year\\nselect :year").parameters[0].default
    '2012'
    """
    said: list[str] = []
    subject = SUBJECTS[-1]
    parameters: list[Parameter] = []
    for number, line in enumerate(sql.splitlines(), 1):
        if not line.startswith("--"):
            break
        text = line.removeprefix("--").strip()
        if text.startswith("Subject:"):
            subject = text.removeprefix("Subject:").strip()
            if subject not in SUBJECTS:
                raise AplcError(f"{name}.sql, line {number}: subject {subject!r} is none of {', '.join(SUBJECTS)}")
            continue
        if not text.startswith(":"):
            said.append(text)
            continue
        declared = _DECLARED.fullmatch(text)
        if declared is None:
            raise AplcError(f"{name}.sql, line {number}: not `:name type = default : meaning`: {text}")
        parameters.append(Parameter(**declared.groupdict()))
    names = {parameter.name for parameter in parameters}
    used = rows.parameters_of(sql)
    if names != used:
        wrong = ", ".join(sorted(names ^ used))
        raise AplcError(f"{name}.sql: parameters declared and used differ: {wrong}")
    if not said:
        raise AplcError(f"{name}.sql, line 1: the header does not say what is asked")
    return Question(name, said[0], subject, " ".join(said[1:]), tuple(parameters), sql)


@cache
def questions() -> tuple[Question, ...]:
    """Every question, by name."""
    files = sorted((folder("sql") / "questions").glob("*.sql"))
    return tuple(parse(file.stem, file.read_text(encoding="utf-8")) for file in files)


def by_subject() -> dict[str, list[Question]]:
    """All questions by subject, in the order of subjects; one without questions is left out."""
    return {
        subject: asked for subject in SUBJECTS if (asked := [each for each in questions() if each.subject == subject])
    }


def question(name: str) -> Question:
    """The question called `name` (underscores do for hyphens); UsageError with the nearest name when there is none."""
    wanted = name.replace("_", "-")
    file = folder("sql") / "questions" / f"{wanted}.sql"
    if re.fullmatch(r"[a-z][a-z-]*", wanted) and file.is_file():
        return parse(wanted, file.read_text(encoding="utf-8"))
    import difflib

    near = difflib.get_close_matches(wanted, [known.name for known in questions()], n=1)
    hint = f"; did you mean {near[0]}?" if near else "."
    raise UsageError(f"{name}: no such question{hint} `aplc ask` lists them.")


def answer(db: str, name: str, /, **given: object) -> Rows:
    """The rows that answer the question `name` on the database `db` (path or URL); each names its paper and words.

    UsageError for an unknown question, parameter or value; SchemaError and StorageError as the database has it.
    """
    from aplc_db import database, targets

    asked = question(name)
    target = targets.parse(db)
    connection = database.open_reading(db)
    try:
        values = bind(connection, asked, given)
    except BaseException:
        connection.close()
        raise
    return rows.fetch(connection, asked.sql, values, close=True, errors=lambda: targets.translated(target))


def bind(connection: Any, asked: Question, given: dict[str, object]) -> dict[str, object]:
    """What each `:parameter` of `asked` is bound to, from what was given by name and the defaults."""
    known = {parameter.name for parameter in asked.parameters}
    for name in given:
        if name not in known:
            takes = ", ".join(p.option for p in asked.parameters) or "no parameters"
            raise UsageError(f"{asked.name}: no parameter {name}; it takes {takes}.")
    return {p.name: _value(connection, asked, p, given.get(p.name)) for p in asked.parameters}


def _value(connection: Any, asked: Question, parameter: Parameter, given: object) -> object:
    if given is None:
        if parameter.default is None:
            raise UsageError(f"{asked.name}: say which {parameter.name}, with {parameter.option}: {parameter.meaning}.")
        if parameter.default == "null":
            return None
        given = parameter.default
    text = given.isoformat() if isinstance(given, date) else str(given).strip()
    if parameter.kind == "integer":
        if not re.fullmatch(r"-?[0-9]{1,9}", text):
            raise UsageError(f"{parameter.option} {text}: not a whole number.")
        return int(text)
    if parameter.kind == "date":
        return _day(connection, parameter, text)
    if parameter.kind == "state":
        return state_code(connection, text)
    if parameter.kind == "paper":
        return paper_id(connection, text)
    return text


def _day(connection: Any, parameter: Parameter, text: str) -> object:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{parameter.option} {text}: not a day; write it as 2019-11-29.") from None
    return day if rows.is_postgresql(connection) else day.isoformat()


def state_code(connection: Any, text: str) -> str:
    """The ISO code of the state written as `text`, in any known spelling or code; UsageError names the nearest ones."""
    from aplc_db.names import name_key

    key = name_key(text)
    sql = """
        select iso3, 1 as choice from states where iso3 = :code or iso2 = :code
        union all
        select iso3, 2 as choice from state_names where name_key = :key
        order by choice
    """
    found = list(rows.fetch(connection, sql, {"code": text.strip().upper(), "key": key}))
    if found:
        return str(found[0][0])
    known = {str(row[0]): str(row[1]) for row in rows.fetch(connection, "select name_key, name from state_names")}
    import difflib

    near = difflib.get_close_matches(key, known, n=3, cutoff=0.7)
    hint = f"; did you mean {' or '.join(known[name] for name in near)}?" if near else "."
    raise UsageError(f"{text}: no state of that name is known{hint}")


def paper_id(connection: Any, text: str) -> int:
    """The id of the document written as SYMBOL (its newest revision) or SYMBOL@REVISION."""
    symbol, at, revision = text.partition("@")
    if at and not revision.isdigit():
        raise UsageError(f"{text}: write a revision as {symbol}@1.")
    sql = "select id from documents where symbol = :symbol and superseded_by is null"
    values: dict[str, object] = {"symbol": symbol}
    if at:
        sql = "select id from documents where symbol = :symbol and revision = :revision"
        values["revision"] = int(revision)
    found = list(rows.fetch(connection, sql, values))
    if not found:
        raise UsageError(f"{text}: no such paper is loaded; `aplc documents` lists them.")
    return int(found[0][0])
