"""How pages write what the database holds: days, numbers, words of the vocabulary, places in a paper."""

import re
from typing import Any

from markupsafe import Markup, escape

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_SUBJECTS = {
    "status_events": "Status, meetings, use",
    "stockpiles": "Stockpiles",
    "retained_mines": "Retained mines",
    "reports": "Reports",
    "mined_areas": "Mined areas",
    "figures": "Figures",
}
SUBJECTS = tuple(_SUBJECTS)
SINCE = "since"  # the end of an interval that has not ended


def day(text: Any) -> str:
    """An ISO day as people write it.

    >>> day("2019-11-29"), day(None)
    ('29 November 2019', '')
    """
    if not text:
        return ""
    year, month, number = str(text)[:10].split("-")
    return f"{int(number)} {_MONTHS[int(month) - 1]} {year}"


def period(first: Any, last: Any) -> str:
    """A closed interval, as short as it can be said; one until SINCE has not ended.

    >>> period("2012-01-01", "2012-12-31"), period("2012-03-01", "2012-03-01"), period("2012-03-01", "2013-12-31")
    ('2012', '1 March 2012', '1 March 2012 to 31 December 2013')
    >>> period("2012-03-01", SINCE), period("2012-01-01", SINCE)
    ('since 1 March 2012', 'since 2012')
    """
    if last == SINCE:
        begun = str(first)
        return f"since {begun[:4] if begun[4:] == '-01-01' else day(begun)}" if first else ""
    if not first or not last:
        return day(first or last)
    first, last = str(first), str(last)
    if first == last:
        return day(first)
    if first[4:] == "-01-01" and last[4:] == "-12-31":
        return first[:4] if first[:4] == last[:4] else f"{first[:4]} to {last[:4]}"
    return f"{day(first)} to {day(last)}"


def end(fact: dict[str, Any]) -> Any:
    """The end of a fact's interval: SINCE where it had not ended at the moment that its paper speaks of."""
    first, last = fact["date_from"], fact["date_to"]
    return SINCE if first != last == fact["as_of"] else last


def number(value: Any) -> str:
    """A number with its thousands apart.

    >>> number(162796.0), number(1.5), number(None)
    ('162,796', '1.5', '')
    """
    return "" if value is None else f"{value:,.12g}"


def change(value: Any) -> str:
    """A number with its sign.

    >>> change(3), change(-3), change(0)
    ('+3', '−3', '0')
    """
    return "0" if not value else f"{'+' if value > 0 else '−'}{number(abs(value))}"


def words(name: Any) -> str:
    """A word of the vocabulary, or the name of a column, as prose.

    >>> words("destruction_pending"), words("as_of")
    ('destruction pending', 'as of')
    """
    return str(name).replace("_", " ")


def said(kind: Any, report: Any) -> str:
    """What a fact says of its state, with the kind of report where it is about one.

    >>> said("destruction_pending", None), said("missing", "initial")
    ('destruction pending', 'initial report missing')
    """
    return f"{report} report {words(kind)}" if report else words(kind)


def subject(name: str) -> str:
    """A table of facts by the name of its subject."""
    return _SUBJECTS.get(name, words(name).capitalize())


def coded(text: str) -> Markup:
    """Prose with what stands between backticks as code.

    >>> str(coded("`change` < 0"))
    '<code>change</code> &lt; 0'
    """
    return Markup(re.sub(r"`([^`]*)`", r"<code>\1</code>", str(escape(text))))


def anchor(place: str) -> str:
    """A place in a paper as the name of an anchor.

    >>> anchor("21"), anchor("8 (b)"), anchor("passage 12")
    ('para-21', 'para-8-b', 'passage-12')
    """
    slug = re.sub(r"\W+", "-", place.lower()).strip("-") or "none"
    return slug if slug.startswith("passage-") else f"para-{slug}"
