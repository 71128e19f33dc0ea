"""What numbers count, in short texts with marks: `{S 14 States}` counts states, its noun phrase ends with the mark.

Letters: S states, M mines, P people, A an area, O something else, Q nothing said, % percent, - no count at all.
"""

from datetime import date

import pytest
from marks import unmarked

from aplc_db.counting import is_ordinal_of_a_state, kind, names_are_due, names_follow, square_kilometres
from aplc_db.lists import Group, Member
from aplc_db.periods import periods
from aplc_db.quantities import numbers
from aplc_db.records import Mention

COUNTED = [
    # states, by their noun
    "{S 14 States}, {S 33 countries}, {S three governments}, {S 108 nations}, {S 32 UN members}, {S twelve affected countries}",
    "{S 162 States Parties} and {S 35 States not party}, {S 13 non-signatories}, {S seven signatories}, {S 20 Parties}",
    # what a noun says they do is left for the rules
    "{S 12} potential producers, {S two new neighbours}, {S 23} observers, {S five} biggest holders, {S two} hold-outs",
    "{S 12 of them}, {Q 12} of it",
    "{S five of these States}, {S five of the remaining States Parties}, {S ten of all the countries}",
    "{O 300 States}, {O 2.5 States}",  # there are no more than 200, and no halves
    # states, without a noun
    "{S 66} retain mines, {S sixty-two} choose to keep none, {S 26} considered it, {S 64} sent nothing, {S 88} no longer have",
    "{S 30} keep more, {S 122} had signed, {S 17} still report, {S five} reported nothing, {S two} destroyed their stocks",
    "{S four} of them retain mines; {S Two} of these are late; {S six} have not, {S three} others, {S nine} more",
    "membership rises to {S 165}; took the membership of the treaty to {S 157}. It brings the membership to over {S 83}.",
    "The number of States Parties has grown to {S 159}. The number of countries producing mines: {S 16}",
    "{S 31} in all, {S 160} altogether; replies had been received from {S 21}. Responses came from {S 8}",
    "In favour: {S 140}, abstaining: {S 39}; adopted with {S 20} against, {S 163} votes in favour",
    "{S Two of these}, Greece and Ukraine, are late; of {S 128}, all; {S five of them} (Chad and others) did",
    # differences, paragraphs, enumerations are not states
    "{Q two} more than last year, {Q two} fewer than in 2010; rose from {Q 3} to {Q 5}.",
    "{- 6}. Vice-Presidents\n{- 8}. General exchange\n({- 2}) The States",
    "Article {- 5} States, Articles {- 4}, {Q 5} of it, paragraph {- 12}, Action #{- 12}, Form {- 3}, No. {- 7}, page {- 2}, section {- 4}",
    "US${- 340.1 million}, €{- 5}, £ {- 7}, USD {- 5}, aged {- 12}, table {- 4}",
    # ordinals
    "the {S 164th State Party}, the {O third} time, the {O 5th governments} of",
    # mines
    "{M 1.6 million stockpiled mines}, {M 162,796 anti-personnel mines}, {M 5,000 APMs}, {M 460,727 landmines}",
    "{M three million of the weapons}, {M 3.37 million PFM-1 mines}, {M 5 live antipersonnel mines}",
    "{O 100 anti-vehicle mines}, {O 56,171 cluster munitions}, {O 2.8 million submunitions}, {O 7,500 items} of ordnance",
    "{O 162.796 mines}",  # no mine is a fraction, so the point is not a decimal one
    # people
    "{P 5,751 casualties}, {P 15 civilians}, {P three soldiers}, {P 700 delegates}",
    "{P 3,059} were killed and {P 3,837 injured}; {P 2,182} died, {P 57 dead}, of whom {P 250 killed}, {P 581} were badly wounded",
    "killed or wounded around {P 65,000} Cambodians, injuring {P 12}, killing at least {P 9}",
    "The number of casualties fell to {P 3,956}; the death toll is {P 40}. Casualties in 2018: {P 6,897}",
    # areas
    "{A 3.4 square kilometres}, {A 100km2}, {A 204.4km²} a, {A 39,304 m²} of, {A 12 hectares}, {A 5 sq. km}, {A 7 square metres}",
    # other things
    "{O ten years}",
    "{O 54 reports}, {O 475 million dollars}, {O 60 areas}, {O 12 km}",
    "{Q 8,500} a day, {Q 76} from a cellar, {Q 120} turned up, {Q 1,019}. It had {Q 15,125} left",
    "{Q 4} to be {Q 5} of",
    "{% 71 percent} of States, {% 3%} of mines",
]


