"""Renew what the documentation takes from the code: `python docs/generate.py`, or `make docs`.

Reference pages and pictures are written whole; in README and the other pages the output of commands is renewed.
"""

import contextlib
import re
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import click

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from aplc_db import cli, database, dictionary, errors, questions, rules
from docs import modules, pages, unseen
from docs.pictures import retained_mines

DOCS = Path(__file__).resolve().parent
README = DOCS.parent / "README.md"
PAGES = (
    README,
    DOCS.parent / "CONTRIBUTING.md",
    DOCS / "tutorial.md",
    DOCS / "scores.md",
    *sorted((DOCS / "how-to").glob("*.md")),
)
_BY_CODE = "This page is made from the code by `make docs`.\n\n"
_COLUMNS = "| column | type | what it is |\n|---|---|---|\n"


def commands() -> str:
    """Every command with its help."""
    said = ["# Commands\n\n", _BY_CODE, "Rows go to standard output, messages to standard error.\n"]
    for name, command in _commands(cli.aplc, "aplc"):
        context = click.Context(
            command, info_name=name, terminal_width=88, max_content_width=88, **cli.aplc.context_settings
        )
        said.append(f"\n## {name}\n\n```text\n{command.get_help(context)}\n```\n")
    return "".join(said)


def _commands(command: click.Command, name: str) -> Iterator[tuple[str, click.Command]]:
    yield name, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for each in command.list_commands(context):
            found = command.get_command(context, each)
            assert found is not None
            yield from _commands(found, f"{name} {each}")


def tables() -> str:
    """Tables and views with their columns, and a diagram of what refers to what."""
    described = {relation: _columns(relation) for relation in dictionary.tables()}
    said = ["# Tables and views\n\n", _BY_CODE, "```mermaid\nerDiagram\n"]
    for relation, columns in described.items():
        for column in columns:
            if column.references:
                said.append(f"    {column.references.partition('.')[0]} ||--o{{ {relation} : {column.name}\n")
    said.append("```\n")
    for relation, columns in described.items():
        said.append(
            f"\n## {relation}\n\n{dictionary.description(relation)}\n\n| column | type | what it is |\n|---|---|---|\n"
        )
        for column in columns:
            key = "; key" if column.primary else f"; refers to `{column.references}`" if column.references else ""
            said.append(f"| `{column.name}` | {column.type} | {_cell(column.description)}{key} |\n")
    said.append("\n# Views\n\nViews are made anew by each release; none holds anything of its own.\n")
    for relation, names in _view_columns().items():
        said.append(
            f"\n## {relation}\n\n{dictionary.description(relation)}\n\n| column | type | what it is |\n|---|---|---|\n"
        )
        for name in names:
            column = dictionary.column(relation, name)
            assert column is not None, f"{relation}.{name} is not described in sql/columns.csv"
            said.append(f"| `{name}` | {column.type} | {_cell(column.description)} |\n")
    return "".join(said)


def _view_columns() -> dict[str, list[str]]:
    with tempfile.TemporaryDirectory() as folder:
        database.upgrade(f"{folder}/empty.db")
        with contextlib.closing(sqlite3.connect(f"{folder}/empty.db")) as connection:
            return {
                view: [row[1] for row in connection.execute(f"pragma table_info({view})")]
                for view in dictionary.views()
            }


def _columns(relation: str) -> list[dictionary.Column]:
    from aplc_db.schema import metadata

    found = [dictionary.column(relation, column.name) for column in metadata.tables[relation].columns]
    return [column for column in found if column is not None]


def rule_table() -> str:
    """Every rule of the loaders with its example and near miss."""
    said = [
        "# Rules\n\n",
        _BY_CODE,
        "A rule says what a sentence means. Each has an example that it understands and a near miss that it leaves.\n",
    ]
    loaded = rules.load_rules()
    for table in dict.fromkeys(rule.table for rule in loaded):
        said.append(f"\n## {table or 'No fact'}\n\n")
        said.append("| rule | kind | example | near miss |\n|---|---|---|---|\n")
        for rule in loaded:
            if rule.table == table:
                kind = f"`{rule.kind}`" if table else _cell(rule.why)
                said.append(f"| `{rule.id}` | {kind} | {_cell(rule.example)} | {_cell(rule.near)} |\n")
    return "".join(said)


def question_list() -> str:
    """Every question with its parameters and its SQL."""
    said = ["# Questions\n\n", _BY_CODE, "`aplc ask NAME` answers; each is one file of `sql/questions/`.\n"]
    for subject, asked in questions.by_subject().items():
        said += [f"\n## {subject}\n", *map(_question, asked)]
    return "".join(said)


def _question(question: questions.Question) -> str:
    said = [f"\n### {question.name}\n\n{question.text} {question.notes}".rstrip() + "\n"]
    if question.parameters:
        said.append("\n| option | type | default | meaning |\n|---|---|---|---|\n")
        for each in question.parameters:
            default = "must be given" if each.default is None else "" if each.default == "null" else each.default
            said.append(f"| `{each.option}` | {each.kind} | {default} | {_cell(each.meaning)} |\n")
    return "".join(said)


def exit_codes() -> str:
    """What `aplc` exits with."""
    said = [
        "# Exit codes\n\n",
        _BY_CODE,
        "| code | name | meaning |\n|---|---|---|\n| 0 | | Done; also when nothing had to be done. |\n",
    ]
    said.append("| 1 | | Done, and something needs a look: a check failed, or a paper of several was refused. |\n")
    for error in errors.AplcError.__subclasses__():
        meaning = (error.__doc__ or "").splitlines()[0]
        said.append(f"| {error.exit_code} | `{error.code}` | {meaning} |\n")
    said.append("| 70 | | A bug of ours: please report it, with what `--debug` shows. |\n| 130 | | Ctrl-C. |\n")
    said.append("| 141 | | The reader of the output went away. |\n| 143 | | Ended by SIGTERM. |\n")
    return "".join(said)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


REFERENCE: dict[str, Callable[[], str]] = {
    "commands.md": commands,
    "tables.md": tables,
    "rules.md": rule_table,
    "questions.md": question_list,
    "exit-codes.md": exit_codes,
    "modules.md": modules.page,
    "unseen-names.md": unseen.page,
}


def claims(text: str) -> str:
    """README with the figures that it takes from other pages: questions, and what is found of held-out passages."""
    scores = (DOCS / "scores.md").read_text(encoding="utf-8").partition("--prefix heldout_\n")[2]
    passages = re.search(r"(\d+) passages", scores)
    facts = re.search(r"\| facts \| (0\.\d+) \| (0\.\d+)", scores)
    assert passages is not None
    assert facts is not None
    right, found = (int(100 * float(share)) for share in facts.groups())
    text = re.sub(r"\d+ questions", f"{len(questions.questions())} questions", text)
    text = re.sub(r"\d+ labelled passages", f"{passages[1]} labelled passages", text)
    return re.sub(
        r"\d+ % of the facts are found, and \d+ % of", f"{found} % of the facts are found, and {right} % of", text
    )


PICTURES: dict[str, Callable[[], str]] = {"retained-mines.svg": retained_mines.svg}


def main() -> None:
    """Write every page and picture anew."""
    for name, drawn in PICTURES.items():
        (DOCS / "pictures" / name).write_text(drawn(), encoding="utf-8")
    for name, made in REFERENCE.items():
        (DOCS / "reference" / name).write_text(made(), encoding="utf-8")
    for page in PAGES:
        page.write_text(pages.run(page), encoding="utf-8")
    README.write_text(claims(README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
