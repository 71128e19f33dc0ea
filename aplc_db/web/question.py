"""The questions: a list, and each as a page with its parameters as a form, answer, chart and SQL."""

import re
from itertools import groupby, islice
from typing import Any

from aplc_db import dictionary, questions
from aplc_db.errors import UsageError
from aplc_db.rows import without_comments
from aplc_db.web import charts
from aplc_db.web.reading import Answer, Reading, Record
from aplc_db.web.rendering import Page

MOST = 200  # rows that a page shows; the CSV file has all
_NUMBERS = ("integer", "number")


def listed(reading: Reading, given: dict[str, str] | None = None) -> Page:
    """All the questions."""
    return Page("questions.html", "Questions", {"subjects": questions.by_subject()})


def page(reading: Reading, name: str, given: dict[str, str] | None = None) -> Page:
    """One question, answered where all that it must be told is given."""
    asked = questions.question(name)
    given = given or {}
    lacking = [each for each in asked.parameters if each.default is None and each.name not in given]
    known = {each.name for each in asked.parameters}
    answer, wrong = None, ""
    try:
        if not lacking or set(given) - known:
            answer = reading.answer(name, **given)
    except UsageError as error:
        wrong = str(error)
    shown = {
        each.name: given.get(each.name, "" if each.default in (None, "null") else str(each.default))
        for each in asked.parameters
    }
    kinds = {each.kind for each in asked.parameters}
    context: dict[str, Any] = {
        "question": asked,
        "given": shown,
        "inputs": {each.name: _input(each.kind, shown[each.name]) for each in asked.parameters},
        "lacking": lacking,
        "wrong": wrong,
        "sql": without_comments(asked.sql),
        "states": reading.rows("select name from states order by name") if "state" in kinds else [],
        "papers": reading.rows("select symbol, revision from documents order by symbol, revision limit 500")
        if "paper" in kinds
        else [],
        "answer": table(name, answer) if answer else None,
        "chart": charts.chart(name, answer) if answer else None,
    }
    return Page("question.html", asked.text, context)


def _input(kind: str, value: str) -> str:
    """The type of a field of the form: text where the browser would not show what was typed."""
    fits = re.fullmatch({"date": r"(\d{4}-\d\d-\d\d)?", "integer": r"-?\d*"}.get(kind, r"\b\B"), value)
    return {"date": "date", "integer": "number"}[kind] if fits else "text"


def table(relation: str, answer: Answer) -> dict[str, Any]:
    """An answer as a table: what people read first, states and places as links, the quote last."""
    hidden = {"iso3", "symbol", "paragraph"} if "symbol" in answer.columns else set()
    if answer.rows:  # columns that say nothing, or the usual in each row, take room from those that tell
        usual = {"certainty": "stated", "inferred": 0}
        for at, name in enumerate(answer.columns):
            if all(row[at] == usual.get(name) for row in answer.rows):
                hidden.add(name)
    columns = []
    for name in answer.columns:
        if name not in hidden:
            column = dictionary.column(relation, name)
            kind = column.type if column else ""
            meaning = column.description if column else ""
            columns.append({"name": name, "meaning": meaning, "kind": kind, "numeric": kind in _NUMBERS})
    rows = list(islice(answer.records(), MOST))
    return {
        "columns": columns,
        "rows": rows,
        "spans": _spans(rows) if "quote" in answer.columns else [],
        "count": len(answer.rows),
        "cited": "symbol" in answer.columns,
    }


def _spans(rows: list[Record]) -> list[int]:
    """For each row over how many rows its quote goes; 0 where it stands in a row above."""
    spans: list[int] = []
    for _, same in groupby(rows, lambda row: (row.get("symbol"), row.get("paragraph"), row["quote"])):
        count = len(list(same))
        spans += [count] + [0] * (count - 1)
    return spans
