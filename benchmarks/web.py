"""How long the server takes for each page, on a database of 1,000 papers: `python -m benchmarks.web [DATABASE]`.

`aplc serve` makes the first page before it says its address, and finds the answers to all questions behind it: both are
measured, then each page when it is asked for the first time and again. Without DATABASE one is made of variants of the
paper in the package.
"""

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import httpx

from aplc_db.content import folder
from aplc_db.web import plugin, server

PAPERS = 1000
ROUNDS = 9
SAMPLE = folder("reference") / "APLC_CONF_2019_WP.18.txt"
PAGES = {
    "first page": "/",
    "papers": "/papers",
    "a paper": "/papers/APLC/MSP/2017/WP.500",
    "states": "/states",
    "a state": "/states/GRC",
    "questions": "/questions",
    "a question: silence": "/questions/silence",
    "a question: retained-total": "/questions/retained-total",
    "a question: counts": "/questions/counts",
    "an answer as CSV: overdue": "/questions/overdue.csv",
    "search": "/search?q=anti-personnel+Greece",
    "SQL": "/data?sql=select+iso3,+status,+mines+from+stockpiles",
}


def made(place: Path, papers: int = PAPERS) -> Path:
    """A database of variants of the sample: symbol, date and the total retained differ."""
    text = SAMPLE.read_text(encoding="utf-8")
    rows = ["file,symbol,title,as_of"]
    for number in range(papers):
        day = date(2015, 1, 1) + timedelta(days=2 * number)
        symbol = f"APLC/MSP/{day.year}/WP.{number + 1}"
        variant = text.replace("APLC/CONF/2019/WP.18", symbol).replace("162,796", f"{162796 - number:,}")
        (place / f"{number}.txt").write_text(variant, encoding="utf-8")
        rows.append(f"{number}.txt,{symbol},Variant {number + 1},{day}")
    (place / "documents.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    db = place / "papers.db"
    command = [sys.executable, "-m", "aplc_db", "--db", db, "load", "--manifest", place / "documents.csv"]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return db


def table(db: Path) -> Iterator[str]:
    """The lines of the table of what was measured."""
    datasette = server.made(str(db))
    app = datasette.app()

    async def asked(path: str) -> tuple[float, float]:
        begin, used = time.perf_counter(), time.process_time()
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            (await client.get(path)).raise_for_status()
        return (time.perf_counter() - begin) * 1000, (time.process_time() - used) * 1000

    async def timed() -> list[str]:
        ours = plugin.served[datasette]
        lines = ["| page | first time, ms | of the processor, ms | again, ms |", "|---|---|---|---|"]
        seconds = []
        for page in server.warm_pages(ours):
            with ours.reader.reading() as reading:
                begin = time.perf_counter()
                page(reading)
                seconds.append(time.perf_counter() - begin)
        for name, path in PAGES.items():
            first, used = await asked(path)
            again = min([(await asked(path))[0] for _ in range(ROUNDS)])
            lines.append(f"| {name} | {first:.0f} | {used:.0f} | {again:.0f} |")
        behind = f"{seconds[0]:.1f} s before the address is said, {sum(seconds[1:]):.1f} s behind it"
        return [*lines, "", f"After a change of the database: {behind}."]

    yield from asyncio.run(timed())


def main() -> None:
    """Print the table."""
    if len(sys.argv) > 1:
        print("\n".join(table(Path(sys.argv[1]))))
        return
    with tempfile.TemporaryDirectory() as place:
        print("\n".join(table(made(Path(place)))))


if __name__ == "__main__":
    main()
