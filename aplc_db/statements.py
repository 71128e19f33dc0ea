"""Sentences to statements: what the rules found, with who says so, when, how sure, of which states, and every figure.

What a sentence leaves open is taken from the one before it: the topic ("nine are late"), the names of a count
("Five did so. They were A, B ..."), the moment ("In addition to these States ...").
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from aplc_db.gazetteer import Gazetteer
from aplc_db.lists import Group, Member
from aplc_db.quantities import Number, Period, numbers, periods
from aplc_db.records import Fact, Figure, Mention, Passage, Statement
from aplc_db.rules import HARD, Hit, Rule, hits, polarity, topics, who
from aplc_db.sentences import Actor, Sentence, read, split
from aplc_db.spans import Placed, Spans

SOURCES = (
    ("Landmine and Cluster Munition Monitor", r"landmine and cluster munition monitor"),
    ("Cluster Munition Monitor", r"cluster munition monitor"),
    ("Landmine Monitor", r"(?:the )?landmine monitor|the monitor\b"),
    ("International Campaign to Ban Landmines", r"international campaign to ban landmines|\bicbl\b"),
    ("Cluster Munition Coalition", r"cluster munition coalition|\bcmc\b"),
    ("Human Rights Watch", r"human rights watch|\bhrw\b"),
    ("International Committee of the Red Cross", r"international committee of the red cross|\bicrc\b"),
    ("Geneva Call", r"geneva call"),
    ("Amnesty International", r"amnesty international"),
    ("United Nations", r"united nations mine action service|\bunmas\b"),
)
_SAYS = (
    r"(?:\s\([^)]{1,12}\))?(?:'s)?\s(?:[\w']+\s){0,2}?(?:indicat|list|report|say|said|record|identif|"
    r"document|confirm|estimat|state|believ|consider|reckon|note|count|found|find|put|name|cite|accus)\w*"
)
_SPEECH = tuple(
    (
        name,
        re.compile(
            (
                rf"(?:according to (?:the )?(?:\w+ ){{0,2}}?(?:{words}))|(?:{words}){_SAYS}|(?:by|"
                rf"in) (?:the )?(?:{words})(?=[,.:]|\s(?:as|in \d|<d))"
            ),
            re.I,
        ),
    )
    for name, words in SOURCES
)
_ANAPHORA = re.compile(r"^(?:in addition to these|of these|of them|both of these|these|those|they|in addition)\b", re.I)
_THEY = re.compile(
    (
        r"^(?:they|these|those|the latter|the former|the (?:\w+ ){0,3}?(?:states|countries|parties|ones|four|"
        r"five|three|two|six|others)) (?:are|were|include[sd]?|being)\b[^<]*<S\d+>"
    ),
    re.I,
)
_BARE = re.compile(r"^[^\w<]*(?:\([^)]{0,200}\)\s?)?(?:<S\d+>[\s.;|*,:–-]*(?:<[DQM]\d+>[\s.;|*,:–-]*)?)+$")
_BULLETS = re.compile(r":\s*\n\s*(?:[-–•*·]\s)?[A-ZÀ-Þ]")  # names one a line begin here
_ELLIPTIC = re.compile(

        r"^(?:[\s,]|\band|\bjust|\bonly|\balso|\bso|\bdid|\bas|\bin|\bsince|\bby|\bfrom|\bhave|\bhas|\bthe|"
        r"<[DLR]\d*(?::\w+)?>)*<S\d+>(?:[\s,.]|\btoo|\bas well|\bsince|\bin|\bdid|\bdo|\bso|\bhave|\bhas|"
        r"\bonly|<[DL]\d*>)*$"

)
_CHANGE = re.compile(
    (
        r"<[MQ](\d+)> (?:more|fewer|less) than|(?:increase|decrease|reduction|drop|rise|"
        r"fall)[^.;<]{0,20}(?:of|by) <[MQ](\d+)>"
    ),
    re.I,
)
_GAP = re.compile(

        r"(?:,|;|\band)\s(?:then |also |for |that of |by |from |in |lastly |followed by |followed |"
        r"the )*<S(\d+)>(?:'s)?[ ,]*(?:likewise |too |also |followed )?(?:on |in |by |from |since |at |"
        r"until |till |to |\()?(<D\d+>)"

)
_PAIR = re.compile(
    (
        r"<S(\d+)>(?:'s)?[ ,:–(-]{1,3}(?:with |at |has |had |and |about |some |over |holds |retains |keeps |"
        r"roughly |nearly |around )*<[MQ]\d+>|<[MQ]\d+> (?:(?:still )?(?:remain\w*|left|were|are|was|is|"
        r"stockpiled|held|stored|kept) )?(?:for|in|by|from|of|with) (?:the )?<S(\d+)>"
    ),
    re.I,
)
_MINES_KINDS = {
    "possesses",
    "destruction_pending",
    "destruction_in_progress",
    "overdue",
    "discovered",
    "retains",
    "first_reported",
    "resumed",
    "unchanged",
    "destruction_completed",
    "inert",
}
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
LONGEST_SENTENCE = 10_000  # characters; all states of the world with dates are six thousand. Longer ones are left
_PARTY_TOPIC = {"party": "state_party", "not_party": "not_party", "signatory": "signatory"}


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
    text: str = ""  # the last sentence, for "such a report"
    last: Hit | None = None
    subject: Actor | None = None  # the states that the last sentence began with, for "it", "they", "the country"
    spread: list[Fact] = field(default_factory=list)  # facts of `pending` named a sentence at a time, not yet all


@dataclass(slots=True)
class Understood:
    """What was made of one passage: its statements and the sentences that no rule claims."""

    statements: list[Statement] = field(default_factory=list)
    left: list[tuple[Sentence, str]] = field(default_factory=list)
    named: list[Mention] = field(default_factory=list)  # names that only their list made plain: misspelt or unknown


def treaty_of(text: str) -> str | None:
    """`CCM`, `CCW` or `APLC` where the words name one of the treaties."""
    if re.search(r"cluster (?:munition|bomb)|submunition|\bCCM\b|\bOslo (?:Convention|Process)\b", text, re.I):
        return "CCM"
    if re.search(r"\bCCW\b|Conventional Weapons\b(?! Treaties)|Amended Protocol II", text):
        return "CCW"
    if re.search(r"mine ban|ottawa|anti-?\s?personnel|landmine|\bAPM", text, re.I):
        return "APLC"
    return None


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
        if not mentions and not found_numbers:
            context.topics = context.heading
            return result
    if passage.kind != "item":
        context.period, context.as_of = None, None
    placed, counted, dated = Spans(mentions), Spans(found_numbers), Spans(found_periods)
    for start, end in _merged(text, split(text, mentions), mentions, found_numbers, found_periods):
        if end - start > LONGEST_SENTENCE:
            result.left.append((read(text, start, end, [], [], [], gazetteer), ""))
            continue
        here = placed.inside(start, end), counted.inside(start, end), dated.inside(start, end)
        if not placed.begin(start, end) and not counted.begin(start, end):
            spoken = topics(text[start:end].lower())
            context.topics = spoken or context.topics
            context.text = text[start:end]
            if len(text[start:end]) < 140 and not text[start:end].endswith("."):
                _announced(
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
        _sentence(passage, sentence, context, as_of, rules, treaty, result)
    return result


def announce(
    title: str, context: Context, as_of: date, gazetteer: Gazetteer, rules: Sequence[Rule], treaty: str
) -> None:
    """Let the title of a paper announce the list it may begin with: "List of signatories without ratification"."""
    dated = periods(title, as_of)
    sentence = read(title, 0, len(title), gazetteer.find(title, as_of), numbers(title, dated), dated, gazetteer)
    context.title = topics(title.lower())
    _announced(Passage(-1, "heading", title), sentence, context, as_of, rules, treaty)


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

    result: list[tuple[int, int]] = []
    last_bare = False
    for start, end in spans:
        is_bare = "\n" in text and end - start <= LONGEST_SENTENCE and bare(start, end)
        if is_bare and last_bare:
            result[-1] = (result[-1][0], end)
        else:
            result.append((start, end))
        last_bare = is_bare
    return result


def _announced(
    passage: Passage, sentence: Sentence, context: Context, as_of: date, rules: Sequence[Rule], treaty: str
) -> None:
    """A line that only announces ("Co-sponsors:", "States Parties with overdue reports"): its names are to come."""
    known = topics(sentence.words)
    hit = next((hit for hit in hits(sentence, known or context.topics, rules) if hit.kind and hit.rule.table), None)
    hit = hit or _role_hit(sentence)
    if hit:
        statement = Statement(passage.position, sentence.start, sentence.end, hit.rule.id, as_of=as_of, treaty=treaty)
        context.pending = (statement, hit, None)


def _sentence(
    passage: Passage,
    sentence: Sentence,
    context: Context,
    as_of: date,
    rules: Sequence[Rule],
    treaty: str,
    result: Understood,
) -> None:
    text, words = passage.text, sentence.words
    quote = text[sentence.start : sentence.end]
    spoken = topics(words) | topics(quote.lower())
    strong = spoken - {"membership", "meetings"}
    known = spoken if strong else spoken | (context.topics or context.heading)
    fired = hits(sentence, known, rules)
    if not any(hit.rule.table for hit in fired):
        fired = hits(sentence, known | context.seen | context.title | context.heading, rules) or fired
    fired += _pro(sentence, context, fired)
    moment = _moment(sentence, context)
    source = next((name for name, pattern in _SPEECH if pattern.search(words)), None)
    about = treaty_of(quote) or treaty
    statements: list[Statement] = []
    used: set[int] = set()

    def start_statement(rule: str, actor: Actor | None, certainty: str = "stated") -> Statement:
        statement = Statement(
            passage.position,
            sentence.start,
            sentence.end,
            rule,
            as_of=moment or as_of,
            treaty=about,
            source=source,
            certainty=certainty,
        )
        if actor:
            statement.declared_count = (
                int(actor.number.value)
                if actor.number and actor.number.value is not None and not actor.number.ordinal
                else None
            )
            statement.listed_count = len(actor.group.members) + len(actor.group.unknown) if actor.group else None
            if actor.group:
                nameless = [
                    *actor.group.unknown,
                    *(one.mention for one in actor.group.members if one.mention.candidates),
                ]
                statement.listed_count = len(actor.states) + sum(mention.iso3 is None for mention in nameless)
            statement.partial = actor.partial
        return statement

    bare = bool(_BARE.match(words)) and len(sentence.actors) > 0 and not fired
    they = _THEY.match(words)
    if context.pending and (bare or they) and any(actor.group for actor in sentence.actors):
        before, hit, count = context.pending
        named = [actor for actor in sentence.actors if actor.group]
        if before.passage == passage.position and count is not None:
            before.end = sentence.end
            statement = before
        else:
            statement = start_statement(hit.rule.id, None, hit.certainty)
            statement.declared_count = before.declared_count
            result.statements.append(statement)
        for actor in named:
            statement.facts += _facts(hit, actor, sentence, context, as_of, quote)
            used.add(actor.index)
        statement.listed_count = len({fact.iso3 for fact in statement.facts})
        if not bare or count is not None:
            context.pending = None
        return
    waiting = context.pending
    _parts(sentence, fired)
    _inverted(sentence, fired)
    spoken_of = _pronoun(sentence, context)
    if quote.rstrip().endswith("?") or _CONDITION.match(words):
        for hit in fired:
            hit.kind = None
    for hit in fired:
        if hit.rule.table and hit.kind and not hit.actors and spoken_of:
            statement = start_statement(hit.rule.id, None, hit.certainty)
            statement.facts = _facts(hit, spoken_of, sentence, context, as_of, quote)
            statement.inferred = True
            statements.append(statement)
            continue
        if hit.rule.table is None:
            statements.append(start_statement(hit.rule.id, None))
            used.update(actor.index for actor in hit.actors)
            continue
        for actor in hit.actors or [None]:  # type: ignore[list-item]
            statement = start_statement(hit.rule.id, actor, hit.certainty)
            kind = hit.kind
            if actor:
                if actor.excepted and hit.rule.denied and kind == hit.rule.kind:
                    kind = hit.rule.denied
                elif actor.excepted and kind == hit.rule.denied:
                    kind = hit.rule.kind
                if kind and actor.group and not (actor.number and actor.number.value == 0):
                    statement.facts = _facts(replace(hit, kind=kind), actor, sentence, context, as_of, quote)
                    used.add(actor.index)
                if actor.number and kind:
                    statement.figures += _count_figures(actor, kind, hit.rule)
                    used.add(actor.index)
                    if not actor.group and kind:
                        context.pending = waiting = (statement, replace(hit, kind=kind), actor)
                        context.spread = []
            if statement.facts or statement.figures or kind is None or not actor:
                statements.append(statement)
    _elliptic(sentence, fired, statements, used, start_statement, context, as_of, quote)
    _roles(sentence, statements, used, start_statement, context, as_of, quote)
    _remaining_figures(sentence, statements, used, start_statement, known, fired)
    _spread_names(context, sentence, passage, result, statements)
    statements = [statement for statement in statements if statement.facts or statement.figures] or statements[:1]
    if statements:
        result.statements.extend(statements)
    elif (
        sentence.mentions
        or sentence.actors
        or any(
            letter in "MPA" or (letter == "Q" and (number.value or 0) >= 20)
            for letter, number in sentence.amounts.values()
        )
    ):
        nearest = fired[0].rule.id if fired else ""
        result.left.append((sentence, nearest))
    announcing = next(
        (hit for hit in fired if hit.kind and hit.rule.table and not any(actor.group for actor in hit.actors)), None
    ) or (None if any(actor.group for actor in sentence.actors) else _role_hit(sentence))
    if begun := next((hit for hit in fired if hit.kind and hit.rule.table and _BULLETS.search(quote)), None):
        context.pending = (start_statement(begun.rule.id, None), begun, None)
    elif announcing and waiting is None and not quote.rstrip().endswith("."):
        context.pending = (start_statement(announcing.rule.id, None), announcing, None)
    context.topics = spoken if strong else context.topics | spoken
    context.seen |= spoken
    context.text, context.as_of = quote, moment
    context.last = fired[-1] if fired else context.last
    context.subject = _subject(sentence) or (context.subject if spoken_of else None)
    if quote.rstrip().endswith(":"):
        context.period = next((period for period in sentence.periods if period.lead == "since"), None)


def _parts(sentence: Sentence, fired: list[Hit]) -> None:
    """A count whose names follow in parts, "fourteen are producers: eight in Asia (...), six in Europe (...)"."""
    for hit in fired:
        for actor in hit.actors:
            if actor.group is not None or actor.number is None or not hit.rule.table:
                continue
            at = sentence.words.find(f"<S{actor.index}>")
            later = [
                one
                for one in sentence.actors
                if one.group and not one.place and sentence.words.find(f"<S{one.index}>") > at and one not in hit.actors
            ]
            members = [member for one in later for member in one.group.members] if later else []
            if len(later) > 1 and len({member.mention.iso3 for member in members}) == actor.number.value:
                actor.group = Group(later[0].group.start, later[-1].group.end, members)  # type: ignore[union-attr]
                for one in later:
                    one.taken = True


_INVERTED = re.compile(
    r"^(?:among |of |to |with )?(?:those|these|they|the|other|others|all|also|countries|states|"
    r"<R\d+:\w+>)\b[^;]*? (?:are|were|is|was|being|include[sd]?|number|like|such as|remain\w*)"
    r"(?: the| as well| also|:)? <S(\d+)>\W*$",
    re.I,
)


def _inverted(sentence: Sentence, fired: list[Hit]) -> None:
    """The names at the end of "Among those who have signed but not ratified are A, B and C"."""
    match = _INVERTED.match(sentence.words)
    named = sentence.actor(f"<S{match[1]}>") if match else None
    if named and named.group and not named.place and not any(named in hit.actors for hit in fired):
        for hit in fired:
            if not hit.actors and hit.rule.table:
                hit.actors = [named]


_CONDITION = re.compile(r"(?:even |only )?(?:if|unless|should <S|were <S|in case|provided that|as long as)\b", re.I)
_PRONOUN = re.compile(
    (
        r"^(?:in|by|since|on|after|until|as of)? ?(?:<D\d+>,? )?(?:it|its|they|their|the country|the state|"
        r"the government|this country|both|all (?:of them|three|four|five))\b"
    ),
    re.I,
)


def _pronoun(sentence: Sentence, context: Context) -> Actor | None:
    """The states that "it", "they" or "the country" at the head of a sentence stand for."""
    if context.subject is None or not _PRONOUN.match(sentence.words):
        return None
    plural = re.match(r"(?:they|their|both|all)\b", sentence.words, re.I)
    return context.subject if bool(plural) == (len(context.subject.states) > 1) else None


def _subject(sentence: Sentence) -> Actor | None:
    """The states that a sentence begins with, where it names no others."""
    first = next((actor for actor in sentence.actors if actor.group and not actor.place), None)
    if first is None or first.number is not None or not first.states:
        return None
    at = sentence.words.find(f"<S{first.index}>")
    return first if at >= 0 and not re.search(r"[;:]", sentence.words[:at]) and at <= 60 else None


_PRO = re.compile(
    (
        r"\b(?:did so|done so|do(?:es)? so|doing so|did likewise|do likewise|done likewise|follow(?:ed|ing|"
        r"s)? suit|followed\b(?= in| on| by| <D| the same|[.,;])|(?:have|has) yet to follow|did the same|"
        r"done the same|do the same|the same (?:is true|goes|holds|applies) (?:of|for|to)|so (?:did|has|have|"
        r"do|does|is|are|was|were|had) <S\d+>|as (?:did|has|have|do|does|had) <S\d+>|nor (?:did|has|have|do|"
        r"does|is|are) <S\d+>)"
    ),
    re.I,
)
ROLE_RULES = {
    role: Rule("membership.role", "status_events", kind, "", "", "")
    for role, kind in (("party", "state_party"), ("not_party", "not_party"), ("signatory", "signatory"))
}


def _role_hit(sentence: Sentence) -> Hit | None:
    """A heading that is only a role announces who has it: "States not party (35)"."""
    match = re.match(r"^[^\w<]*(?:list of |the )?(?:<R\d+:(\w+)>|<S(\d+)>)[^.]{0,40}$", sentence.words)
    if match is None:
        return None
    actor = sentence.actor(f"<S{match[2]}>") if match[2] else None
    role = match[1] or (actor.role if actor and not actor.group else None)
    return Hit(ROLE_RULES[role], ROLE_RULES[role].kind, 0, match.end()) if role else None


def _pro(sentence: Sentence, context: Context, fired: list[Hit]) -> list[Hit]:
    """ "B did so too", "as did B", "C followed suit": the verb stands for what was said just before."""
    match = _PRO.search(sentence.words)
    before = (
        next(
            (hit for hit in reversed(fired) if match and hit.end <= match.start() and hit.rule.table and hit.kind), None
        )
        or context.last
    )
    if (
        match is None
        or before is None
        or before.rule.table is None
        or any(match.start() < hit.end and hit.start < match.end() for hit in fired)
    ):
        return []
    stands = replace(before.rule, cue="did", denied=before.rule.denied, own=False)
    made = polarity(stands, sentence.words, match)
    if made.kind == before.rule.kind:
        made.kind = before.kind
    made.actors = [actor for token in re.findall(r"<S\d+>", match.group()) if (actor := sentence.actor(token))] or who(
        sentence, stands, match
    )
    made.actors = [actor for actor in made.actors if not any(actor in hit.actors for hit in fired)]
    return [made] if made.actors else []


def _moment(sentence: Sentence, context: Context) -> date | None:
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


def _when(
    hit: Hit, sentence: Sentence, context: Context, as_of: date, deadline: bool
) -> tuple[date | None, date | None]:
    """The closed interval of a fact from the dates of its clause: (first, last), None where it gives none."""
    words = sentence.words
    left = max((found.end() for found in HARD.finditer(words, 0, hit.start)), default=0)
    right = HARD.search(words, hit.end)
    stop = right.start() if right else len(words)
    candidates = []
    for found in re.finditer(r"<D(\d+)>", words):
        if not left <= found.start() < stop:
            continue
        period = _period(sentence, words, found.start())
        if period is None or period.lead == "as of" or (period.lead == "at" and period.grain == "meeting"):
            continue
        head = words[max(0, found.start() - 60) : found.start()]
        if re.search(
            (
                r"(?:than|before|after|following|prior to|until|compared (?:to|with)|between|by the time of|"
                r"unchanged from)\s(?:\w+\s){0,4}$"
            ),
            head,
        ) and not (deadline and period.lead in ("by", "until")):
            if not re.search(r"between\s(?:the\s)?$", head):
                continue
        if (
            re.match(r"[^()]*\)", words[found.end() :])
            and re.search(r"\([^()]*$", words[: found.start()])
            and not re.search(r"due|deadline|since", head)
        ):
            continue
        if period.lead in ("by", "until", "before") and not deadline and not hit.planned:
            if not re.search(r"\bby$", period.lead) or period.last > as_of:
                continue
        distance = min(abs(found.start() - hit.end), abs(hit.start - found.end()))
        if hit.start <= found.start() < hit.end:
            distance = 0
        candidates.append((distance, period))
    if not candidates:
        period = context.period
        if period is None:
            return None, None
    else:
        period = min(candidates, key=lambda item: item[0])[1]
    return (
        (period.first if period.grain != "meeting" else period.last, max(as_of, period.last))
        if period.lead == "since"
        else (period.first, period.last)
    )


def _period(sentence: Sentence, words: str, at: int) -> Period | None:
    """The period whose token starts at `at`."""
    token = re.compile(r"<D(\d+)>").match(words, at)
    return sentence.dates.get(int(token[1])) if token else None


_DEADLINE = {"overdue", "due", "missing", "destruction_pending", "clearance_pending", "last_submitted"}


def _facts(hit: Hit, actor: Actor, sentence: Sentence, context: Context, as_of: date, quote: str) -> list[Fact]:
    """One fact a state; dates from the member's own brackets, from "respectively", else from the clause."""
    rule, kind = hit.rule, hit.kind
    if kind is None or actor.group is None or rule.table is None:
        return []
    table = rule.table
    if ":" in kind:
        table, kind = kind.split(":")
    deadline = kind in _DEADLINE
    first, last = _when(hit, sentence, context, as_of, deadline)
    members = [member for member in actor.group.members if member.mention.iso3]
    own = [member.periods[0] for member in members if member.periods]
    respective = _respective(sentence, len(members))
    facts, seen = [], set()
    for index, member in enumerate(members):
        iso3 = member.mention.iso3
        if iso3 is None or iso3 in seen:
            continue
        seen.add(iso3)
        begins, ends = first, last
        table_kind = kind
        if member.periods:
            period = member.periods[0]
            if kind == "entered_into_force" and own and not all(p.first.day == 1 for p in own):
                pass  # Article 17: entry into force falls on the first of a month, so these are days of deposit
            elif period.lead == "since" or ("<L>" in sentence.words and re.search(r"\bsince <L>", sentence.words)):
                begins, ends = period.first, max(period.last, as_of)
            else:
                begins, ends = period.first, period.last
        elif respective:
            begins, ends = respective[index].first, respective[index].last
        elif own and kind in ("last_submitted", "acceded", "ratified"):
            begins, ends = None, None
        detail: dict[str, object] = dict(rule.detail)
        if table == "reports":
            detail.setdefault("report", _report_kind(quote, context))
            if (
                kind == "missing"
                and own
                and member.periods
                and rule.id == "reports.missing"
                and member.periods[0].grain == "year"
                and detail["report"] == "annual"
            ):
                table_kind = "last_submitted"
            if re.search(r"retain", quote, re.I) and detail["report"] == "annual":
                detail["subject"] = "retained_mines"
        if table in ("stockpiles", "retained_mines") and kind in _MINES_KINDS:
            amount = _mines_of(member, hit, sentence, len(members))
            if amount is not None:
                detail["mines"] = amount
        if table == "mined_areas" and kind in ("overdue", "extension_granted") and begins:
            detail["deadline"] = ends
        facts.append(Fact(table, table_kind, iso3, begins, ends, detail))
    return facts


