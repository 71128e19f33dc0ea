"""What a paper says of itself on its title page, in its running heads and in its file's properties."""

from datetime import date

import papers
import pytest

from aplc_db.errors import PaperError
from aplc_db.outline import outline
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


def test_a_running_head_counts_for_more_than_symbols_in_the_text() -> None:
    found = described(papers.as_text(heads_every=9) + "6. See APLC/CONF/2014/4.\n")
    assert found.symbol == papers.SYMBOL
    headings = [part.text for part in papers.PARTS if part.kind == "heading"]
    assert found.title == "; ".join(headings)


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


@pytest.mark.parametrize(
    ("symbol", "code"),
    [
        ("APLC/CONF/2004/5", "1RC"),
        ("APLC/MSP.2/2000/1", "2MSP"),
        ("APLC/CONF/2003/1", None),
        ("APLC/MSP.99/2098/1", None),
        ("CCM/MSP/2018/9", None),
    ],
)
def test_symbols_name_their_meeting(symbol: str, code: str | None) -> None:
    assert session(symbol) == code
