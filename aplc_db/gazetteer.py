"""Names of states, found in text.

    >>> [(m.surface, m.iso3) for m in Gazetteer.default().find("Niger,[1] Guinea Bissau and a Nigerian firm")]
    [('Niger', 'NER'), ('Guinea Bissau', 'GNB')]

Names lie in a trie of words, one tree for each first word, grown when a text first needs it: ready in about a
millisecond, and a text costs one dictionary look-up for each capitalised word. What may stand between the words of a
name follows from how the table writes it: white space, hyphens and full stops always; a comma or a bracket only where
the name itself has one.
"""

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from aplc_db.content import folder
from aplc_db.records import Mention

_LOWER = "a-zß-öø-ÿ\u0300-\u036f"
_UPPER = "A-ZÀ-ÖØ-Þ\u0130"
_APOSTROPHE = "'’‘`´ʼ′"
_HYPHEN = r"\-\u2010\u2011\u2013"
_RUN = rf"[{_UPPER}]*+[{_LOWER}]*+"  # ends where a name is glued to the next: Thailand|Colombia

_START = re.compile(rf"[{_UPPER}](?:(?:\.[A-Z](?![A-Za-z]))+\.?|{_RUN})")
_NEXT = re.compile(
    rf"([\s.,(/{_HYPHEN}{_APOSTROPHE}]{{0,8}}+)((?:[A-Z]\.){{2,}}|&|(?=[{_UPPER}{_LOWER}]){_RUN}(?:[{_APOSTROPHE}](?=[{_UPPER}{_LOWER}]){_RUN})*)"
)
_NOT_LAST = re.compile(rf"\s+(?:of\b|[{_UPPER}])")
_CLOSING = re.compile(r"\.?\s?\)")
_ADJECTIVE = re.compile(rf"[-\u2010\u2011][{_LOWER}]|\$")
_POSSESSIVE = re.compile(rf"[{_APOSTROPHE}][A-Za-z]*$")
_SKIPPED = ("the", "THE", "The")
_ENDINGS = (" ", ",", ".", ";", ":", ")", "\n", "")
_LETTER = re.compile(rf"[{_UPPER}{_LOWER}]")
_ARTICLE = re.compile(r"^the (?=.)|(?<=.) the$")
_SAINT = re.compile(r"^st (?=.)")
_KEY_WORD = re.compile(r"\w+")
_INITIAL = re.compile(r"\b(\w)\.(?=\w\b)")
_NO_APOSTROPHE = dict.fromkeys(map(ord, _APOSTROPHE))


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

    Kinds: short, formal, alias, historic; misspelt and foreign (corrected, and said so); area, organisation, other;
    ambiguous; phrase (words that hold a state's name and do not mean it: "Gulf of Guinea").
    """

    name: str
    iso3: str | None
    kind: str
    valid_from: date | None = None  # the days on which a paper that uses the name means this
    valid_to: date | None = None
    candidates: tuple[str, ...] = ()

    def holds(self, as_of: date | None) -> bool:
        """Whether the name meant this on a day (none given: today)."""
        if self.valid_from is None and self.valid_to is None:
            return True
        day = as_of or date.today()
        return (self.valid_from or day) <= day <= (self.valid_to or day)


def rows(file_name: str) -> Iterator[dict[str, str]]:
    """The rows of a file of `reference/`."""
    with (folder("reference") / file_name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@cache
def _known() -> tuple[Name, ...]:
    names = [
        Name(row["name"], row["iso3"], row["kind"], _day(row["valid_from"]), _day(row["valid_to"]))
        for row in rows("state_names.csv")
    ]
    names += [Name(row["name"], row["iso3"], row["kind"]) for row in rows("spellings.csv")]
    names += [
        Name(row["name"], None, row["kind"], candidates=tuple(row["candidates"].split()))
        for row in rows("not_states.csv")
    ]
    return tuple(names)


class Branch:
    """One word of the trie: the words that may follow it, and the names that end with it."""

    __slots__ = ("ends", "following")

    def __init__(self) -> None:
        self.following: dict[str, Branch] = {}
        self.ends: list[tuple[str, Name]] = []  # with the lower-case letters before the first capital ("former ")

    def add(self, name: Name, prefix: str, rest: str) -> None:
        """Lay `rest`, the words of `name` after this one, along the branches."""
        branch = self
        for match in _NEXT.finditer(rest):
            branch = branch.following.setdefault(_word(match[2]), Branch())
        branch.ends.append((prefix, name))
        branch.ends.sort(key=lambda end: -len(end[0]))

    def step(self, printed: str) -> "Branch | None":
        """The branch of a word as printed."""
        return self.following.get(printed) or self.following.get(_word(printed)) or self.following.get(fold(printed))


def _word(printed: str) -> str:
    """A word as it is compared: abbreviations in capitals as printed, all else folded."""
    word = printed.replace(".", "")
    if 2 <= len(word) <= 6 and word.isupper():
        return word
    return "and" if word == "&" else fold(word)


def _forms(first: str) -> set[str]:
    """The ways in which a text may print the first word of a name."""
    word = first.replace(".", "")
    if 2 <= len(word) <= 6 and word.isupper():
        return {word}
    plain = _plain(word)
    forms = {plain, plain.upper()}
    return forms | {"St", "ST"} if plain == "Saint" else forms


def _plain(word: str) -> str:
    """`word` without accents and full stops, its case kept."""
    word = unicodedata.normalize("NFKD", word.replace(".", ""))
    return "".join(c for c in word if not unicodedata.combining(c))


class Gazetteer:
    """All `names`, ready to be found; of two names with one key the earlier counts."""

    def __init__(self, names: Iterable[Name]) -> None:
        self.names = tuple(names)
        self._by_first: dict[str, list[tuple[Name, re.Match[str]]]] = {}
        self._branches: dict[str, Branch | None] = {}
        for name in self.names:
            first = _START.search(name.name)
            # A foreign name is corrected only where a state is sure to be meant: see `resolve`.
            if first is not None and name.kind != "foreign":
                for form in _forms(first[0]):
                    self._by_first.setdefault(form, []).append((name, first))
                    self._branches[form] = None

    @staticmethod
    @cache
    def default() -> "Gazetteer":
        """The gazetteer of the package's own tables."""
        return Gazetteer(_known())

    @classmethod
    def with_names(cls, extra: Iterable[tuple[str, str]]) -> "Gazetteer":
        """The package's names and a user's own (name, iso3), which come first."""
        return cls([*(Name(name, iso3, "alias") for name, iso3 in extra), *_known()])

    def find(self, text: str, as_of: date | None = None) -> list[Mention]:
        """What `text` names, in order, longest first, never overlapping; time grows with the length of the text.

        A state has its `iso3`. Areas, organisations and names that could be two states are given too, `unresolved` and
        without `iso3` (`kind` says which), so that a list that holds them stays one list. Adjectives are left out, and
        phrases that merely hold a name.
        """
        found: list[Mention] = []
        done = 0
        branches = self._branches
        for start in _START.finditer(text):
            word = start[0]
            if word not in branches:
                if word.isascii() and "." not in word:
                    continue
                word = _plain(word)
                if word not in branches:
                    continue
            if start.start() >= done and (hit := self._longest(text, start, word, as_of, done)) is not None:
                begin, done, name = hit
                if name.kind != "phrase":
                    found.append(_mention(text, begin, done, name))
        return found

    def _grow(self, word: str) -> Branch:
        branch = self._branches[word] = Branch()
        for name, first in self._by_first[word]:
            branch.add(name, name.name[: first.start()], name.name[first.end() :])
        return branch

    def kind(self, surface: str) -> str | None:
        """The kind of the name printed as `surface` (see `Name`), None where it is none."""
        key = name_key(surface)
        return next((name.kind for name in self.names if name_key(name.name) == key), None)

    def _longest(
        self, text: str, start: re.Match[str], word: str, as_of: date | None, done: int
    ) -> tuple[int, int, Name] | None:
        """The longest name that begins with `start`: where it begins and ends."""
        branch = self._branches[word] or self._grow(word)
        at, end = start.span()
        best = None
        opened = comma = False
        ends: Sequence[tuple[str, Name]] = branch.ends
        while True:
            for prefix, name in ends:
                begin = _reach_back(text, at, prefix, done)
                if begin is not None and name.holds(as_of):
                    stop = self._end(text, end, name.name, opened, comma)
                    if stop is not None:
                        best = begin, stop, name
                        break
            if not branch.following or (step := _NEXT.match(text, end)) is None:
                return best
            between, printed = step.groups()
            end = step.end()
            following = branch.step(printed)
            if following is None and (owner := _POSSESSIVE.search(printed)) is not None:
                following = branch.step(printed[: owner.start()])
                end -= len(owner[0])
            if following is not None:
                branch, ends = following, following.ends
            elif printed in _SKIPPED:
                ends = ()
            else:
                return best
            opened |= "(" in between
            comma |= "," in between or "/" in between

    def _end(self, text: str, end: int, name: str, opened: bool, comma: bool) -> int | None:
        """Where the name ends that was read up to `end`, None where the words stand there for something else."""
        inverted = "," in name
        if not inverted and "(" not in name and "/" not in name and (opened or comma):
            return None
        if opened:
            closing = _CLOSING.match(text, end)
            if closing is None:
                return None
            end = closing.end()
        elif (comma or inverted) and _NOT_LAST.match(text, end):
            return None  # "Congo, Republic of Korea" are two
        if text[end : end + 1] in _ENDINGS:
            return end
        if _ADJECTIVE.match(text, end):
            return None  # "US-made"
        if _LETTER.match(text, end):
            glued = _START.match(text, end)
            if glued is None or glued[0] not in self._branches:
                return None
        return end


def _reach_back(text: str, at: int, prefix: str, done: int) -> int | None:
    """Where a name begins whose first capital is at `at`; None where it is the end of another word."""
    begin = at - len(prefix)
    if prefix:
        if " ".join(text[max(begin, 0) : at].split()).casefold() != prefix.strip().casefold():
            return None
    if begin and begin != done and text[begin - 1] != " " and _LETTER.match(text, begin - 1):
        return None
    return begin


def _mention(text: str, begin: int, end: int, name: Name) -> Mention:
    surface = text[begin:end]
    if name.iso3 is None:
        return Mention(begin, end, surface, None, "unresolved", 0.0, name.candidates)
    if name.kind == "misspelt":
        return Mention(begin, end, surface, name.iso3, "fuzzy", 0.9)
    return Mention(begin, end, surface, name.iso3)
