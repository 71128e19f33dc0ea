"""Runs the migrations on the connection and in the transaction that `aplc_db.database` hands over."""

from typing import Any

from alembic import context

from aplc_db.schema import metadata


def include_name(name: str | None, kind: str, parents: Any) -> bool:
    """Full-text search keeps tables of its own, which are made with the views and not by migrations."""
    return kind != "table" or not (name or "").startswith("passages_fts")


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    include_name=include_name,
    compare_type=True,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
