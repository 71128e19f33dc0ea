"""How much of labelled passages is understood, in precision, recall and F1.

    python -m benchmarks.score tests/cases                       a Markdown table
    python -m benchmarks.score tests/cases --rules               and what each rule contributed
    python -m benchmarks.score tests/cases --show 10             and the passages with most errors
    python -m benchmarks.score tests/cases --json                the same for programs

A folder holds `passages.jsonl` (id, title, year, text) and `gold.jsonl` (id, mentions, lists, figures); `--prefix
heldout_` takes `heldout_passages.jsonl` and `heldout_gold.jsonl`. `labels.csv` says which kinds of fact make a label
right. Measured:

    states   the states a passage mentions
    facts    pairs of kind and state; `optional` labels are right when found and not missed when not
    dates    the labelled dates of facts found that carry the right year
    counts   the labelled lists with an announced number whose statement carries that number
    figures  pairs of value and unit (states, mines, people, km2)
"""

import argparse
import csv
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from aplc_db.reading import understand_text
from aplc_db.records import Fact, Paper

UNITS = {"states", "mines", "people", "km2"}
IN_PASSING = {"state_party", "not_party", "signatory"}  # no error when said of a state that the passage names
SHARED_KINDS = {"none", "overdue"}  # kinds that two tables have


@dataclass(slots=True)
class Tally:
    """Hits among what was found and what was wanted."""

    hit: int = 0
    found: int = 0
    wanted: int = 0
    right: int = 0  # found and right, optional labels included

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.hit / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def add(self, found: set[Any], wanted: set[Any]) -> None:
        """Count two sets against each other."""
        self.hit += len(found & wanted)
        self.right += len(found & wanted)
        self.found += len(found)
        self.wanted += len(wanted)


@dataclass(slots=True)
class Scores:
    """All measures over a set of passages, and where they were lost."""

    passages: int = 0
    states: Tally = field(default_factory=Tally)
    facts: Tally = field(default_factory=Tally)
    dates: Tally = field(default_factory=Tally)
    counts: Tally = field(default_factory=Tally)
    figures: Tally = field(default_factory=Tally)
    labels: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    rules: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    errors: dict[str, dict[str, list[str]]] = field(default_factory=dict)


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def label_kinds() -> dict[str, set[str]]:
    """Which kinds of fact make a label right; a label without any (`other`) is not compared."""
    with Path(__file__).with_name("labels.csv").open(encoding="utf-8", newline="") as file:
        return {row["label"]: set(row["kinds"].split()) for row in csv.DictReader(file)}


def kind_of(fact: Fact) -> str:
    """The kind of a fact, with its table where the word alone is not enough (`stockpiles.overdue`)."""
    return f"{fact.table}.{fact.kind}" if fact.kind in SHARED_KINDS else fact.kind


def as_of(passage: dict[str, Any]) -> date:
    """The last day of the year a passage was published in, 2019 where none is given."""
    year = re.search(r"\d{4}", str(passage.get("year") or ""))
    return date(int(year.group()) if year else 2019, 12, 31)


def understand(passages: Iterable[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], Paper]]:
    """Each passage with what the loader makes of it alone."""
    for passage in passages:
        title = passage.get("title") or passage["id"]
        yield passage, understand_text(passage["text"], symbol=passage["id"], title=title, as_of=as_of(passage))


def score_facts(paper: Paper, gold: dict[str, Any], kinds: dict[str, set[str]], scores: Scores) -> None:
    """Compare facts, their dates and the numbers announced, and credit the rules."""
    named = {mention["iso3"] for mention in gold["mentions"]}
    years: dict[tuple[str, str], set[str]] = defaultdict(set)
    rules: dict[tuple[str, str], set[str]] = defaultdict(set)
    for statement in paper.statements:
        for fact in statement.facts:
            pair = (kind_of(fact), fact.iso3)
            years[pair].add(str(fact.date_from.year) if fact.date_from else "")
            rules[pair].add(statement.rule)
    declared = {statement.declared_count for statement in paper.statements}
    right: set[tuple[str, str]] = set()
    missed: list[str] = []
    for label in gold["lists"]:
        topic, optional = label["topic"], label.get("optional", False)
        for iso3 in label["iso3"] if topic in kinds else []:
            match = {(kind, iso3) for kind in kinds[topic] if (kind, iso3) in years}
            right |= match
            if optional:
                continue
            scores.facts.wanted += 1
            scores.labels[topic].wanted += 1
            if not match:
                missed.append(f"{topic} {iso3}")
                continue
            scores.facts.hit += 1
            scores.labels[topic].hit += 1
            year = re.search(r"\d{4}", label.get("dates", {}).get(iso3, ""))
            if year:
                scores.dates.wanted += 1
                scores.dates.hit += any(year.group() in years[pair] for pair in match)
        if topic in kinds and label.get("declared_count") and len(label["iso3"]) > 1 and not optional:
            scores.counts.wanted += 1
            scores.counts.hit += label["declared_count"] in declared
    passing = {(kind, iso3) for kind, iso3 in years.keys() - right if kind in IN_PASSING and iso3 in named}
    wrong = years.keys() - right - passing
    scores.facts.right += len(right)
    scores.facts.found += len(right) + len(wrong)
    for outcome, pairs in (("right", right), ("passing", passing), ("wrong", wrong)):
        for pair in pairs:
            for rule in rules[pair]:
                scores.rules[rule][outcome] += 1
    scores.errors[gold["id"]] = {
        "missed": sorted(missed),
        "wrong": sorted(f"{kind} {iso3} ({', '.join(sorted(rules[kind, iso3]))})" for kind, iso3 in wrong),
    }


