"""Queries that write, read files or never end (rows 55 to 58): none gets through, and each ends in its limits."""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import dumps
import pytest
import running
from conftest import Place
from ledger import Ledger

from aplc_db import query
from aplc_db.errors import AplcError, QueryError
from benchmarks.servers import Server, name_of

LISTS = Path(__file__).parent / "hostile"
LIMIT = 1.0  # seconds
GRACE = 0.5
MEMORY = 200 << 20
ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n) "
CROSS = ", ".join(f"passages p{number}" for number in range(8))
LONG = "printf('%.*c', 990000, 'a')"


def statements(*names: str) -> list[str]:
    return [line for name in names for line in (LISTS / f"{name}.sql").read_text(encoding="utf-8").splitlines()]


BOMBS_OF_BOTH = [
    ENDLESS + "select count(*) from n",
    ENDLESS + "select i from n",
    ENDLESS + "select max(i) from n where i < 0",
    ENDLESS + "select i from n order by i desc",
    "with recursive n(t) as (select 'x' union all select t || t from n) select length(t) from n",
    f"select count(*) from {CROSS}",
    f"select p0.text from {CROSS} order by p1.text, p0.text",
    "select passages.text from passages, passages b, passages c order by b.text || c.text",
    "select replace(replace(replace(text, 'e', text), 'e', text), 'e', text) from passages, states a, states b",
]
BOMBS_OF_SQLITE = [
    f"select sum(instr({LONG}, substr({LONG}, 1, 495000) || 'b')) from states, states, states",  # only the watchdog ends it
    f"select {', '.join(f'{LONG} || {number}' for number in range(400))} from states, states",  # only the limit of memory
    f"select {LONG} like '%a%a%a%a%a%a%a%a%b' from states, states",
    f"select {LONG} glob '*a*a*a*a*a*a*a*b' from states, states",
    "select printf('%.*c', 2000000000, 'x')",
    "select printf('%1000000000d', 1)",
    "select zeroblob(2000000000)",
    "select randomblob(900000) from states, states, states",
    "select hex(zeroblob(900000)) || hex(zeroblob(900000))",
    ENDLESS + "select group_concat(printf('%.*c', 100000, 'x')) from n",
    ENDLESS + f"select replace({LONG}, 'a', {LONG}) from n",
    "select " + "(" * 2000 + "1" + ")" * 2000,
    "select 1" + " union select 1" * 2000,
    "select json_group_array(text) from passages, states, states",
]
BOMBS_OF_POSTGRESQL = [
    "select pg_sleep(60)",
    "select repeat('x', 500000000)",
    "select count(*) from generate_series(1, 100000000000)",
    "select generate_series(1, 100000000000)",
    "select string_agg(repeat('x', 100000), '') from generate_series(1, 1000000)",
    "select array_agg(i) from generate_series(1, 1000000000) i",
    "select 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' ~ '^(a+)+$' from generate_series(1, 100000000)",
    "select repeat('x', 1000000) from generate_series(1, 100000)",
    "select lpad('x', 1000000000)",
]


@pytest.fixture(scope="module")
def owner(postgresql: Server, tmp_path_factory: pytest.TempPathFactory, sample: Path) -> str:
    """The address of a database with the sample."""
    address = postgresql.new()
    assert running.run("--db", address, "load", sample, cwd=tmp_path_factory.mktemp("owner")).code == 0
    return address


@pytest.fixture(scope="module")
def reader(postgresql: Server, owner: str) -> Iterator[str]:
    """The address of that database for a login that may only select."""
    with postgresql.login(owner, "grant select on all tables in schema public to {login}") as address:
        yield address


def outside() -> set[Path]:
    return {path for path in Path("/tmp").iterdir() if "aplc-hostile" in path.name}


