"""Earlier releases of the schema, kept, and a later one with every kind of step that a migration takes, on tables with rows."""

import shutil
import sqlite3
from pathlib import Path

from dumps import connected

from aplc_db import cli, database, migrating
from aplc_db.content import folder
from aplc_db.loading import COLUMNS
from aplc_db.migrating import head
from aplc_db.targets import parse

KEPT = Path(__file__).parent / "revisions"

LATER = '''"""A release that is not out yet."""

import sqlalchemy as sa
from alembic import op

revision = "{later}"
down_revision = "{head}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reviews",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), sa.ForeignKey("documents.id", name="fk_reviews_document_id"), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reviews"),
    )
    with op.batch_alter_table("documents", schema=None) as batch_op:
        batch_op.add_column(sa.Column("pages", sa.Integer(), nullable=False, server_default="1"))
        batch_op.alter_column("language", existing_type=sa.Text(), nullable=True)
    with op.batch_alter_table("passages", schema=None) as batch_op:
        batch_op.create_index("ix_passages_kind", ["kind"], unique=False)
    op.execute("update documents set pages = 2")


def downgrade() -> None:
    with op.batch_alter_table("passages", schema=None) as batch_op:
        batch_op.drop_index("ix_passages_kind")
    with op.batch_alter_table("documents", schema=None) as batch_op:
        batch_op.alter_column("language", existing_type=sa.Text(), nullable=False)
        batch_op.drop_column("pages")
    op.drop_table("reviews")
'''


def later(place: Path, text: str = LATER) -> str:
    """The package's migrations and one more, in the new folder `place`; the number of that one."""
    shutil.copytree(folder("migrations"), place, ignore=shutil.ignore_patterns("__pycache__"))
    number = f"{int(head()) + 1:04}"
    (place / "versions" / f"{number}_later.py").write_text(text.format(later=number, head=head()), encoding="utf-8")
    return number


def changed(journal: str, migrations: str, arguments: list[str]) -> None:
    """`aplc ARGUMENTS`, without a write-ahead log for "rollback", with other migrations; changes this process for good."""
    if journal == "rollback":
        database._keep_log = lambda connection: None
    if migrations:
        migrating.folder = lambda name: Path(migrations) if name == "migrations" else folder(name)
        migrating.head.cache_clear()
    cli.main(arguments)


def structure(db: str) -> list[str]:
    """Tables, columns, keys and indexes of a database, however they came to be."""
    connection = connected(db)
    try:
        if parse(db).kind == "postgresql":
            queries = (
                (
                    "select table_name, column_name, data_type, is_nullable, column_default"
                    " from information_schema.columns where table_schema = 'public' order by 1, 2"
                ),
                (
                    "select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint"
                    " where connamespace = 'public'::regnamespace order by 1, 2"
                ),
                "select tablename, indexname, indexdef from pg_indexes where schemaname = 'public' order by 1, 2",
            )
            return [str(row) for query in queries for row in connection.execute(query).fetchall()]
        found = [
            str(row) for row in connection.execute("select type, name from sqlite_master order by 1, 2").fetchall()
        ]
        for (table,) in connection.execute(
            "select name from sqlite_master where type in ('table', 'view') order by 1"
        ).fetchall():
            for pragma in ("table_xinfo", "foreign_key_list", "index_list"):
                rows = connection.execute(f"select * from pragma_{pragma}(?)", (table,)).fetchall()
                found += sorted(f"{table} {pragma} {row[1:]}" for row in rows)
        return found
    finally:
        connection.close()


def rows(db: str) -> dict[str, list[dict[str, object]]]:
    """Every row of every table of facts, by column; reference tables are made anew by each release."""
    connection = connected(db)
    try:
        found = {}
        for table in COLUMNS:
            cursor = connection.execute(f"select * from {table} order by id")
            names = [column[0] for column in cursor.description]
            found[table] = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
        return found
    finally:
        connection.close()


def keep(place: str, revision: str) -> None:
    """Write the database at `place` as the data of a released revision."""
    connection = sqlite3.connect(place)
    for name in [row[0] for row in connection.execute("select name from sqlite_master where type = 'view'").fetchall()]:
        connection.execute(f"drop view {name}")
    connection.execute("drop table passages_fts")
    (version,) = connection.execute("pragma user_version").fetchone()
    lines = [*connection.iterdump(), f"PRAGMA user_version = {version};"]
    (KEPT / f"{revision}.sql").write_text("\n".join(lines) + "\n", encoding="utf-8")


def revived(revision: str, place: Path) -> None:
    """Make the database of a released revision at `place`."""
    connection = sqlite3.connect(place)
    connection.executescript((KEPT / f"{revision}.sql").read_text(encoding="utf-8"))
    connection.close()


if __name__ == "__main__":
    import sys

    keep(sys.argv[2], sys.argv[1])
