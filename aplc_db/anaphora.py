"""Words that stand for states named before: "it", "they", "the country", "both", "neither", "the three", "the latter", "we".

Each becomes an actor of its own sentence, so that rules see "it" as they see a name.
"""

import re
from dataclasses import dataclass, field

from aplc_db.actors import Actor
from aplc_db.alternatives import Sought
from aplc_db.lists import Group, Member
from aplc_db.sentences import Sentence

_VERB = (
    r"(?:ha[sd]|have|is|are|was|were|will|would|must|should|does|do|did|can|may|might|still|also|both|each|all|then|now|"
    r"thus|therefore|thereby|too|never|"
    r"not|no longer|already|again|since|later|nevertheless|nonetheless|together|cannot|[a-z]+(?:ed|es|s|pt|ept|ld|lt|nt|"
    r"id|ght|ew|ok|an|un|ame|ave|ade|ote|ose|oke|ent)|put|cut|set|let)\b"
)
_SINGULAR = (
    r"it|the (?:country|state|government|sultanate|kingdom|republic|emirate|principality|federation|island|archipelago|"
    r"authorities)|this (?:country|state)"
)
_STATES = r"(?: states| countries| governments| parties)?"
_PLURAL = (
    rf"they|both{_STATES}|(?:each|all)(?: of (?:them|these|those))?|(?:these|those|the|all) (?:(?:last |other )?"
    rf"(?:two|three|four|five|six|seven|eight|nine|ten)|states|countries|governments){_STATES}"
)
_BARE_VERB = (
    r"(?:retain|keep|hold|possess|produce|use|report|abstain|remain|stand|lie|say|submit|join|belong|need|stay)\b"
)
_HEAD = (
    r"(?P<lead>^[^\w<]*(?:(?:in|by|since|on|after|until|as of|at|during)[^<,]{0,30}<D\d+>,? |moreover,? |however,? |also,? |"
    r"in addition,? |and |but |now,? |today,? |since then,? |thereafter,? )?)"
)
_SUBJECT = re.compile(
    rf"{_HEAD}(?:(?P<one>{_SINGULAR})|(?P<none>(?:neither|none) )(?:of (?:them|these|those|the two))?(?:state|country|"
    r"government|party)?|"
    rf"(?P<many>{_PLURAL})|(?P<we>we))(?P<next>(?:(?<= )|,? )(?=(?:[^;.<]{{0,30}}, )?(?:{_VERB}|{_BARE_VERB})))",
    re.I,
)
_OWNER = re.compile(
    rf"{_HEAD}(?:(?P<one>its|the country's)|(?P<many>their)|(?P<we>our)) (?!(?:co-?)?sponsors\b|text\b|adoption\b)",
    re.I,
)
_EXPLETIVE = re.compile(  # nothing, or a text: a resolution, the Convention
    _HEAD.replace("?P<lead>", "?:")
    + r"it (?:(?:is|was|has been|had been|would be|will be|may be|seems|appears|remains|follows|"
    r"made it)\b[^,;]{0,40}?\b(?:that|for|to|whether|how|over|clear|known|years?)\b|"
    r"(?:was|is|has been|had been) (?:\w+ly |also |again )?(?:co-?)?(?:sponsored|tabled|introduced|adopted|"
    r"passed|carried|negotiated|opened)\b)",
    re.I,
)
_PAIR = Sought(
    r"\bthe (?:(?P<first>former|first(?:-| )named)|(?P<last>latter|last(?:-| )named))(?='s\b|,? (?:ha[sd]|have|is|are|was|"
    r"were|will|would|did|does|do|[a-z]+ed|on\b|in\b|by\b|too\b|from\b|,)|[,.;)]| and\b)"
)
_ACTIVE = r"(?:has|have|had|does|did|ratified|signed|acceded|joined|submitted|completed|abstained|voted)\b"
_NTH = re.compile(
    rf"\bthe (?P<nth>first|second|third|fourth|last|one|other)(?:(?= {_ACTIVE}| not\b(?=[ ]?[.;,]|$))|"
    r" of (?:these|them|those)(?= (?:(?:ha[sd]|did)\b(?! been)|was (?:un)?able|missed|failed|met|finished|completed|needed)\b))",
    re.I,
)
_PLACES = {"first": 0, "one": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "other": -1}
_GENERAL = re.compile(  # of no one thing: "A withdrawal takes effect six months after it is received"
    r"[^\w<]*(?:an?|any|every|each) (?:\w+ ){1,2}?(?:takes|becomes|enters|must|shall|can|may|is|requires|means|counts)\b",
    re.I,
)
_NAMES_FOLLOW = re.compile(
    r"[^\w<]*(?:they|these|those|both)\b[^<.;]{0,40}? (?:are|were|include[sd]?)\b[^<.;]{0,40}<S\d+>", re.I
)
_COUNT = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}


