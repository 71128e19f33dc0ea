"""The page of names and meetings that no text has used: rows of `reference/` that nothing but their table vouches for."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from aplc_db import names, periods
from aplc_db.content import folder
from aplc_db.gazetteer import Gazetteer
from aplc_db.reading import read
from benchmarks.score import as_of, read_lines

CASES = Path(__file__).resolve().parent.parent / "tests" / "cases"
HEAD = """# Names and meetings no text has used

This page is made from the code by `make docs`.

Rows of `aplc_db/reference/` that stand neither in the paper that comes with the package nor in a labelled passage (those held out
are not looked at). None of them is wrong for that: papers to come will use them. But nothing has shown them right, either.
"""


def page() -> str:
    """States with their names not seen, and the meetings not spoken of."""
    seen: set[str] = set()
    days: set[date] = set()
    for text, day in texts():
        seen |= {names.name_key(mention.surface) for mention in Gazetteer.default().find(text, day)}
        days |= {period.first for period in periods.periods(text, day) if period.grain == "meeting"}
    rows = list(names.rows("state_names.csv"))
    left: dict[str, list[str]] = defaultdict(list)
    short = names.short_names()
    for row in rows:
        if names.name_key(row["name"]) not in seen:
            left[short[row["iso3"]]].append(row["name"])
    unseen = sum(map(len, left.values()))
    said = [HEAD, f"\n## Names of states\n\n{unseen} of {len(rows)} names.\n\n| state | names not seen |\n|---|---|\n"]
    said += [f"| {state} | {'; '.join(left[state])} |\n" for state in sorted(left)]
    meetings = {code: last for code, (_, last) in periods.meetings().items()}
    lost = [periods.meeting_name(code) for code, last in meetings.items() if last not in days]
    said.append(f"\n## Meetings\n\n{len(lost)} of {len(meetings)}: {'; '.join(lost) or 'none'}.\n")
    return "".join(said)


def texts() -> Iterator[tuple[str, date]]:
    """The passages of the bundled paper and the labelled ones, each with the day it speaks from."""
    paper = read(folder("reference") / "APLC_CONF_2019_WP.18.txt")
    yield from ((passage.text, paper.as_of) for passage in paper.passages)
    for prefix in ("", "later_"):
        for passage in read_lines(CASES / f"{prefix}passages.jsonl"):
            yield passage["text"], as_of(passage)
