"""Of whom a sentence speaks: lists, exceptions, relative clauses, words that stand for a verb, lines below a heading."""

import csv
from datetime import date
from pathlib import Path

import pytest

from aplc_db.reading import understand_text

Said = dict[str, str]  # kind -> the states it is said of, in order, blank between


def said(text: str, title: str = "A made-up paper") -> Said:
    """The kinds of fact in a made-up text, each with its states."""
    paper = understand_text(text, symbol="MADE", title=title, as_of=date(2019, 12, 31))
    facts = [(fact.kind, fact.iso3) for statement in paper.statements for fact in statement.facts]
    return {kind: " ".join(dict.fromkeys(iso3 for one, iso3 in facts if one == kind)) for kind, _ in facts}


def dated(text: str, title: str = "A made-up paper") -> dict[str, str]:
    """The year of each state's fact."""
    paper = understand_text(text, symbol="MADE", title=title, as_of=date(2019, 12, 31))
    facts = [fact for statement in paper.statements for fact in statement.facts]
    return {fact.iso3: str(fact.date_from.year if fact.date_from else "") for fact in facts}


def shapes() -> list[tuple[str, str]]:
    """The texts of shapes.tsv (a line break is written \\n) with what each says: "kind A B; kind C", or nothing."""
    with Path(__file__).with_name("cases").joinpath("shapes.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["text"].replace("\\n", "\n"), row["facts"]) for row in rows]


@pytest.mark.parametrize(("text", "facts"), shapes())
def test_a_plain_predicate_is_said_of_just_those_the_shape_of_the_text_names(text: str, facts: str) -> None:
    expected = (part.strip().split() for part in facts.split(";") if part.strip())
    assert {kind: sorted(states.split()) for kind, states in said(text).items()} == {
        kind: sorted(states) for kind, *states in expected
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mines were used in Russia (in Chechnya), Peru and Mali.", "RUS PER MLI"),
        ("Stockpiles have been destroyed by Chad, it appears, and Peru.", "TCD PER"),
        ("Reports were submitted by Chad and, for the first time, Peru.", "TCD PER"),
        ("Neither Cuba nor Nepal has joined the Convention.", "CUB NPL"),
        ("Mines were used in Chad and in Peru.", "TCD PER"),
        ("Reports were submitted by Chad, Peru as well as by Mali.", "TCD PER MLI"),
    ],
)
def test_a_list_goes_on_over_what_does_not_end_it(text: str, expected: str) -> None:
    assert expected in said(text).values()


def test_members_of_a_list_have_the_dates_that_stand_before_them() -> None:
    text = (
        "Five governments have ratified the Convention since then. "
        "These are: in 2001 Chad and Peru; in 2003 Mali; in 2005 Fiji and Togo."
    )
    assert said(text) == {"ratified": "TCD PER MLI FJI TGO"}
    assert dated(text) == {"TCD": "2001", "PER": "2001", "MLI": "2003", "FJI": "2005", "TGO": "2005"}


def test_what_is_said_of_a_count_before_its_names_is_said_of_the_names() -> None:
    text = "Forty states voted in favour. The three which abstained were Cuba, Nepal and India."
    assert said(text) == {"abstained": "CUB NPL IND"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No country of the region is a State Party except Chad.", {"state_party": "TCD"}),
        ("All States Parties but Chad have submitted annual reports.", {"missing": "TCD"}),
        (
            "With the sole exception of Chad and Peru, all have destroyed their stockpiles.",
            {"destruction_pending": "TCD PER"},
        ),
        (
            "Except for Chad, which has until 2022, and Peru, which has until 2023, all have destroyed their stockpiles.",
            {"destruction_pending": "TCD PER"},
        ),
        (
            "None of them has joined the Convention except Chad, which ratified it in 2001.",
            {"state_party": "TCD", "ratified": "TCD"},
        ),
    ],
)
def test_an_exception_is_turned_round(text: str, expected: Said) -> None:
    assert said(text) == expected


def test_the_exception_to_the_last_is_one_of_them() -> None:
    assert "state_party" not in said("Cuba is the last country apart from Nepal to remain outside the Convention.")


def test_a_date_in_a_relative_clause_is_not_that_of_the_main_clause() -> None:
    assert dated("Cuba, which had abstained in 2016, voted in favour of the resolution.") == {"CUB": ""}
    assert dated("Chad, which acceded to the Convention in 2003, submitted its annual report.")["TCD"] in ("", "2003")


