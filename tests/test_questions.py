"""Every question, asked of a made corpus of three papers, gives the same expected rows on SQLite and PostgreSQL."""

from pathlib import Path
from typing import Any

import corpus
import pytest

import aplc_db
from aplc_db import database, dictionary, questions
from aplc_db.errors import AplcError, UsageError
from aplc_db.rows import fetch

A, B, C = "APLC/CONF/2014/WP.1", "APLC/CONF/2019/WP.1", "APLC/CONF/2024/WP.1"

# Question, its parameters, the columns to look at, and the rows; every row also names its paper and its words.
ANSWERS: list[tuple[str, dict[str, str], str, list[tuple[Any, ...]]]] = [
    ("not-reported-since", {"year": "2012"}, "iso3 year paragraph", [("CHL", 2012, "7")]),
    ("not-reported-since", {"year": "2013"}, "iso3 year symbol", [("CHL", 2012, A), ("PER", 2013, B)]),
    (
        "silence",
        {"as_of": "2024-11-29"},
        "iso3 last_report_year years_silent mines",
        [("PER", 2013, 11, 400), ("EST", 2018, 6, None), ("OMN", None, None, 1900), ("TJK", None, None, None)],
    ),
    (
        "retaining",
        {},
        "iso3 status mines as_of announced counted",
        [
            ("EST", "retains", None, "2019-11-29", 3, 4),
            ("OMN", "retains", 1900, "2024-11-29", 2, 4),
            ("PER", "retains", 400, "2024-11-29", 2, 4),
            ("TJK", "resumed", None, "2024-11-29", 2, 4),
        ],
    ),
    (
        "retained-total",
        {},
        "as_of total change stated_change paragraph",
        [
            ("2014-06-27", 1000, None, None, "6"),
            ("2019-11-29", 2600, 1600, 1600, "9"),
            ("2024-11-29", 2300, -300, None, "6"),
        ],
    ),
    (
        "retained-history",
        {"state": "chile"},
        "iso3 on_date status mines symbol",
        [
            ("CHL", "2014-06-27", "retains", 300, A),
            ("CHL", "2014-06-27", "retains", 310, C),
            ("CHL", "2019-11-29", "no_longer_retains", None, B),
        ],
    ),
    ("stopped-retaining", {}, "iso3 how since paragraph", [("CHL", "destroyed", "2014-06-27", "8")]),
    ("started-retaining", {}, "iso3 status mines", [("OMN", "first_reported", 2000), ("TJK", "resumed", None)]),
    (
        "unchanged-numbers",
        {},
        "iso3 mines since until inferred",
        [
            ("PER", None, "2014-06-27", "2019-11-29", 0),
            ("PER", 400, "2014-06-27", "2019-11-29", 1),
            ("PER", 400, "2019-11-29", "2024-11-29", 1),
        ],
    ),
    (
        "never-declared",
        {},
        "iso3 subject status symbol paragraph",
        [("TUV", "retained mines", "undeclared", B, "17"), ("TUV", "stockpiles", "unconfirmed", A, "5 (b)")],
    ),
    (
        "overdue",
        {"as_of": "2019-11-29"},
        "iso3 since days status",
        [("GRC", "2008-03-01", 4290, "destruction_pending"), ("UKR", "2010-06-01", 3468, "overdue")],
    ),
    ("overdue", {"as_of": "2014-12-31"}, "iso3 days", [("GRC", 2496), ("UKR", 1674)]),
    ("overdue", {}, "iso3 since days status", [("UKR", "2010-06-01", 5295, "destruction_in_progress")]),
    (
        "still-stockpiling",
        {"as_of": "2019-11-29"},
        "iso3 deadline basis days_left",
        [
            ("GRC", "2008-03-01", "stated", -4290),
            ("LKA", "2022-06-01", "computed", 915),
            ("UKR", "2010-06-01", "stated", -3468),
        ],
    ),
    (
        "destruction-completed",
        {},
        "iso3 status_before status since",
        [
            ("GRC", "destruction_pending", "destruction_completed", "2019-11-29"),
            ("LKA", "destruction_pending", "destruction_completed", "2019-11-29"),
        ],
    ),
    (
        "destruction-completed",
        {"since": "2014-06-27"},
        "iso3 status_before symbol",
        [
            ("FIN", "destruction_pending", B),
            ("OMN", None, B),
            ("GRC", "destruction_pending", C),
            ("LKA", "destruction_pending", C),
        ],
    ),
    (
        "new-parties",
        {},
        "iso3 event deposited_on entry_into_force basis initial_report_due stockpile_deadline clearance_deadline",
        [
            (
                "MHL",
                "ratified",
                "2024-03-12",
                "2024-09-01",
                "computed from deposit",
                "2025-02-28",
                "2028-09-01",
                "2034-09-01",
            )
        ],
    ),
    (
        "new-parties",
        {"since": "2000-01-01"},
        "iso3 deposited_on entry_into_force basis",
        [
            ("EST", "2004-05-12", "2004-11-01", "stated"),
            ("FIN", "2012-01-10", "2012-07-01", "computed from deposit"),
            ("OMN", "2014-08-20", "2015-02-01", "computed from deposit"),
            ("LKA", "2017-12-13", "2018-06-01", "computed from deposit"),
            ("MHL", "2024-03-12", "2024-09-01", "computed from deposit"),
        ],
    ),
    (
        "newcomers-stockpiles",
        {"since": "2014-06-27"},
        "iso3 status paragraph",
        [("LKA", "destruction_pending", "5 (a)"), ("OMN", "destruction_pending", "5 (a)")],
    ),
    ("discovered-stockpiles", {}, "iso3 mines destroyed_together", [("KHM", 120, 100)]),
    (
        "destroyed-total",
        {},
        "as_of qualifier mines symbol",
        [("2014-06-27", "almost", 47_000_000, A), ("2019-11-29", "more_than", 53_000_000, B)],
    ),
    ("not-party", {}, "iso3 status withdrew_on paragraph", [("EST", "not_party", "2024-06-27", "1")]),
    (
        "observers",
        {},
        "iso3 event inferred paragraph",
        [
            ("IND", "attended_meeting", 1, "4"),
            ("NPL", "attended_meeting", 1, "4"),
            ("CHN", "never_attended_meeting", 0, "4 (a)"),
        ],
    ),
    ("silent-observers", {}, "iso3 inferred paragraph", [("NPL", 1, "4")]),
    ("moratoria", {}, "iso3 as_of", [("IND", "2014-06-27")]),
    (
        "producers",
        {},
        "iso3 event listed_by date_from",
        [("CHN", "producer", "Landmine Monitor", "2013-01-01"), ("IND", "ceased_production", None, None)],
    ),
    ("use", {}, "iso3 used_by date_from", [("MMR", "state", "2014-06-27"), ("COL", "non-state actors", None)]),
    ("stockpile-without-use", {}, "iso3 certainty source", [("IND", "likely", "Landmine Monitor")]),
    ("voluntary-reports", {}, "iso3 status date_from", [("MAR", "submitted", "2014-06-27")]),
    (
        "votes",
        {},
        "iso3 vote paragraph",
        [(None, "not filled in", "16"), ("CHN", "abstained", "8"), ("IND", "voted_in_favour", "8")],
    ),
    (
        "counts",
        {},
        "outcome announced named symbol paragraph",
        [("pass", "3", "3", A, "2"), ("fail", "4", "3", B, "6")],
    ),
    (
        "roll-forward",
        {},
        "matter opening came went expected closing difference previous_closing gap",
        [
            ("parties", 161, 2, 0, 163, 163, 0, 161, 0),
            ("retained_mines", 3, 1, 1, 3, 3, 0, 3, 0),
            ("stockpiles", 3, 2, 2, 3, 4, 1, 3, 0),
        ],
    ),
    ("calendar", {}, "outcome expected actual paragraph", [("note", "2015-02-01", "2014-08-20", "20")]),
    (
        "disagreements",
        {},
        "iso3 matter about value symbol",
        [
            ("CHL", "retained_mines number", "2014-06-27", "300", A),
            ("CHL", "retained_mines number", "2014-06-27", "310", C),
            ("FIN", "acceded", "day", "2012-01-09", A),
            ("FIN", "acceded", "day", "2012-01-10", C),
        ],
    ),
    ("disagreements", {"state": "Finland"}, "value", [("2012-01-09",), ("2012-01-10",)]),
    (
        "about",
        {"state": "Viet Nam"},
        "iso3",
        [],
    ),
    (
        "about",
        {"state": "the Marshall Islands"},
        "happened_on kind symbol inferred",
        [
            ("2014-06-27", "not_party", A, 0),
            ("2014-06-27", "signatory", A, 0),
            ("2019-11-29", "attended_meeting", B, 1),
            ("2024-03-12", "ratified", C, 0),
        ],
    ),
    ("not-understood", {}, "paragraph message", [("18", "two states and no rule")]),
    ("not-understood", {"symbol": A}, "paragraph", []),
    ("spellings", {"state": "UKR"}, "iso3 surface times method", [("UKR", "Ukrane", 1, "fuzzy")]),
    (
        "changes",
        {"from": B + "@1", "to": B},
        "iso3 change kind number_before number_after date_before date_after",
        [
            ("PER", "changed", "retains", 500, 400, None, None),
            ("OMN", "changed", "acceded", None, None, "2014-08-21", "2014-08-20"),
        ],
    ),
    (
        "initial-reports",
        {},
        "iso3 due basis status given_on days_late",
        [
            ("EST", "2005-04-30", "computed", None, None, None),
            ("TUV", "2012-08-28", "stated", "submitted", "2021-02-01", 3079),
            ("FIN", "2012-12-28", "computed", None, None, None),
            ("OMN", "2015-07-31", "computed", None, None, None),
            ("LKA", "2018-11-28", "computed", None, None, None),
        ],
    ),
    (
        "membership",
        {"date": "2014-07-01"},
        "iso3 status begins",
        [
            ("LKA", "not_party", "observed"),
            ("OMN", "not_party", "observed"),
            ("MHL", "signatory", "observed"),
            ("EST", "state_party", "entered_into_force"),
            ("FIN", "state_party", "entered_into_force"),
        ],
    ),
    (
        "membership",
        {},
        "iso3 status begins date_from",
        [
            ("EST", "not_party", "withdrew", "2024-06-27"),
            ("FIN", "state_party", "entered_into_force", "2012-07-01"),
            ("LKA", "state_party", "entered_into_force", "2018-06-01"),
            ("MHL", "state_party", "entered_into_force", "2024-09-01"),
            ("OMN", "state_party", "entered_into_force", "2015-02-01"),
        ],
    ),
]


