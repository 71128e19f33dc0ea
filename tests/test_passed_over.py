"""States that an understood sentence names, and of which nothing was read: told, unless they do nothing in it."""

from datetime import date

import pytest

from aplc_db.reading import understand_text


def passed_over(text: str) -> list[tuple[str, str | None]]:
    """(message, number of states) of each finding, in order."""
    paper = understand_text(text, symbol="A/1", title="Test", as_of=date(2020, 1, 1))
    found = [finding for finding in paper.findings if finding.check_name == "passed_over"]
    for finding in found:
        assert finding.statement is not None
        assert paper.statements[finding.statement].passage == finding.passage
        assert finding.outcome == "note"
    return [(finding.message, finding.expected) for finding in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Chad has acceded to the Convention; Mali shook its head, and Peru laughed.", "Mali, Peru"),
        ("In 2019 Togo reported that it retains 40 mines; the old rivalry with Ghana and Benin was forgotten.", "Ghana, Benin"),
    ],
)  # fmt: skip
def test_states_of_which_nothing_is_read_are_told(text: str, names: str) -> None:
    assert passed_over(text) == [(f"named, and nothing is read of: {names}", str(len(names.split(", "))))]


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Mali have acceded to the Convention.",
        "Chad acceded to the Convention at a ceremony in Nairobi, Kenya.",  # a place
        "Mali has never produced anti-personnel mines.",  # a rule says why this holds no fact
        "At the meeting, three States were welcomed as new parties. They were Chad, Mali and Peru.",  # named later
        "Mali has not acceded to the Convention, and Chad has.",
        "The President visited Mali.",  # no rule claims it: not understood, which is told already
    ],
)
def test_states_that_are_accounted_for_are_not(text: str) -> None:
    assert passed_over(text) == []


def test_the_same_states_told_of_in_a_sentence_that_goes_on_are_not() -> None:
    text = "States Parties that retain mines:\n\n(a) Chad (40);\n\n(b) Mali (12)."
    assert passed_over(text) == []
