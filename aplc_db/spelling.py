"""Misspelt names of states: the one state that a fragment of a list can only mean, or the states that it might mean."""

from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

ACCEPTED = 0.88  # the nearest names of two different states are 0.83 alike
APART = 0.03  # another state that comes so close makes the spelling ambiguous
CANDIDATE = 0.75
LONGEST = 80  # letters of a name; the longest known has 66
_ADJECTIVES = ("n", "an", "ian", "i", "ese", "s", "ns", "ans", "is")


class Spellings:
    """Names by their beginnings and endings: whoever misspells both does not mean to be understood."""

    def __init__(self, keys: Mapping[str, str | None]) -> None:
        """`keys` are name keys with their `iso3`, None where the name is of no state."""
        self._keys = keys
        self._near: dict[str, list[str]] = {}
        for key in keys:
            for part in _ends(key):
                self._near.setdefault(part, []).append(key)

    def nearest(self, key: str, exclude: Iterable[str] = ()) -> list[tuple[float, str | None]]:
        """(likeness 0..1, iso3) of the states whose names are most like `key`, best first, each state once.

        An adjective ("Croatian") is like no name. States in `exclude` do not take part.
        """
        if not 3 <= len(key) <= LONGEST:
            return []
        excluded = set(exclude)
        best: dict[str | None, float] = {}
        matcher = SequenceMatcher(autojunk=False)
        matcher.set_seq2(key)
        for known in {name for part in _ends(key) for name in self._near.get(part, ())}:
            iso3 = self._keys[known]
            if iso3 in excluded or 2 * min(len(known), len(key)) < CANDIDATE * (len(known) + len(key)):
                continue
            if key.startswith(known[:-1]) and any(key in (known + end, known[:-1] + end) for end in _ADJECTIVES):
                return []
            matcher.set_seq1(known)
            if matcher.quick_ratio() >= CANDIDATE:
                best[iso3] = max(best.get(iso3, 0.0), matcher.ratio())
        alike = ((score, iso3) for iso3, score in best.items() if score >= CANDIDATE)
        return sorted(alike, key=lambda pair: (-pair[0], pair[1] or ""))

    def correct(self, key: str, exclude: Iterable[str] = ()) -> tuple[str | None, float, tuple[str, ...]]:
        """(iso3, likeness, candidates): one state and no candidates, or no state and those it might be."""
        near = self.nearest(key, exclude)
        if near and near[0][0] >= ACCEPTED and (len(near) < 2 or near[0][0] - near[1][0] > APART):
            score, iso3 = near[0]
            return (iso3, round(score, 3), ()) if iso3 else (None, 0.0, ())
        return None, 0.0, tuple(iso3 for _, iso3 in near[:3] if iso3 is not None)


def _ends(key: str) -> set[str]:
    return {"^" + key[:2], key[-3:] + "$"}
