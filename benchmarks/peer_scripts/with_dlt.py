"""dlt loads ready rows into a new SQLite file, all in one run. Arguments: file, file of pickled rows, folder. Prints seconds as JSON."""

import json
import os
import pickle
import sys
import time
from pathlib import Path

os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
os.environ["RUNTIME__LOG_LEVEL"] = "CRITICAL"

import dlt
from dlt.destinations import sqlalchemy

ready = pickle.loads(Path(sys.argv[2]).read_bytes())
tables = {
    name: [dict(zip(columns, row, strict=True)) for paper in ready["papers"] for row in paper[name]]
    for name, columns in ready["columns"].items()
}
begun, computed = time.perf_counter(), time.process_time()
pipeline = dlt.pipeline(
    "benchmark", pipelines_dir=sys.argv[3], destination=sqlalchemy(f"sqlite:///{sys.argv[1]}"), dataset_name="main"
)
pipeline.run([dlt.resource(rows, name=name) for name, rows in tables.items() if rows])
print(
    json.dumps(
        {
            "seconds": time.perf_counter() - begun,
            "computing": time.process_time() - computed,
            "rows": sum(map(len, tables.values())),
        }
    )
)
