"""What `import aplc_db` gives."""

import subprocess
import sys
from pathlib import Path

import pytest

import aplc_db


@pytest.fixture(scope="module")
def loaded(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    db = str(tmp_path_factory.mktemp("python") / "papers.db")
    stored = aplc_db.load(sample, db)
    assert (stored.outcome, stored.symbol, stored.revision) == ("loaded", "APLC/CONF/2019/WP.18", 1)
    assert stored.rows["retained_mines"] > 70
    return db


def test_importing_imports_nothing_heavy() -> None:
    code = "import sys, aplc_db; print(sorted({'sqlalchemy', 'alembic', 'pandas', 'click', 'lxml'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_the_same_paper_again_changes_nothing(loaded: str, sample: Path) -> None:
    assert aplc_db.load(str(sample), loaded).outcome == "already loaded"


def test_the_same_paper_under_another_symbol_is_refused(loaded: str, sample: Path) -> None:
    with pytest.raises(aplc_db.AplcError, match=r"is loaded as APLC/CONF/2019/WP\.18; take that out first"):
        aplc_db.load(sample, loaded, symbol="NOTE-1")
    assert aplc_db.load(sample, loaded, symbol="APLC/CONF/2019/WP.18").outcome == "already loaded"


def test_a_paper_that_is_refused_says_why(tmp_path: Path) -> None:
    paper = tmp_path / "note.txt"
    paper.write_text("There are now two States Parties that retain mines: Peru and Chile.\n")
    db = str(tmp_path / "papers.db")
    with pytest.raises(aplc_db.AplcError, match="no document symbol"):
        aplc_db.load(paper, db)
    assert aplc_db.load(paper, db, symbol="NOTE-1", as_of="2021-11-30").rows["retained_mines"] == 2
    paper.write_text("There are now two States Parties that retain mines: Peru and Oman.\n")
    with pytest.raises(aplc_db.AplcError, match="--revise"):
        aplc_db.load(paper, db, symbol="NOTE-1", as_of="2021-11-30")
    assert aplc_db.load(paper, db, symbol="NOTE-1", as_of="2021-11-30", revise=True).revision == 2


def test_answers_are_frames_with_the_types_of_the_dictionary(loaded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APLC_DB", loaded)
    answer = aplc_db.ask("overdue", as_of="2019-11-29")
    assert list(answer["days"]) == [4290, 3468]
    assert str(answer["inferred"].dtype) == "boolean"
    assert answer["since"].dt.year.tolist() == [2008, 2010]


def test_queries_and_tables_are_frames(loaded: str) -> None:
    assert aplc_db.sql("select count(*) as n from facts", db=loaded)["n"][0] > 250
    with pytest.raises(aplc_db.AplcError, match="only reading"):
        aplc_db.sql("delete from states", db=loaded)
    tables = dict(aplc_db.tables(loaded))
    assert len(tables["documents"]) == 1
    assert tables["states"].set_index("iso3")["iso2"]["NAM"] == "NA"


def test_what_is_no_public_name_is_no_attribute() -> None:
    assert sorted(set(aplc_db.__all__) - set(dir(aplc_db))) == []
    with pytest.raises(AttributeError, match="no attribute 'question'"):
        aplc_db.question  # noqa: B018
