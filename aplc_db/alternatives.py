"""Many patterns at once: each is tried only where words stand that it cannot do without, and compiled when first tried.

What words a pattern cannot do without follows from what its matches hold (`needs`). It is kept of every word which patterns
it serves, so that to find the few that a sentence may match costs a look-up a word, however many patterns there are.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache, reduce
from operator import or_

from aplc_db.needs import EDGE, branches, value

_CLAUSES = 5  # clauses of a branch that are looked at
_START = 3  # letters of a piece in the index
_WORDS = 50_000  # that are kept
_EDGES = re.compile(r"\b")


def _marked(word: str) -> str:
    """`word` with the beginnings and ends of its runs of letters marked, as a pattern asks for them with `\\b`."""
    return _EDGES.sub(EDGE, word)


def _pieces(letters: str) -> list[str]:
    """What the words of a text hold, each marked, where the text holds `letters`; the longest first."""
    if letters.isalnum():
        return [letters]
    found = []
    parts = letters.split(" ")
    for at, part in enumerate(parts):
        piece = _marked(part.replace(EDGE, ""))
        if at == 0 and not part.startswith(EDGE):
            piece = piece.removeprefix(EDGE)
        if at == len(parts) - 1 and not part.endswith(EDGE):
            piece = piece.removesuffix(EDGE)
        if piece:
            found.append(piece)
    return sorted(found, key=len, reverse=True)


@cache
def _clauses(needed: frozenset[str]) -> list[frozenset[str]]:
    """What the words of a text hold, one of each set, where the text holds one of `needed`."""
    pieces = [_pieces(letters) for letters in needed]
    if not all(pieces):
        return []
    return [frozenset(some[min(at, len(some) - 1)] for some in pieces) for at in range(max(map(len, pieces)))]


def _telling(needed: Iterable[frozenset[str]]) -> list[frozenset[str]]:
    """The clauses of a branch that tell most."""
    found = {clause for letters in needed for clause in _clauses(letters)}
    return sorted(found, key=lambda clause: (value(clause), sorted(clause)), reverse=True)[:_CLAUSES]


class _Words(dict[str, int]):
    """Of every word that was met, the clauses that it meets, as bits."""

    def __init__(self, pieces: dict[str, int]) -> None:
        self._starts: dict[str, list[tuple[str, int]]] = {}  # first letters of a piece -> the piece and what it meets
        for piece, bits in pieces.items():
            self._starts.setdefault(piece[:_START], []).append((piece, bits))

    def __missing__(self, word: str) -> int:
        marked, bits = _marked(word), 0
        for at in range(len(marked)):
            for size in range(1, _START + 1):
                for piece, meets in self._starts.get(marked[at : at + size], ()):
                    if marked.startswith(piece, at):
                        bits |= meets
        if len(self) < _WORDS:
            self[word] = bits
        return bits


class _Index:
    """Which of many branches a text may match: bit `c * size + b` is clause c of branch b."""

    def __init__(self, needed: Sequence[Iterable[frozenset[str]]]) -> None:
        self._size = len(needed)
        self._always = 0  # clauses that a branch does not have
        self._last = ("", 0)
        pieces: dict[str, int] = {}
        for branch, letters in enumerate(needed):
            clauses = _telling(letters)
            for at in range(_CLAUSES):
                bit = 1 << (at * self._size + branch)
                if at >= len(clauses):
                    self._always |= bit
                else:
                    for piece in clauses[at]:
                        pieces[piece] = pieces.get(piece, 0) | bit
        self._words = _Words(pieces)

    def called(self, text: str) -> int:
        """The branches that `text` may match: bit b is branch b."""
        last, chosen = self._last
        if last is text:
            return chosen
        met = reduce(or_, map(self._words.__getitem__, set(text.split())), self._always)
        chosen = (1 << self._size) - 1
        for _ in range(_CLAUSES):
            chosen &= met
            met >>= self._size
        self._last = (text, chosen)
        return chosen


class Alternatives:
    """Patterns by number; what they match is what their alternation, in order of their numbers, would."""

    def __init__(self, patterns: Iterable[str]) -> None:
        parts = [(number, *part) for number, pattern in enumerate(patterns) for part in branches(pattern)]
        self.sources = [(number, source) for number, source, _ in parts]  # number of its pattern, and branch
        self._index = _Index([needed for _, _, needed in parts])
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._last: tuple[str, dict[int, list[int]], dict[int, list[re.Match[str]]]] = ("", {}, {})

    def called(self, text: str) -> dict[int, list[int]]:
        """The branches that `text` may match, by the number of their pattern, both in order."""
        if self._last[0] is text:
            return self._last[1]
        found: dict[int, list[int]] = {}
        chosen = self._index.called(text)
        while chosen:
            lowest = chosen & -chosen
            chosen ^= lowest
            branch = lowest.bit_length() - 1
            found.setdefault(self.sources[branch][0], []).append(branch)
        self._last = (text, found, {})
        return found

    def matches(self, number: int, text: str) -> list[re.Match[str]]:
        """The matches of one pattern, kept as long as the same text is looked at."""
        called = self.called(text)
        kept = self._last[2]
        if number not in kept:
            kept[number] = [match for _, match in self.finditer(called.get(number, ()), text)]
        return kept[number]

    def finditer(self, called: Iterable[int], text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """The matches of the alternation of branches, in order, each with the number of its pattern."""
        found = [(branch, match) for branch in called if (match := self._pattern(branch).search(text))]
        while found:
            branch, first = min(found, key=lambda one: one[1].start())  # of those at one place the first branch
            yield self.sources[branch][0], first
            end = max(first.end(), first.start() + 1)
            found = [
                (branch, later)
                for branch, match in found
                if (later := match if match.start() >= end else match.re.search(text, end))
            ]

    def _pattern(self, branch: int) -> re.Pattern[str]:
        pattern = self._compiled.get(branch)
        if pattern is None:
            pattern = self._compiled[branch] = re.compile(self.sources[branch][1])
        return pattern


class Sought:
    """A pattern for the words of sentences: looked for only where it may match, compiled when it first may.

    All that there are share one index, so that a sentence is looked up once for all of them. No flags, no conditions.
    """

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.bits = 0  # of its branches in the index
        self._compiled: re.Pattern[str] | None = None
        _sought.append(self)

    def called(self, words: str) -> re.Pattern[str] | None:
        """The compiled pattern, None where `words` hold no match."""
        if not _index_of(len(_sought)).called(words) & self.bits:
            return None
        if self._compiled is None:
            self._compiled = re.compile(self.pattern)
        return self._compiled

    def search(self, words: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        pattern = self.called(words)
        return pattern and pattern.search(words, start, end)

    def match(self, words: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        pattern = self.called(words)
        return pattern and pattern.match(words, start, end)

    def within(self, part: str, words: str) -> re.Match[str] | None:
        """The first match in `part`, which was cut out of `words`."""
        pattern = self.called(words)
        return pattern and pattern.search(part)

    def finditer(self, words: str) -> Iterator[re.Match[str]]:
        pattern = self.called(words)
        return pattern.finditer(words) if pattern else iter(())

    def sub(self, replacement: str, words: str) -> str:
        pattern = self.called(words)
        return pattern.sub(replacement, words) if pattern else words


_sought: list[Sought] = []


@lru_cache(maxsize=1)
def _index_of(count: int) -> _Index:
    """The index of so many sought patterns; made anew where a module has brought more."""
    needed: list[tuple[frozenset[str], ...]] = []
    for one in _sought[:count]:
        own = [letters for _, letters in branches(one.pattern)]
        one.bits = ((1 << len(own)) - 1) << len(needed)
        needed += own
    return _Index(needed)


def one_of(words: Iterable[str]) -> str:
    """A pattern of any of `words`, the longest that stands there; tried letter by letter and not word by word.

    >>> one_of(["ten", "tenth", "two"])
    't(?:en(?:th)?|wo)'
    """
    tails: dict[str, list[str]] = {}
    for word in words:
        tails.setdefault(word[:1], []).append(word[1:])
    ends = "?" if tails.pop("", None) else ""
    found = [re.escape(letter) + one_of(rest) for letter, rest in tails.items()]
    return f"(?:{'|'.join(found)}){ends}" if len(found) > 1 or (found and ends) else "".join(found)