def score(papers: Iterable[tuple[dict[str, Any], Paper]], gold: dict[str, dict[str, Any]]) -> Scores:
    """All measures of papers against their labels (`gold` by passage id)."""
    scores, kinds = Scores(), label_kinds()
    for passage, paper in papers:
        labels = gold[passage["id"]]
        scores.passages += 1
        found = {mention.iso3 for _, mentions in paper.mentions for mention in mentions if mention.iso3}
        scores.states.add(found, {mention["iso3"] for mention in labels["mentions"]})
        figures = {(float(f.value), f.unit) for s in paper.statements for f in s.figures if f.unit in UNITS}
        scores.figures.add(figures, {(float(f["value"]), f["unit"]) for f in labels["figures"] if f["unit"] in UNITS})
        score_facts(paper, labels, kinds, scores)
    return scores


def fact_lines(papers: Iterable[tuple[dict[str, Any], Paper]]) -> list[str]:
    """Every fact as one tab-separated line: passage, table, kind, state, from, to, rule."""
    lines = set()
    for passage, paper in papers:
        for statement in paper.statements:
            for fact in statement.facts:
                cells = (passage["id"], fact.table, fact.kind, fact.iso3, fact.date_from, fact.date_to, statement.rule)
                lines.add("\t".join("" if cell is None else str(cell) for cell in cells))
    return sorted(lines)


def markdown(scores: Scores, *, rules: bool = False) -> str:
    """The measures as a Markdown table, on request followed by the labels' recall and the rules' facts."""
    lines = [f"| {scores.passages} passages | precision | recall | F1 | |", "|---|---|---|---|---|"]
    for name in ("states", "facts", "figures"):
        tally: Tally = getattr(scores, name)
        detail = f"{tally.hit} of {tally.wanted}, {tally.found - tally.right} wrong"
        lines.append(f"| {name} | {tally.precision:.3f} | {tally.recall:.3f} | {tally.f1:.3f} | {detail} |")
    for name in ("dates", "counts"):
        tally = getattr(scores, name)
        lines.append(f"| {name} | | {tally.recall:.3f} | | {tally.hit} of {tally.wanted} |")
    if rules:
        lines += ["", "| label | found | of |", "|---|---|---|"]
        lines += [f"| {label} | {tally.hit} | {tally.wanted} |" for label, tally in sorted(scores.labels.items())]
        lines += ["", "| rule | right | wrong | in passing |", "|---|---|---|---|"]
        for rule, outcome in sorted(scores.rules.items(), key=lambda item: (-item[1].total(), item[0])):
            lines.append(f"| {rule} | {outcome['right']} | {outcome['wrong']} | {outcome['passing']} |")
    return "\n".join(lines)


def measures(scores: Scores) -> dict[str, Any]:
    """The measures as plain data."""
    summary: dict[str, Any] = {"passages": scores.passages}
    for name in ("states", "facts", "figures", "dates", "counts"):
        tally: Tally = getattr(scores, name)
        summary[name] = asdict(tally) | {"recall": round(tally.recall, 4)}
        if name not in ("dates", "counts"):
            summary[name] |= {"precision": round(tally.precision, 4), "f1": round(tally.f1, 4)}
    summary["labels"] = {label: [tally.hit, tally.wanted] for label, tally in sorted(scores.labels.items())}
    summary["rules"] = {rule: dict(outcome) for rule, outcome in sorted(scores.rules.items())}
    return summary


def worst(scores: Scores, number: int) -> str:
    """The passages with most errors, what was missed and what was wrong."""
    ranked = sorted(scores.errors.items(), key=lambda item: (-sum(map(len, item[1].values())), item[0]))
    return "\n".join(
        f"{name}: missed [{'; '.join(error['missed'])}] wrong [{'; '.join(error['wrong'])}]"
        for name, error in ranked[:number]
    )


def main(arguments: list[str] | None = None) -> int:
    """Score a folder; the exit code is 0 however low the score."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.score", description="Score labelled passages.")
    parser.add_argument("folder", type=Path, help="holds passages.jsonl and gold.jsonl")
    parser.add_argument("--prefix", default="", help="of the two file names, such as heldout_")
    parser.add_argument("--rules", action="store_true", help="recall per label and facts per rule")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="the N passages with most errors")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args(arguments)
    papers = list(understand(read_lines(options.folder / f"{options.prefix}passages.jsonl")))
    gold = {labels["id"]: labels for labels in read_lines(options.folder / f"{options.prefix}gold.jsonl")}
    scores = score(papers, gold)
    if options.json:
        print(json.dumps(measures(scores), indent=2))
        return 0
    print(markdown(scores, rules=options.rules))
    if options.show:
        print("\n" + worst(scores, options.show))
    return 0


if __name__ == "__main__":
    sys.exit(main())
