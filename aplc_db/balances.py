"""Numbers that must add up within a paper: the opening number, who came and who left, the closing number."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from aplc_db.calendar import all_states
from aplc_db.records import Fact, Finding, Paper, Statement


@dataclass(frozen=True, slots=True)
class Account:
    """A number of states that a paper carries forward: the kind that is counted, the kinds that add and take away."""

    matter: str
    table: str
    counted: str
    comings: tuple[str, ...]
    leavings: tuple[str, ...]


# A kind that is counted and also adds does so where it is dated: "since then two States reported stockpiles".
ACCOUNTS = (
    Account(
        "States Parties", "status_events", "state_party",
        ("acceded", "ratified", "entered_into_force", "state_party"), ("withdrew",),
    ),
    Account(
        "States Parties with stockpiles to destroy", "stockpiles", "destruction_pending",
        ("destruction_pending",), ("destruction_completed",),
    ),
    Account(
        "States Parties that retain mines", "retained_mines", "retains",
        ("first_reported", "resumed"), ("no_longer_retains", "inert"),
    ),
)  # fmt: skip


def roll_forward(paper: Paper) -> Iterator[Finding]:
    """For each account whose opening and closing numbers a paper gives, whether the movements it names lead there."""
    for account in ACCOUNTS:
        counts = list(_counts(paper, account))
        opening = max((count for count in counts if count.as_of < paper.as_of), key=Count.rank, default=None)
        closing = max((count for count in counts if count.as_of == paper.as_of), key=Count.rank, default=None)
        if opening is None or closing is None:
            continue
        there = {fact.iso3 for fact in _facts(paper.statements[opening.statement], account, (account.counted,))}
        steps = list(_movements(paper, account, opening.as_of, there))
        if not steps:
            continue
        expected = opening.value + sum(change for change, _ in steps)
        shown = "".join(f" {'+' if change > 0 else '-'} {abs(change)}{place}" for change, place in steps)
        message = f"{account.matter}: {opening.value}{shown} = {expected}"
        if expected != closing.value:
            message += f", but the paper says {closing.value}"
        yield Finding(
            "roll_forward", "pass" if expected == closing.value else "fail", message, str(expected), str(closing.value),
            paper.statements[closing.statement].passage, closing.statement,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Count:
    """A number of states as a paper gives it."""

    as_of: date
    value: int
    statement: int  # its index

    def rank(self) -> tuple[date, int]:
        """The latest counts; of one day the largest is the whole, others are parts of it."""
        return self.as_of, self.value


def _counts(paper: Paper, account: Account) -> Iterator[Count]:
    """The numbers that stand at a moment; one whose states are dated is a movement."""
    for index, statement in enumerate(paper.statements):
        if statement.treaty != "APLC" or any(fact.date_from for fact in _facts(statement, account, (account.counted,))):
            continue
        for figure in statement.figures:
            if (figure.topic, figure.unit, figure.iso3) == (account.counted, "states", None):
                yield Count(statement.as_of or paper.as_of, int(figure.value), index)


def _movements(paper: Paper, account: Account, opened: date, there: set[str]) -> Iterator[tuple[int, str]]:
    """Each statement's change to the number since the opening, with its item; every state comes and goes once."""
    items = {passage.position: passage.item for passage in paper.passages}
    came, left = set(there), _leaving_later(paper) if "withdrew" in account.leavings else set[str]()
    for statement in paper.statements:
        if statement.treaty != "APLC" or (statement.as_of or paper.as_of) <= opened:
            continue
        item = items.get(statement.passage)
        place = f" ({item})" if item else ""
        since = [
            fact
            for fact in _facts(statement, account, account.comings + account.leavings)
            if (fact.date_from or (opened if fact.kind != account.counted else date.min)) >= opened
        ]
        for kinds, seen, sign in ((account.comings, came, 1), (account.leavings, left, -1)):
            new = {fact.iso3 for fact in since if fact.kind in kinds} - seen
            if new:
                seen |= new
                yield sign * len(new), place


def _leaving_later(paper: Paper) -> set[str]:
    """The states whose withdrawal takes effect after the paper (Article 20): they have not left yet."""
    return {
        fact.iso3
        for statement in paper.statements
        for fact in statement.facts
        if fact.kind == "withdrew" and fact.date_from and fact.date_from > paper.as_of
    }


def _facts(statement: Statement, account: Account, kinds: tuple[str, ...]) -> list[Fact]:
    return [fact for fact in statement.facts if fact.table == account.table and fact.kind in kinds]


def party_totals(paper: Paper) -> Iterator[Finding]:
    """Whether the States Parties and the States not party of one moment are together all States."""
    largest: dict[tuple[date, str], Count] = {}
    for counted in ("state_party", "not_party"):
        for count in _counts(paper, Account("", "status_events", counted, (), ())):
            best = largest.get((count.as_of, counted))
            if best is None or best.value < count.value:
                largest[count.as_of, counted] = count
    for (as_of, counted), parties in largest.items():
        outside, every = largest.get((as_of, "not_party")), all_states(as_of)
        if counted != "state_party" or outside is None or every is None:
            continue
        total = parties.value + outside.value
        message = f"{parties.value} States Parties and {outside.value} States not party make {total}"
        message += ", which is all States" if total == every else f"; all States are {every}"
        yield Finding(
            "party_totals", "pass" if total == every else "fail", message, str(every), str(total),
            paper.statements[outside.statement].passage, outside.statement,
        )  # fmt: skip
