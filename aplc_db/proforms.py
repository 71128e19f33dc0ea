"""Words that stand for what was said before: "B did so too", "as did B", "C followed suit", "D has not", "similar measures"."""

import re
from dataclasses import replace

from aplc_db.alternatives import Sought
from aplc_db.polarity import NEGATIVE, opposite, polarity
from aplc_db.rules import Hit
from aplc_db.sentences import Sentence
from aplc_db.subjects import who

_BE = r"(?:being|is|are|was|were|having been|has been|have been)"
_NEWEST = r"(?:latest|last|most recent|newest|youngest|newcomers?)"
_MOST = r"(?:most|fewest|(?:\w+ )?(?:largest|biggest|highest|greatest|smallest|longest|oldest)(?: \w+)?)"

# What is said again of others.
_ECHO = Sought(
    r"(?<!\w)(?:(?:did|do|does|done) (?:likewise|the same)|follow(?:ed|ing|s)? suit|"
    r"(?:(?<=to )|(?<=will )|(?<=must )|(?<=should ))follow(?= (?:in|by|before|next|this|later|soon|shortly|them|it)\b| <D|[ ]?[.,;]|$)|"
    r"(?:reach(?:ed)?|g[eo]t to|arrived? at) (?:that|this|the same) (?:point|stage|goal|milestone)|got there\b|"
    r"(?:is|was|were|been|being) (?:then |soon |later )?(?:followed|joined)(?: \w+| <D\d+>){0,3}? by (?:the )?<S\d+>|"
    r"followed\b(?= in| on| by| <D| the same|[.,;])|(?:have|has) yet to follow|"
    r"the same (?:is true|goes|holds|applies|can be said|may be said|must be said|is the case) (?:of|for|to|with)|"
    r"(?:this|it|that|which) (?:is (?:also |equally |just as )?(?:true|the case)|(?:also )?(?:holds|goes|applies)) "
    r"(?:also )?(?:of|for|to|with)|(?:say|says|said|reports?|reported) likewise|(?:sa(?:id|ys?)|declared?|announced?|"
    r"reported) (?:just |much |exactly )?the same\b|"
    r"(?:says?|said|stated|declared|reported|announced|confirmed) (?:so|as much)\b|<S\d+>,? likewise(?=[ ]?[.;,)]|$)|"
    r"(?:so,? (?:too,? )?|as (?:, ?\w+, )?|as, \w+, )(?:did|has|have|do|does|is|are|was|were|had) (?:the )?(?:<R\d+:\w+>:? )?"
    r"(?:(?:[a-z]+ ){1,3}(?:like|such as|including) (?:the )?)?<S\d+>|"
    r"as (?:the )?<S\d+> (?:had|has|have|did)\b(?: done| also)?|"
    r"as is the case (?:in|of|with|for) (?:the )?<S\d+>|<S\d+>,? (?:being )?most recently\b|"
    r"joined (?:it|them|these|those)\b|reach(?:ed|es) (?:that|this|the same) (?:point|stage|goal|milestone|target)\b|"
    r"(?:made|issued|given) (?:its|their|a similar|the same) (?:own )?(?:declarations?|announcements?)\b|(?:been|"
    r"is|are|was|were|remain(?:s|ed)?) so\b(?= for| since| in| until|[ ]?[.,;])|"
    r"(?:similar|the same|such|like|comparable|equivalent|analogous|corresponding) (?:measures?|steps?|moves?|"
    r"announcements?|undertakings?|decisions?|declarations?|"
    r"statements?|finds?|discover(?:y|ies)|moratori(?:um|a))|"
    rf"(?:{_NEWEST}|first (?:to do so|of (?:them|these|which|whom)))(?: (?!time)\w+){{0,4}}?"
    rf"(?:,? (?:before|after) <S\d+>)?,? {_BE}(?: the)? <S\d+>|"
    rf"{_NEWEST} of (?:them|these|those|which|whom),? (?:the )?<S\d+>|"
    r"<S\d+>'s (?:is|was|becomes|became|takes|took|comes|came) (?:effective|effect|into force) |"
    rf"<S\d+>,? (?:{_BE}|lead|head|top|has|have|had|with|holds?|retains?|keeps?) (?:by far )?(?:the |this |among the |now the )*"
    rf"(?:list|table|field|{_MOST})(?! (?:of|in) (?!them|these|all|which))|"
    rf"<S\d+>,? {_BE} (?:the |among the |now the )*(?:{_NEWEST}|first)"
    r"(?= to do so|[ ]?[,.;(]|$| (?:additions?|ones|of (?:them|these)|among (?:them|these))))"
)

