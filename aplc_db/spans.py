"""Things with a place in a text, found by their place without looking at all of them."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar


class Placed(Protocol):
    """A thing that stands in a text from `start` up to `end`."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


Thing = TypeVar("Thing", bound=Placed)


class Spans(Generic[Thing]):
    """Things by their place in a text, in order of where they begin.

    >>> from aplc_db.quantities import numbers
    >>> found = Spans(numbers("one, two and three"))
    >>> [number.value for number in found.inside(0, 8)], found.touch(4, 5)
    ([1, 2], False)
    """

    def __init__(self, things: Iterable[Thing]) -> None:
        self._things = sorted(things, key=lambda thing: thing.start)
        self._starts = [thing.start for thing in self._things]
        self._longest = max((thing.end - thing.start for thing in self._things), default=0)

    def begin(self, start: int, end: int) -> list[Thing]:
        """Those that begin at `start` or after it and before `end`."""
        return self._things[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def inside(self, start: int, end: int) -> list[Thing]:
        """Those that stand wholly between `start` and `end`."""
        return [thing for thing in self.begin(start, end + 1) if thing.end <= end]

    def touch(self, start: int, end: int) -> bool:
        """Whether one shares a character with the text from `start` to `end`."""
        return any(thing.end > start for thing in self.begin(start - self._longest, end))
