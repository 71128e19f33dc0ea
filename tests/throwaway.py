"""Which PostgreSQL server tests use, and what becomes of them where there is none."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import pytest

from benchmarks import servers

GIVEN = "APLC_TEST_POSTGRES_URL"


@contextmanager
def any_server() -> Iterator[servers.Server]:
    """The server at $APLC_TEST_POSTGRES_URL, else one of our own."""
    given = os.environ.get(GIVEN)
    if not given:
        with own_server() as server:
            yield server
        return
    server = servers.Server(given)
    try:
        yield server
    finally:
        server.remove()


@contextmanager
def own_server() -> Iterator[servers.OwnServer]:
    """A server that a test may stop."""
    found = servers.programs()
    if found is None:
        _lacking()
    server = servers.OwnServer(found)
    try:
        yield server
    finally:
        server.remove()


def _lacking() -> NoReturn:
    why = "no PostgreSQL server programs are installed (Debian: postgresql)"
    if os.environ.get("CI"):
        pytest.fail(f"{why}; CI needs them")
    pytest.skip(why)
