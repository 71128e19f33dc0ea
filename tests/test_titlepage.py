"""What a paper says of itself on its title page, in its running heads and in its file's properties."""

import textwrap
from datetime import date
from pathlib import Path

import docx
import papers
import pytest

from aplc_db.errors import PaperError
from aplc_db.outline import outline
from aplc_db.readers import read
from aplc_db.records import Page, Source
from aplc_db.titlepage import TitlePage, describe, require, session

TITLE_PAGE = """United Nations APLC/MSP.17/2018/10
Seventeenth Meeting of the States Parties to the
Convention on the Prohibition of the Use,
Stockpiling, Production and Transfer of
Anti-Personnel Mines and on Their Destruction
Distr.: General
{date}
Original: English
Geneva, 26-30 November 2018
Item 10 of the provisional agenda
Conclusions on the implementation
of the Convention
Submitted by the President
I. Introduction
1. As recorded in document APLC/CONF/2014/4, much was done.
"""


def described(text: str, **properties: object) -> TitlePage:
    source = Source([Page(0, text.split("\n"))], "text/plain")
    for name, value in properties.items():
        setattr(source, name, value)
    return describe(source, outline(source))


def test_a_title_page_gives_symbol_title_date_and_session() -> None:
    found = described(TITLE_PAGE.format(date="12 October 2018"))
    assert found == TitlePage(
        "APLC/MSP.17/2018/10", "Conclusions on the implementation of the Convention", date(2018, 10, 12), "17MSP"
    )


def test_without_a_date_a_paper_speaks_from_the_last_day_of_its_meeting() -> None:
    assert described(TITLE_PAGE.format(date="")).as_of == date(2018, 11, 30)
    assert described("1. Much was done.\nAPLC/CONF/2019/WP.18\n 3\n2. More is to do.\n").as_of == date(2019, 11, 29)


def test_a_symbol_of_another_year_than_its_meeting_leaves_the_date_to_the_title_page() -> None:
    found = described("APLC/MSP.17/2024/WP.9\nGeneva, 25-29 November 2024\n1. Much was done.\n")
    assert (found.as_of, found.session) == (date(2024, 11, 29), None)


def test_a_running_head_counts_for_more_than_symbols_in_the_text() -> None:
    found = described(papers.as_text(heads_every=9) + "6. See APLC/CONF/2014/4.\n")
    assert found.symbol == papers.SYMBOL
    assert found.title == "Document 10 of the Seventeenth Meeting of the States Parties"


@pytest.mark.parametrize(
    ("symbol", "title"),
    [
        ("APLC/CONF/2019/WP.18", "Working paper 18 of the Fourth Review Conference"),
        ("APLC/MSP.16/2017/WP.3/Rev.1", "Working paper 3/Rev.1 of the Sixteenth Meeting of the States Parties"),
        ("APLC/MSP.17/2018/INF.1", "Retention; Transparency"),
        ("CCM/MSP/2018/9", "Retention; Transparency"),
    ],
)
def test_a_paper_without_a_title_is_called_by_its_symbol_or_else_its_headings(symbol: str, title: str) -> None:
    found = described(f"{symbol}\n\nI. Retention\n\n1. Much was done.\n\nII. Transparency\n\n2. Much is to do.\n")
    assert found.title == title


def test_properties_of_the_file_stand_in_for_a_title_page() -> None:
    found = described("The mines are gone.", title="A report on mines", symbol="CCM/MSP/2018/9", as_of=date(2018, 9, 3))
    assert found == TitlePage("CCM/MSP/2018/9", "A report on mines", date(2018, 9, 3), None)


def test_news_speaks_from_the_day_of_its_dateline() -> None:
    found = described("Mine ban gains ground\n\n(Bangkok, 20 November 2024) The last countries joined in 2017.\n")
    assert found == TitlePage(None, "Mine ban gains ground", date(2024, 11, 20), None)


def test_what_a_paper_does_not_say_must_be_given() -> None:
    with pytest.raises(PaperError, match="--symbol") as caught:
        require(described("The mines are gone."), "news.txt")
    assert caught.value.code == "nosymbol"
    with pytest.raises(PaperError, match="--as-of") as caught:
        require(described("A/RES/72/53\nThe mines are gone."), "news.txt")
    assert caught.value.code == "nodate"


