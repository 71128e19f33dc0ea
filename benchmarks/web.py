"""How long the server takes for each page, on a database of 1,000 papers: `python -m benchmarks.web [DATABASE]`.

Each page is asked of a server of its own process, first right after it says its address and then again; a paper is then
loaded, and the first page is asked once more. Without DATABASE one is made of variants of the paper in the package.
"""

import http.client
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from aplc_db.content import folder

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


@contextmanager
def served(db: Path) -> Iterator[tuple[int, float]]:
    """The port of a server on `db`, and the seconds until it said its address."""
    begin = time.perf_counter()
    command = [sys.executable, "-m", "aplc_db", "--db", str(db), "serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            port = int(server.stdout.readline().split()[0].rstrip("/").rpartition(":")[2])
            yield port, time.perf_counter() - begin
        finally:
            server.terminate()


def asked(port: int, path: str) -> float:
    """Milliseconds until the whole of a page is there."""
    begin = time.perf_counter()
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", path)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    if answer.status != 200:
        raise SystemExit(f"{path}: {answer.status}")
    return (time.perf_counter() - begin) * 1000


def table(db: Path) -> Iterator[str]:
    """The lines of the table of what was measured."""
    with served(db) as (port, ready):
        first = asked(port, "/")
        while asked(port, "/questions/votes") > 200:  # every question is found behind the first page
            time.sleep(1)
        yield "| page | first time, ms | again, ms (best of nine) |"
        yield "|---|---|---|"
        for name, path in PAGES.items():
            before = first if path == "/" else asked(port, path)
            again = min(asked(port, path) for _ in range(ROUNDS))
            yield f"| {name} | {before:.0f} | {again:.0f} |"
        yield ""
        yield f"The address was said {ready:.1f} s after the start."


def main() -> None:
    """Print the table."""
    if len(sys.argv) > 1:
        print("\n".join(table(Path(sys.argv[1]))))
        return
    with tempfile.TemporaryDirectory() as place:
        print("\n".join(table(made(Path(place)))))


if __name__ == "__main__":
    main()