def test_subjects_with_relative_clauses_of_their_own_share_the_verb() -> None:
    text = "Chad, whose army is small, and Peru, whose army is large, have destroyed their stockpiles."
    assert said(text) == {"destruction_completed": "TCD PER"}


@pytest.mark.parametrize(
    "text",
    [
        "With help from Italy and Japan, 20 square kilometres of mined areas were cleared.",
        "With our border regions under occupation by Chad, we shall not accede.",
        "The ministry intends to invite Italy and Japan to witness the destruction of stockpiles.",
    ],
)
def test_nothing_is_said_of_those_who_help_occupy_or_look_on(text: str) -> None:
    assert said(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chad and Peru are States Parties; Cuba and Nepal are not.",
            {"state_party": "TCD PER", "not_party": "CUB NPL"},
        ),
        (
            "Chad has completed the destruction of its stockpile, whereas Mali and Fiji have not.",
            {"destruction_completed": "TCD", "destruction_pending": "MLI FJI"},
        ),
        ("Chad submitted its annual report. Mali did not.", {"submitted": "TCD", "missing": "MLI"}),
        ("Cuba has not joined the Convention, nor has Nepal.", {"not_party": "CUB NPL"}),
        ("Chad voted in favour of the resolution, as did Peru.", {"voted_in_favour": "TCD PER"}),
        ("Cuba declared a moratorium on exports. India announced similar measures.", {"moratorium": "CUB IND"}),
        (
            "Chad has missed its deadline for destroying stockpiles. Peru has been so since 2008.",
            {"overdue": "TCD PER"},
        ),
    ],
)
def test_a_verb_that_is_left_out_is_that_of_the_clause_before(text: str, expected: Said) -> None:
    assert said(text) == expected


def test_as_did_may_stand_for_what_another_did() -> None:
    assert said("Chad missed its deadline for destroying stockpiles; Mali deplored it, as did Peru.") == {
        "overdue": "TCD"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two states have ratified, namely Chad (1 May 2001) and Peru, while Mali acceded.",
            {"ratified": "TCD PER", "acceded": "MLI"},
        ),
        ("Ten States Parties have not submitted annual reports, most recently Chad.", {"missing": "TCD"}),
        (
            "All but two of the ten countries of the subregion, Cuba and Nepal, have joined the Convention.",
            {"not_party": "CUB NPL"},
        ),
        ("The first two to ratify, in December 1998, had been Chad and Peru.", {"ratified": "TCD PER"}),
        ("There are now 120 States Parties, the latest of which is Vanuatu.", {"state_party": "VUT"}),
    ],
)
def test_a_count_takes_the_names_that_follow_it(text: str, expected: Said) -> None:
    assert said(text) == expected


def test_a_sentence_that_names_nobody_may_be_taken_up_by_the_next() -> None:
    text = "Most governments see no need to retain mines for training. Two do so: Chad and Peru."
    assert said(text) == {"retains": "TCD PER"}
    text = "Three governments that once retained mines for training have written that they do so no longer: Chad, Peru and Mali."
    assert "TCD PER MLI" in said(text).values()


def test_what_is_done_on_behalf_of_others_is_theirs_too() -> None:
    text = "Canada introduced the resolution on behalf of Chad and Peru."
    assert said(text) == {"co_sponsored": "CAN TCD PER"}
    assert "TCD" not in said("Canada, speaking on behalf of Chad, voted in favour of the resolution.").get(
        "voted_in_favour", ""
    )


def test_each_verb_of_one_subject_has_its_own_date() -> None:
    text = "Mali signed the Convention in December 1997, ratified it in June 1998 and submitted an initial report in May 2001."
    paper = understand_text(text, symbol="MADE", title="Made", as_of=date(2019, 12, 31))
    years = {fact.kind: fact.date_from and fact.date_from.year for one in paper.statements for fact in one.facts}
    assert years == {"signed": 1997, "ratified": 1998, "submitted": 2001}


def test_a_role_before_its_names_is_theirs_and_not_the_subjects() -> None:
    text = "Chad and Peru attended the meeting, as did the following signatories: Ethiopia and Haiti."
    assert said(text) == {"attended_meeting": "TCD PER ETH HTI", "signatory": "ETH HTI"}


@pytest.mark.parametrize(
    ("heading", "lines", "kind", "states"),
    [
        ("Mines retained by States Parties", "Chad 1,300\nPeru 2,040\nMali 600", "retains", "TCD PER MLI"),
        ("Article 5 deadlines", "• Chad: 1 March 2023\n• Peru: 31 December 2025", "clearance_pending", "TCD PER"),
        ("Stockpile destruction deadlines", "Chad: 1 March 2023\nPeru: 1 June 2024", "destruction_pending", "TCD PER"),
        ("Initial reports due", "- Chad, 28 May 2020\n- Peru, 1 June 2020", "due", "TCD PER"),
    ],
)
def test_a_heading_says_what_the_lines_below_it_list(heading: str, lines: str, kind: str, states: str) -> None:
    assert said(f"{heading}\n\n{lines}\n\nA meeting follows.") == {kind: states}


