"""The dates of facts: from brackets, from "respectively", from the clause, never from another state's or another matter's."""

from datetime import date

import pytest

from aplc_db.reading import understand_text

AS_OF = date(2019, 12, 31)


def dates(text: str) -> set[str]:
    paper = understand_text(text, symbol="T", title="A paper", as_of=AS_OF)
    facts = [fact for statement in paper.statements for fact in statement.facts]
    assert facts
    return {
        " ".join([fact.kind, fact.iso3, *(str(day) for day in dict.fromkeys((fact.date_from, fact.date_to)) if day)])
        for fact in facts
    }


DATED = [
    ("Chad acceded on 6 May 1999.", {"acceded TCD 1999-05-06"}),
    ("In 2009, after a survey, Chad completed mine clearance.", {"clearance_completed TCD 2009-01-01 2009-12-31"}),
    # brackets and "respectively"
    (
        "Chad (6 May 1999), Peru (2001) and Mali ratified the Convention.",
        {"ratified TCD 1999-05-06", "ratified PER 2001-01-01 2001-12-31", "ratified MLI"},
    ),
    (
        "Chad and Peru acceded in 1999 and 2001, respectively.",
        {"acceded TCD 1999-01-01 1999-12-31", "acceded PER 2001-01-01 2001-12-31"},
    ),
    (
        "Chad, Peru and Mali destroyed all their stockpiles in 2004, 2011 (a few items) and 2003.",
        {
            "destruction_completed TCD 2004-01-01 2004-12-31",
            "destruction_completed PER 2011-01-01 2011-12-31",
            "destruction_completed MLI 2003-01-01 2003-12-31",
        },
    ),
    # a verb left out
    ("Chad acceded on 30 July 2007, and Palau on 18 November.", {"acceded TCD 2007-07-30", "acceded PLW 2007-11-18"}),
    (
        "Chad acceded on 7 May 2003, and Mali before it, on 11 June 2002.",
        {"acceded TCD 2003-05-07", "acceded MLI 2002-06-11"},
    ),
    # each verb has its own date
    (
        "Angola signed on 4 December 1997 and ratified on 5 July 2002.",
        {"signed AGO 1997-12-04", "ratified AGO 2002-07-05"},
    ),
    # periods
    ("Between December 2001 and July 2002 Chad laid mines.", {"used_mines TCD 2001-12-01 2002-07-31"}),
    ("Chad has retained no mines since 2008.", {"none TCD 2008-01-01 2019-12-31"}),
    # the day before several clauses
    (
        "At the end of 2013, Peru retained 2,040 mines, Togo retained 436 and Mali retained 9 mines.",
        {"retains PER 2013-12-31", "retains TGO 2013-12-31", "retains MLI 2013-12-31"},
    ),
    # a day within a period
    ("Since 2014, Chad has acceded to the Convention on 6 May 2016.", {"acceded TCD 2016-05-06"}),
    (
        "Since the Third Review Conference, Chad completed the destruction of its stockpile in 2016.",
        {"destruction_completed TCD 2016-01-01 2016-12-31"},
    ),
    ("In 2016, Chad has retained no mines since 2008.", {"none TCD 2008-01-01 2019-12-31"}),
    # a withdrawal has the day on which it is received and that of its effect
    (
        "Chad withdrew from the Convention on 1 March 2018 with effect from 1 September 2018.",
        {"withdrew TCD 2018-03-01", "withdrew TCD 2018-09-01"},
    ),
    (
        "On 1 March 2018 Chad and Mali deposited instruments of withdrawal, which took effect on 1 September 2018.",
        {"withdrew TCD 2018-03-01", "withdrew MLI 2018-03-01", "withdrew TCD 2018-09-01", "withdrew MLI 2018-09-01"},
    ),
    (
        "Chad notified its withdrawal on 1 March 2018. It took effect on 1 September 2018.",
        {"withdrew TCD 2018-03-01", "withdrew TCD 2018-09-01"},
    ),
    (
        "Chad withdrew with effect from 1 May 2018, and Mali withdrew on 2 March 2018.",
        {"withdrew TCD 2018-05-01", "withdrew MLI 2018-03-02"},
    ),
    ("The Convention took effect for Chad on 1 November 1999.", {"entered_into_force TCD 1999-11-01"}),
    # a new deadline is the date, the former is not
    ("Chad's deadline was extended from 1 June 2016 to 1 June 2021.", {"extension_granted TCD 2021-06-01"}),
    ("Chad was granted an extension until 1 March 2019.", {"extension_granted TCD 2019-03-01"}),
    # brackets after what is said
    (
        "Chad completed the destruction of its stockpile (November 1999).",
        {"destruction_completed TCD 1999-11-01 1999-11-30"},
    ),
    # dates that are those of something else
    ("Chad completed its stockpile destruction before 2003.", {"destruction_completed TCD"}),
    ("As of 1 March 2004, Chad retained mines.", {"retains TCD"}),
]


@pytest.mark.parametrize(("text", "wanted"), DATED, ids=[text for text, _ in DATED])
def test_facts_have_their_own_dates(text: str, wanted: set[str]) -> None:
    assert dates(text) == wanted
