"""What the tests of faults tried, survived and lost, and the table of it in docs/faults.md."""

import csv
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

SEED = 20191129  # of everything random
HEAD = """# What is survived

What was done to `aplc` on purpose. In every case it must say one line that tells what to do (`aplc: FILE: what was wrong.
What to do.`), end with the code below, and leave the database and the folder as they were or completely done. A trial is
lost where any of it is not so. `make faults` tries all of it and writes this page; do not edit it. `make test` tries the
fast half, every row among it. Everything random is made from the seed {seed}.

| # | fault | what `aplc` does | exit code | tried | lost |
|--:|---|---|---|--:|--:|
"""
COUNTED = """
## Trials within those tests

| kind | what | tried | lost | seed |
|---|---|--:|--:|--:|
"""


@cache
def rows() -> dict[int, dict[str, str]]:
    """The faults that must be survived, by number: `fault`, `answer`, `code`."""
    with (Path(__file__).parent / "faults" / "faults.csv").open(encoding="utf-8", newline="") as file:
        return {int(row["number"]): row for row in csv.DictReader(file)}


@dataclass
class Ledger:
    """Faults by number with how often they were tried and lost, and kinds of trial with their counts."""

    tried: Counter[int] = field(default_factory=Counter)
    lost: Counter[int] = field(default_factory=Counter)
    counted: dict[tuple[str, str], tuple[int, int, int | None]] = field(default_factory=dict)

    def fault(self, number: int, survived: bool) -> None:
        """One test of the fault `number` ended."""
        self.tried[number] += 1
        self.lost[number] += not survived

    def count(self, kind: str, what: str, tried: int, lost: int = 0, seed: int | None = None) -> None:
        """Of a kind of trial (crash points, mutations, ...) so many were made, so many lost."""
        before = self.counted.get((kind, what), (0, 0, None))
        self.counted[kind, what] = (before[0] + tried, before[1] + lost, seed)

    def write(self, path: Path) -> None:
        """The table as Markdown; the same on every run that tries the same."""
        lines = [HEAD.format(seed=SEED)]
        for number, row in rows().items():
            what = f"{row['fault']} | {row['answer']} | {row['code']}"
            lines.append(f"| {number} | {what} | {self.tried[number]} | {self.lost[number]} |\n")
        lines.append(COUNTED)
        for (kind, what), (tried, lost, used) in sorted(self.counted.items()):
            lines.append(f"| {kind} | {what} | {tried:,} | {lost:,} | {'' if used is None else used} |\n")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(lines), encoding="utf-8")