_DATES = re.compile(r"<D\d+>(?:, <D\d+>)*,? and (?:in |on )?<D\d+>")


def _respective(sentence: Sentence, count: int) -> list[Period]:
    if count < 2:
        return []
    if "respectively" not in sentence.words.lower():
        run = _DATES.search(sentence.words)
        tokens = re.findall(r"<D(\d+)>", run.group()) if run else []
        return [sentence.dates[int(token)] for token in tokens] if len(tokens) == count else []
    listed = [period for period in sentence.periods if period.lead != "as of"]
    return listed[-count:] if len(listed) >= count else []


def _report_kind(quote: str, context: Context) -> str:
    for words in (
        quote,
        context.text if re.search(r"\bsuch\b", quote) else "",
        context.text if not re.search(r"\breport", quote, re.I) else "",
    ):
        if re.search(r"\bvoluntar", words, re.I) and not re.search(
            r"voluntary (?:information|funding|contribution)", words, re.I
        ):
            return "voluntary"
        if re.search(r"\binitial\b", words, re.I):
            return "initial"
    return "annual"


def _mines_of(member: Member, hit: Hit, sentence: Sentence, count: int) -> int | None:
    own = [number.value for number in member.numbers if number.value is not None and not number.percent]
    if own:
        return int(own[0])
    words = sentence.words
    here = next((actor for actor in sentence.actors if actor.group and member in actor.group.members), None)
    near = None
    if here:
        near = re.search(
            (
                rf"<S{here.index}>(?:'s|,)? (?:\(|with |had |has |holds? |retain\w* |still )*<[MQ](\d+)>|"
                rf"<[MQ](\d+)> (?:in |for |by |from |retained by |held by |\()<S{here.index}>"
            ),
            words,
        )
    if near:
        return int(sentence.amounts[int(near[1] or near[2])][1].value or 0)
    singles = [actor for actor in sentence.actors if actor.group]
    if count == 1 and len(singles) == 1:
        right = HARD.search(words, hit.end)
        after = [
            found for found in re.finditer(r"<[MQ](\d+)>", words[hit.start : right.start() if right else len(words)])
        ]
        before = [found for found in re.finditer(r"<M(\d+)>", words[: hit.start])]
        chosen = after[:1] or before[-1:]
        if chosen:
            value = sentence.amounts[int(chosen[0][1])][1].value
            return int(value) if value is not None else None
    return None


