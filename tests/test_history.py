"""Three papers of three Review Conferences, read from their text, asked on both engines; only that of 2019 is real."""

from pathlib import Path
from typing import Any

import pytest

import aplc_db
from aplc_db import database, questions
from aplc_db.correction_file import FILE
from aplc_db.rows import fetch

FIRST = """APLC/CONF/2014/WP.5

27 June 2014

1. There are now 161 States Parties to the Convention. Oman, Palestine and Sri Lanka have not acceded to the Convention.

2. There are now five States Parties that have yet to complete the destruction of their stockpiled anti-personnel
mines: Belarus, Finland, Greece, Poland and Ukraine. Belarus and Greece missed their deadline of 1 March 2008.

3. States Parties have destroyed more than 48 million stockpiled mines.

4. There are now 75 States Parties that retain anti-personnel mines. The States Parties retain a total of 137,491
mines. At the end of 2013, Peru retained 2,040 mines, Togo retained 436 mines and Turkey retained 15,100 mines.
"""
LAST = """APLC/CONF/2024/WP.7

29 November 2024

1. At the close of the Fourth Review Conference there were 164 States Parties. There are now 164 States Parties.
Since the Fourth Review Conference, Tonga has acceded to the Convention on 12 March 2023, and Lithuania withdrew from
the Convention on 6 March 2024, with effect from 6 September 2024.

2. Oman acceded to the Convention on 21 August 2014. Tuvalu submitted its initial report on 2 May 2023.

3. At the close of the Fourth Review Conference, there were three States Parties that had yet to complete the
destruction of their stockpiles: Greece, Sri Lanka and Ukraine. Since then, Sri Lanka completed the destruction of its
stockpiled anti-personnel mines in September 2021. There are now two States Parties – Greece and Ukraine – that have
yet to complete stockpile destruction.

4. States Parties have destroyed more than 55 million stockpiled mines.

5. At the close of the Fourth Review Conference, 70 States Parties retained anti-personnel mines. Since the Fourth
Review Conference, Benin, Chile and Peru have reported that they no longer retain anti-personnel mines, and Fiji has
reported for the first time that it retains mines. There are now 68 States Parties that retain anti-personnel mines.
The States Parties retain a total of 133,000 mines.

6. At the end of 2023, Togo retained 436 mines and Turkey retained 9,220 mines.
"""
CORRECTIONS = """symbol,paragraph,quote,action,table,kind,state,dates,number,unit,reason
APLC/CONF/2024/WP.7,2,Oman acceded,change,status_events,acceded,Oman,2014-08-20,,,the depositary
APLC/CONF/2024/WP.7,6,Turkey retained,change,retained_mines,retains,Turkey,,9200,,the annual report
APLC/CONF/2024/WP.7,5,total of 133,change,figures,retains,,,132980,mines,the annual report
"""


@pytest.fixture
def papers(tmp_path: Path, sample: Path) -> list[Path]:
    places = [tmp_path / f"{year}.txt" for year in (2014, 2019, 2024)]
    for place, text in zip(places, (FIRST, sample.read_text(encoding="utf-8"), LAST), strict=True):
        place.write_text(text, encoding="utf-8")
    return places


def ask(db: str, name: str, columns: str, **given: object) -> list[tuple[Any, ...]]:
    return [tuple(row[column] for column in columns.split()) for row in questions.answer(db, name, **given).dicts()]


def of(rows: list[tuple[Any, ...]], *codes: str) -> list[tuple[Any, ...]]:
    return [row for row in rows if row[0] in codes]


def test_papers_are_carried_forward_from_one_to_the_next(db: str, papers: list[Path]) -> None:
    for paper in papers:
        aplc_db.load(paper, db)
    assert ask(db, "roll-forward", "symbol matter opening came went closing difference gap") == [
        ("APLC/CONF/2019/WP.18", "parties", 161, 3, 0, 164, 0, 0),
        ("APLC/CONF/2019/WP.18", "retained_mines", 75, 3, 9, 70, 1, 0),
        ("APLC/CONF/2019/WP.18", "stockpiles", 5, 2, 4, 3, 0, 0),
        ("APLC/CONF/2024/WP.7", "parties", 164, 1, 1, 164, 0, 0),
        ("APLC/CONF/2024/WP.7", "retained_mines", 70, 1, 3, 68, 0, 0),
        ("APLC/CONF/2024/WP.7", "stockpiles", 3, 0, 1, 2, 0, 0),
    ]
    assert ask(db, "destroyed-total", "qualifier mines") == [
        ("more_than", 48_000_000), ("almost", 53_000_000), ("more_than", 55_000_000)
    ]  # fmt: skip
    assert ask(db, "retained-total", "total change stated_change") == [
        (137_491, None, None), (162_796, 25_305, 25_305), (133_000, -29_796, None)
    ]  # fmt: skip
    assert ask(db, "retained-history", "on_date status mines", state="Turkey") == [
        ("2013-12-31", "retains", 15_100), ("2019-11-29", "retains", None), ("2023-12-31", "retains", 9_220)
    ]  # fmt: skip
    assert of(ask(db, "unchanged-numbers", "iso3 mines since until inferred"), "TGO") == [
        ("TGO", 436, "2013-12-31", "2023-12-31", 1)
    ]


