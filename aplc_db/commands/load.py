"""`aplc load`, `unload` and `documents`: the papers of a database."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import click

from aplc_db import correction_file, database, papers, targets
from aplc_db.batches import load_papers
from aplc_db.commands.options import printed, prints_rows
from aplc_db.errors import AplcError, UsageError
from aplc_db.loading import Stored, many
from aplc_db.loading import unload as take_out
from aplc_db.paper_rows import FACTS
from aplc_db.rows import fetch

SHOWN = 10  # of the papers that were loaded already


@click.command()
@click.argument("files", nargs=-1, type=click.Path(readable=False, path_type=Path))
@click.option(
    "--manifest",
    type=click.Path(dir_okay=False, readable=False, path_type=Path),
    help="CSV with columns file, symbol, title, as_of, source_url.",
)
@click.option("--symbol", help="Symbol of the paper, where it does not print one.")
@click.option("--title", help="Title of the paper, where it does not print one.")
@click.option("--as-of", help="The date it speaks from (2019-11-29), where it does not print one.")
@click.option("--source-url", help="Where it is published.")
@click.option("--encoding", help="Of a text file that does not say it.")
@click.option(
    "--max-bytes", type=click.IntRange(min=1), default=64 * 2**20, show_default=True, help="Refuse larger files."
)
@click.option("--revise", is_flag=True, help="Load other content under a known symbol as its new revision.")
@click.option("--again", is_flag=True, help="Read what is loaded already again: new rules, names and corrections.")
@click.option("--all-or-nothing", is_flag=True, help="Store no paper when one is refused.")
@click.option("--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Processes that read.")
@click.option(
    "--cluster", metavar="ADDRESS", help="Read on the dask cluster whose scheduler is here (tcp://host:8786)."
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0),
    default=targets.LOCK_TIMEOUT,
    show_default=True,
    help="Seconds to wait for another writer.",
)
@click.pass_obj
def load(
    db: str, /, files: tuple[Path, ...], manifest: Path | None, symbol: str | None, title: str | None, as_of: str | None,
    source_url: str | None, encoding: str | None, max_bytes: int, revise: bool, again: bool, all_or_nothing: bool,
    jobs: int, cluster: str | None, timeout: float,
) -> int:  # fmt: skip
    """Read papers (text, PDF, Word, HTML, CSV status lists, or folders of them) into the database.

    \b
    Example:
      aplc load papers/status.pdf
      aplc load statement.txt --symbol ICBL/2011/1 --as-of 2011-11-28
      aplc load --manifest documents.csv --jobs 2
    """
    if bool(files) == bool(manifest):
        raise UsageError("name files or folders to load, or a list of them with --manifest.")
    wanted = papers.from_manifest(manifest) if manifest else papers.from_paths(files)
    if len(wanted) != 1 and (symbol or title or as_of or source_url):
        raise UsageError("--symbol, --title, --as-of and --source-url speak of one paper; for several use --manifest.")
    day = papers.day(as_of, "--as-of") if as_of else None
    wanted = [
        replace(
            one,
            symbol=symbol or one.symbol,
            title=title or one.title,
            as_of=day or one.as_of,
            source_url=source_url or one.source_url,
            encoding=encoding,
            max_bytes=max_bytes,
        )
        for one in wanted
    ]
    begun = time.monotonic()
    stored: list[Stored] = []
    refused: list[AplcError] = []
    outcomes = load_papers(
        db, wanted, jobs=jobs, cluster=cluster, revise=revise, again=again, all_or_nothing=all_or_nothing,
        timeout=timeout,
    )  # fmt: skip
    with _progress(len(wanted)) as (step, say), closing(outcomes):
        for outcome in outcomes:
            if isinstance(outcome, Stored):
                stored.append(outcome)
                for note in outcome.notes:
                    say(f"{outcome.file_name}: {note}")
            elif len(wanted) == 1:
                raise outcome
            else:
                refused.append(outcome)
                say(f"aplc: {outcome}")
            step()
    summary(stored, len(refused), time.monotonic() - begun)
    if stored:
        _corrections_left(db, {row.symbol for one in wanted for row in correction_file.beside(one.path)}, stored)
    if refused and all_or_nothing:
        return refused[0].exit_code
    return 1 if refused else 0


@contextmanager
def _progress(total: int) -> Iterator[tuple[Callable[[], None], Callable[[str], None]]]:
    """A bar on a terminal where there is more than one paper: what to call after each, and what says a line meanwhile."""
    if total == 1 or not sys.stderr.isatty():
        yield lambda: None, lambda line: click.echo(line, err=True)
        return
    with click.progressbar(length=total, label="loading", file=sys.stderr) as bar:
        yield lambda: bar.update(1), lambda line: click.echo(f"\r\x1b[K{line}", err=True)  # in the place of the bar


def summary(stored: list[Stored], refused: int, seconds: float) -> None:
    """Say on stderr what was stored and what the checks found, and which commands show more."""
    new = [one for one in stored if one.outcome != "already loaded"]
    old = [one for one in stored if one.outcome == "already loaded"]
    for one in old[:SHOWN]:
        click.echo(f"already loaded: {one.symbol} (document {one.document_id})", err=True)
    if len(old) > SHOWN:
        click.echo(f"already loaded: {len(old) - SHOWN} more", err=True)
    if not new:
        if refused:
            click.echo(f"nothing stored, {refused} refused", err=True)
        return
    rows = many(new)
    said = f"{new[0].symbol}, revision {new[0].revision}" if len(new) == 1 else f"{len(new)} papers"
    done = "read again:" if {one.outcome for one in new} == {"read again"} else "loaded"
    click.echo(f"{done} {said} in {seconds:.1f} s" + (f", {refused} refused" if refused else ""), err=True)
    facts = sum(rows.get(table, 0) for table in FACTS)
    parts = [
        f"{rows[table]} {table.replace('_', ' ')}"
        for table in (*FACTS, "figures", "statements", "mentions", "passages")
        if rows.get(table)
    ]
    click.echo("  rows: " + ", ".join(parts), err=True)
    if not facts:
        click.echo("  no fact was understood; is this a paper about the convention?", err=True)
    checks: dict[str, int] = {}
    for one in new:
        for outcome, count in one.checks.items():
            checks[outcome] = checks.get(outcome, 0) + count
    failed = checks.get("fail", 0)
    click.echo(
        f"  checks: {checks.get('pass', 0)} passed, {failed} failed, {checks.get('note', 0)} notes"
        + ("; see: aplc check" if failed else ""),
        err=True,
    )
    left = sum(one.not_understood for one in new)
    click.echo(f"  sentences not understood: {left}" + ("; see: aplc review" if left else ""), err=True)


def _corrections_left(db: str, corrected: set[str], stored: list[Stored]) -> None:
    """Say on stderr which corrections beside the papers took no part: of papers read before, and of papers not loaded."""
    if before := sorted(corrected & {one.symbol for one in stored if one.outcome == "already loaded"}):
        click.echo(f"  corrections of {_some(before)} are applied by aplc load --again", err=True)
    if corrected:
        with closing(database.open_reading(db)) as connection:
            loaded = {symbol for (symbol,) in connection.execute("select symbol from documents").fetchall()}
        if lost := sorted(corrected - loaded):
            click.echo(f"  {correction_file.FILE} corrects papers that are not loaded: {_some(lost)}", err=True)


def _some(symbols: list[str]) -> str:
    more = len(symbols) - SHOWN
    return ", ".join(symbols[:SHOWN]) + (f" and {more} more" if more > 0 else "")


@click.command()
@click.argument("symbol")
@click.pass_obj
def unload(db: str, /, symbol: str) -> None:
    """Take the paper SYMBOL out, with all its revisions.

    \b
    Example:
      aplc unload APLC/MSP.20/2022/7
    """
    database.open_reading(db).close()
    connection = database.open_writing(db)
    try:
        count = take_out(connection, db, symbol)
    finally:
        connection.close()
    click.echo(f"{symbol}: {count} revision{'s' if count > 1 else ''} taken out", err=True)


@click.command()
@prints_rows
@click.pass_obj
def documents(db: str, /, format_: str | None, output: Path | None, raw_csv: bool) -> None:
    """What is loaded, with counts.

    \b
    Example:
      aplc documents
    """
    listed = """
        select
            symbol, revision, as_of, superseded,
            status_events + stockpiles + retained_mines + reports + mined_areas as facts, figures,
            checks_failed, not_understood, title
        from document_summary
        order by as_of, symbol, revision
    """
    printed(fetch(database.open_reading(db), listed, close=True), format_, output, raw_csv)
