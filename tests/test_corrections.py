"""Facts and figures corrected by hand: kept beside what the rules read, left out of the views, applied at each load."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import aplc_db
from aplc_db import cli, database, passages, questions
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

COUNTED = """APLC/MSP.20/2022/7

17 October 2022

1. At the close of the Fourth Review Conference, 5 States Parties retained anti-personnel mines.

2. There are now 4 States Parties that retain anti-personnel mines: Benin, Peru and Togo. They retain a total of
1,500 mines. Since the Fourth Review Conference, Oman and Chad have reported that they no longer retain mines.

3. States Parties have destroyed almost 53 million stockpiled mines, of which Greece destroyed 1.2 million mines.

4. States Parties destroyed 400 mines in 2020 and 600 mines in 2021.

5. Tuvalu's curator showed some mines behind glass.
"""
FIGURES = "symbol,paragraph,quote,action,table,kind,state,number,unit,qualifier,reason\n"
CORRIGENDUM = f"{SYMBOL},2,There are now 4,change,figures,retains,,3,states,,a corrigendum\n"
TOTAL = f"{SYMBOL},2,a total of,change,figures,retains,,1600,mines,about,the annual reports\n"
GREECE = f"{SYMBOL},3,almost 53 million,remove,figures,destroyed,Greece,,mines,,not in its report\n"
SEEN = f"{SYMBOL},5,some mines,add,figures,retains,TUV,2,mines,at_least,counted there\n"


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


def corrected(paper: Path, *rows: str, head: str = HEAD) -> None:
    (paper.parent / FILE).write_text(head + "".join(rows), encoding="utf-8")


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


@pytest.fixture
def counted(tmp_path: Path) -> Path:
    path = tmp_path / "counted.txt"
    path.write_text(COUNTED, encoding="utf-8")
    return path


with_figures = partial(corrected, head=FIGURES)


def figures(db: str) -> list[tuple[Any, ...]]:
    standing = (
        "select place, topic, iso3, value, qualifier, unit from cited_figures "
        "where corrected_by is null and not superseded order by position, value desc"
    )
    return query(db, standing)


def test_figures_are_changed_removed_and_added_and_what_the_rules_read_stays(db: str, counted: Path) -> None:
    aplc_db.load(counted, db)
    before = figures(db)
    with_figures(counted, CORRIGENDUM, TOTAL, GREECE, SEEN)
    aplc_db.load(counted, db, again=True)
    taken = [
        ("2", "retains", None, 1500, "exact", "mines"),
        ("2", "retains", None, 4, "exact", "states"),
        ("3", "destroyed", "GRC", 1_200_000, "exact", "mines"),
    ]
    given = [
        ("2", "retains", None, 1600, "about", "mines"),
        ("2", "retains", None, 3, "exact", "states"),
        ("5", "retains", "TUV", 2, "at_least", "mines"),
    ]
    assert set(taken) <= set(before)
    assert set(figures(db)) == set(before) - set(taken) | set(given)
    kept = (
        "select place, topic, iso3, value, qualifier, unit, statements.rule, quote like '%There are now 4%' "
        "from cited_figures inner join statements on corrected_by = statements.id order by position, value desc"
    )
    assert [row[:6] for row in query(db, kept)] == taken
    assert {row[6] for row in query(db, kept)} == {"correction"}
    assert [outcome for outcome, _ in findings(db)] == ["note"] * 4
    assert "changed by hand: figures retains states: a corrigendum" in str(findings(db))
    assert "removed by hand: figures destroyed mines Greece: not in its report" in str(findings(db))
    aplc_db.load(counted, db, again=True)
    assert set(figures(db)) == set(before) - set(taken) | set(given)
    (counted.parent / FILE).unlink()
    aplc_db.load(counted, db, again=True)
    assert figures(db) == before


def test_questions_and_views_answer_with_corrected_figures(db: str, counted: Path) -> None:
    with_figures(
        counted,
        CORRIGENDUM,
        TOTAL,
        f"{SYMBOL},3,almost 53 million,change,figures,destroyed,,54000000,mines,,a corrigendum\n",
    )
    aplc_db.load(counted, db)
    (destroyed,) = questions.answer(db, "destroyed-total").dicts()
    assert (destroyed["mines"], destroyed["qualifier"], destroyed["paragraph"]) == (54_000_000, "almost", "3")
    (total,) = questions.answer(db, "retained-total").dicts()
    assert (total["total"], total["qualifier"]) == (1600, "about")
    (balance,) = questions.answer(db, "roll-forward").dicts()
    assert (balance["opening"], balance["went"], balance["closing"], balance["difference"]) == (5, 2, 3, 0)
    assert balance["quote"].startswith("There are now 4 States Parties")
    assert query(db, "select figures from document_summary") == [(len(figures(db)),)]


def test_a_corrigendum_to_the_sample_is_in_every_answer(db: str, tmp_path: Path, sample: Path) -> None:
    paper = tmp_path / "sample.txt"
    paper.write_bytes(sample.read_bytes())
    symbol = "APLC/CONF/2019/WP.18"
    with_figures(
        paper,
        f"{symbol},27,There are now 70,change,figures,retains,,69,states,,a corrigendum\n",
        f"{symbol},27,25,change,figures,retained_change,,26000,mines,about,a corrigendum\n".replace(
            ",25,", ',"25,305",'
        ),
        f"{symbol},23,Together,remove,figures,destroyed,,,mines,,a corrigendum\n",
    )
    aplc_db.load(paper, db)
    assert [outcome for outcome, _ in findings(db)] == ["note"] * 3
    (total,) = questions.answer(db, "retained-total").dicts()
    assert (total["total"], total["stated_change"]) == (162_796, 26_000)
    assert {row["destroyed_together"] for row in questions.answer(db, "discovered-stockpiles").dicts()} == {None}
    balances = {row["matter"]: row["difference"] for row in questions.answer(db, "roll-forward").dicts()}
    assert balances == {"parties": 0, "stockpiles": 0, "retained_mines": 0}
    assert query(db, "select outcome, count(*) from findings where check_name = 'roll_forward' group by outcome") == [
        ("pass", 3)
    ]
    assert query(db, "select outcome, message like '69 announced, 70 named: %' from findings where expected = '69' order by 1") == [
        ("fail", 1), ("pass", 0)
    ]  # fmt: skip


def test_the_figure_that_gives_the_number_of_a_fact_is_corrected_with_it(tmp_path: Path, paper: Path) -> None:
    db = str(tmp_path / "papers.db")
    aplc_db.load(paper, db)
    assert [row[2:4] for row in figures(db)] == [("TGO", 436), ("PER", 400), ("BEN", 30), (None, 3)]
    corrected(paper, CHANGE, REMOVE)
    aplc_db.load(paper, db, again=True)
    assert [row[2:4] for row in figures(db)] == [("TGO", 436), ("PER", 40), (None, 3)]
    corrected(paper, CHANGE.replace(",40,", ",,"))
    aplc_db.load(paper, db, again=True)
    assert [row[2:4] for row in figures(db)] == [("TGO", 436), ("PER", 400), ("BEN", 30), (None, 3)]


def test_two_papers_differ_by_their_corrected_figures(db: str, counted: Path) -> None:
    aplc_db.load(counted, db)
    with_figures(counted, TOTAL, GREECE, SEEN)
    counted.write_text(COUNTED.replace("They retain", "These retain"), encoding="utf-8")
    aplc_db.load(counted, db, revise=True)
    values = {"from": f"{SYMBOL}@1", "to": f"{SYMBOL}@2"}
    rows = list(questions.answer(db, "changes", **values).dicts())
    assert [(row["change"], row["kind"], row["iso3"], row["number_before"], row["number_after"]) for row in rows] == [
        ("lost", "destroyed", "GRC", 1_200_000, None),
        ("changed", "retains", None, 1500, 1600),
        ("gained", "retains", "TUV", None, 2),
    ]


def test_checks_count_with_the_corrected_figure(db: str, counted: Path) -> None:
    check = "select outcome, message from findings where check_name in ('declared_count', 'roll_forward') order by id"
    aplc_db.load(counted, db)
    assert query(db, check) == [
        ("fail", "4 announced, 3 named: Benin, Peru and Togo"),
        ("fail", "States Parties that retain mines: 5 - 2 = 3, but the paper says 4"),
    ]
    with_figures(counted, CORRIGENDUM)
    aplc_db.load(counted, db, again=True)
    assert query(db, check) == [
        ("pass", "3 announced, 3 named"),
        ("pass", "States Parties that retain mines: 5 - 2 = 3"),
    ]
    assert query(db, "select declared_count from statements where rule <> 'correction' and declared_count = 4") == [
        (4,)
    ]


def test_a_part_is_checked_against_the_corrected_number_of_the_whole(tmp_path: Path) -> None:
    db, paper = str(tmp_path / "papers.db"), tmp_path / "paper.txt"
    paper.write_text(
        f"{SYMBOL}\n\n17 October 2022\n\n1. The following 3 States have not joined the Convention: China, India and Cuba."
        "\n\n2. The following 2 of the 4 States not party possess stockpiles: China and Iran.\n",
        encoding="utf-8",
    )
    with_figures(paper, f"{SYMBOL},2,of the 4,change,figures,not_party,,3,states,,printed wrongly\n")
    aplc_db.load(paper, db)
    check = "select outcome, message from findings where check_name = 'subset'"
    assert query(db, check) == [("fail", "not among the 3 States not party: Iran (Islamic Republic of)")]


@pytest.mark.parametrize(
    ("row", "outcome", "message"),
    [
        (CORRIGENDUM.replace(",retains,", ",overdue,"), "fail", "the rules do not read figures overdue states there"),
        (CORRIGENDUM.replace("There are now 4", "There are now 3"), "fail", "the quote is not there"),
        (CORRIGENDUM.replace("change", "add").replace(",3,", ",4,"), "note", "read figures retains states by now"),
        (
            f"{SYMBOL},4,400 mines,change,figures,destroyed,,500,mines,,seen\n",
            "fail",
            "figures destroyed mines is 400 and 600 there; remove one by its dates or number, then add what is right",
        ),
        (f"{SYMBOL},4,400 mines,remove,figures,destroyed,,500,mines,,seen\n", "fail", "the rules do not read"),
    ],
)
def test_a_correction_of_a_figure_says_how_it_fits(
    tmp_path: Path, counted: Path, row: str, outcome: str, message: str
) -> None:
    db = str(tmp_path / "papers.db")
    with_figures(counted, row)
    aplc_db.load(counted, db)
    ((found, said),) = findings(db)
    assert (found, query(db, "select count(*) from figures where corrected_by is not null")) == (outcome, [(0,)])
    assert message in said


def test_one_of_several_figures_alike_is_corrected_by_its_number(tmp_path: Path, counted: Path) -> None:
    db = str(tmp_path / "papers.db")
    with_figures(
        counted,
        f"{SYMBOL},4,400 mines,remove,figures,destroyed,,400,mines,,printed wrongly\n",
        f"{SYMBOL},4,400 mines,add,figures,destroyed,,500,mines,,printed wrongly\n",
    )
    aplc_db.load(counted, db)
    assert [row[3] for row in figures(db) if row[0] == "4"] == [600, 500]


def test_one_of_several_facts_alike_is_corrected_by_its_dates_or_number(tmp_path: Path) -> None:
    db, paper = str(tmp_path / "papers.db"), tmp_path / "table.txt"
    paper.write_text(
        f"{SYMBOL}\n\n17 October 2022\n\n1. Mines retained at the end of each year:\n\n"
        "State Party      2020      2021\nBenin              30        30\nPeru            2,040     2,000\n",
        encoding="utf-8",
    )
    row = f"{SYMBOL},,Peru |,change,retained_mines,retains,Peru,2021,2100,reported late\n"
    expected = [("PER", 2040, "2020-01-01"), ("PER", 2100, "2021-01-01")]
    corrected(paper, row)
    aplc_db.load(paper, db)
    assert [fact for fact in facts(db) if fact[0] == "PER"] == expected
    corrected(paper, row.replace("2021,2100", ",2100"))
    aplc_db.load(paper, db, again=True)
    ((outcome, message),) = findings(db)
    assert outcome == "fail"
    assert "is 2020-01-01/2020-12-31 2,040 and 2021-01-01/2021-12-31 2,000 there; remove one by its dates" in message
    removed = row.replace("change", "remove")
    for narrower in (removed.replace("2021,2100", "2021,"), removed.replace("2021,2100", ",2000")):
        corrected(paper, narrower, row.replace("change", "add"))
        aplc_db.load(paper, db, again=True)
        assert sorted(fact for fact in facts(db) if fact[0] == "PER") == expected


def test_a_paragraph_shows_which_of_its_facts_and_figures_were_corrected(tmp_path: Path, counted: Path) -> None:
    db = str(tmp_path / "papers.db")
    with_figures(counted, TOTAL, f"{SYMBOL},2,There are now 4,remove,retained_mines,retains,Peru,,,,left\n")
    aplc_db.load(counted, db)
    connection = database.open_reading(db)
    (shown,) = passages.quoted(connection, SYMBOL, "2")
    connection.close()
    notes = "\n".join(shown.notes)
    assert "retains: 1,500 mines (corrected by hand)" in notes
    assert "retains: about 1,600 mines (correction)" in notes
    assert "retained_mines retains: BEN, PER (corrected by hand), TGO" in notes
    report = tmp_path / "report.html"
    assert CliRunner().invoke(cli.aplc, ["--db", db, "report", str(report)]).exit_code == 0
    page = report.read_text(encoding="utf-8")
    assert "1,500 mines, corrected by hand" in page
    assert ">Peru</a> (corrected by hand)" in page


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
        (
            HEAD + REMOVE.replace("retained_mines,retains", "reports,submitted"),
            "line 2: reports needs a report: initial, annual, voluntary.",
        ),
        (
            HEAD + CHANGE.replace("retained_mines,retains", "status_events,acceded"),
            "line 2: status_events has no number",
        ),
        (HEAD + CHANGE.replace(",40,", ",40.5,"), "line 2: number '40.5'"),
        (HEAD + CHANGE.replace("retained_mines", "figures"), "line 2: figures has no dates"),
        (
            HEAD + CHANGE.replace("retained_mines", "figures").replace("2021", ""),
            "line 2: figures needs a unit: states,",
        ),
        (FIGURES + CORRIGENDUM.replace(",states,", ",heads,"), "line 2: unit 'heads' is none of states,"),
        (FIGURES + CORRIGENDUM.replace(",,a", ",nearly,a"), "line 2: qualifier 'nearly' is none of exact,"),
        (FIGURES + CORRIGENDUM.replace("change", "add").replace(",3,", ",,"), "line 2: number is empty"),
        (FIGURES + CORRIGENDUM.replace("a corr", "no, a corr"), "line 2: more cells than columns"),
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


def test_corrections_that_took_no_part_are_spoken_of(tmp_path: Path, paper: Path) -> None:
    def load(*options: str) -> str:
        done = CliRunner().invoke(cli.aplc, ["--db", str(tmp_path / "papers.db"), "load", str(paper), *options])
        assert done.exit_code == 0, done.output
        return done.stderr

    assert "correct" not in load()
    corrected(paper, CHANGE)
    assert load().endswith(f"  corrections of {SYMBOL} are applied by aplc load --again\n")
    corrected(paper, CHANGE, REMOVE.replace(SYMBOL, "APLC/MSP.20/2022/70"))
    assert load("--again").endswith("  corrections.csv corrects papers that are not loaded: APLC/MSP.20/2022/70\n")
    corrected(paper, CHANGE)
    assert "  correct" not in load("--again")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (CHANGE, CHANGE.replace(",40,", ",41,")),
        (CHANGE, f"{SYMBOL},1,The following three,remove,retained_mines,retains,Peru,,,a corrigendum\n"),
        (REMOVE, REMOVE),
        (REMOVE, f"{SYMBOL},1,The following three,change,retained_mines,retains,BEN,,31,a note\n"),
        (ADD, ADD.replace(",1,", ",2,")),
        (ADD, ADD),
    ],
)
def test_two_rows_that_correct_the_same_are_not_both_applied(
    tmp_path: Path, paper: Path, first: str, second: str
) -> None:
    corrected(paper, first)
    aplc_db.load(paper, once := str(tmp_path / "once.db"))
    corrected(paper, first, second)
    aplc_db.load(paper, twice := str(tmp_path / "twice.db"))
    assert facts(twice) == facts(once)
    assert findings(twice)[:-1] == findings(once)
    outcome, message = findings(twice)[-1]
    assert outcome == "fail"
    assert f"is corrected by {FILE}, line 2; keep one of the two" in message


def test_a_number_of_another_year_may_be_added_beside_one(db: str, paper: Path) -> None:
    corrected(paper, ADD, ADD.replace(",,1,", ",2021,2,"))
    aplc_db.load(paper, db)
    assert [row for row in facts(db) if row[0] == "TUV"] == [("TUV", 1, None), ("TUV", 2, "2021-01-01")]
    assert [outcome for outcome, _ in findings(db)] == ["note", "note"]
