"""sqlite-utils inserts ready rows into a new file, a transaction a paper. Arguments: file, file of pickled rows. Prints seconds as JSON."""

import json
import pickle
import sys
import time
from pathlib import Path

import sqlite_utils

ready = pickle.loads(Path(sys.argv[2]).read_bytes())
papers = [
    {
        name: [dict(zip(ready["columns"][name], row, strict=True)) for row in rows]
        for name, rows in paper.items()
        if rows
    }
    for paper in ready["papers"]
]
db = sqlite_utils.Database(sys.argv[1])
begun, computed = time.perf_counter(), time.process_time()
for paper in papers:
    with db.conn:
        for name, rows in paper.items():
            db[name].insert_all(rows, pk="id")
print(
    json.dumps(
        {
            "seconds": time.perf_counter() - begun,
            "computing": time.process_time() - computed,
            "rows": sum(len(rows) for paper in papers for rows in paper.values()),
        }
    )
)
