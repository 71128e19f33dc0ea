"""The same paper however it is printed gives the same passages; a text without marks is paragraphs and lists."""

import textwrap
import time
import tracemalloc

import papers
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aplc_db import joining
from aplc_db.content import folder
from aplc_db.outline import outline
from aplc_db.readers import read
from aplc_db.records import Page, Passage, Source, Table

SAMPLE = outline(read(folder("reference") / "APLC_CONF_2019_WP.18.txt"))


def passages(text: str, wrapped: bool = True) -> list[Passage]:
    return outline(Source([Page(0, text.split("\n"))], "text/plain", wrapped=wrapped))


def texts(text: str) -> list[str]:
    return [each.text for each in passages(text)]


def marked(found: list[Passage]) -> list[tuple[str, str | None, str]]:
    return [(each.kind, each.item or each.paragraph, each.text) for each in found]


@settings(deadline=None, max_examples=150)
@given(
    width=st.integers(45, 200),
    spacing=st.sampled_from(["blank", "double", "none"]),
    heads_every=st.sampled_from([0, 7, 11, 23]),
    seed=st.integers(0, 50),
    straight=st.booleans(),
)
@example(width=172, spacing="double", heads_every=7, seed=42, straight=False)
@example(width=181, spacing="none", heads_every=7, seed=42, straight=False)
def test_the_same_paper_printed_otherwise_gives_the_same_passages(
    width: int, spacing: str, heads_every: int, seed: int, straight: bool
) -> None:
    text = papers.as_text(width, spacing == "blank", spacing == "double", heads_every, seed)
    expected = papers.expected()
    if straight:
        text = text.replace("’", "'")
        expected = [(kind, number, words.replace("’", "'")) for kind, number, words in expected]
    assert marked(passages(text)) == expected


@settings(deadline=None, max_examples=40)
@given(width=st.integers(60, 200), spacing=st.sampled_from([0, 1, 2]), heads_every=st.sampled_from([0, 20, 50]))
def test_the_sample_printed_otherwise_gives_the_same_passages(width: int, spacing: int, heads_every: int) -> None:
    lines: list[str] = []
    for each in SAMPLE:
        number = {"paragraph": f"{each.paragraph}. ", "item": f"({each.item}) ", "footnote": f"{each.item} "}
        # The sample breaks "anti- personnel" once, and dashes must not come to stand as hyphens at a line's end.
        words = f"{number.get(each.kind, '')}{each.text}".replace("anti- ", "anti-").replace(" - ", "\x00")
        wrapped = textwrap.wrap(words, width, break_on_hyphens=False)
        lines += [line.replace("\x00", " - ") for line in wrapped] + [""] * (spacing == 1)
    if spacing == 2:
        lines = [part for line in lines for part in (line, "")]
    if heads_every:
        for at in range(len(lines) - 3, 1, -heads_every):
            lines[at:at] = ["", "APLC/CONF/2019/WP.18 ", "", f" {at}", ""]
    expected = [(kind, number, text.replace("anti- ", "anti-")) for kind, number, text in marked(SAMPLE)]
    assert marked(passages("\n".join(lines))) == expected


def test_the_sample_has_its_thirty_paragraphs_and_their_items() -> None:
    assert [each.paragraph for each in SAMPLE if each.kind == "paragraph"] == [str(number) for number in range(1, 31)]
    items = [f"{each.paragraph}{each.item}" for each in SAMPLE if each.kind == "item"]
    assert items == ["8a", "8b", "8c", "20a", "20b", "20c", "26a", "26b", "26c", "26d", "26e", "26f", "26g"]
    headings = [(each.section, each.section_title) for each in SAMPLE if each.kind == "heading"]
    assert headings[2:] == [
        ("III", "Destroying stockpiled anti-personnel mines"),
        ("IV", "Retention of anti-personnel mines"),
    ]
    assert not any("WP.18" in each.text or "\n" in each.text for each in SAMPLE)


