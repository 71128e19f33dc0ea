"""Alembic's way into the database: always on the connection that `aplc_db.database` hands over, in one transaction."""

from alembic import context

from aplc_db.schema import metadata


def _ours(name: str | None, kind: str, _parents: object) -> bool:
    """Full-text search is made beside the views, not by migrations."""
    return not (name or "").startswith("passages_fts")


context.configure(
    include_name=_ours,
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
