"""Checks on made papers: what passes, what fails, and what is no business of theirs."""

import csv
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from aplc_db.checks import check
from aplc_db.gazetteer import Gazetteer
from aplc_db.records import Fact, Figure, Finding, Mention, Paper, Passage, Statement

AS_OF = date(2019, 11, 29)
BEFORE = date(2014, 6, 27)
CASES = Path(__file__).parent / "cases"


def paper(*statements: Statement, as_of: date = AS_OF) -> Paper:
    """A paper with one passage for each number of a passage that its statements name."""
    passages = [Passage(number, "paragraph", "", paragraph=str(number)) for number in {s.passage for s in statements}]
    return Paper(
        "APLC/TEST", "Test", as_of, "t.txt", "0" * 64, "text/plain", passages=passages, statements=[*statements]
    )


def facts(
    table: str, kind: str, codes: str, first: date | None = None, last: date | None = None, **detail: Any
) -> list[Fact]:
    return [Fact(table, kind, iso3, first, last, detail) for iso3 in codes.split()]


def says(
    some: Iterable[Fact] = (), figures: Iterable[Figure] = (), *, passage: int = 1, as_of: date = AS_OF, **more: Any
) -> Statement:
    listed = list(some)
    more.setdefault("listed_count", len({fact.iso3 for fact in listed}) or None)
    return Statement(passage, 0, 0, "made", as_of=as_of, facts=listed, figures=[*figures], **more)


def found(made: Paper, name: str, known: dict[str, date] | None = None) -> list[tuple[str, str]]:
    """(outcome, message) of the findings of one check."""
    return [(finding.outcome, finding.message) for finding in check(made, known=known) if finding.check_name == name]


# The sample, rebuilt from its facts and figures as they were read by hand.


