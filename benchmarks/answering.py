"""Answers: views against hand-written SQL, and what the guards of `aplc sql` cost."""

import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from aplc_db import database, loading, query
from benchmarks import corpora
from benchmarks.many import _fill, _read
from benchmarks.pairs import Row

# A view and the same by hand: only the tables it needs, from the index that the question calls for.
VIEWS = {
    "`facts` of a paper": (
        "select kind, iso3, quote from facts where symbol = 'APLC/COPY/5' and fact_table = 'retained_mines'",
        """
        select retained_mines.status, retained_mines.iso3,
            substr(passages.text, statements.start_char + 1, statements.end_char - statements.start_char)
        from documents
        inner join passages on documents.id = passages.document_id
        inner join statements on passages.id = statements.passage_id
        inner join retained_mines on statements.id = retained_mines.statement_id
        where documents.symbol = 'APLC/COPY/5' and documents.superseded_by is null and retained_mines.corrected_by is null
        """,
    ),
    "`facts` of a state": (
        "select count(*), min(as_of) from facts where iso3 = (select min(iso3) from retained_mines) and fact_table = 'retained_mines'",
        """
        select count(*), min(statements.as_of)
        from retained_mines
        inner join statements on retained_mines.statement_id = statements.id
        inner join passages on statements.passage_id = passages.id
        inner join documents on passages.document_id = documents.id
        where retained_mines.iso3 = (select min(iso3) from retained_mines) and retained_mines.corrected_by is null
            and documents.superseded_by is null
        """,
    ),
    "`cited_statements` of a paper": (
        "select rule, quote from cited_statements where symbol = 'APLC/COPY/5'",
        """
        select statements.rule,
            substr(passages.text, statements.start_char + 1, statements.end_char - statements.start_char)
        from documents
        inner join passages on documents.id = passages.document_id
        inner join statements on passages.id = statements.passage_id
        where documents.symbol = 'APLC/COPY/5'
        """,
    ),
}


def rows(folder: Path, quick: bool) -> Iterator[Row]:
    """The rows of the table about answers."""
    if not quick:
        yield from _views(folder)
    yield _guards(folder, 100_000 if quick else 1_000_000)


def _views(folder: Path) -> Iterator[Row]:
    corpora.papers(folder / "views", 1)
    db = str(folder / "views.db")
    _fill(db, _read(folder / "views" / "paper00001.txt"), 10_000)
    connection = sqlite3.connect(db)
    for name, (view, plain) in VIEWS.items():
        assert sorted(connection.execute(view)) == sorted(connection.execute(plain)), name
        yield _compared(
            f"view over 10,000 papers: {name}", "hand-written indexed SQL", 1.2,
            lambda sql=view: connection.execute(sql).fetchall(), lambda sql=plain: connection.execute(sql).fetchall(), 25,
        )  # fmt: skip
    connection.close()


def _guards(folder: Path, count: int) -> Row:
    db = str(folder / "guards.db")
    connection = database.open_writing(db)
    for paper in corpora.facts(count):
        loading.store_rows(connection, db, [paper])
    connection.close()
    sql = "select iso3, count(*), sum(mines) from retained_mines where mines % 7 <> 3 group by iso3"

    def plain() -> None:
        found = sqlite3.connect(db)
        found.execute(sql).fetchall()
        found.close()

    return _compared(
        f"guards of `aplc sql` on {count:,} rows", "the same query without", 1.03,
        lambda: list(query.run(db, sql)), plain, 9,
    )  # fmt: skip


def _compared(
    work: str, peer: str, target: float, ours: Callable[[], object], theirs: Callable[[], object], times: int
) -> Row:
    pairs = []
    for _ in range(times):
        measured = []
        for do in (ours, theirs):
            begun = time.process_time()
            do()
            measured.append(time.process_time() - begun)
        pairs.append((measured[0], measured[1]))
    mine, other = (statistics.median(seconds) for seconds in zip(*pairs, strict=True))
    return Row(work, peer, target, statistics.median(a / b for a, b in pairs), mine, other)