@dataclass(slots=True)
class Spoken:
    """The states that earlier sentences spoke of."""

    subject: list[Member] = field(default_factory=list)  # the last one's subject
    named: list[Member] = field(default_factory=list)  # all that the last one named, in order
    speaker: Member | None = None  # the one state that the title names: who speaks, or whom the paper is about
    profile: bool = False  # whether the paper is about that state: a country profile, no statement


def refer(sentence: Sentence, spoken: Spoken, text: str) -> None:
    """Put an actor where a sentence has a word for states named before: "it" that begins it, "the three", "the latter", "the first two"."""
    _refer_subject(sentence, spoken)
    _refer_count(sentence, spoken, text)
    _refer_pair(sentence, spoken)
    _refer_some(sentence, spoken)


_OWN = re.compile(r"\b(?:(?P<one>it|its|the country(?:'s)?|government (?:troops|forces))|(?P<we>our|us|we))\b", re.I)


def speaks_of_known(text: str, spoken: Spoken) -> bool:
    """Whether a sentence without a name may speak of a state named before."""
    if spoken.profile or (_OWN.search(text) and (spoken.subject or spoken.speaker)):
        return True
    if len(spoken.subject) == 1 and _STILL_OF_IT.search(text):
        return True
    head = text[:120].lower()
    return bool((spoken.subject or spoken.named) and (_SUBJECT.match(head) or _OWNER.match(head) or _NTH.search(head)))


_BORDER = re.compile(r"\b(?:borders?|frontiers?) (?:with|to|of) (?:both |the )?<S(\d+)>")
_OF_MANY = re.compile(
    r"\b(?:states|countries|governments|nations|parties|others?|every\w*|nobody|no one|those|many|most|several|world\w*|"
    r"global\w*|international\w*|regions?|convention (?:was|has|had|entered|is))\b"
)


_STILL_OF_IT = re.compile(  # "More than half of them have been recycled", "The rest followed", "Destruction was over by 2003"
    r"\b(?:of (?:them|these)|the (?:rest|remainder)|the (?:last|first|final|remaining) (?:ones?|mines?|batch|lot)|(?:these|the) mines|"
    r"the (?:stocks?|stockpile|minefields?))\b|^(?:the )?(?:destruction|clearance|demining|work)\b",
    re.I,
)


_STATUS = re.compile(r"[^\w<]*<R\d+:\w+> since")  # "State Party since: 1 March 1999", in a paper about one state


def meant(sentence: Sentence, spoken: Spoken, of_mines: bool = False) -> Actor | None:
    """The state that a sentence without a name speaks of: "Destruction of its stockpile was finished in 2006".

    Where it says something `of_mines`, that is also "The rest followed in 2006"; in a paper about one state, also "An annual
    report was submitted in 2006".
    """
    words = sentence.words
    borders = {int(index) for index in _BORDER.findall(words)}
    if any(actor.group and not actor.place and actor.index not in borders for actor in sentence.actors) or (
        "<R" in words and not _STATUS.match(words)
    ):
        return None
    if _EXPLETIVE.match(words) or _GENERAL.match(words):
        return None
    match = _OWN.search(words)
    members: list[Member] = []
    own = match and match["one"]
    if len(spoken.subject) == 1 and (own or (of_mines and _STILL_OF_IT.search(words) and not _OF_MANY.search(words))):
        members = spoken.subject
    elif spoken.speaker and (match or (spoken.profile and not _OF_MANY.search(words))):
        members = [spoken.speaker]
    if not members:
        return None
    copies = [Member(member.mention) for member in members]
    return Actor(999, group=Group(members[0].mention.start, members[-1].mention.end, copies), inferred=True)


