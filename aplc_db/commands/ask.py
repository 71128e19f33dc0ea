"""`aplc ask`, `sql`, `schema`, `state`, `quote`, `cite`, `check`, `review`, `diff`: what reads the database."""

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from aplc_db import database
from aplc_db.commands.options import options, printed, prints_rows
from aplc_db.errors import UsageError
from aplc_db.rows import Rows, fetch

if TYPE_CHECKING:
    from aplc_db.questions import Parameter


class Questions(click.Group):
    """One subcommand a question; files are read when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        from aplc_db import questions

        return [question.name for question in questions.questions()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        from aplc_db import questions

        question = questions.question(cmd_name)
        asked: list[click.Parameter] = [
            click.Option([parameter.option, parameter.name], help=_help(parameter)) for parameter in question.parameters
        ]

        def answer(format_: str | None, output: Path | None, raw_csv: bool, **given: str | None) -> None:
            printed(questions.answer(ctx.obj, question.name, **given), format_, output, raw_csv)

        return click.Command(
            question.name,
            params=[*asked, *options()],
            callback=answer,
            short_help=question.text,
            help=f"{question.text}\n\n{question.notes}",
        )


def _help(parameter: "Parameter") -> str:
    default = "" if parameter.default in (None, "null") else f" [default: {parameter.default}]"
    return f"{parameter.meaning}{default}"


@click.group(cls=Questions, invoke_without_command=True, subcommand_metavar="[QUESTION] [OPTIONS]")
@click.pass_context
def ask(ctx: click.Context) -> None:
    """Answer one of the questions; without one, list them.

    \b
    Example:
      aplc ask not-reported-since --year 2012
    """
    from aplc_db import questions

    if ctx.invoked_subcommand is None:
        for subject, asked in questions.by_subject().items():
            click.echo(f"{subject}:")
            for question in asked:
                takes = "".join(f" {p.option} {p.name.upper()}" for p in question.parameters)
                click.echo(f"  {question.name}{takes}\n      {question.text}")


@click.command()
@click.argument("query")
@click.option(
    "--timeout", type=click.FloatRange(min=0.01), default=10.0, show_default=True, help="Seconds it may take."
)
@click.option("--limit", type=click.IntRange(min=1), help="The most rows to give; exit code 7 when there are more.")
@click.option("--as-owner", is_flag=True, help="Let a PostgreSQL login that can write run it (still read-only).")
@prints_rows
@click.pass_obj
def sql(db: str, /, query: str, timeout: float, limit: int | None, as_owner: bool, **how: Any) -> None:
    """Run one read-only QUERY ("-" reads it from standard input); `aplc schema` lists tables and views.

    \b
    Example:
      aplc sql "select state, mines from current_retained_mines where holds"
    """
    from aplc_db.query import run

    text = sys.stdin.read() if query == "-" else query
    printed(run(db, text, timeout=timeout, limit=limit, as_owner=as_owner, alone=_alone()), **how)


def _alone() -> bool:
    """Whether this process is the command line's own, and no test's or notebook's."""
    return Path(sys.argv[0]).name in ("aplc", "aplc.exe", "__main__.py") and "pytest" not in sys.modules


@click.command()
@click.argument("relation", required=False)
@prints_rows
@click.pass_obj
def schema(db: str, /, relation: str | None, **how: Any) -> None:
    """List tables and views with their columns, or those of one RELATION.

    \b
    Example:
      aplc schema facts
    """
    from aplc_db import dictionary

    known = [*dictionary.tables(), *dictionary.views()]
    if relation is not None and relation not in known:
        raise UsageError(f"{relation}: no such table or view; `aplc schema` lists them.")
    described: list[tuple[str, str, str, str]] = []
    with closing(database.open_reading(db)) as connection:
        for name in [relation] if relation else known:
            kind = "table" if name in dictionary.tables() else "view"
            described.append((name, "", kind, dictionary.description(name)))
            for column in fetch(connection, f"select * from {name} limit 0").columns:
                meaning = dictionary.column(name, column)
                said = (meaning.type, meaning.description) if meaning else ("", "")
                described.append((name, column, *said))
    printed(Rows(("relation", "column", "type", "description"), iter(described)), **how)


@click.command()
@click.argument("name")
@prints_rows
@click.pass_obj
def state(db: str, name: str, format_: str | None, output: Path | None, raw_csv: bool) -> None:
    """Show everything said of one state, in any spelling, as a timeline with paragraphs and quotes.

    \b
    Example:
      aplc state "north korea"
    """
    from aplc_db import questions

    rows = questions.answer(db, "about", state=name)
    if format_ or output or not sys.stdout.isatty():
        printed(rows, format_, output, raw_csv)
        return
    for row in rows.dicts():
        what = " ".join(str(row[part]) for part in ("report", "kind", "number", "unit") if row[part])
        marks = [mark for mark in (row["certainty"], row["source"]) if mark not in (None, "stated")]
        marks += ["inferred"] * bool(row["inferred"])
        told = f" [{', '.join(marks)}]" if marks else ""
        subject = row["fact_table"].replace("_", " ")
        click.echo(f"{_when(row)}  {subject}: {what.replace('_', ' ')}{told}  ({row['symbol']}, {row['paragraph']})")
        click.echo(f"    “{row['quote']}”\n")