def test_a_heading_says_nothing_of_states_in_sentences_below_it() -> None:
    assert said("Article 5 deadlines\n\nChad thanked Peru for its hospitality.") == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The resolution was opposed by Cuba. Abstaining were Chad's neighbour Niger and Peru.",
            {"abstained": "NER PER"},
        ),
        (
            "Annual reports came from Chad and Peru, and voluntary ones from Morocco.",
            {"submitted": "TCD PER MAR"},
        ),
        (
            "The meeting was attended by 41 States Parties, two signatories (Ethiopia and Haiti), China and India.",
            {"attended_meeting": "ETH HTI CHN IND"},
        ),
        ("Forty countries submitted annual reports. Chad and Peru were not among them.", {"missing": "TCD PER"}),
        (
            "Twenty governments have ratified the Convention, most recently Chad, and 12 never signed it.",
            {"ratified": "TCD"},
        ),
    ],
)
def test_of_whom_it_is_said(text: str, expected: Said) -> None:
    told = said(text)
    assert {kind: told.get(kind) for kind in expected} == expected
    assert not told.keys() - expected.keys() - {"voted_against", "signatory"}


def test_each_report_is_of_the_kind_that_its_own_words_say() -> None:
    text = "Initial reports were received from Chad, and voluntary ones from Morocco."
    paper = understand_text(text, symbol="MADE", title="Made", as_of=date(2019, 12, 31))
    assert {fact.iso3: fact.detail["report"] for one in paper.statements for fact in one.facts} == {
        "TCD": "initial",
        "MAR": "voluntary",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "While Chad and Peru have destroyed their stockpiles, Mali and Fiji have yet to begin.",
            {"destruction_completed": "TCD PER", "destruction_pending": "MLI FJI"},
        ),
        ("Chad and Peru abstained, Fiji voted against.", {"abstained": "TCD PER", "voted_against": "FJI"}),
        (
            "Chad and Peru, but not Mali, have destroyed their stockpiles.",
            {"destruction_completed": "TCD PER", "destruction_pending": "MLI"},
        ),
        ("Unlike Chad, Peru has not destroyed its stockpile.", {"destruction_pending": "PER"}),
        ("According to Chad, Peru has destroyed its stockpile.", {"destruction_completed": "PER"}),
        (
            "Chad and Peru have joined the Convention. Neither Cuba nor India has.",
            {"state_party": "TCD PER", "not_party": "CUB IND"},
        ),
        ("Nobody but Cuba voted against the resolution.", {"voted_against": "CUB"}),
        ("Neither of the two, Cuba and India, has ever attended a meeting.", {"never_attended_meeting": "CUB IND"}),
        ("Chad, unlike Peru, has destroyed its stockpile.", {"destruction_completed": "TCD"}),
        ("The exceptions are Chad and Peru: all other States Parties have destroyed their stockpiles.", {}),
        (
            "All States Parties have submitted initial reports, with two exceptions: Chad and Peru.",
            {"missing": "TCD PER"},
        ),
        ("Mines were used by armed groups in Colombia and Peru.", {"use_by_non_state_actors": "COL PER"}),
        (
            "In Asia, Nepal and India; in Africa, Libya; and in Europe, Russia remain outside the Convention.",
            {"not_party": "NPL IND LBY RUS"},
        ),
        (
            "Neither Cuba nor India, nor for that matter China, has acceded to the Convention.",
            {"not_party": "CUB IND CHN"},
        ),
        (
            "Chad and Peru reported that they no longer retain mines, and Fiji reported for the first time that it retains mines.",
            {"no_longer_retains": "TCD PER", "first_reported": "FJI"},
        ),
        (
            "Chad completed the destruction of its stockpile in 2021, seven months ahead of its deadline of 1 June 2022.",
            {"destruction_completed": "TCD"},
        ),
        (
            "Moratoria on the export of anti-personnel mines are in place in Cuba and India.",
            {"moratorium": "CUB IND"},
        ),
    ],
)
def test_each_clause_speaks_of_its_own_states(text: str, expected: Said) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "years"),
    [
        (
            "Three governments - Chad in 2001, Peru in 2002 and Mali in 2003 - completed destruction of their stockpiles.",
            {"TCD": "2001", "PER": "2002", "MLI": "2003"},
        ),
        (
            "Chad and Peru asked for extensions of their clearance deadlines: Chad until 1 May 2021, Peru until 1 June 2022.",
            {"TCD": "2021", "PER": "2022"},
        ),
        (
            "We welcome two new States Parties, Chad and Peru: the former acceded on 12 March 2018, the latter on 26 June 2019.",
            {"TCD": "2018", "PER": "2019"},
        ),
        (
            "Three acceded: Chad on 7 March 2004, then Peru and Mali on 3 May 2005 and 4 June 2006 respectively.",
            {"TCD": "2004", "PER": "2005", "MLI": "2006"},
        ),
    ],
)
def test_each_state_has_the_date_that_is_given_for_it(text: str, years: dict[str, str]) -> None:
    assert dated(text) == years


