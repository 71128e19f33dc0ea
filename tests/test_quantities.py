"""Numbers in short texts with marks: `{>50 fifty}` is more than 50, `{164th 164th}` an ordinal, `{? 3}` without value.

Signs: `>` more than, `>=` at least, `<=` at most, `<~` almost, `~` about.
"""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marks import unmarked

from aplc_db.numerals import word_value
from aplc_db.periods import periods
from aplc_db.quantities import Number, numbers

SIGNS = {"exact": "", "more_than": ">", "at_least": ">=", "at_most": "<=", "almost": "<~", "about": "~"}

FOUND = [
    # figures
    "{162796 162,796} mines, {1000000 1 000 000}, {1234567 1'234’567}, {3.4 3.4}, {0.04 0.04}; {12500.5 12,500.5}",
    "{162796 162\u00a0796} mines and {5000 5\u202f000}",
    "{100 100}km2, {11.5 11.5}km²",
    "({16158 16,158} mines), [{7 7}]; {5 5}, {6 6}.",
    "{1204 1,20412} States",  # the mark of a footnote
    # scales
    "{1600000 1.6 million}, {53000000 53 mln}, {2000000000 2 bn}, {3400000 3.4m}, {5000 5 thousand}, {24 24} m",
    "{3000000 three million}, {5000 five thousand}, {200 two hundred}, {1000000000 one billion}, {4500000 4.5-million}",
    "{? 2019m} mines",  # no year is millions
    # words
    "{36 Thirty-six (36)} States, {36 thirty six}; {164 one hundred and sixty-four}, {102 a hundred and two}",
    "{100 a hundred}, {1000 a thousand}, {1000000 a million}, {12 a dozen}, {24 two dozen}, {0 zero}",
    "{19 nineteen} forty; {20 twenty} thirty; a hundred twenty thirty",
    "{2346 two thousand three hundred and forty-six}",
    # halves
    "{500000 half a million}, {6 half a dozen}, {250000 a quarter of a million}, {750000 three quarters of a million}",
    "{2500000 two and a half million}, {9.5 nine and a half} years, {750000 three-quarters of a million}",
    # ordinals
    "{164th 164th}, {1st 1st}, {2nd 2nd}, {3rd 3rd}, {41st forty-first}, {20th twentieth}, {100th one hundredth}",
    "a {3rd third} party, the {12th twelfth}",
    # percent
    "{71% 71 percent}, {71% 71%}, {3.5% 3.5 per cent}, {12% 12 %}; {71 71} percentage points",
    # qualifiers before
    "more than {>50 fifty}, over {>70 70}, well over {>70 70}, upwards of {>3 3}, in excess of {>9 9}, above {>9 9}",
    "at least {>=5 five}, no fewer than {>=10 ten}, not less than {>=3 3}, a minimum of {>=3 3}, no less than {>=4 4}",
    "up to {<=5 five}, no more than {<=4 4}, fewer than {<=4 4}, less than {<=5 5}, as many as {<=30 thirty}, at most {<=2 2}",
    "almost {<~53000000 53 million}, nearly {<~30 30}, just under {<~9 9}, close to {<~9 9}, approaching {<~40 40}",
    "about {~5 5}, some {~5 5}, around {~5 5}, roughly {~5 5}, an estimated {~5 5}, approximately {~5 5}, ca. {~5 5}, ~{~5 5}",
    'more than the {>50 fifty}, less than an additional {<=5 5}, "less than" {<=5 5}, “over” {>5 5}, over {>100 a hundred}',
    "exceeding {>5 5}, exceeded {>5 5}; in the order of {~5 5}; no {5 5}, than {5 5}, handsome {5 5}, moreover {5 5}",
    # qualifiers after
    "{>5 5} and more, {>=5 5} or more, {<=5 5} or fewer, {<=7 7} or less, {~5 5} or so, {>=100 100}+ States, {~40 forty}-odd",
    "more than {>5 5} or so",  # what stands before counts
    # ranges
    "{<=6000 5,000-6,000}, {<=70000000 60–70 million}, {<=5000000 4 to 5 million}, {<=1200 900 to 1,200}, {<=15% 10-15%}",
    "between {<=6000 5,000 and 6,000}, {5000 5,000} and {6000 6,000}, {<=99 20 to 99}km2, {<=4 three to four}",
    "{<=10000000 500,000 to 10 million}, {<=3000 2-3 thousand}, {<=40 2 to 40}",
    # no ranges
    "from {2000 2,000} to {2755 2,755}, by {400 400} to {3159 3,159}, a vote of {20 20} to {30 30}, fell {10 10} to {90 90}",
    "{163 163} to {0 0}, {5 five} to {5 5}, {7 7} to {7000 7,000}, {10% 10%} to {20% 20%}, {2nd 2nd} to {4 4}, {2 2} to {4th 4th}",
    "{2 2} to {41 41}, {5 5}, {6 6}, {? 3},4,57 to {58 58}",
    # ratios and fractions are no numbers
    "one in three, 9 in 10 of them, five out of every six, nine out of ten, two thirds, three-quarters, a one-fifth share",
    "two halves, three tenths; half of {30 30}",
    "{22 22} of the {33 33}, {12 12} out of {33 33}, {5 five} of {10 ten}, {9 nine} in {3 three}, {1 one} of {33 33}",
    # no numbers at all
    "PMN-2 mines, APLC/2019/5, v1.2.3x, 5/6, hundreds of millions, several hundred, A4, section2, someone, tens",
    # what cannot be a number
    "{? 3},4,57 and {? 1.234}.567 and {? 99999999999999999999} and {? 99,999,999,999,999,999,999}",
]


