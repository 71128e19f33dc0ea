"""Every fact understood of the bundled paper and of the labelled passages that are not held out, held against `tests/cases/facts.tsv`.

python -m benchmarks.facts            facts gained (+) and lost (-) since the file was written; exit code 1 where there are any
python -m benchmarks.facts --renew    write the file anew
"""

import sys
from pathlib import Path

from aplc_db.content import folder
from aplc_db.reading import read
from benchmarks.score import fact_lines, read_lines, understand

CASES = Path(__file__).parents[1] / "tests" / "cases"
KEPT = CASES / "facts.tsv"
RENEW = "python -m benchmarks.facts --renew"


def understood() -> list[str]:
    """Every fact as one tab-separated line: paper or passage, table, kind, state, from, to, rule."""
    sample = read(folder("reference") / "APLC_CONF_2019_WP.18.txt")
    passages = [one for prefix in ("", "later_") for one in read_lines(CASES / f"{prefix}passages.jsonl")]
    return fact_lines([({"id": sample.symbol}, sample), *understand(passages)])


def changes(kept: list[str], now: list[str]) -> list[str]:
    """Facts gained (+) and lost (-), in order."""
    before, after = set(kept), set(now)
    return [*(f"+ {line}" for line in sorted(after - before)), *(f"- {line}" for line in sorted(before - after))]


def main(arguments: list[str]) -> int:
    """Print what changed, or renew the file."""
    now = understood()
    if arguments == ["--renew"]:
        KEPT.write_text("\n".join(now) + "\n", encoding="utf-8")
        return 0
    changed = changes(KEPT.read_text(encoding="utf-8").splitlines(), now)
    print("\n".join(changed) if changed else f"{len(now)} facts, none gained or lost")
    return int(bool(changed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
