"""Where a state's name does not stand for the state."""

import pytest

from aplc_db.gazetteer import Gazetteer

GAZETTEER = Gazetteer.default()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her Royal Highness Princess Astrid of Belgium", ["title"]),
        ("Princess Astrid of\nBelgium", ["title"]),
        ("Prince Mired Raad Al-Hussein of Jordan", ["title"]),
        ("Ambassador Susan Eckey of Norway", ["title"]),
        ("H.E. Thomas Hajnoczi, Ambassador of Austria", ["title"]),
        ("Ambassador Jürg Lauber (Switzerland)", ["title"]),
        ("the Minister of Foreign Affairs of Thailand", ["title"]),
        ("signed at Ottawa, Canada in December", ["place"]),
        ("met in Nairobi, Kenya in 2004", ["place"]),
        ("Geneva (Switzerland)", ["place"]),
        ("a seminar in Rakitje, Croatia", ["place"]),
        ("a workshop was held in Croatia", ["place"]),
        ("the University of Jordan", ["organisation"]),
        ("the Cambodia Mine Action Centre", ["organisation"]),
        ("the Sri Lanka Campaign to Ban Landmines", ["organisation"]),
        ("Handicap International Belgium", [None, "organisation"]),
        # and what is the state itself
        ("In Geneva, Croatia said that it had finished", [None]),
        ("At the Conference in December, Norway announced", [None]),
        ("In Europe, Belarus has the largest stockpile", [None]),
        ("the Government of the Lao People's Democratic Republic", [None]),
        ("Albania, Bulgaria and Croatia", [None, None, None]),
        ("mines were laid in Angola", [None]),
        ("having met its deadline by destroying every mine in Jordan", [None]),
        ("Thailand Uganda", [None, None]),
        ("the Republic of Turkey did not destroy its stockpile", [None]),
    ],
)
def test_the_setting_of_a_name(text, expected):
    assert [GAZETTEER.setting(text, mention) for mention in GAZETTEER.find(text)] == expected


def test_a_long_text_is_looked_at_only_near_the_name():
    text = "Ambassador " + "Xx " * 200_000 + "of Norway"
    (mention,) = GAZETTEER.find(text)
    assert GAZETTEER.setting(text, mention) is None
