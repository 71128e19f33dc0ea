"""The schema of version 0.1.0."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), nullable=False),
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
        sa.Column("superseded_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["superseded_by"], ["documents.id"], name=op.f("fk_documents_superseded_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        sa.UniqueConstraint("sha256", name=op.f("uq_documents_sha256")),
        sa.UniqueConstraint("symbol", "revision", name=op.f("uq_documents_symbol_revision")),
    )
    with op.batch_alter_table("documents", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_documents_superseded_by"), ["superseded_by"], unique=False)

    op.create_table(
        "meetings",
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.CheckConstraint("kind in ('review_conference', 'meeting_of_states_parties')", name=op.f("ck_meetings_kind")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_meetings")),
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
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
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
    with op.batch_alter_table("state_names", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_state_names_iso3"), ["iso3"], unique=False)

    op.create_table(
        "mentions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("passage_id", sa.Integer(), nullable=False),
        sa.Column("start_char", sa.Integer(), nullable=False),
        sa.Column("end_char", sa.Integer(), nullable=False),
        sa.Column("surface", sa.Text(), nullable=False),
        sa.Column("iso3", sa.String(length=3), nullable=True),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.CheckConstraint("method in ('exact', 'fuzzy', 'unresolved')", name=op.f("ck_mentions_method")),
        sa.CheckConstraint("end_char > start_char", name=op.f("ck_mentions_span")),
        sa.ForeignKeyConstraint(["iso3"], ["states.iso3"], name=op.f("fk_mentions_iso3")),
        sa.ForeignKeyConstraint(["passage_id"], ["passages.id"], name=op.f("fk_mentions_passage_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentions")),
    )
    with op.batch_alter_table("mentions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mentions_iso3"), ["iso3"], unique=False)
        batch_op.create_index(batch_op.f("ix_mentions_passage_id"), ["passage_id"], unique=False)

    op.create_table(
        "statements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("passage_id", sa.Integer(), nullable=False),
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
        sa.CheckConstraint("end_char > start_char", name=op.f("ck_statements_span")),
        sa.ForeignKeyConstraint(["passage_id"], ["passages.id"], name=op.f("fk_statements_passage_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statements")),
    )
    with op.batch_alter_table("statements", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_statements_passage_id"), ["passage_id"], unique=False)

    op.create_table(
        "figures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("qualifier", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("iso3", sa.String(length=3), nullable=True),
        sa.CheckConstraint(
            "qualifier in ('exact', 'about', 'almost', 'more_than', 'at_least', 'at_most')",
            name=op.f("ck_figures_qualifier"),
        ),
        sa.CheckConstraint(
            "topic in ('signed', 'ratified', 'acceded', 'entered_into_force', 'state_party', 'signatory', 'not_party', "
            "'withdrew', 'attended_meeting', 'never_attended_meeting', 'voted_in_favour', 'voted_against', "
            "'abstained', 'co_sponsored', 'moratorium', 'producer', 'ceased_production', 'used_mines', "
            "'use_by_non_state_actors', 'emplaced_mines', 'possesses', 'destruction_pending', "
            "'destruction_in_progress', 'destruction_completed', 'overdue', 'verifying', 'unconfirmed', 'none', "
            "'discovered', 'retains', 'first_reported', 'resumed', 'unchanged', 'no_longer_retains', 'undeclared', "
            "'inert', 'submitted', 'last_submitted', 'due', 'missing', 'clearance_pending', 'clearance_completed', "
            "'extension_requested', 'extension_granted', 'destroyed', 'retained_change', 'casualties', 'area', "
            "'other')",
            name=op.f("ck_figures_topic"),
        ),
        sa.CheckConstraint("unit in ('states', 'mines', 'people', 'km2', 'percent')", name=op.f("ck_figures_unit")),
        sa.ForeignKeyConstraint(["iso3"], ["states.iso3"], name=op.f("fk_figures_iso3")),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name=op.f("fk_figures_statement_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figures")),
    )
    with op.batch_alter_table("figures", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_figures_statement_id"), ["statement_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_figures_topic"), ["topic"], unique=False)

    op.create_table(
        "findings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("passage_id", sa.Integer(), nullable=True),
        sa.Column("statement_id", sa.Integer(), nullable=True),
        sa.Column("check_name", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("expected", sa.Text(), nullable=True),
        sa.Column("actual", sa.Text(), nullable=True),
        sa.Column("message", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "check_name in ('declared_count', 'subset', 'roll_forward', 'treaty_calendar', 'party_totals', "
            "'contradiction', 'fuzzy_name', 'unresolved_name', 'placeholder', 'not_understood', 'total', 'value', "
            "'correction')",
            name=op.f("ck_findings_check_name"),
        ),
        sa.CheckConstraint("outcome in ('pass', 'fail', 'note')", name=op.f("ck_findings_outcome")),
        sa.ForeignKeyConstraint(["document_id"], ["documents.id"], name=op.f("fk_findings_document_id")),
        sa.ForeignKeyConstraint(["passage_id"], ["passages.id"], name=op.f("fk_findings_passage_id")),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name=op.f("fk_findings_statement_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_findings")),
    )
    with op.batch_alter_table("findings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_findings_document_id"), ["document_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_findings_passage_id"), ["passage_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_findings_statement_id"), ["statement_id"], unique=False)

    op.create_table(
        "mined_areas",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("iso3", sa.String(length=3), nullable=False),
        sa.Column("date_from", sa.Date(), nullable=True),
        sa.Column("date_to", sa.Date(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("area_km2", sa.Float(), nullable=True),
        sa.Column("deadline", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "status in ('clearance_pending', 'clearance_completed', 'extension_requested', 'extension_granted', "
            "'overdue')",
            name=op.f("ck_mined_areas_status"),
        ),
        sa.CheckConstraint(
            "date_from is null or date_to is null or date_to >= date_from", name=op.f("ck_mined_areas_dates")
        ),
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
    with op.batch_alter_table("mined_areas", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mined_areas_iso3_status"), ["iso3", "status"], unique=False)

    op.create_table(
        "reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("iso3", sa.String(length=3), nullable=False),
        sa.Column("date_from", sa.Date(), nullable=True),
        sa.Column("date_to", sa.Date(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.CheckConstraint("report in ('initial', 'annual', 'voluntary')", name=op.f("ck_reports_report")),
        sa.CheckConstraint(
            "status in ('submitted', 'last_submitted', 'due', 'missing')", name=op.f("ck_reports_status")
        ),
        sa.CheckConstraint(
            "date_from is null or date_to is null or date_to >= date_from", name=op.f("ck_reports_dates")
        ),
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
    with op.batch_alter_table("reports", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reports_iso3_status"), ["iso3", "status"], unique=False)

    op.create_table(
        "retained_mines",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("iso3", sa.String(length=3), nullable=False),
        sa.Column("date_from", sa.Date(), nullable=True),
        sa.Column("date_to", sa.Date(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("mines", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "status in ('retains', 'first_reported', 'resumed', 'unchanged', 'no_longer_retains', 'none', "
            "'undeclared', 'inert')",
            name=op.f("ck_retained_mines_status"),
        ),
        sa.CheckConstraint(
            "date_from is null or date_to is null or date_to >= date_from", name=op.f("ck_retained_mines_dates")
        ),
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
    with op.batch_alter_table("retained_mines", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_retained_mines_iso3_status"), ["iso3", "status"], unique=False)

    op.create_table(
        "status_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("iso3", sa.String(length=3), nullable=False),
        sa.Column("date_from", sa.Date(), nullable=True),
        sa.Column("date_to", sa.Date(), nullable=True),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "event in ('signed', 'ratified', 'acceded', 'entered_into_force', 'state_party', 'signatory', 'not_party', "
            "'withdrew', 'attended_meeting', 'never_attended_meeting', 'voted_in_favour', 'voted_against', "
            "'abstained', 'co_sponsored', 'moratorium', 'producer', 'ceased_production', 'used_mines', "
            "'use_by_non_state_actors', 'emplaced_mines')",
            name=op.f("ck_status_events_event"),
        ),
        sa.CheckConstraint(
            "date_from is null or date_to is null or date_to >= date_from", name=op.f("ck_status_events_dates")
        ),
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
    with op.batch_alter_table("status_events", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_status_events_iso3_event"), ["iso3", "event"], unique=False)

    op.create_table(
        "stockpiles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("iso3", sa.String(length=3), nullable=False),
        sa.Column("date_from", sa.Date(), nullable=True),
        sa.Column("date_to", sa.Date(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("mines", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "status in ('possesses', 'destruction_pending', 'destruction_in_progress', 'destruction_completed', "
            "'overdue', 'verifying', 'unconfirmed', 'none', 'discovered')",
            name=op.f("ck_stockpiles_status"),
        ),
        sa.CheckConstraint(
            "date_from is null or date_to is null or date_to >= date_from", name=op.f("ck_stockpiles_dates")
        ),
        sa.ForeignKeyConstraint(["iso3"], ["states.iso3"], name=op.f("fk_stockpiles_iso3")),
        sa.ForeignKeyConstraint(["statement_id"], ["statements.id"], name=op.f("fk_stockpiles_statement_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stockpiles")),
        sa.UniqueConstraint(
            "statement_id", "iso3", "status", "date_from", name=op.f("uq_stockpiles_statement_id_iso3_status_date_from")
        ),
    )
    with op.batch_alter_table("stockpiles", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_stockpiles_iso3_status"), ["iso3", "status"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("stockpiles", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_stockpiles_iso3_status"))

    op.drop_table("stockpiles")
    with op.batch_alter_table("status_events", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_status_events_iso3_event"))

    op.drop_table("status_events")
    with op.batch_alter_table("retained_mines", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_retained_mines_iso3_status"))

    op.drop_table("retained_mines")
    with op.batch_alter_table("reports", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reports_iso3_status"))

    op.drop_table("reports")
    with op.batch_alter_table("mined_areas", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_mined_areas_iso3_status"))

    op.drop_table("mined_areas")
    with op.batch_alter_table("findings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_findings_statement_id"))
        batch_op.drop_index(batch_op.f("ix_findings_passage_id"))
        batch_op.drop_index(batch_op.f("ix_findings_document_id"))

    op.drop_table("findings")
    with op.batch_alter_table("figures", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_figures_topic"))
        batch_op.drop_index(batch_op.f("ix_figures_statement_id"))

    op.drop_table("figures")
    with op.batch_alter_table("statements", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_statements_passage_id"))

    op.drop_table("statements")
    with op.batch_alter_table("mentions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_mentions_passage_id"))
        batch_op.drop_index(batch_op.f("ix_mentions_iso3"))

    op.drop_table("mentions")
    with op.batch_alter_table("state_names", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_state_names_iso3"))

    op.drop_table("state_names")
    op.drop_table("passages")
    op.drop_table("states")
    op.drop_table("meetings")
    with op.batch_alter_table("documents", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_documents_superseded_by"))

    op.drop_table("documents")
