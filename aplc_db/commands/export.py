"""`aplc export`: extracts as files that others can read and cite."""

import re
from pathlib import Path

import click

from aplc_db import exports

# NAME= before a query, also where NAME is no name for a file: it is refused as one, and not run as SQL
_NAMED = re.compile(r"\s*(?!--|select\b|with\b)([^\s='\"(*]+)\s*=", re.IGNORECASE)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--only", multiple=True, metavar="NAME", help="This table, view or question only; can be repeated.")
@click.option("--sql", "queries", multiple=True, metavar="[NAME=]QUERY", help="The rows of a read-only query.")
@click.option("--format", "format_", type=click.Choice(exports.FORMATS), default="csv", show_default=True)
@click.option("--force", is_flag=True, help="Replace an export that is there already.")
@click.option("--raw-csv", is_flag=True, help="Leave text that a spreadsheet would run as a formula as it is.")
@click.option("--as-owner", is_flag=True, help="Let a PostgreSQL login that can write run --sql (still read-only).")
@click.pass_obj
def export(
    db: str,
    folder: Path,
    only: tuple[str, ...],
    queries: tuple[str, ...],
    format_: str,
    force: bool,
    raw_csv: bool,
    as_owner: bool,
) -> None:
    """Write tables, views and answers into FOLDER, with a datapackage.json that describes them.

    \b
    Example:
      aplc export extracts --only facts --only overdue
      aplc export extracts --sql "by_year=select year, count(*) from current_reports group by year"
    """
    asked = {}
    for query in queries:
        named = _NAMED.match(query)
        asked[named[1] if named else "query"] = query[named.end() :] if named else query
    written = exports.export(
        db, folder, only=only, queries=asked, format=format_, force=force, raw=raw_csv, as_owner=as_owner
    )
    rows = sum(count for _, count in written)
    click.echo(f"{folder}: {len(written)} files, {rows} rows, datapackage.json", err=True)
