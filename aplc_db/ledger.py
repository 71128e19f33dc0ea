"""What of a sentence must be accounted for: whether it says something, and the states in it of which nothing was read."""

from collections.abc import Iterable, Iterator, Sequence

from aplc_db.context import Draft
from aplc_db.names import short_names
from aplc_db.records import Finding, Mention, Statement
from aplc_db.sentences import Sentence

Passed = tuple[int, list[Mention]]  # a statement of a sentence, by index, and the states that were passed over


def says_something(sentence: Sentence) -> bool:
    """Whether a sentence names a state or gives a number."""
    return bool(sentence.mentions or sentence.actors) or any(
        letter in "MPA" or (letter == "Q" and (number.value or 0) >= 20) for letter, number in sentence.amounts.values()
    )


def passed_over(draft: Draft) -> list[Mention]:
    """The states of a sentence that no cue has for its subject; places, titles and addresses are none."""
    seen = draft.used | {actor.index for hit in draft.hits for actor in hit.actors}
    return [
        member.mention
        for actor in draft.sentence.actors
        if actor.group and not actor.place and not actor.inferred and actor.index not in seen
        for member in actor.members
        if member.mention.iso3
    ]


def left_out(statements: Sequence[Statement], passed: Iterable[Passed], first: int) -> Iterator[Finding]:
    """A note for each sentence of a passage that is understood and names states of which no fact or figure came of it.

    `statements` are all of the passage; `first` is the index that the first of them has in the paper.
    """
    for index, mentions in passed:
        statement = statements[index]
        told: set[str | None] = set()
        for other in statements:
            if other.start < statement.end and statement.start < other.end:
                told.update(fact.iso3 for fact in other.facts)
                told.update(figure.iso3 for figure in other.figures)
        states = list(dict.fromkeys(mention.iso3 for mention in mentions if mention.iso3 not in told))
        if states:
            names = ", ".join(short_names()[iso3] for iso3 in states if iso3)
            yield Finding(
                "passed_over", "note", f"named, and nothing is read of: {names}", str(len(states)),
                f"{statement.start}-{statement.end}", statement.passage, first + index,
            )  # fmt: skip
