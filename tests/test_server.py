"""PostgreSQL for several people: a login that may only read, search, and extracts through COPY."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import psycopg
import pytest

from aplc_db import batches, database, exports, query, questions, rebuilding
from aplc_db.errors import AplcError, StorageError
from aplc_db.papers import Wanted
from aplc_db.targets import parse
from benchmarks.servers import Server

RIGHTS = """
grant usage on schema public to {login};
alter default privileges in schema public grant select on tables to {login}
"""


@pytest.fixture
def reader(postgresql: Server, server_db: str, sample: Path) -> Iterator[str]:
    """The address of a login that may only read, made as docs/how-to/postgresql.md says, and then the sample loaded."""
    with postgresql.login(server_db, RIGHTS) as address:
        (stored,) = batches.load_papers(server_db, [Wanted(sample)])
        assert not isinstance(stored, AplcError)
        yield address


def test_a_login_that_may_only_read_asks_everything(reader: str, server_db: str, tmp_path: Path) -> None:
    assert list(query.run(reader, "select count(*) > 250 from facts")) == [(1,)]
    assert len(list(questions.answer(reader, "overdue", as_of="2019-11-29"))) == 2
    exports.export(reader, tmp_path / "extracts")
    exports.export(server_db, tmp_path / "owner")
    for file in (tmp_path / "owner").glob("*.csv"):
        assert sorted((tmp_path / "extracts" / file.name).read_bytes().splitlines()) == sorted(
            file.read_bytes().splitlines()
        )
    paper = tmp_path / "paper.txt"
    paper.write_text("There are now two States Parties that retain mines: Peru and Chile.\n")
    with pytest.raises(StorageError, match="permission denied"):
        list(batches.load_papers(reader, [Wanted(paper, symbol="NOTE-1", as_of=date(2021, 11, 30))]))


def test_it_still_may_when_views_are_made_anew(reader: str, server_db: str) -> None:
    connection = database.open_writing(server_db)
    database.begin(connection)
    rebuilding.rebuild(connection, parse(server_db))
    connection.execute("commit")
    connection.close()
    assert list(query.run(reader, "select count(*) > 250 from facts")) == [(1,)]


def test_a_search_goes_through_its_index(reader: str) -> None:
    sql = "from passages where to_tsvector('english', text) @@ plainto_tsquery('english', 'permitted purposes')"
    assert list(query.run(reader, f"select count(*) > 3 {sql}")) == [(1,)]
    with psycopg.connect(reader, autocommit=True) as connection:
        connection.execute("set enable_seqscan = off")
        plan = "\n".join(row[0] for row in connection.execute(f"explain select id {sql}"))
    assert "passages_fts" in plan