# What is affirmed, also after a denial: "most have not; Chad did so in 2009".
_AFFIRMED = Sought(r"\b(?:did|done|do|does|doing) so\b")

_NONE = re.compile(r"\b(?:neither|none|no|nor)(?: of)? (?:the )?$")
_UNTIL = re.compile(r" (?:until|till|before) (?:the )?<D")  # what was not done until a day was done then
_NO_LONGER = re.compile(r" (?:no longer|no more|not any more)\b")

_DENIED_AGAIN = Sought(
    r"\bnor (?:did|has|have|do|does|is|are|was|were) (?:the )?<S\d+>|"
    r"\bnot so (?:the )?<S\d+>|"
    r"\bneither (?:did|has|have|do|does|is|are|was|were) (?:the )?<S\d+>(?=[ ]?[.;]|$)"
)

# A verb of which only the auxiliary is left: "Chad has not", "whereas Chad and Peru are".
_AUXILIARY = Sought(
    r"<S\d+>(?: others?)?(?:,? wh(?:ich|o))?(?:, for (?:its|their) part)?,?(?: still| also)?(?P<never> never)? "
    r"(?:has|have|had|is|are|was|were|do|does|did)(?: still| yet)?(?P<no> not|n't| never)?"
    r"(?: yet| so far| either| too| as well| also| now| since)?"
    r"(?=[ ]?(?:[,.;)]|$|<L>| –)| (?:and|but|nor)\b)"
)


# Those who are, or are not, among the ones that the sentence before counts.
_AMONG = Sought(
    r"\b(?:are|were|is|was|(?:has|have|had)(?P<never> never)? been)(?P<no> not)? (?:yet |also )?(?:among|one of|"
    r"part of) (?:them|these|those)\b(?=[ ]?(?:[.,;:]|$|<L>))"
)

# Those of whom what the sentence before counts is, or is not, true: "Those that had not were Chad and Mali".
_THOSE = Sought(
    r"(?<!\w)(?:those|the (?:ones|states|countries|parties)|<R\d+:\w+>) (?:that|which|who) (?:has|have|had|did|do|does|is|are|was|were)"
    r"(?P<no> not)?(?: yet| done so){0,2}:? (?:are|were|is|was|include[sd]?|being)\b"
)

# Of whom the opposite is true: "All have ratified. The exception is Chad".
_EXCEPTION = Sought(r"\bexceptions? (?:is|are|was|were|being|remains?):? (?:the )?<S\d+>")

# Those who have not done yet what others have: "Chad has completed clearance, while Mali is still at work".
_AT_WORK = Sought(
    r"<S\d+> (?:(?:is|are|was|were) (?:all |both )?(?:still (?:at work|at it|busy|engaged|under way|working)|(?:not there|"
    r"not ready|not that far)(?: yet)?|not yet (?:there|ready|that far))|(?:still )?(?:has|have|had) (?:still )?(?:some|"
    r"a long|a good|much|further) (?:way|work) (?:still )?(?:to go|to do|ahead))\b"
)

_FORMS = (_ECHO, _AFFIRMED, _DENIED_AGAIN, _AUXILIARY, _AMONG, _THOSE, _EXCEPTION, _AT_WORK)


def stands_for_a_verb(sentence: Sentence) -> bool:
    """Whether a sentence has words that stand for a verb."""
    return any(form.search(sentence.words) for form in _FORMS)


_CONDITION = re.compile(r"\b(?:if|unless|until|once|whether) (?:the |and when )?(?:<S\d+> )?$")