@pytest.fixture
def papers(db: str) -> str:
    """A database that holds the corpus."""
    connection = database.open_writing(db)
    database.begin(connection)
    corpus.fill(connection)
    connection.close()
    return db


def test_every_question_gives_its_rows(papers: str) -> None:
    for name, parameters, columns, expected in ANSWERS:
        rows = list(questions.answer(papers, name, **parameters).dicts())
        wanted = columns.split()
        found = [tuple(row[column] for column in wanted) for row in rows]
        if name == "changes":
            found = [row for row in found if row[1] == "changed"]
        assert found == expected, (name, parameters)


def test_every_answer_names_paper_paragraph_and_words(papers: str) -> None:
    for name, parameters, _, _ in ANSWERS:
        answer = questions.answer(papers, name, **parameters)
        assert {"symbol", "paragraph", "quote", "inferred"} <= set(answer.columns), name
        if "iso3" in answer.columns:
            assert answer.columns[:2] == ("iso3", "state"), name
        for row in answer.dicts():
            assert row["symbol"] in (A, B, C), (name, row)
            assert row["paragraph"], (name, row)
            assert row["quote"], (name, row)
            assert all(row.get(column) is None or isinstance(row[column], str) for column in ("as_of", "date_from"))


def test_every_question_has_its_rows_in_this_file() -> None:
    assert {question.name for question in questions.questions()} == {name for name, *_ in ANSWERS}
    assert len(questions.questions()) == 35
    assert {name for name, _, _, expected in ANSWERS if expected} == {name for name, *_ in ANSWERS}


