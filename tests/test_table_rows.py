"""Tables and status lists become facts, figures and findings; the rules are tested from their own examples."""

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import papers
import pytest

from aplc_db.gazetteer import Gazetteer
from aplc_db.outline import outline
from aplc_db.readers import formats, read, text_tables
from aplc_db.reading import read as read_paper
from aplc_db.records import Fact, Figure, Finding, Page, Passage, Source, Statement, Table
from aplc_db.table_rows import understand
from aplc_db.table_rules import RULES, ColumnRule

AS_OF = date(2019, 11, 29)


def understood(rows: list[list[str]], caption: str) -> tuple[list[Statement], list[Finding]]:
    source = Source([Page(0, [], [Table(rows, caption)])], "text/plain", wrapped=False)
    return told(outline(source))


def told(passages: list[Passage]) -> tuple[list[Statement], list[Finding]]:
    tables = list(understand(passages, Gazetteer.default(), AS_OF))
    return [one for said, _ in tables for one in said], [one for _, found in tables for one in found]


def facts(statements: list[Statement]) -> list[Fact]:
    return [fact for statement in statements for fact in statement.facts]


def year(number: int) -> tuple[date, date]:
    return date(number, 1, 1), date(number, 12, 31)


def first_claim(around: str, heading: str) -> str | None:
    return next((rule.id for rule in RULES if rule.claims(heading, around)), None)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_rule_reads_its_example_and_leaves_its_near_miss(rule: ColumnRule) -> None:
    assert first_claim(*rule.example) == rule.id
    assert not rule.claims(rule.near_miss[1], rule.near_miss[0])


def test_states_by_years_are_mines_retained(tmp_path: Path) -> None:
    for name, data in (("a.pdf", papers.as_pdf()), ("a.docx", papers.as_word()), ("a.html", papers.as_html().encode())):
        (tmp_path / name).write_bytes(data)
        statements, findings = told(outline(read(tmp_path / name)))
        assert facts(statements) == [
            Fact("retained_mines", "retains", "AGO", *year(2016), {"mines": 1304}),
            Fact("retained_mines", "retains", "AGO", *year(2017), {"mines": 1304}),
            Fact("retained_mines", "retains", "BIH", *year(2016), {"mines": 834}),
            Fact("retained_mines", "retains", "VEN", *year(2016), {"mines": 4874}),
            Fact("retained_mines", "retains", "VEN", *year(2017), {"mines": 4874}),
            Fact("retained_mines", "retains", "ZWE", *year(2016), {"mines": 450}),
            Fact("retained_mines", "none", "ZWE", *year(2017), {"mines": 0}),
        ]
        assert [(each.check_name, each.outcome, each.expected, each.actual) for each in findings] == [
            ("total", "pass", "7462", "7462"),
            ("total", "pass", "6178", "6178"),
        ]
        assert [(each.as_of, each.figures) for each in statements[-2:]] == [
            (date(2016, 12, 31), [Figure("retains", 7462, unit="mines")]),
            (date(2017, 12, 31), [Figure("retains", 6178, unit="mines")]),
        ]


