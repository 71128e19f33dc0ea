"""SQLAlchemy Core puts ready rows into tables that are there, a transaction a paper.

Arguments: URL, file of pickled rows. Prints seconds as JSON.
"""

import json
import pickle
import sys
import time
from pathlib import Path

from sqlalchemy import column, create_engine, table

engine = create_engine(sys.argv[1])
ready = pickle.loads(Path(sys.argv[2]).read_bytes())
tables = {name: table(name, *map(column, columns)) for name, columns in ready["columns"].items()}
papers = [
    {
        name: [dict(zip(ready["columns"][name], row, strict=True)) for row in rows]
        for name, rows in paper.items()
        if rows
    }
    for paper in ready["papers"]
]
begun, computed = time.perf_counter(), time.process_time()
for paper in papers:
    with engine.begin() as connection:
        for name, rows in paper.items():
            connection.execute(tables[name].insert(), rows)
print(json.dumps({"seconds": time.perf_counter() - begun, "computing": time.process_time() - computed}))