def test_sections_carry_on_to_what_stands_below_them() -> None:
    found = passages(papers.as_text())
    assert [each.section for each in found] == ["I"] * 3 + ["II"] * 6 + ["III"] * 2
    assert found[2].section_title == "Introduction"
    items = [(each.paragraph, each.item) for each in found if each.kind == "item"]
    assert items == [("3", "a"), ("3", "b"), ("3", "c")]
    assert [each.position for each in found] == list(range(1, len(found) + 1))


def test_a_footnote_between_two_paragraphs_stands_apart() -> None:
    found = passages(
        "1. The first paragraph ends.\n \n * This document was late\nbecause of the printer.\n2. The second.\n"
    )
    assert marked(found) == [
        ("paragraph", "1", "The first paragraph ends."),
        ("footnote", "*", "This document was late because of the printer."),
        ("paragraph", "2", "The second."),
    ]


def test_a_sentence_goes_on_after_footnotes_and_the_turn_of_a_page() -> None:
    pages = [
        Page(1, ["1. Mines were found by the States Parties in", "____", "1 See the report.", "2 See the other.", "1"]),
        Page(2, ["APLC/CONF/2019/5", "", "Niger and Chad in all that time.", "2. The next.", "2"]),
    ]
    found = outline(Source(pages, "application/pdf"))
    assert marked(found) == [
        ("paragraph", "1", "Mines were found by the States Parties in Niger and Chad in all that time."),
        ("footnote", "1", "See the report."),
        ("footnote", "2", "See the other."),
        ("paragraph", "2", "The next."),
    ]
    assert [each.page for each in found] == [1, 1, 1, 2]


def test_numbers_that_cannot_come_next_open_nothing() -> None:
    text = "1. It was said in Article\n4. (a) that mines go, and in\n2. Oman and others agreed.\n2. Then it ended.\n"
    assert [each.paragraph for each in passages(text)] == ["1", "2"]


def test_items_may_have_items_of_their_own() -> None:
    text = "1. As follows:\n(a) first:\n(i) one;\n(ii) two;\n(b) second.\n2. The end.\n"
    assert [each.item for each in passages(text)] == [None, "a", "a.i", "a.ii", "b", None]


def test_subheadings_and_annexes_are_headings() -> None:
    text = (
        "I. Clearance\n\nA. Progress\n\n1. Much was cleared.\n\nChallenges\n\n2. Much remains.\n\n"
        "Annex II. States not party\n\n1. They are few.\n"
    )
    found = passages(text)
    assert [(each.section, each.section_title) for each in found if each.kind == "paragraph"] == [
        ("I.A", "Progress"),
        ("I.A", "Progress: Challenges"),
        ("Annex II", "States not party"),
    ]
    assert sum(each.kind == "heading" for each in found) == 4


def test_news_is_paragraphs() -> None:
    text = (
        "Geneva, 7 December – Poland joined\nthe Convention, it was said.\n\nFive countries are\ndone with clearance.\n"
    )
    assert texts(text) == [
        "Geneva, 7 December – Poland joined the Convention, it was said.",
        "Five countries are done with clearance.",
    ]


def test_lists_keep_a_line_a_member() -> None:
    heading = "State Parties with overdue initial Article 7 reports (as of 18 June 2015)"
    names = "Bolivia 30 March 2014\nCameroon 30 June 2013\nCape Verde 28 October 2011"
    found = passages(f"Reports were due.\n\n{heading}\n\n{names}\n\nAll others have reported by now.\n")
    assert [each.text for each in found] == ["Reports were due.", heading, names, "All others have reported by now."]
    assert found[1].kind == "heading"
    assert found[2].section_title == heading


def test_bullets_join_the_words_that_announce_them() -> None:
    assert texts("Progress made:\n\n  • Stocks are gone.\n  • Mines are cleared.\n") == [
        "Progress made:\n• Stocks are gone.\n• Mines are cleared."
    ]


