"""What every command that prints rows takes, and how it prints them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from aplc_db import printing
from aplc_db.errors import QueryError
from aplc_db.rows import Rows

Command = TypeVar("Command", bound=Callable[..., Any])


def options() -> list[click.Option]:
    """--format, --output and --raw-csv."""
    return [
        click.Option(
            ["--format", "format_"],
            type=click.Choice(printing.FORMATS),
            help="How to print; a table on a terminal, CSV elsewhere.",
        ),
        click.Option(
            ["--output"], type=click.Path(dir_okay=False, path_type=Path), help="Write to this file, as a whole."
        ),
        click.Option(
            ["--raw-csv"],
            is_flag=True,
            help="Leave text that a spreadsheet would run as a formula as it is (else: an apostrophe before it).",
        ),
    ]


def prints_rows(command: Command) -> Command:
    """Give a command the options that `printed` takes."""
    declared = getattr(command, "__click_params__", [])
    command.__click_params__ = [*reversed(options()), *declared]  # type: ignore[attr-defined]
    return command


def printed(rows: Rows, format_: str | None, output: Path | None, raw_csv: bool) -> int:
    """Print `rows`; the number of them. QueryError (code `limit`) when a limit left some out."""
    count = printing.write(rows, format_, output, raw=raw_csv)
    if rows.cut:
        raise QueryError(rows.cut, code="limit")
    return count
