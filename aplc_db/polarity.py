"""What the words before a cue make of it: said, denied, planned, past or asked, and how sure."""

import re

from aplc_db.alternatives import Sought
from aplc_db.rules import Hit, Rule

DENIED = Sought(
    r"\b(?:not|never|no|n't|neither|nor|cannot|without|at no time|fail(?:ed|s|ing)? to|refus\w+|den(?:y|ies|ied)|"
    r"yet to|lack(?:s|ed|ing)?|unable|not able|impossible|incapable|nobody|no one|none|nothing|only\sone\sleft|"
    r"stopped|ceased|no longer|rul(?:e|es|ed|ing) out|postpon\w+|defer(?:s|red|ring)|oppos(?:e|es|ed|ing)|reject\w*|"
    r"refrain\w*|"
    r"remains? to be|still to)\b"
)

PLANNED = Sought(
    r"\b(?:(?:will|'ll|would|shall)(?! (?:continue|remain|go on|keep on|still))|should|must|could|can|might|is to|are to|was to|were to|"
    r"plan(?:s|ned|"
    r"ning)?|intend\w*|intentions?|expect\w*|promis\w+|aim(?:s|ed|ing)?(?! of\b)|hop(?:e|es|ed|ing)|prepar\w+|"
    r"undertak\w+|undertook"
    r"|commit(?!tee)\w*|pledg\w+|call(?:s|ed|ing)? (?:on|upon|for)|urg(?:e|es|ed|ing)|encourag\w+|invit(?:e|es|"
    r"ed|ing)|agreed? to|decided? to|decision to|require[sd]? to|obliged to|resolved? to|on course to|"
    r"on track to|steps? (?:to|towards?)"
    r"|ready to|(?<!was )(?<!were )able to|confident (?:of|that|to)|reckon\w* (?:with|on)|count\w* on|look\w* forward to|"
    r"towards?|due to|likely to (?:join|acced|ratif|sign|compl|finish|submit|request|"
    r"meet|miss|destroy|attend|vote|withdraw|become)\w*|going to|about to|asked to|appeal\w*|"
    r"obligations? to|has to|have to|needs? to|needed to|in a position to|considering|willing\w* to|"
    r"assurances? that|in order to|process of|vow\w*|upcoming|scheduled|(?<!likely )to be|thinking (?:of|about)|"
    r"contemplat\w+|mull\w*|weigh(?:s|ed|ing)|want(?:s|ed)? to|wish(?:es|ed)? to|tr(?:y|ies|ied|ying) to|threat\w*|"
    r"(?:sp(?:eaks?|oke|oken|eaking)|talk\w*|dream\w*|ideas?|prospects?|possibility|question) of(?= ?$| \w+ing )|"
    r"debat(?:e|es|ed|ing)|recommend\w*|propos(?:e|es|ed|ing|als?)|advocat(?:e|es|ed|ing)|discuss\w*|bill|conditional|"
    r"put(?:s|ting)? off|delay\w*|look\w* into|stud(?:y|ies|ied|ying)|"
    r"targets? (?:for|of)|goals? of)\b"
)

FORMER = Sought(
    r"\b(?:formerly|former|past(?! (?:\w+ )?(?:years?|months?|weeks?|days|decades?|sessions?|meetings?)\b)|previously(?! un|"
    r" ?$)|"
    r"once(?! more| again)|at one time|used to|historically|prior to)\b"
)

WHETHER = Sought(r"\b(?:if|whether|how (?:many|much)|unless|in case|in instances of|in the event|or not)\b")

HEDGES = (
    ("presumed", Sought(r"\b(?:presum\w+|assum\w+)\b")),
    (
        "possible",
        Sought(r"\b(?:possibl[ey]|may(?! (?:19|20|\d))|might|suspected|perhaps|could have|unconfirmed|allegations?)\b"),
    ),
    (
        "likely",
        Sought(
            r"\b(?:likely|probabl[ey]|reportedly|believed|almost certainly|thought to|alleged(?:ly)?|"
            r"apparently|appears? to|seems? to|reported to|said to|strong indications)\b"
        ),
    ),
)

