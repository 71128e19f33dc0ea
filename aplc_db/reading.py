"""A file to a paper: read, outlined, its names found, its sentences understood and checked. Touches no database."""

import hashlib
import re
from collections.abc import Iterator
from copy import copy
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

from aplc_db.context import Context
from aplc_db.correction_file import Correction
from aplc_db.gazetteer import Gazetteer
from aplc_db.ledger import left_out
from aplc_db.nearest import nearest
from aplc_db.packing import Packed
from aplc_db.readers import MAX_BYTES, load
from aplc_db.readers import read_bytes as source_of
from aplc_db.records import Fact, Finding, Mention, Paper, Source, Statement
from aplc_db.rules import load_rules
from aplc_db.sources import treaty_of
from aplc_db.statements import announce, understand

_ALL_OUTSIDE = re.compile(r"(?:Almost |Nearly )?all (?:of the )?(?:\d+ )?states not party", re.I)


def read(path: Path | str, *, max_bytes: int = MAX_BYTES, **said: Any) -> Paper:
    """The paper in the file at `path`; `said` and what is raised are those of `read_bytes`."""
    return read_bytes(load(path, max_bytes), Path(path).name, **said)


def read_bytes(
    data: bytes,
    name: str,
    *,
    symbol: str | None = None,
    title: str | None = None,
    as_of: date | None = None,
    as_of_before: date | None = None,
    source_url: str | None = None,
    encoding: str | None = None,
    names: Gazetteer | None = None,
    corrected: tuple[Correction, ...] = (),
) -> Paper:
    """The paper in a file called `name` that holds `data`: passages, mentions, statements and findings.

    What is not given is read from the paper where it stands there; `as_of_before` is its date where it prints none.
    `corrected` are the facts that are set right by hand. Raises `PaperError` where the file cannot be read, or where its
    symbol or date is neither given nor found.
    """
    from aplc_db.outline import outline
    from aplc_db.titlepage import describe, require

    source = source_of(data, name, encoding)
    passages = outline(source)
    page = describe(source, passages)
    symbol, as_of = require(
        replace(page, symbol=symbol or page.symbol, as_of=as_of or page.as_of or as_of_before), name
    )
    paper = Paper(
        symbol,
        title or page.title or symbol,
        as_of,
        name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace"),
        hashlib.sha256(data).hexdigest(),
        source.media_type,
        language=source.language or "en",
        source_url=source_url,
        passages=passages,
        notes=list(source.notes),
    )
    del source  # of a long paper, the largest part of what is held
    return _understood(paper, names, corrected)


def understand_text(text: str, *, symbol: str, title: str, as_of: date, names: Gazetteer | None = None) -> Paper:
    """The paper that plain `text` is; as `read`, without a file."""
    from aplc_db.outline import outline
    from aplc_db.records import Page

    passages = outline(Source([Page(0, text.split("\n"))], "text/plain"))
    paper = Paper(symbol, title, as_of, "", hashlib.sha256(text.encode()).hexdigest(), "text/plain", passages=passages)
    return _understood(paper, names)


def _understood(paper: Paper, names: Gazetteer | None, corrected: tuple[Correction, ...] = ()) -> Paper:
    from aplc_db import corrections
    from aplc_db.checks import check

    gazetteer = names or Gazetteer.default()
    rules = load_rules()
    treaty = (
        treaty_of(paper.title) or treaty_of(" ".join(passage.text for passage in paper.passages[:8])[:4000]) or "APLC"
    )
    context = Context()
    announce(paper.title, context, paper.as_of, gazetteer, rules, treaty)
    named, statements, left = Packed[tuple[int, list[Mention]]](), Packed[Statement](), Packed[Finding]()
    paper.mentions, paper.statements = named, statements
    for passage in paper.passages:
        mentions = gazetteer.find(passage.text, paper.as_of)
        if guessed := gazetteer.misspelt(passage.text, mentions):
            mentions = sorted([*mentions, *guessed], key=lambda mention: mention.start)
        if passage.kind == "table_row":
            if mentions:
                named.append((passage.position, mentions))
            continue
        # What a footnote speaks of is not what the text beside it goes on with.
        said_before = copy(context) if passage.kind == "footnote" else context
        made = understand(passage, mentions, said_before, paper.as_of, gazetteer, rules, treaty)
        left.extend(left_out(made.statements, made.passed, len(statements)))
        statements.extend(made.statements)
        known = {(mention.start, mention.end) for mention in mentions}
        extra = [mention for mention in made.named if (mention.start, mention.end) not in known]
        if mentions or extra:
            named.append((passage.position, sorted([*mentions, *extra], key=lambda mention: mention.start)))
        for sentence, rule in made.left:
            quote = passage.text[sentence.start : sentence.end]
            left.append(
                Finding(
                    "not_understood",
                    "note",
                    f"no rule claims: {quote[:300]}",
                    expected=rule or nearest(quote),
                    passage=passage.position,
                    actual=f"{sentence.start}-{sentence.end}",
                )
            )
    statements.extend(_tables(paper, gazetteer, left))
    statements.extend(_complements(paper))
    by_hand = corrections.apply(paper, corrected)
    if by_hand:
        left = Packed(finding for finding in left if not corrections.covers(paper, finding))
    paper.findings = Packed(chain(check(corrections.standing(paper) if by_hand else paper), by_hand, left))
    return paper


def _tables(paper: Paper, gazetteer: Gazetteer, left: Packed[Finding]) -> Iterator[Statement]:
    if any(passage.kind == "table_row" for passage in paper.passages):
        from aplc_db.table_rows import understand as understand_tables

        for statements, findings in understand_tables(paper.passages, gazetteer, paper.as_of):
            left.extend(findings)
            yield from statements


def _complements(paper: Paper) -> Iterator[Statement]:
    """States that follow from "all but three (A, B, C)" where the paper itself lists all: inferred statements."""
    texts = {passage.position: passage.text for passage in paper.passages}
    outside: dict[str, None] = {}
    all_but: list[Statement] = []
    for statement in paper.statements:
        kinds = {fact.kind for fact in statement.facts}
        if "not_party" in kinds and statement.treaty == "APLC":
            outside |= dict.fromkeys(fact.iso3 for fact in statement.facts if fact.kind == "not_party")
        if kinds == {"never_attended_meeting"} and _ALL_OUTSIDE.match(
            texts[statement.passage], statement.start, statement.end
        ):
            all_but.append(statement)
    for statement in all_but:
        named = {fact.iso3 for fact in statement.facts}
        if named < outside.keys():
            facts = [Fact("status_events", "attended_meeting", iso3) for iso3 in outside if iso3 not in named]
            yield Statement(
                statement.passage,
                statement.start,
                statement.end,
                statement.rule,
                as_of=statement.as_of,
                treaty=statement.treaty,
                inferred=True,
                listed_count=len(facts),
                facts=facts,
            )
