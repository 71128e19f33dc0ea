"""The rule for facts that a sentence which none claims comes nearest to: its cue and example hold the rarest words.

>>> nearest("Chad handed the last of the mines it retained for training to a museum.").partition(".")[0]
'retained'
>>> nearest("Chad is a landlocked country.")
"""

import math
import re
from collections import Counter, defaultdict
from functools import cache

from aplc_db.rules import load_rules, topics

_WORD = re.compile(r"[a-z]{4,}")
_STEM = 6  # letters: "retain" stands for retains, retained, retaining and retention does not
_LEAST = 1.5  # of the sum of weights: about one word that one rule in twenty holds


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(text.lower())}


@cache
def _holders() -> dict[str, list[tuple[str, float]]]:
    """By stem the rules that hold it, and its weight: the rarer, the heavier, less so in a rule of many words."""
    rules = [rule for rule in load_rules() if rule.table]
    held = {rule.id: _stems(f"{rule.cue} {rule.example}") for rule in rules}
    counted = Counter(stem for stems in held.values() for stem in stems)
    holders: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for rule, stems in held.items():
        for stem in stems:
            holders[stem].append((rule, math.log(len(rules) / counted[stem]) / len(stems) ** 0.3))
    return holders


def nearest(sentence: str) -> str | None:
    """The id of the nearest rule; None where no rule shares more than common words."""
    weights: dict[str, float] = defaultdict(float)
    for stem in _stems(sentence):
        for rule, weight in _holders().get(stem, ()):
            weights[rule] += weight
    spoken = topics(sentence)
    for each in load_rules():
        if each.id in weights and spoken.intersection(each.about):
            weights[each.id] *= 2
    rule, weight = max(weights.items(), key=lambda item: (item[1], item[0]), default=("", 0.0))
    return rule if weight >= _LEAST else None
