"""Every table, with its keys and what its columns allow.

    fact row -> statements (which words, which rule) -> passages (which paragraph) -> documents (which paper)

Only migrations and tests import this module: whoever reads or loads needs a plain connection and no SQLAlchemy.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Numeric,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.schema import SchemaItem

from aplc_db import vocabulary as words

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

Id = BigInteger().with_variant(Integer, "sqlite")  # SQLite's row number has to be called INTEGER
Number = Numeric(asdecimal=False)  # whole numbers come back whole
Iso3 = String(3)


def _one_of(column: str, allowed: tuple[str, ...]) -> CheckConstraint:
    quoted = ", ".join(f"'{word}'" for word in allowed)
    return CheckConstraint(f"{column} in ({quoted})", name=column)


def _id() -> Column[int]:
    return Column("id", Id, primary_key=True, autoincrement=False)


# Reference

states = Table(
    "states",
    metadata,
    Column("iso3", Iso3, primary_key=True),
    Column("iso2", String(2), nullable=False, unique=True),
    Column("m49", String(3), nullable=False, unique=True),
    Column("name", Text, nullable=False, unique=True),
    Column("formal_name", Text, nullable=False),
    Column("region", Text, nullable=False),
    Column("subregion", Text, nullable=False),
)

state_names = Table(
    "state_names",
    metadata,
    Column("name_key", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("iso3", Iso3, ForeignKey("states.iso3"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    _one_of("kind", words.NAME_KINDS),
)

meetings = Table(
    "meetings",
    metadata,
    Column("code", Text, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("ordinal", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("city", Text, nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=False),
    _one_of("kind", words.MEETING_KINDS),
    CheckConstraint("starts_on <= ends_on", name="period"),
)

# What was read

documents = Table(
    "documents",
    metadata,
    _id(),
    Column("symbol", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("as_of", Date, nullable=False),
    Column("language", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("source_url", Text),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("loaded_at", DateTime, nullable=False),  # UTC
    Column("loader", Text, nullable=False),
    Column("loader_version", Text, nullable=False),
    Column("superseded_by", Id, ForeignKey("documents.id"), index=True),
    UniqueConstraint("symbol", "revision"),
    CheckConstraint("revision >= 1", name="revision"),
    CheckConstraint("length(sha256) = 64", name="sha256"),
)

passages = Table(
    "passages",
    metadata,
    _id(),
    Column("document_id", Id, ForeignKey("documents.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("section", Text),
    Column("section_title", Text),
    Column("paragraph", Text),
    Column("item", Text),
    Column("page", Integer),
    Column("kind", Text, nullable=False),
    Column("text", Text, nullable=False),
    UniqueConstraint("document_id", "position"),
    _one_of("kind", words.PASSAGE_KINDS),
)

mentions = Table(
    "mentions",
    metadata,
    _id(),
    Column("passage_id", Id, ForeignKey("passages.id"), nullable=False, index=True),
    Column("start_char", Integer, nullable=False),
    Column("end_char", Integer, nullable=False),
    Column("surface", Text, nullable=False),
    Column("iso3", Iso3, ForeignKey("states.iso3"), index=True),
    Column("method", Text, nullable=False),
    Column("score", Float, nullable=False),
    CheckConstraint("0 <= start_char and start_char < end_char", name="span"),
    _one_of("method", words.MENTION_METHODS),
)

statements = Table(
    "statements",
    metadata,
    _id(),
    Column("passage_id", Id, ForeignKey("passages.id"), nullable=False, index=True),
    Column("start_char", Integer, nullable=False),
    Column("end_char", Integer, nullable=False),
    Column("rule", Text, nullable=False),
    Column("as_of", Date, nullable=False),
    Column("declared_count", Integer),
    Column("listed_count", Integer),
    Column("treaty", Text, nullable=False),
    Column("source", Text),
    Column("certainty", Text, nullable=False),
    Column("inferred", Boolean, nullable=False),
    Column("partial", Boolean, nullable=False),
    CheckConstraint("0 <= start_char and start_char <= end_char", name="span"),
    _one_of("treaty", words.TREATIES),
    _one_of("certainty", words.CERTAINTIES),
)

# What was said


def _mines() -> tuple[SchemaItem, ...]:
    return Column("mines", BigInteger), CheckConstraint("mines >= 0", name="mines")


def _correction() -> Column[int]:
    return Column("corrected_by", Id, ForeignKey("statements.id"))  # null: it stands as it was read


def _index_correction(table: Table) -> None:
    corrected = table.c.corrected_by.is_not(None)
    Index(f"ix_{table.name}_corrected_by", table.c.corrected_by, sqlite_where=corrected, postgresql_where=corrected)


def _fact_table(name: str, kind: tuple[str, ...], *columns: SchemaItem, **allowed: tuple[str, ...]) -> Table:
    """A fact table: one row per statement, state, kind and beginning; `kind` are the columns that name the kind.

    In a UNIQUE constraint no two nulls are equal, so undated rows have an index of their own.
    """
    key = ("statement_id", "iso3", *kind)
    table = Table(
        name,
        metadata,
        _id(),
        Column("statement_id", Id, ForeignKey("statements.id"), nullable=False),
        Column("iso3", Iso3, ForeignKey("states.iso3"), nullable=False, index=True),
        *(Column(column, Text, nullable=False) for column in kind),
        Column("date_from", Date),
        Column("date_to", Date),
        *columns,
        _correction(),
        UniqueConstraint(*key, "date_from"),
        CheckConstraint("date_from <= date_to", name="interval"),
        *(_one_of(column, values) for column, values in allowed.items()),
    )
    _index_correction(table)
    undated = table.c.date_from.is_(None)
    Index(
        f"uq_{name}_undated", *(table.c[column] for column in key),
        unique=True, sqlite_where=undated, postgresql_where=undated,
    )  # fmt: skip
    return table


status_events = _fact_table("status_events", ("event",), Column("detail", Text), event=words.EVENTS)
stockpiles = _fact_table("stockpiles", ("status",), *_mines(), status=words.STOCKPILE_STATUSES)
retained_mines = _fact_table("retained_mines", ("status",), *_mines(), status=words.RETENTION_STATUSES)
reports = _fact_table(
    "reports", ("report", "status"), Column("subject", Text), report=words.REPORTS, status=words.REPORT_STATUSES
)
mined_areas = _fact_table(
    "mined_areas", ("status",), Column("area_km2", Number), Column("deadline", Date), status=words.CLEARANCE_STATUSES
)

figures = Table(
    "figures",
    metadata,
    _id(),
    Column("statement_id", Id, ForeignKey("statements.id"), nullable=False, index=True),
    Column("topic", Text, nullable=False),
    Column("value", Number),  # null where the number printed is none (3,4,57)
    Column("qualifier", Text, nullable=False),
    Column("unit", Text, nullable=False),
    Column("iso3", Iso3, ForeignKey("states.iso3"), index=True),
    _correction(),
    _one_of("topic", words.TOPICS),
    _one_of("qualifier", words.QUALIFIERS),
    _one_of("unit", words.UNITS),
)
_index_correction(figures)

# What was checked

findings = Table(
    "findings",
    metadata,
    _id(),
    Column("document_id", Id, ForeignKey("documents.id"), nullable=False, index=True),
    Column("passage_id", Id, ForeignKey("passages.id"), index=True),
    Column("statement_id", Id, ForeignKey("statements.id"), index=True),
    Column("check_name", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("expected", Text),
    Column("actual", Text),
    Column("message", Text, nullable=False),
    _one_of("check_name", words.CHECKS),
    _one_of("outcome", words.OUTCOMES),
)
