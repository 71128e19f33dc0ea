"""Full-text search over the paragraphs, for what people type."""

import re

from markupsafe import Markup, escape

from aplc_db import questions
from aplc_db.errors import UsageError
from aplc_db.web.reading import Reading, Record
from aplc_db.web.rendering import Page

_A_PAGE = 20
_AROUND = 220  # characters of a paragraph shown before and after the first word found
_TYPED = re.compile(r'"([^"]*)"|(\S+)')
_ON_SQLITE = """
    with found as (select rowid as id, rank from passages_fts where passages_fts match :wanted)
    select cited_passages.symbol, cited_passages.place, cited_passages.section_title, cited_passages.text
    from found inner join cited_passages on found.id = cited_passages.passage_id
    where not cited_passages.superseded
    order by found.rank, cited_passages.document_as_of desc, cited_passages.passage_id
    limit :most offset :after
"""
_ON_POSTGRESQL = """
    with found as (
        select id, ts_rank(to_tsvector('english', text), phrases) as rank
        from passages, websearch_to_tsquery('english', :wanted) as phrases
        where to_tsvector('english', text) @@ phrases
    )
    select cited_passages.symbol, cited_passages.place, cited_passages.section_title, cited_passages.text
    from found inner join cited_passages on found.id = cited_passages.passage_id
    where not cited_passages.superseded
    order by found.rank desc, cited_passages.document_as_of desc, cited_passages.passage_id
    limit :most offset :after
"""


def page(reading: Reading, given: dict[str, str] | None = None) -> Page:
    """What was searched for, found in paragraphs, names of states and questions."""
    typed = (given or {}).get("q", "").strip()[:200]
    asked = (given or {}).get("page", "1")
    at = max(1, int(asked)) if asked.isdecimal() and len(asked) < 6 else 1
    found = _found(reading, typed, at) if wanted(typed) else []
    return Page("search.html", f"Search: {typed}" if typed else "Search", {
        "typed": typed,
        "found": [{**row, "shown": excerpt(row["text"], typed)} for row in found[:_A_PAGE]],
        "at": at,
        "more": len(found) > _A_PAGE,
        "state": _state(reading, typed) if at == 1 else None,
        "questions": _questions(typed) if at == 1 else [],
    })  # fmt: skip


def phrases(typed: str) -> list[str]:
    """What must all be found: each word, and what stands in quotation marks as a whole.

    >>> phrases('anti-personnel "Viet Nam" *')
    ['anti-personnel', 'Viet Nam']
    """
    typed = typed.replace("“", '"').replace("”", '"')
    found = (quoted or word for quoted, word in _TYPED.findall(typed))
    return [text for text in (each.replace('"', "").strip() for each in found) if re.search(r"\w", text)]


def wanted(typed: str) -> str:
    """`typed` as SQLite and PostgreSQL search for it: phrases in quotation marks, so that no word is an operator.

    >>> wanted('anti-personnel NEAR(mines')
    '"anti-personnel" "NEAR(mines"'
    """
    return " ".join(f'"{phrase}"' for phrase in phrases(typed))


def _found(reading: Reading, typed: str, at: int) -> list[Record]:
    sql = _ON_SQLITE if reading.is_sqlite else _ON_POSTGRESQL
    return reading.rows(sql, wanted=wanted(typed), most=_A_PAGE + 1, after=(at - 1) * _A_PAGE)


def excerpt(text: str, typed: str) -> Markup:
    """The part of `text` around the first word found, with the words found marked."""
    words = sorted({word for phrase in phrases(typed) for word in re.findall(r"\w+", phrase)}, key=len, reverse=True)
    if not words:
        return escape(text)
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, words)) + r")\w*", re.IGNORECASE)
    first = pattern.search(text)
    begin = max(0, first.start() - _AROUND) if first else 0
    end = min(len(text), (first.end() if first else 0) + _AROUND)
    begin = text.rfind(" ", 0, begin) + 1 if begin else 0
    end = text.find(" ", end) if text.find(" ", end) > 0 else len(text)
    pieces: list[Markup] = [Markup("… ")] if begin else []
    at = begin
    for match in pattern.finditer(text, begin, end):
        pieces += [escape(text[at : match.start()]), Markup("<mark>{}</mark>").format(match[0])]
        at = match.end()
    return Markup("").join([*pieces, escape(text[at:end]), Markup(" …") if end < len(text) else Markup("")])


def _state(reading: Reading, typed: str) -> Record | None:
    if not typed:
        return None
    try:
        iso3 = questions.state_code(reading.connection, typed)
    except UsageError:
        return None
    return reading.row("select iso3, name from states where iso3 = :iso3", iso3=iso3)


def _questions(typed: str) -> list[questions.Question]:
    words = [word.lower() for phrase in phrases(typed) for word in re.findall(r"\w+", phrase)]
    said = ((each, f"{each.name} {each.text}".lower()) for each in questions.questions())
    return [each for each, text in said if words and all(word in text for word in words)]
