"""`aplc db`: migrate by hand, see the schema revision."""

from pathlib import Path

import click

from aplc_db import database, migrating, targets


@click.group("db")
def db() -> None:
    """Migrate by hand, see the schema revision.

    \b
    Example:
      aplc db status
    """


@db.command("upgrade")
@click.option("--to", "revision", help="Another revision than the newest; `base` takes everything away.")
@click.pass_obj
def db_upgrade(db: str, /, revision: str | None) -> None:
    """Bring the database to the newest schema; a copy of an older SQLite file is set aside beside it.

    \b
    Example:
      aplc db upgrade
    """
    database.upgrade(db, revision)
    click.echo(f"{targets.parse(db).shown}: revision {revision or migrating.head()}", err=True)


@db.command("status")
@click.pass_obj
def db_status(db: str, /) -> None:
    """Where the database is, its schema revision and the one this aplc needs.

    \b
    Example:
      aplc db status
    """
    for key, value in database.status(db).items():
        click.echo(f"{key}: {value}")


@db.command("path")
@click.pass_obj
def db_path(db: str, /) -> None:
    """Where the database is.

    \b
    Example:
      aplc db path
    """
    target = targets.parse(db)
    click.echo(str(Path(target.place).absolute()) if target.kind == "sqlite" else target.shown)
