"""The figures of short texts: value with its sign, unit, topic and state; and what is no figure."""

from datetime import date

import pytest

from aplc_db.reading import understand_text
from aplc_db.records import Figure, Statement

SIGNS = {"exact": "", "more_than": ">", "at_least": ">=", "at_most": "<=", "almost": "<~", "about": "~"}


def statements(text: str, title: str = "A paper") -> list[Statement]:
    return understand_text(text, symbol="T", title=title, as_of=date(2019, 12, 31)).statements


def shown(figure: Figure) -> str:
    state = f" {figure.iso3}" if figure.iso3 else ""
    return f"{SIGNS[figure.qualifier]}{figure.value:.12g} {figure.unit} {figure.topic}{state}"


def figures(text: str, title: str = "A paper") -> list[str]:
    return [shown(figure) for statement in statements(text, title) for figure in statement.figures]


GIVEN = [
    # states
    ("A total of 14 States have yet to submit their initial report.", ["14 states missing"]),
    ("The treaty has 164 States Parties; 33 states remain outside.", ["33 states not_party", "164 states state_party"]),
    ("Chad is the 164th State Party to the Convention.", ["164 states state_party"]),
    ("This took the membership of the Convention to 157.", ["157 states state_party"]),
    ("More than two dozen countries are affected.", [">24 states other"]),
    (
        "Only three of the 35 States not party (China, Cuba and Iran) spoke.",
        ["3 states not_party", "35 states not_party"],
    ),
    ("It was adopted by 168 votes to none.", ["168 states voted_in_favour"]),
    (
        "The draft resolution was adopted with 167 votes in favour, none against and 17 abstentions.",
        ["167 states voted_in_favour", "17 states abstained"],
    ),
    ("The Convention entered into force for five States Parties.", ["5 states state_party"]),
    ("There is one signatory, the Marshall Islands.", ["1 states signatory"]),
    (
        "Six are producers: four in Asia (China, India, Iran and Nepal), two in the Americas (Cuba and the United States).",
        ["6 states producer", "4 states producer", "2 states producer"],
    ),
    ("The membership stood at 1642 States.", ["164 states state_party"]),
    ("Forty ratifications are needed.", ["40 states other"]),
    ("Mali and Fiji became the first two countries of the region to ratify.", ["2 states ratified"]),
    # mines
    ("More than 50 million stockpiled mines have been destroyed.", [">50000000 mines destroyed"]),
    ("Some 1.6 million mines remain in Greece.", ["~1600000 mines possesses GRC"]),
    ("Chad retains 303 mines for training.", ["303 mines retains TCD"]),
    ("Zambia retains 2,120.", ["2120 mines retains ZMB"]),
    ("Ukraine's stockpile stands at 4.9 million.", ["4900000 mines possesses UKR"]),
    ("Its stockpile of 3,364 of foreign origin was declared by Nigeria.", ["3364 mines possesses NGA"]),
    ("Chad found 72 mines in a cellar.", ["72 mines discovered TCD"]),
    (
        "The total retained is 162,796, an increase of 25,305 since 2014.",
        ["162796 mines retains", "25305 mines retained_change"],
    ),
    ("Belarus cut the mines it retains from 6,030 to 4,522.", ["6030 mines retains BLR", "4522 mines retains BLR"]),
    ("Chad has 3.3 million mines to destroy.", ["3300000 mines possesses TCD"]),
    (
        "Chad has destroyed 600 mines, and 400 remain to be destroyed.",
        ["600 mines destroyed TCD", "400 mines possesses TCD"],
    ),
    ("Chad destroyed 100 mines in order to destroy the depot.", ["100 mines destroyed TCD"]),
    ("The number of mines retained fell from 162,796 to 133,000.", ["162796 mines other", "133000 mines retains"]),
    ("States Parties retain 133,000 mines, down from 162,796.", ["133000 mines retains", "162796 mines other"]),
    (
        "Serbia eliminated 649,217 of its 1,320,621 mines.",
        ["649217 mines destroyed SRB", "1320621 mines possesses SRB"],
    ),
    ("Mali keeps 5,000 to 6,000 mines for training.", ["<=6000 mines retains MLI"]),
    ("In 2013, 51 States Parties held 210,158 retained mines.", ["51 states retains", "210158 mines retains"]),
    (
        "Belarus, after the destruction of 10 mines, still has 6,020.",
        ["10 mines destroyed BLR", "6020 mines possesses BLR"],
    ),
    ("Chad retains 300 mines, Peru more than 200.", ["300 mines retains TCD", ">200 mines retains PER"]),
    ("Peru destroyed more than 200 of its mines.", [">200 mines destroyed PER"]),
    ("In training Italy and Iraq destroyed 22 and 9 mines respectively.", ["22 mines destroyed", "9 mines destroyed"]),
    # people
    ("The number of casualties fell to 3,956, down from 4,191.", ["3956 people casualties", "4191 people casualties"]),
    ("Of those hurt in Chad, 12 were killed and 15 injured.", ["12 people casualties TCD", "15 people casualties TCD"]),
    ("The conference drew 700 participants.", ["700 people attended_meeting"]),
    ("Half a million people are affected.", ["500000 people other"]),
    (
        "Chad sent 30 delegates, three of whom are survivors.",
        ["30 people attended_meeting TCD", "3 people casualties TCD"],
    ),
    ("There were 1,172 casualties, 916 of them in Mali.", ["1172 people casualties", "916 people casualties MLI"]),
    # areas and percents
    ("Of the 2,557 square kilometres of mined land some 218 are left.", ["2557 km2 area", "~218 km2 area"]),
    ("Some 3.4 square kilometres are contaminated in Mali.", ["~3.4 km2 area MLI"]),
    ("More than 60 million square metres were released.", [">60 km2 area"]),
    ("Mozambique released 16,900 hectares.", ["169 km2 area MOZ"]),
    ("Some 71 percent were civilians.", ["~71 percent other"]),
    # a number a state
    (
        "Finland (16,158 mines), Chile (12,050) and Peru (200 fewer) keep mines.",
        ["16158 mines retains FIN", "12050 mines retains CHL", "200 mines retained_change PER"],
    ),
    (
        "Ethiopia retains 303 mines, Bangladesh 12,500 and Mali 600.",
        ["303 mines retains ETH", "12500 mines retains BGD", "600 mines retains MLI"],
    ),
    (
        "There were 12 casualties in Chad and 40 casualties in Mali.",
        ["12 people casualties TCD", "40 people casualties MLI"],
    ),
    (
        "Russia holds 26.5 million, Pakistan 6 million and Cuba 3 million mines.",
        ["26500000 mines possesses RUS", "6000000 mines possesses PAK", "3000000 mines possesses CUB"],
    ),
    (
        "There were 5,751 casualties. Most were in Chad (1,106), ahead of Mali (796).",
        ["5751 people casualties", "1106 people casualties TCD", "796 people casualties MLI"],
    ),
    # no figures
    ("MAPUTO, Sept 17 - Chad spoke of mines.", []),
    ("Chad has one of the world's largest stockpiles.", []),
    ("Chad reported a stockpile of zero.", []),
    ("See paragraph 12, Article 7, Action 21 and page 30 of the report.", []),
    ("Denmark paid $3 million for 12 projects in Chad over ten years.", []),
    ("Chad acceded on 6 May 1999 with resolution 53/77.", []),
    ("Chad destroyed 500 cluster munitions and 2,000 submunitions.", []),
    ("Under the Convention on Cluster Munitions, Georgia destroyed its stocks, 844 in all, and reported 900.", []),
    ("Clearance of Mali and Chad took 1,200 workdays.", []),
    ("One in three States is affected.", []),
    ("Nine out of ten mines are old.", []),
    ("Angola seeks three years, Zimbabwe 500.", []),
]