def _count_figures(actor: Actor, kind: str, rule: Rule) -> list[Figure]:
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


def _roles(
    sentence: Sentence,
    statements: list[Statement],
    used: set[int],
    start_statement,
    context: Context,
    as_of: date,
    quote: str,
) -> None:  # type: ignore[no-untyped-def]
    """States that are only named by their role: "one State not party: Finland"; a role in a member's brackets."""
    told = {fact.iso3 for statement in statements for fact in statement.facts}
    for actor in sentence.actors:
        if actor.group is None or actor.place:
            continue
        marked = [member for member in actor.group.members if member.note == "signatory" and member.mention.iso3]
        if marked and actor.role != "signatory" and len(marked) < len(actor.group.members):
            statement = start_statement("membership.role", None)
            statement.facts = [Fact("status_events", "signatory", member.mention.iso3 or "") for member in marked]
            statement.listed_count = len(marked)
            statements.append(statement)
        if actor.role in ("not_party", "signatory") and actor.index not in used and not told.intersection(actor.states):
            statement = start_statement("membership.role", actor)
            statement.facts = [Fact("status_events", actor.role, iso3) for iso3 in actor.states]
            if actor.number:
                statement.figures = _count_figures(actor, actor.role, None)  # type: ignore[arg-type]
            used.add(actor.index)
            statements.append(statement)


