"""`aplc names`: names of states that a database was taught."""

import click

from aplc_db import database
from aplc_db.errors import UsageError
from aplc_db.loading import add_name, added_names, remove_name


@click.group()
def names() -> None:
    """Names of states that a database was taught.

    \b
    Example:
      aplc names add "Chine" CHN
    """


@names.command("add", short_help="Teach a name of a state.")
@click.argument("name")
@click.argument("iso3")
@click.pass_obj
def names_add(db: str, /, name: str, iso3: str) -> None:
    """Teach NAME as a name of the state ISO3; papers loaded from now on are read with it.

    \b
    Example:
      aplc names add "Chine" CHN
    """
    if not any(letter.isupper() for letter in name):
        raise UsageError(f"{name}: a name of a state begins with a capital letter; write it as papers print it.")
    connection = database.open_writing(db)
    try:
        add_name(connection, db, name.strip(), iso3.upper())
    finally:
        connection.close()
    click.echo(
        f"{name} is now a name of {iso3.upper()}; what is loaded is read with it by aplc load --again FILE", err=True
    )


@names.command("remove", short_help="Forget a name that was taught.")
@click.argument("name")
@click.pass_obj
def names_remove(db: str, /, name: str) -> None:
    """Forget NAME, which this database was taught; the names that come with aplc stay.

    \b
    Example:
      aplc names remove "Chine"
    """
    connection = database.open_writing(db)
    try:
        remove_name(connection, db, name)
    finally:
        connection.close()
    click.echo(f"{name} is forgotten; what is loaded is read without it by aplc load --again FILE", err=True)


@names.command("list")
@click.pass_obj
def names_list(db: str, /) -> None:
    """The names that this database was taught.

    \b
    Example:
      aplc names list
    """
    connection = database.open_reading(db)
    try:
        for name, iso3 in sorted(added_names(connection)):
            click.echo(f"{name},{iso3}")
    finally:
        connection.close()
