"""Facts corrected by hand: kept beside what the rules read, left out of the views, applied at each load."""

from pathlib import Path
from typing import Any

import pytest

import aplc_db
from aplc_db import database, questions
from aplc_db.correction_file import FILE
from aplc_db.errors import ConflictError, UsageError
from aplc_db.rows import fetch

SYMBOL = "APLC/MSP.20/2022/7"
PAPER = f"""{SYMBOL}

17 October 2022

1. The following three States Parties retain anti-personnel mines: Benin (30), Peru (400) and Togo (436).

2. Tuvalu’s curator showed a mine of 1944 behind glass.
"""
HEAD = "symbol,paragraph,quote,action,table,kind,state,dates,number,reason\n"
CHANGE = (
    f"{SYMBOL},1,The following three,change,retained_mines,retains,Peru,2021,40,a nought too many by note verbale\n"
)
REMOVE = f"{SYMBOL},1,The following three,remove,retained_mines,retains,BEN,,,destroyed in 2020\n"
ADD = f"{SYMBOL},2,Tuvalu's curator,add,retained_mines,retains,Tuvalu,,1,it is live\n"


def query(db: str, sql: str, **values: Any) -> list[tuple[Any, ...]]:
    connection = database.open_reading(db)
    return list(fetch(connection, sql, values, close=True))


def facts(db: str) -> list[tuple[Any, ...]]:
    return query(db, "select iso3, number, date_from from facts where fact_table = 'retained_mines' order by iso3")


def findings(db: str) -> list[tuple[Any, ...]]:
    return query(db, "select outcome, message from findings where check_name = 'correction' order by id")


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "paper.txt"
    path.write_text(PAPER, encoding="utf-8")
    return path


def corrected(paper: Path, *rows: str) -> None:
    (paper.parent / FILE).write_text(HEAD + "".join(rows), encoding="utf-8")


def test_facts_are_changed_removed_and_added_and_what_the_rules_read_stays(db: str, paper: Path) -> None:
    corrected(paper, CHANGE, REMOVE, ADD)
    aplc_db.load(paper, db)
    assert facts(db) == [("PER", 40, "2021-01-01"), ("TGO", 436, None), ("TUV", 1, None)]
    kept = (
        "select iso3, number, rule from cited_facts inner join statements on corrected_by = statements.id order by iso3"
    )
    assert query(db, kept) == [("BEN", 30, "correction"), ("PER", 400, "correction")]
    assert [row[0] for row in findings(db)] == ["note"] * 3
    assert "changed by hand: retained_mines retains Peru: a nought too many by note verbale" in str(findings(db))
    assert query(db, "select count(*) from findings where check_name = 'not_understood'") == [(0,)]


def test_views_and_questions_answer_as_corrected(db: str, paper: Path) -> None:
    corrected(paper, CHANGE, REMOVE)
    aplc_db.load(paper, db)
    rows = list(questions.answer(db, "retaining").dicts())
    assert [(row["iso3"], row["mines"]) for row in rows] == [("PER", 40), ("TGO", 436)]
    assert rows[0]["quote"].startswith("The following three States Parties retain")
    assert query(db, "select retained_mines from document_summary") == [(2,)]


def test_checks_look_at_the_paper_as_corrected(db: str, paper: Path) -> None:
    check = "select outcome, message from findings where check_name = 'declared_count'"
    aplc_db.load(paper, db)
    assert query(db, check) == [("pass", "3 announced, 3 named")]
    corrected(paper, REMOVE)
    aplc_db.load(paper, db, again=True)
    assert query(db, check) == [("fail", "3 announced, 2 named: Peru and Togo")]


def test_corrections_are_applied_to_the_next_revision_and_complain_when_their_quote_is_gone(
    db: str, paper: Path
) -> None:
    corrected(paper, CHANGE, ADD)
    aplc_db.load(paper, db)
    paper.write_text(PAPER.replace("curator", "museum").replace("436", "400"), encoding="utf-8")
    stored = aplc_db.load(paper, db, revise=True)
    assert facts(db) == [("BEN", 30, None), ("PER", 40, "2021-01-01"), ("TGO", 400, None)]
    assert stored.checks["fail"] == 1
    current = "select outcome, message from cited_findings where check_name = 'correction' order by finding_id"
    assert query(db, current)[1] == (
        "fail",
        "corrections.csv, line 3: the quote is not there: “Tuvalu's curator”; look at the paper and mend the row",
    )


@pytest.mark.parametrize(
    ("row", "outcome", "message"),
    [
        (REMOVE.replace("BEN", "Chad"), "fail", "the rules do not read retained_mines retains Chad there"),
        (CHANGE.replace(",1,", ",7,"), "fail", "the quote is not there"),
        (CHANGE.replace("1,The following three", ",an"), "fail", "the quote stands there 2 times"),
        (CHANGE.replace("1,The following three", ",anti-personnel"), "note", "changed by hand"),
        (ADD.replace("Tuvalu's  curator", "mine"), "note", "added by hand"),
        (
            f"{SYMBOL},1,The following,add,retained_mines,retains,Peru,,400,seen\n",
            "note",
            "read retained_mines retains Peru",
        ),
    ],
)
def test_a_correction_says_how_it_fits(tmp_path: Path, paper: Path, row: str, outcome: str, message: str) -> None:
    db = str(tmp_path / "papers.db")
    corrected(paper, row)
    aplc_db.load(paper, db)
    ((found, said),) = findings(db)
    assert found == outcome
    assert message in said