def _remaining_figures(
    sentence: Sentence,
    statements: list[Statement],
    used: set[int],
    start_statement,
    known: frozenset[str],
    fired: list[Hit],
) -> None:  # type: ignore[no-untyped-def]
    """Every number of states, mines, people and area that no rule took."""
    figures: list[Figure] = []
    words = sentence.words
    single = {iso3 for actor in sentence.actors for iso3 in actor.states}
    only = next(iter(single)) if len(single) == 1 else None
    said = {(figure.value, figure.unit) for statement in statements for figure in statement.figures}
    nearest = next((hit.kind.split(":")[-1] for hit in fired if hit.kind and hit.rule.table), None)
    for actor in sentence.actors:
        for number, own in ((actor.number, True), (actor.of, False)):
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
            value = _area(sentence, number)
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
            actor = sentence.actor(f"<S{near[1]}>")
            iso3 = actor.states[0] if actor and len(actor.states) == 1 and not actor.number else None
        if (value, unit) not in said:
            figures.append(Figure(topic, value, number.qualifier, unit, iso3))
            said.add((value, unit))
    for found in re.finditer(r"(\d+(?:\.\d+)?)\s?(?:%|per ?cent)", words):
        figures.append(Figure(nearest or "other", float(found[1]), "exact", "percent"))
    if figures:
        statement = start_statement("figures", None)
        statement.figures = figures
        statements.append(statement)


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


