"""Reading: names found in text, whole papers understood, and the memory of a large one."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from aplc_db.names import known
from aplc_db.rules import load_rules
from benchmarks import corpora, peers
from benchmarks.pairs import Command, Measurement, Row, aplc, faster, python

NAMES, READING, MEMORY = 20, 2, 50  # megabytes of text in each measurement
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
    yield partial(_memory, f"peak memory, one paper of {MEMORY} MB", "its size", folder)


def _phrases() -> set[str]:
    """What each alternative of the rules' cues says in plain words: two words and more."""
    return {
        found[0] for rule in load_rules() for branch in rule.cue.split("|") if (found := _PLAIN.search(branch)) and " " in found[0]
    }  # fmt: skip


def _memory(work: str, peer: str, folder: Path) -> Row:
    paper = folder / "large.txt"
    body = corpora.text(MEMORY * 10**6)
    paper.write_text(f"APLC/MSP.20/2022/99\n\n25 November 2022\n\n{body}", encoding="utf-8")
    run = Command(aplc("--db", folder / "large.db", "load", paper, "--max-bytes", str(10**9))).run()
    size = paper.stat().st_size
    return Row(work, peer, 6, run.memory / size, run.memory / 1e6, size / 1e6, unit="MB")
