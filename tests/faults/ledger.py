"""What the tests of faults tried, survived and lost, and the table of it in docs/faults.md."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

HEAD = """# Faults

What was done to `aplc` on purpose, and whether it survived: nothing half written, one line that says what to do, the
exit code of the reference. Made by `make faults`; do not edit. {seeds}

## Faults

| # | fault | tried | survived | lost |
|---|---|--:|--:|--:|
"""
COUNTED = """
## Counted

| kind | what | tried | survived | lost | seed |
|---|---|--:|--:|--:|--:|
"""


@dataclass
class Ledger:
    """Faults by number with how often they were tried and lost, and kinds of trial with their counts."""

    names: dict[int, str] = field(default_factory=dict)
    tried: Counter[int] = field(default_factory=Counter)
    lost: Counter[int] = field(default_factory=Counter)
    counted: dict[tuple[str, str], tuple[int, int, int | None]] = field(default_factory=dict)

    def fault(self, number: int, name: str, survived: bool) -> None:
        """One test of the fault `number` ended."""
        self.names.setdefault(number, name)
        self.tried[number] += 1
        self.lost[number] += not survived

    def count(self, kind: str, what: str, tried: int, lost: int = 0, seed: int | None = None) -> None:
        """Of a kind of trial (crash points, mutations, ...) so many were made, so many lost."""
        before = self.counted.get((kind, what), (0, 0, None))
        self.counted[kind, what] = (before[0] + tried, before[1] + lost, seed)

    def write(self, path: Path, seed: int) -> None:
        """The table as Markdown; the same on every run that tries the same."""
        lines = [HEAD.format(seeds=f"Seed of everything random: {seed}.")]
        for number in sorted(self.names):
            tried, lost = self.tried[number], self.lost[number]
            lines.append(f"| {number} | {self.names[number]} | {tried} | {tried - lost} | {lost} |\n")
        lines.append(COUNTED)
        for (kind, what), (tried, lost, used) in sorted(self.counted.items()):
            lines.append(
                f"| {kind} | {what} | {tried:,} | {tried - lost:,} | {lost:,} | {'' if used is None else used} |\n"
            )
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(lines), encoding="utf-8")
