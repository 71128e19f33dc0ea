r"""What every match of a regular expression holds, read off the expression itself.

Every match of `(?:has|have) not retain\w*` holds "has not retain" or "have not retain".
"""

import re
from dataclasses import dataclass
from functools import cache

_TOKEN = re.compile(
    r"\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:[:=!>]|<[=!]|P<\w+>)|[(|]|(?:[*+?]|"
    r"\{\d*(?:,\d*)?\})[?+]?|[^\\\[\](){}|*+?.^$]+(?![*+?{])|.",
    re.DOTALL,
)
_BRACKET = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()]", re.DOTALL)
_FEW = 24  # spellings that are kept apart
EDGE = "\b"  # stands among letters where a run of letters begins or ends, as \\b in a pattern


@dataclass(slots=True)
class _Needs:
    """What a part of a pattern matches: exactly one of `exact`, else something that holds one of each of `needed`."""

    exact: frozenset[str] | None
    needed: tuple[frozenset[str], ...] = ()

    def all(self) -> tuple[frozenset[str], ...]:
        return self.needed if self.exact is None else (self.exact,)

    def best(self) -> frozenset[str]:
        return max(self.all(), key=value, default=frozenset())


_NOTHING = _Needs(frozenset({""}))
_ANYTHING = _Needs(None)


def value(letters: frozenset[str]) -> tuple[int, int]:
    """How well letters tell texts apart: the shortest of them counts, then how few they are."""
    return min(map(len, letters), default=0), -len(letters)


def _sequence(parts: list[_Needs]) -> _Needs:
    if len(parts) == 1:
        return parts[0]
    needed: list[frozenset[str]] = []
    run = frozenset({""})
    whole = True
    for part in parts:
        if part.exact is not None and len(run) * len(part.exact) <= _FEW:
            run = frozenset(left + right for left in run for right in part.exact)
            continue
        whole = False
        needed += [run, *part.needed]
        run = part.exact or frozenset({""})
    return _Needs(run) if whole else _Needs(None, tuple(some for some in [*needed, run] if "" not in some))


def _choice(branches: list[_Needs]) -> _Needs:
    if len(branches) == 1:
        return branches[0]
    if all(branch.exact is not None for branch in branches):
        exact = frozenset().union(*(branch.exact or () for branch in branches))
        if len(exact) <= _FEW:
            return _Needs(exact)
    best = [branch.best() for branch in branches]
    return _Needs(None, (frozenset().union(*best),)) if all(some and "" not in some for some in best) else _ANYTHING


def _repeated(part: _Needs, mark: str) -> _Needs:
    if mark[0] in "?*" or mark.startswith(("{0", "{,")):
        if mark[0] == "?" and part.exact is not None:
            return _Needs(part.exact | {""})
        return _ANYTHING
    return _Needs(None, tuple(some for some in part.all() if "" not in some))


def _atom(token: str) -> _Needs:
    if token[0] == "\\":
        if token[1] == "b":
            return _Needs(frozenset({EDGE}))
        if token[1] in "BAZ":
            return _NOTHING
        return _ANYTHING if token[1].isalnum() else _Needs(frozenset({token[1]}))
    if token[0] == "[":
        letters = token[1:-1]
        plain = letters.isalpha() or (len(letters) < _FEW and not set(letters) & set("\\^-"))
        return _Needs(frozenset(letters)) if plain else _ANYTHING
    return _NOTHING if token in ("^", "$") else _ANYTHING if token == "." else _Needs(frozenset({token}))


def branches(pattern: str) -> list[tuple[str, tuple[frozenset[str], ...]]]:
    r"""The alternatives of a pattern, in order, each with what every match holds: of every set of letters one.

    >>> [(branch, [sorted(letters) for letters in needed]) for branch, needed in branches(r"retain\w* no|ga?ve up\b|.")]
    [('retain\\w* no', [['retain'], [' no']]), ('ga?ve up\\b', [['gave up\x08', 'gve up\x08']]), ('.', [])]
    """
    return [(branch, tuple(some for some in needs.all() if "" not in some)) for branch, needs in _alternatives(pattern)]


@cache
def _group(pattern: str) -> _Needs:
    """What the inside of brackets matches; most stand in many patterns."""
    return _choice([needs for _, needs in _alternatives(pattern)])


def _alternatives(pattern: str) -> list[tuple[str, _Needs]]:
    found: list[tuple[str, _Needs]] = []
    closing = _closing(pattern)
    parts: list[_Needs] = []
    begin = at = 0
    while match := _TOKEN.match(pattern, at):
        token, at = match[0], match.end()
        if token[0] == "(":
            inside, at = pattern[at : closing[match.start()]], closing[match.start()] + 1
            parts.append(_NOTHING if token[-1] in "=!" else _group(inside))
        elif token == "|":
            found.append((pattern[begin : match.start()], _sequence(parts)))
            parts, begin = [], at
        elif token[0] in "*+?" or (token[0] == "{" and len(token) > 1):
            parts[-1] = _repeated(parts[-1], token)
        else:
            parts.append(_atom(token))
    return [*found, (pattern[begin:], _sequence(parts))]


def _closing(pattern: str) -> dict[int, int]:
    """Where each bracket of a group is closed."""
    found, opened = {}, []
    for match in _BRACKET.finditer(pattern):
        if match[0] == "(":
            opened.append(match.start())
        elif match[0] == ")":
            found[opened.pop()] = match.start()
    return found
