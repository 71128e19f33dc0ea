"""spaCy on a file of text: `names` with PhraseMatcher, `reading` with a Matcher of the rules' words, too.

Arguments: work, file of text, file of names (one a line), file of phrases (one a line). Prints seconds as JSON.
"""

import json
import sys
import time
from pathlib import Path

import spacy
from spacy.matcher import Matcher, PhraseMatcher

work, text, names, phrases = sys.argv[1], *(Path(name).read_text(encoding="utf-8") for name in sys.argv[2:5])
nlp = spacy.blank("en")
states = PhraseMatcher(nlp.vocab)
states.add("state", list(nlp.tokenizer.pipe(names.splitlines())))
matchers = [states]
if work == "reading":
    cues = Matcher(nlp.vocab)
    for number, phrase in enumerate(phrases.splitlines()):
        cues.add(str(number), [[{"LOWER": token.lower_} for token in nlp.tokenizer(phrase)]])
    matchers.append(cues)
paragraphs = [part for part in text.split("\n\n") if part]
begun = time.process_time()
found = 0
for document in nlp.pipe(paragraphs):
    found += sum(len(matcher(document)) for matcher in matchers)
print(json.dumps({"seconds": time.process_time() - begun, "found": found}))