def rows(name: str) -> list[dict[str, str]]:
    with (CASES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@pytest.fixture
def sample_paper() -> Paper:
    made: dict[tuple[str, ...], Statement] = {}
    places: dict[tuple[str, str], int] = {}
    for row in rows("sample_facts.csv"):
        if row["required"] == "no":
            continue
        place = places.setdefault((row["paragraph"], row["item"]), len(places))
        key = (
            *(
                row[c]
                for c in ("paragraph", "item", "kind", "as_of", "source", "certainty", "declared_count", "inferred")
            ),
        )
        statement = made.setdefault(
            key,
            Statement(
                place, 0, 0, "read by hand", as_of=day(row["as_of"]) or AS_OF, source=row["source"] or None,
                certainty=row["certainty"], declared_count=int(row["declared_count"] or 0) or None,
                inferred=row["inferred"] == "yes",
            ),
        )  # fmt: skip
        detail = {"report": row["report"], "subject": "retained_mines"} if row["report"] else {}
        first, last = day(row["date_from"]), day(row["date_to"])
        open_ended = first and not last and row["kind"] != "due"
        statement.facts.append(
            Fact(row["table"], row["kind"], row["iso3"], first, AS_OF if open_ended else last, detail)
        )
    for key, statement in made.items():
        statement.listed_count = len(statement.facts)
        if key[2] in ("emplaced_mines", "possesses"):
            statement.figures = [Figure(key[2], len(statement.facts)), Figure("not_party", 33)]
    statements = list(made.values())
    for row in rows("sample_figures.csv"):
        place = places.setdefault((row["paragraph"], row["item"]), len(places))
        figure = Figure(row["topic"], float(row["value"]), row["qualifier"], row["unit"])
        key_of = (row["paragraph"], row["item"], row["topic"])
        said = next((s for key, s in made.items() if key[:3] == key_of and s.declared_count == figure.value), None)
        if said is None:
            said = Statement(place, 0, 0, "read by hand", as_of=day(row["as_of"]) or AS_OF)
            statements.append(said)
        if figure not in said.figures:
            said.figures.append(figure)
    passages = [
        Passage(place, "item" if item else "paragraph", "", paragraph=paragraph, item=item or None)
        for (paragraph, item), place in places.items()
    ]
    return Paper(
        "APLC/CONF/2019/WP.18", "", AS_OF, "", "0" * 64, "text/plain", passages=passages, statements=statements
    )


def test_the_lists_of_the_sample_name_as_many_as_they_announce(sample_paper: Paper) -> None:
    counts = [finding for finding in check(sample_paper) if finding.check_name == "declared_count"]
    assert {finding.outcome for finding in counts} == {"pass"}
    assert [int(f.actual or 0) for f in counts if f.actual != "1"] == [
        3, 3, 33, 16, 3, 7, 3, 11, 22, 30, 5, 2, 4, 3, 2, 4, 5, 2, 3, 70,
    ]  # fmt: skip


def test_the_sample_carries_parties_and_stockpiles_forward_and_not_retention(sample_paper: Paper) -> None:
    assert found(sample_paper, "roll_forward") == [
        ("pass", "States Parties: 161 + 3 = 164"),
        ("pass", "States Parties with stockpiles to destroy: 5 + 2 (a) - 4 (b) = 3"),
        (
            "fail",
            "States Parties that retain mines: 75 - 5 (a) + 2 (b) - 1 (d) + 1 (e) - 3 (g) = 69, but the paper says 70",
        ),
    ]
    retention = [finding for finding in check(sample_paper) if finding.check_name == "roll_forward"][-1]
    assert (retention.expected, retention.actual) == ("69", "70")


def test_the_parts_of_the_sample_are_parts_of_its_lists(sample_paper: Paper) -> None:
    assert found(sample_paper, "subset") == [
        ("pass", "all 22 are among the 33 States not party"),
        ("pass", "all 30 are among the 33 States not party"),
        ("pass", "all 17 are among the 70 States Parties listed as retaining mines"),
        ("pass", "all 5 are among the 70 States Parties listed as retaining mines"),
    ]


def test_parties_and_states_not_party_of_the_sample_are_all_states(sample_paper: Paper) -> None:
    assert found(sample_paper, "party_totals") == [
        ("pass", "164 States Parties and 33 States not party make 197, which is all States")
    ]


def test_the_sample_contradicts_itself_nowhere(sample_paper: Paper) -> None:
    assert [outcome for outcome, _ in found(sample_paper, "contradiction")] == ["pass"]


def test_the_dates_of_the_sample_fit_the_convention(sample_paper: Paper) -> None:
    entries = {"TUV": date(2012, 3, 1), "GRC": date(2004, 3, 1), "UKR": date(2006, 6, 1)}
    expected = [
        ("note", "Oman: 20 August 2014 is the day of deposit; entry into force is 1 February 2015 (Article 17)"),
        ("note", "Sri Lanka: 13 December 2017 is the day of deposit; entry into force is 1 June 2018 (Article 17)"),
        (
            "note",
            "State of Palestine: 29 December 2017 is the day of deposit; entry into force is 1 June 2018 (Article 17)",
        ),
        ("pass", "Greece: stockpile deadline 1 March 2008, four years after 1 March 2004 (Article 4)"),
        ("pass", "Ukraine: stockpile deadline 1 June 2010, four years after 1 June 2006 (Article 4)"),
        ("pass", "Tuvalu: initial report due 28 August 2012, 180 days after 1 March 2012 (Article 7)"),
    ]
    assert sorted(found(sample_paper, "treaty_calendar", entries)) == sorted(expected)
    assert sorted(found(sample_paper, "treaty_calendar")) == sorted(
        expected
    )  # also where entry into force is not known


# Counts


@pytest.mark.parametrize(
    ("announced", "listed", "partial", "expected"),
    [
        (2, 2, False, ("pass", "2 announced, 2 named")),
        (3, 2, False, ("fail", "3 announced, 2 named: Chad and Peru")),
        (1, 2, False, ("fail", "1 announced, 2 named: Chad and Peru")),
        (3, 3, False, ("pass", "3 announced, 3 named")),  # one of the three names is no known state
        (9, 2, True, ("pass", "9 announced, 2 named as examples")),
        (1, 2, True, ("fail", "1 announced, 2 named as examples: Chad and Peru")),
    ],
)
def test_the_number_announced_is_the_number_named(
    announced: int, listed: int, partial: bool, expected: tuple[str, str]
) -> None:
    retain = facts("retained_mines", "retains", "TCD PER")
    made = paper(says(retain, declared_count=announced, listed_count=listed, partial=partial))
    assert found(made, "declared_count") == [expected]


def test_a_count_without_names_and_names_without_a_count_are_not_compared() -> None:
    retain = facts("retained_mines", "retains", "TCD PER")
    made = paper(says(declared_count=9), says(retain), says(retain, declared_count=3, inferred=True))
    assert found(made, "declared_count") == []


# Subsets

OUTSIDE = says(facts("status_events", "not_party", "CUB IND NPL"), [Figure("not_party", 3)], declared_count=3)


def part(codes: str, **more: Any) -> Statement:
    number = len(codes.split())
    figures = [Figure("producer", number), Figure("not_party", 3)]
    return says(facts("status_events", "producer", codes), figures, passage=2, declared_count=number, **more)


def test_a_stranger_in_a_part_of_a_list_is_named() -> None:
    assert found(paper(OUTSIDE, part("CUB TCD")), "subset") == [("fail", "not among the 3 States not party: Chad")]
    assert found(paper(OUTSIDE, part("CUB IND")), "subset") == [("pass", "all 2 are among the 3 States not party")]


def test_a_part_is_not_compared_with_a_list_of_another_time_or_of_examples() -> None:
    examples = says(facts("status_events", "not_party", "CUB"), declared_count=3, partial=True)
    assert found(paper(OUTSIDE, part("CUB TCD", as_of=BEFORE)), "subset") == []
    assert found(paper(examples, part("CUB TCD")), "subset") == []
    assert found(paper(part("CUB TCD")), "subset") == []


def test_old_reports_on_other_matters_are_no_part_of_those_that_retain_mines() -> None:
    retain = says(facts("retained_mines", "retains", "PER ZMB"), declared_count=2)
    late = facts("reports", "last_submitted", "TCD", date(2008, 1, 1), date(2008, 12, 31), report="annual")
    assert found(paper(retain, says(late)), "subset") == []
    for fact in late:
        fact.detail["subject"] = "retained_mines"
    assert found(paper(retain, says(late)), "subset") == [
        ("fail", "not among the 2 States Parties listed as retaining mines: Chad")
    ]


# Roll-forward


def opening(value: int, codes: str = "") -> Statement:
    pending = facts("stockpiles", "destruction_pending", codes)
    return says(pending, [Figure("destruction_pending", value)], as_of=BEFORE, declared_count=value)


def closing(value: int, codes: str = "") -> Statement:
    pending = facts("stockpiles", "destruction_pending", codes)
    return says(pending, [Figure("destruction_pending", value)], passage=9, declared_count=value)


def destroyed(codes: str, **more: Any) -> Statement:
    return says(facts("stockpiles", "destruction_completed", codes, BEFORE, AS_OF), passage=2, **more)


def test_a_state_comes_and_leaves_once() -> None:
    came = says(facts("stockpiles", "destruction_pending", "OMN BLR", BEFORE, AS_OF), passage=3)
    made = paper(opening(2, "BLR GRC"), came, came, destroyed("BLR"), destroyed("BLR"), closing(2, "GRC OMN"))
    assert found(made, "roll_forward") == [("pass", "States Parties with stockpiles to destroy: 2 + 1 - 1 = 2")]


def test_the_largest_number_of_a_day_is_the_whole() -> None:
    some = says((), [Figure("destruction_pending", 1)], passage=8)
    made = paper(opening(2), destroyed("BLR"), some, closing(1), says((), [Figure("destruction_pending", 0)]))
    assert found(made, "roll_forward")[0][0] == "pass"
    assert found(paper(opening(3), destroyed("BLR"), some, closing(2)), "roll_forward")[0][0] == "pass"


def test_numbers_without_movements_or_of_another_treaty_are_not_carried_forward() -> None:
    assert found(paper(opening(5), closing(3)), "roll_forward") == []
    assert found(paper(opening(5), destroyed("BLR", treaty="CCM"), closing(3)), "roll_forward") == []
    assert found(paper(destroyed("BLR"), closing(3)), "roll_forward") == []
    assert found(paper(opening(5), destroyed("BLR", as_of=BEFORE), closing(3)), "roll_forward") == []


def test_a_withdrawal_takes_one_party_away() -> None:
    left = says(facts("status_events", "withdrew", "TCD", date(2017, 1, 1), date(2017, 1, 1)))
    made = paper(
        says((), [Figure("state_party", 161)], as_of=BEFORE), left, says((), [Figure("state_party", 161)])
    )  # fmt: skip
    assert found(made, "roll_forward") == [("fail", "States Parties: 161 - 1 = 160, but the paper says 161")]


def test_who_withdraws_with_effect_after_the_paper_has_not_left() -> None:
    received, effect = date(2019, 7, 1), date(2020, 1, 1)
    made = paper(
        says((), [Figure("state_party", 161)], as_of=BEFORE),
        says(facts("status_events", "acceded", "OMN", date(2018, 1, 1), date(2018, 1, 1))),
        says(facts("status_events", "withdrew", "TCD", received, received)),
        says(facts("status_events", "withdrew", "TCD", effect, effect)),
        says((), [Figure("state_party", 162)]),
    )
    assert found(made, "roll_forward") == [("pass", "States Parties: 161 + 1 = 162")]


# The treaty's calendar


def on(table: str, kind: str, iso3: str, *when: int, **detail: Any) -> Paper:
    moment = date(*when)
    return paper(says(facts(table, kind, iso3, moment, moment, **detail)))


@pytest.mark.parametrize(
    ("made", "known", "outcome"),
    [
        # Article 17: the first day of a month
        (on("status_events", "entered_into_force", "OMN", 2014, 8, 20), None, "fail"),
        (on("status_events", "entered_into_force", "OMN", 2015, 2, 1), None, "pass"),
        (on("status_events", "entered_into_force", "OMN", 2015, 2, 1), date(2015, 3, 1), "fail"),
        # ... the sixth after deposit
        (on("status_events", "acceded", "OMN", 2014, 8, 20), None, None),
        (on("status_events", "acceded", "OMN", 2014, 8, 20), date(2015, 2, 1), "pass"),
        (on("status_events", "ratified", "OMN", 2014, 8, 20), date(2015, 3, 1), "fail"),
        # Article 7: 180 days
        (on("reports", "due", "TUV", 2012, 8, 28, report="initial"), date(2012, 3, 1), "pass"),
        (on("reports", "due", "TUV", 2012, 8, 27, report="initial"), date(2012, 3, 1), "fail"),
        (on("reports", "due", "TUV", 2012, 8, 27, report="initial"), None, "note"),
        (on("reports", "due", "TUV", 2013, 4, 30, report="annual"), date(2012, 3, 1), "pass"),
        (on("reports", "due", "TUV", 2013, 5, 30, report="annual"), None, "note"),
        (on("reports", "due", "TUV", 2013, 5, 30, report="voluntary"), None, None),
        # Article 4: four years
        (on("stockpiles", "overdue", "GRC", 2008, 3, 1), date(2004, 3, 1), "pass"),
        (on("stockpiles", "overdue", "GRC", 2008, 4, 1), date(2004, 3, 1), "fail"),
        (on("stockpiles", "overdue", "GRC", 2008, 3, 2), None, "note"),
        (on("stockpiles", "overdue", "GRC", 2000, 3, 1), None, "note"),  # entry into force before anyone's
        (on("stockpiles", "overdue", "GRC", 2008, 1, 1), date(2004, 3, 1), None),  # "since 2008"
        (on("stockpiles", "overdue", "GRC", 2009, 1, 1), date(2004, 3, 1), "fail"),
        (on("stockpiles", "overdue", "GRC", 2012, 2, 29), None, "note"),
        # Article 5: ten years, and extensions
        (
            on("mined_areas", "clearance_pending", "PER", 2018, 1, 1, deadline=date(2009, 3, 1)),
            date(1999, 3, 1),
            "pass",
        ),
        (on("mined_areas", "overdue", "PER", 2018, 1, 1, deadline=date(2008, 3, 1)), date(1999, 3, 1), "fail"),
        (
            on("mined_areas", "extension_granted", "PER", 2018, 1, 1, deadline=date(2024, 12, 31)),
            date(1999, 3, 1),
            "note",
        ),
        (on("mined_areas", "extension_granted", "PER", 2018, 1, 1, deadline=date(2024, 12, 31)), None, None),
        (on("mined_areas", "clearance_completed", "PER", 2018, 1, 1), date(1999, 3, 1), None),
    ],
)
def test_a_date_is_what_the_convention_makes_it(made: Paper, known: date | None, outcome: str | None) -> None:
    iso3 = made.statements[0].facts[0].iso3
    outcomes = [of for of, _ in found(made, "treaty_calendar", {iso3: known} if known else None)]
    assert outcomes == ([outcome] if outcome else [])


@pytest.mark.parametrize(
    ("entry", "outcome"),
    [
        (date(2015, 2, 1), "pass"),
        (date(2015, 3, 1), "fail"),  # the first of a month, of another one
        (date(2015, 2, 2), "fail"),
    ],
)
def test_an_entry_into_force_is_compared_with_the_deposit_that_the_paper_gives(entry: date, outcome: str) -> None:
    deposit = date(2014, 8, 20)
    acceded = facts("status_events", "acceded", "OMN", deposit, deposit)
    made = paper(says(acceded), says(facts("status_events", "entered_into_force", "OMN", entry, entry)))
    assert [verdict for verdict, _ in found(made, "treaty_calendar")] == [outcome]


@pytest.mark.parametrize(("entry", "outcome"), [(date(2012, 3, 1), "pass"), (date(2012, 3, 2), "fail")])
def test_a_deadline_counts_from_an_entry_into_force_that_can_be_one(entry: date, outcome: str) -> None:
    due = date(2012, 8, 28)
    made = paper(
        says(facts("status_events", "entered_into_force", "TUV", entry, entry)),
        says(facts("reports", "due", "TUV", due, due, report="initial")),
    )
    assert [verdict for verdict, _ in found(made, "treaty_calendar")] == [outcome, "pass"]


def test_a_deadline_is_compared_with_the_entry_into_force_that_the_paper_gives() -> None:
    deposit = says(facts("status_events", "ratified", "GRC", date(2003, 9, 25), date(2003, 9, 25)))
    late = says(facts("stockpiles", "overdue", "GRC", date(2008, 5, 1), AS_OF), passage=2)
    assert found(paper(deposit, late), "treaty_calendar") == [
        ("fail", "Greece: stockpile deadline 1 May 2008; four years after 1 March 2004 (Article 4) is 1 March 2008")
    ]


def test_dates_of_another_treaty_are_left_alone() -> None:
    day_of = date(2014, 8, 20)
    made = paper(says(facts("status_events", "entered_into_force", "OMN", day_of, day_of), treaty="CCM"))
    assert found(made, "treaty_calendar") == []


@pytest.mark.parametrize(("effect", "outcome"), [(date(2025, 12, 27), "pass"), (date(2025, 11, 27), "note")])
def test_the_second_day_of_a_withdrawal_is_that_of_its_effect(effect: date, outcome: str) -> None:
    received = date(2025, 6, 27)
    made = paper(
        says(facts("status_events", "withdrew", "LTU", received, received)),
        says(facts("status_events", "withdrew", "LTU", effect, effect)),
        as_of=date(2026, 3, 1),
    )
    assert [of for of, _ in found(made, "treaty_calendar")] == [outcome]


# Totals


@pytest.mark.parametrize(
    ("parties", "outside", "as_of", "expected"),
    [
        (164, 33, AS_OF, [("pass", "164 States Parties and 33 States not party make 197, which is all States")]),
        (164, 32, AS_OF, [("fail", "164 States Parties and 32 States not party make 196; all States are 197")]),
        (
            156,
            39,
            date(2009, 12, 4),
            [("pass", "156 States Parties and 39 States not party make 195, which is all States")],
        ),
        (120, 60, date(2001, 9, 21), []),
    ],
)
def test_parties_and_states_not_party_make_all_states(
    parties: int, outside: int, as_of: date, expected: list[tuple[str, str]]
) -> None:
    both = [
        says((), [Figure("state_party", parties)], as_of=as_of),
        says((), [Figure("not_party", outside)], as_of=as_of),
    ]
    smaller = says((), [Figure("state_party", 36)], as_of=as_of)  # "36 of these States are now party"
    assert found(paper(*both, smaller, as_of=as_of), "party_totals") == expected


def test_numbers_of_different_days_are_not_added() -> None:
    made = paper(says((), [Figure("state_party", 161)], as_of=BEFORE), says((), [Figure("not_party", 33)]))
    assert found(made, "party_totals") == []


# Contradictions

CONTRADICTIONS = [
    [("status_events", "state_party", None), ("status_events", "not_party", None)],
    [("status_events", "attended_meeting", None), ("status_events", "never_attended_meeting", None)],
    [("status_events", "voted_in_favour", (2018, 12, 5)), ("status_events", "voted_against", (2018, 12, 5))],
    [("status_events", "acceded", (2014, 8, 20)), ("status_events", "not_party", None)],
    [("stockpiles", "destruction_completed", (2017, 4, 4)), ("stockpiles", "destruction_pending", None)],
    [("retained_mines", "retains", None), ("retained_mines", "inert", None)],
    [("retained_mines", "no_longer_retains", (2017, 4, 4)), ("retained_mines", "retains", None)],
]
SEQUENCES = [
    [("stockpiles", "destruction_pending", (2014, 7, 1)), ("stockpiles", "destruction_completed", (2018, 7, 1))],
    [("status_events", "voted_in_favour", (2017, 12, 5)), ("status_events", "abstained", (2018, 12, 5))],
    [("retained_mines", "retains", (2010, 1, 1)), ("retained_mines", "no_longer_retains", (2015, 1, 1))],
    [
        ("retained_mines", "no_longer_retains", (2015, 1, 1)),
        ("retained_mines", "resumed", (2017, 1, 1)),
        ("retained_mines", "retains", None),
    ],
    [("status_events", "signed", (1997, 12, 3)), ("status_events", "not_party", None)],
    [("status_events", "not_party", (2013, 1, 1)), ("status_events", "acceded", (2014, 8, 20))],
]


def of_chad(said: list[Any], **more: Any) -> Paper:
    made = []
    for table, kind, when in said:
        moment = date(*when) if when else None
        made.append(says(facts(table, kind, "TCD", moment, moment), **(more if not made else {})))
    return paper(*made)


@pytest.mark.parametrize("said", CONTRADICTIONS)
@pytest.mark.parametrize("turned", [False, True])
def test_two_things_that_exclude_each_other_are_a_contradiction(said: list[Any], turned: bool) -> None:
    (outcome, message), *others = found(of_chad(said[::-1] if turned else said), "contradiction")
    assert outcome == "fail"
    assert message.startswith("Chad: said to be ")
    assert not others


@pytest.mark.parametrize("said", SEQUENCES)
def test_one_thing_after_another_is_no_contradiction(said: list[Any]) -> None:
    assert [outcome for outcome, _ in found(of_chad(said), "contradiction")] == ["pass"]


def test_what_is_only_likely_or_of_another_treaty_contradicts_nothing() -> None:
    for more in ({"certainty": "likely"}, {"treaty": "CCM"}):
        assert [outcome for outcome, _ in found(of_chad(CONTRADICTIONS[0], **more), "contradiction")] == ["pass"]


def test_what_two_sources_say_differently_is_noted() -> None:
    made = of_chad(CONTRADICTIONS[1], source="Landmine Monitor")
    assert [outcome for outcome, _ in found(made, "contradiction")] == ["note"]


def test_a_paper_that_says_nothing_has_no_findings() -> None:
    assert list(check(paper())) == []


# Names


def named(text: str, *extra: Mention) -> list[tuple[str, str | None, str]]:
    made = paper()
    made.passages = [Passage(0, "paragraph", text)]
    made.mentions = [(0, sorted([*Gazetteer.default().find(text), *extra], key=lambda mention: mention.start))]
    return [
        (f.check_name, f.actual, f.message) for f in check(made) if f.check_name in ("fuzzy_name", "unresolved_name")
    ]


def test_a_corrected_spelling_says_what_was_printed_and_what_it_was_taken_for() -> None:
    assert named("Chine and India", Mention(0, 5, "Chine", "CHN", "fuzzy", 0.9)) == [
        ("fuzzy_name", "Chine", "“Chine” was taken for China")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru, Western Sahara and Chad have mines.", ["“Western Sahara” is no known state"]),
        ("Mines were laid in Western Sahara.", []),
        ("Korea has mines.", ["“Korea” could be Republic of Korea or Democratic People's Republic of Korea"]),
        ("Norway and the ICRC spoke with the United Nations.", []),
    ],
)
def test_what_stands_in_a_list_of_states_and_is_none_is_noted(text: str, expected: list[str]) -> None:
    messages = [message for check_name, _, message in named(text) if check_name == "unresolved_name"]
    assert [message.replace("’", "'") for message in messages] == expected