def said(number: Number) -> str:
    value = "?" if number.value is None else f"{number.value:.10g}" if number.value < 1e9 else str(number.value)
    if number.ordinal:
        ending = "th" if str(value)[-2:-1] == "1" else {"1": "st", "2": "nd", "3": "rd"}.get(str(value)[-1], "th")
        value += ending
    return SIGNS[number.qualifier] + value + ("%" if number.percent else "")


@pytest.mark.parametrize("marked", FOUND)
def test_numbers_are_found_where_they_stand(marked: str) -> None:
    text, wanted = unmarked(marked)
    assert [(one.start, one.end, said(one)) for one in numbers(text)] == wanted


def test_numbers_in_dates_are_none() -> None:
    text = "On 4 December 1997, 122 States signed; 31 June 2019 is no date; 2,000 mines since 1 March"
    found = numbers(text, periods(text, date(2019, 11, 29)))
    assert [one.value for one in found] == [122, 2000]


def test_whole_numbers_are_whole() -> None:
    assert all(
        isinstance(one.value, int) for one in numbers("1.6 million, 5, twelve, half a million, 12.0, 3.3 million")
    )
    assert [one.value for one in numbers("0.0000004 and 0.01")] == [0, 0.01]


def test_words_and_figures_are_told_apart() -> None:
    assert [one.word for one in numbers("twelve, 12, half a dozen, twelfth")] == [True, False, False, True]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("twenty-three", (23, False)),
        ("the", (0, False)),
        ("a hundred and two", (102, False)),
        ("two hundred", (200, False)),
        ("one hundredth", (100, True)),
        ("hundred", (100, False)),
        ("dozen", (12, False)),
        ("two dozen", (24, False)),
        ("three million two thousand and five", (3_002_005, False)),
        ("million", (1_000_000, False)),
        ("forty-first", (41, True)),
        ("seventieth", (70, True)),
        ("Ninety Nine", (99, False)),
        ("twelve thirteen", None),
        ("twenty thirty", None),
        ("two two", None),
        ("nineteen one", None),
        ("five twenty", None),
    ],
)
def test_numbers_in_words_are_read(words: str, value: tuple[int, bool] | None) -> None:
    assert word_value(words) == value


_UNITS = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_words(value: int) -> str:
    if value < 20:
        return _UNITS[value]
    if value < 100:
        return _TENS[value // 10 - 2] + (f"-{_UNITS[value % 10]}" if value % 10 else "")
    if value < 1000:
        return f"{_UNITS[value // 100]} hundred" + (f" and {in_words(value % 100)}" if value % 100 else "")
    return f"{in_words(value // 1000)} thousand" + (f" {in_words(value % 1000)}" if value % 1000 else "")


@given(st.integers(0, 999_999))
def test_every_number_is_read_back_from_its_words_and_its_figures(value: int) -> None:
    for printed in (in_words(value), str(value), f"{value:,}", f"{value:,}".replace(",", " ")):
        assert [one.value for one in numbers(f"{printed} States")] == [value]


@given(st.text(alphabet="0123456789,.-% ’()+one twodzenmilhuf\u00a0", max_size=40))
def test_no_text_is_refused_and_numbers_never_overlap(text: str) -> None:
    found = numbers(text)
    assert all(one.start < one.end <= len(text) for one in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
