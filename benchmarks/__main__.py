"""How fast we are, measured against other tools in the same run, in pairs.

python -m benchmarks                    everything; writes docs/benchmarks.md (about half an hour)
python -m benchmarks starting many      only these subjects; prints the rows
python -m benchmarks --ci               a smaller run that needs no other package; fails where a ratio is out by half
"""

import argparse
import compileall
import importlib
import platform
import sys
import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import peers
from benchmarks.pairs import ROOT, Measurement, Row, cores

SUBJECTS = ("starting", "formats", "understanding", "storing", "many", "answering", "extracts", "web")
PAGE = ROOT / "docs" / "benchmarks.md"
_TABLE = "| work | against | should be | is | ours | theirs |\n|---|---|---|---|---|---|\n"
_BEGIN, _END = "<!-- made by `make benchmarks`: begin -->\n", "<!-- end -->\n"


def measured(subjects: Iterable[str], quick: bool) -> Iterator[Row | str]:
    """The rows of each subject, and what failed, in words; each subject has a folder of its own, removed when it is done."""
    for subject in subjects:
        with tempfile.TemporaryDirectory(prefix="aplc-benchmarks-", ignore_cleanup_errors=True) as folder:
            try:
                for measurement in importlib.import_module(f"benchmarks.{subject}").rows(Path(folder), quick):
                    found = _run(measurement)
                    print(_line(found), end="", flush=True)
                    yield found
            except Exception as error:  # whatever it is, the other subjects are measured
                found = f"Not measured, or not all of it: `{subject}` ({_short(error)})."
                print(found, flush=True)
                yield found


def _run(measurement: Measurement) -> Row | str:
    if isinstance(measurement, Row):
        return measurement
    try:
        return measurement()
    except Exception as error:  # whatever it is, the other rows are measured
        work, peer = measurement.args[:2]
        return f"Not measured: {work} against {peer} ({_short(error)})."


def _short(error: Exception) -> str:
    """The last line of what went wrong."""
    return (str(error).strip() or type(error).__name__).rpartition("\n")[2]


def _line(row: Row | str) -> str:
    if isinstance(row, str):
        return f"{row}\n"
    target = f"{'at most' if row.most else 'at least'} {row.target:g}"
    is_now = f"{row.ratio:.2f}" if row.met else f"**{row.ratio:.2f}**"
    return (
        f"| {row.work} | {row.peer} | {target} | {is_now} | {_figure(row, row.ours)} | {_figure(row, row.theirs)} |\n"
    )


def _figure(row: Row, value: float) -> str:
    if row.unit == "s":
        return f"{value * 1000:,.3g} ms" if value < 1 else f"{value:,.1f} s"
    return f"{value:,.0f} {row.unit}"


def machine() -> str:
    """Date and machine, without its name."""
    model = platform.processor() or platform.machine()
    cpus = Path("/proc/cpuinfo")
    if cpus.exists():
        names = [
            line.partition(":")[2].strip() for line in cpus.read_text().splitlines() if line.startswith("model name")
        ]
        model = names[0] if names else model
    day = datetime.now(UTC).date()
    return f"{day:%-d %B %Y}, {cores()} cores ({model}), Python {platform.python_version()}, {peers.versions()}."


def write(found: list[Row | str]) -> None:
    """Put the table, and what was not measured, in the place that the page keeps for it."""
    lines = [_line(row) for row in found if isinstance(row, Row)]
    failed = "".join(f"\n{failure}\n" for failure in found if isinstance(failure, str))
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(_BEGIN)
    table = f"{machine()}\n\n{_TABLE}{''.join(lines)}{failed}"
    PAGE.write_text(f"{before}{_BEGIN}\n{table}\n{_END}{rest.partition(_END)[2]}", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure against other tools.")
    parser.add_argument("subjects", nargs="*", choices=[*SUBJECTS, []], help="only these")
    parser.add_argument("--ci", action="store_true", help="a smaller run; exit 1 where a ratio is out by half")
    given = parser.parse_args()
    for folder in ("aplc_db", "loaders"):
        compileall.compile_dir(ROOT / folder, quiet=1)
    print(_TABLE, end="")
    found = list(measured(given.subjects or SUBJECTS, given.ci))
    failed = [failure for failure in found if isinstance(failure, str)]
    if given.ci:
        wrong = [row for row in found if isinstance(row, Row) and row.out_by_half]
        for row in wrong:
            print(f"out by half: {row.work} against {row.peer}", file=sys.stderr)
        return 1 if wrong or failed else 0
    if not given.subjects:
        write(found)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
