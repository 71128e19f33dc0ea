"""Our side of the measurements of reading: the work alone, in a process of its own. Prints seconds as JSON."""

import json
import re
import sys
import time
from datetime import date
from pathlib import Path

from aplc_db import reading
from aplc_db.gazetteer import Gazetteer

work, text = sys.argv[1], Path(sys.argv[2]).read_text(encoding="utf-8")
paragraphs = [part for part in text.split("\n\n") if part]
begun = time.process_time()
if work == "names":
    gazetteer = Gazetteer.default()
    found = sum(len(gazetteer.find(part)) for part in paragraphs)
elif work == "alternation":  # a peer that needs no other package: the names in one regular expression
    names = Path(sys.argv[3]).read_text(encoding="utf-8").splitlines()
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})\b")
    found = sum(len(pattern.findall(part)) for part in paragraphs)
else:
    size = 200  # paragraphs of a paper
    found = 0
    for at in range(0, len(paragraphs), size):
        part = "\n\n".join(paragraphs[at : at + size])
        paper = reading.understand_text(part, symbol=f"X/{at}", title="Status", as_of=date(2022, 11, 25))
        found += len(paper.statements)
print(json.dumps({"seconds": time.process_time() - begun, "found": found}))
