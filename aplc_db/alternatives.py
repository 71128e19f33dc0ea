"""Many patterns at once: each is tried only where letters stand that it cannot do without, and compiled when first tried.

The letters are read off the pattern itself: `(?:has|have) not retain\\w*` needs "not retain". A text is looked up in an
index of the four-letter pieces of what is needed, so that its time does not grow with the patterns that it does not call.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:[:=!>]|<[=!]|P<\w+>)|[()|]|(?:[*+?]|\{\d*(?:,\d*)?\})[?+]?|[^\\\[\](){}|*+?.^$]+(?![*+?{])|.",
    re.DOTALL,
)
_FEW = 24  # spellings that are kept apart
_PIECE = 4  # letters of a piece in the index


@dataclass(slots=True)
class _Needs:
    """What a part of a pattern matches: exactly one of `exact`, else something that holds one of `needed`."""

    exact: frozenset[str] | None
    needed: frozenset[str] | None = None

    def best(self) -> frozenset[str] | None:
        return self.exact if self.exact is not None else self.needed


_NOTHING = _Needs(frozenset({""}))
_ANYTHING = _Needs(None)


def _value(letters: frozenset[str] | None) -> tuple[int, int]:
    """How well letters tell texts apart: the shortest of them counts, then how few they are."""
    return (min(map(len, letters), default=0), -len(letters)) if letters else (0, 0)


def _sequence(parts: list[_Needs]) -> _Needs:
    best: frozenset[str] | None = None
    run = frozenset({""})
    whole = True
    for part in parts:
        if part.exact is not None and len(run) * len(part.exact) <= _FEW:
            run = frozenset(left + right for left in run for right in part.exact)
            continue
        whole = False
        best = max(best, run, part.needed, key=_value)
        run = part.exact or frozenset({""})
    return _Needs(run) if whole else _Needs(None, max(best, run, key=_value))


def _choice(branches: list[_Needs]) -> _Needs:
    if len(branches) == 1:
        return branches[0]
    if all(branch.exact is not None for branch in branches):
        exact = frozenset().union(*(branch.exact or () for branch in branches))
        if len(exact) <= _FEW:
            return _Needs(exact)
    needed: frozenset[str] = frozenset()
    for branch in branches:
        best = branch.best()
        if not best or "" in best:
            return _ANYTHING
        needed |= best
    return _Needs(None, needed)


def _repeated(part: _Needs, mark: str) -> _Needs:
    if mark[0] in "?*" or mark.startswith(("{0", "{,")):
        if mark[0] == "?" and part.exact is not None:
            return _Needs(part.exact | {""})
        return _ANYTHING
    return _Needs(None, part.best())


def _atom(token: str) -> _Needs:
    if token[0] == "\\":
        if token[1] in "bBAZ":
            return _NOTHING
        return _ANYTHING if token[1].isalnum() else _Needs(frozenset({token[1]}))
    if token[0] == "[":
        letters = token[1:-1]
        plain = letters.isalpha() or (len(letters) < _FEW and not set(letters) & set("\\^-"))
        return _Needs(frozenset(letters)) if plain else _ANYTHING
    return _NOTHING if token in ("^", "$") else _ANYTHING if token == "." else _Needs(frozenset({token}))


def branches(pattern: str) -> list[tuple[str, frozenset[str] | None]]:
    r"""The alternatives of a pattern, in order, each with letters one of which every match holds (None: none is known).

    >>> [(branch, sorted(needed or ())) for branch, needed in branches(r"retain\w* no|(?:gave|give) up\b|.")]
    [('retain\\w* no', ['retain']), ('(?:gave|give) up\\b', ['gave up', 'give up']), ('.', [])]
    """
    found: list[tuple[str, frozenset[str] | None]] = []
    open_groups: list[tuple[str, list[_Needs], list[_Needs]]] = []  # (opening, branches before, parts before)
    done: list[_Needs] = []
    parts: list[_Needs] = []
    begin = 0

    def top(end: int) -> None:
        best = _sequence(parts).best()
        found.append((pattern[begin:end], best if best and "" not in best else None))

    for match in _TOKEN.finditer(pattern):
        token = match[0]
        if token[0] == "(":
            open_groups.append((token, done, parts))
            done, parts = [], []
        elif token == "|":
            if open_groups:
                done.append(_sequence(parts))
            else:
                top(match.start())
                begin = match.end()
            parts = []
        elif token == ")":
            opening, before, outer = open_groups.pop()
            group = _choice([*done, _sequence(parts)])
            done, parts = before, outer
            parts.append(_NOTHING if opening[-1] in "=!" else group)
        elif token[0] in "*+?" or (token[0] == "{" and len(token) > 1):
            parts[-1] = _repeated(parts[-1], token)
        else:
            parts.append(_atom(token))
    top(len(pattern))
    return found


class Alternatives:
    """Patterns by number; what they match is what their alternation, in order of their numbers, would."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self.sources: list[tuple[int, str]] = []  # of every branch: the number of its pattern, and the branch
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._always: list[int] = []
        self._index: dict[str, dict[str, list[int]]] = {}  # piece -> letters that begin with it -> branches
        self._last: tuple[str, dict[int, list[int]]] = ("", {})
        for number, pattern in enumerate(patterns):
            for source, needed in branches(pattern):
                branch = len(self.sources)
                self.sources.append((number, source))
                if needed is None or min(map(len, needed)) < _PIECE:
                    self._always.append(branch)
                    continue
                for letters in needed:
                    self._index.setdefault(letters[:_PIECE], {}).setdefault(letters, []).append(branch)

    def called(self, text: str) -> dict[int, list[int]]:
        """The branches that `text` may match, by the number of their pattern, both in order."""
        if self._last[0] is text:  # looked at again with other topics
            return self._last[1]
        pieces = set(map("".join, zip(*(text[at:] for at in range(_PIECE)), strict=False)))
        chosen = set(self._always)
        for piece in self._index.keys() & pieces:
            for letters, called in self._index[piece].items():
                if letters in text:
                    chosen.update(called)
        found: dict[int, list[int]] = {}
        for branch in sorted(chosen):
            found.setdefault(self.sources[branch][0], []).append(branch)
        self._last = (text, found)
        return found

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
