"""Every regular expression of the package takes time in proportion to the text, whatever the text is."""

import random
import re
import signal
import sys
from collections.abc import Iterator
from heapq import nlargest
from types import FrameType

import pytest
import traps
from ledger import SEED, Ledger

# Expressions that see no text longer than this: the engine hands them what stands between two names, or a line's end.
SHORT = {
    "aplc_db.lists.SEPARATOR": 280,
    "aplc_db.lists._LINES": 280,
    "aplc_db.lists._REGIONS": 280,
    "aplc_db.lists.UNKNOWN": 90,
    "aplc_db.settings._CITY": 160,
    "aplc_db.settings._TITLE": 160,
    "aplc_db.periods._LEAD": 40,
    "aplc_db.polarity._RESUMED": 90,
    "aplc_db.polarity._GOES_ON": 90,
}
SMALL = 16_000  # characters
LATE = 20.0  # seconds for one trap; a pattern that runs away is stopped there


class Late(Exception):
    pass


def late(_signal: int, _frame: FrameType | None) -> None:
    raise Late


@pytest.fixture
def alarm() -> Iterator[None]:
    before = signal.signal(signal.SIGPROF, late)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)


def seconds(expression: traps.Expression, text: str) -> float:
    signal.setitimer(signal.ITIMER_PROF, LATE)
    try:
        return traps.seconds(expression, text)
    except Late:
        return LATE
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _trap(before: str, unit: str, size: int) -> str:
    return before + unit * (size // len(unit) + 1) + "!"


def grows_too_fast(expression: traps.Expression, before: str, unit: str, size: int) -> bool:
    """Whether twice the trap takes more than three times as long, when measured with care."""
    for _ in range(8):  # a busy machine spoils a measurement, but not eight
        double = seconds(expression, _trap(before, unit, size))
        if double < traps.FEW_TICKS or LATE > double <= 3 * seconds(expression, _trap(before, unit, size // 2)):
            return False
    return True


def test_every_expression_takes_time_in_proportion_to_the_text(alarm: None, long: bool, ledger: Ledger) -> None:
    chance = random.Random(SEED)
    known = traps.expressions()
    assert len(known) > 200
    assert set(SHORT) <= {expression.name for expression in known}
    tried, slow = 0, []
    for expression in known:
        units = [
            ("", unit) for unit in (*traps.COMMON, *traps.near_matches(expression.pattern, chance, 12 if long else 4))
        ]
        units = units if long else chance.sample(units, min(3, len(units)))
        pairs = [*units, *traps.pumps(expression.pattern, chance, 200 if long else 3)]
        if expression.name in SHORT:
            size = SHORT[expression.name]
            late = [pair for pair in pairs if seconds(expression, _trap(*pair, size)[: size - 1] + "!") > 0.05]
        else:
            late = [pair for pair in pairs if grows_too_fast(expression, *pair, SMALL)]
            if long and not late:  # those that take longest where the text is small are tried where it is large
                worst = nlargest(2, pairs, key=lambda pair: seconds(expression, _trap(*pair, SMALL)))
                late = [pair for pair in worst if grows_too_fast(expression, *pair, 256_000)]
        tried += len(pairs)
        slow += [(expression.name, *pair) for pair in late[:1]]
    ledger.count("traps for regular expressions", f"{len(known)} expressions", tried, len(slow), SEED)
    assert not slow


def test_a_pattern_that_runs_away_would_be_found(alarm: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[__name__], "LATE", 0.3)
    bad = traps.Expression(
        "bad", re.compile(r"\w+\w+x")
    )  # eight times as long for twice the text: seen on a busy machine, too
    assert grows_too_fast(bad, "", "a", 600)  # many ticks of the clock, also on a fast machine
    twice = traps.Expression("twice", re.compile(r"sent (?:its |own |its )*report"))
    assert any(
        grows_too_fast(twice, before, unit, 200) for before, unit in traps.pumps(twice.pattern, random.Random(1), 9)
    )
    good = traps.Expression("good", re.compile(r"\w{1,40}x"))
    assert not grows_too_fast(good, "", "a", 400_000)


def test_no_alternative_waits_for_a_word_beside_a_token() -> None:
    text = [one for one in traps.expressions() if isinstance(one.pattern.pattern, str)]
    assert not [one.name for one in text if traps.meets_no_word(one.pattern)]


def test_an_alternative_that_waits_for_a_word_beside_a_token_would_be_found() -> None:
    for dead in (r"\b(?:did so|<S\d+> did)", r"(?:a party|<R\d+:party>)\b since", r"not \b(?:party|<R>)"):
        assert traps.meets_no_word(re.compile(dead))
    for sound in (r"<S\d+> \bdid", r"(?:who|which)\b(?: |<S)", r"(?:a party\b|<R\d+:party>) since", r"(?<!\w)(?:x|<S)"):
        assert not traps.meets_no_word(re.compile(sound))
