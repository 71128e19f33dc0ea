"""Short texts with marks: `{GIN Guinea}` is a mention of that state, `{? Korea}` a name of two states or of none."""

import json
import re
import subprocess
import sys
import time
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aplc_db.gazetteer import Gazetteer, name_key
from aplc_db.names import ADJECTIVE, IN_LISTS, known

CASES = Path(__file__).parent / "cases"
GAZETTEER = Gazetteer.default()
_MARK = re.compile(r"\{([A-Z]{3}|\?)(~?) ([^{}]+)\}")

FOUND = [
    # one name inside another
    "{GIN Guinea}, {GNB Guinea-Bissau}, {GNQ Equatorial Guinea} and {PNG Papua New Guinea} on the Gulf of Guinea",
    "{NER Niger} and {NGA Nigeria} in the Niger Delta",
    "{DMA Dominica}, the {DOM Dominican Republic}",
    "{SDN Sudan}, {SSD South Sudan}, {ZAF South Africa}",
    "{IRL Ireland} and {? Northern Ireland}",
    "the {GBR United Kingdom of Great Britain and Northern Ireland}",
    "{PRK Democratic People’s Republic of Korea}, {KOR Republic of Korea}, {PRK North Korea}, {? Korea}",
    "New Mexico, New Jersey and {MEX Mexico}; Georgia Tech in {GEO Georgia}; the Jordan Valley in {JOR Jordan}",
    "the Panama Canal, Panama City, the South China Sea, the Vietnam War, {PAN Panama}",
    # Congo and Congo
    "{COG Congo}, {COD DR Congo}, {COG Congo-Brazzaville}, {COG Congo (Brazzaville)}, {COG Congo Brazzaville} (2009)",
    "{COD Democratic Republic of the Congo} ({COD DRC}), {COD Congo (Kinshasa)}, {COD D.R. Congo}, {COD Zaire}",
    "{COG Congo (Rep. of)}, {COG Republic of Congo}",
    "{COG Republic of the Congo} and {COD Democratic Republic of Congo}",
    "{COG Congo}, {KOR Republic of Korea}",
    "{COG Congo, Republic of} and {KOR Korea, Republic of}",
    "{SDN Sudan}, {ZAF South Africa} and {? Korea}, {ZAF South Africa}",
    # inverted, bracketed, with a slash
    "{TZA Tanzania, United Republic of}; {MDA Moldova, Republic of}; {FSM Micronesia, Federated States of}",
    "{IRN Iran (Islamic Republic of)}, {VEN Venezuela (Bolivarian Republic of)}, {VEN Venezuela} (2012)",
    "{PRK Korea, Democratic People's Republic of}, {KOR Korea (South)}, {BOL Bolivia (Plurinational State of)}",
    "{MMR Myanmar/Burma}, {MMR Burma/Myanmar}, {MMR Burma}, {MMR Myanmar (Burma)}; it left {GIN Guinea}. Bissau",
    # marks and glue
    "{NER Niger},[1] {NER Niger}1 {POL Poland}* {NER Niger}¹ {TUR Turkey}’s {TLS Timor-Leste}'s",
    "{UGA Uganda} {? Western Sahara}",
    "{THA Thailand}{COL Colombia}{LKA Sri Lanka}",
    "{AGO Angola} {BDI Burundi} {TCD Chad}\n{CHL Chile}\n\n{COG Congo Brazzaville}\n{MOZ Mozambique}",
    "{IRQ Iraq}-{IRN Iran} border; {JOR Jordan}.{KEN Kenya}",
    # adjectives and other words
    "a Croatian firm, Nigerian, Jordanian and Iranian delegates, US-made mines, a Turkey-based firm",
    "our car told us of a chad, turkey and china; {CAF CAR}, {USA US}, {USA U.S.} and {GBR U.K.}'s",
    "US$ 5 million, US dollars; ChinaAid",
    "Guinea pigs, Guinea worm, Brazil nuts",
    # abbreviations
    "{ARE UAE}, {USA USA}, {PRK DPRK}, {KOR ROK}, {PNG PNG}, {BIH BiH}, {MKD FYROM}, {LAO Lao PDR}",
    "{MKD FYR Macedonia}",
    "{FSM FS Micronesia}, {USA U.S.A.}, {CHN P.R. China}, {LAO Laos}",
    # printed otherwise
    "the {? Danish Refugee Council (DRC)} and {COD DRC}",
    "{CIV Côte d’Ivoire}, {CIV Cote d'Ivoire}, {CIV CÔTE D’IVOIRE}, {CIV Ivory Coast}",
    "{STP São Tomé & Príncipe}, {STP Sao Tomé and Principe}, {STP Sa\u0303o Tome\u0301 and Pri\u0301ncipe}",
    "{TUR Türkiye}, {TUR TÜRKİYE}, {TUR Turkiye}, {TUR TURKEY}, {USA UNITED STATES OF AMERICA}",
    "{KNA St Kitts & Nevis}, {LCA St. Lucia}, {VCT St. Vincent}, {VCT Saint Vincent and the Grenadines}",
    "{LAO Lao People’s\nDemocratic  Republic}, {GNB Guinea Bissau}, {TLS Timor Leste}, {BIH Bosnia & Herzegovina}",
    "The {GMB Gambia}, the {NLD Netherlands}, the {NLD Kingdom of the Netherlands}, {CZE Czechia}",
    "{CZE Czech Republic}",
    "the {MKD former Yugoslav Republic of Macedonia}, {SWZ eSwatini}, {SWZ Swaziland}, {CPV Cape Verde}",
    "{CPV Cabo Verde}",
    "{TUR Republic of Turkey}, {GUY Co-operative Republic of Guyana}, {NGA Federal Republic of Nigeria}",
    "{SVK Slovak Republic}",
    "{PSE State of Palestine}, {PSE Palestine}, {VAT Holy See}, {VAT Vatican}, {KGZ Kyrgyz Republic}, {TLS East Timor}",
    # known misspellings
    "{SYR~ Syria Arab Republic}, {PHL~ Phillipines}, {SYR Syrian Arab Republic}",
    # not states
    "{? Kosovo}, {? Taiwan}, {? Nagorno-Karabakh}, {? Somaliland}, {? Hong Kong, China}, {? European Union} ({? EU})",
    "the {? former Soviet Union}, {? former Yugoslavia}, the {? ICRC} and the {? Cluster Munition Coalition}",
]