def test_a_statement_is_a_row(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(papers.as_html(), encoding="utf-8")
    found = outline(read(path))
    texts = {each.position: each.text for each in found}
    for statement in told(found)[0]:
        assert texts[statement.passage][statement.start : statement.end] == texts[statement.passage]


def test_cells_that_say_nothing_and_marks_of_footnotes_do_no_harm() -> None:
    rows = [
        ["State Party", "2014", "2015", "20161"],
        ["Niger1", "146 (2)", "n/a", "not reported"],
        ["Turkey*", "15,125 [a]", "12,7963", "-"],
        ["Kenya", "many", "", "…"],
    ]
    statements, findings = understood(rows, "Mines retained for permitted purposes")
    assert facts(statements) == [
        Fact("retained_mines", "retains", "NER", *year(2014), {"mines": 146}),
        Fact("retained_mines", "retains", "TUR", *year(2014), {"mines": 15125}),
        Fact("retained_mines", "retains", "TUR", *year(2015), {"mines": 12796}),
    ]
    assert [(each.check_name, "many" in each.message) for each in findings] == [("not_understood", True)]


def test_a_total_that_does_not_add_up_is_found() -> None:
    rows = [["State", "Mines retained"], ["Chad", "10"], ["Niger", "20"], ["Total", "31"]]
    _, findings = understood(rows, "Mines retained in 2018")
    assert [(each.check_name, each.outcome, each.expected, each.actual) for each in findings] == [
        ("total", "fail", "31", "30")
    ]


def test_years_stand_in_the_caption_or_in_a_column_of_their_own() -> None:
    rows = [["State", "Mines retained"], ["Chad", "10"], ["Niger", "20"]]
    assert [each.date_from for each in facts(understood(rows, "Mines retained in 2018")[0])] == [date(2018, 1, 1)] * 2
    rows = [["State", "Mines", "Last report"], ["Chad", "10", "2008"], ["Niger", "-", "2012"]]
    assert facts(understood(rows, "Retention of mines under Article 3")[0]) == [
        Fact("retained_mines", "retains", "TCD", *year(2008), {"mines": 10}),
        Fact("reports", "last_submitted", "NER", *year(2012), {"report": "annual", "subject": "retained_mines"}),
    ]


def test_headings_over_several_columns_count_for_each() -> None:
    rows = [
        ["State", "Mines retained", "", "Casualties", ""],
        ["", "2016", "2017", "2016", "2017"],
        ["Chad", "1", "2", "3", "4"],
        ["Niger", "5", "6", "7", "8"],
    ]
    statements, _ = understood(rows, "Some numbers")
    assert [fact.detail["mines"] for fact in facts(statements)] == [1, 2, 5, 6]
    assert [(each.topic, each.value, each.unit, each.iso3) for one in statements for each in one.figures] == [
        ("casualties", 3, "people", "TCD"),
        ("casualties", 4, "people", "TCD"),
        ("casualties", 7, "people", "NER"),
        ("casualties", 8, "people", "NER"),
    ]


def test_deadlines_belong_to_the_article_of_their_table() -> None:
    rows = [
        ["State Party", "Deadline", "Completed"],
        ["Chad", "1 January 2020", ""],
        ["Chile", "1 March 2020", "27 Feb 2020"],
    ]
    assert facts(understood(rows, "Clearance of mined areas (Article 5)")[0]) == [
        Fact("mined_areas", "clearance_pending", "TCD", detail={"deadline": date(2020, 1, 1)}),
        Fact("mined_areas", "clearance_completed", "CHL", date(2020, 2, 27), date(2020, 2, 27)),
    ]
    assert facts(understood(rows, "Destruction of stockpiles (Article 4)")[0]) == [
        Fact("stockpiles", "destruction_pending", "TCD", None, date(2020, 1, 1)),
        Fact("stockpiles", "destruction_completed", "CHL", date(2020, 2, 27), date(2020, 2, 27)),
    ]


def test_areas_are_square_kilometres() -> None:
    rows = [["State", "Area (m2)"], ["Chad", "2,500,000"], ["Niger", "177,760"]]
    found = facts(understood(rows, "Mined areas remaining")[0])
    assert [fact.detail["area_km2"] for fact in found] == [2.5, 0.17776]


def test_two_lists_side_by_side_are_read_both() -> None:
    rows = [
        ["State", "Deadline", "State", "Deadline"],
        ["Chad", "1 Jan 2020", "Niger", "31 Dec 2020"],
        ["Iraq", "1 Feb 2028", "Yemen", "1 Mar 2020"],
    ]
    found = facts(understood(rows, "Clearance of mined areas")[0])
    assert {fact.iso3: str(fact.detail["deadline"]) for fact in found} == {
        "TCD": "2020-01-01",
        "NER": "2020-12-31",
        "IRQ": "2028-02-01",
        "YEM": "2020-03-01",
    }


def test_a_table_that_no_rule_claims_is_said_to_be() -> None:
    statements, findings = understood([["State", "Colour"], ["Chad", "red"], ["Niger", "blue"]], "Flags")
    assert not statements
    assert [each.check_name for each in findings] == ["not_understood"]
    assert "Flags" in findings[0].message


LIST = """Status of the Convention
Participant,Signature,"Ratification, Acceptance(A), Accession(a), Succession(d)",Entry into force
Afghanistan,,11 Sep 2002 a,1 Mar 2003
Albania,8 Sep 1998,29 Feb 2000,1 Aug 2000
Netherlands,3 Dec 1997,12 Apr 1999 A,1 Oct 1999
Chine,,,1 Jan 2000
Wakanda,1 Jan 2001,,
"""


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_status_lists_are_events_of_states(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "status.csv"
    text = (
        LIST
        if delimiter == ","
        else LIST.replace('"', "").replace(", A", " A").replace(", S", " S").replace(",", delimiter)
    )
    path.write_text(text, encoding="utf-8")
    source = read(path)
    statements, findings = told(outline(source))

    def on(kind: str, iso3: str, text: str, **detail: str) -> Fact:
        return Fact("status_events", kind, iso3, date.fromisoformat(text), date.fromisoformat(text), dict(detail))

    assert source.media_type == "text/csv"
    assert facts(statements) == [
        on("acceded", "AFG", "2002-09-11"),
        on("entered_into_force", "AFG", "2003-03-01"),
        on("signed", "ALB", "1998-09-08"),
        on("ratified", "ALB", "2000-02-29"),
        on("entered_into_force", "ALB", "2000-08-01"),
        on("signed", "NLD", "1997-12-03"),
        on("ratified", "NLD", "1999-04-12", detail="acceptance"),
        on("entered_into_force", "NLD", "1999-10-01"),
        on("entered_into_force", "CHN", "2000-01-01"),
    ]
    assert [(each.check_name, each.actual) for each in findings] == [
        ("fuzzy_name", "Chine"),
        ("unresolved_name", "Wakanda"),
    ]


def test_days_in_figures_are_read_only_where_the_column_shows_their_order() -> None:
    def signed(*days: str) -> list[date | None]:
        states = ("Chad", "Niger", "Mali")
        rows = [["State", "Signature"], *([state, day] for state, day in zip(states, days, strict=False))]
        return [fact.date_from for fact in facts(understood(rows, "Status of the Convention")[0])]

    assert signed("03/12/1997", "13/12/1997") == [date(1997, 12, 3), date(1997, 12, 13)]
    assert signed("03/12/1997", "12/13/1997") == [date(1997, 3, 12), date(1997, 12, 13)]
    assert signed("03/12/1997", "04/11/1997") == []
    assert signed("1997-12-03", "4 Dec 1997") == [date(1997, 12, 3), date(1997, 12, 4)]


RETAINED = [
    ["State Party", "2016", "2017", "Remarks"],
    ["Angola", "1,304", "1,304", "for training"],
    ["Bosnia and Herzegovina", "834", "-", ""],
    ["Venezuela (Bolivarian Republic of)", "4,874", "4,874", "since 2012"],
    ["Total", "7,012", "6,178", ""],
]
IN_RETAINED = [("AGO", 1304), ("AGO", 1304), ("BIH", 834), ("VEN", 4874), ("VEN", 4874)]


def in_columns(rows: list[list[str]], gap: int = 3) -> str:
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    numbers = [at for at in range(len(rows[0])) if 0 < at < 3]
    return "\n".join(
        (" " * gap)
        .join(row[at].rjust(width) if at in numbers else row[at].ljust(width) for at, width in enumerate(widths))
        .rstrip()
        for row in rows
    )


TEXT_TABLES = {
    "aligned": in_columns(RETAINED),
    "aligned, two spaces, indented": "\n".join("    " + line for line in in_columns(RETAINED, 2).split("\n")),
    "aligned, with lines between": in_columns(RETAINED).replace("\n", "\n\n"),
    "aligned, with a rule": in_columns(RETAINED).replace("\n", "\n" + "-" * 60 + "\n", 1),
    "tabs": "\n".join("\t".join(row) for row in RETAINED),
    "bars": "\n".join("| " + " | ".join(row) + " |" for row in RETAINED),
    "bars with a frame": "\n".join(
        ["+----+----+", "| " + " | ".join(RETAINED[0]) + " |", "+====+====+"]
        + ["| " + " | ".join(row) + " |\n+----+----+" for row in RETAINED[1:]]
    ),
    "markdown": "\n".join(
        [" | ".join(RETAINED[0]), "--- | ---: | ---: | ---", *[" | ".join(row) for row in RETAINED[1:]]]
    ),
}


@pytest.mark.parametrize("table", TEXT_TABLES.values(), ids=TEXT_TABLES)
def test_tables_in_text_are_tables(tmp_path: Path, table: str) -> None:
    path = tmp_path / "paper.txt"
    text = f"IV. Retention\n\n1. Mines are retained as the annex shows.\n\nAnnex. Mines retained\n\n{table}\n\nThat is what was reported.\n"
    path.write_text(text, encoding="utf-8")
    passages = outline(read(path))
    statements, findings = told(passages)
    assert [(fact.iso3, fact.detail["mines"]) for fact in facts(statements)] == IN_RETAINED
    assert [(each.check_name, each.outcome) for each in findings] == [("total", "pass"), ("total", "pass")]
    assert [each.text for each in passages if each.kind == "paragraph"] == [
        "Mines are retained as the annex shows.",
        "That is what was reported.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Bolivia        30 March 2014\nCameroon       30 June 2013\nCape Verde     28 October 2011\n",
        "1.\tThe first paragraph.\n2.\tThe second paragraph.\n3.\tThe third paragraph of them.\n",
        "The  States  Parties  noted  that\nall  of  the  mines  were  found\nand  then  all  were  destroyed.\n",
        "a | b\n\n\n",
    ],
)
def test_lists_and_stretched_prose_are_no_tables(text: str) -> None:
    assert text_tables.split(text.split("\n")) == (text.split("\n"), [])


def test_looking_for_tables_takes_time_in_proportion_to_the_text() -> None:
    def seconds(count: int) -> float:
        lines = ["a  b", "x | y", "1\tof    it", "", "(a)  text  of two"] * count
        start = time.process_time()
        text_tables.split(lines)
        return time.process_time() - start

    seconds(100)
    assert seconds(8000) < 40 * max(seconds(1000), 0.005)


def test_states_may_be_headings_and_years_rows() -> None:
    rows = [
        ["Year", "Angola", "Benin1", "Total"],
        ["2016", "1,304", "16", "1,320"],
        ["2017", "1,304", "n/a", "1,305"],
    ]
    statements, findings = understood(rows, "Mines retained under Article 3")
    assert facts(statements) == [
        Fact("retained_mines", "retains", "AGO", *year(2016), {"mines": 1304}),
        Fact("retained_mines", "retains", "BEN", *year(2016), {"mines": 16}),
        Fact("retained_mines", "retains", "AGO", *year(2017), {"mines": 1304}),
    ]
    assert [each.listed_count for each in statements] == [2, 1]
    assert [(each.outcome, each.expected, each.actual) for each in findings] == [
        ("pass", "1320", "1320"),
        ("fail", "1305", "1304"),
    ]


def test_states_grouped_by_regions_have_totals_of_their_own() -> None:
    rows = [
        ["Region", "State Party", "Mines retained in 2017"],
        ["Africa", "", ""],
        ["", "Chad", "10"],
        ["", "Niger", "20"],
        ["Sub-total", "", "30"],
        ["Americas", "", ""],
        ["", "Peru", "1.000"],
        ["Sub-total", "", "1 000"],
        ["Grand total", "", "1,030"],
    ]
    statements, findings = understood(rows, "Annex I")
    assert [(fact.iso3, fact.detail["mines"]) for fact in facts(statements)] == [
        ("TCD", 10),
        ("NER", 20),
        ("PER", 1000),
    ]
    assert [(each.check_name, each.outcome, each.expected) for each in findings] == [
        ("total", "pass", "30"),
        ("total", "pass", "1000"),
        ("total", "pass", "1030"),
    ]


def test_a_number_with_a_year_is_of_that_year() -> None:
    rows = [["State", "Mines retained"], ["Chad", "162 (2012)"], ["Niger", "2.5"], ["Mali", "600 (of which 20 inert)"]]
    statements, findings = understood(rows, "Mines retained in 2018")
    assert facts(statements) == [Fact("retained_mines", "retains", "TCD", *year(2012), {"mines": 162})]
    assert [each.check_name for each in findings] == ["not_understood", "not_understood"]


def test_areas_are_never_read_with_points_for_thousands() -> None:
    rows = [["State", "Area (km2)"], ["Chad", "1.234"], ["Niger", "1,234.5"]]
    found = facts(understood(rows, "Mined areas remaining")[0])
    assert [fact.detail["area_km2"] for fact in found] == [1.234, 1234.5]


def test_a_table_that_goes_on_after_its_caption_is_repeated_is_one(tmp_path: Path) -> None:
    pages = [
        Page(
            1, ["Mines retained in 2018"], [Table([["State", "Mines"], ["Chad", "10"], ["Niger", "20"]], after_line=1)]
        ),
        Page(
            2,
            ["Mines retained in 2018 (continued)"],
            [Table([["State", "Mines"], ["Mali", "5"], ["Total", "35"]], after_line=1)],
        ),
    ]
    passages = outline(Source(pages, "application/pdf"))
    _, findings = told(passages)
    assert [(each.check_name, each.outcome) for each in findings] == [("total", "pass")]
    assert [each.page for each in passages if each.kind == "table_row"] == [1, 1, 1, 2, 2]


STATUS_LISTS = {
    "semicolons, a byte order mark, columns in another order": (
        "\ufeffEntry into force;Accession;State Party;Ratification;Signature\r\n"
        "1 Mar 2003;11/09/2002;Afghanistan;;\r\n2000-08-01;;Albania;29/02/2000;08/09/1998\r\n"
    ).encode(),
    "tabs in UTF-16, as Excel saves": (
        "Country\tSigned\tAccession (a) or ratification\tIn force\r\n"
        "Afghanistan\t\t2002-09-11 (a)\t2003-03-01\r\nAlbania\t1998-09-08\t2000-02-29\t2000-08-01\r\n"
    ).encode("utf-16"),
    "quoted cells below a title and notes": (
        'Status of the Convention\n"as of 1 January 2020"\n\nParticipant,Signature,"Ratification, Accession(a)",'
        '"Entry into force"\n"Afghanistan 1",,"11 Sep 2002 a","1 Mar 2003"\n"Albania","8 Sep 1998","29 Feb 2000","1 Aug 2000"\n'
    ).encode("cp1252"),
}


@pytest.mark.parametrize("data", STATUS_LISTS.values(), ids=STATUS_LISTS)
def test_status_lists_of_other_depositaries_say_the_same(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "status.csv"
    path.write_bytes(data)
    statements, findings = told(outline(read(path)))
    found = {(fact.iso3, fact.kind, str(fact.date_from), str(fact.date_to)) for fact in facts(statements)}
    assert found == {
        (iso3, kind, day, day)
        for iso3, kind, day in (
            ("AFG", "acceded", "2002-09-11"),
            ("AFG", "entered_into_force", "2003-03-01"),
            ("ALB", "signed", "1998-09-08"),
            ("ALB", "ratified", "2000-02-29"),
            ("ALB", "entered_into_force", "2000-08-01"),
        )
    }
    assert findings == []


def test_entry_into_force_that_does_not_follow_from_the_deposit_is_found(tmp_path: Path) -> None:
    path = tmp_path / "status.csv"
    path.write_text(
        "State Party,Deposit,Entry into force\nChad,6 May 1999,1 December 1999\nPeru,17 June 1998,1 March 1999\n",
        encoding="utf-8",
    )
    paper = read_paper(path, symbol="LIST-1", as_of=AS_OF)
    calendar = [each for each in paper.findings if each.check_name == "treaty_calendar"]
    assert [(each.outcome, each.expected, each.actual) for each in calendar] == [
        ("fail", "1999-11-01", "1999-12-01"),
        ("pass", "1999-03-01", "1999-03-01"),
    ]


def test_a_paper_with_a_table_at_its_head_is_no_list() -> None:
    paper = "State | 2016\nChad | 5\nNiger | 6\n\nThe States Parties noted, with regret, that mines remain.\n"
    assert formats.sniff(paper.encode(), "paper.txt") == "text"
    assert formats.sniff(paper.replace(" | ", ",").encode() + b"1. It was so.\n2. It is so.\n", "paper.txt") == "text"
    assert formats.sniff(b"State,Ratified\nChad,1999\nPeru,1998\n", "paper.txt") == "list"


REGIONS = {
    "pdf": papers.regions_as_pdf,
    "word": papers.regions_as_word,
    "html": lambda: papers.regions_as_html().encode(),
    "text": lambda: (
        f"Annex. {papers.CAPTION}\n\n{in_columns([list(row) for row in (*papers.RETAINED, *papers.regions()[0])])}\n"
    ).encode(),
}


@pytest.mark.parametrize("make", REGIONS.values(), ids=REGIONS)
def test_tables_with_wide_headings_regions_and_cells_of_several_lines_are_read(
    tmp_path: Path, make: Callable[[], bytes]
) -> None:
    path = tmp_path / "paper"
    path.write_bytes(make())
    passages = outline(read(path))
    statements, findings = told(passages)
    found = {
        (fact.iso3, fact.date_from.year if fact.date_from else 0): fact.detail["mines"] for fact in facts(statements)
    }
    gazetteer = Gazetteer.default()
    numbers = papers.regions()[1]
    assert found == {(gazetteer.find(state)[0].iso3, at): number for (state, at), number in numbers.items()}
    assert [(each.check_name, each.outcome) for each in findings] == [("total", "pass")] * 8
    assert len({each.table for each in passages if each.cells}) == 1


def test_a_column_of_membership_says_who_is_outside() -> None:
    rows = [["State", "Status", "Signature"], ["Chad", "State Party", "6 Jul 1998"], ["Lao PDR", "Not party", ""]]
    rows += [["Marshall Islands", "Signatory", "4 Dec 1997"], ["Tonga", "under review", ""]]
    statements, findings = understood(rows, "Status of the Convention")
    assert [(fact.iso3, fact.kind) for fact in facts(statements)] == [
        ("TCD", "state_party"), ("TCD", "signed"), ("LAO", "not_party"), ("MHL", "signatory"), ("MHL", "signed")
    ]  # fmt: skip
    assert [finding.message for finding in findings] == ["cell 'under review' under 'Status' was not read"]


def test_the_last_report_is_a_fact_where_it_dates_no_number() -> None:
    rows = [
        ["State", "Mines retained 2023", "Last report"],
        ["Belgium", "1,984", "2024"],
        ["Finland", "15,399", "2019"],
    ]
    statements, _ = understood(rows, "Mines retained under Article 3")
    assert [(fact.kind, fact.date_from) for fact in facts(statements) if fact.iso3 == "FIN"] == [
        ("retains", date(2023, 1, 1)), ("last_submitted", date(2019, 1, 1))
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "mines"), [("26.5 million", 26_500_000), ("6 million (estimate)", 6_000_000), ("1,2 mn", 1_200_000)]
)
def test_millions_in_a_cell_are_a_number(cell: str, mines: int) -> None:
    statements, _ = understood([["State", "Mines stockpiled"], ["China", cell]], "Stockpiles")
    assert facts(statements) == [Fact("stockpiles", "possesses", "CHN", detail={"mines": mines})]
