"""The tables of reference/ agree with themselves."""

import re
from collections import Counter
from datetime import date

import pytest

from aplc_db.names import name_key, rows

STATES = list(rows("states.csv"))
NAMES = list(rows("state_names.csv"))
MEETINGS = list(rows("meetings.csv"))
ISO3 = {row["iso3"] for row in STATES}

SUBREGIONS = {
    "Africa": {"Northern Africa", "Sub-Saharan Africa"},
    "Americas": {"Latin America and the Caribbean", "Northern America"},
    "Asia": {"Central Asia", "Eastern Asia", "South-eastern Asia", "Southern Asia", "Western Asia"},
    "Europe": {"Eastern Europe", "Northern Europe", "Southern Europe", "Western Europe"},
    "Oceania": {"Australia and New Zealand", "Melanesia", "Micronesia", "Polynesia"},
}
# The 33 States not party of November 2019; 164 were party.
NOT_PARTY_2019 = set(
    re.findall(
        "[A-Z]{3}",
        "ARM AZE BHR CHN CUB EGY GEO IND IRN ISR KAZ PRK KOR KGZ LAO LBN LBY MHL FSM MNG MAR MMR NPL PAK RUS SAU SGP "
        "SYR TON ARE USA UZB VNM",
    )
)


def test_all_states_are_there_once():
    assert len(STATES) == len(ISO3) == 197
    for column, shape in (("iso3", "[A-Z]{3}"), ("iso2", "[A-Z]{2}"), ("m49", "[0-9]{3}")):
        values = [row[column] for row in STATES]
        assert len(set(values)) == 197
        assert all(re.fullmatch(shape, value) for value in values)


def test_parties_and_states_not_party_make_all_states():
    assert len(NOT_PARTY_2019) == 33
    assert NOT_PARTY_2019 <= ISO3
    assert len(ISO3 - NOT_PARTY_2019) == 164


def test_beyond_the_members_of_the_united_nations_stand_four():
    assert {"VAT", "PSE", "COK", "NIU"} <= ISO3


def test_every_state_has_a_region_and_a_subregion_of_it():
    assert {(row["region"], row["subregion"]) for row in STATES} == {
        (region, subregion) for region, subregions in SUBREGIONS.items() for subregion in subregions
    }
    assert Counter(row["region"] for row in STATES) == {
        "Africa": 54, "Asia": 48, "Europe": 44, "Americas": 35, "Oceania": 16,
    }  # fmt: skip


def test_namibia_keeps_its_code():
    assert next(row["iso2"] for row in STATES if row["iso3"] == "NAM") == "NA"


def test_no_two_names_have_the_same_key():
    keys = Counter(name_key(row["name"]) for row in NAMES)
    assert [key for key, number in keys.items() if number > 1] == []
    assert len(NAMES) >= 600


def test_names_belong_to_states_and_are_of_a_known_kind():
    assert {row["iso3"] for row in NAMES} == ISO3
    assert {row["kind"] for row in NAMES} == {"short", "formal", "alias", "historic"}


def test_every_state_has_its_short_and_formal_name_among_the_names():
    known = {(name_key(row["name"]), row["iso3"]) for row in NAMES}
    for row in STATES:
        assert (name_key(row["name"]), row["iso3"]) in known
        assert (name_key(row["formal_name"]), row["iso3"]) in known
    assert Counter(row["kind"] for row in NAMES)["short"] == 197


def test_names_that_changed_hands_are_dated():
    dated = {row["name"]: (row["valid_from"], row["valid_to"]) for row in NAMES if row["valid_from"] or row["valid_to"]}
    assert dated["Southern Sudan"] == ("2011-07-09", "")
    assert "Serbia and Montenegro" in dated
    for days in dated.values():
        assert all(not day or date.fromisoformat(day) for day in days)


@pytest.mark.parametrize("file_name", ["spellings.csv", "places.csv"])
def test_spellings_and_places_name_known_states(file_name):
    listed = list(rows(file_name))
    assert {row["iso3"] for row in listed} <= ISO3
    first = next(iter(listed[0]))
    assert len({(name_key(row[first]), row["iso3"]) for row in listed}) == len(listed)


def test_what_is_no_state_has_no_name_of_a_state():
    names = {name_key(row["name"]) for row in NAMES if not row["valid_from"]}
    others = list(rows("not_states.csv"))
    assert not names & {name_key(row["name"]) for row in others}
    assert {row["kind"] for row in others} == {"area", "organisation", "other", "ambiguous", "phrase"}
    for row in others:
        assert bool(row["candidates"]) == (row["kind"] == "ambiguous")
        assert set(row["candidates"].split()) <= ISO3


def test_adjectives_are_of_known_states_and_no_names():
    listed = list(rows("adjectives.csv"))
    assert len({row["adjective"] for row in listed}) == len(listed)
    assert all(row["candidates"] and set(row["candidates"].split()) <= ISO3 for row in listed)
    assert not {name_key(row["adjective"]) for row in listed} & {name_key(row["name"]) for row in NAMES}


def test_meetings_follow_each_other_and_last_at_most_a_week():
    assert len(MEETINGS) == 27
    last = date(1999, 3, 1)  # entry into force
    for row in MEETINGS:
        starts_on, ends_on = date.fromisoformat(row["starts_on"]), date.fromisoformat(row["ends_on"])
        assert last < starts_on <= ends_on
        assert (ends_on - starts_on).days <= 6
        assert starts_on.weekday() < 5 or row["code"] == "8MSP"  # the Dead Sea meeting opened on a Sunday
        last = ends_on


def test_meetings_are_numbered_by_kind():
    for kind, suffix, number in (("review_conference", "RC", 5), ("meeting_of_states_parties", "MSP", 22)):
        held = [row for row in MEETINGS if row["kind"] == kind]
        assert [int(row["ordinal"]) for row in held] == list(range(1, number + 1))
        assert [row["code"] for row in held] == [f"{row['ordinal']}{suffix}" for row in held]
    assert next(row["ends_on"] for row in MEETINGS if row["code"] == "3RC") == "2014-06-27"