def test_an_unknown_member_of_a_list_is_noted() -> None:
    unknown = Mention(6, 15, "Ruritania", None, "unresolved", 0.0)
    assert named("Peru, Ruritania and Chad", unknown) == [
        ("unresolved_name", "Ruritania", "“Ruritania” is no known state")
    ]


# Text


def texts(text: str, name: str) -> list[Finding]:
    made = paper()
    made.passages = [Passage(0, "paragraph", text)]
    return [finding for finding in check(made) if finding.check_name == name]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("the following [INSERT NUMBER] States voted: [INSERT LIST].", ["[INSERT NUMBER]", "[INSERT LIST]"]),
        ("There are [XX] States Parties.", ["[XX]"]),
        ("There are XX States Parties.", ["XX"]),
        ("On [date] the meeting [to be completed] ended.", ["[date]", "[to be completed]"]),
        ("The number is TBD, the date [TBC].", ["TBD", "TBC"]),
        ("It ended on ____ 2019.", ["____"]),
        (
            "[Please update this paragraph] and [number of mines]",
            ["[Please update this paragraph]", "[number of mines]"],
        ),
        ("as of [●] 2019", ["[●]"]),
        ("purposes, [and] destroy all those exceeding that number [...]", []),
        ("see note [12] and Chapter XX of the report; States Parties are to be informed", []),
        ("[The plan] is to be updated yearly", []),
    ],
)
def test_text_that_was_left_to_be_filled_in_is_found(text: str, left: list[str]) -> None:
    assert [finding.actual for finding in texts(text, "placeholder")] == left


def test_a_date_that_cannot_be_is_noted() -> None:
    assert [finding.actual for finding in texts("It ended on 31 June 2019.", "value")] == ["31 June 2019"]
    assert texts("It ended on 30 June 2019 with 1,234,567 mines.", "value") == []
