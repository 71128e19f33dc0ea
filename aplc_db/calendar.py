"""The convention's date arithmetic: entry into force and what follows from it (Articles 4, 5, 7, 17, 20)."""

from calendar import monthrange
from datetime import date, timedelta

FIRST_ENTRY = date(1999, 3, 1)  # the fortieth instrument was deposited in September 1998 (Article 17, paragraph 1)

# How many States there are in the depositary's sense: the members of the United Nations, the Holy See, the Cook Islands
# and Niue, and the State of Palestine since it can accede to treaties.
_ALL_STATES = (
    (date(2012, 11, 29), 197),  # State of Palestine
    (date(2011, 7, 14), 196),  # South Sudan
    (date(2006, 6, 28), 195),  # Montenegro
    (date(2002, 9, 27), 194),  # Timor-Leste
)


def entry_into_force(deposit: date) -> date:
    """The day the convention binds a state that deposited its instrument on `deposit` (Article 17).

    The first day of the sixth month after the month of deposit; for the first forty, 1 March 1999.

    >>> entry_into_force(date(2017, 12, 13))
    datetime.date(2018, 6, 1)
    """
    return max(FIRST_ENTRY, _months_later(deposit.replace(day=1), 6))


def initial_report_due(entry: date) -> date:
    """The day by which the first report is due: 180 days after entry into force (Article 7, paragraph 1).

    >>> initial_report_due(date(2012, 3, 1))
    datetime.date(2012, 8, 28)
    """
    return entry + timedelta(days=180)


def annual_report_due(year: int) -> date:
    """The day of `year` by which the report on the year before is due: 30 April (Article 7, paragraph 2)."""
    return date(year, 4, 30)


def stockpile_deadline(entry: date) -> date:
    """The day by which stockpiles must be destroyed: four years after entry into force (Article 4).

    >>> stockpile_deadline(date(2004, 3, 1))
    datetime.date(2008, 3, 1)
    """
    return _months_later(entry, 4 * 12)


def clearance_deadline(entry: date) -> date:
    """The day by which mined areas must be cleared: ten years after entry into force (Article 5, paragraph 1)."""
    return _months_later(entry, 10 * 12)


def withdrawal_effect(receipt: date) -> date:
    """The day a withdrawal takes effect: six months after the depositary received it (Article 20, paragraph 3).

    It takes effect later for a state that is then in an armed conflict, when that ends.
    """
    return _months_later(receipt, 6)


def all_states(day: date) -> int | None:
    """How many States there were on a day, parties or not; None before 27 September 2002.

    >>> all_states(date(2019, 11, 29))
    197
    """
    return next((number for since, number in _ALL_STATES if since <= day), None)


def _months_later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