def test_every_column_of_every_table_view_and_answer_is_described(papers: str) -> None:
    connection = database.open_reading(papers)
    relations = [*dictionary.tables(), *dictionary.views()]
    found = {name: fetch(connection, f"select * from {name} limit 0").columns for name in relations}
    for question in questions.questions():
        required = [parameter.name for parameter in question.parameters if parameter.default is None]
        values = questions.bind(connection, question, dict.fromkeys(required, "Oman"))
        found[question.name] = fetch(connection, question.sql, values).columns
    connection.close()
    missing = [(name, column) for name in found for column in found[name] if dictionary.column(name, column) is None]
    assert missing == []
    assert all(dictionary.description(name) for name in relations)


def test_a_view_never_answers_for_another_treaty_or_a_superseded_revision(papers: str) -> None:
    connection = database.open_reading(papers)

    def one(sql: str) -> Any:
        return next(iter(fetch(connection, sql)))[0]

    assert one("select count(*) from facts where treaty = 'CCM'") == 1
    assert one("select count(*) from state_timeline where quote like '%Cluster%'") == 0
    other = "select id from statements where treaty <> 'APLC'"
    assert one(f"select count(*) from standing_facts where statement_id in ({other})") == 0
    assert one("select count(*) from facts where date_from = '2014-08-21'") == 0
    assert one("select count(*) from cited_facts where date_from = '2014-08-21'") == 1
    connection.close()


