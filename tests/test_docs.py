"""What README and docs/ claim: their commands run and print what is shown; what is made from code is up to date."""

import re
from datetime import date
from pathlib import Path

import covered
import pytest

from aplc_db.vocabulary import CHECKS
from docs import generate, pages

ROOT = Path(__file__).resolve().parent.parent
WRITTEN = [file for file in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"))]
RENEW = "run `make docs`, look at the difference and commit it"


@pytest.mark.parametrize("page", generate.PAGES, ids=lambda page: page.name)
def test_a_pages_commands_run_and_print_what_it_shows(page: Path, request: pytest.FixtureRequest) -> None:
    asks_a_server = pages.SERVER in page.read_text(encoding="utf-8")
    server = request.getfixturevalue("server_db") if asks_a_server else None
    assert pages.run(page, server=server) == page.read_text(encoding="utf-8"), RENEW


@pytest.mark.parametrize("name", generate.REFERENCE)
def test_reference_pages_are_what_the_code_says(name: str) -> None:
    assert generate.REFERENCE[name]() == (ROOT / "docs" / "reference" / name).read_text(encoding="utf-8"), RENEW


@pytest.mark.parametrize("name", generate.PICTURES)
def test_pictures_show_what_the_code_makes_of_the_paper(name: str) -> None:
    assert generate.PICTURES[name]() == (ROOT / "docs" / "pictures" / name).read_text(encoding="utf-8"), RENEW


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8"))
    assert not [target for target in targets if "://" not in target and not leads_somewhere(page, target)]


def leads_somewhere(page: Path, target: str) -> bool:
    """Whether a link of a page names a file, and a heading in it where it has an anchor."""
    name, _, anchor = target.partition("#")
    file = page.parent / name if name else page
    return file.exists() and (not anchor or anchor in anchors(file.read_text(encoding="utf-8")))


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#{1,6} (.+)$", re.sub(r"```.*?```", "", text, flags=re.DOTALL), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def test_a_link_to_nowhere_is_noticed(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# What `aplc` does, and why\n```sh\n# a comment\n```\n")
    assert leads_somewhere(page, "#what-aplc-does-and-why")
    assert leads_somewhere(page, "page.md")
    for lost in ("#a-comment", "page.md#what", "other.md"):
        assert not leads_somewhere(page, lost)


def test_readme_is_one_screen_and_its_figures_are_those_of_other_pages() -> None:
    text = generate.README.read_text(encoding="utf-8")
    assert len(text.splitlines()) < 90
    assert generate.claims(text) == text, RENEW
    for said in (r"\d+ questions", r"\d+ labelled passages", r"\d+ % of the facts are found, and \d+ % of"):
        assert len(re.findall(said, text)) == 1
    assert "is loaded in under a second" in text
    measured = (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8")
    assert re.search(r"^\| `aplc load` of the sample .* \| \d+ ms \| [\d.,]+ m?s \|$", measured, re.MULTILINE)


def test_how_much_memory_a_paper_needs_is_said_once() -> None:
    said = "peak memory, one paper of 50 MB"
    assert f"| {said} | its size |" in (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8")
    assert said in (ROOT / "docs" / "how-to" / "load-papers.md").read_text(encoding="utf-8")
    repeated = [
        page.name for page in WRITTEN if re.search(r"MB for each MB|times its size of", page.read_text("utf-8"))
    ]
    assert repeated == ["faults.md"]  # of a line without a fact, which a test holds


def test_every_check_is_explained() -> None:
    explained = re.findall(r"^\| `(\w+)`", (ROOT / "docs" / "reference" / "checks.md").read_text(), re.MULTILINE)
    assert explained == list(CHECKS)


def test_every_make_target_that_is_explained_is_there() -> None:
    said = re.findall(r"`make ([a-z ]+)`", "".join(page.read_text(encoding="utf-8") for page in WRITTEN))
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert {target for line in said for target in line.split()} <= targets
    assert {"demo", "test"} <= targets


def test_the_page_of_coverage_says_what_was_counted_and_what_must_be() -> None:
    page = covered.page({"statements": 97.25, "branches": 93.04}, date(2026, 11, 5))
    assert page.splitlines()[-2:] == [
        "| 5 November 2026 | statements | 97.2 % | 95 % |",
        "| 5 November 2026 | branches | 93.0 % | 90 % |",
    ]
    assert f"under {covered.MUST['statements']:.0f} % of the statements or" in (ROOT / "CONTRIBUTING.md").read_text()
    if covered.PAGE.exists():
        assert covered.PAGE.read_text(encoding="utf-8").startswith(covered.HEAD)


def test_a_command_that_fails_or_prints_otherwise_is_noticed(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("```console\n$ echo new\nold\n```\n")
    assert pages.run(page) == "```console\n$ echo new\nnew\n```\n"
    page.write_text("```console\n$ printf 'loaded in 1.2 s\\n%200s.' .\n```\n")
    assert pages.run(page).splitlines()[2:-1] == ["loaded in … s", " " * 127 + "…"]
    page.write_text("```console\n$ seq 9\nold\nlines\n...\n$ echo\n```\n")
    assert pages.run(page) == "```console\n$ seq 9\n1\n2\n...\n$ echo\n\n```\n"
    page.write_text("```console\n$ aplc sql 'select nothing'\n```\n")
    with pytest.raises(pages.PageError, match="ended with"):
        pages.run(page)
    page.write_text("```pycon\n>>> 1 + 1\n3\n```\n")
    with pytest.raises(pages.PageError, match="Expected"):
        pages.run(page)
    page.write_text("```pycon\n>>> one = 1\n```\n```pycon\n>>> one + 1\n2\n```\n")
    assert pages.run(page) == page.read_text()