def proforms(sentence: Sentence, last: Hit | None, fired: list[Hit]) -> list[Hit]:
    """Hits for the words that stand for a verb: of a cue before them in the sentence, else of `last`, the one before it."""
    made: list[Hit] = []
    for form in _FORMS:
        for match in form.finditer(sentence.words):
            if any(hit.start < match.end() and match.start() < hit.end for hit in made):
                continue
            if any(
                hit.start < match.end() and match.start() < hit.end and not _is_role(sentence, hit) for hit in fired
            ):
                continue
            if _CONDITION.search(sentence.words, 0, match.start()):
                continue  # "A will accede only if B does"
            told = [hit for hit in (*fired, *made) if hit.end <= match.start() and hit.rule.table]
            if form is _AMONG:  # "Chad, with its clearance outstanding, is not among them" speaks of the count before
                named = who(sentence, told[-1].rule, match) if told else []
                told = [hit for hit in told if not any(actor in named for actor in hit.actors)]
            told = [hit for hit in told if hit.kind] or (told if form is _AFFIRMED else [])
            if not told and "<S" in sentence.words[: max(0, sentence.words.rfind("; ", 0, match.start()))]:
                continue  # what stands before the semicolon was not understood: "A outlawed them; B has followed"
            before = latest(told) or last
            if before is None or before.rule.table is None or (before.planned and not told):
                continue
            if before.kind is None:
                if form is not _AFFIRMED:
                    continue
                before = replace(before, kind=before.rule.kind)
            if told and _OTHERS.match(match.group()) and _another(sentence, before, match.start()):
                continue
            hit = _stood_for(sentence, before, form, match)
            if told and form is _AFFIRMED and _NO_LONGER.match(sentence.words, match.end()):
                for one in told:  # "states that previously retained mines ... do so no longer"
                    if one.rule is before.rule and one.actors == hit.actors:
                        one.kind = None
            alike = [one for one in (*fired, *made) if one.kind and one.rule.family == before.rule.family]
            if hit.kind in _LATE:  # "Chad did so in 2007, having been unable to meet its deadline"
                alike = [one for one in alike if one.kind != "overdue"]
            hit.actors = [actor for actor in hit.actors if not any(actor in one.actors for one in alike)]
            if hit.actors:
                made.append(hit)
    return made


def latest(hits: list[Hit]) -> Hit | None:
    """The last of `hits` in the sentence, one that says something of someone before one that does not."""
    return max(hits, key=lambda hit: (bool(hit.actors and hit.kind), hit.end), default=None)


def _is_role(sentence: Sentence, hit: Hit) -> bool:
    """Whether a cue is no more than a role: "as did the signatories: A and B"."""
    return re.fullmatch(r"<R\d+:\w+>(?::? (?:the )?<S\d+>)?", sentence.words[hit.start : hit.end]) is not None


_OTHERS = re.compile(r"(?:so|as|nor)\b", re.I)


def _another(sentence: Sentence, before: Hit, at: int) -> bool:
    """Whether "as did B" at `at` stands for what someone else does: "A missed its deadline; C deplored it, as did B"."""
    between = re.findall(r"<S\d+>", sentence.words[before.end : at])
    known = [f"<S{actor.index}>" for actor in before.actors]
    return any(token not in known for token in between)


_LATE = ("clearance_completed", "destruction_completed")
_AHEAD = ("clearance_pending", "destruction_pending")
_BE_LEFT = re.compile(r"\b(?:is|are|was|were)\b")


def _stood_for(sentence: Sentence, before: Hit, form: Sought, match: re.Match[str]) -> Hit:
    """What `match` says: what `before` said, or its opposite."""
    kind = before.kind
    negative = (before.rule.table, kind) in NEGATIVE
    if form is _AUXILIARY and kind == before.rule.kind in _AHEAD and _BE_LEFT.search(match.group()):
        negative = False  # "Who is on track? Chad and Peru are"
    if (negative and form in (_AFFIRMED, _AUXILIARY, _THOSE)) or (not negative and form is _DENIED_AGAIN):
        kind = opposite(before.rule, kind)
    if form is _EXCEPTION or (form is _AT_WORK and not negative):
        kind = opposite(before.rule, kind)
    rule = replace(before.rule, kind=kind or "", denied=opposite(before.rule, kind), own=False, past=None)
    hit = Hit(rule, kind, match.start(), match.end())
    if form in (_AUXILIARY, _AMONG, _THOSE):
        hit.kind = (
            rule.denied
            if match["no"] or match.groupdict().get("never") or _NONE.search(sentence.words, 0, match.start())
            else kind
        )
    elif form not in (_DENIED_AGAIN, _EXCEPTION, _AT_WORK):
        hit = polarity(rule, sentence.words, match)
        if _NO_LONGER.match(sentence.words, match.end()):
            hit.kind = rule.denied
        if form is _AFFIRMED and _UNTIL.match(sentence.words, match.end()):
            hit.kind = kind
    tokens = re.findall(r"<S\d+>", match.group())
    hit.actors = [actor for token in tokens[-1:] if (actor := sentence.actor(token)) and not actor.place]
    hit.actors = hit.actors or who(sentence, rule, match)
    return hit
