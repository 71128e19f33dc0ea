"""The pages: how long the server computes for each over many papers, and for the answers that it finds beforehand.

`aplc serve` makes the first page before it says its address, and finds the answers to all questions behind it.
"""

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

import httpx

from aplc_db.web import plugin, server
from benchmarks import corpora
from benchmarks.pairs import Command, Measurement, Row, aplc

FIRST, EACH = 0.3, 0.15  # seconds that the first page, and each other, may take
BEFORE, BEHIND = 2.0, 6.0  # that the answers may take to find: before the address is said, and behind it
PAGES = {
    "the first": "/?made=anew",
    "papers": "/papers",
    "a paper": "/papers/{symbol}",
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


def rows(folder: Path, quick: bool) -> Iterator[Measurement]:
    """The rows of the table about pages; `quick` takes fewer papers."""
    count = 50 if quick else 1_000
    corpora.papers(folder / "papers", count)
    db = folder / "papers.db"
    Command(aplc("--db", db, "load", folder / "papers")).run()
    datasette = server.made(str(db))
    ours = plugin.served[datasette]
    seconds = []
    with ours.reader.reading() as reading:
        symbol = reading.row("select min(symbol) as symbol from documents")["symbol"]
        for page in server.warm_pages(ours):
            begun = time.process_time()
            page(reading)
            seconds.append(time.process_time() - begun)
    for when, used, most in (("before", seconds[0], BEFORE), ("after", sum(seconds[1:]), BEHIND)):
        work = f"answers of {count:,} papers that are found {when} `aplc serve` says its address"
        yield Row(work, f"{most:g} s of computing", 1, used / most, used, most)
    app = datasette.app()

    async def asked(path: str) -> float:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            begun = time.process_time()
            (await client.get(path)).raise_for_status()
            return time.process_time() - begun

    asyncio.run(asked("/-/static/app.css"))  # what datasette does once
    for name, path in PAGES.items():
        used, most = asyncio.run(asked(path.format(symbol=symbol))), FIRST if name == "the first" else EACH
        yield Row(f"page of {count:,} papers: {name}", f"{most * 1000:.0f} ms of computing", 1, used / most, used, most)
