"""Reading: names found in text, whole papers understood, and the memory of a large one."""

import re
from collections.abc import Iterator
from pathlib import Path

from aplc_db.names import known
from aplc_db.rules import load_rules
from benchmarks import corpora, peers
from benchmarks.pairs import Command, Row, aplc, faster, python

MEGABYTES = 5  # of the paper whose memory is measured; what is needed grows with it and no faster
_PLAIN = re.compile(r"[a-z][a-z -]{3,}[a-z]")


def rows(folder: Path, quick: bool) -> Iterator[Row]:
    """The rows of the table about reading; `quick` reads a tenth and leaves out what needs the peers' environment."""
    megabytes = 2 if quick else 20
    text, short, names, phrases = (folder / f"{name}.txt" for name in ("text", "short", "names", "phrases"))
    text.write_text(corpora.text(megabytes * 10**6), encoding="utf-8")
    names.write_text("\n".join(sorted({name.name for name in known() if name.iso3})), encoding="utf-8")
    found = Command(python("-m", "benchmarks.reader", "names", text), "seconds")
    alternation = Command(python("-m", "benchmarks.reader", "alternation", text, names), "seconds")
    work = f"names in {megabytes} MB of text"
    yield faster(work, "plain `re` alternation", 8, found, alternation, 3 if quick else 1)
    if quick:
        return
    phrases.write_text("\n".join(sorted(_phrases())), encoding="utf-8")
    theirs = Command(peers.script("with_spacy", "names", text, names, phrases), "seconds")
    yield faster(work, "spaCy PhraseMatcher", 15, found, theirs, 3)
    short.write_text(corpora.text(2 * 10**6, 1), encoding="utf-8")
    understood = Command(python("-m", "benchmarks.reader", "whole", short), "seconds")
    theirs = Command(peers.script("with_spacy", "reading", short, names, phrases), "seconds")
    yield faster(
        "whole reading of 2 MB of papers' text, one core", "spaCy PhraseMatcher + Matcher", 5, understood, theirs, 1
    )
    yield _memory(folder, text)


def _phrases() -> set[str]:
    """What each alternative of the rules' cues says in plain words: two words and more."""
    return {
        found[0] for rule in load_rules() for branch in rule.cue.split("|") if (found := _PLAIN.search(branch)) and " " in found[0]
    }  # fmt: skip


def _memory(folder: Path, text: Path) -> Row:
    paper = folder / "large.txt"
    body = text.read_text(encoding="utf-8")[: MEGABYTES * 10**6]
    paper.write_text(f"APLC/MSP.20/2022/99\n\n25 November 2022\n\n{body}", encoding="utf-8")
    run = Command(aplc("--db", folder / "large.db", "load", paper, "--max-bytes", str(10**9))).run()
    size = paper.stat().st_size
    return Row(
        f"peak memory, one paper of {MEGABYTES} MB",
        "its size",
        6,
        run.memory / size,
        run.memory / 1e6,
        size / 1e6,
        unit="MB",
    )
