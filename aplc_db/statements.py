"""Sentences to statements: what the rules found, with who says so, when, how sure, of which states, and every figure.

What a sentence leaves open is taken from the one before it: the topic ("nine are late"), the names of a count
("Five did so. They were A, B ..."), the moment ("In addition to these States ...").
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from aplc_db.actors import Actor
from aplc_db.anaphora import meant, refer, speaks_of_known
from aplc_db.announcing import announced_by_a_line, announcing, answered, asking, names_to_come
from aplc_db.context import ROLE_RULES, Context, Draft, moment, remember, speaks_of, vote_day
from aplc_db.ellipsis import elliptic, exceptions, followers, inverted
from aplc_db.facts import facts
from aplc_db.figures import count_figures, remaining_figures
from aplc_db.finding import found
from aplc_db.gazetteer import Gazetteer
from aplc_db.ledger import Passed, passed_over, says_something
from aplc_db.matters import matter_of
from aplc_db.periods import Period, periods
from aplc_db.polarity import opposite
from aplc_db.proforms import latest
from aplc_db.quantities import Number, numbers
from aplc_db.records import Fact, Mention, Passage, Statement
from aplc_db.rules import Hit, Rule, topics
from aplc_db.sentences import Sentence, read, split
from aplc_db.sources import as_of_the_convention, source_of, treaty_of
from aplc_db.spans import Placed, Spans
from aplc_db.spreading import of_a_count, parts, spread_names
from aplc_db.words import expand

_NOBODY_BUT = re.compile(
    r"\b(?:nobody|no one|none(?: of (?:the )?<S\d+>)?|no (?:[\w-]+ |<R\d+:\w+> ){1,6}?|not a single \w+ )\s?(?:but|except|"
    r"other than|save|apart from) (?:the )?$",
    re.I,
)
_NOBODY = re.compile(r"\b(?:no|none|nobody|no one|not one|not a single)\b[^,;<]*$", re.I)  # "no State remains outside"

LONGEST_SENTENCE = 10_000  # characters; all states of the world with dates are six thousand. Longer ones are left

_UNNAMED = re.compile(
    r"\W*(?:among [^,.]{1,60}, )?(?:Some|Several|Many|Most|Others|Quite a few|A (?:few|number|handful|dozen))\b", re.I
)
_ANNOUNCED = re.compile(r":\s*\n\s*")  # a line that announces a list, and its first member
_BARE_ROLE = re.compile(  # "The 33 States Parties in the region are Chad, Niger ..."
    r"(?:the |these |its |our )?<S\d+>(?: (?:in|of|from|within) (?:the |this |that )?[a-z][\w -]{2,40})?(?: <L>)?\W*$"
)
_BY_A_STATE = re.compile(expand(r"{forces}|\b(?:it|they|we|its|their|our)\b"))
_PARTS = re.compile(r"[-–—:,;()/]")  # of a title: "Landmine Monitor 2012 - Angola"
_BESIDE = re.compile(r"\b(?:the|profile|report|update|excerpt|section|\d{4})\b|\W", re.I)
_CONDITION = re.compile(
    r"(?:even |only )?(?:(?:if|whether|unless|in case|provided that|as long as)\b|(?:should|were) (?:the )?<S)", re.I
)


@dataclass(slots=True)
class Understood:
    """What was made of one passage: its statements, the sentences that no rule claims, the states that none speaks of."""

    statements: list[Statement] = field(default_factory=list)
    left: list[tuple[Sentence, str]] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    named: list[Mention] = field(default_factory=list)  # names that only their list made plain: misspelt or unknown


def understand(
    passage: Passage,
    mentions: list[Mention],
    context: Context,
    as_of: date,
    gazetteer: Gazetteer,
    rules: Sequence[Rule],
    treaty: str,
) -> Understood:
    """The statements of one passage, in order of its sentences; `context` is carried on to the next passage."""
    result = Understood()
    text = passage.text
    found_periods = periods(text, as_of)
    found_numbers = numbers(text, found_periods)
    if passage.kind == "heading":
        context.heading, context.seen = topics(text.lower()), frozenset()
        context.pending, context.as_of, context.period = None, None, None
        context.counted = speaks_of(text.lower(), treaty)
        if not mentions and not found_numbers:
            context.topics = context.heading
            heading = read(text, 0, len(text), [], [], found_periods, gazetteer)
            announced_by_a_line(passage, heading, context, as_of, rules, treaty)
            return result
    if passage.kind not in ("item", "footnote"):
        context.period, context.as_of = None, None
    placed, counted, dated = Spans(mentions), Spans(found_numbers), Spans(found_periods)
    for start, end in _merged(text, split(text, mentions), mentions, found_numbers, found_periods):
        if end - start > LONGEST_SENTENCE:
            result.left.append((read(text, start, end, [], [], [], gazetteer), ""))
            continue
        here = placed.inside(start, end), counted.inside(start, end), dated.inside(start, end)
        silent = not placed.begin(start, end) and not counted.begin(start, end)
        if silent and not speaks_of_known(text[start:end], context.spoken):
            spoken = topics(text[start:end].lower())
            context.topics = spoken or context.topics
            context.text = text[start:end]
            context.counted = speaks_of(text[start:end].lower(), treaty, context.counted)
            context.voted = vote_day(text[start:end].lower(), here[2], context.voted)
            context.silent = partial(read, text, start, end, [], [], [], gazetteer)
            if end - start < (60 if text.endswith(".", start, end) and not _UNNAMED.match(text, start) else 200):
                announced_by_a_line(
                    passage,
                    read(text, start, end, *here, gazetteer),
                    context,
                    as_of,
                    rules,
                    treaty,
                )
            if text[start:end].endswith(":"):
                context.period = next((period for period in dated.begin(start, end) if period.lead == "since"), None)
            continue
        sentence = read(text, start, end, *here, gazetteer)
        for group in sentence.lists:
            result.named.extend(member.mention for member in group.members if member.mention.method != "exact")
            result.named.extend(group.unknown)
        of = treaty_of(text[start:end]) or treaty
        sentence.words = as_of_the_convention(sentence.words, of)
        draft = Draft(passage, sentence, context, as_of, of, as_of_the_convention(text[start:end], of))
        _sentence(draft, rules, result)
    return result


def announce(
    title: str, context: Context, as_of: date, gazetteer: Gazetteer, rules: Sequence[Rule], treaty: str
) -> None:
    """Let the title of a paper announce the list it may begin with: "List of signatories without ratification"."""
    dated = periods(title, as_of)
    sentence = read(title, 0, len(title), gazetteer.find(title, as_of), numbers(title, dated), dated, gazetteer)
    context.title, context.counted = topics(title.lower()), speaks_of(title.lower(), treaty)
    named = [actor for actor in sentence.actors if actor.states and not actor.place]
    members = [member for actor in named for member in actor.members if member.mention.iso3]
    context.spoken.speaker = members[0] if len(members) == 1 else None
    context.spoken.profile = len(members) == 1 and _is_a_part(title, members[0].mention)
    announced_by_a_line(Passage(-1, "heading", title), sentence, context, as_of, rules, treaty)


def _is_a_part(title: str, name: Mention) -> bool:
    """Whether a name is a part of a title by itself, but for what may stand beside it: "Angola (excerpt)", "the Sudan 2012"."""
    beside = _PARTS.split(title[: name.start])[-1] + _PARTS.split(title[name.end :])[0]
    return not _BESIDE.sub("", beside)


def _merged(
    text: str, spans: list[tuple[int, int]], mentions: list[Mention], found: list[Number], dated: list[Period]
) -> list[tuple[int, int]]:
    """Lines that hold only a state with its date or number are one list, not a sentence each."""
    taken: Spans[Placed] = Spans((*mentions, *found, *dated))

    def bare(start: int, end: int) -> bool:
        inside = sorted((one.start, one.end) for one in taken.inside(start, end))
        rest, at = "", start
        for first, last in inside:
            rest, at = rest + text[at : max(at, first)], max(at, last)
        return bool(inside) and not re.search(r"\w", re.sub(r"\b(?:and|the|&)\b", "", rest + text[at:end]))

    apart: list[tuple[int, int]] = []
    for number, (start, end) in enumerate(spans):
        line = _ANNOUNCED.search(text, start, end)
        if line and number + 1 < len(spans) and bare(line.end(), end) and bare(*spans[number + 1]):
            apart.append((start, line.start() + 1))
            start = line.end()
        apart.append((start, end))
    result: list[tuple[int, int]] = []
    last_bare, in_lines = False, "\n" in text
    for start, end in apart:
        is_bare = in_lines and end - start <= LONGEST_SENTENCE and bare(start, end)
        if is_bare and last_bare:
            result[-1] = (result[-1][0], end)
        else:
            result.append((start, end))
        last_bare = is_bare
    return result


def _sentence(draft: Draft, rules: Sequence[Rule], result: Understood) -> None:
    """Add what a sentence says to `result` and leave in the context what later ones rest on."""
    context, sentence, quote = draft.context, draft.sentence, draft.quote
    context.voted = vote_day(sentence.words, sentence.periods, context.voted)
    matter = matter_of(draft)
    draft.known = matter.known
    refer(sentence, context.spoken, quote)
    draft.hits = found(draft, rules)
    draft.moment = moment(sentence, context)
    draft.source = source_of(sentence.words)
    come = names_to_come(draft, result.statements)
    if come:
        draft.statements = [come]
        remaining_figures(draft)
        result.statements.extend(draft.statements[1:])
        context.counted = speaks_of(sentence.words, draft.treaty, context.counted)
        return
    draft.hits = draft.hits or answered(draft)
    waiting = context.pending
    parts(draft)
    inverted(draft)
    if asking(draft) or _CONDITION.match(sentence.words):
        for hit in draft.hits:
            hit.kind = hit.kind if hit.rule.own and hit.start == 0 else None  # "Whether Chad has stocks is not known"
    open_hits = [hit for hit in draft.hits if not hit.actors and hit.rule.table and not _by_someone(sentence, hit)]
    of_mines = all(hit.rule.table in ("stockpiles", "retained_mines", "mined_areas") for hit in open_hits)
    if open_hits and (known := meant(sentence, context.spoken, of_mines)):
        sentence.actors.append(known)
        for hit in open_hits:
            hit.actors = [known]
    for hit in draft.hits:
        waiting = _said(draft, hit) or waiting
    exceptions(draft)
    elliptic(draft)
    followers(draft)
    of_a_count(draft)
    _roles(draft)
    remaining_figures(draft)
    spread_names(draft, result.statements)
    statements = [one for one in draft.statements if one.facts or one.figures] or draft.statements[:1]
    if statements:
        if any(one.facts or one.figures for one in statements) and (passed := passed_over(draft)):
            result.passed.append((len(result.statements), passed))
        result.statements.extend(statements)
    elif says_something(sentence):
        result.left.append((sentence, draft.hits[0].rule.id if draft.hits else ""))
    announcing(draft, waiting, rules)
    context.topics = matter.own if matter.strong else context.topics | matter.own
    context.seen |= matter.own
    context.text, context.as_of = quote, draft.moment
    context.last, context.silent = latest(draft.hits) or context.last, None
    remember(draft)
    if quote.rstrip().endswith(":"):
        context.period = next((period for period in sentence.periods if period.lead == "since"), None)


def _by_someone(sentence: Sentence, hit: Hit) -> bool:
    """Whether a cue has mines laid by who knows whom: no forces of a state, no "it" or "they"."""
    cue = sentence.words[hit.start : hit.end]
    return hit.kind == "used_mines" and not _BY_A_STATE.search(cue)


def _did_more(draft: Draft, actor: Actor) -> bool:
    """Whether something else than membership is said of an actor, for which it is counted."""
    return any(hit.kind and hit.rule.family != "membership" and actor in hit.actors for hit in draft.hits)


def _said(draft: Draft, hit: Hit) -> tuple[Statement, Hit, Actor | None] | None:
    """Add the statements of one hit, one an actor.

    The count whose names are still to come is returned, and waits in the context.
    """
    waiting = None
    if hit.rule.table is None:
        draft.statements.append(draft.statement(hit.rule.id))
        draft.used.update(actor.index for actor in hit.actors)
        return None
    if not hit.actors:
        draft.statements.append(draft.statement(hit.rule.id, None, hit.certainty))
    for actor in hit.actors:
        statement = draft.statement(hit.rule.id, actor, hit.certainty)
        turned = (
            actor.excepted and not hit.relative and f"<S{actor.index}>" not in draft.sentence.words[hit.start : hit.end]
        )
        kind = opposite(hit.rule, hit.kind) if turned else hit.kind
        role_only = hit.rule.family == "membership" and actor.role is not None and _did_more(draft, actor)
        if actor.excepted and _NOBODY_BUT.search(draft.sentence.words.partition(f"<S{actor.index}>")[0]):
            kind = hit.rule.kind
        if turned and hit.rule.own and _NOBODY.search(draft.sentence.words[: hit.start]):
            kind = hit.kind
        if kind == "not_party" and actor.role == "signatory":
            kind = "signatory"
        if kind and actor.group and not (actor.number and actor.number.value == 0):
            statement.facts = facts(draft, replace(hit, kind=kind), actor)
            draft.used.add(actor.index)
        for part in actor.parts:
            if kind and part.group and not actor.group:
                statement.facts += facts(draft, replace(hit, kind=kind), part)
                statement.partial = True
        if kind and actor.number and not role_only:
            statement.figures += count_figures(actor, kind)
            draft.used.add(actor.index)
            if not actor.group and not any(part.group for part in actor.parts):
                waiting = draft.context.pending = (statement, replace(hit, kind=kind), actor)
                draft.context.spread = []
        if (
            statement.facts and actor.number and statement.partial
        ):  # "24 did so, including three, ...": others may follow
            draft.context.pending = (statement, replace(hit, kind=kind), None)
        if statement.facts or statement.figures or kind is None:
            draft.statements.append(statement)
    return waiting


def _roles(draft: Draft) -> None:
    """States that are only named by their role: "one State not party: Finland"; a role in a member's brackets."""
    told = {fact.iso3 for statement in draft.statements for fact in statement.facts}
    of_membership = {
        fact.iso3
        for statement in draft.statements
        if statement.rule.startswith("membership")
        for fact in statement.facts
    }
    for actor in draft.sentence.actors:
        if actor.group is None or actor.place:
            continue
        marked = [member for member in actor.group.members if member.note == "signatory" and member.mention.iso3]
        if marked and actor.role != "signatory" and len(marked) < len(actor.group.members):
            statement = draft.statement("membership.role")
            statement.facts = [Fact("status_events", "signatory", member.mention.iso3 or "") for member in marked]
            statement.listed_count = len(marked)
            draft.statements.append(statement)
        if (
            (
                actor.role in ("not_party", "signatory")
                or (actor.role and actor.number and actor.partial)
                or (actor.role and _BARE_ROLE.match(draft.sentence.words))
            )
            and (
                actor.index not in draft.used
                or actor.role == "signatory"
                or (actor.role == "not_party" and not actor.of)
            )
            and not (told if actor.role == "party" else of_membership).intersection(actor.states)
        ):
            statement = draft.statement("membership.role", actor)
            kind = ROLE_RULES[actor.role].kind
            statement.facts = [Fact("status_events", kind, iso3) for iso3 in actor.states]
            if actor.number and actor.index not in draft.used:
                statement.figures = count_figures(actor, kind)
            draft.used.add(actor.index)
            draft.statements.append(statement)