_NOT_DENIED = re.compile(  # who does not deny a thing grants it
    r"\b(?:not|never|n't|nor|neither|nobody|no one|none) (?:\w+ ){0,2}(?:den(?:y|ies|ied)|disput\w+|contest\w*|conceal\w*)\b|"
    r"\bwithout denying\b|\bno (?:official|exact|precise|public) (?:figures?|numbers?) (?:for|of|on) |\b(?:those|"
    r"some|states?|countries|governments?|all|many|most|several)(?: of (?:those|the states))? (?:still )?"
    r"not (?:yet )?(?:on board|party|parties|bound(?: by it)?|in it|inside it|members)\b(?! to\b)",  # of whom it is said
    re.I,
)
_LESS_THAN = re.compile(r"\b(?:fewer|less) than\b")  # "has never had fewer than 15,000": it has as many
_ELSE = Sought(  # what is denied where one of these stands between the negation and the cue
    r"\b(?:that|which|who|whose|whether|why|how|where|publish\w*|disclos\w*|reveal\w*|figures?|sizes?|information|reports?|submit\w*|"
    r"provid\w*|used?|using|updated?|"
    r"data|details)\b"
)


_DENIED_WITHIN = Sought(
    r"\b(?:not(?! (?:been known|known|previously|included|declared|recorded|reported before)\b)|never|neither|nor|"
    r"no longer(?! (?:(?:ha(?:s|ve|d)|contain\w*) any|any|exists?)\b))\b|n't\b"
)
_PLANNED_WITHIN = Sought(
    r"\b(?:(?:will|would|shall)(?! (?:continue|remain))|should|must|(?:is|are|was|were) to|plan(?:s|ned)? to|intend(?:s|"
    r"ed)? to|(?:remain\w*|still) to be|(?<!last )(?<!first )(?<!latest )to be(?= destroyed| cleared| eliminated|"
    r" demolished| completed))\b"
)
_PURPOSE = re.compile(r"\bto (?:\w+ly )?$", re.I)  # an infinitive tells of no deed ...
_DONE = re.compile(  # ... but after one of these
    r"<S\d+>(?: (?:of|in|from) [^,;<]{2,30})? to (?:\w+ly )?$|\bso far as to $|\b(?:first|last|latest|only|sole|"
    r"one|among|those|states?|countr(?:y|ies)|"
    r"governments?|known|said|reported|believed|thought|understood|alleged|"
    r"continu\w*|began|begun|start\w*|went on|gone on|goes on|go on|managed|chose|chosen|opted|preferred|elected|seen|observed|"
    r"found|(?:was|were) able|took|capacity|allow\w*|enabl\w*|next)[^,;]{0,30} to (?:\w+ly )?$|"
    r"\b(?:confirmed|documented|shown|suspected|found|seen|used) to (?:\w+ly )?$",
    re.I,
)
_HELD_TO_BE = re.compile(
    r"\b(?:consider|regard|believ|deem|judg|reckon|hold|held|know|list)\w* (?:the )?<S\d+> to be\b"
)
_BASE = re.compile(r"(?!\w*(?:ed|ing|s|tion)\b)(?:[a-z]{3,}|be|do(?= away))\b", re.I)
_RELATIVE = re.compile(r"\b(?:that|which|who)\b", re.I)
_OTHER_VERB = Sought(r"\b(?!been|need)\w{2,}(?:ed|ne)\b(?! (?:to|n?or|and)\b)")  # "that had not ratified took part"
_DENIED_RIGHT_BEFORE = re.compile(
    r"\b(?:has|have|had|is|are|was|were|do|does|did|will|being) (?:not|never)\s?(?:\w+ ){0,2}$", re.I
)
_ASKED = re.compile(  # who asks for a thing, or speaks of it, has not done it: "called for stocks to be destroyed"
    r"\b(?:call(?:s|ed|ing)? (?:on|upon|for)|urg(?:es?|ed|ing)|encourag\w+|invit\w+|appeal\w*|demand\w*|insist\w*)\b",
    re.I,
)
_SPOKEN_OF = re.compile(
    r"\b(?:welcom|applaud|hail|prais|congratulat|commend|support|fund|financ|pa(?:y|ys|id) for|celebrat|witness|"
    r"not(?:es?|ed) )\w* "
    r"(?:the |an? |all )?$",
    re.I,
)
_OWN = re.compile(r"\b(?:its|their)\b")
_ACT = re.compile(r"(?:completion|destruction|clearance|demining|retention|discovery)\b", re.I)
_FOR_OTHERS = re.compile(  # who is asked or helped to do a thing has not done it: "urged Chad to destroy its stocks"
    r"\b(?:urg|ask|help|assist|aid|encourag|press|remind|invit|want|expect|request|call|support|enabl|appeal|implor|exhort|"
    r"pressur|advis|train|allow|permit|entitl|oblig|requir|forbid|prohibit)\w*(?: (?:on|upon|to|for))? (?:the |both |"
    r"all )?(?:<S\d+>|<R\d+:\w+>)"
    r"(?:,? (?:and )?(?:the )?<S\d+>)* (?:not )?(?:to|in|with|that it) (?:\w+ ){0,3}$",
    re.I,
)
_QUESTION = re.compile(  # "asked Chad when it would destroy its stocks", "helped Chad destroy them"
    r"\b(?:ask|inquir|enquir|wonder)\w*\b[^,;]{0,40}\b(?:when|why|how|what|which|where)\b|\bhelp(?:s|ed|ing)? (?:the )?<S\d+> (?:\w+ )?$",
    re.I,
)
_HELP = re.compile(  # who is helped to do a thing, or trained for it, has not done it
    r"\b(?:help|aid|assistance|support|advice|money|funds?|funding|training|expertise|equipment)\b(?: \w+){0,2}? "
    r"(?:in|with|for|to|towards?) (?:the |its |their )?$",
    re.I,
)
_DENIED_AFTER = re.compile(  # "... was reported but could not be confirmed"
    r"(?:[^.;,<]|<[SDM]\d+>){0,60}? (?:(?:(?:was|were|is|are) (?:not|never)|(?:(?:has|have|had|could|can) (?:not|never)|cannot) (?:yet )?"
    r"(?:been|be)) (?:yet |\w+ly ){0,2}(?:recorded|found|confirmed|reported|noted|observed|prove[dn]|substantiated|"
    r"verified|established|corroborated|documented)(?! in writing)|"
    r"(?:proved|turned out|were|are|was|is|remain\w*|found)(?: to be)? (?:un(?:founded|proven|confirmed|substantiated|verified)|"
    r"false|baseless|groundless))\b|"
    r"[^.;]{0,60}?, (?:but|although|though|yet) [^.;]{0,60}?\b(?:(?:impossible|unable|not (?:\w+ )?(?:possible|able)) to "
    r"|(?:could|can) ?not (?:yet |be |\w+ly )*|(?:has|have) not (?:yet |been |\w+ly )*)"
    r"(?:confirm|verif|establish|corroborat|substantiat)\w*"
    r"(?= (?:it|this|that|these|them|in|as|by|at)\b|[ ]?[.,;]|$)|"
    r"[^.;,<]{0,20}? (?:do|does|did) not includ\w+\b",
    re.I,
)
_NEGATIVE_CUE = re.compile(r"(?:not|never|no|none|neither|without|yet|still|un)\b", re.I)
_NONE_OF = re.compile(
    r"\b(?:(?:no|none|none of|neither of|neither|nor|not|without)|(?:nor|never|neither) (?:has|have|had|did|do|does|is|are|was|"
    r"were))\s(?:the\s)?$",
    re.I,
)
_STANDING = frozenset({"possesses", "emplaced_mines"})  # what "may" be so is possible, and no plan
_ACCUSED = re.compile(r"\baccus\w+ [^;.]{1,120} of (?:\w+ )?$")  # "accused Chad, which never joined, of laying mines"
_AND_MUST = re.compile(
    r"\b(?:will|would|should|must|shall|can|could|may|might) [^,;]{0,80}\band (?:then |also |finally )?$"
)
_GAPPED = re.compile(r"\band (?:the )?<S\d+>,? to (?:\w+ )?$")  # "Chad intends to accede and Peru to ratify"
_MAY = re.compile(r"\bmay (?:(?:well|yet|soon|also|still) )?$", re.I)
_AN_ACT = re.compile(r"(?:tion|sion|wal|ship|ure|ance)s?(?: (?:of|by|from|for) (?:the )?<S\d+>)?$", re.I)
_TO_COME = re.compile(  # "its ratification will follow"
    r"[^.;,<]{0,20}? (?:will|would|should|could|may|(?:is|are) (?:to|expected|planned|scheduled|likely|due|envisaged|"
    r"foreseen))\b",
    re.I,
)
_UNPROVEN = re.compile(  # "nobody has shown that Chad ...", "Chad denied that its troops ..."
    r"\b(?:no|not|nobody|no one|none|few|never|without|den(?:y|ies|ied)|dismiss\w*|refut\w*|"
    r"(?<!no )(?<!not )(?<!n't )doubt(?:s|ed|ing)?)\b(?! doubt)[^,;]{0,60}\bthat "
    r"(?:[\w<>' -]{0,30} )?$",
    re.I,
)
_RESUMED = re.compile(  # "could not support it and abstained", "has not acceded to the treaty and once more abstained"
    r"(?:(?:\b(?:did|do|does|could|would|can|will|should) ?n[o']t|\bcannot)\b[^,;]*|"
    r"\b(?:has|have|had) (?:not|never) [^,;]{2,30}\b(?:the|its|their|this)\b[^,;]*) (?:and|but) (?:\w+ly |then |so |again |"
    r"once (?:more|again) |instead |therefore |hence |thus )?$",
    re.I,
)
_LISTED = re.compile(  # "has never used, produced or ..."
    r"\b(?:not|never|neither|n't|no longer) (?:\w+ly |ever |yet )?[a-z]{3,}(?:, [a-z]{3,}){0,4},? (?P<last>(?:n?or )?)$"
)
_OR = re.compile(r"\w+(?: \w+){0,2}(?:, [a-z]{3,}){0,4},? n?or\b")
_AMONG = re.compile(r"\b(?:among|amongst|one of|part of|belong to) (?:the |those |all )?$")
_OF_THOSE = re.compile(r" (?:that|which|who|to)\b")
_FORBIDS = re.compile(
    r"\b(?:bans|banned|banning|prohibit\w*|outlaw(?:s|ed|ing)?|forb[ai]d\w*|criminali[sz]\w*) (?:the |all |any |its |their )*"
    r"(?:[\w-]+(?:, (?:and |or )?| and | or )){0,5}$"
)
_DEED = re.compile(r"(?:\w+(?:[ts]ion|ing|ure|wal)|use|transfers?|trade|exports?)\b")
_ABOUT = re.compile(r"\b(?:about|regarding|concerning|over) (?:the |its |their |any |possible )?$")  # a topic, no deed
_AFTER_THE_FACT = re.compile(  # who should condemn a deed speaks of one that was done
    r"\b(?:condemn|deplor|denounc|criticis|criticiz|protest)\w* (?:the |at |against )?$"
)
_FINITE = re.compile(r"(?:ha[sv]e?|is|are|[a-z]{3,}(?<!s)s)\b", re.I)
_GOES_ON = re.compile(
    r"\b(?:not|never)\b[^,;]{0,60} and (?:\w{1,20}ly |also |still |now )?$"
)  # "has not produced and maintains a ..."
_PAST = re.compile(r"\w+(?:ed|id|ought|ent|ade|ew|ook)\b", re.I)
_STILL_TO = re.compile(r"\byet to\b|\bstill to\b|still (?:has|have) to", re.I)