def test_what_is_loaded_is_read_again_with_new_corrections_only_when_asked(db: str, paper: Path) -> None:
    aplc_db.load(paper, db)
    corrected(paper, CHANGE)
    assert aplc_db.load(paper, db).outcome == "already loaded"
    assert facts(db)[1] == ("PER", 400, None)
    again = aplc_db.load(paper, db, again=True)
    assert (again.outcome, again.document_id, again.revision) == ("read again", 1, 1)
    assert facts(db)[1] == ("PER", 40, "2021-01-01")


def test_what_was_said_of_a_paper_need_not_be_said_again(tmp_path: Path) -> None:
    db, paper = str(tmp_path / "papers.db"), tmp_path / "note.txt"
    paper.write_text("The following State Party retains anti-personnel mines: Peru.\n", encoding="utf-8")
    aplc_db.load(paper, db, symbol="NOTE-1", as_of="2021-11-30", source_url="https://example.org/note")
    again = aplc_db.load(paper, db, again=True)
    assert (again.outcome, again.symbol) == ("read again", "NOTE-1")
    assert query(db, "select as_of, source_url from documents") == [("2021-11-30", "https://example.org/note")]


def test_an_earlier_revision_read_again_stays_superseded(db: str, paper: Path) -> None:
    aplc_db.load(paper, db)
    paper.write_text(PAPER.replace("436", "400"), encoding="utf-8")
    aplc_db.load(paper, db, revise=True)
    chain = "select id, revision, superseded_by from documents order by id"
    assert query(db, chain) == [(1, 1, 2), (2, 2, None)]
    assert aplc_db.load(paper, db, again=True).document_id == 2
    paper.write_text(PAPER, encoding="utf-8")
    assert aplc_db.load(paper, db, again=True).document_id == 1
    assert query(db, chain) == [(1, 1, 2), (2, 2, None)]
    with pytest.raises(ConflictError, match="is loaded as"):
        aplc_db.load(paper, db, again=True, symbol="OTHER/1")


def test_a_paper_with_corrections_is_unloaded_whole(db: str, paper: Path) -> None:
    from aplc_db.loading import unload

    corrected(paper, CHANGE, REMOVE, ADD)
    aplc_db.load(paper, db)
    connection = database.open_writing(db)
    assert unload(connection, db, SYMBOL) == 1
    connection.close()
    assert query(db, "select count(*) from retained_mines") == [(0,)]
    assert query(db, "select count(*) from statements") == [(0,)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("symbol,paragraph\n", "no column 'quote'"),
        (HEAD.replace("reason", "reason,note"), "unknown column 'note'"),
        (HEAD + CHANGE.replace("change", "mend"), "line 2: action 'mend' is none of add, change, remove"),
        (HEAD + CHANGE.replace("retained_mines", "mines"), "line 2: table 'mines' is none of"),
        (HEAD + CHANGE.replace("retains", "holds"), "line 2: kind 'holds' is none of retains,"),
        (HEAD + CHANGE.replace("Peru", "Wakanda"), "line 2: 'Wakanda' is no known state"),
        (HEAD + CHANGE.replace("2021", "in 2021"), "line 2: 'in 2021' is no date"),
        (HEAD + CHANGE.replace("2021", "2021/2020"), "line 2: '2021/2020' is no date"),
        (HEAD + CHANGE.replace("2021", "2021-02-30"), "line 2: '2021-02-30' is no date"),
        (HEAD + CHANGE.replace(",40,", ",forty,"), "line 2: number 'forty'"),
        (HEAD + CHANGE.replace("a nought too many by note verbale", ""), "line 2: reason is empty"),
        (HEAD + CHANGE.replace("retained_mines,retains", "reports,submitted"), "line 2: report '' is none of initial"),
    ],
)
def test_a_wrong_row_stops_the_load_and_says_which(tmp_path: Path, paper: Path, text: str, message: str) -> None:
    (paper.parent / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=message):
        aplc_db.load(paper, str(tmp_path / "papers.db"))
    assert not (tmp_path / "papers.db").exists()


def test_every_kind_of_fact_can_be_given(tmp_path: Path, paper: Path) -> None:
    (paper.parent / FILE).write_text(
        HEAD.replace("reason", "reason,report,subject,detail,deadline")
        + f"{SYMBOL},2,glass,add,reports,submitted,Tuvalu,2021,,seen,annual,retained_mines,,\n"
        + f"{SYMBOL},2,glass,add,mined_areas,extension_granted,Tuvalu,,2.5,seen,,,,2026-03-01\n"
        + f"{SYMBOL},2,glass,add,status_events,acceded,Tuvalu,2011-09-13,,seen,,,by letter,\n"
        + f"{SYMBOL},2,glass,add,stockpiles,none,Tuvalu,2012/2014-06-27,,seen,,,,\n",
        encoding="utf-8",
    )
    db = str(tmp_path / "papers.db")
    aplc_db.load(paper, db)
    found = query(
        db,
        "select kind, report, subject, detail, number, deadline, date_from, date_to from facts where iso3 = 'TUV' order by 1",
    )
    assert found == [
        ("acceded", None, None, "by letter", None, None, "2011-09-13", "2011-09-13"),
        ("extension_granted", None, None, None, 2.5, "2026-03-01", None, None),
        ("none", None, None, None, None, None, "2012-01-01", "2014-06-27"),
        ("submitted", "annual", "retained_mines", None, None, None, "2021-01-01", "2021-12-31"),
    ]


def test_a_folder_is_loaded_without_taking_its_corrections_for_a_paper(tmp_path: Path, paper: Path) -> None:
    from aplc_db.papers import from_paths

    corrected(paper, CHANGE)
    assert [wanted.path.name for wanted in from_paths((tmp_path,))] == ["paper.txt"]
