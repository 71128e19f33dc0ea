"""The facts of a hit: one a state, each with its own dates and numbers where the sentence gives them."""

import re
from dataclasses import replace
from datetime import date

from aplc_db.actors import Actor
from aplc_db.clauses import clause, parted, same_clause
from aplc_db.context import Draft
from aplc_db.lists import Member
from aplc_db.periods import Period
from aplc_db.records import Fact
from aplc_db.rules import Hit
from aplc_db.sentences import Sentence

MINES_KINDS = {
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

_DEADLINE = {"overdue", "due", "missing", "destruction_pending", "clearance_pending", "last_submitted"}


_DAY = re.compile(r"<D(\d+)>")
_LAST = re.compile(r"\b(?:last|latest|most recent(?:ly)?)\b", re.I)  # a report of a date, not the lack of one


def facts(draft: Draft, hit: Hit, actor: Actor) -> list[Fact]:
    """One fact a state, with dates from the member's own brackets, from as many dates as states, else from the clause.

    Mines, kind of report and deadline are those that stand beside the state or the cue.
    """
    rule, kind, sentence = hit.rule, hit.kind, draft.sentence
    if kind is None or actor.group is None or rule.table is None:
        return []
    table = rule.table
    if ":" in kind:
        table, kind = kind.split(":")
    if kind == "entered_into_force" and "effect" in sentence.words[hit.start : hit.end]:
        if _WITHDRAWN.search(sentence.words, 0, hit.start):
            return []  # said with the withdrawal
        if _WITHDRAWN.search(draft.context.text):
            kind = "withdrew"
    deadline = kind in _DEADLINE
    first, last = _when(draft, hit, actor, deadline)
    members = [member for member in actor.group.members if member.mention.iso3]
    own = [member.periods[0] for member in members if member.periods]
    respective = _respective(sentence, hit, len(members))
    made, seen = [], set()
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
                begins, ends = period.first, max(period.last, draft.as_of)
            else:
                begins, ends = period.first, period.last
        elif respective:
            begins, ends = respective[index].first, respective[index].last
        elif own and kind in ("last_submitted", "acceded", "ratified"):
            begins, ends = None, None
        detail: dict[str, object] = dict(rule.detail)
        if table == "reports":
            detail.setdefault(
                "report",
                _report_kind(sentence.words[max(0, hit.start - 25) : hit.end], draft.quote, draft.context.text),
            )
            if (
                kind == "missing"
                and own
                and member.periods
                and rule.id == "reports.missing"
                and member.periods[0].grain == "year"
                and detail["report"] == "annual"
            ):
                table_kind = "last_submitted"
            if kind == "missing" and begins and _LAST.search(sentence.words[max(0, hit.start - 10) : hit.end + 12]):
                table_kind = "last_submitted"
            if re.search(r"retain", draft.quote, re.I) and detail["report"] == "annual":
                detail["subject"] = "retained_mines"
        if table in ("stockpiles", "retained_mines") and kind in MINES_KINDS:
            amount = _mines_of(member, sentence)
            if amount is not None:
                detail["mines"] = amount
        if table == "mined_areas" and kind in ("overdue", "extension_granted") and begins:
            detail["deadline"] = ends
        made.append(Fact(table, table_kind, iso3, begins, ends, detail))
    return made + (_in_effect(draft, hit, made) if kind == "withdrew" else [])


_WITHDRAWN = re.compile(r"\bwithdr(?:aw(?:al|n|s|ing)?|ew)\b", re.I)
_EFFECT = re.compile(r"\beffect(?:ive)?\b(?: (?:from|on|in|as of|as from))? ?<D(\d+)>")


def _in_effect(draft: Draft, hit: Hit, made: list[Fact]) -> list[Fact]:
    """The facts of the day on which a withdrawal takes effect, six months after that of its receipt (Article 20)."""
    sentence = draft.sentence
    days = list(_EFFECT.finditer(sentence.words, hit.start))
    alone = sum(actor.group is not None for actor in sentence.actors) == 1
    if len(days) != 1 or not (alone or same_clause(sentence.words, hit.start, days[0].start())):
        return []
    day = sentence.dates[int(days[0][1])]
    return [
        replace(fact, date_from=day.first, date_to=day.last)
        for fact in made
        if fact.date_from and fact.date_from < day.first
    ]


_LATEST = re.compile(  # of what was done more than once: "has submitted ten reports since 2002, the latest in May 2012"
    r"\b(?:latest|last|most recent(?:ly)?|newest)(?: one| of (?:them|these|which))? (?:[a-z]+ ){0,2}<D(\d+)>"
)
_NOT_THEN = re.compile(  # a date after one of these is not that of what is said
    r"(?:than|before|after|following|prior to|until|compared (?:to|with)|between|by the time of|unchanged from)"
    r"\s(?:\w+\s){0,4}$"
)
_DUE_ON = re.compile(r"\bdue (?:on|by|in|for) (?:the )?$")  # "its report, due on 28 August, was submitted on 3 March"
_BETWEEN = re.compile(r"between\s(?:the\s)?$")
_OPENS = re.compile(r"\([^()]*$")
_BRACKET_CLOSES = re.compile(r"[^()]{0,300}\)")
_DUE = re.compile(r"due|deadline|since")
_DEADLINE_IS = re.compile(r"\b(?:deadline|limit)\b[^<;.]{0,30}<D(\d+)>", re.I)
_OF_ANOTHER = re.compile(
    r"(?:(?:,|\band) <S(\d+)>|, and <S(\d+)> [a-z]+(?: [a-z]+)?) (?:in|on|by|since|from|until|till|to)? ?$"
)  # ", and Cambodia until 2030"
_COMMA = 30  # characters that a comma between a cue and a date counts for
_NEW_DEADLINE = {"extension_granted", "extension_requested"}


def _when(draft: Draft, hit: Hit, actor: Actor, deadline: bool) -> tuple[date | None, date | None]:
    """The closed interval of a fact from the dates of its clause: (first, last), None where it gives none."""
    sentence, as_of = draft.sentence, draft.as_of
    words = sentence.words
    left, stop = clause(words, hit.start, hit.end)
    new = hit.kind in _NEW_DEADLINE
    candidates, bracketed, opening, narrower = [], [], [], []
    for found in _DAY.finditer(words):
        if not left <= found.start() < stop or not same_clause(words, hit.start, found.start()):
            continue
        period = period_at(sentence, words, found.start())
        if period is None or period.lead == "as of" or (period.lead == "at" and period.grain == "meeting"):
            continue
        head = words[max(0, found.start() - 60) : found.start()]
        by = period.lead in ("by", "until", "before") and not (new and period.lead == "until")
        if _NOT_THEN.search(head) and not (deadline and by) and not _BETWEEN.search(head) and not new:
            continue
        if hit.kind == "submitted" and _DUE_ON.search(head):
            continue
        if (
            _BRACKET_CLOSES.match(words, found.end())
            and _OPENS.search(words[: found.start()])
            and not _DUE.search(head)
        ):
            if (
                words.endswith("(", 0, found.start())
                and words.startswith(")", found.end())
                and found.start() > hit.start
            ):
                bracketed.append(period)
            continue
        if by and not deadline and not hit.planned and (period.lead != "by" or period.last > as_of):
            continue
        of_another = _OF_ANOTHER.search(head)
        if of_another and int(of_another[1] or of_another[2]) != actor.index:
            continue
        if _of_another_verb(draft, hit, found.start()):
            continue
        distance = _distance(words, hit, found, left)
        candidates.append((new and period.lead not in ("to", "until"), distance, period))
        if period.lead == "since" and found.start() < hit.start:
            opening.append(period)
        elif period.lead in ("on", "in", "during") and found.start() >= hit.end:
            narrower.append(period)
    latest = _LATEST.search(words, hit.end, stop)
    if latest and any(hit.end <= other.start < latest.start() for other in draft.hits):
        latest = None
    if latest and (period := sentence.dates.get(int(latest[1]))) and period.last <= as_of:
        return period.first, period.last
    if candidates:
        period = min(candidates, key=lambda item: item[:2])[2]
        if period in opening:  # "Since 2019, Tonga has acceded on 12 March 2023."
            period = next((day for day in narrower if period.last <= day.first), period)
    elif len(bracketed) == 1:
        period = bracketed[0]
    elif opened := _opening(draft, hit):
        period = opened
    elif deadline and (due := _DEADLINE_IS.search(words)):
        period = sentence.dates[int(due[1])]
    elif draft.context.period is not None:
        period = draft.context.period
    elif hit.rule.family == "votes" and draft.context.voted is not None:
        period = draft.context.voted
    else:
        return None, None
    if new and period.grain == "span":
        return period.last, period.last  # "extended from 1 June 2016 to 1 June 2021"
    return (
        (period.first if period.grain != "meeting" else period.last, max(as_of, period.last))
        if period.lead == "since"
        else (period.first, period.last)
    )


_OPENING = re.compile(r"(?:in|at|on|during) (?=<D)")


def _opening(draft: Draft, hit: Hit) -> Period | None:
    """The date before the first of several clauses that say one thing: "In 2013, Peru retained 40, Togo retained 9"."""
    words = draft.sentence.words
    front = _OPENING.match(words)
    first = any(other.rule is hit.rule and other.start < hit.start for other in draft.hits)
    return period_at(draft.sentence, words, front.end()) if front and first and not hit.relative else None


def _distance(words: str, hit: Hit, found: re.Match[str], left: int) -> int:
    """How far a date is from what is said, in characters; one within it is none, one beyond a comma farther.

    No comma counts after a date that the clause, which begins at `left`, begins with: "In 2009, after a survey, ...".
    """
    if hit.start <= found.start() < hit.end:
        return 0
    first, last = (hit.end, found.start()) if found.start() >= hit.end else (found.end(), hit.start)
    opening = found.start() - left <= 12
    return last - first + _COMMA * ("," in words[first:last] and not opening)


_AND_ALSO = re.compile(r"<D\d+>,? and (?:\w+ly |now |still |also |then )?$")


def _of_another_verb(draft: Draft, hit: Hit, at: int) -> bool:
    """Whether a date before a cue is that of the verb before it: "signed in 1999, ratified in 2003", "did so in 2003 and has 9"."""
    words = draft.sentence.words
    if "<D" not in words[hit.end :] and not _AND_ALSO.match(words, at, hit.start):
        return False
    return any(other.end <= at < hit.start and "<S" not in words[other.end : hit.start] for other in draft.hits)


def period_at(sentence: Sentence, words: str, at: int) -> Period | None:
    """The period whose token starts at `at`."""
    token = _DAY.match(words, at)
    return sentence.dates.get(int(token[1])) if token else None


_ASIDE = r"(?: \([^()<]{1,40}\))?"
_DATES = re.compile(rf"<D\d{{1,6}}>{_ASIDE}(?:, <D\d{{1,6}}>{_ASIDE}){{0,40}},? and (?:in |on )?<D\d{{1,6}}>")


def _respective(sentence: Sentence, hit: Hit, count: int) -> list[Period]:
    """As many dates as states, in the order of the states; none where the clause does not give them so."""
    words = sentence.words
    if count < 2:
        return []
    if "respectively" not in words:
        run = _DATES.search(words)
        far = run is None or not same_clause(words, hit.start, run.start()) or parted(words, hit.end, run.start())
        tokens = _DAY.findall(run.group()) if run and not far else []
        return [sentence.dates[int(token)] for token in tokens] if len(tokens) == count else []
    listed = [
        sentence.dates[int(found[1])] for found in _DAY.finditer(words) if same_clause(words, hit.start, found.start())
    ]
    listed = [period for period in listed if period.lead != "as of"]
    return listed[-count:] if len(listed) >= count else []


def _report_kind(near: str, quote: str, before: str) -> str:
    """Which report is meant: by the words near the cue, those of the sentence, or those of the one before it."""
    for words in (
        near,
        quote,
        before if re.search(r"\bsuch\b", quote) else "",
        before if not re.search(r"\breport", quote, re.I) else "",
    ):
        if re.search(r"\bvoluntar", words, re.I) and not re.search(
            r"voluntary (?:information|funding|contribution)", words, re.I
        ):
            return "voluntary"
        if re.search(r"\binitial\b", words, re.I):
            return "initial"
    return "annual"


def _mines_of(member: Member, sentence: Sentence) -> int | None:
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
    return None