_CUTS = (";", ": ", ", ", ". ", " – ", "<L>", " while ", " but ")
_ACTOR_LAST = re.compile(r"\b(?:neither(?: of)?|none of|no|nor) (?:the )?<[SR]\d+(?::\w+)?>$")


def polarity(rule: Rule, words: str, match: re.Match[str]) -> Hit:
    """What the words before a cue make of it: its kind stated, denied, planned or past, and how sure."""
    start = match.start()
    window = words[max(0, start - 90) : start]
    cut = max(window.rfind(mark) for mark in _CUTS)
    if cut > 0 and window.startswith(", ", cut) and _ACTOR_LAST.search(window[:cut]):  # "neither A nor B, however, has"
        cut = max(window.rfind(mark, 0, cut) for mark in _CUTS)
    if (listed := _LISTED.search(window)) and (listed["last"] or _OR.match(words, match.start())):
        cut = min(cut, listed.start() - 1)
        cut = max((at for mark in _CUTS if (at := window.rfind(mark, 0, max(cut, 0))) >= 0), default=-1)
    near = window[cut + 1 :] if cut >= 0 else window
    actor = list(re.finditer(r"<S\d+>|<R\d+:\w+>", near))
    if len(actor) > 1 and _AMONG.search(near, 0, actor[-1].start()):  # "Chad is not among the 18 States that ..."
        those = _OF_THOSE.match(near, actor[-1].end())
        near = near[: actor[-1].start()] + near[those.end() if those else actor[-1].end() :]
        actor = actor[:-1]
    verbal = near[actor[-1].end() :] if actor else near
    if not actor and match.group().startswith("<S") and _AFTER_THE_FACT.search(near):
        near = verbal = ""
    if (_PAST.match(match.group()) and (resumed := _RESUMED.search(verbal))) or (
        _FINITE.match(match.group()) and (resumed := _GOES_ON.search(verbal))
    ):
        near = verbal = verbal[resumed.end() :]
        actor = []
    hit = Hit(rule, rule.kind, start, match.end())
    if (
        _FOR_OTHERS.search(near)
        or _ASKED.search(verbal)
        or _ACCUSED.search(words, max(0, start - 160), start)
        or _QUESTION.search(near)
        or (_HELP.search(verbal) and not _PAST.match(match.group()))
        or (_DEED.match(match.group()) and (_FORBIDS.search(words, 0, start) or _ABOUT.search(words, 0, start)))
        or (_ACT.match(match.group()) and _SPOKEN_OF.search(near) and not _OWN.search(words, start, match.end() + 20))
    ):
        hit.kind = None
        return hit
    whole = near + words[start : match.end() + 25]
    for certainty, hedge in HEDGES:
        if hedge.within(
            whole if not actor else near[max(0, actor[-1].start() - 30) :] + words[start : match.end() + 12], words
        ):
            hit.certainty = certainty
            break
    if _DENIED_AFTER.match(words, match.end()) or (
        rule.own and _DENIED_RIGHT_BEFORE.search(verbal) and not _NEGATIVE_CUE.match(match.group())
    ):
        hit.kind = None
        return hit
    if rule.own:
        return hit
    cue = match.group()
    denied = None if _NOT_DENIED.search(verbal) or _LESS_THAN.search(cue) else DENIED.within(verbal, words)
    plan = PLANNED.within(verbal, words)
    if plan and plan[0] == "to be" and _DONE.search(near, 0, len(near) - len("be ")):
        plan = None  # "the latest to be declared free of mines"
    if plan and plan[0] == "to be" and _HELD_TO_BE.search(near):
        plan = None  # "considers Chad to be a producer"
    planned = (
        plan
        or _PLANNED_WITHIN.within(cue, words)
        or (_AND_MUST.search(near) and _BASE.match(cue))
        or (_GAPPED.search(near) and PLANNED.search(words, 0, start))
        or (rule.kind not in _STANDING and _MAY.search(near) and _BASE.match(cue))
        or (_AN_ACT.search(cue) and _TO_COME.match(words, match.end()))
        or (_PURPOSE.search(near) and not _DONE.search(near) and _BASE.match(cue))
    )
    if denied and _OTHER_VERB.within(verbal[denied.end() :], words) and _RELATIVE.search(verbal, 0, denied.start()):
        denied = None
    if (
        WHETHER.within(near, words)
        or (actor and _UNPROVEN.search(near[: actor[-1].start()]) and not _NOT_DENIED.search(near))
        or (denied and _ELSE.within(verbal[denied.end() :], words))
    ):
        hit.kind = None
    elif (
        denied
        or (not cue.startswith("no longer") and _DENIED_WITHIN.within(cue, words))
        or (actor and _NONE_OF.search(near[: actor[-1].start()]))
    ):
        hit.kind = None if planned and not _STILL_TO.search(verbal) and rule.denied != rule.planned else rule.denied
    elif planned:
        hit.kind, hit.planned = rule.planned, True
    elif FORMER.within(near[-40:], words) and " now " not in near:
        hit.kind = rule.past
    return hit


_POLES = (
    ("status_events", "state_party", "not_party"),
    ("status_events", "attended_meeting", "never_attended_meeting"),
    ("stockpiles", "possesses", "none"),
    ("stockpiles", "destruction_completed", "destruction_pending"),
    ("retained_mines", "retains", "none"),
    ("reports", "submitted", "missing"),
    ("mined_areas", "clearance_completed", "clearance_pending"),
)
_OPPOSITES = {(table, one): other for table, a, b in _POLES for one, other in ((a, b), (b, a))}
NEGATIVE = frozenset((table, negative) for table, _, negative in _POLES)


def opposite(rule: Rule, kind: str | None) -> str | None:
    """What is said of those for whom `kind` does not hold: of an exception, of "B has not"; None where that is nothing."""
    if kind is None:
        return None
    if kind == rule.kind and rule.denied:
        return rule.denied
    if kind == rule.denied:
        return rule.kind
    return _OPPOSITES.get((rule.table or "", kind))
