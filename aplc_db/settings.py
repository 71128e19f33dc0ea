"""Where a state's name stands without speaking of the state: a person's title, an address, an organisation.

>>> setting(text := "Princess Astrid of Belgium spoke.", Mention(19, 26, text[19:26], "BEL"))
'title'
"""

import re
from functools import cache

from aplc_db.names import name_key, rows
from aplc_db.records import Mention
from aplc_db.words import expand

_SPACE = re.compile(r"\s+")
_NAME = r"(?:[A-ZÀ-Þ][\w'’.-]*|bin|ibn|bint|al|el|de|da|van|von|der|zu)"
_PERSON = (
    r"(?:Prince|Princess|King|Queen|Duke|Duchess|Emir|Sheikh|Sultan|Ambassadors?|Ministers?|Presidents?|Chancellor|"
    r"Senator|Secretary|Mr|Mrs|Ms|Dr|Prof(?:essor)?|Sir|Lady|Col(?:onel)?|Gen(?:eral)?|Brigadier|Major|Captain|"
    r"H\.\s?E|H\.\s?R\.\s?H|HE|HRH|Hon)\b\.?"
)
_OFFICE = (
    r"(?:(?:Crown )?Prince|Princess|King|Queen|Ambassadors?|(?:Permanent )?Representatives?|(?:Vice-)?Presidents?|"
    r"(?:(?:Deputy|Prime|Foreign|Defen[cs]e) )*Ministers?|Secretary of State|Chancellor|Consul)"
)
_TITLE = re.compile(
    rf"\b{_PERSON}(?:\s{_NAME}){{1,7}},?\s(?:of|from|\()(?:\sthe)?\s?$"
    rf"|\b(?:Mr|Mrs|Ms|Dr|Sir|Lady|Prof(?:essor)?)\b\.?\s$"
    rf"|\b{_OFFICE}(?:\s(?:of|for)\s(?:the\s)?[A-Z]\w+(?:,?\s(?:and\s)?[A-Z]\w+){{0,4}})?\s(?:of|from)\s(?:the\s)?$"
)
_CITY = re.compile(r"(?P<city>[A-ZÀ-Þ][\w'’.]+(?:[\s-](?:[A-ZÀ-Þ][\w'’.]+|de|la|es|el|al)){0,3}?)(?:,\s|\s\()$")
_EVENT = re.compile(
    r"\b(?i:held|hosted|convened|organi[sz]ed|takes? place|took place|conference|meetings?|seminar|workshop|summit)\b"
    r"(?:\s[\w–-]+){0,6}?\s(?:in|at)\s(?:the\s)?(?P<city>[A-ZÀ-Þ][\w'’ -]{2,30}(?:,\s|\s\())?$"
)
_NO_CITY = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r".*(?:Africa|America|Asia|Europe|Pacific|East|Caribbean|Balkans))\b"
)
_BODY_BEFORE = re.compile(
    r"\b(?:Universit(?:y|ies)|Bank|Museum|College|Institute|Academy|Society|Association|Federation|Campaign|Foundation|"
    r"Red Cross|Red Crescent|Church|Radio|Voice|Hospital|Embassy|Chamber of Commerce)\s(?:of|in)\s(?:the\s)?$"
    r"|\b(?:Handicap International|Amnesty International|Save the Children|Caritas|Oxfam|UNICEF|UNDP|ICBL)[\s-]$"
)
_BODY_AFTER = re.compile(
    r"\s(?:(?:[A-Z][\w-]+|for|of|to|and|on|the)\s){0,5}?(?:Campaign|University|Institute|Cent(?:er|re)|Committee|"
    r"Authority|Red Cross|Red Crescent|Bank|Airlines|Airways|Foundation|Association|Society|Network|Times|Daily|Post|"
    r"Herald|Programme|Program|Agency|Company|Corporation|Commission|Council|Trust|Ltd|Inc|Street|Road|Avenue|Square|Hotel)\b"
)
_BODY = re.compile(
    expand(
        r"\s(?:(?:government|federal|regular|national|arab|armed|security|special|ground|land|naval|occupation|occupying|border|"
        r"defen[cs]e|state|republican)\s){0,3}(?:{forces}|marines|navy|air force|engineers|garrisons?|guards?|regime|authorities)\b"
    ),
    re.I,
)
_OF_NO_STATE = re.compile(r"(?:[-\u2010\u2011]|\b(?:Free|ethnic|former|rebel|dissident|exiled?)\s)$", re.I)


def acts_for_a_state(text: str, start: int, end: int) -> bool:
    """Whether the adjective `text[start:end]` says of which state the forces or the government after it are."""
    return _BODY.match(text, end) is not None and not _OF_NO_STATE.search(text[max(0, start - 12) : start])


@cache
def _cities() -> frozenset[tuple[str, str]]:
    return frozenset((name_key(row["city"]), row["iso3"]) for row in rows("places.csv"))


@cache
def _city_names() -> frozenset[str]:
    return frozenset(city for city, _ in _cities())


def setting(text: str, mention: Mention) -> str | None:
    """`title`, `place` or `organisation` where the name at `mention` serves one of them, else None.

    A government is no organisation in this sense: "the Government of Chad" is Chad.
    """
    before = _SPACE.sub(" ", text[max(0, mention.start - 160) : mention.start])
    after = text[mention.end : mention.end + 60]
    if _TITLE.search(before):
        return "title"
    if _BODY_BEFORE.search(before) or _BODY_AFTER.match(after):
        return "organisation"
    return "place" if _is_address(before, mention.iso3) else None


def _is_address(before: str, iso3: str | None) -> bool:
    city = _CITY.search(before)
    if city is not None:
        words = name_key(city["city"]).split()
        tails = {" ".join(words[start:]) for start in range(len(words))}
        if any((tail, iso3) in _cities() for tail in tails):
            return True
        if tails & _city_names():
            return False  # "In Geneva, Croatia said ..."
    event = _EVENT.search(before)
    return event is not None and (event["city"] is None or not _NO_CITY.match(event["city"]))
