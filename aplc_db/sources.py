"""Who says what a paper says, and of which treaty."""

import re

from aplc_db.alternatives import Alternatives, Sought

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

_SPEECH = Alternatives(
    rf"according to (?:the )?(?:\w+ ){{0,2}}?(?:{words})|(?:{words}){_SAYS}|(?:by|in) (?:the )?(?:{words})(?=[,.:]|\s(?:as|in \d|<d))"
    for _, words in SOURCES
)


def source_of(words: str) -> str | None:
    """The organisation whose words a sentence gives, None where it is the author's own."""
    words = words.lower()
    return next((SOURCES[number][0] for number in _SPEECH.called(words) if _SPEECH.matches(number, words)), None)


_ARTICLE = re.compile(r"(\barticles? )([34])\b", re.I)


def as_of_the_convention(words: str, treaty: str) -> str:
    """`words` with the articles of the Convention on Cluster Munitions on stocks and clearance (3 and 4) numbered as here (4 and 5)."""
    return _ARTICLE.sub(lambda found: found[1] + str(int(found[2]) + 1), words) if treaty == "CCM" else words


_CCM = Sought(r"cluster (?:munition|bomb)|submunition|\bccm\b|\boslo (?:convention|process)\b")
_CCW = Sought(r"\bCCW\b|Conventional Weapons\b(?! Treaties)|Amended Protocol II")
_APLC = Sought(r"mine ban|ottawa|anti-?\s?personnel|landmine|\bapm")


def treaty_of(text: str) -> str | None:
    """`CCM`, `CCW` or `APLC` where the words name one of the treaties."""
    plain = text.lower()
    if _CCM.search(plain):
        return "CCM"
    if _CCW.search(text):
        return "CCW"
    return "APLC" if _APLC.search(plain) else None
