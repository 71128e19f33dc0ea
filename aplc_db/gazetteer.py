"""Names of states, found in text.

    >>> [(m.surface, m.iso3) for m in Gazetteer.default().find("Niger,[1] Guinea Bissau and a Nigerian firm")]
    [('Niger', 'NER'), ('Guinea Bissau', 'GNB')]

Names lie in a trie of words, one tree for each first word, grown when a text first needs it: ready in about a
millisecond, and a text costs one dictionary look-up for each capitalised word. What may stand between the words of a
name follows from how the table writes it: white space, hyphens and full stops always; a comma or a bracket only where
the name itself has one.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

from aplc_db import settings
from aplc_db.names import ADJECTIVE, APOSTROPHES, CORRECTED, IN_LISTS, Name, fold, known, name_key
from aplc_db.records import Mention
from aplc_db.spans import Spans

if TYPE_CHECKING:
    from aplc_db.spelling import Spellings

__all__ = ["KNOWN_SPELLING", "Gazetteer", "name_key"]

KNOWN_SPELLING = 0.9  # the score of a misspelling or foreign name that stands in the table

_LOWER = "a-zß-öø-ÿ\u0300-\u036f"
_UPPER = "A-ZÀ-ÖØ-Þ\u0130"
_HYPHEN = r"\-\u2010\u2011\u2013"
_RUN = rf"[{_UPPER}]*+[{_LOWER}]*+"  # ends where a name is glued to the next: Thailand|Colombia

_START = re.compile(rf"[{_UPPER}](?:(?:\.[A-Z](?![A-Za-z]))+\.?|{_RUN})")
_NEXT = re.compile(
    rf"([\s.,(/{_HYPHEN}{APOSTROPHES}]{{0,8}}+)"
    rf"((?:[A-Z]\.){{2,}}|&|(?=[{_UPPER}{_LOWER}]){_RUN}(?:[{APOSTROPHES}](?=[{_UPPER}{_LOWER}]){_RUN})*)"
)
_POSSESSIVE = re.compile(rf"[{APOSTROPHES}][A-Za-z]*$")
_NOT_LAST = re.compile(rf"\s+(?:of\b|[{_UPPER}])")
_CLOSING = re.compile(r"\.?\s?\)")
_ADJECTIVE = re.compile(rf"[-\u2010\u2011][{_LOWER}]|\$")
_LETTER = re.compile(rf"[{_UPPER}{_LOWER}]")
_MARKS = re.compile(r"\[\d+\]|[*†‡\d¹²³⁰-⁹]{1,50}$|^[\s,.;:()]+|[\s,.;:()]{1,50}$")
_BEGINNINGS = (" ", "\n", "(", "")  # what stands before most names, and after
_ENDINGS = (" ", ",", ".", ";", ":", ")", "\n", "")
_SKIPPED = ("the", "THE", "The")
_LONGEST_SHORTENED = 4  # letters of "Rep.", "Fed.", "St."
_UNMET = re.compile(r"(?<![\w'’-])[A-ZÀ-Þ][a-zà-þ]{5,39}(?![\w-])")  # a word that may be a name


class Branch:
    """One word of the trie: the words that may follow it, and the names that end with it."""

    __slots__ = ("ends", "following", "whole")

    def __init__(self) -> None:
        self.following: dict[str, Branch] = {}
        self.whole: Name | None = None  # the only name there is, where the first word is all of it
        self.ends: list[tuple[str, bool, Name]] = []  # (lower-case letters before its first capital, dated, name)

    def add(self, name: Name, prefix: str, rest: str) -> None:
        """Lay `rest`, the words of `name` after this one, along the branches."""
        branch = self
        for match in _NEXT.finditer(rest):
            branch = branch.following.setdefault(_word(match[2]), Branch())
        branch.ends.append((prefix, name.dated, name))
        branch.ends.sort(key=lambda end: -len(end[0]))

    def step(self, printed: str) -> "Branch | None":
        """The branch of a word as printed; ways of printing it that were met are kept."""
        found = self.following.get(printed)
        if found is None:
            if printed.isalpha() and printed.isascii():
                found = None if printed.islower() else self.following.get(printed.lower())
            else:
                found = self.following.get(_word(printed)) or self.following.get(fold(printed))
            if found is not None:
                self.following[printed] = found
        return found


def _word(printed: str) -> str:
    """A word as it is compared: abbreviations in capitals as printed, all else folded."""
    word = printed.replace(".", "")
    if 2 <= len(word) <= 6 and word.isupper():
        return word
    return "and" if word == "&" else fold(word)


@cache
def _forms(first: str) -> frozenset[str]:
    """The ways in which a text may print the first word of a name."""
    word = first.replace(".", "")
    if 2 <= len(word) <= 6 and word.isupper():
        return frozenset({word})
    plain = _plain(word)
    return frozenset({plain, plain.upper(), "St", "ST"} if plain == "Saint" else {plain, plain.upper()})


def _plain(word: str) -> str:
    """`word` without accents and full stops, its case kept."""
    word = unicodedata.normalize("NFKD", word.replace(".", ""))
    return "".join(c for c in word if not unicodedata.combining(c))


class Gazetteer:
    """All `names`, ready to be found; of two names with one key the earlier counts."""

    def __init__(self, names: Iterable[Name]) -> None:
        self.names = tuple(names)
        self._by_first: dict[str, list[tuple[Name, re.Match[str]]]] = {}
        self._branches: dict[str, Branch] = {}
        for name in self.names:
            first = _START.search(name.name)
            if first is not None and name.kind not in IN_LISTS:
                for form in _forms(first[0]):
                    self._by_first.setdefault(form, []).append((name, first))

    @staticmethod
    @cache
    def default() -> "Gazetteer":
        """The gazetteer of the package's own tables."""
        return Gazetteer(known())

    @classmethod
    def with_names(cls, extra: Iterable[tuple[str, str]]) -> "Gazetteer":
        """The package's names and a user's own (name, iso3), which come first."""
        return cls([*(Name(name, iso3, "alias") for name, iso3 in extra), *known()])

    def find(self, text: str, as_of: date | None = None) -> list[Mention]:
        """What `text` names, in order, longest first, never overlapping; time grows with the length of the text.

        A state has its `iso3`. Areas, organisations and names that could be two states are given too, `unresolved` and
        without `iso3` (`kind` says which), so that a list that holds them stays one list. Phrases that merely hold a name
        are left out, and adjectives but for those of who acts for a state ("Russian troops").
        """
        found: list[Mention] = []
        done = 0
        branches = self._branches
        for start in _START.finditer(text):
            word = start[0]
            branch = branches.get(word)
            if branch is None:
                if word not in self._by_first:
                    if word.isascii() and "." not in word:
                        continue
                    word = _plain(word)
                    if word not in self._by_first:
                        continue
                branch = branches.get(word) or self._grow(word)
            at, end = start.span()
            if at < done:
                continue
            name = branch.whole
            if name is not None and text[end : end + 1] in _ENDINGS and text[at - 1 : at] in _BEGINNINGS:
                done = end
            else:
                hit = self._longest(text, at, end, branch, as_of, done)
                if hit is None:
                    continue
                at, done, name = hit
            if name.kind == ADJECTIVE and not settings.acts_for_a_state(text, at, done):
                continue
            if name.iso3 is not None and name.kind not in CORRECTED:
                found.append(Mention(at, done, text[at:done], name.iso3))
            elif name.kind != "phrase":
                found.append(_mention(text, at, done, name))
        return found

    def misspelt(self, text: str, found: Sequence[Mention]) -> list[Mention]:
        """Single words of `text`, outside what was `found` in it, that can only be misspelt states: "Swasiland", "Nigria"."""
        taken = Spans(found)
        guessed = []
        for word in _UNMET.finditer(text):
            key = name_key(word[0])
            iso3, score, _ = (None, 0.0, ()) if key in self._by_key else self._guess(key)
            if iso3 and not taken.touch(*word.span()):
                guessed.append(Mention(*word.span(), word[0], iso3, "fuzzy", score))
        return guessed

    def resolve(self, fragment: str, exclude: Collection[str] = frozenset()) -> Mention:
        """The state that `fragment`, a member of a list of states, means; offsets are those of `fragment`.

        Known names are `exact`, known and guessed misspellings `fuzzy` with how alike the two are; `unresolved` with
        `candidates` where it could be more than one state. `exclude` holds the states that the list already names.
        """
        key = name_key(_MARKS.sub("", fragment))
        if not any(map(str.isupper, fragment)):
            return Mention(0, len(fragment), fragment, None, "unresolved", 0.0)
        name = self._by_key.get(key)
        if name is not None and (name.kind not in IN_LISTS or name.iso3 not in exclude):
            return _mention(fragment, 0, len(fragment), name)
        iso3, score, candidates = self._spellings.correct(key, exclude)
        return Mention(0, len(fragment), fragment, iso3, "fuzzy" if iso3 else "unresolved", score, candidates)

    def setting(self, text: str, mention: Mention) -> str | None:
        """`title`, `place` or `organisation` where the name does not stand for the state itself (see `settings`)."""
        return settings.setting(text, mention)

    def kind(self, mention: Mention) -> str | None:
        """The kind of the name that was found (see `Name`), None where it is none."""
        name = (self._by_key if mention.iso3 else self._not_states).get(name_key(mention.surface))
        return name.kind if name else None

    @cached_property
    def _by_key(self) -> dict[str, Name]:
        return {name_key(name.name): name for name in reversed(self.names) if name.kind != ADJECTIVE}

    @cached_property
    def _not_states(self) -> dict[str, Name]:
        return {key: name for key, name in ((name_key(name.name), name) for name in self.names) if name.iso3 is None}

    @cached_property
    def _spellings(self) -> "Spellings":
        from aplc_db.spelling import Spellings  # difflib is needed by few papers

        return Spellings({key: name.iso3 for key, name in self._by_key.items() if name.kind not in CORRECTED})

    @cached_property
    def _guess(self) -> Callable[[str], tuple[str | None, float, tuple[str, ...]]]:
        return lru_cache(20_000)(self._spellings.correct)

    def _grow(self, word: str) -> Branch:
        branch = Branch()
        for name, first in self._by_first[word]:
            branch.add(name, name.name[: first.start()], name.name[first.end() :])
        if not branch.following and not any(prefix or dated for prefix, dated, _ in branch.ends):
            branch.whole = branch.ends[0][2]
        self._branches[word] = branch  # whole: other threads look, too
        return branch

    def _longest(
        self, text: str, at: int, end: int, branch: Branch, as_of: date | None, done: int
    ) -> tuple[int, int, Name] | None:
        """The longest name whose first word is `text[at:end]`, and where it begins and ends."""
        best = None
        clear = _begins(text, at, done)
        marks = ""
        last = at
        ends: Sequence[tuple[str, bool, Name]] = branch.ends
        while True:
            for prefix, dated, name in ends:
                begin = at - len(prefix)
                if (
                    (clear if not prefix else _stands(text, begin, at, prefix, done))
                    and (not dated or name.holds(as_of))
                    and (stop := self._end(text, end, name.name, marks)) is not None
                ):
                    best = begin, stop, name
                    break
            if not branch.following or (step := _NEXT.match(text, end)) is None:
                return best
            between, printed = step.groups()
            if "." in between and end - last > _LONGEST_SHORTENED:
                return best  # a sentence ends between the two words
            last, end = step.span(2)
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
            marks += between.strip()

    def _end(self, text: str, end: int, name: str, marks: str) -> int | None:
        """Where the name ends that was read up to `end`, None where the words stand there for something else.

        `marks` is what stood between its words beside white space.
        """
        if name.endswith(".") and text.startswith(".", end):
            end += 1
        if marks:
            allowed = "/(" if "/" in name else ",(" if "," in name or "(" in name else ""
            if any(mark in ",(/" and mark not in allowed for mark in marks):
                return None
        if "(" in marks:
            closing = _CLOSING.match(text, end)
            if closing is None:
                return None
            end = closing.end()
        elif ("," in marks or "," in name) and _NOT_LAST.match(text, end):
            return None  # "Congo, Republic of Korea" are two
        if text[end : end + 1] in _ENDINGS:
            return end
        if _ADJECTIVE.match(text, end):
            return None  # "US-made"
        if _LETTER.match(text, end):
            glued = _START.match(text, end)
            if glued is None or glued[0] not in self._by_first:
                return None
        return end


def _begins(text: str, at: int, done: int) -> bool:
    """Whether a word begins at `at`; a name glued to the one that ended at `done` does."""
    return text[at - 1 : at] in _BEGINNINGS or at == done or not _LETTER.match(text, at - 1)


def _stands(text: str, begin: int, at: int, prefix: str, done: int) -> bool:
    """Whether the lower-case `prefix` of a name stands before its first capital."""
    printed = " ".join(text[max(begin, 0) : at].split())
    return printed.casefold() == prefix.strip().casefold() and _begins(text, begin, done)


def _mention(text: str, begin: int, end: int, name: Name) -> Mention:
    surface = text[begin:end]
    if name.iso3 is None:
        return Mention(begin, end, surface, None, "unresolved", 0.0, name.candidates)
    if name.kind in CORRECTED:
        return Mention(begin, end, surface, name.iso3, "fuzzy", KNOWN_SPELLING)
    return Mention(begin, end, surface, name.iso3)
