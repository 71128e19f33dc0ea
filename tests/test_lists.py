"""Lists of states in short texts: what stands in one list, with what each member's brackets hold, and what parts two lists."""

from datetime import date

import pytest

from aplc_db.gazetteer import Gazetteer
from aplc_db.lists import Group, groups, strangers
from aplc_db.periods import periods
from aplc_db.quantities import numbers
from aplc_db.records import Mention
from aplc_db.roles import role_of

AS_OF = date(2019, 11, 29)
GAZETTEER = Gazetteer.default()


def resolve(name: str, others: frozenset[str]) -> Mention:
    return GAZETTEER.resolve(name, exclude=others)


def read(text: str, *, spelling: bool = False) -> list[Group]:
    dated = periods(text, AS_OF)
    found = GAZETTEER.find(text, AS_OF)
    return groups(text, 0, len(text), found, numbers(text, dated), dated, resolve if spelling else None)


def joined(text: str) -> list[str]:
    return [" ".join(group.states) for group in read(text)]


@pytest.mark.parametrize(
    ("text", "lists"),
    [
        ("Chad, Peru and Mali have", ["TCD PER MLI"]),
        ("Chad, Peru, and Mali", ["TCD PER MLI"]),
        ("Chad; Peru; and Mali.", ["TCD PER MLI"]),
        ("Chad and Peru as well as Mali", ["TCD PER MLI"]),
        ("Chad, Peru plus Mali", ["TCD PER MLI"]),
        ("Chad & Peru/Mali", ["TCD PER MLI"]),
        ("Chad\nPeru\nMali", ["TCD PER MLI"]),
        ("- Chad\n- Peru\n- Mali", ["TCD PER MLI"]),
        ("the Gambia, the Holy See and the Niger", ["GMB VAT NER"]),
        ("Chad (2008), Peru (5,000 mines) and Mali", ["TCD PER MLI"]),
        ("Chad,[1] Peru[2], Poland*, Mali† and Niger¹", ["TCD PER POL MLI NER"]),
        ("Chad (a State Party (since 1999)), Peru", ["TCD PER"]),
        ("Chad", ["TCD"]),
        ("no state", []),
        # a role between them
        ("States Parties Chad and Peru, and States not party China and Cuba", ["TCD PER CHN CUB"]),
        ("Chad, followed by Peru, and most recently Mali", ["TCD PER MLI"]),
        # two lists
        ("Chad has joined Peru", ["TCD", "PER"]),
        ("Chad with Peru", ["TCD", "PER"]),
        ("Chad, Peru; Mali has none", ["TCD PER", "MLI"]),
        ("Chad; Peru has none", ["TCD", "PER"]),
        ("Chad, Peru; Mali.", ["TCD PER", "MLI"]),
        # a phrase before the subject
        ("Unlike Chad, Peru has none", ["TCD", "PER"]),
        ("According to Chad, Peru and Mali have none", ["TCD", "PER MLI"]),
        ("According to Chad, Peru, Mali has none", ["TCD PER MLI"]),
        ("Chad. Peru", ["TCD", "PER"]),
        (f"Chad {'x' * 300} Peru", ["TCD", "PER"]),
        ("Chad (with Peru) and Mali", ["TCD MLI", "PER"]),
    ],
)
def test_what_stands_in_one_list(text: str, lists: list[str]) -> None:
    assert sorted(joined(text)) == sorted(lists)


def test_a_line_may_begin_where_its_sentence_does() -> None:
    text = "Few have any. Chad 5,000"
    dated = periods(text, AS_OF)
    (group,) = groups(text, 14, len(text), GAZETTEER.find(text, AS_OF), numbers(text, dated), dated)
    assert [number.value for number in group.members[0].numbers] == [5000]


def test_a_state_named_twice_counts_once() -> None:
    (group,) = read("Chad, Peru and Chad")
    assert (group.states, len(group.members)) == (["TCD", "PER"], 3)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Chad (2008), Peru (1 March 2009) and Mali", [["2008-01-01"], ["2009-03-01"], []]),
        ("Chad (since 2008)\nPeru 2009\nMali – 5 May 2010", [["2008-01-01"], ["2009-01-01"], ["2010-05-05"]]),
        ("Chad in 2008, Peru", [[]] * 2),
    ],
)
def test_members_have_the_dates_of_their_brackets_or_their_line(text: str, held: list[list[str]]) -> None:
    members = [member for group in read(text) for member in group.members]
    assert [[str(period.first) for period in member.periods] for member in members] == held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Chad (16,158 mines), Peru (12,050) and Mali", [[16158], [12050], []]),
        ("Chad\t5,000\nPeru\t12.5%", [[5000], [12.5]]),
        ("Chad: 5,000\nPeru - 3", [[5000], [3]]),
        ("Chad 5,000 of them", [[]]),
    ],
)
def test_members_have_the_numbers_of_their_brackets_or_their_line(text: str, held: list[list[float]]) -> None:
    members = [member for group in read(text) for member in group.members]
    assert [[number.value for number in member.numbers] for member in members] == held


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("States not party Chad and Peru", ["not_party"] * 2),
        (
            "States Parties Chad, Peru, States not party Mali and signatory Cuba",
            ["party", "party", "not_party", "signatory"],
        ),
        ("Signatories: Chad", ["signatory"]),
        ("signatories met Chad", [None]),
        ("Chad, Peru", [None, None]),
    ],
)
def test_the_role_before_a_part_of_a_list_is_that_of_its_members(text: str, roles: list[str | None]) -> None:
    assert [member.role for group in read(text) for member in group.members] == roles


