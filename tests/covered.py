"""Whether the tests reach enough of the code: `make coverage`."""

import json
import sys
import tempfile
from pathlib import Path

from coverage import Coverage

MUST = {"statements": 95.0, "branches": 90.0}  # percent of the code's lines that do something, and of their ways on


def main() -> int:
    """Print what no test reaches, by file, and both shares; 0 where they are large enough."""
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
    return 0 if all(shares[name] >= MUST[name] for name in MUST) else 1


if __name__ == "__main__":
    sys.exit(main())