def test_membership_is_intervals_that_a_withdrawal_ends(papers: str) -> None:
    connection = database.open_reading(papers)
    sql = "select status, date_from, date_to from treaty_status where iso3 = :iso3 order by date_from"
    assert list(fetch(connection, sql, {"iso3": "EST"})) == [
        ("state_party", "2004-11-01", "2024-06-26"),
        ("not_party", "2024-06-27", None),
    ]
    assert list(fetch(connection, sql, {"iso3": "MHL"})) == [
        ("signatory", "2014-06-27", "2024-08-31"),
        ("state_party", "2024-09-01", None),
    ]
    connection.close()


def test_what_stands_is_decided_by_moment_then_certainty(papers: str) -> None:
    connection = database.open_reading(papers)
    sql = "select status, stands_from, stands_until from stockpile_record where iso3 = :iso3 order by stands_from"
    assert list(fetch(connection, sql, {"iso3": "GRC"})) == [
        ("overdue", "2014-06-27", "2019-11-29"),
        ("destruction_pending", "2019-11-29", "2024-11-29"),
        ("destruction_completed", "2024-11-29", None),
    ]
    connection.close()


@pytest.mark.parametrize(
    ("name", "parameters", "message"),
    [
        ("overdu", {}, "did you mean overdue"),
        ("overdue", {"year": "2012"}, "it takes --as-of"),
        ("overdue", {"as_of": "29 November"}, "write it as 2019-11-29"),
        ("not-reported-since", {"year": "many"}, "not a whole number"),
        ("about", {}, "--state"),
        ("about", {"state": "Wakanda"}, "no state of that name"),
        ("about", {"state": "Finnland"}, "did you mean Finland"),
        ("changes", {"from": "APLC/NONE"}, "no such paper"),
    ],
)
def test_a_wrong_question_says_what_to_do(papers: str, name: str, parameters: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        questions.answer(papers, name, **parameters)


@pytest.mark.parametrize("spelling", ["Viet Nam", "vietnam", "VNM", "VN", "Socialist Republic of Viet Nam"])
def test_a_state_is_known_in_any_spelling(papers: str, spelling: str) -> None:
    connection = database.open_reading(papers)
    assert questions.state_code(connection, spelling) == "VNM"
    assert questions.state_code(connection, "north korea") == "PRK"
    connection.close()


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("-- Who?\n-- :year integer = 1 : the year\nselect 1", "declared and used differ: year"),
        ("-- Who?\nselect :year", "declared and used differ: year"),
        ("-- Who?\n-- :year = 1\nselect :year", "line 2: not"),
        ("select 1", "line 1"),
    ],
)
def test_a_header_that_does_not_fit_its_query_is_refused(sql: str, message: str) -> None:
    with pytest.raises(AplcError, match=message):
        questions.parse("who", sql)


def loaded(place: Path, *papers: tuple[str, str, str]) -> str:
    """A database of papers, each a symbol, a date and a text."""
    db = str(place / "papers.db")
    for number, (symbol, as_of, text) in enumerate(papers):
        file = place / f"{number}.txt"
        file.write_text(text + "\n", encoding="utf-8")
        aplc_db.load(file, db, symbol=symbol, as_of=as_of)
    return db


def test_a_report_called_missing_later_leaves_the_last_year_reported(tmp_path: Path) -> None:
    retains = "The following State Party retains anti-personnel mines: Togo. "
    db = loaded(
        tmp_path,
        ("A", "2014-06-27", "Togo has not submitted updated information on retained mines since 2004."),
        ("B", "2019-11-29", retains + "Togo has not submitted its annual report for 2018."),
    )
    rows = questions.answer(db, "silence").dicts()
    assert [(row["iso3"], row["last_report_year"], row["years_silent"]) for row in rows] == [("TGO", 2004, 15)]
    assert [row["iso3"] for row in questions.answer(db, "not-reported-since").dicts()] == ["TGO"]


