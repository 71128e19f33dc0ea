"""What the rules find in a sentence, with the topics it has, it rests on, or its words suggest."""

from collections.abc import Sequence

from aplc_db.context import Context, Draft
from aplc_db.matching import hits
from aplc_db.proforms import latest, proforms, stands_for_a_verb
from aplc_db.rules import Hit, Rule, hinted, topics


def found(draft: Draft, rules: Sequence[Rule]) -> list[Hit]:
    """What the rules find in a sentence: with its topics, else with those of the passage and its headings."""
    context = draft.context
    wide = draft.known | context.seen | context.title | context.heading
    made = hits(draft.sentence, draft.known, rules)
    if not any(hit.rule.table for hit in made):
        made = hits(draft.sentence, wide, rules) or made
        if not made and not context.topics & {"stockpiles"} and (more := hinted(draft.sentence.words) - wide):
            made = hits(draft.sentence, more, rules)
    elif all(hit.rule.family == "membership" or hit.kind is None for hit in made):
        more = hinted(draft.sentence.words) if all(hit.rule.family == "membership" for hit in made) else frozenset()
        besides = hits(draft.sentence, wide | more, rules)
        made += [hit for hit in besides if hit.rule.family != "membership" and hit.actors]
    if context.silent and stands_for_a_verb(draft.sentence):
        silent = context.silent()
        context.last = latest(hits(silent, topics(silent.words) or context.topics, rules)) or context.last
    made = _one_reading(made, context)
    made.sort(key=lambda hit: hit.rule.family != "membership")  # names to come are first of those who did something
    return made + proforms(draft.sentence, context.last, made)


def _one_reading(made: list[Hit], context: Context) -> list[Hit]:
    """Without what the same words would say of stocks and of retained mines both: that of which nothing was said last."""
    kept = frozenset({"stockpiles", "retained_mines"})
    last = context.last.rule.table if context.last and context.last.rule.table in kept else "retained_mines"
    of_last = [hit for hit in made if hit.kind and hit.rule.table == last]
    return [
        hit
        for hit in made
        if hit.rule.table not in kept - {last}
        or not any(hit.start < one.end and one.start < hit.end and hit.actors == one.actors for one in of_last)
    ]
