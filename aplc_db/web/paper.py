"""A paper as it stands, with what was made of it: marks by subject, notes beside them, counts of lists, gaps."""

from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

from aplc_db.passages import citation
from aplc_db.questions import paper_id
from aplc_db.web import home
from aplc_db.web.marking import Gap, Mark, Name, marked
from aplc_db.web.reading import Reading, Record
from aplc_db.web.rendering import Page, Sheet, Site
from aplc_db.web.words import SUBJECTS, anchor, end, number, period, said, words

_A_PAGE = 50  # papers
_OF_PASSAGE = "passage_id in (select id from passages where document_id = :id)"


@dataclass(slots=True)
class Group:
    """Facts of one statement that say the same of several states."""

    subject: str
    said: str
    states: list[tuple[str, str, str]] = field(default_factory=list)  # code, name, what is said of this one alone


@dataclass(slots=True)
class Note:
    """What was understood of one stretch of text."""

    number: int
    start: int
    end: int
    statements: list[Record] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    findings: list[Record] = field(default_factory=list)

    @property
    def subjects(self) -> tuple[str, ...]:
        """The subjects of its facts; figures where it has no fact, else none."""
        found = tuple(dict.fromkeys(group.subject for group in self.groups))
        return found or (("figures",) if self.figures else ("none",))

    def told(self) -> list[Record]:
        """Its statements, of those that are told alike one."""
        alike = ("declared_count", "listed_count", "partial", "source", "certainty", "inferred", "treaty")
        return list({tuple(each[name] for name in alike): each for each in self.statements}.values())


@dataclass(slots=True)
class Passage:
    """One passage with its notes and what stands out in it."""

    row: Record
    anchor: str
    notes: list[Note] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    findings: list[Record] = field(default_factory=list)

    def text(self, links: Site | Sheet) -> Markup:
        """The text with its marks."""
        marks = [Mark(note.start, note.end, note.number, note.subjects) for note in self.notes]
        return marked(self.row["text"], marks, self.names, self.gaps, links.state, links.inside)


