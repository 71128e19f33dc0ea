"""A made corpus of three papers (2014, 2019, 2024), one of them revised, as rows; nothing in it is true.

It has what one paper cannot have: joiners, a leaver, corrected numbers, a missed deadline met later, contradictions.
A sentence is said with `say`; each `Fact` is a row of a fact table, each `Figure` one of figures.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from aplc_db.records import Fact, Figure, Finding


@dataclass
class Said:
    """One passage with one statement, which is all of it."""

    paragraph: str
    text: str
    facts: list[Fact] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    item: str | None = None
    as_of: str | None = None
    declared: int | None = None
    treaty: str = "APLC"
    source: str | None = None
    certainty: str = "stated"
    inferred: bool = False
    findings: list[Finding] = field(default_factory=list)
    mentions: tuple[tuple[str, str | None, str], ...] = ()  # (surface, iso3, method)


def facts(
    table: str, kind: str, codes: str, since: str | None = None, until: str | None = None, **detail: Any
) -> list[Fact]:
    """One fact for each of the ISO codes, on a day, in a period or without a date."""
    begin = date.fromisoformat(since) if since else None
    end = date.fromisoformat(until) if until else None
    return [Fact(table, kind, iso3, begin, end, dict(detail)) for iso3 in codes.split()]


def on(table: str, kind: str, codes: str, day: str, **detail: Any) -> list[Fact]:
    """Facts of one day."""
    return facts(table, kind, codes, day, day, **detail)


def year(table: str, kind: str, codes: str, number: int, **detail: Any) -> list[Fact]:
    """Facts of one year."""
    return facts(table, kind, codes, f"{number}-01-01", f"{number}-12-31", **detail)


FIRST = [
    Said("1", "There are 161 States Parties.", figures=[Figure("state_party", 161)]),
    Said(
        "2",
        "Three States are not party: Marshall Islands (signatory), Oman and Sri Lanka.",
        facts("status_events", "not_party", "MHL OMN LKA") + facts("status_events", "signatory", "MHL"),
        [Figure("not_party", 3)],
        declared=3,
        findings=[Finding("declared_count", "pass", "3 announced, 3 named", "3", "3")],
    ),
    Said(
        "3",
        "Estonia acceded on 12 May 2004, Finland on 9 January 2012; for Estonia in force from 1 November 2004.",
        on("status_events", "acceded", "EST", "2004-05-12")
        + on("status_events", "acceded", "FIN", "2012-01-09")
        + on("status_events", "entered_into_force", "EST", "2004-11-01"),
    ),
    Said(
        "4",
        "Three States Parties have yet to destroy their stockpiles: Finland, Greece and Ukraine.",
        facts("stockpiles", "destruction_pending", "FIN GRC UKR"),
        [Figure("destruction_pending", 3)],
        declared=3,
    ),
    Said(
        "4",
        "Greece has been in non-compliance since 1 March 2008.",
        facts("stockpiles", "overdue", "GRC", "2008-03-01", "2014-06-27"),
        item="a",
    ),
    Said(
        "5",
        "Tuvalu's initial report was due on 28 August 2012.",
        on("reports", "due", "TUV", "2012-08-28", report="initial"),
    ),
    Said("5", "Tuvalu has not submitted it.", facts("reports", "missing", "TUV", report="initial"), item="a"),
    Said(
        "5",
        "Tuvalu has not confirmed whether it holds stockpiles.",
        facts("stockpiles", "unconfirmed", "TUV"),
        item="b",
    ),
    Said(
        "6",
        "Three States Parties retain 1,000 mines: Chile (300), Estonia (300) and Peru (400).",
        facts("retained_mines", "retains", "CHL EST", mines=300) + facts("retained_mines", "retains", "PER", mines=400),
        [Figure("retains", 3), Figure("retains", 1000, unit="mines")],
        declared=3,
    ),
    Said(
        "7",
        "Chile last reported on them in 2012 and Peru in 2013.",
        year("reports", "last_submitted", "CHL", 2012, report="annual", subject="retained_mines")
        + year("reports", "last_submitted", "PER", 2013, report="annual", subject="retained_mines"),
    ),
    Said(
        "8",
        "In 2013 the Monitor listed China and India as producers.",
        year("status_events", "producer", "CHN IND", 2013),
        source="Landmine Monitor",
    ),
    Said("9", "India has declared a moratorium.", facts("status_events", "moratorium", "IND")),
    Said(
        "10",
        "States Parties have destroyed almost 47 million stockpiled mines.",
        figures=[Figure("destroyed", 47_000_000, "almost", "mines")],
    ),
    Said(
        "11",
        "Oman is not bound by the Convention on Cluster Munitions.",
        facts("status_events", "not_party", "OMN"),
        treaty="CCM",
    ),
]

SECOND_AT_FIRST = [
    Said("3", "Oman acceded on 21 August 2014.", on("status_events", "acceded", "OMN", "2014-08-21")),
    Said("9", "Peru retains 500 mines.", facts("retained_mines", "retains", "PER", mines=500)),
]

SECOND = [
    Said(
        "1", "On 27 June 2014 there were 161 States Parties.", figures=[Figure("state_party", 161)], as_of="2014-06-27"
    ),
    Said("2", "There are now 163 States Parties.", figures=[Figure("state_party", 163)]),
    Said(
        "3",
        "Oman acceded on 20 August 2014 and Sri Lanka on 13 December 2017.",
        on("status_events", "acceded", "OMN", "2014-08-20") + on("status_events", "acceded", "LKA", "2017-12-13"),
    ),
    Said(
        "4",
        "All States not party but China have come to a meeting: India, the Marshall Islands and Nepal.",
        facts("status_events", "attended_meeting", "IND MHL NPL"),
        inferred=True,
    ),
    Said("4", "China has never come to a meeting.", facts("status_events", "never_attended_meeting", "CHN"), item="a"),
    Said(
        "5",
        "At the Third Review Conference three States Parties had stockpiles to destroy.",
        figures=[Figure("destruction_pending", 3)],
        as_of="2014-06-27",
    ),
    Said(
        "5",
        "Since then Oman and Sri Lanka have reported stockpiles to destroy.",
        facts("stockpiles", "destruction_pending", "OMN LKA", "2014-06-27", "2019-11-29"),
        item="a",
    ),
    Said(
        "5",
        "Since then Finland and Oman have completed destruction.",
        facts("stockpiles", "destruction_completed", "FIN OMN", "2014-06-27", "2019-11-29"),
        item="b",
    ),
    Said(
        "6",
        "There are now four States Parties that must destroy stockpiles, Greece, Sri Lanka and Ukraine.",
        facts("stockpiles", "destruction_pending", "GRC LKA UKR"),
        [Figure("destruction_pending", 4)],
        declared=4,
        findings=[Finding("declared_count", "fail", "4 announced, 3 named", "4", "3")],
    ),
    Said(
        "6",
        "Ukraine has been in non-compliance since 1 June 2010.",
        facts("stockpiles", "overdue", "UKR", "2010-06-01", "2019-11-29"),
        item="a",
    ),
    Said(
        "7",
        "Cambodia found 120 mines that were not known, of which 100 were destroyed.",
        facts("stockpiles", "discovered", "KHM", "2014-06-27", "2019-11-29", mines=120),
        [Figure("destroyed", 100, unit="mines")],
    ),
    Said(
        "8",
        "In 2014 three States Parties retained mines; Oman reported so for the first time and Chile destroyed its own.",
        facts("retained_mines", "first_reported", "OMN", "2014-06-27", "2019-11-29", mines=2000)
        + facts("retained_mines", "no_longer_retains", "CHL", "2014-06-27", "2019-11-29"),
    ),
    Said("8", "Three retained mines then.", figures=[Figure("retains", 3)], item="a", as_of="2014-06-27"),
    Said(
        "9",
        "Three retain mines, 2,600 in all, 1,600 more than before, because Oman joined: Estonia, Oman and Peru (400).",
        facts("retained_mines", "retains", "EST OMN") + facts("retained_mines", "retains", "PER", mines=400),
        [Figure("retains", 3), Figure("retains", 2600, unit="mines"), Figure("retained_change", 1600, unit="mines")],
        declared=3,
    ),
    Said(
        "10",
        "Peru has reported the same number for years.",
        facts("retained_mines", "unchanged", "PER", "2014-06-27", "2019-11-29"),
    ),
    Said(
        "11",
        "Peru last reported on its retained mines in 2013, Estonia in 2018.",
        year("reports", "last_submitted", "PER", 2013, report="annual", subject="retained_mines")
        + year("reports", "last_submitted", "EST", 2018, report="annual", subject="retained_mines"),
    ),
    Said(
        "12",
        "The Monitor says that China and India likely possess stockpiles.",
        facts("stockpiles", "possesses", "CHN IND"),
        source="Landmine Monitor",
        certainty="likely",
    ),
    Said(
        "12",
        "China has emplaced mines.",
        facts("status_events", "emplaced_mines", "CHN"),
        item="a",
        source="Landmine Monitor",
    ),
    Said(
        "13",
        "New use was recorded in Myanmar, and by armed groups in Colombia.",
        facts("status_events", "used_mines", "MMR", "2014-06-27", "2019-11-29")
        + facts("status_events", "use_by_non_state_actors", "COL"),
    ),
    Said(
        "14",
        "Morocco, not a party, has reported every year.",
        facts("reports", "submitted", "MAR", "2014-06-27", "2019-11-29", report="voluntary"),
    ),
    Said(
        "15",
        "States Parties have destroyed more than 53 million stockpiled mines.",
        figures=[Figure("destroyed", 53_000_000, "more_than", "mines")],
    ),
    Said(
        "16",
        "In the vote [INSERT NUMBER] States voted in favour.",
        findings=[Finding("placeholder", "fail", "left to be filled in: [INSERT NUMBER]", None, "[INSERT NUMBER]")],
    ),
    Said("17", "Tuvalu has not declared whether it retains mines.", facts("retained_mines", "undeclared", "TUV")),
    Said(
        "18",
        "Mines were cleared in Chile, they say, by Norway.",
        findings=[Finding("not_understood", "note", "two states and no rule", None, "2")],
        mentions=(("Chile", "CHL", "exact"), ("Norway", "NOR", "exact")),
    ),
    Said(
        "19",
        "Ukrane and Wakanda were named.",
        findings=[
            Finding("fuzzy_name", "note", "Ukrane was taken for Ukraine", "Ukraine", "Ukrane"),
            Finding("unresolved_name", "fail", "Wakanda is no known state", None, "Wakanda"),
        ],
        mentions=(("Ukrane", "UKR", "fuzzy"), ("Wakanda", None, "unresolved")),
    ),
    Said(
        "20",
        "For Oman it entered into force on 20 August 2014, it was said.",
        findings=[Finding("treaty_calendar", "note", "cannot be an entry into force", "2015-02-01", "2014-08-20")],
    ),
]

THIRD = [
    Said("1", "Estonia withdrew on 27 June 2024.", on("status_events", "withdrew", "EST", "2024-06-27")),
    Said("2", "The Marshall Islands ratified on 12 March 2024.", on("status_events", "ratified", "MHL", "2024-03-12")),
    Said("3", "Finland acceded on 10 January 2012.", on("status_events", "acceded", "FIN", "2012-01-10")),
    Said(
        "4",
        "Greece and Sri Lanka have completed destruction; Ukraine goes on.",
        facts("stockpiles", "destruction_completed", "GRC LKA", "2019-11-29", "2024-11-29")
        + facts("stockpiles", "destruction_in_progress", "UKR"),
    ),
    Said(
        "5",
        "In 2014 Chile retained 310 mines.",
        facts("retained_mines", "retains", "CHL", mines=310),
        as_of="2014-06-27",
    ),
    Said(
        "6",
        "Oman (1,900) and Peru (400) retain mines; Tajikistan does so again.",
        facts("retained_mines", "retains", "OMN", mines=1900)
        + facts("retained_mines", "retains", "PER", mines=400)
        + facts("retained_mines", "resumed", "TJK", "2019-11-29", "2024-11-29"),
        [Figure("retains", 2300, unit="mines")],
        declared=2,
    ),
    Said(
        "7",
        "Tuvalu submitted its initial report on 1 February 2021.",
        on("reports", "submitted", "TUV", "2021-02-01", report="initial"),
    ),
    Said(
        "8",
        "India voted in favour of the resolution in 2023, China abstained.",
        year("status_events", "voted_in_favour", "IND", 2023) + year("status_events", "abstained", "CHN", 2023),
    ),
    Said("9", "India has ceased production.", facts("status_events", "ceased_production", "IND")),
    Said(
        "10",
        "Chile was granted an extension to 1 March 2026.",
        facts("mined_areas", "extension_granted", "CHL", area_km2=2.5, deadline=date(2026, 3, 1)),
    ),
]

PAPERS = [
    ("APLC/CONF/2014/WP.1", 1, "2014-06-27", FIRST, None),
    ("APLC/CONF/2019/WP.1", 1, "2019-11-29", SECOND_AT_FIRST, 3),
    ("APLC/CONF/2019/WP.1", 2, "2019-11-29", SECOND, None),
    ("APLC/CONF/2024/WP.1", 1, "2024-11-29", THIRD, None),
]

_KIND = {"status_events": "event"}


def fill(connection: Any) -> None:
    """Insert the corpus into an empty, migrated database, over a DB-API connection of either engine, and commit."""
    writer = _Writer(connection)
    for number, (symbol, revision, as_of, said, _) in enumerate(PAPERS, 1):
        writer.insert(
            "documents",
            id=number,
            symbol=symbol,
            revision=revision,
            title=f"Review of {as_of[:4]}",
            as_of=as_of,
            language="en",
            file_name=f"review-{as_of[:4]}-{revision}.txt",
            media_type="text/plain",
            sha256=f"{number:064d}",
            loaded_at="2026-11-23 12:00:00",
            loader="corpus",
            loader_version="1",
            superseded_by=None,
        )
        for position, one in enumerate(said, 1):
            writer.say(number, position, as_of, one)
    for number, (*_, superseded_by) in enumerate(PAPERS, 1):
        if superseded_by:
            connection.execute(f"update documents set superseded_by = {superseded_by} where id = {number}")
    if writer.mark == "?":
        connection.execute("insert into passages_fts (passages_fts) values ('rebuild')")
    connection.commit()


class _Writer:
    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self.mark = "%s" if type(connection).__module__.startswith("psycopg") else "?"
        self.last: dict[str, int] = {}

    def insert(self, table: str, **values: Any) -> int:
        number = self.last[table] = self.last.get(table, 0) + 1
        values.setdefault("id", number)
        given = [value.isoformat() if isinstance(value, date) else value for value in values.values()]
        marks = ", ".join([self.mark] * len(given))
        self.connection.execute(f"insert into {table} ({', '.join(values)}) values ({marks})", given)
        return number

    def say(self, document: int, position: int, as_of: str, one: Said) -> None:
        passage = self.insert(
            "passages",
            document_id=document,
            position=position,
            section="I",
            section_title="Review",
            paragraph=one.paragraph,
            item=one.item,
            page=1,
            kind="item" if one.item else "paragraph",
            text=one.text,
        )
        for surface, iso3, method in one.mentions:
            start = one.text.index(surface)
            self.insert(
                "mentions",
                passage_id=passage,
                start_char=start,
                end_char=start + len(surface),
                surface=surface,
                iso3=iso3,
                method=method,
                score=0.0 if iso3 is None else 1.0,
            )
        statement = None
        if one.facts or one.figures:
            statement = self.insert(
                "statements",
                passage_id=passage,
                start_char=0,
                end_char=len(one.text),
                rule="corpus",
                as_of=one.as_of or as_of,
                declared_count=one.declared,
                listed_count=len({fact.iso3 for fact in one.facts}) or None,
                treaty=one.treaty,
                source=one.source,
                certainty=one.certainty,
                inferred=one.inferred,
                partial=False,
            )
        for fact in one.facts:
            values = {
                "statement_id": statement,
                "iso3": fact.iso3,
                "date_from": fact.date_from,
                "date_to": fact.date_to,
            }
            self.insert(fact.table, **values, **{_KIND.get(fact.table, "status"): fact.kind}, **fact.detail)
        for figure in one.figures:
            self.insert(
                "figures",
                statement_id=statement,
                topic=figure.topic,
                value=figure.value,
                qualifier=figure.qualifier,
                unit=figure.unit,
                iso3=figure.iso3,
            )
        for finding in one.findings:
            self.insert(
                "findings",
                document_id=document,
                passage_id=passage,
                statement_id=statement,
                check_name=finding.check_name,
                outcome=finding.outcome,
                expected=finding.expected,
                actual=finding.actual,
                message=finding.message,
            )
