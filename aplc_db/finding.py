"""What the rules find in a sentence, with the topics it has, it rests on, or its words suggest."""

import re
from collections.abc import Sequence

from aplc_db.clauses import clause
from aplc_db.context import Context, Draft
from aplc_db.matching import hits
from aplc_db.proforms import latest, proforms, stands_for_a_verb
from aplc_db.rules import Hit, Rule, hinted, topics
from aplc_db.sentences import Sentence


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
    made = _without_auxiliaries(_one_reading(made, context), draft.sentence.words)
    made.sort(key=lambda hit: hit.rule.family != "membership")  # names to come are first of those who did something
    made += proforms(draft.sentence, context.last, made)
    return made + _of_the_untold(draft.sentence, made, rules)


def _of_the_untold(sentence: Sentence, made: list[Hit], rules: Sequence[Rule]) -> list[Hit]:
    """What is said, on another topic, of the states that nothing was said of: "A destroyed its stocks, B is free of mines"."""
    untold = [
        actor
        for actor in sentence.actors
        if actor.group and not actor.place and not any(actor in hit.actors for hit in made)
    ]
    if not untold or not any(hit.rule.table for hit in made):
        return []
    return [
        hit
        for hit in hits(sentence, hinted(sentence.words) - {"reports"}, rules)
        if hit.rule.table
        and hit.actors
        and all(actor in untold for actor in hit.actors)
        and hinted(sentence.words[slice(*clause(sentence.words, hit.start, hit.end))]).intersection(hit.rule.about)
        and not any(hit.start < other.end and other.start < hit.end for other in made)
    ]


_AUXILIARY = re.compile(r"(?:ha[sd]|have|is|are|was|were|d(?:o|oes|id)) not\W*")


def _without_auxiliaries(made: list[Hit], words: str) -> list[Hit]:
    """Without "have not" that stands for a verb before it in the sentence: "Chad has acceded; Peru has not"."""
    return [
        hit
        for hit in made
        if not _AUXILIARY.fullmatch(words, hit.start, hit.end)
        or not any(other.kind and other.end <= hit.start and other.rule.family != hit.rule.family for other in made)
    ]


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
