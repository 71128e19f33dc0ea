"""`aplc demo`: the bundled paper, from nothing to answers and extracts."""

import time
from pathlib import Path

import click

from aplc_db import content, exports, printing, questions
from aplc_db.batches import load
from aplc_db.commands.load import summary

DEMO: tuple[tuple[str, dict[str, str]], ...] = (
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
    paper = content.folder("reference") / "APLC_CONF_2019_WP.18.txt"
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / "demo.db"
    for left in (place, Path(f"{place}-wal"), Path(f"{place}-shm")):
        left.unlink(missing_ok=True)
    begun = time.monotonic()
    stored = load(paper, str(place))
    summary([stored], 0, time.monotonic() - begun)
    for name, given in DEMO:
        asked = questions.question(name)
        options = "".join(f" --{key.replace('_', '-')} {value}" for key, value in given.items())
        click.echo(f"\n{asked.text}\n    aplc --db {place} ask {name}{options}")
        printing.write(questions.answer(str(place), name, **given), "table", None)
    written = exports.export(str(place), folder / "extracts", force=True)
    click.echo(f"\n{folder / 'extracts'}: {len(written)} CSV files and datapackage.json", err=True)