@pytest.mark.parametrize("marked", COUNTED)
def test_what_a_number_counts_and_where_its_noun_phrase_ends(marked: str) -> None:
    text, wanted = unmarked(marked)
    starts = {start: (end, letter) for start, end, letter in wanted}
    found = []
    for number in numbers(text, periods(text, date(2019, 11, 29))):
        letter, end, _ = kind(text, number)
        found.append((number.start, end, letter or "-"))
    assert found == [(start, end, letter) for start, (end, letter) in starts.items()]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("162 States Parties", "party"),
        ("35 States not party", "not_party"),
        ("two signatories", "signatory"),
        ("five of the States Parties", "party"),
        ("33 countries", None),
        ("five", None),
    ],
)
def test_the_role_of_the_states_counted(text: str, role: str | None) -> None:
    assert kind(text, numbers(text)[0])[2] == role


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("the 164th State Party", True),
        ("the Convention's 164th party", True),
        ("the fourth government known to have planted mines", True),
        ("became the 121st country to ratify", True),
        ("the fortieth ratifying State", True),
        ("the first country to", False),  # one is no number of states
        ("a third party", False),
        ("third States", False),
        ("the third of the States", False),
        ("the Fourth Review Conference", False),
        ("the 300th State", False),
        ("the 20 States", False),
    ],
)
def test_an_ordinal_may_say_how_many_states_there_are(text: str, counts: bool) -> None:
    assert is_ordinal_of_a_state(text, numbers(text)[0]) is counts


@pytest.mark.parametrize(
    ("value", "unit", "area"),
    [
        (60_000_000, " square metres", 60.0),
        (39_304, " m²", 0.039304),
        (5, "m2", 0.000005),
        (250, " hectares", 2.5),
        (250, " ha", 2.5),
        (11.5, "km2", 11.5),
        (3, " square kilometres", 3),
        (3, " Square Metres", 0.000003),
    ],
)
def test_areas_are_square_kilometres(value: float, unit: str, area: float) -> None:
    assert square_kilometres(value, unit) == area


def test_names_are_due_where_states_are_counted() -> None:
    text = "three States and 5,000 mines"
    assert [names_are_due(text, number) for number in numbers(text)] == [True, False]


@pytest.mark.parametrize(
    ("text", "follow"),
    [
        ("two in Asia (Chad, Peru)", True),
        ("all two requests before it: Chad, Peru", True),
        ("two – Chad, Peru", True),
        ("two, Chad, Peru", True),
        ("two, the Chad, Peru", True),
        ("three: Chad, Peru", False),  # not as many
        ("two Chad, Peru", False),
        ("two; (Chad, Peru", False),
        ("Chad, Peru: two", False),
        ("2nd: Chad, Peru", False),
    ],
)
def test_names_follow_a_number_in_brackets_or_after_a_mark(text: str, follow: bool) -> None:
    at = text.index("Chad")
    names = [Member(Mention(at, at + 4, "Chad", "TCD")), Member(Mention(at + 6, at + 10, "Peru", "PER"))]
    number = numbers(text)[0]
    assert names_follow(text, number, [Group(at, at + 10, names)]) is follow
    assert not names_follow(text, number, [])
