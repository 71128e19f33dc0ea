"""Queries in this process: what ends at its limit, what is allowed, and messages that say where and what (hostile ones: faults/)."""

import time
from collections.abc import Iterator
from pathlib import Path

import corpus
import pytest

from aplc_db import database, query
from aplc_db.errors import QueryError
from benchmarks.servers import Server

ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n) "


@pytest.fixture
def papers(db: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """A database that holds the corpus, as somebody who may only select sees it."""
    connection = database.open_writing(db)
    database.begin(connection)
    corpus.fill(connection)
    connection.close()
    if not db.startswith("postgresql"):
        yield db
        return
    server: Server = request.getfixturevalue("postgresql")
    with server.login(db, "grant select on all tables in schema public to {login}") as reader:
        yield reader


@pytest.mark.parametrize(
    "statement",
    [
        "select 1; select 2",
        "select 1; drop table states",
        "select iso3 from states; ; select 1",
        "select ';' as a; delete from states -- x",
        "/* ; */ select 1; select 2",
    ],
)
def test_two_statements_are_refused_with_the_place_of_the_second(papers: str, statement: str) -> None:
    with pytest.raises(QueryError, match=r"one statement only[^^]*\^") as refused:
        list(query.run(papers, statement))
    assert refused.value.code == "refused"


@pytest.mark.parametrize(
    "statement",
    [
        ENDLESS + "select count(*) from n",
        ENDLESS + "select i from n",
        ENDLESS + "select max(i) from n where i < 0",
        "select count(*) from passages a, passages b, passages c, passages d, passages e, passages f, passages g",
    ],
)
def test_an_endless_query_ends_at_its_limit(papers: str, statement: str) -> None:
    begin = time.monotonic()
    with pytest.raises(QueryError, match=r"stopped after 0\.5 seconds") as stopped:
        for _ in query.run(papers, statement, timeout=0.5):
            pass
    assert stopped.value.code == "limit"
    assert time.monotonic() - begin < 1.0


@pytest.mark.parametrize(
    "bomb",
    [
        "select replace(printf('%.*c', 900000, 'x'), 'x', 'yyyyyyyyyy')",
        "select zeroblob(2000000000)",
        "select hex(zeroblob(900000)) || hex(zeroblob(900000))",
        ENDLESS + "select group_concat(printf('%.*c', 100000, 'x')) from n",
    ],
)
def test_text_without_end_is_too_much(tmp_path: Path, bomb: str) -> None:
    place = str(tmp_path / "empty.db")
    database.upgrade(place)
    with pytest.raises(QueryError) as refused:
        list(query.run(place, bomb, timeout=2))
    assert refused.value.code == "limit"


@pytest.mark.parametrize(
    ("statement", "at", "message"),
    [
        ("select regon from states", 7, "did you mean region"),
        ("select stat from states", 7, "`aplc schema states` lists them"),
        ("select name\nfrom stats", 5, "did you mean states"),
        ("select * form states", 9, "form"),
        ("select kind from facts where knd = 1", 29, "did you mean kind"),
        ("select nonsense(1)", 7, "nonsense"),
        ("select count(*) from", 20, "end"),
    ],
)
def test_an_error_points_at_the_fault_and_names_what_was_meant(
    papers: str, statement: str, at: int, message: str
) -> None:
    with pytest.raises(QueryError, match=message) as wrong:
        list(query.run(papers, statement))
    assert wrong.value.code == "sql"
    *_, line, caret = str(wrong.value).split("\n")
    assert line.strip() in statement
    assert caret.index("^") - 2 == at


def test_rows_stream_and_a_limit_is_said(papers: str) -> None:
    rows = query.run(papers, "select iso3 from states order by iso3", limit=3)
    assert [row[0] for row in rows] == ["AFG", "AGO", "ALB"]
    assert rows.cut is not None
    assert "only the first 3 rows" in rows.cut
    exact = query.run(papers, "select iso3 from states where iso3 < 'AGP' order by iso3", limit=2)
    assert len(list(exact)) == 2
    assert exact.cut is None


def test_reading_is_allowed_in_every_form(papers: str) -> None:
    for statement in (
        "select count(*) from facts",
        "with few as (select iso3 from states limit 2) select count(*) from few",
        "values (1), (2)",
        "select 'a;b' as text; ",
        "select '%s' as text, '%' as more",
        "select 1 -- ; select 2",
    ):
        assert list(query.run(papers, statement)), statement
    if not papers.startswith("postgresql"):
        found = list(query.run(papers, "select rowid from passages_fts where passages_fts match '\"stockpiles\"'"))
        assert found