def test_numbers_of_mines_go_on_without_the_verb() -> None:
    paper = understand_text(
        "Chad retains 1,200 mines, Peru 2,040 and Mali 900.", symbol="MADE", title="Made", as_of=date(2019, 12, 31)
    )
    mines = {
        fact.iso3: fact.detail["mines"] for one in paper.statements for fact in one.facts if fact.kind == "retains"
    }
    assert mines == {"TCD": 1200, "PER": 2040, "MLI": 900}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a period that has just passed is not former times
        ("In the past year Chad and Peru acceded to the Convention.", {"acceded": "TCD PER"}),
        ("Chad is a past producer of mines.", {"ceased_production": "TCD"}),
        # nobody in particular
        ("Cuba wants those who laid mines there to pay.", {}),
        ("Those who laid mines in 2010 are Cuba and Nepal.", {"used_mines": "CUB NPL"}),
        # words that stand for a verb
        (
            "Fifty States Parties have destroyed their stockpiles, the latest of them Chad and Peru.",
            {"destruction_completed": "TCD PER"},
        ),
        ("Mali has not acceded to the treaty, and neither has Chad.", {"not_party": "MLI TCD"}),
        ("Cuba produces mines. Nepal banned cluster bombs; Chad has followed.", {"producer": "CUB"}),
        # an object without its noun is that of the topic
        (
            "Chad retains 300 mines. Peru and Mali have destroyed their last.",
            {"retains": "TCD", "none": "PER MLI"},
        ),
        # what is under way, and how much of it is whose
        ("Demining run by the army is under way in Chad and Peru.", {"clearance_pending": "TCD PER"}),
        ("Chad has not made a formal declaration that it holds no stocks.", {}),
    ],
)
def test_what_is_left_unsaid_is_taken_from_where_it_was_said(text: str, expected: Said) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who receives a request has not been granted it
        (
            "The committee received requests for an extended clearance deadline from Chad and Peru.",
            {"extension_requested": "TCD PER"},
        ),
        # those who are not among the ones of whom the sentence before speaks
        (
            "Four States Parties submitted reports. Chad, whose clearance obligations are outstanding, is not among them.",
            {"clearance_pending": "TCD", "missing": "TCD"},
        ),
        ("Initial reports are now expected of Chad and Peru.", {"due": "TCD PER"}),
        ("Reports: Chad and Peru have handed theirs in.", {"submitted": "TCD PER"}),
        (
            "Stockpile destruction: Chad has eliminated theirs, Peru has not.",
            {"destruction_completed": "TCD", "destruction_pending": "PER"},
        ),
        ("Massive contamination is reported by Chad and Peru.", {"clearance_pending": "TCD PER"}),
        # mines of Article 3 are no stockpile, and a gift is not what is kept
        ("Chad destroyed its 300 retained mines.", {"no_longer_retains": "TCD"}),
        ("Mines retained\n\nTogo gave 30 mines to the museum of its engineers.", {}),
        ("Mines retained\n\nTogo gave 30 as the number of its mines.", {"retains": "TGO"}),
    ],
)
def test_a_verb_says_it_of_those_and_of_that_which_it_is_used_with(text: str, expected: Said) -> None:
    assert said(text) == expected


def test_votes_were_given_on_the_day_that_the_resolution_was_adopted() -> None:
    text = "The General Assembly adopted the resolution on 5 December 2018. Abstaining were Cuba and Iran. Oman voted for it."
    assert dated(text) == {"CUB": "2018", "IRN": "2018", "OMN": "2018"}
    assert dated("Fiji ratified on 5 December 2018. Cuba abstained from the vote.") == {"FJI": "2018", "CUB": ""}
