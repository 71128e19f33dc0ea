"""Every number of a sentence as a figure: of states with the statement that counts them, the others on their own."""

import re

from aplc_db.actors import Actor
from aplc_db.context import Draft
from aplc_db.records import Figure
from aplc_db.sentences import Sentence

_CHANGE = re.compile(
    (
        r"<[MQ](\d+)> (?:more|fewer|less) than|(?:increase|decrease|reduction|drop|rise|"
        r"fall)[^.;<]{0,20}(?:of|by) <[MQ](\d+)>"
    ),
    re.I,
)

_STATE_BEFORE = re.compile(r"<S(\d+)>[^<;.]{0,60}$")

_NEXT = re.compile(
    r" (?:(?:still )?(?:remain\w*|left|were|are|stockpiled|held|stored|kept) )?(?:for|in|by|from|"
    r"with) (?:the )?<S(\d+)>"
)

_STATE_AFTER = re.compile(r"[^<;.]{0,30}<S(\d+)>")

_PAIRED_BEFORE = re.compile(r"<S\d+>(?:'s)?[ ,:–(-]{1,3}(?:with |at |has |had |about |some |over ){0,9}$")

_PAIRED_AFTER = re.compile(r" (?:for|in|by|from) (?:the )?<S")

_OTHER_UNIT = re.compile(r"[ -]?(?:year|month|day|km|metre)")

_COUNTED = re.compile(
    r"\s?(?:left|remain\w*|more|(?:were|was|are|is|have|had)\b|for <S|in <S|in stock|stockpiled|retained|"
    r"destroyed|by <S|to\s"
    r"|,|\.|\)|and|of (?:these|them|which))",
    re.I,
)

_PARTY_TOPIC = {"party": "state_party", "not_party": "not_party", "signatory": "signatory"}


def count_figures(actor: Actor, kind: str) -> list[Figure]:
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
    """Every number of states, mines, people and area that no rule took."""
    figures: list[Figure] = []
    sentence, known = draft.sentence, draft.known
    words = sentence.words
    single = {iso3 for actor in sentence.actors for iso3 in actor.states}
    only = next(iter(single)) if len(single) == 1 else None
    said = {(figure.value, figure.unit) for statement in draft.statements for figure in statement.figures}
    nearest = next((hit.kind.split(":")[-1] for hit in draft.hits if hit.kind and hit.rule.table), None)
    for actor in sentence.actors:
        for number in (actor.number, actor.of):
            if number is None or number.value is None or (number.value, "states") in said:
                continue
            if number.value <= 1 and not (actor.role == "signatory" and not actor.group):
                continue
            topic = _PARTY_TOPIC.get(actor.role or "") or nearest or ("state_party" if number.ordinal else "other")
            figures.append(Figure(topic, number.value, number.qualifier, "states"))
            said.add((number.value, "states"))
    change = _CHANGE.search(words)
    changed = int(change[1] or change[2]) if change else -1
    for index, (letter, number) in sentence.amounts.items():
        if number.value is None:
            continue
        unit = {"M": "mines", "P": "people", "A": "km2"}.get(letter)
        if letter == "Q" and (index == changed or _counts_mines(sentence, index, known)):
            unit = "mines"
        if unit is None:
            continue
        token = f"<{letter}{index}>"
        at = max(words.find(token), 0)
        clause = words[max(0, at - 70) : at + 60]
        value = number.value
        if unit == "km2":
            value = round(float(value), 6)
            topic = "area"
        elif unit == "people":
            topic = (
                "attended_meeting" if re.search(r"particip|attend|delegat|represent", clause, re.I) else "casualties"
            )
        elif index == changed:
            topic = "retained_change"
        elif re.match(
            r"(?: mines)? (?:were |are |was |is )?(?:still )?(?:retained|kept|for training)", words[at + len(token) :]
        ):
            topic = "retains"
        elif re.search(r"destr|eliminat|got rid|removed|cleared", clause, re.I):
            topic = "destroyed"
        else:
            topic = (
                "retains"
                if "retained" in known and re.search(r"retain|training|article 3|kept|keep", words, re.I)
                else "possesses"
            )
        near = (
            _NEXT.match(words, at + len(token))
            or _STATE_BEFORE.search(words[max(0, at - 80) : at])
            or _STATE_AFTER.match(words, at + len(token))
        )
        iso3 = only
        if near and not only:
            whose = sentence.actor(f"<S{near[1]}>")
            iso3 = whose.states[0] if whose and len(whose.states) == 1 and not whose.number else None
        if (value, unit) not in said:
            figures.append(Figure(topic, value, number.qualifier, unit, iso3))
            said.add((value, unit))
    for found in re.finditer(r"(\d+(?:\.\d+)?)\s?(?:%|per ?cent)", words):
        figures.append(Figure(nearest or "other", float(found[1]), "exact", "percent"))
    if figures:
        statement = draft.statement("figures")
        statement.figures = figures
        draft.statements.append(statement)


def _counts_mines(sentence: Sentence, index: int, known: frozenset[str]) -> bool:
    """Whether a bare number counts mines: "had 15,125 left", "more than 1.3 million were still in stock"."""
    words = sentence.words
    number = sentence.amounts[index][1]
    token = f"<Q{index}>"
    at = max(words.find(token), 0)
    end = at + len(token)
    paired = _PAIRED_BEFORE.search(words[max(0, at - 90) : at]) or _PAIRED_AFTER.match(words, end)
    if (
        paired
        and number.value
        and number.value >= 20
        and known & {"stockpiles", "retained"}
        and not _OTHER_UNIT.match(words, end)
    ):
        return True
    if number.value is None or number.value < 100 or not known & {"stockpiles", "retained"}:
        return False
    return bool(_COUNTED.match(words, end) and re.search(r"mines|\bapm|<M\d+>|stock|retain", words, re.I))
