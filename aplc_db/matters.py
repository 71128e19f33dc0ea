"""What a sentence is about: its own topics, and those it takes from the sentences before it."""

import re
from typing import NamedTuple

from aplc_db.context import Draft
from aplc_db.rules import topics

_WEAK = frozenset({"membership", "meetings", "possession"})  # topics that do not end the one before
_OBJECT = re.compile(
    r"\b(?:them|these|those|theirs|(?:its|their) (?:very )?last(?=[ ]?[.,;]|$))\b(?! all <|[^.;]*\bstock)", re.I
)
_STOCKPILED = re.compile(r"stock|article 4\b|arsenal|\bcaches?\b|\bdepots?\b", re.I)
_KEPT = re.compile(  # mines of Article 3
    r"\bdestr\w+ (?:all )?(?:of )?(?:its|their|the) \d[\d,. ]* (?:retained|training)\b|"
    r"\bdestr\w+ (?:what|everything|all|the mines|those)(?: that| which)? (?:it|they|[A-Z]\w+) (?:had |has |have )?"
    r"(?:been )?(?:kept|keep|retain\w*|held back|set aside|reserv\w+)\b|"
    r"\b(?:ke(?:pt|eps?)|retain\w*|held)\b[^.;]{0,60}\b(?:training|article 3)\b[^.;]{0,60}\bdestr\w+ (?:them|these|those)\b|"
    r"\b(?:no longer|not) (?:retain|keep)\w*\b[^.;]{0,60}\bdestr\w+ (?:its|their|the|all|every|those|these)\b",
    re.I,
)
_REPORTED_THAT = re.compile(  # it says, and speaks of no report
    r"\breport(?:s|ed)? (?:in <D\d+> )?(?:that|having|completion|progress)\b"
)
_A_REPORT = re.compile(
    r"\breports?\b(?! (?:in <D\d+> )?(?:that|having|completion|progress)\b)|\breporting\b|article 7|transparency|"
    r"\bsubmi|\bform [a-j]\b|annual|initial"
)

_DESTROY_OR_CLEAR = frozenset({"stockpiles", "clearance"})
_CLEARED = re.compile(r"mined|mine-free|minefield|clear|demin|contaminat|survey|article [45]\b", re.I)


class Matter(NamedTuple):
    """Topics of a sentence: its `own`, those it is `known` to be about, and whether its own end those before it."""

    own: frozenset[str]
    known: frozenset[str]
    strong: bool


def matter_of(draft: Draft) -> Matter:
    """What a sentence is about, in the words it has and by what those before it spoke of."""
    context, words, quote = draft.context, draft.sentence.words, draft.quote
    own = topics(words) | topics(quote.lower())
    if _REPORTED_THAT.search(words) and not _A_REPORT.search(words):
        own -= {"reports"}
    strong = own - _WEAK
    retained = "retained" in context.topics | context.seen | context.heading and "stockpiles" not in context.seen
    of_stocks = _STOCKPILED.search(quote)
    as_before = strong == {"stockpiles"} and retained and (not of_stocks or _OBJECT.search(words))
    if as_before or (_KEPT.search(quote) and not (of_stocks and "retained" not in own)):
        of_article_3 = frozenset({"retained"})
        return Matter(of_article_3, of_article_3, bool(strong))
    known = own if strong else own | (context.topics or context.heading)
    return Matter(own, _of_one_article(draft, known, strong), bool(strong))


def _of_one_article(draft: Draft, known: frozenset[str], strong: frozenset[str]) -> frozenset[str]:
    """`known` without that of the deadlines, to destroy or to clear, that the sentence before did not speak of.

    The Convention on Cluster Munitions has extensions of both (Articles 3 and 4), so there an extension tells nothing.
    """
    context = draft.context
    last = frozenset(context.last.rule.about) & _DESTROY_OR_CLEAR if context.last else frozenset()
    if not strong and last and known >= _DESTROY_OR_CLEAR:
        return known - (_DESTROY_OR_CLEAR - last)
    extension = (
        draft.treaty == "CCM" and strong & _DESTROY_OR_CLEAR == {"clearance"} and not _CLEARED.search(draft.quote)
    )
    if extension and last == {"stockpiles"} and "clearance" not in context.topics:
        return known - {"clearance"} | {"stockpiles"}
    return known