def _area(sentence: Sentence, number: Number) -> float:
    value = float(number.value or 0)
    return round(value, 6)


def _elliptic(
    sentence: Sentence,
    fired: list[Hit],
    statements: list[Statement],
    used: set[int],
    start_statement,
    context: Context,
    as_of: date,
    quote: str,
) -> None:  # type: ignore[no-untyped-def]
    """A clause that only names states ("though just four since 2004 (A, B, C and D)") says what the clause before it says."""
    told = [hit for hit in fired if hit.kind and hit.rule.table]
    amounts = next(
        (hit for hit in told if hit.kind in _MINES_KINDS and hit.rule.table in ("stockpiles", "retained_mines")), None
    )
    pairs = [int(pair[1] or pair[2]) for pair in _PAIR.finditer(sentence.words)]
    later = [index for index in pairs if amounts and sentence.words.find(f"<S{index}>") > amounts.end]
    if amounts and (len(pairs) > 1 or later):
        for actor in sentence.actors:
            if (
                actor.index in (pairs if len(pairs) > 1 else later)
                and actor.group
                and actor.index not in used
                and not actor.place
            ):
                statement = start_statement(amounts.rule.id, actor, amounts.certainty)
                statement.facts = _facts(amounts, actor, sentence, context, as_of, quote)
                used.add(actor.index)
                statements.append(statement)
    for gap in _GAP.finditer(sentence.words):
        actor = sentence.actor(f"<S{gap[1]}>")
        before = [
            hit
            for hit in told
            if hit.end <= gap.start() and hit.actors and not HARD.search(sentence.words, hit.end, gap.start())
        ]
        period = _period(sentence, sentence.words, gap.start(2))
        if actor and actor.group and actor.index not in used and not actor.place and before and period:
            for member in actor.group.members:
                member.periods = member.periods or [period]
            statement = start_statement(before[-1].rule.id, actor, before[-1].certainty)
            statement.facts = _facts(before[-1], actor, sentence, context, as_of, quote)
            used.add(actor.index)
            statements.append(statement)
    at = 0
    for boundary in [*HARD.finditer(sentence.words), None]:
        stop = boundary.start() if boundary else len(sentence.words)
        clause = sentence.words[at:stop]
        before = [hit for hit in told if hit.end <= at]
        if at and before and _ELLIPTIC.match(clause):
            for actor in sentence.actors:
                if actor.group and actor.index not in used and f"<S{actor.index}>" in clause:
                    hit = replace(before[-1], start=at, end=stop, certainty="stated")
                    statement = start_statement(hit.rule.id, actor, hit.certainty)
                    statement.facts = _facts(hit, actor, sentence, context, as_of, quote)
                    statement.figures = _count_figures(actor, hit.kind or "", hit.rule)
                    used.add(actor.index)
                    statements.append(statement)
        at = boundary.end() if boundary else stop


