"""Names of states as the tables of `reference/` hold them, and what makes two ways of printing one name equal."""

import csv
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from aplc_db.content import folder

CORRECTED = ("misspelt", "foreign", "doubtful")
IN_LISTS = ("foreign", "doubtful")  # mean a state only where a state must stand: "Chine", "Columbia"
ADJECTIVE = "adjective"  # means a state only before who acts for it: "Russian troops"

_ARTICLE = re.compile(r"^the (?=.)|(?<=.) the$")
_SAINT = re.compile(r"^st (?=.)")
_KEY_WORD = re.compile(r"\w+")
_INITIAL = re.compile(r"\b(\w)\.(?=\w\b)")
APOSTROPHES = "'’‘`´ʼ′"
_NO_APOSTROPHE = dict.fromkeys(map(ord, APOSTROPHES))


def fold(word: str) -> str:
    """`word` without case, accents and apostrophes."""
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return word.casefold().translate(_NO_APOSTROPHE)


def name_key(text: str) -> str:
    """What all ways of printing one name have in common; the primary key of `state_names`.

    >>> name_key("The U.S."), name_key("St. Kitts & Nevis"), name_key("Côte d’Ivoire"), name_key("Congo (Rep. of)")
    ('us', 'saint kitts and nevis', 'cote divoire', 'congo rep of')
    """
    plain = _INITIAL.sub(r"\1", fold(text).replace("&", " and "))
    return _SAINT.sub("saint ", _ARTICLE.sub("", " ".join(_KEY_WORD.findall(plain))))


class Name(NamedTuple):
    """A name of one state, of several (`candidates`), or of what is no state.

    Kinds: short, formal, alias, historic; misspelt, foreign, doubtful (corrected, and said so); area, organisation,
    other, ambiguous; phrase (words that hold a state's name and do not mean it: "Gulf of Guinea"); adjective.
    """

    name: str
    iso3: str | None
    kind: str
    valid_from: date | None = None  # the days on which a paper that uses the name means this
    valid_to: date | None = None
    candidates: tuple[str, ...] = ()

    @property
    def dated(self) -> bool:
        """Whether the name meant something else on other days."""
        return self.valid_from is not None or self.valid_to is not None

    def holds(self, as_of: date | None) -> bool:
        """Whether the name meant this on a day (none given: today)."""
        day = as_of or date.today()
        return (self.valid_from or day) <= day <= (self.valid_to or day)


def rows(file_name: str) -> Iterator[dict[str, str]]:
    """The rows of a file of `reference/`."""
    with (folder("reference") / file_name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@cache
def known() -> tuple[Name, ...]:
    """Every name of the tables."""
    names = [
        Name(row["name"], row["iso3"], row["kind"], _day(row["valid_from"]), _day(row["valid_to"]))
        for row in rows("state_names.csv")
    ]
    names += [Name(row["name"], row["iso3"], row["kind"]) for row in rows("spellings.csv")]
    names += [
        Name(row["name"], None, row["kind"], candidates=tuple(row["candidates"].split()))
        for row in rows("not_states.csv")
    ]
    for row in rows("adjectives.csv"):
        candidates = tuple(row["candidates"].split())
        one = candidates[0] if len(candidates) == 1 else None
        names.append(Name(row["adjective"], one, ADJECTIVE, candidates=() if one else candidates))
    return tuple(names)


@cache
def short_names() -> dict[str, str]:
    """The short name of every state by its iso3."""
    return {row["iso3"]: row["name"] for row in rows("states.csv")}