def listed(reading: Reading, given: dict[str, str] | None = None, most: int = _A_PAGE) -> Page:
    """All papers, `most` a page."""
    asked = (given or {}).get("page", "1")
    at = max(1, int(asked)) if asked.isdecimal() and len(asked) < 7 else 1
    total = home.totals(reading)["papers"]
    papers = home.papers(reading, most, (at - 1) * most)
    return Page("papers.html", "Papers", {"papers": papers, "total": total, "at": at, "last": -(-total // most) or 1})


def page(reading: Reading, symbol: str, given: dict[str, str] | None = None) -> Page:
    """The paper written as SYMBOL or SYMBOL@REVISION."""
    document = paper_id(reading.connection, symbol)
    paper = reading.row("select * from documents where id = :id", id=document)
    found = passages(reading, document)
    lists = [
        (passage, note, finding)
        for passage in found
        for note in passage.notes
        for finding in note.findings
        if finding["check_name"] in ("declared_count", "subset", "roll_forward")
    ]
    used = [each for each in (*SUBJECTS, "none") if any(each in note.subjects for p in found for note in p.notes)]
    context: dict[str, Any] = {
        "paper": paper,
        "citation": citation(reading.connection, symbol),
        "summary": reading.row("select * from document_summary where document_id = :id", id=document),
        "revisions": reading.rows(
            "select symbol, revision, loaded_at from documents where symbol = :symbol order by revision",
            symbol=paper["symbol"],
        ),
        "passages": found,
        "subjects": used,
        "lists": lists,
        "gaps": [(passage, gap) for passage in found for gap in passage.gaps],
    }
    return Page("paper.html", f"{paper['symbol']}: {paper['title']}", context)


def passages(reading: Reading, document: int) -> list[Passage]:
    """The passages of a paper with all that was made of each."""
    found: dict[int, Passage] = {}
    taken: dict[str, int] = {}
    for row in reading.rows("select * from cited_passages where document_id = :id order by position", id=document):
        name = anchor(row["place"])
        taken[name] = taken.get(name, 0) + 1
        found[row["passage_id"]] = Passage(row, name if taken[name] == 1 else f"{name}-{taken[name]}")
    for row in reading.rows(
        f"select passage_id, start_char, end_char, iso3 from mentions where {_OF_PASSAGE} order by start_char",
        id=document,
    ):
        found[row["passage_id"]].names.append(Name(row["start_char"], row["end_char"], row["iso3"]))
    notes = _notes(reading, document, found)
    for row in reading.rows(
        "select check_name, outcome, expected, actual, message, passage_id, statement_id from findings "
        "where document_id = :id order by id",
        id=document,
    ):
        if row["statement_id"] in notes:
            notes[row["statement_id"]].findings.append(row)
        elif row["passage_id"] in found:
            _add_finding(found[row["passage_id"]], row)
    return list(found.values())


def _notes(reading: Reading, document: int, found: dict[int, Passage]) -> dict[int, Note]:
    """A note for each stretch that statements were made of, by the id of each statement."""
    notes: dict[int, Note] = {}
    stretches: dict[tuple[int, int, int], Note] = {}
    for row in reading.rows(
        f"select * from statements where {_OF_PASSAGE} order by passage_id, start_char, end_char, id", id=document
    ):
        stretch = (row["passage_id"], row["start_char"], row["end_char"])
        if stretch not in stretches:
            stretches[stretch] = Note(len(stretches) + 1, *stretch[1:])
            found[row["passage_id"]].notes.append(stretches[stretch])
        notes[row["id"]] = stretches[stretch]
        notes[row["id"]].statements.append(row)
    groups: dict[tuple[Any, ...], Group] = {}
    for fact in reading.rows(
        "select * from cited_facts where document_id = :id order by statement_id, fact_table, kind, state", id=document
    ):
        kind = said(fact["kind"], fact["report"])
        key = (fact["statement_id"], fact["fact_table"], kind)
        if key not in groups:
            groups[key] = Group(fact["fact_table"], kind)
            notes[fact["statement_id"]].groups.append(groups[key])
        besides = ", ".join(filter(None, (alone(fact), _corrected(fact))))
        groups[key].states.append((fact["iso3"], fact["state"], besides))
    for figure in reading.rows(
        "select * from cited_figures where document_id = :id order by statement_id, figure_id", id=document
    ):
        shown = ", ".join(filter(None, (_figure(figure), _corrected(figure))))
        notes[figure["statement_id"]].figures.append(shown)
    return notes


def _corrected(row: Record) -> str:
    return "" if row["corrected_by"] is None else "corrected by hand"


def alone(fact: Record) -> str:
    """What is said of one state besides the kind: a number, a period, a deadline."""
    parts = [] if fact["number"] is None else [f"{number(fact['number'])} {fact['unit']}"]
    parts += [period(fact["date_from"], end(fact))] if fact["date_from"] or fact["date_to"] else []
    parts += [f"until {fact['deadline']}"] if fact["deadline"] else []
    return ", ".join([*parts, *([str(fact["detail"])] if fact["detail"] else [])])


def _figure(figure: Record) -> str:
    qualifier = "" if figure["qualifier"] == "exact" else words(figure["qualifier"]) + " "
    value = "no number" if figure["value"] is None else f"{qualifier}{number(figure['value'])} {figure['unit']}"
    of = f", {figure['state']}" if figure["state"] else ""
    return f"{words(figure['topic'])}{of}: {value}"


def _add_finding(passage: Passage, finding: Record) -> None:
    """A finding about a passage; where it says which words, they stand out."""
    kind, actual = finding["check_name"], finding["actual"] or ""
    passage.findings.append(finding)
    if kind == "placeholder":
        start = passage.row["text"].find(actual)
        if start >= 0:
            passage.gaps.append(Gap(start, start + len(actual), kind))
    elif kind == "not_understood":
        first, dash, last = actual.partition("-")
        whole = not (dash and first.isdecimal() and last.isdecimal())
        span = (0, len(passage.row["text"])) if whole else (int(first), int(last))
        passage.gaps.append(Gap(*span, kind))