def _spread_names(
    context: Context, sentence: Sentence, passage: Passage, result: Understood, here: list[Statement]
) -> None:
    """Names spread over the sentences after their count: "Four did so. A ...; B ...", taken once they are as many."""
    if context.pending is None:
        return
    statement, hit, actor = context.pending
    if actor is None:
        return
    if (
        statement.passage != passage.position
        or statement.start == sentence.start
        or actor.number is None
        or not 2 <= (actor.number.value or 0) <= 12
    ):
        return
    subjects = [one for one in sentence.actors if one.group and not one.place and one.number is None]
    if not subjects or not (
        topics(sentence.words) & set(hit.rule.about) or any(letter == "M" for letter, _ in sentence.amounts.values())
    ):
        return
    waiting = context.spread
    for one in subjects[:1]:
        for iso3 in one.states:
            if iso3 not in {fact.iso3 for fact in waiting}:
                kind, table = hit.kind or "", hit.rule.table or ""
                if ":" in kind:
                    table, kind = kind.split(":")
                waiting.append(
                    Fact(
                        table,
                        kind,
                        iso3,
                        detail=dict(hit.rule.detail) | ({"report": "annual"} if table == "reports" else {}),
                    )
                )
    if len(waiting) == (actor.number.value or 0):
        statement.facts, statement.listed_count, statement.end = waiting, len(waiting), sentence.end
        told = {fact.iso3 for fact in waiting}
        for other in [*result.statements, *here]:
            if other is not statement and other.start > statement.start:
                other.facts = [fact for fact in other.facts if fact.table != waiting[0].table or fact.iso3 not in told]
        context.pending, context.spread = None, []


def claims(statement: Statement) -> bool:
    """Whether a statement holds no fact and no figure: its rule says why."""
    return not statement.facts and not statement.figures