# A title page as it is printed; then symbol, title, date and session.
TITLE_PAGES = {
    "one with the title of its agenda item": (
        """United Nations APLC/CONF/2019/WP.18

        Fourth Review Conference of the States Parties to the
        Convention on the Prohibition of the Use, Stockpiling,
        Production and Transfer of Anti-Personnel Mines and on
        Their Destruction
        Oslo, 25-29 November 2019
        Item 11 of the provisional agenda
        Review of the operation and status of the Convention

        Draft review of the operation and status
        of the Convention 2014-2019
        Submitted by the President of the Fourth Review Conference*
        """,
        ("APLC/CONF/2019/WP.18", "Draft review of the operation and status of the Convention 2014-2019",
         date(2019, 11, 29), "4RC"),
    ),
    "one of a working paper with its day": (
        """APLC/CONF/2024/WP.5
        Distr.: General
        7 October 2024
        Original: English

        Siem Reap, 25-29 November 2024
        Item 9 (b) of the provisional agenda

        Reflections on retained mines
        Submitted by Zambia
        """,
        ("APLC/CONF/2024/WP.5", "Reflections on retained mines", date(2024, 10, 7), "5RC"),
    ),
    "one of the Convention on Certain Conventional Weapons": (
        """CCW/P.V/CONF/2022/3
        14 November 2022
        Report of the Sixteenth Annual Conference
        """,
        ("CCW/P.V/CONF/2022/3", "Report of the Sixteenth Annual Conference", date(2022, 11, 14), None),
    ),
    "one of a resolution": (
        """United Nations A/RES/74/61
        General Assembly Distr.: General
        19 December 2019
        Seventy-fourth session
        Agenda item 98 (i)

        Implementation of the Convention on the Prohibition of Anti-Personnel Mines
        """,
        ("A/RES/74/61", "Implementation of the Convention on the Prohibition of Anti-Personnel Mines",
         date(2019, 12, 19), None),
    ),
    "one of a cluster munition paper corrected": (
        """CCM/CONF/2021/6/Rev.1*
        Lausanne, 20-21 September 2021
        Review document of the Dubrovnik Action Plan
        """,
        ("CCM/CONF/2021/6/Rev.1", "Review document of the Dubrovnik Action Plan", date(2021, 9, 21), None),
    ),
    "one of a preparatory meeting, which is not the conference": (
        """APLC/CONF/2014/PM.1/WP.2
        Geneva, 6 December 2013
        Draft programme of work
        """,
        ("APLC/CONF/2014/PM.1/WP.2", "Draft programme of work", date(2013, 12, 6), None),
    ),
    "a page of a monitor": (
        """# Landmine Monitor 2019: Major Findings

        Published: November 2019

        The use of mines by States is rare and was recorded in one State in the past year.
        """,
        (None, "Landmine Monitor 2019: Major Findings", date(2019, 11, 30), None),
    ),
    "a page that says when it was last updated": (
        """# Angola

        Mine Ban Policy

        Last updated: 15 November 2019, by the Monitor's editors

        Angola retains mines for training.
        """,
        (None, "Angola", date(2019, 11, 15), None),
    ),
    "a list that says as of when it holds": (
        """States Parties with overdue initial Article 7 reports (as of 18 June 2015)

        Cape Verde was to report in 2011.
        """,
        (None, "States Parties with overdue initial Article 7 reports (as of 18 June 2015)", date(2015, 6, 18), None),
    ),
    "days in figures, where they can be only one day": (
        """Status of the Convention
        Updated 18/06/2015

        1. There are 162 States Parties.
        """,
        (None, "Status of the Convention", date(2015, 6, 18), None),
    ),
    "days in figures that could be two days": (
        "Status of the Convention\nUpdated 03/06/2015\n\n1. There are 162.\n",
        (None, "Status of the Convention", None, None),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TITLE_PAGES.values(), ids=TITLE_PAGES)
def test_title_pages_say_what_a_paper_is(text: str, expected: tuple[str | None, ...]) -> None:
    found = described(textwrap.dedent("        " + text))
    assert (found.symbol, found.title, found.as_of, found.session) == expected


def test_a_page_of_the_web_gives_its_heading_and_the_day_of_its_head(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(
        "<html><head><title>Mine Ban Policy | The Monitor</title>"
        '<meta property="article:published_time" content="2019-11-15T09:00:00+00:00"></head>'
        "<body><main><h1>Mine Ban <em>Policy</em> 2019</h1><p>By the editors</p><p>Angola retains mines.</p></main>",
        encoding="utf-8",
    )
    source = read(path)
    found = describe(source, outline(source))
    assert found == TitlePage(None, "Mine Ban Policy 2019", date(2019, 11, 15), None)


def test_a_word_file_gives_its_title_page_or_its_properties(tmp_path: Path) -> None:
    document = docx.Document()
    document.core_properties.title = "A review of retention"
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "United Nations"
    table.cell(0, 1).text = "APLC/MSP.17/2018/10\nDistr.: General\n12 October 2018\nOriginal: English"
    document.add_paragraph("The mines that are retained are few.")
    document.save(tmp_path / "paper.docx")
    source = read(tmp_path / "paper.docx")
    expected = TitlePage("APLC/MSP.17/2018/10", "A review of retention", date(2018, 10, 12), "17MSP")
    assert describe(source, outline(source)) == expected


@pytest.mark.parametrize(
    "symbol",
    ["APLC/MSP.9/2008/4/Add.1", "APLC/MSP.16/2017/WP.3/Rev.1", "APLC/MSP.17/2018/INF.1", "CCW/AP.II/CONF.16/2",
     "A/C.1/74/L.43", "A/74/133", "NPT/CONF.2020/1", "ST/SGB/2005/9", "CCM/MSP/2018/9"],
)  # fmt: skip
def test_symbols_are_known_alone_and_beside_other_words(symbol: str) -> None:
    assert described(f"{symbol}\n\n1. Much was done.\n").symbol == symbol
    assert described(f"United Nations {symbol}*\n\n1. Much was done.\n").symbol == symbol
    assert described(f"{symbol} page 3\n\n1. Much was done.\n").symbol == symbol
    assert described(f"1. Much was done.\n2. As said in\n{symbol} of last year.\n").symbol is None


@pytest.mark.parametrize(
    "line",
    [
        "APLC/CONF/2024/WP",
        "APLC/CONF/2024/WP.%d",
        "APLC/CONF/2024/WP.{number}",
        'print("APLC/CONF/2024/WP.7")',
        "APLC/CONF/2024/WP.x",
    ],
)
def test_a_symbol_that_breaks_off_is_none(line: str) -> None:
    assert described(f"{line}\n\n1. Much was done.\n").symbol is None


@pytest.mark.parametrize(
    ("symbol", "code"),
    [
        ("APLC/CONF/2004/5", "1RC"),
        ("APLC/MSP.2/2000/1", "2MSP"),
        ("APLC/CONF/2003/1", None),
        ("APLC/MSP.99/2098/1", None),
        ("APLC/MSP.17/2024/1", None),
        ("CCM/MSP/2018/9", None),
    ],
)
def test_symbols_name_their_meeting(symbol: str, code: str | None) -> None:
    assert session(symbol) == code
