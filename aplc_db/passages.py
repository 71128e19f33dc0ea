"""Paragraphs of loaded papers as they stand, with what was understood of them marked, and how to cite them."""

import re
from dataclasses import dataclass
from typing import Any

from aplc_db import rows
from aplc_db.errors import UsageError

_PLACE = re.compile(r"(?P<paragraph>\w+?)\s*(?:\((?P<item>\w+)\)|(?P<letter>[a-z]))?")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True, slots=True)
class Marked:
    """One passage: where it stands, its text with marks, and what each mark was understood as."""

    place: str
    text: str
    notes: list[str]


def quoted(connection: Any, symbol: str, place: str) -> list[Marked]:
    """The passages at `place` ("21", "8 (b)", "8b", "passage 12"; a paragraph comes with its items) of a paper.

    What was understood stands in [brackets] with a number, explained in `notes`. UsageError when there is none.
    """
    return [_marked(connection, row) for row in _passages(connection, symbol, place)]


def citation(connection: Any, symbol: str, place: str | None = None) -> str:
    """A reference to a paper, or to a paragraph of it with its words.

    APLC/MSP.20/2022/7, Status of ... (25 November 2022), para. 21: “There are now ...”.
    """
    from aplc_db.questions import paper_id

    sql = "select symbol, title, as_of, source_url from documents where id = :id"
    printed, title, as_of, url = next(iter(rows.fetch(connection, sql, {"id": paper_id(connection, symbol)})))
    year, month, day = str(as_of).split("-")
    text = f"{printed}, {title} ({int(day)} {_MONTHS[int(month) - 1]} {year})"
    if place is not None:
        passages = _passages(connection, symbol, place)
        words = " ".join(passage["text"] for passage in passages)
        where = passages[0]["place"]
        text += f", {'' if where.startswith('passage') else 'para. '}{where}: “{words}”"
    return text + (f", {url}" if url else "" if place is not None and words[-1:] in tuple(".!?") else ".")


def _passages(connection: Any, symbol: str, place: str) -> list[dict[str, Any]]:
    from aplc_db.questions import paper_id

    values: dict[str, Any] = {"id": paper_id(connection, symbol)}
    wanted = place.strip().removeprefix("para.").strip()
    if wanted.startswith("passage "):
        condition = "place = :place"
        values["place"] = wanted
    else:
        found = _PLACE.fullmatch(wanted)
        if found is None:
            raise UsageError(f'{place}: write a paragraph as 21 or "8 (b)".')
        condition = "paragraph = :paragraph"
        values["paragraph"] = found["paragraph"]
        if item := found["item"] or found["letter"]:
            condition += " and item = :item"
            values["item"] = item
    sql = f"select * from cited_passages where document_id = :id and {condition} order by position"
    passages = list(rows.fetch(connection, sql, values).dicts())
    if not passages:
        raise UsageError(f"{symbol}: no paragraph {place}; {_there(connection, values['id'])}.")
    return passages


def _there(connection: Any, document: int) -> str:
    """Which paragraphs a paper has, in words."""
    sql = "select coalesce(paragraph, place) from cited_passages where document_id = :id order by position"
    places = list(dict.fromkeys(place for (place,) in rows.fetch(connection, sql, {"id": document})))
    numbered = [place for place in places if place[:1].isdigit()] or places
    return f"its paragraphs are {numbered[0]} to {numbered[-1]}" if numbered else "it has none"


def _marked(connection: Any, passage: dict[str, Any]) -> Marked:
    sql = """
        select id, start_char, end_char, rule, declared_count, listed_count
        from statements
        where passage_id = :id
        order by start_char, end_char, id
    """
    spans: dict[tuple[int, int], list[str]] = {}
    for statement, start, end, rule, declared, listed in rows.fetch(connection, sql, {"id": passage["passage_id"]}):
        spans.setdefault((start, end), []).append(_said(connection, statement, rule, declared, listed))
    text: str = passage["text"]
    marks: list[tuple[int, int, str]] = []
    notes = []
    for number, ((start, end), said) in enumerate(spans.items(), 1):
        marks += [(start, 1, "["), (end, 0, f"]{number}")]
        notes += [f"{number}  {line}" for line in said]
    for at, _, mark in sorted(marks, reverse=True):
        text = text[:at] + mark + text[at:]
    left = "select message from findings where passage_id = :id and check_name = 'not_understood' order by id"
    notes += [f"not understood: {said}" for (said,) in rows.fetch(connection, left, {"id": passage["passage_id"]})]
    return Marked(passage["place"], text, notes)


def _said(connection: Any, statement: int, rule: str, declared: int | None, listed: int | None) -> str:
    facts = """
        select fact_table, kind, iso3, number, corrected_by
        from cited_facts
        where statement_id = :id
        order by fact_table, kind, iso3
    """
    groups: dict[str, list[str]] = {}
    for table, kind, iso3, number, corrected_by in rows.fetch(connection, facts, {"id": statement}):
        of = groups.setdefault(f"{table} {kind}", [])
        of.append((iso3 if number is None else f"{iso3} {number:g}") + _corrected(corrected_by))
    said = [f"{what}: {', '.join(states)}" for what, states in groups.items()]
    figures = "select qualifier, value, unit, topic, corrected_by from figures where statement_id = :id order by id"
    for qualifier, value, unit, topic, corrected_by in rows.fetch(connection, figures, {"id": statement}):
        given = "no number" if value is None else f"{'' if qualifier == 'exact' else qualifier + ' '}{value:,.12g}"
        said.append(f"{topic}: {given} {unit}{_corrected(corrected_by)}")
    if declared is not None:
        said.append(f"{declared} announced, {listed if listed is not None else 'none'} named")
    return "; ".join(said or ["no fact"]) + f" ({rule})"


def _corrected(by: int | None) -> str:
    return "" if by is None else " (corrected by hand)"