@pytest.mark.parametrize("marked", FOUND)
def test_names_are_found_where_they_are_marked(marked):
    text, expected = "", []
    end = 0
    for mark in _MARK.finditer(marked):
        text += marked[end : mark.start()]
        iso3 = None if mark[1] == "?" else mark[1]
        expected.append((len(text), mark[3], iso3, "unresolved" if iso3 is None else "fuzzy" if mark[2] else "exact"))
        text += mark[3]
        end = mark.end()
    text += marked[end:]
    found = GAZETTEER.find(text)
    assert [(m.start, m.surface, m.iso3, m.method) for m in found] == expected
    assert all(text[m.start : m.end] == m.surface for m in found)


@pytest.mark.parametrize(
    ("text", "as_of", "states"),
    [
        ("Southern Sudan", date(2008, 1, 1), [None]),
        ("Southern Sudan", date(2012, 1, 1), ["SSD"]),
        ("Serbia and Montenegro", date(2005, 6, 1), ["SRB"]),
        ("Serbia and Montenegro", date(2019, 6, 1), ["SRB", "MNE"]),
        ("Federal Republic of Yugoslavia", date(2001, 6, 1), ["SRB"]),
    ],
)
def test_a_name_that_changed_hands_means_what_it_meant_at_the_time(text, as_of, states):
    assert [m.iso3 for m in GAZETTEER.find(text, as_of)] == states


def test_korea_alone_could_be_two_states():
    (mention,) = GAZETTEER.find("Korea abstained.")
    assert (mention.iso3, mention.method, mention.candidates) == (None, "unresolved", ("KOR", "PRK"))
    assert GAZETTEER.kind(mention) == "ambiguous"


def test_the_kind_of_what_is_no_state_is_known():
    kinds = [GAZETTEER.kind(m) for m in GAZETTEER.find("Western Sahara, the OAS, the Soviet Union and Chad")]
    assert kinds == ["area", "organisation", "other", "short"]


@pytest.mark.parametrize(
    "name", [n for n in known() if n.iso3 and n.kind not in (*IN_LISTS, ADJECTIVE)], ids=lambda n: n.name
)
def test_every_name_of_the_tables_is_found_whole(name):
    as_of = name.valid_to or name.valid_from
    for text in (name.name, f"Peru, {name.name} and Fiji"):
        found = [(m.surface, m.iso3) for m in GAZETTEER.find(text, as_of)]
        assert (name.name, name.iso3) in found, found


@pytest.mark.parametrize("name", [n for n in known() if n.kind == ADJECTIVE], ids=lambda n: n.name)
def test_an_adjective_names_a_state_before_its_forces_or_government_only(name):
    for text in (f"{name.name} army", f"the {name.name} armed forces", f"The {name.name} Government"):
        (mention,) = GAZETTEER.find(f"{text} laid mines.")
        assert (mention.surface, mention.iso3, mention.candidates) == (name.name, name.iso3, name.candidates)
    for text in (f"a {name.name} firm", f"anti-{name.name} forces", f"ethnic {name.name} troops", name.name):
        assert GAZETTEER.find(f"{text} laid mines.") == []


def test_states_of_the_labelled_passages_are_found():
    gold = {row["id"]: row for row in map(json.loads, (CASES / "gold.jsonl").read_text(encoding="utf-8").splitlines())}
    hits = found_number = wanted_number = 0
    for line in (CASES / "passages.jsonl").read_text(encoding="utf-8").splitlines():
        passage = json.loads(line)
        as_of = date(int(passage["year"][:4]), 12, 31)
        found = {m.iso3 for m in GAZETTEER.find(passage["text"], as_of) if m.iso3}
        wanted = {mention["iso3"] for mention in gold[passage["id"]]["mentions"]}
        hits += len(found & wanted)
        found_number += len(found)
        wanted_number += len(wanted)
    assert 2 * hits / (found_number + wanted_number) >= 0.99


