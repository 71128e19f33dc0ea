"""Dates in short texts with marks: `{2010-06-01/2010-06-30 June 2010}`; a day is one date. The paper is of 29 November 2019."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marks import unmarked

from aplc_db.periods import Period, impossible, meetings, periods

AS_OF = date(2019, 11, 29)

FOUND = [
    # days
    "on {1999-03-01 1 March 1999}, {2008-03-01 March 1, 2008}, {2008-03-01 1st of March 2008}, {2019-11-29 2019-11-29}",
    "{2011-09-13 13 September 2011} ({2012-01-09 9 January 2012}); {2017-12-29 29 Dec 2017}.",
    "{2008-12-31 the end of 2008}, {2008-12-31 the close of 2008}, {2008-06-30 end June 2008}",
    # months and years
    "{2010-06-01/2010-06-30 June 2010}, {2008-02-01/2008-02-29 Feb 2008}, {2010-06-01/2010-06-30 mid-June 2010}",
    "in {2008-01-01/2008-12-31 2008}, {2002-01-01/2002-12-31 mid-2002}, {1999-01-01/1999-12-31 early 1999}",
    "In {2008-01-01/2008-12-31 2008} States Parties; since {2008-01-01/2008-12-31 2008}, 5 mines",
    "In {2023-10-01/2023-10-31 October 2023} anti-personnel mines",
    # spans
    "{2001-01-01/2003-12-31 2001-2003}, {2001-01-01/2003-12-31 2001–03}, {2019-11-25/2019-11-29 25-29 November 2019}",
    "from {2005-05-05/2005-06-06 5 May to 6 June 2005}, {2004-12-30/2005-01-02 30 December to 2 January 2005}",
    "{2004-05-01/2005-04-30 1 May 2004 - 30 April 2005}, {2005-06-05/2005-06-06 5 and 6 June 2005}",
    "between {2001-12-01/2002-07-31 December 2001 and July 2002}, between {2004-05-05/2005-06-06 5 May 2004 and 6 June 2005}",
    "in {2001-12-01/2001-12-31 December 2001} and {2002-07-01/2002-07-31 July 2002}",
    # days without a year
    "On {2019-05-05 5 May}; {2019-05-05 May 5}, in {2019-08-01/2019-08-31 August}",
    "{2003-09-25 25 September 2003} and a week earlier ({2003-09-18 18 September})",
    "on {2005-07-01 1 July}, {2005-08-18 18 August} and {2005-09-16 16 September 2005} respectively",
    "{2004-12-17 17 December 2004}, and on {2005-07-01 1 July} and {2005-08-18 18 August 2005}",
    "in Oslo on {2019-11-25/2019-11-29 Nov. 25-29}, {2019-11-25/2019-11-29 25-29 November}, {2019-10-12 Oct. 12}",
    # said of the paper's year, or of the date before
    "{2019-01-01/2019-12-31 this year}, {2018-01-01/2018-12-31 last year}, {2020-01-01/2020-12-31 next year}",
    "{2019-01-01/2019-12-31 this reporting period}, {2019-01-01/2019-12-31 last reporting period}",
    "In {2010-05-01/2010-05-31 May 2010} and in {2010-01-01/2010-12-31 the same year}; {2010-01-01/2010-12-31 that year}",
    "that year, the same year, that reporting period, this month",
    # meetings
    "at the {2014-06-27 Third Review Conference}, the {2014-06-27 3rd Review Conference}, {2014-06-27 3RC}",
    "{2017-12-21 16MSP}, the {2017-12-21 Sixteenth Meeting of the States Parties}, the {2014-06-27 Maputo Review Conference}",
    "the {2004-12-03 Nairobi Summit}; the Ninetieth Review Conference, 99MSP, the Oslo Meeting",
    # no dates
    "may be, march on, in 20011, 5 Mayors, 1 2010,5, 2008.5, 1,2008, 1975, 2050, 162796, art. 5 (2)",
    "31 June 2019, 2019-02-30, February 30, 2019; 30-2 June 2019, 2005-2003, 30-2 June, on 31 June",
    "2000 mines and 2000 States",
]


def said(period: Period) -> str:
    return str(period.first) + (f"/{period.last}" if period.last != period.first else "")


@pytest.mark.parametrize("marked", FOUND)
def test_dates_are_found_where_they_stand(marked: str) -> None:
    text, wanted = unmarked(marked)
    assert [(one.start, one.end, said(one)) for one in periods(text, AS_OF)] == wanted


@pytest.mark.parametrize(
    ("text", "lead", "grain"),
    [
        ("since 1 March 1999", "since", "day"),
        ("since at least 1999", "since", "year"),
        ("as of June 2010", "as of", "month"),
        ("as at 5 May 2010", "as of", "day"),
        ("by the end of 2008", "by", "day"),
        ("until 2010-2012", "until", "span"),
        ("before the Third Review Conference", "before", "meeting"),
        ("during calendar year 2010", "during", "year"),
        ("between May 2004 and June 2005", "between", "span"),
        ("Chad (2010)", "", "year"),
        ("its required deadline of 5 May 2010", "", "day"),
        ("at the close of the Third Review Conference", "at", "meeting"),
    ],
)
def test_the_word_before_a_date_and_how_exact_it_is(text: str, lead: str, grain: str) -> None:
    (found,) = periods(text, AS_OF)
    assert (found.lead, found.grain) == (lead, grain)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("on 31 June 2019 and 30 May 2019", ["31 June 2019"]),
        ("2019-02-30, February 30, 2019", ["2019-02-30", "February 30, 2019"]),
        ("5 May 20011 and in 20011, of 2001.", ["5 May 20011", "20011"]),
        ("3,4,57 mines, 3,457 mines, 1,23", ["3,4,57", "1,23"]),
        ("99999999999999999999 mines", ["99999999999999999999"]),
        ("9223372036854775807 and 9223372036854775808", ["9223372036854775808"]),
        ("9,223,372,036,854,775,808", ["9,223,372,036,854,775,808"]),
        ("1 March 2008", []),
    ],
)
def test_what_can_be_no_date_or_number_is_told(text: str, wrong: list[str]) -> None:
    assert impossible(text) == wrong


def test_meetings_end_after_they_start() -> None:
    assert meetings()["3RC"] == (date(2014, 6, 23), date(2014, 6, 27))
    assert all(first <= last for first, last in meetings().values())


@given(st.dates(date(1990, 1, 1), date(2049, 12, 31)))
def test_every_day_is_read_back_however_it_is_printed(day: date) -> None:
    month, short = day.strftime("%B"), day.strftime("%b")
    for printed in (
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{day.day} {short} {day.year}",
        day.isoformat(),
    ):
        assert [(one.first, one.last) for one in periods(f"on {printed}.", AS_OF)] == [(day, day)]


@given(
    st.text(alphabet="0123456789 ,.-–()andtobetwMJuyhisrJRCMSP/", max_size=40),
    st.dates(date(1999, 1, 1), date(2030, 1, 1)),
)
def test_no_text_is_refused_and_every_period_begins_before_it_ends(text: str, as_of: date) -> None:
    found = periods(text, as_of)
    assert all(one.first <= one.last and one.start < one.end for one in found)