@pytest.mark.parametrize(("text", "given"), GIVEN, ids=[text for text, _ in GIVEN])
def test_the_figures_of_a_text(text: str, given: list[str]) -> None:
    assert sorted(figures(text)) == sorted(given)


def test_the_title_says_that_bare_numbers_are_mines() -> None:
    text = "Mines were counted. Chad gave a figure: 1,019. Mali has 2,000."
    assert figures(text) == []
    given = figures(text, "Mines retained under Article 3")
    assert [one.split()[0] for one in given] == ["1019", "2000"]


@pytest.mark.parametrize(
    ("text", "mines"),
    [
        ("Turkey retained 15,125 mines at the end of 2008.", {"TUR": 15125}),
        ("Finland (16,158 mines), Chile (12,050) and Peru retain mines.", {"FIN": 16158, "CHL": 12050}),
        ("Ethiopia retains 303 mines, Bangladesh 12,500 and Mali 600.", {"ETH": 303, "BGD": 12500, "MLI": 600}),
        ("Belarus reduced the number of mines it retains from 6,030 to 4,522.", {"BLR": 4522}),
        ("Chad retains mines; 5,000 were destroyed.", {}),
        ("Jordan completed the destruction of its 92,342 mines.", {"JOR": 92342}),
    ],
)
def test_facts_have_the_amount_of_their_state(text: str, mines: dict[str, int]) -> None:
    facts = [fact for statement in statements(text) for fact in statement.facts]
    assert facts
    assert {fact.iso3: fact.detail["mines"] for fact in facts if "mines" in fact.detail} == mines


def test_a_list_that_no_rule_takes_keeps_its_number() -> None:
    (statement,) = statements("Four affected countries, Chad, Mali, Niger and Peru, sat at one table.")
    assert (statement.rule, statement.declared_count, statement.listed_count) == ("figures", 4, 4)
    assert not statement.facts


def test_a_sentence_that_only_names_keeps_its_numbers() -> None:
    found = statements(
        "Which States Parties have yet to destroy their stockpiles?\nThree: Chad (5,000 mines), Mali (900) and Peru."
    )
    assert [shown(one) for statement in found for one in statement.figures] == [
        "3 states destruction_pending",
        "5000 mines possesses TCD",
        "900 mines possesses MLI",
    ]
