"""Where a query is wrong, and what was probably meant.

select regon from states
       ^ no such column: regon; did you mean region?
"""

import difflib
import re
import sqlite3
from typing import Any

from aplc_db import dictionary
from aplc_db.rows import is_postgresql

_NEAR = re.compile(r'near "(.*)": syntax error', re.DOTALL)
_UNKNOWN = re.compile(r"no such (column|table|function): (\S+)")
_UNKNOWN_POSTGRESQL = re.compile(r'(column|relation|function) "?([\w.]+)')
_TOKEN = re.compile(r"unrecognized token: \"(.*)\"", re.DOTALL)
_PIECE = re.compile(r"'(?:[^']++|'')*+(?:'|$)|\"(?:[^\"]++|\"\")*+(?:\"|$)|--[^\n]*|/\*(?:.*?\*/|.*)|;", re.DOTALL)


def pointed(sql: str, at: int, text: str) -> str:
    """The line of `sql` that holds character `at`, a caret below it, and what is wrong."""
    at = max(0, min(at, len(sql)))
    begin = sql.rfind("\n", 0, at) + 1
    end = sql.find("\n", at)
    line = sql[begin : end if end >= 0 else len(sql)].replace("\t", " ")
    column = at - begin
    if len(line) > 100:
        cut = max(0, column - 50)
        line, column = line[cut : cut + 100], column - cut
    return f"{text}\n  {line}\n  {' ' * column}^"


def first_word(sql: str) -> str:
    """The first word of a statement, in lower case, comments and brackets aside."""
    plain = re.sub(r"--[^\n]*|/\*(?:.*?\*/|.*)", " ", sql, flags=re.DOTALL)
    word = re.match(r"[\s(]*(\w+)", plain)
    return word[1].lower() if word else ""


def second(sql: str) -> str:
    """The line where a second statement begins, with a caret."""
    for piece in _PIECE.finditer(sql):
        if piece[0] == ";":
            rest = piece.end() + len(sql[piece.end() :]) - len(sql[piece.end() :].lstrip())
            return pointed(sql, rest, "").lstrip("\n")
    return ""


def sqlite(connection: sqlite3.Connection, sql: str, text: str) -> str:
    """SQLite's message with the place of the fault, found by what the message names, and the nearest name."""
    if near := _NEAR.match(text):
        return pointed(sql, _where_it_stops(connection, sql, near[1]), text)
    if token := _TOKEN.match(text):
        return pointed(sql, max(0, sql.find(token[1])), text)
    if text == "incomplete input":
        return pointed(sql, len(sql.rstrip()), "the query ends too early")
    if unknown := _UNKNOWN.match(text):
        return _with_nearest(connection, sql, text, unknown[1], unknown[2], None)
    if named := re.search(
        r"(?:ambiguous column name|wrong number of arguments to function|misuse of \w+:?) ?:? ?(\w+)", text
    ):
        return pointed(sql, _find_word(sql, named[1]), text)
    return pointed(sql, 0, text)


def postgresql(connection: Any, sql: str, text: str, position: int, sqlstate: str) -> str:
    """PostgreSQL's message with a caret at the place it gives (from 1), and the nearest name."""
    unknown = _UNKNOWN_POSTGRESQL.search(text) if sqlstate in ("42703", "42P01", "42883") else None
    if unknown is None:
        return pointed(sql, position - 1, text)
    kind = "table" if unknown[1] == "relation" else unknown[1]
    return _with_nearest(connection, sql, text, kind, unknown[2], position - 1 if position > 0 else None)


def _with_nearest(connection: Any, sql: str, text: str, kind: str, name: str, at: int | None) -> str:
    if kind == "function":
        return pointed(sql, _find_word(sql, name) if at is None else at, text)
    bare = name.rpartition(".")[2].strip('"')
    known: list[str] = [*dictionary.tables(), *dictionary.views()]
    listing = "aplc schema"
    if kind == "column":
        used = [relation for relation in known if re.search(rf"\b{relation}\b", sql)]
        known = _columns(connection, used)
        listing = f"aplc schema {used[0]}" if len(used) == 1 else listing
    near = difflib.get_close_matches(bare.lower(), known, n=1, cutoff=0.6)
    hint = f"; did you mean {near[0]}?" if near else f"; `{listing}` lists them"
    return pointed(sql, _find_word(sql, name) if at is None else at, text + hint)


def _columns(connection: Any, relations: list[str]) -> list[str]:
    """The columns of tables and views, on a connection whose last statement failed."""
    if is_postgresql(connection):
        connection.rollback()
    found: dict[str, None] = {}
    for relation in relations:
        cursor = connection.execute(f"select * from {relation} limit 0")
        found |= dict.fromkeys(column[0] for column in cursor.description)
    return list(found)


def _find_word(sql: str, word: str) -> int:
    found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", sql, re.IGNORECASE)
    return found.start() if found else 0


def _where_it_stops(connection: Any, sql: str, token: str) -> int:
    """The first place of `token` up to which the query alone gives the same error: a fault is the first of its kind."""
    begin = 0
    while token and (at := sql.find(token, begin)) >= 0:
        try:
            connection.execute("explain " + sql[: at + len(token)])
        except (sqlite3.Error, sqlite3.Warning) as error:
            if str(error).startswith(f'near "{token}"'):
                return at
        begin = at + 1
    return 0
