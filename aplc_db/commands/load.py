"""`aplc load`, `unload`, `documents`, `names`, `db` and `demo`: what writes the database."""

import shutil
import sys
import time
from pathlib import Path
from typing import Any

import click

from aplc_db import database, papers, targets
from aplc_db.commands.options import printed, prints_rows
from aplc_db.errors import AplcError, ConflictError, UsageError
from aplc_db.loading import FACTS, Stored, add_name, added_names, many, store
from aplc_db.rows import fetch


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
    source_url: str | None, encoding: str | None, max_bytes: int, revise: bool, all_or_nothing: bool, jobs: int,
    cluster: str | None, timeout: float,
) -> int:  # fmt: skip
    """Read papers (text, PDF, Word, HTML, CSV status lists, or folders of them) into the database.

    \b
    Example:
      aplc load APLC_CONF_2019_WP.18.pdf
      aplc load statement.txt --symbol ICBL/2011/1 --as-of 2011-11-28
      aplc load --manifest documents.csv --jobs 2
    """
    if bool(files) == bool(manifest):
        raise UsageError("name files or folders to load, or a list of them with --manifest.")
    wanted = papers.from_manifest(manifest) if manifest else papers.from_paths(files)
    said = {
        "symbol": symbol,
        "title": title,
        "as_of": papers.day(as_of, "--as-of") if as_of else None,
        "source_url": source_url,
    }
    if len(wanted) != 1 and any(said.values()):
        raise UsageError("--symbol, --title, --as-of and --source-url speak of one paper; for several use --manifest.")
    from dataclasses import replace

    given = {name: value for name, value in said.items() if value is not None}
    wanted = [replace(one, **given, encoding=encoding, max_bytes=max_bytes) for one in wanted]
    single = len(wanted) == 1
    names = _names(db)
    begun = time.monotonic()
    read = _read(wanted, jobs, cluster, names)
    stored: list[Stored] = []
    refused: list[AplcError] = []
    connection: Any = None
    held = []
    try:
        with _progress(len(wanted)) as step:
            for one, paper in read:
                if isinstance(paper, AplcError):
                    refused.append(paper)
                elif all_or_nothing:
                    held.append(paper)
                else:
                    connection = connection or database.open_writing(db, timeout)
                    _store_one(connection, db, paper, revise, stored, refused)
                if refused and not single and refused[-1] is paper:
                    click.echo(f"aplc: {paper}", err=True)
                step(one)
        if all_or_nothing and not refused:
            connection = database.open_writing(db, timeout)
            for paper in held:
                _store_one(connection, db, paper, revise, stored, refused)
    finally:
        if connection is not None:
            connection.close()
    if refused and single:
        raise refused[0]
    _summary(stored, refused, time.monotonic() - begun)
    if refused and all_or_nothing:
        return refused[0].exit_code
    return 1 if refused else 0


def _store_one(
    connection: Any, db: str, paper: Any, revise: bool, stored: list[Stored], refused: list[AplcError]
) -> None:
    for note in paper.notes:
        click.echo(f"{paper.file_name}: {note}", err=True)
    try:
        stored.append(store(connection, db, paper, revise=revise))
    except ConflictError as error:
        refused.append(error)
        return
    if stored[-1].outcome == "already loaded":
        click.echo(f"already loaded: {stored[-1].symbol} (document {stored[-1].document_id})", err=True)


def _names(db: str) -> tuple[tuple[str, str], ...]:
    """The names that were taught to the database, where it exists already."""
    target = targets.parse(db)
    if target.kind == "sqlite" and not Path(target.place).exists():
        return ()
    try:
        connection = database.open_reading(db)
    except AplcError as error:
        if error.code in ("missing", "older"):
            return ()
        raise
    try:
        return tuple(added_names(connection))
    finally:
        connection.close()