def test_who_was_late_and_still_has_mines_to_destroy_is_late(tmp_path: Path) -> None:
    late = "Greece has missed its deadline for destroying stockpiles, which expired on 1 March 2008."
    db = loaded(
        tmp_path,
        ("A", "2014-06-27", f"{late} Ukraine is in non-compliance with Article 4."),
        ("B", "2019-11-29", "Two States Parties have yet to destroy their stockpiled mines: Greece and Ukraine."),
    )
    rows = list(questions.answer(db, "overdue").dicts())
    assert [(row["iso3"], row["since"], row["status"], row["symbol"]) for row in rows] == [
        ("GRC", "2008-03-01", "destruction_pending", "B"), ("UKR", None, "destruction_pending", "B")
    ]  # fmt: skip


def test_who_has_left_is_outside_from_the_day_of_effect_and_who_has_joined_is_inside(tmp_path: Path) -> None:
    left = "Togo withdrew from the Convention on 6 March 2024, with effect from 6 September 2024."
    db = loaded(
        tmp_path,
        ("A", "2014-06-27", "Three States are not party: Chad, Mali and Peru. Togo ratified the Convention in 2000."),
        (
            "B",
            "2024-11-29",
            f"Since 2019, Chad has acceded to the Convention. Mali has ratified the Convention. {left}",
        ),
    )
    connection = database.open_reading(db)
    sql = "select iso3, status, date_from, date_to from treaty_status order by iso3, date_from"
    assert list(fetch(connection, sql, close=True)) == [
        ("MLI", "not_party", "2014-06-27", "2024-11-28"),
        ("MLI", "state_party", "2024-11-29", None),
        ("PER", "not_party", "2014-06-27", None),
        ("TCD", "not_party", "2014-06-27", "2024-11-28"),
        ("TCD", "state_party", "2024-11-29", None),
        ("TGO", "state_party", "2000-12-31", "2024-09-05"),
        ("TGO", "not_party", "2024-09-06", None),
    ]
    rows = [(row["iso3"], row["withdrew_on"]) for row in questions.answer(db, "not-party").dicts()]
    assert rows == [("PER", None), ("TGO", "2024-09-06")]


def test_a_state_that_leaves_after_the_paper_has_not_left_in_its_numbers(tmp_path: Path) -> None:
    opening = "At the close of the Fourth Review Conference there were 164 States Parties."
    left = "Lithuania and Mali withdrew from the Convention on 1 March 2024, with effect from 1 September 2024."
    db = loaded(tmp_path, ("A", "2024-06-01", f"{opening} {left} There are now 164 States Parties."),
                ("B", "2024-10-01", f"{opening} {left} There are now 162 States Parties."))  # fmt: skip
    rows = questions.answer(db, "roll-forward").dicts()
    assert [(row["went"], row["difference"]) for row in rows] == [(0, 0), (2, 0)]
    connection = database.open_reading(db)
    failed = fetch(connection, "select count(*) from findings where outcome = 'fail'", close=True)
    assert list(failed) == [(0,)]


def test_of_two_papers_that_tell_of_a_withdrawal_its_effect_counts(tmp_path: Path) -> None:
    took_effect = "The withdrawal of Estonia and Latvia from the Convention took effect on 27 December 2025."
    db = loaded(tmp_path, ("A", "2026-01-15", took_effect),
                ("B", "2026-02-01", "Estonia, Latvia and Poland withdrew from the Convention on 27 June 2025."))  # fmt: skip
    rows = questions.answer(db, "not-party").dicts()
    assert [(row["iso3"], row["withdrew_on"], row["symbol"]) for row in rows] == [
        ("EST", "2025-12-27", "A"), ("LVA", "2025-12-27", "A"), ("POL", "2025-06-27", "B")
    ]  # fmt: skip


def test_the_total_of_a_paper_is_not_that_of_the_time_before(tmp_path: Path) -> None:
    fell = "The total number of anti-personnel mines retained by States Parties fell from 162,796 in 2019 to 133,000."
    db = loaded(tmp_path, ("A", "2024-06-01", fell))
    assert [row["total"] for row in questions.answer(db, "retained-total").dicts()] == [133_000]
