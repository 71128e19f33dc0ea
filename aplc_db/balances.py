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


_COUNTED = {account.counted: account.table for account in ACCOUNTS} | {"not_party": "status_events"}
_Counts = dict[str, list["Count"]]  # by the kind that is counted


def balances(paper: Paper) -> Iterator[Finding]:
    """Whether the numbers of states that a paper gives follow from each other."""
    counts = _counts(paper)
    yield from _roll_forward(paper, counts)
    yield from _party_totals(paper, counts)


@dataclass(frozen=True, slots=True)
class Count:
    """A number of states as a paper gives it."""

    as_of: date
    value: int
    statement: int  # its index

    def rank(self) -> tuple[date, int]:
        """The latest counts; of one day the largest is the whole, others are parts of it."""
        return self.as_of, self.value


def _counts(paper: Paper) -> _Counts:
    """The numbers that stand at a moment; one whose states are dated is a movement."""
    counts: _Counts = {counted: [] for counted in _COUNTED}
    for index, statement in enumerate(paper.statements):
        for figure in statement.figures if statement.treaty == "APLC" else ():
            if (figure.unit, figure.iso3) != ("states", None) or figure.topic not in counts:
                continue
            said = (_COUNTED[figure.topic], figure.topic)
            if not any(fact.date_from and (fact.table, fact.kind) == said for fact in statement.facts):
                counts[figure.topic].append(Count(statement.as_of or paper.as_of, int(figure.value), index))
    return counts


def _roll_forward(paper: Paper, counts: _Counts) -> Iterator[Finding]:
    """For each account whose opening and closing numbers a paper gives, whether the movements it names lead there."""
    accounts: dict[Account, tuple[Count, Count]] = {}
    for account in ACCOUNTS:
        opening = max((one for one in counts[account.counted] if one.as_of < paper.as_of), key=Count.rank, default=None)
        closing = max(
            (one for one in counts[account.counted] if one.as_of == paper.as_of), key=Count.rank, default=None
        )
        if opening and closing:
            accounts[account] = opening, closing
    if not accounts:
        return
    moved = _movements(paper, {account: opening for account, (opening, _) in accounts.items()})
    for account, (opening, closing) in accounts.items():
        steps = moved[account]
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


def _movements(paper: Paper, openings: dict[Account, Count]) -> dict[Account, list[tuple[int, str]]]:
    """What each statement adds to each number since its opening, with its item; every state comes and goes once."""
    items = {passage.position: passage.item for passage in paper.passages}
    later = _leaving_later(paper) if any("withdrew" in account.leavings for account in openings) else set[str]()
    steps: dict[Account, list[tuple[int, str]]] = {account: [] for account in openings}
    seen: dict[Account, tuple[set[str], set[str]]] = {}  # who came, who left
    for account, opening in openings.items():
        there = {fact.iso3 for fact in _facts(paper.statements[opening.statement], account, (account.counted,))}
        seen[account] = there, set(later) if "withdrew" in account.leavings else set()
    for statement in paper.statements:
        item = items.get(statement.passage)
        place = f" ({item})" if item else ""
        for account, opening in openings.items():
            opened = opening.as_of
            if statement.treaty != "APLC" or (statement.as_of or paper.as_of) <= opened:
                continue
            since = [
                fact
                for fact in _facts(statement, account, account.comings + account.leavings)
                if (fact.date_from or (opened if fact.kind != account.counted else date.min)) >= opened
            ]
            for kinds, states, sign in zip((account.comings, account.leavings), seen[account], (1, -1), strict=True):
                new = {fact.iso3 for fact in since if fact.kind in kinds} - states
                if new:
                    states |= new
                    steps[account].append((sign * len(new), place))
    return steps


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


def _party_totals(paper: Paper, counts: _Counts) -> Iterator[Finding]:
    """Whether the States Parties and the States not party of one moment are together all States."""
    largest: dict[tuple[date, str], Count] = {}
    for counted in ("state_party", "not_party"):
        for count in counts[counted]:
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
