"""`aplc serve` and `aplc report`: the same pages, from a server or as one file."""

from pathlib import Path

import click

from aplc_db.errors import UsageError


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8001, show_default=True, help="Port; 0 takes one that is free."
)
@click.option(
    "--allow-host", multiple=True, metavar="NAME", help="Answer to this name too: that of a web server before it."
)
@click.pass_obj
def serve(db: str, host: str, port: int, allow_host: tuple[str, ...]) -> None:
    """Serve pages to read, ask and see, on this machine, until Ctrl-C.

    \b
    Example:
      aplc serve
      aplc serve --port 8080 --allow-host mines.example.org
    """
    _require_extra()
    from aplc_db.web import server

    server.serve(db, host, port, allow_host, lambda address: click.echo(f"{address} (Ctrl-C ends it)"))


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--papers", type=click.IntRange(1), default=20, show_default=True, help="How many papers, the newest first."
)
@click.pass_obj
def report(db: str, file: Path, papers: int) -> None:
    """Write the pages as one FILE that opens without a network: to mail, to print, to archive.

    \b
    Example:
      aplc report report.html
    """
    _require_extra()
    from aplc_db.web import report

    sections = report.write(db, file, papers)
    click.echo(f"{file}: {sections} sections, {file.stat().st_size / 1e6:.1f} MB", err=True)


def _require_extra() -> None:
    try:
        import datasette  # noqa: F401
    except ImportError as error:
        raise UsageError("The pages need datasette. Install it with: pip install 'aplc-db[web]'.") from error
