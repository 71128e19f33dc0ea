"""The schema of version 0.1.0."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "documents",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("symbol", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("source_url", sa.Text(), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("loaded_at", sa.DateTime(), nullable=False),
        sa.Column("loader", sa.Text(), nullable=False),
        sa.Column("loader_version", sa.Text(), nullable=False),
        sa.Column("superseded_by", ID, nullable=True),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_documents_sha256")),
        sa.CheckConstraint("revision >= 1", name=op.f("ck_documents_revision")),
        sa.ForeignKeyConstraint(["superseded_by"], ["documents.id"], name=op.f("fk_documents_superseded_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        sa.UniqueConstraint("sha256", name=op.f("uq_documents_sha256")),
        sa.UniqueConstraint("symbol", "revision", name=op.f("uq_documents_symbol_revision")),
    )
    op.create_index(op.f("ix_documents_superseded_by"), "documents", ["superseded_by"], unique=False)
    op.create_table(
        "meetings",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.CheckConstraint("kind in ('review_conference', 'meeting_of_states_parties')", name=op.f("ck_meetings_kind")),
        sa.CheckConstraint("starts_on <= ends_on", name=op.f("ck_meetings_period")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_meetings")),
        sa.UniqueConstraint("name", name=op.f("uq_meetings_name")),
    )
    op.create_table(
        "states",
        sa.Column("iso3", sa.String(length=3), nullable=False),
        sa.Column("iso2", sa.String(length=2), nullable=False),
        sa.Column("m49", sa.String(length=3), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("formal_name", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=False),
        sa.Column("subregion", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("iso3", name=op.f("pk_states")),
        sa.UniqueConstraint("iso2", name=op.f("uq_states_iso2")),
        sa.UniqueConstraint("m49", name=op.f("uq_states_m49")),
        sa.UniqueConstraint("name", name=op.f("uq_states_name")),
    )
    op.create_table(
        "passages",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("document_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("section", sa.Text(), nullable=True),
        sa.Column("section_title", sa.Text(), nullable=True),
        sa.Column("paragraph", sa.Text(), nullable=True),
        sa.Column("item", sa.Text(), nullable=True),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind in ('heading', 'paragraph', 'item', 'footnote', 'table_row')", name=op.f("ck_passages_kind")
        ),
        sa.ForeignKeyConstraint(["document_id"], ["documents.id"], name=op.f("fk_passages_document_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passages")),
        sa.UniqueConstraint("document_id", "position", name=op.f("uq_passages_document_id_position")),
    )
    op.create_table(
        "state_names",
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("iso3", sa.String(length=3), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.CheckConstraint("kind in ('short', 'formal', 'alias', 'historic')", name=op.f("ck_state_names_kind")),
        sa.ForeignKeyConstraint(["iso3"], ["states.iso3"], name=op.f("fk_state_names_iso3")),
        sa.PrimaryKeyConstraint("name_key", name=op.f("pk_state_names")),
    )
    op.create_index(op.f("ix_state_names_iso3"), "state_names", ["iso3"], unique=False)
    op.create_table(
        "mentions",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("passage_id", ID, nullable=False),
        sa.Column("start_char", sa.Integer(), nullable=False),
        sa.Column("end_char", sa.Integer(), nullable=False),
        sa.Column("surface", sa.Text(), nullable=False),
        sa.Column("iso3", sa.String(length=3), nullable=True),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.CheckConstraint("method in ('exact', 'fuzzy', 'unresolved')", name=op.f("ck_mentions_method")),
        sa.CheckConstraint("0 <= start_char and start_char < end_char", name=op.f("ck_mentions_span")),
        sa.ForeignKeyConstraint(["iso3"], ["states.iso3"], name=op.f("fk_mentions_iso3")),
        sa.ForeignKeyConstraint(["passage_id"], ["passages.id"], name=op.f("fk_mentions_passage_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentions")),
    )
    op.create_index(op.f("ix_mentions_iso3"), "mentions", ["iso3"], unique=False)
    op.create_index(op.f("ix_mentions_passage_id"), "mentions", ["passage_id"], unique=False)
    op.create_table(
        "statements",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("passage_id", ID, nullable=False),
        sa.Column("start_char", sa.Integer(), nullable=False),
        sa.Column("end_char", sa.Integer(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("declared_count", sa.Integer(), nullable=True),
        sa.Column("listed_count", sa.Integer(), nullable=True),
        sa.Column("treaty", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("certainty", sa.Text(), nullable=False),
        sa.Column("inferred", sa.Boolean(), nullable=False),
        sa.Column("partial", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "certainty in ('stated', 'likely', 'possible', 'presumed')", name=op.f("ck_statements_certainty")
        ),
        sa.CheckConstraint("treaty in ('APLC', 'CCM', 'CCW')", name=op.f("ck_statements_treaty")),
        sa.CheckConstraint("0 <= start_char and start_char <= end_char", name=op.f("ck_statements_span")),
        sa.ForeignKeyConstraint(["passage_id"], ["passages.id"], name=op.f("fk_statements_passage_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statements")),
    )
    op.create_index(op.f("ix_statements_passage_id"), "statements", ["passage_id"], unique=False)
    op.create_table(
        "figures",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("statement_id", ID, nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("value", sa.Numeric(asdecimal=False), nullable=True),
        sa.Column("qualifier", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("iso3", sa.String(length=3), nullable=True),
        sa.CheckConstraint(
            "qualifier in ('exact', 'about', 'almost', 'more_than', 'at_least', 'at_most')",
            name=op.f("ck_figures_qualifier"),
        ),
        sa.CheckConstraint(
            "topic in ('signed', 'ratified', 'acceded', 'entered_into_force', 'state_party', 'signatory', "
            "'not_party', 'withdrew', 'attended_meeting', 'never_attended_meeting', 'voted_in_favour', "
            "'voted_against', 'abstained', 'co_sponsored', 'moratorium', 'producer', 'ceased_production', "
            "'used_mines', 'use_by_non_state_actors', 'emplaced_mines', 'possesses', 'destruction_pending', "
            "'destruction_in_progress', 'destruction_completed', 'overdue', 'verifying', 'unconfirmed', 'none', "
            "'discovered', 'retains', 'first_reported', 'resumed', 'unchanged', 'no_longer_retains', "
            "'undeclared', 'inert', 'initial', 'annual', 'voluntary', 'submitted', 'last_submitted', 'due', "
            "'missing', 'clearance_pending', 'clearance_completed', 'extension_requested', 'extension_granted', "
            "'destroyed', 'retained_change', 'casualties', 'area', 'other')",
            name=op.f("ck_figures_topic"),
        ),
        sa.CheckConstraint("unit in ('states', 'mines', 'people', 'km2', 'percent')", name=op.f("ck_figures_unit")),
        sa.ForeignKeyConstraint(["iso3"], ["states.iso3"], name=op.f("fk_figures_iso3")),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name=op.f("fk_figures_statement_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figures")),
    )
    op.create_index(op.f("ix_figures_iso3"), "figures", ["iso3"], unique=False)
    op.create_index(op.f("ix_figures_statement_id"), "figures", ["statement_id"], unique=False)
    op.create_table(
        "findings",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("document_id", ID, nullable=False),
        sa.Column("passage_id", ID, nullable=True),
        sa.Column("statement_id", ID, nullable=True),
        sa.Column("check_name", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("expected", sa.Text(), nullable=True),
        sa.Column("actual", sa.Text(), nullable=True),
        sa.Column("message", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "check_name in ('declared_count', 'subset', 'roll_forward', 'treaty_calendar', 'party_totals', "
            "'contradiction', 'fuzzy_name', 'unresolved_name', 'placeholder', 'not_understood', 'total', 'value',"
            " 'correction')",
            name=op.f("ck_findings_check_name"),
        ),
        sa.CheckConstraint("outcome in ('pass', 'fail', 'note')", name=op.f("ck_findings_outcome")),
        sa.ForeignKeyConstraint(["document_id"], ["documents.id"], name=op.f("fk_findings_document_id")),
        sa.ForeignKeyConstraint(["passage_id"], ["passages.id"], name=op.f("fk_findings_passage_id")),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name=op.f("fk_findings_statement_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_findings")),
    )
    op.create_index(op.f("ix_findings_document_id"), "findings", ["document_id"], unique=False)
    op.create_index(op.f("ix_findings_passage_id"), "findings", ["passage_id"], unique=False)
    op.create_index(op.f("ix_findings_statement_id"), "findings", ["statement_id"], unique=False)
    op.create_table(
        "mined_areas",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("statement_id", ID, nullable=False),
        sa.Column("iso3", sa.String(length=3), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("date_from", sa.Date(), nullable=True),
        sa.Column("date_to", sa.Date(), nullable=True),
        sa.Column("area_km2", sa.Numeric(asdecimal=False), nullable=True),
        sa.Column("deadline", sa.Date(), nullable=True),
        sa.Column("corrected_by", ID, nullable=True),
        sa.CheckConstraint(
            "status in ('clearance_pending', 'clearance_completed', 'extension_requested', 'extension_granted', "
            "'overdue')",
            name=op.f("ck_mined_areas_status"),
        ),
        sa.CheckConstraint("date_from <= date_to", name=op.f("ck_mined_areas_interval")),
        sa.ForeignKeyConstraint(["corrected_by"], ["statements.id"], name=op.f("fk_mined_areas_corrected_by")),
        sa.ForeignKeyConstraint(["iso3"], ["states.iso3"], name=op.f("fk_mined_areas_iso3")),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name=op.f("fk_mined_areas_statement_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mined_areas")),
        sa.UniqueConstraint(
            "statement_id",
            "iso3",
            "status",
            "date_from",
            name=op.f("uq_mined_areas_statement_id_iso3_status_date_from"),
        ),
    )
    op.create_index(
        "ix_mined_areas_corrected_by",
        "mined_areas",
        ["corrected_by"],
        unique=False,
        sqlite_where=sa.text("corrected_by IS NOT NULL"),
        postgresql_where=sa.text("corrected_by IS NOT NULL"),
    )
    op.create_index(op.f("ix_mined_areas_iso3"), "mined_areas", ["iso3"], unique=False)
    op.create_index(
        "uq_mined_areas_undated",
        "mined_areas",
        ["statement_id", "iso3", "status"],
        unique=True,
        sqlite_where=sa.text("date_from IS NULL"),
        postgresql_where=sa.text("date_from IS NULL"),
    )
    op.create_table(
        "reports",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("statement_id", ID, nullable=False),
        sa.Column("iso3", sa.String(length=3), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("date_from", sa.Date(), nullable=True),
        sa.Column("date_to", sa.Date(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("corrected_by", ID, nullable=True),
        sa.CheckConstraint("report in ('initial', 'annual', 'voluntary')", name=op.f("ck_reports_report")),
        sa.CheckConstraint(
            "status in ('submitted', 'last_submitted', 'due', 'missing')", name=op.f("ck_reports_status")
        ),
        sa.CheckConstraint("date_from <= date_to", name=op.f("ck_reports_interval")),
        sa.ForeignKeyConstraint(["corrected_by"], ["statements.id"], name=op.f("fk_reports_corrected_by")),
        sa.ForeignKeyConstraint(["iso3"], ["states.iso3"], name=op.f("fk_reports_iso3")),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name=op.f("fk_reports_statement_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
        sa.UniqueConstraint(
            "statement_id",
            "iso3",
            "report",
            "status",
            "date_from",
            name=op.f("uq_reports_statement_id_iso3_report_status_date_from"),
        ),
    )
    op.create_index(
        "ix_reports_corrected_by",
        "reports",
        ["corrected_by"],
        unique=False,
        sqlite_where=sa.text("corrected_by IS NOT NULL"),
        postgresql_where=sa.text("corrected_by IS NOT NULL"),
    )
    op.create_index(op.f("ix_reports_iso3"), "reports", ["iso3"], unique=False)
    op.create_index(
        "uq_reports_undated",
        "reports",
        ["statement_id", "iso3", "report", "status"],
        unique=True,
        sqlite_where=sa.text("date_from IS NULL"),
        postgresql_where=sa.text("date_from IS NULL"),
    )
    op.create_table(
        "retained_mines",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("statement_id", ID, nullable=False),
        sa.Column("iso3", sa.String(length=3), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("date_from", sa.Date(), nullable=True),
        sa.Column("date_to", sa.Date(), nullable=True),
        sa.Column("mines", sa.BigInteger(), nullable=True),
        sa.Column("corrected_by", ID, nullable=True),
        sa.CheckConstraint(
            "status in ('retains', 'first_reported', 'resumed', 'unchanged', 'no_longer_retains', 'none', "
            "'undeclared', 'inert')",
            name=op.f("ck_retained_mines_status"),
        ),
        sa.CheckConstraint("date_from <= date_to", name=op.f("ck_retained_mines_interval")),
        sa.CheckConstraint("mines >= 0", name=op.f("ck_retained_mines_mines")),
        sa.ForeignKeyConstraint(["corrected_by"], ["statements.id"], name=op.f("fk_retained_mines_corrected_by")),
        sa.ForeignKeyConstraint(["iso3"], ["states.iso3"], name=op.f("fk_retained_mines_iso3")),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name=op.f("fk_retained_mines_statement_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retained_mines")),
        sa.UniqueConstraint(
            "statement_id",
            "iso3",
            "status",
            "date_from",
            name=op.f("uq_retained_mines_statement_id_iso3_status_date_from"),
        ),
    )
    op.create_index(
        "ix_retained_mines_corrected_by",
        "retained_mines",
        ["corrected_by"],
        unique=False,
        sqlite_where=sa.text("corrected_by IS NOT NULL"),
        postgresql_where=sa.text("corrected_by IS NOT NULL"),
    )
    op.create_index(op.f("ix_retained_mines_iso3"), "retained_mines", ["iso3"], unique=False)
    op.create_index(
        "uq_retained_mines_undated",
        "retained_mines",
        ["statement_id", "iso3", "status"],
        unique=True,
        sqlite_where=sa.text("date_from IS NULL"),
        postgresql_where=sa.text("date_from IS NULL"),
    )
    op.create_table(
        "status_events",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("statement_id", ID, nullable=False),
        sa.Column("iso3", sa.String(length=3), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("date_from", sa.Date(), nullable=True),
        sa.Column("date_to", sa.Date(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.Column("corrected_by", ID, nullable=True),
        sa.CheckConstraint(
            "event in ('signed', 'ratified', 'acceded', 'entered_into_force', 'state_party', 'signatory', "
            "'not_party', 'withdrew', 'attended_meeting', 'never_attended_meeting', 'voted_in_favour', "
            "'voted_against', 'abstained', 'co_sponsored', 'moratorium', 'producer', 'ceased_production', "
            "'used_mines', 'use_by_non_state_actors', 'emplaced_mines')",
            name=op.f("ck_status_events_event"),
        ),
        sa.CheckConstraint("date_from <= date_to", name=op.f("ck_status_events_interval")),
        sa.ForeignKeyConstraint(["corrected_by"], ["statements.id"], name=op.f("fk_status_events_corrected_by")),
        sa.ForeignKeyConstraint(["iso3"], ["states.iso3"], name=op.f("fk_status_events_iso3")),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name=op.f("fk_status_events_statement_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_status_events")),
        sa.UniqueConstraint(
            "statement_id",
            "iso3",
            "event",
            "date_from",
            name=op.f("uq_status_events_statement_id_iso3_event_date_from"),
        ),
    )
    op.create_index(
        "ix_status_events_corrected_by",
        "status_events",
        ["corrected_by"],
        unique=False,
        sqlite_where=sa.text("corrected_by IS NOT NULL"),
        postgresql_where=sa.text("corrected_by IS NOT NULL"),
    )
    op.create_index(op.f("ix_status_events_iso3"), "status_events", ["iso3"], unique=False)
    op.create_index(
        "uq_status_events_undated",
        "status_events",
        ["statement_id", "iso3", "event"],
        unique=True,
        sqlite_where=sa.text("date_from IS NULL"),
        postgresql_where=sa.text("date_from IS NULL"),
    )
    op.create_table(
        "stockpiles",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("statement_id", ID, nullable=False),
        sa.Column("iso3", sa.String(length=3), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("date_from", sa.Date(), nullable=True),
        sa.Column("date_to", sa.Date(), nullable=True),
        sa.Column("mines", sa.BigInteger(), nullable=True),
        sa.Column("corrected_by", ID, nullable=True),
        sa.CheckConstraint(
            "status in ('possesses', 'destruction_pending', 'destruction_in_progress', 'destruction_completed', "
            "'overdue', 'verifying', 'unconfirmed', 'none', 'discovered')",
            name=op.f("ck_stockpiles_status"),
        ),
        sa.CheckConstraint("date_from <= date_to", name=op.f("ck_stockpiles_interval")),
        sa.CheckConstraint("mines >= 0", name=op.f("ck_stockpiles_mines")),
        sa.ForeignKeyConstraint(["corrected_by"], ["statements.id"], name=op.f("fk_stockpiles_corrected_by")),
        sa.ForeignKeyConstraint(["iso3"], ["states.iso3"], name=op.f("fk_stockpiles_iso3")),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name=op.f("fk_stockpiles_statement_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stockpiles")),
        sa.UniqueConstraint(
            "statement_id", "iso3", "status", "date_from", name=op.f("uq_stockpiles_statement_id_iso3_status_date_from")
        ),
    )
    op.create_index(
        "ix_stockpiles_corrected_by",
        "stockpiles",
        ["corrected_by"],
        unique=False,
        sqlite_where=sa.text("corrected_by IS NOT NULL"),
        postgresql_where=sa.text("corrected_by IS NOT NULL"),
    )
    op.create_index(op.f("ix_stockpiles_iso3"), "stockpiles", ["iso3"], unique=False)
    op.create_index(
        "uq_stockpiles_undated",
        "stockpiles",
        ["statement_id", "iso3", "status"],
        unique=True,
        sqlite_where=sa.text("date_from IS NULL"),
        postgresql_where=sa.text("date_from IS NULL"),
    )


def downgrade() -> None:
    op.drop_index(
        "uq_stockpiles_undated",
        table_name="stockpiles",
        sqlite_where=sa.text("date_from IS NULL"),
        postgresql_where=sa.text("date_from IS NULL"),
    )
    op.drop_index(op.f("ix_stockpiles_iso3"), table_name="stockpiles")
    op.drop_index(
        "ix_stockpiles_corrected_by",
        table_name="stockpiles",
        sqlite_where=sa.text("corrected_by IS NOT NULL"),
        postgresql_where=sa.text("corrected_by IS NOT NULL"),
    )
    op.drop_table("stockpiles")
    op.drop_index(
        "uq_status_events_undated",
        table_name="status_events",
        sqlite_where=sa.text("date_from IS NULL"),
        postgresql_where=sa.text("date_from IS NULL"),
    )
    op.drop_index(op.f("ix_status_events_iso3"), table_name="status_events")
    op.drop_index(
        "ix_status_events_corrected_by",
        table_name="status_events",
        sqlite_where=sa.text("corrected_by IS NOT NULL"),
        postgresql_where=sa.text("corrected_by IS NOT NULL"),
    )
    op.drop_table("status_events")
    op.drop_index(
        "uq_retained_mines_undated",
        table_name="retained_mines",
        sqlite_where=sa.text("date_from IS NULL"),
        postgresql_where=sa.text("date_from IS NULL"),
    )
    op.drop_index(op.f("ix_retained_mines_iso3"), table_name="retained_mines")
    op.drop_index(
        "ix_retained_mines_corrected_by",
        table_name="retained_mines",
        sqlite_where=sa.text("corrected_by IS NOT NULL"),
        postgresql_where=sa.text("corrected_by IS NOT NULL"),
    )
    op.drop_table("retained_mines")
    op.drop_index(
        "uq_reports_undated",
        table_name="reports",
        sqlite_where=sa.text("date_from IS NULL"),
        postgresql_where=sa.text("date_from IS NULL"),
    )
    op.drop_index(op.f("ix_reports_iso3"), table_name="reports")
    op.drop_index(
        "ix_reports_corrected_by",
        table_name="reports",
        sqlite_where=sa.text("corrected_by IS NOT NULL"),
        postgresql_where=sa.text("corrected_by IS NOT NULL"),
    )
    op.drop_table("reports")
    op.drop_index(
        "uq_mined_areas_undated",
        table_name="mined_areas",
        sqlite_where=sa.text("date_from IS NULL"),
        postgresql_where=sa.text("date_from IS NULL"),
    )
    op.drop_index(op.f("ix_mined_areas_iso3"), table_name="mined_areas")
    op.drop_index(
        "ix_mined_areas_corrected_by",
        table_name="mined_areas",
        sqlite_where=sa.text("corrected_by IS NOT NULL"),
        postgresql_where=sa.text("corrected_by IS NOT NULL"),
    )
    op.drop_table("mined_areas")
    op.drop_index(op.f("ix_findings_statement_id"), table_name="findings")
    op.drop_index(op.f("ix_findings_passage_id"), table_name="findings")
    op.drop_index(op.f("ix_findings_document_id"), table_name="findings")
    op.drop_table("findings")
    op.drop_index(op.f("ix_figures_statement_id"), table_name="figures")
    op.drop_index(op.f("ix_figures_iso3"), table_name="figures")
    op.drop_table("figures")
    op.drop_index(op.f("ix_statements_passage_id"), table_name="statements")
    op.drop_table("statements")
    op.drop_index(op.f("ix_mentions_passage_id"), table_name="mentions")
    op.drop_index(op.f("ix_mentions_iso3"), table_name="mentions")
    op.drop_table("mentions")
    op.drop_index(op.f("ix_state_names_iso3"), table_name="state_names")
    op.drop_table("state_names")
    op.drop_table("passages")
    op.drop_table("states")
    op.drop_table("meetings")
    op.drop_index(op.f("ix_documents_superseded_by"), table_name="documents")
    op.drop_table("documents")