def test_the_role_in_a_members_brackets_is_noted() -> None:
    members = read("Chad (signatory), Peru (State Party), Mali (2005)")[0].members
    assert [member.note for member in members] == ["signatory", "party", None]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("States Parties", "party"),
        ("States Parties to the Convention", "party"),
        ("member states", "party"),
        ("States not party to the Convention", "not_party"),
        ("countries that are not yet party", "not_party"),
        ("non-signatories", "not_party"),
        ("hold-outs", "not_party"),
        ("signatory states", "signatory"),
        ("countries", None),
        ("partying", None),
    ],
)
def test_roles_are_named_in_many_ways(text: str, role: str | None) -> None:
    assert role_of(text) == role


def test_a_misspelt_name_within_a_list_is_read_and_an_unknown_one_kept() -> None:
    (group,) = read("Chad, Chine, Peru, Atlantis and Mali", spelling=True)
    assert group.states == ["TCD", "CHN", "PER", "MLI"]
    assert [(one.surface, one.iso3, one.start, one.end) for one in group.unknown] == [("Atlantis", None, 19, 27)]
    assert [(one.method, one.score) for one in group.unknown] == [("unresolved", 0.0)]
    (plain,) = read("Chad, Chine and Peru")
    assert [(one.method, one.score) for one in plain.unknown] == [("unresolved", 0.0)]
    assert (plain.states, [one.surface for one in plain.unknown]) == (["TCD", "PER"], ["Chine"])


@pytest.mark.parametrize("text", ["Chad, lowercase and Peru", "Chad, A, Peru", f"Chad, X{'x' * 100} and Peru"])
def test_not_every_word_in_a_list_is_an_unknown_state(text: str) -> None:
    assert not any(group.unknown for group in read(text, spelling=True))


def test_a_list_after_a_colon_may_hold_no_known_name() -> None:
    text = "Three States: the Atlantis, Chine and Ruritania."
    group = strangers(text, 0, len(text), [], resolve)
    assert group is not None
    assert group.states == ["CHN"]
    assert [text[one.start : one.end] for one in group.unknown] == ["Atlantis", "Ruritania"]
    assert [(one.method, one.score) for one in group.unknown] == [("unresolved", 0.0)] * 2
    assert strangers("no colon", 0, 8, [], resolve) is None
    assert strangers("One: Atlantis", 0, 13, [], resolve) is None
    assert strangers("Some: of them, and more", 0, 23, [], resolve) is None


def test_a_list_after_a_colon_stands_where_its_sentence_stands() -> None:
    before = "Peru has none. "
    text = f"{before}Several States: the Niger, Atlantis (4), the Gambia and Chine."
    group = strangers(text, len(before), len(text), read(text), resolve)
    assert group is not None
    assert text[group.start : group.end] == "Niger, Atlantis (4), the Gambia and Chine"
    assert [text[one.mention.start : one.mention.end] for one in group.members] == ["Niger", "Gambia", "Chine"]
    assert [text[one.start : one.end] for one in group.unknown] == ["Atlantis"]


@pytest.mark.parametrize(
    ("names", "states", "unknown"),
    [
        ("Chine, Chad and Mali", ["CHN", "TCD", "MLI"], []),
        ("Chad, Mali and Chine", ["TCD", "MLI", "CHN"], []),
        ("Chad (30), Atlantis (4), Chine and the Ruritania", ["TCD", "CHN"], ["Atlantis", "Ruritania"]),
    ],
)
def test_a_list_after_a_colon_may_begin_and_end_with_names_not_known(
    names: str, states: list[str], unknown: list[str]
) -> None:
    text = f"Several States: {names}."
    group = strangers(text, 0, len(text), read(text), resolve)
    assert group is not None
    assert group.states == states
    assert [text[one.start : one.end] for one in group.unknown] == unknown
    known = "Several States: Chad, Peru and Mali."
    assert strangers(known, 0, len(known), read(known), resolve) is None  # read as it is