def _when(row: dict[str, Any]) -> str:
    """The day, year or period of a fact, or else the day from which the paper speaks."""
    first, last = row["date_from"] or row["as_of"], row["date_to"] or row["as_of"]
    if first == last:
        return str(first)
    if (first[4:], last[4:]) == ("-01-01", "-12-31"):
        return first[:4] if first[:4] == last[:4] else f"{first[:4]}-{last[:4]}"
    return f"{first} to {last}"


@click.command()
@click.argument("symbol")
@click.argument("paragraph")
@click.pass_obj
def quote(db: str, symbol: str, paragraph: str) -> None:
    """Show a PARAGRAPH as it stands, with what was understood of it in [brackets].

    \b
    Example:
      aplc quote APLC/MSP.20/2022/7 "8 (b)"
    """
    from aplc_db.passages import quoted

    with closing(database.open_reading(db)) as connection:
        for passage in quoted(connection, symbol, paragraph):
            click.echo(f"{symbol}, {passage.place}\n\n{passage.text}\n")
            for note in passage.notes:
                click.echo(f"  {note}")
            if passage.notes:
                click.echo()


@click.command()
@click.argument("symbol")
@click.argument("paragraph", required=False)
@click.pass_obj
def cite(db: str, symbol: str, paragraph: str | None) -> None:
    """Print a reference to a paper, or to one PARAGRAPH of it with its words.

    \b
    Example:
      aplc cite APLC/MSP.20/2022/7 21
    """
    from aplc_db.passages import citation

    with closing(database.open_reading(db)) as connection:
        click.echo(citation(connection, symbol, paragraph))


@click.command()
@click.argument("symbol", required=False)
@click.option("--all", "all_", is_flag=True, help="The checks that passed, too.")
@prints_rows
@click.pass_context
def check(ctx: click.Context, /, symbol: str | None, all_: bool, **how: Any) -> None:
    """List what the checks found, of all papers or one; exit code 1 when one failed.

    \b
    Example:
      aplc check APLC/MSP.20/2022/7
    """
    counts = _of_paper(
        ctx.obj, "select outcome, count(*) from cited_findings where true {paper} group by outcome", symbol
    )
    found = {str(outcome): int(count) for outcome, count in counts}
    listed = """
        select outcome, check_name, symbol, place as paragraph, expected, actual, message, quote
        from cited_findings
        where {which} {paper}
        order by
            case outcome when 'fail' then 1 when 'note' then 2 else 3 end, document_as_of, symbol, position, finding_id
    """.replace("{which}", "true" if all_ else "outcome <> 'pass'")
    printed(_of_paper(ctx.obj, listed, symbol), **how)
    click.echo(f"{found.get('pass', 0)} passed, {found.get('fail', 0)} failed, {found.get('note', 0)} noted", err=True)
    if found.get("fail"):
        ctx.exit(1)


@click.command()
@click.argument("symbol", required=False)
@prints_rows
@click.pass_obj
def review(db: str, /, symbol: str | None, **how: Any) -> None:
    """List sentences not understood, states passed over, names unresolved and spellings corrected, most useful first.

    \b
    Example:
      aplc review APLC/MSP.20/2022/7
    """
    listed = """
        select check_name, states_named, symbol, place as paragraph, message, nearest_rule, quote
        from review_list
        where true {paper}
        order by states_named desc, urgency, document_as_of, symbol, position, finding_id
    """
    printed(_of_paper(db, listed, symbol), **how)


def _of_paper(db: str, statement: str, symbol: str | None) -> Rows:
    """The rows of a statement of ours, of all papers or of the one named."""
    from aplc_db.questions import paper_id

    connection = database.open_reading(db)
    values: dict[str, Any] = {}
    if symbol is not None:
        try:
            values["document"] = paper_id(connection, symbol)
        except BaseException:
            connection.close()
            raise
    paper = "and document_id = :document" if symbol is not None else ""
    return fetch(connection, statement.replace("{paper}", paper), values, close=True)


@click.command()
@click.argument("earlier")
@click.argument("later")
@prints_rows
@click.pass_obj
def diff(db: str, /, earlier: str, later: str, **how: Any) -> None:
    """Show the facts and figures gained, lost and changed between two papers, or revisions (SYMBOL@1).

    \b
    Example:
      aplc diff APLC/MSP.20/2022/7@1 APLC/MSP.20/2022/7
    """
    from aplc_db import questions

    printed(questions.answer(db, "changes", **{"from": earlier, "to": later}), **how)
