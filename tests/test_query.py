"""Hostile and mistaken queries: nothing is written, nothing runs on, every message says where and what."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import corpus
import pytest

from aplc_db import database, query
from aplc_db.errors import QueryError
from benchmarks.servers import Server

ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n) "

WRITES = """
insert into states (iso3) values ('ZZZ')
update states set name = 'x'
delete from facts
delete from states
replace into states (iso3) values ('ZZZ')
create table t (a int)
create temp table t (a int)
create view v as select 1
create index i on states (name)
drop table states
drop view facts
alter table states rename to t
alter table states add column c int
begin
begin immediate
commit
rollback
savepoint s
analyze
reindex
vacuum
with gone as (select 1) insert into states (iso3) select 'ZZZ'
with gone as (select 1) delete from states
""".strip().splitlines()

OF_SQLITE = """
attach 'other.db' as other
attach ':memory:' as other
detach main
vacuum into 'copy.db'
pragma journal_mode = delete
pragma writable_schema = on
pragma user_version = 7
pragma query_only = off
pragma table_info(states)
pragma hard_heap_limit = 0
select * from pragma_table_info('states')
select * from pragma_database_list
select load_extension('evil')
select writefile('other.txt', 'x')
select readfile('/etc/passwd')
select edit('x')
select fts3_tokenizer('simple')
create virtual table t using fts5(a)
create trigger t after insert on states begin select 1; end
insert into passages_fts (passages_fts) values ('rebuild')
insert into passages_fts (passages_fts) values ('delete-all')
explain insert into states (iso3) values ('ZZZ')
update sqlite_master set sql = ''
""".strip().splitlines()

OF_POSTGRESQL = """
set transaction read write
set statement_timeout = 0
set role postgres
reset all
show all
select set_config('transaction_read_only', 'off', false)
select pg_read_file('/etc/passwd')
select pg_ls_dir('.')
select lo_import('/etc/passwd')
select lo_export(1, 'x')
select pg_reload_conf()
copy states to stdout
copy states to 'x'
copy states to program 'id'
copy states from stdin
do $$ begin null; end $$
call nothing()
lock table states
listen channel
prepare p as select 1
declare c cursor for select 1
fetch 1 from aplc_query
close aplc_query
grant all on states to public
select * from states for update
with new as (insert into states (iso3) values ('ZZZ') returning iso3) select iso3 from new
select nextval('nothing')
explain analyze delete from states
truncate states
create role evil superuser
select 1) to program 'id' --
""".strip().splitlines()


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


def contents(db: str) -> Any:
    """Everything in the fact tables and documents."""
    connection = database.open_reading(db)
    tables = ("states", "documents", "passages", "statements", "stockpiles", "status_events")
    found = [connection.execute(f"select * from {table} order by 1").fetchall() for table in tables]
    connection.close()
    return found


def test_no_hostile_statement_gets_through(papers: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    before, files = contents(papers), sorted(tmp_path.iterdir())
    special = OF_POSTGRESQL if papers.startswith("postgresql") else OF_SQLITE
    assert len(WRITES + special) >= 44
    for statement in [*WRITES, *special]:
        with pytest.raises(QueryError) as refused:
            list(query.run(papers, statement, timeout=5))
        assert refused.value.exit_code == 7, statement
        assert refused.value.code in ("refused", "sql"), (statement, refused.value)
    assert contents(papers) == before
    assert sorted(tmp_path.iterdir()) == files


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


def test_a_query_that_nothing_stops_ends_the_process(tmp_path: Path) -> None:
    """One opcode that runs for minutes: `instr` looks for half a million letters in a million."""
    place = tmp_path / "empty.db"
    database.upgrade(str(place))
    long = "printf('%.*c', 990000, 'a')"
    bomb = f"select sum(instr({long}, substr({long}, 1, 495000) || 'b')) from states, states, states"
    code = f"from aplc_db import query; list(query.run({str(place)!r}, {bomb!r}, timeout=0.5, alone=True))"
    begin = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert time.monotonic() - begin < 3
    assert done.returncode in (1, 7)
    assert "the query was stopped after 0.5 seconds" in done.stderr


def test_memory_is_limited_where_the_process_is_ours(tmp_path: Path) -> None:
    place = tmp_path / "empty.db"
    database.upgrade(str(place))
    columns = ", ".join(f"printf('%.*c', 900000, 'x') || {number}" for number in range(400))
    code = f"""
from pathlib import Path
from aplc_db import query
from aplc_db.errors import QueryError
from benchmarks.servers import Server
try:
    list(query.run({str(place)!r}, {f"select {columns} from states, states"!r}, alone=True))
except QueryError as error:
    print(error.code, Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    outcome, kilobytes = done.stdout.split()
    assert outcome == "limit"
    assert int(kilobytes) <= 200 * 1024


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


def test_a_login_that_can_write_is_refused_unless_trusted(server_db: str) -> None:
    database.upgrade(server_db)
    with pytest.raises(QueryError, match="--as-owner") as refused:
        list(query.run(server_db, "select 1"))
    assert refused.value.code == "role"
    assert list(query.run(server_db, "select 1", as_owner=True)) == [(1,)]
    with pytest.raises(QueryError):
        list(query.run(server_db, "select set_config('transaction_read_only', 'off', true)", as_owner=True))