def _read(wanted: list[papers.Wanted], jobs: int, cluster: str | None, names: tuple[tuple[str, str], ...]) -> Any:
    if cluster:
        from aplc_db.cluster import read_all

        return read_all(wanted, cluster, names)
    return papers.read_all(wanted, jobs, names)


class _Progress:
    def __init__(self, total: int) -> None:
        self.bar: Any = (
            click.progressbar(length=total, label="loading", file=sys.stderr)
            if total > 1 and sys.stderr.isatty()
            else None
        )

    def __enter__(self) -> Any:
        if self.bar is None:
            return lambda _: None
        bar = self.bar.__enter__()
        return lambda _: bar.update(1)

    def __exit__(self, *args: Any) -> None:
        if self.bar is not None:
            self.bar.__exit__(*args)


_progress = _Progress


def _summary(stored: list[Stored], refused: list[AplcError], seconds: float) -> None:
    new = [one for one in stored if one.outcome != "already loaded"]
    if not new:
        if refused:
            click.echo(f"nothing stored, {len(refused)} refused", err=True)
        return
    rows = many(new)
    said = f"{new[0].symbol}, revision {new[0].revision}" if len(new) == 1 else f"{len(new)} papers"
    click.echo(f"loaded {said} in {seconds:.1f} s" + (f", {len(refused)} refused" if refused else ""), err=True)
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


@click.command()
@click.argument("symbol")
@click.pass_obj
def unload(db: str, /, symbol: str) -> None:
    """Take the paper SYMBOL out, with all its revisions.

    \b
    Example:
      aplc unload APLC/CONF/2019/WP.18
    """
    from aplc_db import loading

    database.open_reading(db).close()
    connection = database.open_writing(db)
    try:
        count = loading.unload(connection, db, symbol)
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
    connection = database.open_reading(db)
    printed(
        fetch(connection, "select * from document_summary order by as_of, symbol, revision", close=True),
        format_,
        output,
        raw_csv,
    )


@click.group()
def names() -> None:
    """Names of states that a database was taught.

    \b
    Example:
      aplc names add "Chine" CHN
    """


@names.command("add")
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
    click.echo(f"{name} is now a name of {iso3.upper()}; load papers again with --revise to use it", err=True)


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
    click.echo(f"{targets.parse(db).shown}: revision {revision or database.head()}", err=True)


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


DEMO = (
    ("not-reported-since", {"year": "2012"}),
    ("overdue", {"as_of": "2019-11-29"}),
    ("roll-forward", {}),
)


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default="aplc-demo")
@click.pass_obj
def demo(_db: str, /, folder: Path) -> None:
    """Load the paper that comes with the package into a new database, answer questions, write CSV extracts into FOLDER.

    \b
    Example:
      aplc demo
    """
    from aplc_db import exports, printing, questions
    from aplc_db.content import folder as content

    paper = content("reference") / "APLC_CONF_2019_WP.18.txt"
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / "demo.db"
    for left in (place, Path(f"{place}-wal"), Path(f"{place}-shm")):
        left.unlink(missing_ok=True)
    if (folder / "extracts").is_dir():
        shutil.rmtree(folder / "extracts")
    found = papers.read(papers.Wanted(paper))
    if isinstance(found, AplcError):
        raise found
    begun = time.monotonic()
    connection = database.open_writing(str(place))
    try:
        stored = store(connection, str(place), found)
    finally:
        connection.close()
    _summary([stored], [], time.monotonic() - begun)
    for name, given in DEMO:
        asked = questions.question(name)
        options = "".join(f" --{key.replace('_', '-')} {value}" for key, value in given.items())
        click.echo(f"\n{asked.text}\n$ aplc --db {place} ask {name}{options}")
        printing.write(questions.answer(str(place), name, **given), "table", None)
    written = exports.export(str(place), folder / "extracts")
    click.echo(f"\n{folder / 'extracts'}: {len(written)} CSV files and datapackage.json", err=True)
