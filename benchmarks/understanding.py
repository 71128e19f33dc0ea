"""Reading: names found in text, whole papers understood, and the memory of a large one."""

import re
from collections.abc import Iterator
from functools import partial
from html import escape
from pathlib import Path

from aplc_db.names import known
from aplc_db.outline import outline
from aplc_db.readers import text as plain
from aplc_db.rules import load_rules
from benchmarks import corpora, formats, peers
from benchmarks.pairs import Command, Measurement, Row, aplc, faster, python

NAMES, READING, MEMORY = 20, 2, 50  # megabytes of text in each measurement
PDF = 60  # copies of the sample in a PDF of three hundred pages
HEAD = "APLC/MSP.20/2022/99\n\n25 November 2022\n\n"
_PLAIN = re.compile(r"[a-z][a-z -]{3,}[a-z]")


def rows(folder: Path, quick: bool) -> Iterator[Measurement]:
    """The rows of the table about reading; `quick` reads a tenth and leaves out what needs the peers' environment."""
    megabytes = 2 if quick else NAMES
    text, short, names, phrases = (folder / f"{name}.txt" for name in ("text", "short", "names", "phrases"))
    text.write_text(corpora.text(megabytes * 10**6), encoding="utf-8")
    names.write_text("\n".join(sorted({name.name for name in known() if name.iso3})), encoding="utf-8")
    found = Command(python("-m", "benchmarks.reader", "names", text), "seconds")
    alternation = Command(python("-m", "benchmarks.reader", "alternation", text, names), "seconds")
    work = f"names in {megabytes} MB of text"
    yield partial(faster, work, "plain `re` alternation", 8, found, alternation, 3)
    if quick:
        return
    phrases.write_text("\n".join(sorted(_phrases())), encoding="utf-8")
    theirs = Command(peers.script("with_spacy", "names", text, names, phrases), "seconds")
    yield partial(faster, work, "spaCy PhraseMatcher", 15, found, theirs, 3)
    short.write_text(corpora.text(READING * 10**6, 1), encoding="utf-8")
    understood = Command(python("-m", "benchmarks.reader", "whole", short), "seconds")
    theirs = Command(peers.script("with_spacy", "reading", short, names, phrases), "seconds")
    yield partial(
        faster,
        f"whole reading of {READING} MB of papers' text, one core",
        "spaCy PhraseMatcher + Matcher",
        5,
        understood,
        theirs,
        3,
    )
    yield partial(_memory, folder)
    yield partial(_memory_of_a_page, folder)
    yield partial(_memory_of_a_pdf, folder)


def _phrases() -> set[str]:
    """What each alternative of the rules' cues says in plain words: two words and more."""
    return {
        found[0] for rule in load_rules() for branch in rule.cue.split("|") if (found := _PLAIN.search(branch)) and " " in found[0]
    }  # fmt: skip


def _memory(folder: Path) -> Row:
    paper = folder / "large.txt"
    paper.write_text(HEAD + corpora.text(MEMORY * 10**6), encoding="utf-8")
    memory, size = _peak(paper), paper.stat().st_size
    return Row(
        f"peak memory, one paper of {MEMORY} MB", "its size", 6, memory / size, memory / 1e6, size / 1e6, unit="MB"
    )


def _memory_of_a_page(folder: Path) -> Row:
    paper = folder / "large.html"
    lines = (HEAD + corpora.text(MEMORY * 10**6)).split("\n\n")
    paper.write_text(
        "<!DOCTYPE html><title>Status</title>" + "".join(f"<p>{escape(line)}</p>\n" for line in lines), encoding="utf-8"
    )
    memory = _peak(paper)
    return Row(f"peak memory, a web page of {MEMORY} MB", "1 GB", 1, memory / 1e9, memory / 1e6, 1000, unit="MB")


def _memory_of_a_pdf(folder: Path) -> Row:
    paper = folder / "long.pdf"
    lines = [formats.printed(passage) for passage in outline(plain.read(corpora.SAMPLE.read_bytes(), "sample"))]
    paper.write_bytes(formats.as_pdf([*HEAD.split("\n\n"), *PDF * lines]))
    memory = _peak(paper)
    pages = formats.pdfium_alone(paper.read_bytes())
    return Row(f"peak memory, a PDF of {pages} pages", "1 GB", 1, memory / 1e9, memory / 1e6, 1000, unit="MB")


def _peak(paper: Path) -> int:
    """The most memory that loading a paper takes, in bytes: from the file to the stored rows."""
    return Command(aplc("--db", f"{paper}.db", "load", paper, "--max-bytes", str(10**9))).run().memory
