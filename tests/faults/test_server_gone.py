"""A PostgreSQL server that is down, goes away or says no (rows 49 and 50), and passwords that nobody sees."""

import threading
import time
from pathlib import Path

import dumps
import made
import pytest
import running
from running import one_line

from benchmarks.servers import OwnServer, name_of

GONE = pytest.mark.fault(49)
REFUSED = pytest.mark.fault(50)
SLOW = """
create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.05); return new; end $$;
create trigger slow before insert on mentions for each row execute function slow()
"""


@pytest.fixture(scope="module")
def loaded(own_server: OwnServer, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database on the server that holds the small paper."""
    folder = tmp_path_factory.mktemp("server")
    address = own_server.new()
    done = running.run("--db", address, "load", made.paper(folder), cwd=folder)
    assert done.code == 0, done.err
    return address


@pytest.fixture
def address(own_server: OwnServer, loaded: str) -> str:
    return own_server.copy(loaded)


def copying(server: OwnServer, deadline: float = 20.0) -> int:
    """Wait until a backend copies mentions; its process."""
    end = time.monotonic() + deadline
    while time.monotonic() < end:
        found = server.execute(
            "select pid from pg_stat_activity where query like 'copy mentions%' and state = 'active'"
        )
        if found:
            return int(found[0][0])
        time.sleep(0.02)
    raise AssertionError("nothing was copied")


@GONE
@pytest.mark.parametrize("arguments", [("load", "made.txt"), ("sql", "select 1"), ("check",), ("export", "out"), ("db", "status"),
                                       ("unload", "X"), ("db", "upgrade")])  # fmt: skip
def test_a_server_that_is_down_is_one_line_without_the_password(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    made.paper(tmp_path)
    files = dumps.listing(tmp_path)
    done = running.run("--db", "postgresql://ada:s3cret@127.0.0.1:1/papers", *arguments, cwd=tmp_path)
    assert done.code == 5
    assert "postgresql://ada:***@127.0.0.1:1/papers: " in one_line(done)
    assert "refused" in done.err
    assert "s3cret" not in done.err + done.out
    assert dumps.listing(tmp_path) == files


@GONE
@pytest.mark.parametrize("way", ["stopped", "terminated", "killed"])
def test_a_server_that_goes_away_in_the_middle_of_a_copy_leaves_the_database(
    own_server: OwnServer, address: str, tmp_path: Path, sample: Path, way: str
) -> None:
    own_server.execute(SLOW, name_of(address))
    before = dumps.papers(address)
    done: list[running.Done] = []
    loader = threading.Thread(target=lambda: done.append(running.run("--db", address, "load", sample, cwd=tmp_path)))
    loader.start()
    try:
        backend = copying(own_server)
        if way == "stopped":
            own_server.stop()
        elif way == "terminated":
            own_server.execute(f"select pg_terminate_backend({backend})")
        else:
            own_server.kill_backend(backend)
    finally:
        loader.join()
        if way == "stopped":
            own_server.start()
    assert done[0].code == 5, done[0].err
    assert one_line(done[0]).startswith(f"aplc: {address}: ")
    assert any(word in done[0].err for word in ("closed the connection", "terminating connection", "SSL", "reset"))
    own_server.wait()
    assert dumps.papers(address) == before
    own_server.execute("drop trigger slow on mentions", name_of(address))
    again = running.run("--db", address, "load", sample, cwd=tmp_path)
    assert again.code == 0, again.err
    assert len(dumps.papers(address)) == 2


@GONE
def test_a_server_that_was_restarted_answers_the_next_command(
    own_server: OwnServer, address: str, tmp_path: Path
) -> None:
    own_server.stop()
    assert running.run("--db", address, "documents", cwd=tmp_path).code == 5
    own_server.start()
    assert running.run("--db", address, "documents", cwd=tmp_path).code == 0


FULL = (
    "create function never() returns trigger language plpgsql as $$ begin raise 'no' using errcode = '53100'; end $$;"
    "create trigger never before insert on figures for each row execute function never()"
)
REFUSALS = [
    ("create unique index once on mentions (surface)", "SQLSTATE 23505"),
    ("alter table mentions add constraint never check (start_char < 3)", "SQLSTATE 23514"),
    (
        "alter table mentions add column further integer not null references documents (id) default 99999",
        "SQLSTATE 23503",
    ),
    (SLOW + "; alter database {name} set statement_timeout = 200", "SQLSTATE 57014"),
    (FULL, "SQLSTATE 53100"),
]


@REFUSED
@pytest.mark.parametrize(("made_so", "state"), REFUSALS, ids=[state for _, state in REFUSALS])
def test_what_the_server_refuses_is_told_with_its_code_and_nothing_is_kept(
    own_server: OwnServer, tmp_path: Path, sample: Path, made_so: str, state: str
) -> None:
    address = own_server.new()
    assert running.run("--db", address, "db", "upgrade", cwd=tmp_path).code == 0
    own_server.execute(made_so.format(name=name_of(address)), name_of(address))
    before = dumps.dump(address)
    done = running.run("--db", address, "load", sample, cwd=tmp_path)
    assert done.code == 5, done.err
    assert state in one_line(done)
    assert dumps.dump(address) == before


@REFUSED
def test_a_deadlock_is_told_and_nothing_is_kept(
    own_server: OwnServer, address: str, tmp_path: Path, sample: Path
) -> None:
    import psycopg

    before = dumps.dump(address)
    done: list[running.Done] = []
    loader = threading.Thread(target=lambda: done.append(running.run("--db", address, "load", sample, cwd=tmp_path)))
    with psycopg.connect(address) as other:
        other.execute("set deadlock_timeout = '60s'")
        other.execute("lock table figures in access exclusive mode")
        loader.start()
        while not own_server.execute("select 1 from pg_locks where not granted"):
            time.sleep(0.02)
        other.execute("lock table documents in access exclusive mode")
        loader.join()
        other.rollback()
    assert done[0].code == 5, done[0].err
    assert "SQLSTATE 40P01" in one_line(done[0])
    assert dumps.dump(address) == before


SECRETS = [
    "postgresql://ada:s3cret@127.0.0.1:1/papers",
    "postgresql://ada:s3c/r3t@127.0.0.1:1/papers",
    "postgresql://ada:s3c#r3t@127.0.0.1:1/papers",
    "postgresql://ada:s3c@r3t@127.0.0.1:1/papers",
    "postgresql://ada:s3c:r3t@127.0.0.1:1/papers",
    "postgresql://ada:s3c?r3t@127.0.0.1:1/papers",
    "postgresql://ada:s3c%r3t@127.0.0.1:1/papers",
    "postgresql://ada:s3c r3t@127.0.0.1:1/papers",
    "postgresql://ada@127.0.0.1:1/papers?password=s3cret&connect_timeout=1",
    "postgresql+psycopg://ada:s3cret@127.0.0.1:1/papers?sslpassword=s3c",
    "postgres://ada:s3cret@no-such-host.invalid/papers",
    "host=127.0.0.1 port=1 password=s3cret",
    "mysql://ada:s3cret@127.0.0.1/papers",
]


@pytest.mark.fault(50)
@pytest.mark.parametrize("place", SECRETS)
def test_a_password_is_never_shown(tmp_path: Path, place: str, long: bool) -> None:
    made.paper(tmp_path)
    commands = (("load", "made.txt"), ("db", "path"), ("sql", "select 1"), ("db", "status"), ("unload", "X"))
    for arguments in commands if long else commands[:2]:
        for first in ((), ("--debug",)) if long else (("--debug",),):
            done = running.run(*first, "--db", place, *arguments, cwd=tmp_path)
            assert done.code in (0, 2, 5, 6), done.err
            assert done.code != 0 or arguments == ("db", "path")
            assert not any(part in done.out + done.err for part in ("s3c", "r3t")), done.err
    assert not [path for path in tmp_path.iterdir() if path.name != "made.txt"]