@pytest.mark.fault(55)
def test_nothing_hostile_gets_through_sqlite(
    place: Place, long: bool, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(place.folder)
    tried = statements("both", "sqlite")
    assert len(tried) >= 60
    before, files = place.state(), outside()
    lost = [statement for statement in tried if not refused(place.db, statement, place.folder, long)]
    ledger.count("hostile statements", "SQLite", len(tried), len(lost))
    assert lost == []
    assert place.state() == before
    assert outside() == files


@pytest.mark.fault(58)
def test_nothing_hostile_gets_through_postgresql(
    reader: str, owner: str, postgresql: Server, tmp_path: Path, long: bool, ledger: Ledger
) -> None:
    tried = statements("both", "postgresql")
    assert len(tried) >= 60
    before, files = dumps.dump(owner), outside()
    lost = [statement for statement in tried if not refused(reader, statement, tmp_path, long)]
    ledger.count("hostile statements", "PostgreSQL", len(tried), len(lost))
    assert lost == []
    with contextlib.suppress(AplcError):  # a name written so that nobody sees it: what it does is taken back
        list(query.run(reader, 'select U&"\\006co_create"(0)', timeout=LIMIT))
    assert postgresql.execute("select count(*) from pg_largeobject_metadata", name_of(owner)) == [(0,)]
    assert dumps.dump(owner) == before
    assert outside() == files
    assert list(tmp_path.iterdir()) == []
    assert postgresql.execute("select count(*) from pg_roles where rolname = 'evil'") == [(0,)]


def refused(db: str, statement: str, folder: Path, command: bool) -> bool:
    """Whether a statement is refused in words of ours and gives no row, asked in this process or as a `command`."""
    if command:
        done = running.run("--db", db, "sql", statement, "--timeout", LIMIT, cwd=folder)
        said = done.err.startswith("aplc: ") and "Traceback" not in done.err
        return done.code == 7 and said and done.out.count("\n") < 2
    try:
        list(query.run(db, statement, timeout=LIMIT))
    except QueryError as error:
        return error.code in ("refused", "sql")
    return False


@pytest.mark.fault(55)
def test_nothing_hostile_gets_through_an_export(place: Place) -> None:
    before = place.state()
    for statement in statements("both", "sqlite")[::4]:
        done = place.run("export", "out", f"--sql={statement}")
        assert done.code in (2, 7), (statement, done.err)
        assert place.state() == before, statement


@pytest.mark.fault(58)
def test_a_login_that_can_write_is_asked_for(owner: str, tmp_path: Path) -> None:
    done = running.run("--db", owner, "sql", "select 1 as one", cwd=tmp_path)
    assert done.code == 7
    assert "--as-owner" in running.one_line(done)
    assert running.run("--db", owner, "sql", "select 1 as one", "--as-owner", cwd=tmp_path).out == "one\n1\n"
    before = dumps.dump(owner)
    for statement in (
        "delete from states",
        "set transaction read write",
        "select set_config('transaction_read_only', 'off', true)",
    ):
        assert running.run("--db", owner, "sql", statement, "--as-owner", cwd=tmp_path).code == 7
    assert dumps.dump(owner) == before


def bombs(db: str, tried: list[str], folder: Path, ledger: Ledger, engine: str) -> None:
    usual = running.measured("--db", db, "sql", "select 1", cwd=folder)
    lost, ended = [], 0
    for statement in tried:
        for _ in range(3):  # a busy machine is late, but not three times
            done = running.measured("--db", db, "sql", statement, "--timeout", LIMIT, "--output", "out.csv", cwd=folder)
            if in_time := done.seconds < LIMIT + GRACE + usual.seconds:
                break
        said = done.code == 0 or (done.code == 7 and done.err.startswith("aplc: "))
        if not said or not in_time or done.memory > MEMORY:
            lost.append((statement[:80], done.code, round(done.seconds, 2), done.memory >> 20, done.err[:200]))
        assert (folder / "out.csv").exists() == (done.code == 0), statement
        (folder / "out.csv").unlink(missing_ok=True)
        ended += done.code == 7
    ledger.count("statements that never end or fill the memory", engine, len(tried), len(lost))
    assert lost == []
    assert ended > len(tried) / 2


@pytest.mark.fault(56)
def test_no_query_outlasts_its_limits_on_sqlite(place: Place, long: bool, ledger: Ledger) -> None:
    before = place.state()
    tried = BOMBS_OF_BOTH + BOMBS_OF_SQLITE if long else BOMBS_OF_BOTH[::6] + BOMBS_OF_SQLITE[:2]
    bombs(place.db, tried, place.folder, ledger, "SQLite")
    for path in place.folder.glob(".out.csv.*"):  # a process that only the watchdog ends cannot tidy up
        path.unlink()
    assert place.state() == before


@pytest.mark.fault(56)
def test_no_query_outlasts_its_limits_on_postgresql(
    reader: str, postgresql: Server, tmp_path: Path, long: bool, ledger: Ledger
) -> None:
    tried = BOMBS_OF_BOTH + BOMBS_OF_POSTGRESQL
    bombs(reader, tried if long else tried[::6], tmp_path, ledger, "PostgreSQL")
    login = urlsplit(reader).username
    running_still = postgresql.execute(
        f"select query from pg_stat_activity where usename = '{login}' and state = 'active'"
    )
    assert running_still == []


@pytest.mark.fault(56)
def test_rows_that_a_limit_leaves_out_are_spoken_of(place: Place) -> None:
    done = place.run("sql", "select iso3 from states order by iso3", "--limit", 3)
    assert done.code == 7
    assert done.out.splitlines() == ["iso3", "AFG", "AGO", "ALB"]
    assert "only the first 3 rows" in running.one_line(done)


MISTAKES = [
    ("select regon from states", "did you mean region"),
    ("select", "ends too early"),
    ("", "no query was given"),
    (" -- nothing", "no query was given"),
    ("select 'open", "unrecognized"),
    ("nonsense", "nonsense"),
    ("select \x00", ""),
]


@pytest.mark.fault(57)
@pytest.mark.parametrize(("query", "message"), MISTAKES[:-1])
def test_a_mistake_is_shown_where_it_is(place: Place, query: str, message: str) -> None:
    done = place.run("sql", query)
    assert done.code == 7
    assert done.out == ""
    assert message in done.err
    assert "Traceback" not in done.err
    assert place.run("sql", "-", stdin=query + "\n").code == 7


@pytest.mark.fault(57)
def test_a_query_with_a_nul_is_refused(place: Place) -> None:
    done = place.run("sql", "-", stdin="select 1\x00; drop table states")
    assert done.code == 7, done.err
    assert "Traceback" not in done.err


def interrupted(db: str, query: str) -> tuple[int, bytes]:
    """The exit code of a query that Ctrl-C ends, and what it said."""
    process = subprocess.Popen(
        running.command("--db", db, "sql", query, "--timeout", 30),
        env=running.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    while not running.listens(process.pid):
        time.sleep(0.01)
    time.sleep(0.3)
    os.kill(process.pid, signal.SIGINT)
    said = process.communicate(timeout=20)[1]
    return process.returncode, said


@pytest.mark.fault(56)
def test_ctrl_c_ends_a_query(place: Place) -> None:
    assert interrupted(place.db, ENDLESS + "select count(*) from n") == (130, b"")


@pytest.mark.fault(56)
def test_ctrl_c_ends_a_query_at_the_server_too(reader: str) -> None:
    assert interrupted(reader, "select count(*) as interrupted from generate_series(1, 10000000000)") == (130, b"")
    at_work = """
        select 1 from pg_stat_activity
        where state = 'active' and pid <> pg_backend_pid() and query like '%interrupted%'
    """
    for _ in range(100):
        if not list(query.run(reader, at_work)):
            break
        time.sleep(0.1)
    else:
        pytest.fail("the server goes on with the query")
