"""A later release of the schema, made for the tests: every kind of step that a migration takes, on tables with rows."""

import shutil
from pathlib import Path

from aplc_db.content import folder
from aplc_db.database import head

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
