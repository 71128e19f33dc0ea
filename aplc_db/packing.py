"""A list that may grow as long as a paper: what was added is soon held pickled and compressed, at a tenth of the memory."""

import pickle
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

Item = TypeVar("Item")
EACH = 200  # items packed together; so few that the collector of garbage does not look at them while they are unpacked


class Packed(Sequence[Item]):
    """A list that only grows, read from its beginning: each item is unpacked when it is come to, and anew each time.

    What is changed in an item after it was added is lost, so add what is finished.

    >>> squares = Packed(number * number for number in range(5_000))
    >>> len(squares), squares[4_999], sum(squares) == sum(number * number for number in range(5_000))
    (5000, 24990001, True)
    """

    __slots__ = ("_end", "_parts")

    def __init__(self, items: Iterable[Item] = ()) -> None:
        self._parts: list[bytes] = []
        self._end: list[Item] = []
        self.extend(items)

    def append(self, item: Item) -> None:
        self._end.append(item)
        if len(self._end) == EACH:
            self._parts.append(zlib.compress(pickle.dumps(self._end, pickle.HIGHEST_PROTOCOL), 1))
            self._end = []

    def extend(self, items: Iterable[Item]) -> None:
        for item in items:
            self.append(item)

    def __len__(self) -> int:
        return EACH * len(self._parts) + len(self._end)

    def __iter__(self) -> Iterator[Item]:
        for part in self._parts:
            yield from pickle.loads(zlib.decompress(part))
        yield from self._end

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return list(self)[index]
        part, at = divmod(range(len(self))[index], EACH)
        return (self._end if part == len(self._parts) else pickle.loads(zlib.decompress(self._parts[part])))[at]