def _refer_subject(sentence: Sentence, spoken: Spoken) -> None:
    words = sentence.words
    match = _SUBJECT.match(words) or _OWNER.match(words)
    if match is None or _EXPLETIVE.match(words) or _NAMES_FOLLOW.match(words):
        return
    members: list[Member] = []
    if match["one"]:
        members = spoken.subject if len(spoken.subject) == 1 else [spoken.speaker] if spoken.speaker else []
    elif match["we"]:
        members = [spoken.speaker] if spoken.speaker else []
    else:
        many = match["many"] or ("both" if (match["none"] or "").lower().startswith("neither") else "")
        wanted = next((number for word, number in _COUNT.items() if re.search(rf"\b{word}\b", many, re.I)), None)
        members = _as_many(spoken, wanted)
    if members:
        owner = match.re is _OWNER
        none = not owner and match["none"]
        _put(
            sentence,
            match.end("none" if none else "lead"),
            match.end() - (1 if owner or match["next"].startswith(" ") else 2),
            members,
            "'s" if owner else "",
        )
        if none and none.lower() == "none ":
            sentence.words = sentence.words[: match.start("none")] + "no " + sentence.words[match.end("none") :]


def _as_many(spoken: Spoken, wanted: int | None) -> list[Member]:
    """The states spoken of last that are `wanted`; where it is None, the subjects, where they are more than one."""
    if wanted is None:
        return spoken.subject if len(spoken.subject) > 1 else []
    return next((known for known in (spoken.subject, spoken.named) if len(known) == wanted > 1), [])


_THE = re.compile(
    r"^[^\w<]*(?:and |but |now,? |today,? )?(?:all |both )?(?:the|these|those|all|both)(?: (?:other|"
    r"last))?(?: of)?(?: these)? $",
    re.I,
)


_FEW = 12  # larger counts are of a class ("the 33 States not party"), not of those just named


def _refer_count(sentence: Sentence, spoken: Spoken, text: str) -> None:
    """Give a count that a sentence begins with the states it stands for: "The three States have ..."."""
    counts = [actor for actor in sentence.actors if actor.number and not actor.group and not actor.of]
    for actor in counts[:1]:
        number, at = actor.number, sentence.words.find(f"<S{actor.index}>")
        if (
            number is None
            or number.ordinal
            or not 1 < (number.value or 0) <= _FEW
            or at > 16
            or "<L>" in sentence.words
        ):
            continue
        if _THE.match(text[: number.start - sentence.start]) and (members := _as_many(spoken, int(number.value or 0))):
            copies = [Member(member.mention) for member in members]
            actor.group = Group(members[0].mention.start, members[-1].mention.end, copies)
            actor.inferred = True


def _refer_pair(sentence: Sentence, spoken: Spoken) -> None:
    """Put an actor for "the former", "the latter", "the first has", "the other not": one of the states named before."""
    while match := _PAIR.search(sentence.words) or _NTH.search(sentence.words):
        lists = [
            actor.members
            for actor in sentence.actors
            if actor.states
            and not actor.place
            and not actor.inferred
            and 0 <= sentence.words.find(f"<S{actor.index}>") < match.start()
        ]
        pair = next((members for members in reversed(lists) if len(members) == 2), None)
        before = pair or [member for members in lists for member in members]
        known = before if len(before) > 1 else spoken.named
        nth = _PLACES[match["nth"].lower()] if match.re is _NTH else 0 if match["first"] else -1
        if len(known) < max(2, nth + 1):
            return
        _put(sentence, match.start(), match.end(), [known[nth]], "")


_SOME = re.compile(r"\bthe (?P<which>first|former|last|latter) <(?:S|Q)(?P<index>\d+)>(?= )")


def _refer_some(sentence: Sentence, spoken: Spoken) -> None:
    """Put an actor for "the first two", "the last three": some of the states named before."""
    match = _SOME.search(sentence.words)
    if match is None:
        return
    index = int(match["index"])
    counted = next((actor for actor in sentence.actors if actor.index == index), None)
    number = counted.number if counted else sentence.amounts[index][1] if index in sentence.amounts else None
    size = int(number.value or 0) if number and not number.ordinal else 0
    if (counted and counted.group) or not 1 < size < len(spoken.named):
        return
    if counted:
        sentence.actors.remove(counted)
    members = spoken.named[-size:] if match["which"].startswith("la") else spoken.named[:size]
    _put(sentence, match.start(), match.end(), members, "")


def _put(sentence: Sentence, start: int, end: int, members: list[Member], after: str) -> None:
    index = 1 + max([900, *(actor.index for actor in sentence.actors)])
    copies = [Member(member.mention) for member in members]
    actor = Actor(index, group=Group(members[0].mention.start, members[-1].mention.end, copies), inferred=True)
    sentence.actors.append(actor)
    sentence.words = sentence.words[:start] + f"<S{index}>" + after + sentence.words[end:]