def test_what_stands_is_what_the_newest_paper_says(db: str, papers: list[Path]) -> None:
    for paper in reversed(papers):  # in whatever order they came
        aplc_db.load(paper, db)
    assert ask(db, "new-parties", "iso3 deposited_on entry_into_force basis") == [
        ("TON", "2023-03-12", "2023-09-01", "computed from deposit")
    ]
    outside = of(ask(db, "not-party", "iso3 withdrew_on symbol"), "LTU", "TON", "OMN", "MHL")
    assert outside == [("LTU", "2024-09-06", "APLC/CONF/2024/WP.7"), ("MHL", None, "APLC/CONF/2019/WP.18")]
    members = ask(db, "membership", "iso3 status date_from date_to", date="2019-12-01")
    assert of(members, "TON", "OMN") == [
        ("TON", "not_party", "2019-11-29", "2023-08-31"), ("OMN", "state_party", "2015-02-01", None)
    ]  # fmt: skip
    assert ask(db, "overdue", "iso3 since days symbol") == [
        ("GRC", "2008-03-01", 6117, "APLC/CONF/2024/WP.7"), ("UKR", "2010-06-01", 5295, "APLC/CONF/2024/WP.7")
    ]  # fmt: skip
    assert of(ask(db, "initial-reports", "iso3 due given_on days_late"), "TUV") == [
        ("TUV", "2012-08-28", "2023-05-02", 3899)
    ]
    assert ask(db, "still-stockpiling", "iso3") == [("GRC",), ("UKR",)]
    assert ask(db, "destruction-completed", "iso3 since") == [("LKA", "2021-09-01")]
    assert of(ask(db, "started-retaining", "iso3 status"), "FJI") == [("FJI", "first_reported")]
    assert len(ask(db, "retaining", "iso3")) == 68
    assert ask(db, "disagreements", "iso3 value symbol") == [
        ("OMN", "2014-08-20", "APLC/CONF/2019/WP.18"), ("OMN", "2014-08-21", "APLC/CONF/2024/WP.7")
    ]  # fmt: skip


def test_corrections_and_revisions_change_what_stands_and_keep_what_was_read(db: str, papers: list[Path]) -> None:
    (papers[0].parent / FILE).write_text(CORRECTIONS, encoding="utf-8")
    for paper in papers:
        aplc_db.load(paper, db)
    assert ask(db, "disagreements", "iso3") == []
    assert ask(db, "retained-total", "total")[-1] == (132_980,)
    assert ask(db, "retained-history", "mines", state="Turkey")[-1] == (9_200,)
    before = rows(db, "figures", "retained_mines", "status_events")
    papers[2].write_text(LAST.replace("Togo retained 436", "Togo retained 400"), encoding="utf-8")
    aplc_db.load(papers[2], db, revise=True)
    assert before <= rows(db, "figures", "retained_mines", "status_events")
    changed = ask(
        db, "changes", "iso3 change subject number_before number_after",
        **{"from": "APLC/CONF/2024/WP.7@1", "to": "APLC/CONF/2024/WP.7@2"},
    )  # fmt: skip
    assert sorted(changed) == [
        ("TGO", "changed", "figures", 436, 400), ("TGO", "changed", "retained_mines", 436, 400)
    ]  # fmt: skip
    assert ask(db, "retained-total", "total")[-1] == (132_980,)


def rows(db: str, *tables: str) -> set[tuple[Any, ...]]:
    connection = database.open_reading(db)
    found = {(table, *row) for table in tables for row in fetch(connection, f"select * from {table}")}
    connection.close()
    return found