@pytest.mark.parametrize(
    ("fragment", "iso3"),
    [
        ("Lao People's Democratic Repubic", "LAO"),
        ("Kazakhistan", "KAZ"),
        ("Bosnia and Herzgovina", "BIH"),
        ("Republic of Koera", "KOR"),
        ("Venezula (Bolivarian Republic of)", "VEN"),
        ("Turkmenstan,", "TKM"),
        ("Chine", "CHN"),  # French, and as near to Chile
        ("Columbia", "COL"),
        ("the Phillipines", "PHL"),
    ],
)
def test_a_misspelt_member_of_a_list_is_corrected_and_said_to_be(fragment, iso3):
    mention = GAZETTEER.resolve(fragment)
    assert (mention.iso3, mention.method) == (iso3, "fuzzy")
    assert 0.88 <= mention.score < 1


@pytest.mark.parametrize(
    ("fragment", "candidates"),
    [
        ("Nigera", ("NGA", "NER")),
        ("Austrlia", ("AUS", "AUT")),
        ("Korea", ("KOR", "PRK")),
        ("Croatian", ()),  # adjectives name no state
        ("Pakistani", ()),
        ("Western Sahara", ()),
        ("Thirty", ()),
        ("car", ()),
        ("", ()),
        ("x" * 100_000, ()),
    ],
)
def test_what_could_be_two_states_or_is_none_is_refused(fragment, candidates):
    mention = GAZETTEER.resolve(fragment)
    assert (mention.iso3, mention.method, mention.candidates) == (None, "unresolved", candidates)


def test_a_list_that_names_china_leaves_chine_open():
    assert GAZETTEER.resolve("Chine", exclude={"CHN"}).iso3 is None


def test_names_of_a_user_come_first():
    taught = Gazetteer.with_names([("Land of Nod", "NOR"), ("Kosovo", "SRB")])
    assert [m.iso3 for m in taught.find("the Land of Nod and Kosovo")] == ["NOR", "SRB"]
    assert taught.resolve("Land of Nod").iso3 == "NOR"
    assert [m.iso3 for m in GAZETTEER.find("the Land of Nod and Kosovo")] == [None]


@given(st.text(max_size=200))
def test_any_text_gives_ordered_mentions_that_lie_in_it(text):
    end = 0
    for mention in GAZETTEER.find(text):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.surface
        end = mention.end


@given(
    st.sampled_from([n for n in known() if n.kind in ("short", "formal")]),
    st.sampled_from([" ", "\n", "  ", " \n "]),
)
def test_a_name_broken_across_lines_or_decomposed_is_the_same_name(name, space):
    text = unicodedata.normalize("NFD", name.name.replace(" ", space).replace("'", "’"))
    assert [m.iso3 for m in GAZETTEER.find(f"Mines in {text}.", name.valid_from)] == [name.iso3]
    assert name_key(text) == name_key(name.name)


@pytest.mark.parametrize(
    "unit", ["Republic of ", "Congo, ", "A.", "Guinea", "St. ", "Korea (", "d'", "U.S.", "UP CASE "]
)
def test_time_grows_with_the_length_of_the_text_and_no_faster(unit):
    def seconds(length, times):
        text = (unit * (length // len(unit) + 1))[:length]
        best = 9.0
        for _ in range(3):
            begin = time.process_time()
            for _ in range(times):
                GAZETTEER.find(text)
            best = min(best, time.process_time() - begin)
        return best

    # the same letters in one text and in eight: what grows with the square takes eight times as long; clocks tick in 4 ms
    assert seconds(80_000, 1) < 3 * seconds(10_000, 8) + 0.01


def test_finding_names_needs_neither_difflib_nor_a_library():
    code = (
        "import sys; from aplc_db.gazetteer import Gazetteer; Gazetteer.default().find('Chad');"
        "print([m for m in ('difflib', 'pandas', 'sqlalchemy', 'lxml') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nigria and Togo have not reported.", [("Nigria", "NGA")]),
        ("Swasiland’s stockpile is gone; Tajikstan's is not.", [("Swasiland", "SWZ"), ("Tajikstan", "TJK")]),
        ("The Mozambiqe National Army and Mozambique", [("Mozambiqe", "MOZ")]),
    ],
)
def test_a_word_that_can_only_be_a_misspelt_state_is_found_anywhere(text: str, names: list[tuple[str, str]]) -> None:
    gazetteer = Gazetteer.default()
    guessed = gazetteer.misspelt(text, gazetteer.find(text))
    assert [(mention.surface, mention.iso3) for mention in guessed] == names
    assert {mention.method for mention in guessed} == {"fuzzy"}


@pytest.mark.parametrize(
    "text", ["Nigerian, Croatians, Yugoslav and Columbia", "Several Requests, Switzerland", "Borduria", "swasiland"]
)
def test_what_could_be_else_is_no_misspelt_state(text: str) -> None:
    gazetteer = Gazetteer.default()
    assert gazetteer.misspelt(text, gazetteer.find(text)) == []
