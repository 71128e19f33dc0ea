"""Whether the tests reach enough of the code: `make coverage`; with `--page` the shares are written down, too."""

import json
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

from coverage import Coverage

MUST = {"statements": 95.0, "branches": 90.0}  # percent of the code's lines that do something, and of their ways on
PAGE = Path(__file__).resolve().parent.parent / "docs" / "coverage.md"
HEAD = """# How much the tests reach

`make coverage` runs the whole suite and counts which statements of the code, and which of their ways on (branches), a test
takes; no module is left out. It lists what no test reaches and writes this page; do not edit it.

| counted on | of the code's | reached | must be |
|---|---|--:|--:|
"""


def main(*arguments: str) -> int:
    """Print what no test reaches, by file, and both shares; 0 where they are large enough. `--page` writes the page."""
    measured = Coverage()
    measured.load()
    measured.report(show_missing=True, skip_covered=True)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "coverage.json"
        measured.json_report(outfile=str(file))
        totals = json.loads(file.read_text(encoding="utf-8"))["totals"]
    shares = {name: totals[f"percent_{name}_covered"] for name in MUST}
    for name, share in shares.items():
        print(f"{name}: {share:.1f} % reached, {MUST[name]:.0f} % must be")
    if "--page" in arguments:
        PAGE.write_text(page(shares, datetime.now(UTC).date()), encoding="utf-8")
    return 0 if all(shares[name] >= MUST[name] for name in MUST) else 1


def page(shares: dict[str, float], day: date) -> str:
    """The page: what share was reached, in percent, and what must be."""
    return HEAD + "".join(
        f"| {day:%-d %B %Y} | {name} | {share:.1f} % | {MUST[name]:.0f} % |\n" for name, share in shares.items()
    )


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
