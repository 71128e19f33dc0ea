"""Our side of the measurements of storing, and the peers that need no other package; prints seconds as JSON.

Arguments: who (`loader`, `executemany`, `copy`), database, file of pickled papers (`storing.prepared`).
"""

import json
import pickle
import sqlite3
import sys
import time
from pathlib import Path
from typing import Any

from aplc_db import database, loading
from aplc_db.paper_rows import PaperRows


def loader(db: str, ready: dict[str, Any]) -> None:
    connection = database.open_writing(db)
    for paper in ready["ours"]:
        loading.store_rows(connection, db, [PaperRows(*paper)])
    connection.close()


def executemany(db: str, ready: dict[str, Any]) -> None:
    connection = sqlite3.connect(db)
    for paper in ready["papers"]:
        for table, rows in paper.items():
            marks = ", ".join("?" * len(ready["columns"][table]))
            connection.executemany(f"insert into {table} ({', '.join(ready['columns'][table])}) values ({marks})", rows)
        connection.commit()
    connection.close()


def copy(db: str, ready: dict[str, Any]) -> None:
    import psycopg

    with psycopg.connect(db) as connection:
        for paper in ready["papers"]:
            for table, rows in paper.items():
                if rows:
                    with connection.cursor().copy(
                        f"copy {table} ({', '.join(ready['columns'][table])}) from stdin"
                    ) as target:
                        for row in rows:
                            target.write_row(row)
            connection.commit()


who, db, rows = sys.argv[1:4]
ready = pickle.loads(Path(rows).read_bytes())
begun, computed = time.perf_counter(), time.process_time()
{"loader": loader, "executemany": executemany, "copy": copy}[who](db, ready)
print(json.dumps({"seconds": time.perf_counter() - begun, "computing": time.process_time() - computed}))
