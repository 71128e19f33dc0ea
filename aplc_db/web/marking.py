"""Text with marks in it: what was understood by subject, names of states, what was not understood."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of text (half-open) that was understood: its number in the paper's notes and its subjects."""

    start: int
    end: int
    number: int
    subjects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A span that names a state; `iso3` is None where it is no known state."""

    start: int
    end: int
    iso3: str | None


@dataclass(frozen=True, slots=True)
class Gap:
    """A span that stands out: `kind` is placeholder or not_understood."""

    start: int
    end: int
    kind: str


def marked(
    text: str,
    marks: Sequence[Mark],
    names: Sequence[Name],
    gaps: Sequence[Gap],
    state: Callable[[str], str],
    inside: str = "",
) -> Markup:
    """`text` as HTML. Marks may overlap: each stretch carries the subjects of all that cover it.

    `state` gives the address of a state; `inside` stands before the names of anchors. A mark begins at the anchor
    `said-N` and ends with a link to `note-N`.

    >>> str(marked("Oman joined.", [Mark(0, 11, 1, ("status_events",))], [Name(0, 4, "OMN")], [], "/states/{}".format))
    '<mark class="status_events" id="said-1"><a href="/states/OMN">Oman</a> joined</mark><sup><a href="#note-1" aria-label="note 1">1</a></sup>.'
    """  # noqa: E501
    cuts = {0, len(text)}
    spans: list[Mark | Name | Gap] = [*marks, *names, *gaps]
    for span in spans:
        cuts |= {min(span.start, len(text)), min(span.end, len(text))}
    pieces: list[Markup] = []
    run: list[Markup] = []
    covered: tuple[Mark | Gap, ...] = ()
    begun: set[int] = set()
    for start, end in pairwise(sorted(cuts)):
        over = tuple(span for span in spans if not isinstance(span, Name) and span.start <= start and end <= span.end)
        if over != covered:
            pieces.append(_run(run, covered, begun, inside))
            run, covered = [], over
        run.append(_named(text[start:end], start, end, names, state))
        ended = [mark for mark in marks if mark.end == end]
        if ended:
            pieces.append(_run(run, covered, begun, inside))
            run = []
            pieces += [
                Markup('<sup><a href="#{}note-{}" aria-label="note {}">{}</a></sup>').format(
                    inside, mark.number, mark.number, mark.number
                )
                for mark in ended
            ]
    pieces.append(_run(run, covered, begun, inside))
    return Markup("").join(pieces)


def _run(run: list[Markup], covered: tuple[Mark | Gap, ...], begun: set[int], inside: str) -> Markup:
    """A stretch with the same marks over it; the first stretch of a mark has its anchor."""
    text = Markup("").join(run)
    if not run or not covered:
        return text
    kinds: dict[str, None] = {}
    fresh: list[int] = []
    for span in covered:
        kinds |= dict.fromkeys((span.kind,) if isinstance(span, Gap) else span.subjects)
        if isinstance(span, Mark) and span.number not in begun:
            fresh.append(span.number)
    begun.update(fresh)
    anchors = [Markup('<span id="{}said-{}"></span>').format(inside, number) for number in fresh[1:]]
    first = Markup(' id="{}said-{}"').format(inside, fresh[0]) if fresh else Markup("")
    return Markup('<mark class="{}"{}>{}{}</mark>').format(" ".join(kinds), first, Markup("").join(anchors), text)


def _named(text: str, start: int, end: int, names: Sequence[Name], state: Callable[[str], str]) -> Markup:
    for name in names:
        if name.start <= start and end <= name.end:
            address = state(name.iso3) if name.iso3 else ""
            return Markup('<a href="{}">{}</a>').format(address, text) if address else Markup.escape(text)
    return Markup.escape(text)
