"""The convention's date arithmetic, on dates that its depositary and its papers give."""

from datetime import date, timedelta

import pytest

from aplc_db.calendar import (
    all_states,
    annual_report_due,
    clearance_deadline,
    entry_into_force,
    initial_report_due,
    stockpile_deadline,
    withdrawal_effect,
)


@pytest.mark.parametrize(
    ("deposit", "entry"),
    [
        (date(1997, 12, 3), date(1999, 3, 1)),  # the first day on which an instrument could be deposited
        (date(1998, 9, 16), date(1999, 3, 1)),  # the fortieth instrument
        (date(1998, 10, 1), date(1999, 4, 1)),
        (date(2003, 9, 25), date(2004, 3, 1)),  # Greece
        (date(2005, 12, 27), date(2006, 6, 1)),  # Ukraine, the sixth month is in the next year
        (date(2011, 9, 13), date(2012, 3, 1)),  # Tuvalu
        (date(2014, 8, 20), date(2015, 2, 1)),  # Oman
        (date(2017, 12, 13), date(2018, 6, 1)),  # Sri Lanka
        (date(2017, 12, 31), date(2018, 6, 1)),  # the day of the month does not matter
    ],
)
def test_entry_into_force_is_the_first_day_of_the_sixth_month_after_deposit(deposit: date, entry: date) -> None:
    assert entry_into_force(deposit) == entry


def test_deadlines_count_from_entry_into_force() -> None:
    assert initial_report_due(date(2012, 3, 1)) == date(2012, 8, 28)  # Tuvalu
    assert stockpile_deadline(date(2004, 3, 1)) == date(2008, 3, 1)  # Greece
    assert stockpile_deadline(date(2006, 6, 1)) == date(2010, 6, 1)  # Ukraine
    assert clearance_deadline(date(1999, 3, 1)) == date(2009, 3, 1)


def test_a_deadline_that_would_fall_on_no_day_falls_on_the_last_of_its_month() -> None:
    assert clearance_deadline(date(2000, 2, 29)) == date(2010, 2, 28)
    assert withdrawal_effect(date(2025, 8, 31)) == date(2026, 2, 28)


def test_a_withdrawal_takes_effect_six_months_after_receipt() -> None:
    assert withdrawal_effect(date(2025, 6, 27)) == date(2025, 12, 27)


def test_annual_reports_are_due_on_30_april() -> None:
    assert annual_report_due(2019) == date(2019, 4, 30)


@pytest.mark.parametrize(
    ("first", "number"),
    [
        (date(2012, 11, 29), 197),  # State of Palestine
        (date(2011, 7, 14), 196),  # South Sudan
        (date(2006, 6, 28), 195),  # Montenegro
        (date(2002, 9, 27), 194),  # Timor-Leste
    ],
)
def test_there_is_one_state_more_from_the_day_it_came_on(first: date, number: int) -> None:
    assert all_states(first) == number
    assert all_states(first - timedelta(days=1)) == (number - 1 if number > 194 else None)
