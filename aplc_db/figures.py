"""Every number of a sentence as a figure: of states with the statement that counts them, the others on their own."""

import re
from collections.abc import Iterator

from aplc_db.actors import Actor
from aplc_db.amounts import amounts
from aplc_db.context import Draft
from aplc_db.counting import MOST_STATES, is_ordinal_of_a_state
from aplc_db.quantities import Number
from aplc_db.records import Figure

_VOTED = (  # "by 168 votes to none, with 17 abstentions"
    (re.compile(r" votes?(?: in favou?r| for| to (?:none|zero|\d))", re.I), "voted_in_favour"),
    (re.compile(r" (?:votes? )?against\b", re.I), "voted_against"),
    (re.compile(r" abst(?:entions?|ained|aining)\b", re.I), "abstained"),
)

_MEMBERSHIP = re.compile(r"\bmembership\b[^.;:]{0,60}$", re.I)

_REGION = re.compile(r" in (?:the )?[A-Z][\w-]+(?: [\w-]+){0,3} ?[(:]")

_PARTY_TOPIC = {"party": "state_party", "not_party": "not_party", "signatory": "signatory"}


def count_figures(actor: Actor, kind: str) -> list[Figure]:
    """The number of states of an actor that a rule understood, and the number of those that they are among."""
    topic = kind.split(":")[-1]
    if topic == "entered_into_force" and actor.role == "party":
        topic = "state_party"
    figures = []
    number = actor.number
    if number and number.value is not None and (number.value > 1 or actor.role == "signatory"):
        figures.append(Figure(topic, number.value, number.qualifier, "states"))
    if actor.of and actor.of.value:
        figures.append(Figure(_PARTY_TOPIC.get(actor.role or "", topic), actor.of.value, actor.of.qualifier, "states"))
    return figures


def remaining_figures(draft: Draft) -> None:
    """Add a statement of every figure that no rule took, and one for each list whose number no rule took."""
    nearest = next((hit.kind.split(":")[-1] for hit in draft.hits if hit.kind and hit.rule.table), None)
    nearest = nearest or next((fact.kind for statement in draft.statements for fact in statement.facts), None)
    for actor in draft.sentence.actors:
        number = actor.number
        if number is None or actor.group is None or number.ordinal or (number.value or 0) <= 1 or actor.taken:
            continue
        if any(statement.declared_count == number.value for statement in draft.statements):
            continue
        statement = draft.statement("figures", actor)
        if actor.partial or statement.declared_count == statement.listed_count:
            statement.figures = count_figures(actor, _PARTY_TOPIC.get(actor.role or "", nearest or "other"))
            draft.statements.append(statement)
    said = {_key(figure) for statement in draft.statements for figure in statement.figures}
    figures, counted = [], list(amounts(draft))
    _tell_facts(draft, counted)
    for figure, earlier in counted:
        if earlier and figure.iso3 is None and figure.unit == "mines":
            figure.topic = "other"  # "fell from 162,796 to 133,000" gives one total
    for figure in (*_counts(draft, nearest), *(figure for figure, _ in counted), *_percents(draft, nearest)):
        if _key(figure) not in said:
            said.add(_key(figure))
            figures.append(figure)
    if figures:
        statement = draft.statement("figures")
        statement.figures = figures
        draft.statements.append(statement)


# What an amount of mines is about, where it is that of a fact.
_AMOUNT_OF = {
    "possesses": "possesses", "destruction_pending": "possesses", "destruction_in_progress": "possesses", "overdue": "possesses",
    "discovered": "discovered", "destruction_completed": "destroyed", "retains": "retains", "first_reported": "retains",
    "resumed": "retains", "unchanged": "retains", "inert": "retains",
}  # fmt: skip


def _tell_facts(draft: Draft, counted: list[tuple[Figure, bool]]) -> None:
    """Give the facts of a state the one amount of mines that the sentence gives for it now."""
    for fact in [fact for statement in draft.statements for fact in statement.facts]:
        if fact.table not in ("stockpiles", "retained_mines") or "mines" in fact.detail:
            continue
        about = {
            figure.value
            for figure, earlier in counted
            if figure.topic == _AMOUNT_OF.get(fact.kind) and figure.iso3 == fact.iso3 and not earlier
        }
        if len(about) == 1:
            fact.detail["mines"] = int(about.pop())


def _key(figure: Figure) -> tuple[float, str, str | None]:
    return figure.value, figure.unit, figure.iso3


def _counts(draft: Draft, nearest: str | None) -> Iterator[Figure]:
    """The numbers of states, and ordinals that say how many there are by now: "the 164th State Party"."""
    for actor in draft.sentence.actors:
        topic = _PARTY_TOPIC.get(actor.role or "") or nearest
        for number in (actor.number, actor.of):
            if number is None or number.value is None:
                continue
            if number.value > 1 or (actor.role == "signatory" and not actor.group):
                topic = (
                    _own_topic(draft.passage.text, number) or topic or ("state_party" if number.ordinal else "other")
                )
                yield Figure(topic, number.value, number.qualifier, "states")
    for number in draft.sentence.numbers:
        if number.value is not None and is_ordinal_of_a_state(draft.passage.text, number):
            yield Figure(nearest or "state_party", number.value, number.qualifier, "states")
        elif _counts_a_region(draft, number):
            yield Figure(nearest or "other", number.value or 0, number.qualifier, "states")


def _counts_a_region(draft: Draft, number: Number) -> bool:
    """Whether a number counts the states of a region, named after it: "eight in Asia (Burma, China ...)"."""
    region = _REGION.match(draft.passage.text, number.end)
    if region is None or number.ordinal or not 1 < (number.value or 0) <= MOST_STATES:
        return False
    return not any(number.end <= mention.start < region.end() for mention in draft.sentence.mentions)


def _own_topic(text: str, number: Number) -> str | None:
    """What the words right beside a number of states say of them: "17 abstentions", "took the membership to 157"."""
    for pattern, topic in _VOTED:
        if pattern.match(text, number.end):
            return topic
    return "state_party" if _MEMBERSHIP.search(text, max(0, number.start - 80), number.start) else None


def _percents(draft: Draft, nearest: str | None) -> Iterator[Figure]:
    for number in draft.sentence.numbers:
        if number.percent and number.value is not None:
            yield Figure(nearest or "other", number.value, number.qualifier, "percent")
