"""What is read and stored in the measurements: made from the paper that comes with the package, and nothing in it is true.

In every copy the states change places and the numbers change, so that no two papers say the same.
"""

import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from aplc_db import database, loading
from aplc_db.content import folder
from aplc_db.gazetteer import Gazetteer
from aplc_db.names import known
from aplc_db.outline import outline
from aplc_db.paper_rows import COLUMNS, PaperRows, rows_of
from aplc_db.papers import Wanted
from aplc_db.papers import read as read_paper
from aplc_db.readers import read

FIRST = date(2015, 1, 1)
SAMPLE = folder("reference") / "APLC_CONF_2019_WP.18.txt"
_NUMBER = re.compile(r"(?<![\d./,])\d{1,3}(?:,\d{3})+(?![\d,])")
HEAD = "APLC/MSP/{day.year}/WP.{number}\n\n{day:%-d %B %Y}\n\nStatus of the Convention\n\n"


@cache
def _paragraphs() -> tuple[str, ...]:
    """The numbered paragraphs of the paper, each with its items, as running text."""
    found: list[str] = []
    for passage in outline(read(SAMPLE)):
        if passage.kind == "paragraph" and passage.paragraph:
            found.append(f"1. {passage.text}")
        elif passage.kind == "item" and found:
            found[-1] += f"\n\n({passage.item}) {passage.text}"
    return tuple(found)


@cache
def _states() -> dict[str, str]:
    """The short name of every state by code."""
    return {name.iso3: name.name for name in reversed(known()) if name.iso3 and name.kind == "short"}


def changed(text: str, chance: random.Random) -> str:
    """`text` with every state named and every large number replaced by another."""
    codes = list(_states())
    other = dict(zip(codes, chance.sample(codes, len(codes)), strict=True))
    parts, at = [], 0
    for mention in Gazetteer.default().find(text):
        if mention.iso3 in other:
            parts += [text[at : mention.start], _states()[other[mention.iso3]]]
            at = mention.end
    text = "".join([*parts, text[at:]])
    return _NUMBER.sub(lambda found: f"{int(int(found[0].replace(',', '')) * chance.uniform(0.5, 1.5)):,}", text)


def text(size: int, seed: int = 0) -> str:
    """About `size` characters of papers' text."""
    chance = random.Random(seed)
    parts, length = [], 0
    while length < size:
        parts.append(changed("\n\n".join(_paragraphs()), chance))
        length += len(parts[-1])
    return "\n\n".join(parts)[:size]


def papers(place: Path, count: int, paragraphs: int = 8) -> None:
    """So many papers of about 7,000 characters as files in `place`, one every other day."""
    place.mkdir(parents=True, exist_ok=True)
    for number in range(1, count + 1):
        chance = random.Random(number)
        chosen = [re.sub(r"^\d+", str(at), part) for at, part in enumerate(chance.sample(_paragraphs(), paragraphs), 1)]
        paper = (
            HEAD.format(number=number, day=FIRST + timedelta(2 * number)) + changed("\n\n".join(chosen), chance) + "\n"
        )
        (place / f"paper{number:05}.txt").write_text(paper, encoding="utf-8")


def ready(path: Path) -> PaperRows:
    """The rows of the paper in a file."""
    paper = read_paper(Wanted(path))
    assert not isinstance(paper, Exception), paper
    return rows_of(paper)


def fill(db: str, template: PaperRows, count: int) -> None:
    """A database with `count` copies of a paper, written a hundred at a time."""
    connection: Any = database.open_writing(db)
    connection.execute("pragma synchronous = off")
    for at in range(0, count, 100):
        some = range(at, min(at + 100, count))
        loading.store_rows(connection, db, [copy(template, number) for number in some])
    connection.close()


def copy(paper: PaperRows, number: int) -> PaperRows:
    """The paper under another symbol."""
    symbol, sha256 = f"APLC/COPY/{number}", f"{number:064x}"
    document = list(paper.rows["documents"][0])
    document[1], document[9] = symbol, sha256
    return PaperRows(symbol, f"{number}.txt", sha256, (), paper.rows | {"documents": [tuple(document)]})


def facts(count: int, each: int = 10_000) -> Iterator[PaperRows]:
    """So many facts, in papers that have `each` of them: a passage and a statement for every hundred."""
    codes = sorted(_states())[:100]
    for paper in range(count // each):
        rows: dict[str, list[tuple[object, ...]]] = {table: [] for table in COLUMNS}
        symbol = f"APLC/BENCHMARK/{paper}"
        rows["documents"].append(
            (1, symbol, None, "Benchmark", "2022-11-25", "en", f"{paper}.txt", "text/plain", None, f"{paper:064x}", None,
             "benchmark", "1", None)
        )  # fmt: skip
        for number in range(1, each // 100 + 1):
            words = (
                f"{number}. One hundred States Parties retain mines, each of them {number} more than the one before."
            )
            rows["passages"].append((number, 1, number, "I", "Mines", str(number), None, 1, "paragraph", words))
            rows["statements"].append(
                (number, number, 0, len(words), "retained.retains", "2022-11-25", 100, 100, "APLC", None, "stated",
                 False, False)
            )  # fmt: skip
            rows["retained_mines"] += [
                (100 * (number - 1) + at, number, None, code, "2014-01-01", "2014-12-31", "retains", number * at)
                for at, code in enumerate(codes, 1)
            ]
        yield PaperRows(symbol, f"{paper}.txt", f"{paper:064x}", (), rows)  # type: ignore[arg-type]
