"""Names that a database is taught and forgets again, on both engines."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from aplc_db import cli, database
from aplc_db.errors import UsageError
from aplc_db.rows import fetch


def run(db: str, *arguments: str) -> str:
    return CliRunner().invoke(cli.aplc, ["--db", db, *arguments], catch_exceptions=False).stdout


def surfaces(db: str) -> list[tuple[str, str | None]]:
    sql = "select surface, iso3 from mentions order by start_char"
    return [(row[0], row[1]) for row in fetch(database.open_reading(db), sql, close=True)]


def test_a_name_is_taught_and_forgotten(db: str, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("The following two States Parties retain anti-personnel mines: Hellas and Chad.\n")
    run(db, "load", str(note), "--symbol", "NOTE-1", "--as-of", "2021-11-30")
    run(db, "names", "add", "Hellas", "grc")
    run(db, "load", "--again", str(note))
    assert (run(db, "names", "list"), surfaces(db)) == ("Hellas,GRC\n", [("Hellas", "GRC"), ("Chad", "TCD")])
    run(db, "names", "remove", "hellas")
    run(db, "load", "--again", str(note))
    assert (run(db, "names", "list"), surfaces(db)) == ("", [("Hellas", None), ("Chad", "TCD")])


@pytest.mark.parametrize("name", ["Hellas", "Chad"])
def test_only_what_was_taught_is_forgotten(db: str, name: str) -> None:
    run(db, "names", "add", "Borduria", "CHN")
    with pytest.raises(UsageError, match=f"{name}: was not taught; `aplc names list` shows"):
        run(db, "names", "remove", name)
    assert run(db, "names", "list") == "Borduria,CHN\n"
