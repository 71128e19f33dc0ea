"""Numbers in words: `twenty-three`, `the forty-first`, `a hundred and two`."""

import re

UNITS = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}

TENS = {
    word: 10 * value
    for value, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}

ORDINAL_UNITS = {
    word: value
    for value, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
        ],
        1,
    )
}

ORDINAL_TENS = {word[:-1] + "ieth": value for word, value in TENS.items()}

SCALES = {"hundred": 100, "thousand": 1_000, "million": 10**6, "mln": 10**6, "mn": 10**6, "billion": 10**9, "bn": 10**9}


def word_value(words: str) -> tuple[int, bool] | None:
    """The value of a number in words and whether it is an ordinal; None where the words are no number."""
    total = current = 0
    ordinal = False
    last = 1000
    for word in re.split(r"[-\s]+", words.lower()):
        if word in ("and", "a"):
            current = current or (1 if word == "a" else 0)
            continue
        value = UNITS.get(word, TENS.get(word))
        if value is None:
            value = ORDINAL_UNITS.get(word, ORDINAL_TENS.get(word))
            ordinal = ordinal or value is not None
        if value is not None:
            if last <= value or (last < 20):
                return None
            current, last = current + value, value
        elif word in ("hundred", "hundredth"):
            current, last = (current or 1) * 100, 100
            ordinal = ordinal or word == "hundredth"
        elif word == "dozen":
            current, last = (current or 1) * 12, 1
        elif word in SCALES:
            total, current, last = total + (current or 1) * SCALES[word], 0, 1000
    return total + current, ordinal
