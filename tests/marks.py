"""Short texts whose marks say what is to be found in them: `{36 thirty-six} States`."""

import re

_MARK = re.compile(r"\{(\S+) ([^{}]+)\}")


def unmarked(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text without its marks, and each mark as (start, end, what it says)."""
    text, found, at = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        found.append((len(text), len(text) + len(mark[2]), mark[1]))
        text += mark[2]
        at = mark.end()
    return text + marked[at:], found
