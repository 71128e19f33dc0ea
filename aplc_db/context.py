"""What a sentence leaves open and takes from those before it: topic, subject, verb, names to come, moment."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from aplc_db.actors import Actor
from aplc_db.alternatives import Sought
from aplc_db.anaphora import Spoken
from aplc_db.periods import Period
from aplc_db.records import Fact, Passage, Statement
from aplc_db.rules import Hit, Rule
from aplc_db.sentences import Sentence


@dataclass(slots=True)
class Context:
    """What later sentences may rest on: the topic, the last hit that waits for its names, the moment spoken of."""

    topics: frozenset[str] = frozenset()
    heading: frozenset[str] = frozenset()
    seen: frozenset[str] = frozenset()  # all topics of the title, the heading and the passage so far
    title: frozenset[str] = frozenset()
    pending: tuple[Statement, Hit, Actor | None] | None = None
    as_of: date | None = None
    period: Period | None = None  # of an introduction that ends in a colon; its items inherit it
    voted: Period | None = None  # when the resolution was voted on: a vote's sentences give its day once
    text: str = ""  # the last sentence, for "such a report"
    counted: str = ""  # what the sentences so far count: M mines, P people
    last: Hit | None = None
    silent: Callable[[], Sentence] | None = None  # reads the last sentence, where that names nobody and was not read
    spoken: Spoken = field(default_factory=Spoken)
    spread: list[Fact] = field(default_factory=list)  # facts of `pending` named a sentence at a time, not yet all


@dataclass(slots=True)
class Draft:
    """What is being made of one sentence: its words, what they rest on, and the statements so far."""

    passage: Passage
    sentence: Sentence
    context: Context
    as_of: date
    treaty: str
    quote: str
    known: frozenset[str] = frozenset()  # the topics of the sentence, or those it rests on
    hits: list[Hit] = field(default_factory=list)
    moment: date | None = None
    source: str | None = None
    statements: list[Statement] = field(default_factory=list)
    used: set[int] = field(default_factory=set)  # actors that a statement speaks of, by index

    def statement(self, rule: str, actor: Actor | None = None, certainty: str = "stated") -> Statement:
        """A statement of this sentence, not yet among its `statements`, with the numbers of its list."""
        made = Statement(
            self.passage.position,
            self.sentence.start,
            self.sentence.end,
            rule,
            as_of=self.moment or self.as_of,
            treaty=self.treaty,
            source=self.source,
            certainty=certainty,
        )
        if actor:
            number = actor.number
            if number and number.value is not None and not number.ordinal:
                made.declared_count = int(number.value)
            if actor.group and not actor.inferred:
                members = actor.group.members
                nameless = [*actor.group.unknown, *(one.mention for one in members if one.mention.candidates)]
                made.listed_count = len(actor.states) + sum(mention.iso3 is None for mention in nameless)
            made.partial = actor.partial
            made.inferred = actor.inferred
        return made


_PEOPLE = Sought(r"<P\d+>|casualt|victims")
_MINES = Sought(r"<M\d+>|mines|\bapm|stock|retain|retention|arsenal")

_ANAPHORA = re.compile(r"^(?:in addition to these|of these|of them|both of these|these|those|they|in addition)\b", re.I)


def speaks_of(words: str, treaty: str, before: str = "") -> str:
    """What the bare numbers of a sentence count by what it, else those `before` it, speak of: M mines, P people."""
    if _PEOPLE.search(words):
        return "P"
    if _MINES.search(words):
        return "" if treaty == "CCM" else "M"
    return before


_VOTE = Sought(r"\bvot(?:e[sd]?|ing)\b|\badopt(?:ed|ion)\b|\bballot\b|\bresolution\b")


def vote_day(words: str, dated: Sequence[Period], before: Period | None) -> Period | None:
    """When the resolution was voted on that a sentence speaks of; what those `before` it said where it gives no day."""
    if not dated or not _VOTE.search(words):
        return before
    days = [period for period in dated if period.grain in ("day", "month") and period.lead in ("", "in", "on", "of")]
    return days[0] if len(days) == 1 else before


def remember(draft: Draft) -> None:
    """Keep the states that a sentence spoke of and what it counted, for the words that later ones have for them."""
    spoken, words = draft.context.spoken, draft.sentence.words
    draft.context.counted = speaks_of(words, draft.treaty, draft.context.counted)
    placed = []
    for actor in draft.sentence.actors:
        at = words.find(f"<S{actor.index}>")
        if at >= 0 and actor.states and not actor.place:
            placed.append((at, actor.index, actor))
    placed.sort()
    if not placed:
        return
    at, _, first = placed[0]
    if (at <= 60 and not re.search(r"[;:]", words[:at])) or len(placed) == 1:
        spoken.subject = list(first.members)
    else:
        spoken.subject = []
    places = {id(member) for actor in draft.sentence.actors if actor.place for member in actor.members}
    listed = [member for group in draft.sentence.lists for member in group.members if id(member) not in places]
    spoken.named = listed or [member for _, _, actor in placed for member in actor.members]


ROLE_RULES = {
    role: Rule("membership.role", "status_events", kind, "", "", "")
    for role, kind in (("party", "state_party"), ("not_party", "not_party"), ("signatory", "signatory"))
}


_ROLE_LINE = re.compile(  # with what a heading may begin with: "Annex II. States not party", "3. List of States Parties"
    r"[^\w<]*(?:(?:annex|appendix|attachment|enclosure|table|list|part|section|chapter|box)\b[^<.:–]{0,8}[.:–]?\s*|[ivx]{1,5}[.)]\s|"
    r"\d{1,2}[.)]?\s)?(?:list of |the )?(?:<R\d+:(\w+)>|<S(\d+)>)[^.]{0,40}$"
)


def role_hit(sentence: Sentence) -> Hit | None:
    """A heading that is only a role announces who has it: "States not party (35)"."""
    match = _ROLE_LINE.match(sentence.words)
    if match is None:
        return None
    actor = sentence.actor(f"<S{match[2]}>") if match[2] else None
    role = match[1] or (actor.role if actor and not actor.group else None)
    return Hit(ROLE_RULES[role], ROLE_RULES[role].kind, 0, match.end()) if role else None


def moment(sentence: Sentence, context: Context) -> date | None:
    """The moment a sentence speaks of where it says so: "As of 27 June 2014", "At the close of the Third Review Conference"."""
    for period in sentence.periods:
        before = sentence.words[: sentence.words.find("<D")] if "<D" in sentence.words else ""
        if period.lead == "as of" or (
            period.lead == "at"
            and period.grain == "meeting"
            and not re.search(r"\bthan (?:at )?(?:the )?(?:time of )?$", before)
        ):
            if period.lead == "at" and re.search(r"\bthan\b", before):
                continue
            return period.last
    if (
        context.as_of
        and _ANAPHORA.match(sentence.words)
        and re.search(r"\b(?:was|were|had|needed|did)\b", sentence.words)
    ):
        return context.as_of
    return None
