"""No change of a rule passes unseen: the facts of all texts are those of the committed file."""

from benchmarks.facts import KEPT, RENEW, changes, understood


def test_the_facts_of_all_texts_are_those_that_were_kept() -> None:
    changed = changes(KEPT.read_text(encoding="utf-8").splitlines(), understood())
    assert not changed, "\n".join([f"facts gained (+) and lost (-); if that is better, renew with {RENEW}:", *changed])


def test_what_is_gained_and_lost_is_shown() -> None:
    assert changes(["a", "b"], ["b", "c"]) == ["+ c", "- a"]
