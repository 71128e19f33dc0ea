"""A test that needs PostgreSQL takes the server that is given, else one of its own; without either it is skipped, but not in CI."""

from typing import Any

import psycopg
import pytest
import throwaway
from _pytest.outcomes import Failed, Skipped

from benchmarks import servers
from benchmarks.servers import Server


@pytest.fixture(autouse=True)
def no_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(servers, "programs", lambda: None)
    monkeypatch.delenv(throwaway.GIVEN, raising=False)
    monkeypatch.delenv("CI", raising=False)


@pytest.mark.parametrize("server", [throwaway.any_server, throwaway.own_server])
def test_without_a_server_a_test_is_skipped_but_fails_in_ci(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Skipped, match="no PostgreSQL server programs are installed"), server():
        pass
    monkeypatch.setenv("CI", "true")
    with pytest.raises(Failed, match="CI needs them"), server():
        pass


def test_a_server_that_is_given_is_used_and_left_as_it_was(postgresql: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(throwaway.GIVEN, postgresql.url)
    with throwaway.any_server() as server:
        assert server.url == postgresql.url
        first = server.new()
        server.execute("create table one (a int)", servers.name_of(first))
        second = server.copy(first)
        with server.login(second, "grant select on one to {login}") as reader, psycopg.connect(reader) as connection:
            assert connection.execute("select * from one").fetchall() == []
        made = {servers.name_of(address) for address in (first, second)}
        assert made <= databases(postgresql)
    assert not made & databases(postgresql)
    with pytest.raises(Skipped), throwaway.own_server():
        pass


def databases(server: Server) -> set[str]:
    return {name for (name,) in server.execute("select datname from pg_database")}


def test_an_address_keeps_what_the_given_one_says() -> None:
    server = Server("postgresql://ada:s3cret@db.example:5433/postgres?sslmode=require")
    assert server.address("papers") == "postgresql://ada:s3cret@db.example:5433/papers?sslmode=require"
    assert server.address("papers", "bob") == "postgresql://bob:bob@db.example:5433/papers?sslmode=require"
    assert servers.name_of(server.address("papers")) == "papers"