def test_sentences_below_a_colon_are_items_though_no_letter_is_printed() -> None:
    clause = "States Parties that reported stocks have destroyed all of them in the past year"
    expected = [("paragraph", "7", "This happened:"), *[("item", "7", f"{word} {clause}") for word in ("Two", "Ten")]]
    for text in (
        f"7. This happened:\n\nTwo {clause};\n\nTen {clause}.\n\n8. So it was.\n",
        f"7. This happened:\n\n• Two {clause};\n• Ten {clause}.\n\n8. So it was.\n",
        f"7. This happened:\n- Two {clause};\n- Ten {clause}.\n8. So it was.\n",
    ):
        found = passages(text)
        assert [(each.kind, each.paragraph, each.text.rstrip(".;")) for each in found[:3]] == expected
        assert [each.item for each in found] == [None] * 4


def test_names_alone_one_a_paragraph_become_one_list() -> None:
    text = "# Annex II. States not party\n\nArmenia\n\nCuba\n\nViet Nam\n"
    assert [each.text for each in passages(text, wrapped=False)] == [
        "Annex II. States not party",
        "Armenia\nCuba\nViet Nam",
    ]


def test_page_numbers_of_a_text_without_pages_go_and_numbers_that_say_something_stay() -> None:
    body = ["the mines were found in the north of the country and cleared there"] * 20
    text = "\n".join(["1. It is said that", *body, "7", *body, "8", *body, "2. In all", "12", "mines were found."])
    joined = " ".join(texts(text))
    assert "there 7 the" not in joined
    assert "In all 12 mines" in joined


def test_tables_stand_where_they_were_and_keep_their_caption() -> None:
    table = Table([["State", "Mines"], ["Chad", "12"], ["", ""]], after_line=2)
    pages = [Page(1, ["Annex. Mines retained", "", "They are listed.", ""], [table])]
    found = outline(Source(pages, "application/pdf"))
    assert [each.kind for each in found] == ["heading", "table_row", "table_row", "paragraph"]
    assert found[2].cells == ("Chad", "12")
    assert (found[2].text, found[2].table, found[2].table_caption) == ("Chad | 12", 1, "Annex. Mines retained")


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["the use of anti-", "personnel mines"], "the use of anti-personnel mines"),
        (["by non-", "governmental organisations"], "by non-governmental organisations"),
        (["Is-", "rael and Saudi Ara-", "bia"], "Israel and Saudi Arabia"),
        (["Guinea-", "Bissau"], "Guinea-Bissau"),
        (["One State Party -", "Tuvalu"], "One State Party - Tuvalu"),
        (["the obliga -", "tions remain, all obligations"], "the obligations remain, all obligations"),
        (["on 29-", "30 April"], "on 29-30 April"),
        (["two States—", "Chad"], "two States—Chad"),
        (["stock\u00ad", "piles"], "stockpiles"),
        (["the compli-", "ance"], "the compliance"),
        (["  many   ", "spaces "], "many spaces"),
    ],
)
def test_lines_are_joined_as_they_were_meant(lines: list[str], joined: str) -> None:
    assert joining.join(lines, joining.vocabulary(lines)) == joined


def test_time_grows_with_the_length_of_the_text_and_not_faster() -> None:
    def seconds(count: int) -> float:
        text = papers.as_text() + "- (a) 1. II. * – " * count + "\n" + "1\n\n(a) x,\nA. B\n" * count
        start = time.process_time()
        passages(text)
        return time.process_time() - start

    seconds(100)
    assert seconds(8000) < 40 * max(seconds(1000), 0.005)


def test_one_endless_line_takes_memory_in_proportion() -> None:
    line = "1. The States Parties noted that all of the mines were gone from Niger and Chad. " * 50_000
    tracemalloc.start()
    try:
        assert len(passages(line)) == 1
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 6 * len(line)
