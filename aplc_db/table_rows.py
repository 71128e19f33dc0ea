"""Rows of tables to statements: which column names the states, what the others say of them, do totals add up."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import groupby

from aplc_db.cells import days, is_nothing, membership, number, plain
from aplc_db.gazetteer import Gazetteer
from aplc_db.grids import GLUED, TOTAL, Column, Grid, arrange, cell_of, row_as_column, state_in
from aplc_db.packing import Packed
from aplc_db.records import Fact, Figure, Finding, Passage, Statement

_YEAR_AFTER = re.compile(r"(.*[^\s(])\s*+\(((?:19|20)\d\d)\)")
_UNITS = {"mines": "mines", "people": "people", "km2": "km2"}
# A row that tells when an obligation was met no longer has it.
_MET = {"clearance_completed": "clearance_deadline", "destruction_completed": "destruction_deadline"}


def understand(
    passages: list[Passage], gazetteer: Gazetteer, as_of: date
) -> Iterator[tuple[Packed[Statement], Packed[Finding]]]:
    """What each table of a paper says: a statement a row and rule, and findings.

    Findings: `total` for each total row and column, `not_understood` for each table, and each cell of a column
    understood otherwise, that nothing is made of, `unresolved_name` and `fuzzy_name` for the column of states.
    """
    rows = (passage for passage in passages if passage.kind == "table_row" and passage.table is not None)
    for _, group in groupby(rows, key=lambda passage: passage.table):
        reader = _Reader(arrange(list(group), gazetteer, as_of), gazetteer, as_of)
        reader.run()
        yield reader.statements, reader.findings


class _Reader:
    """One walk over the rows of one table."""

    def __init__(self, grid: Grid, gazetteer: Gazetteer, as_of: date) -> None:
        self.grid = grid
        self.gazetteer = gazetteer
        self.as_of = as_of
        caption = f"{grid.rows[0].table_caption} {grid.rows[0].section_title or ''}"
        self.treaty = "CCM" if re.search(r"cluster munition", caption, re.IGNORECASE) else "APLC"
        self.statements = Packed[Statement]()
        self.findings = Packed[Finding]()

    def run(self) -> None:
        grid = self.grid
        for row in grid.rows[grid.first :] if grid.across else ():
            self.row_across(row)
        header = grid.rows[0].cells if grid.first else ()
        for row in grid.rows[grid.first :]:
            if row.cells == header:
                continue
            for owner in grid.states:
                columns = [column for column in grid.columns if column.states == owner]
                if columns:
                    self.row(row, cell_of(row, owner), columns)
        if not self.statements:
            self.not_understood()

    def row(self, row: Passage, name: str, columns: list[Column]) -> None:
        if TOTAL.fullmatch(plain(name or cell_of(row, 0))):
            self.total(row, columns)
            return
        cells = [cell_of(row, column.at) for column in columns]
        if not name or all(map(is_nothing, cells)):
            return
        iso3 = self.state(row, name)
        if iso3 is None:
            return
        facts: dict[str, list[Fact]] = {}
        figures: dict[str, list[Figure]] = {}
        year = self.year_reported(columns, cells)
        counted = any(
            column.rule.cells == "mines" and column.period is None and number(cell) is not None
            for column, cell in zip(columns, cells, strict=True)
        )
        for column, cell in zip(columns, cells, strict=True):
            rule = column.rule
            if is_nothing(cell) or (rule.cells == "year_reported" and counted):
                continue
            read = list(self.read(column, cell, iso3, year))
            if not read:
                self.findings.append(
                    Finding(
                        "not_understood",
                        "note",
                        f"cell {cell!r} under {column.heading!r} was not read",
                        passage=row.position,
                    )
                )
            for one in read:
                if isinstance(one, Fact):
                    facts.setdefault(rule.id, []).append(one)
                else:
                    figures.setdefault(rule.id, []).append(one)
        for met, deadline in _MET.items():
            if met in facts:
                facts.pop(deadline, None)
        for name_of_rule in dict.fromkeys([*facts, *figures]):
            self.say(row, name_of_rule, facts.get(name_of_rule, []), figures.get(name_of_rule, []))

    def say(self, row: Passage, rule: str, facts: list[Fact], figures: list[Figure], as_of: date | None = None) -> None:
        self.statements.append(
            Statement(row.position, 0, len(row.text), f"table.{rule}", as_of or self.as_of, treaty=self.treaty,
                      listed_count=len({fact.iso3 for fact in facts}) or None, facts=facts, figures=figures)
        )  # fmt: skip

    def state(self, row: Passage, name: str) -> str | None:
        """The state of a row; a spelling that had to be corrected, or an unknown name, is a finding."""
        mention = state_in(name, self.gazetteer, self.as_of)
        if mention is not None:
            return mention.iso3
        text = GLUED.sub("", plain(name))
        guess = self.gazetteer.resolve(text)
        if guess.iso3 is not None:
            self.findings.append(
                Finding("fuzzy_name", "note", f"{text!r} was taken for {guess.iso3}", guess.iso3, text, row.position)
            )
            return guess.iso3
        self.findings.append(
            Finding("unresolved_name", "fail", f"{text!r} stands in a column of states and is no known state",
                    actual=text, passage=row.position)
        )  # fmt: skip
        return None

    def year_reported(self, columns: list[Column], cells: list[str]) -> tuple[date, date] | None:
        for column, cell in zip(columns, cells, strict=True):
            if column.rule.cells == "year_reported" and not is_nothing(cell):
                return days(cell, self.as_of, column.day_first)
        return None

    def read(self, column: Column, cell: str, iso3: str, year: tuple[date, date] | None) -> Iterator[Fact | Figure]:
        """The facts or figures in one cell; none where it does not hold what its column does."""
        rule = column.rule
        if rule.cells in _UNITS:
            dated = _YEAR_AFTER.fullmatch(plain(cell))
            value = number(dated[1] if dated else cell, whole=rule.cells != "km2")
            if value is None or (rule.cells != "km2" and value != int(value)):
                return
            column.total += value
            column.part += value
            if rule.table == "figures":
                yield Figure(rule.kind, value, unit=_UNITS[rule.cells], iso3=iso3)
            elif rule.cells == "km2":
                yield Fact(rule.table, rule.kind, iso3, detail={"area_km2": _square_kilometres(value, column.heading)})
            else:
                own = (date(int(dated[2]), 1, 1), date(int(dated[2]), 12, 31)) if dated else None
                first, last = own or column.period or year or (None, None)
                yield Fact(rule.table, rule.kind if value else "none", iso3, first, last, {"mines": int(value)})
            return
        if rule.cells == "membership":
            if (kind := membership(cell)) is not None:
                yield Fact(rule.table, kind, iso3)
            return
        found = days(cell, self.as_of, column.day_first)
        if found is None:
            return
        first, last = found
        if rule.id in ("extension", "clearance_deadline"):
            yield Fact(rule.table, rule.kind, iso3, detail={"deadline": last})
        elif rule.id == "destruction_deadline":
            yield Fact(rule.table, rule.kind, iso3, None, last)
        elif rule.id == "bound":
            kind, detail = _bound(cell, column.heading)
            yield Fact(rule.table, kind, iso3, first, last, detail)
        elif rule.table == "reports":
            about = f"{column.heading} {self.grid.rows[0].table_caption}"
            report = "initial" if re.search("initial", about, re.IGNORECASE) else "annual"
            subject = {"subject": "retained_mines"} if rule.id == "last_report" and self.is_about_retention() else {}
            yield Fact(rule.table, rule.kind, iso3, first, last, {"report": report, **subject})
        else:
            yield Fact(rule.table, rule.kind, iso3, first, last)

    def is_about_retention(self) -> bool:
        row = self.grid.rows[0]
        return bool(re.search("retain|retention", f"{row.table_caption} {row.section_title}", re.IGNORECASE))

    def row_across(self, row: Passage) -> None:
        """A row with a state a column: "2016 | 1,304 | 16" below "Year | Angola | Benin"."""
        column = row_as_column(self.grid, row, self.as_of)
        if column is None:
            return
        facts: list[Fact] = []
        figures: list[Figure] = []
        for at, name in self.grid.across.items():
            cell = cell_of(row, at)
            if TOTAL.fullmatch(plain(name)):
                figures += self.checked_total(row, column, cell)
            elif not is_nothing(cell) and (iso3 := self.state(row, name)) is not None:
                read = list(self.read(column, cell, iso3, None))
                facts += [one for one in read if isinstance(one, Fact)]
                figures += [one for one in read if isinstance(one, Figure)]
        if facts or figures:
            self.say(row, column.rule.id, facts, figures)

    def total(self, row: Passage, columns: list[Column]) -> None:
        """A row of totals: its numbers are figures, checked against the columns above them."""
        figures: dict[tuple[str, date], list[Figure]] = {}
        for column in columns:
            # A total of a year that is over speaks of its end.
            moment = min(column.period[1], self.as_of) if column.period else self.as_of
            some = figures.setdefault((column.rule.id, moment), [])
            some += self.checked_total(row, column, cell_of(row, column.at))
        for (rule, moment), some in figures.items():
            if some:
                self.say(row, rule, [], some, moment)

    def checked_total(self, row: Passage, column: Column, cell: str) -> Iterator[Figure]:
        """The figure of a total, checked; it may be of all rows above it, or of those since the last total."""
        printed = number(cell, whole=column.rule.cells != "km2")
        if printed is None or column.rule.cells not in _UNITS:
            return
        # Areas are rounded row by row, numbers of mines and people are not.
        slack = 0.005 * printed if column.rule.cells == "km2" else 0.5
        is_part = abs(printed - column.part) <= slack < abs(printed - column.total)
        total = column.part if is_part else column.total
        outcome = "pass" if abs(printed - total) <= slack else "fail"
        column.part = 0.0
        message = f"{column.heading!r}: {printed:,.10g} printed, the rows above add up to {total:,.10g}"
        self.findings.append(Finding("total", outcome, message, f"{printed:.10g}", f"{total:.10g}", row.position))
        topic = column.rule.kind if column.rule.cells != "km2" else "area"
        if not is_part:
            value = _square_kilometres(printed, column.heading) if column.rule.cells == "km2" else printed
            yield Figure(topic, value, unit=_UNITS[column.rule.cells])

    def not_understood(self) -> None:
        """One finding a table that nothing was made of, where it names states or gives numbers."""
        grid = self.grid
        told = grid.states or any(number(cell) is not None for row in grid.rows for cell in row.cells)
        if told:
            caption = grid.rows[0].table_caption or grid.rows[0].text
            message = f"no rule claims the table {caption[:200]!r} of {len(grid.rows)} rows"
            self.findings.append(Finding("not_understood", "note", message, passage=grid.rows[0].position))


def _bound(cell: str, heading: str) -> tuple[str, dict[str, str]]:
    """How a state came to be bound, by the letter after the day: a acceded, A accepted, AA approved, d succeeded."""
    mark = re.search(r"\(?\b(AA|A|a|d)\)?$", plain(cell))
    letter = mark[1] if mark else ""
    if letter in ("A", "AA"):
        return "ratified", {"detail": "acceptance" if letter == "A" else "approval"}
    if letter == "d":
        return "acceded", {"detail": "succession"}
    heading = heading.lower()
    only_accession = "acce" in heading and "ratif" not in heading and "accept" not in heading
    return "acceded" if letter == "a" or only_accession else "ratified", {}


def _square_kilometres(value: float, heading: str) -> float:
    if re.search(r"\bkm|square kilomet", heading, re.IGNORECASE):
        return value
    return value / 100 if re.search("hectare", heading, re.IGNORECASE) else value / 1_000_000
