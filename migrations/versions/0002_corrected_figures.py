"""Figures are corrected by hand as facts are: the statement of the correction that takes the place of one.

The check `passed_over`: states that an understood sentence names and says nothing of.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
CHECKS = (
    "declared_count", "subset", "roll_forward", "treaty_calendar", "party_totals", "contradiction", "fuzzy_name",
    "unresolved_name", "placeholder", "not_understood", "total", "value", "correction",
)  # fmt: skip
STANDS_NOT = sa.text("corrected_by IS NOT NULL")


def upgrade() -> None:
    with op.batch_alter_table("figures") as figures:
        figures.add_column(sa.Column("corrected_by", ID, nullable=True))
        figures.create_foreign_key(op.f("fk_figures_corrected_by"), "statements", ["corrected_by"], ["id"])
        figures.create_index(
            op.f("ix_figures_corrected_by"),
            ["corrected_by"],
            unique=False,
            sqlite_where=STANDS_NOT,
            postgresql_where=STANDS_NOT,
        )
    _allow((*CHECKS, "passed_over"))


def downgrade() -> None:
    # What the rules read stands again; a correction's own figure would be read as said beside it.
    op.execute("delete from figures where statement_id in (select id from statements where rule = 'correction')")
    with op.batch_alter_table("figures") as figures:
        figures.drop_index(op.f("ix_figures_corrected_by"))
        figures.drop_constraint(op.f("fk_figures_corrected_by"), type_="foreignkey")
        figures.drop_column("corrected_by")
    op.execute("delete from findings where check_name = 'passed_over'")
    _allow(CHECKS)


def _allow(names: tuple[str, ...]) -> None:
    with op.batch_alter_table("findings") as findings:
        findings.drop_constraint(op.f("ck_findings_check_name"), type_="check")
        findings.create_check_constraint(op.f("ck_findings_check_name"), sa.column("check_name").in_(names))
