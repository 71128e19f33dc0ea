"""The tables are what the models say, on both engines, and refuse what the models forbid."""

from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from aplc_db import database
from aplc_db.rows import is_postgresql
from aplc_db.schema import metadata


@pytest.fixture
def connection(db: str) -> Any:
    connection = database.open_writing(db)
    yield connection
    connection.close()


def test_migrations_and_models_agree(connection: Any) -> None:
    address = "postgresql+psycopg://" if is_postgresql(connection) else "sqlite://"
    engine = create_engine(address, creator=lambda: connection, poolclass=StaticPool)

    def of_ours(name: str | None, kind: str, _: Any) -> bool:
        return not (name or "").startswith(("passages_fts", "alembic_version"))

    with engine.connect() as outer:
        context = MigrationContext.configure(outer, opts={"compare_type": True, "include_name": of_ours})
        found = compare_metadata(context, metadata)
    assert [step for step in found if step[0] != "remove_table_comment"] == []  # which keeps what views were made from


def _fill(connection: Any) -> None:
    for statement in (
        (
            "insert into documents (id, symbol, revision, title, as_of, language, file_name, media_type, sha256, loaded_at,"
            f" loader, loader_version) values (1, 'A', 1, 'A', '2019-11-29', 'en', 'a', 'text/plain', '{'0' * 64}',"
            " '2026-11-25', 'test', '1')"
        ),
        "insert into passages (id, document_id, position, kind, text) values (1, 1, 1, 'paragraph', 'Peru.')",
        (
            "insert into statements (id, passage_id, start_char, end_char, rule, as_of, treaty, certainty, inferred, partial)"
            " values (1, 1, 0, 5, 'r', '2019-11-29', 'APLC', 'stated', false, false)"
        ),
        "insert into retained_mines (id, statement_id, iso3, status) values (1, 1, 'PER', 'retains')",
    ):
        connection.execute(statement)


@pytest.mark.parametrize(
    "wrong",
    [
        "insert into retained_mines (id, statement_id, iso3, status) values (2, 1, 'PER', 'retains')",
        "insert into retained_mines (id, statement_id, iso3, status) values (2, 1, 'ZZZ', 'retains')",
        "insert into retained_mines (id, statement_id, iso3, status) values (2, 9, 'PER', 'retains')",
        "insert into retained_mines (id, statement_id, iso3, status) values (2, 1, 'PER', 'holds')",
        "insert into retained_mines (id, statement_id, iso3, status, mines) values (2, 1, 'CHL', 'retains', -1)",
        "insert into retained_mines (id, statement_id, iso3, status, corrected_by) values (2, 1, 'CHL', 'retains', 9)",
        (
            "insert into stockpiles (id, statement_id, iso3, status, date_from, date_to)"
            " values (1, 1, 'PER', 'overdue', '2019-01-02', '2019-01-01')"
        ),
        (
            "insert into mentions (id, passage_id, start_char, end_char, surface, method, score)"
            " values (1, 1, 4, 4, '', 'exact', 1)"
        ),
        "update documents set sha256 = 'short'",
        "delete from statements",
        "delete from passages",
    ],
)
def test_what_the_models_forbid_is_refused(connection: Any, wrong: str) -> None:
    _fill(connection)
    with pytest.raises(Exception, match=r"(?i)constraint"):
        connection.execute(wrong)


def test_the_same_fact_with_another_beginning_is_another_fact(connection: Any) -> None:
    _fill(connection)
    for number, day in ((2, "2018-01-01"), (3, "2019-01-01")):
        connection.execute(
            "insert into retained_mines (id, statement_id, iso3, status, date_from)"
            f" values ({number}, 1, 'PER', 'retains', '{day}')"
        )
