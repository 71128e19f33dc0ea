"""The commands that read, as people type them."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import corpus
import pytest
from click.testing import CliRunner, Result
from terminals import on_a_terminal

from aplc_db import database
from aplc_db.cli import COMMANDS, aplc
from aplc_db.errors import QueryError, UsageError
from benchmarks.servers import Server

A, B = "APLC/CONF/2014/WP.1", "APLC/CONF/2019/WP.1"


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def papers(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A database that holds the corpus, on each engine; on PostgreSQL for a login that may only select."""
    if request.param == "sqlite":
        yield filled(str(tmp_path_factory.mktemp("corpus") / "papers.db"))
        return
    server: Server = request.getfixturevalue("postgresql")
    owner = filled(server.new())
    with server.login(owner, "grant select on all tables in schema public to {login}") as reader:
        yield reader


def filled(place: str) -> str:
    connection = database.open_writing(place)
    database.begin(connection)
    corpus.fill(connection)
    connection.close()
    return place


def run(papers: str, *arguments: str, exit_code: int = 0, stdin: str | None = None) -> Result:
    result = CliRunner().invoke(aplc, ["--db", papers, *arguments], input=stdin, catch_exceptions=False)
    assert result.exit_code == exit_code, result.output
    return result


def test_ask_without_a_question_lists_them_all() -> None:
    listed = run("no.db", "ask").stdout
    assert listed.startswith("Membership:\n  about --state STATE\n")
    assert "  not-reported-since --year YEAR\n      Who last reported" in listed
    assert listed.count("?\n") == 35


def test_ask_answers_with_options_named_as_the_parameters(papers: str) -> None:
    rows = json.loads(run(papers, "ask", "overdue", "--as-of", "2019-11-29", "--format", "json").stdout)
    assert [(row["iso3"], row["days"]) for row in rows] == [("GRC", 4290), ("UKR", 3468)]
    text = run(papers, "ask", "about", "--state", "marshall islands").stdout
    assert text.startswith("iso3,state,happened_on,")
    assert "MHL,Marshall Islands,2024-03-12" in text


def test_the_help_of_a_question_is_its_header() -> None:
    text = run("no.db", "ask", "not-reported-since", "--help").stdout
    assert "Who last reported on retained mines" in text
    assert "[default: 2012]" in " ".join(text.split())


def test_sql_runs_a_query_and_takes_it_from_standard_input(papers: str) -> None:
    query = "select count(*) as papers from documents"
    assert run(papers, "sql", query).stdout == "papers\n4\n"
    assert run(papers, "sql", "-", stdin=query).stdout == "papers\n4\n"
    with pytest.raises(QueryError) as refused:
        run(papers, "sql", "delete from documents")
    assert refused.value.code == "refused"


def test_schema_describes_every_relation(papers: str) -> None:
    rows = json.loads(run(papers, "schema", "stockpiles", "--format", "json").stdout)
    assert rows[0]["type"] == "table"
    assert {row["column"] for row in rows[1:]} >= {"iso3", "status", "mines"}
    assert all(row["description"] for row in json.loads(run(papers, "schema", "--format", "json").stdout))
    with pytest.raises(UsageError, match="nothing: no such table or view; `aplc schema` lists them"):
        run(papers, "schema", "nothing")


def test_state_is_a_timeline_with_paragraphs_and_quotes(papers: str) -> None:
    rows = json.loads(run(papers, "state", "CHILE", "--format", "json").stdout)
    assert [row["happened_on"] for row in rows] == sorted(row["happened_on"] for row in rows)
    assert all(row["symbol"] and row["paragraph"] and row["quote"] for row in rows)


@pytest.mark.parametrize("place", ["4 (a)", "4a", "para. 4 (a)"])
def test_quote_marks_what_was_understood(papers: str, place: str) -> None:
    text = run(papers, "quote", A, place).stdout
    assert "[Greece has been in non-compliance since 1 March 2008.]1" in text
    assert "1  stockpiles overdue: GRC" in text


def test_quote_of_a_paragraph_comes_with_its_items(papers: str) -> None:
    text = run(papers, "quote", A, "4").stdout
    assert f"{A}, 4\n" in text
    assert f"{A}, 4 (a)\n" in text
    assert "3 announced, 3 named" in text
    assert "destruction_pending: 3 states" in text
    with pytest.raises(UsageError, match="no paragraph 99; its paragraphs are 1 to 11"):
        run(papers, "quote", A, "99")


def test_quote_says_what_was_not_understood(papers: str) -> None:
    assert "  not understood: two states and no rule\n" in run(papers, "quote", B, "18").stdout


def test_cite_gives_symbol_title_date_and_words(papers: str) -> None:
    assert run(papers, "cite", A, "9").stdout == (
        f"{A}, Review of 2014 (27 June 2014), para. 9: “India has declared a moratorium.”\n"
    )
    assert run(papers, "cite", B + "@1").stdout == f"{B}, Review of 2019 (29 November 2019).\n"


def test_check_lists_failures_first_and_exits_with_one(papers: str) -> None:
    result = run(papers, "check", "--format", "json", exit_code=1)
    rows = json.loads(result.stdout)
    assert [row["outcome"] for row in rows] == ["fail"] * 3 + ["note"] * 3
    assert "1 passed, 3 failed, 3 noted" in result.stderr
    assert run(papers, "check", A).stdout.count("\n") == 1
    assert "pass" in run(papers, "check", A, "--all").stdout


def test_review_puts_the_most_useful_first(papers: str) -> None:
    rows = json.loads(run(papers, "review", "--format", "json").stdout)
    assert [(row["check_name"], row["states_named"]) for row in rows] == [
        ("not_understood", 2),
        ("unresolved_name", 1),
        ("fuzzy_name", 1),
    ]


def test_review_gives_each_sentence_with_the_states_it_names_and_the_nearest_rule(db: str, tmp_path: Path) -> None:
    paper = tmp_path / "paper.txt"
    paper.write_text(
        "1. Chad is dry. Mali borders Chad.\n\n2. Angola, Benin, Chad, Ghana, Kenya, Mali, Niger, Peru, Togo and Zambia"
        " sent greetings on the day of transparency.\n"
    )
    run(db, "load", str(paper), "--symbol", "A/1", "--as-of", "2020-01-01")
    rows = json.loads(run(db, "review", "--format", "json").stdout)
    assert [(row["states_named"], row["quote"]) for row in rows] == [
        (10, paper.read_text().split("2. ")[1].strip()),
        (2, "Mali borders Chad."),
        (1, "Chad is dry."),
    ]
    assert rows[0]["nearest_rule"].startswith("reports.")


def test_diff_compares_two_revisions(papers: str) -> None:
    rows = json.loads(run(papers, "diff", B + "@1", B, "--format", "json").stdout)
    changed = [(row["iso3"], row["number_before"], row["number_after"]) for row in rows if row["change"] == "changed"]
    assert changed == [("PER", 500, 400), ("OMN", None, None)]
    assert {row["change"] for row in rows} == {"changed", "gained"}
    (oman,) = [row for row in rows if row["change"] == "changed" and row["iso3"] == "OMN"]
    assert oman["quote"].startswith("Oman acceded on 20 August 2014")
    assert oman["quote_before"] == "Oman acceded on 21 August 2014."


def test_diff_compares_what_both_papers_say_of_one_day(db: str, tmp_path: Path) -> None:
    said = "Zambia retained {} anti-personnel mines at the end of {}."
    for name, rows in (("A/1", ((907, 2022), (950, 2023))), ("A/2", ((1000, 2023),))):
        paper = tmp_path / "paper.txt"
        paper.write_text("\n\n".join(f"{at}. {said.format(*row)}" for at, row in enumerate(rows, 1)))
        run(db, "load", str(paper), "--symbol", name, "--as-of", "2024-06-30")
    rows = json.loads(run(db, "diff", "A/1", "A/2", "--format", "json").stdout)
    assert [(row["subject"], row["number_before"], row["number_after"]) for row in rows] == [
        ("retained_mines", 950, 1000),
        ("figures", 950, 1000),
    ]


def test_export_writes_a_folder_and_says_what(papers: str, tmp_path: Path) -> None:
    folder = str(tmp_path / "extract")
    result = run(papers, "export", folder, "--only", "overdue", "--sql", "total=select count(*) as n from facts")
    assert result.stderr == f"{folder}: 2 files, 2 rows, datapackage.json\n"
    assert sorted(path.name for path in Path(folder).iterdir()) == ["datapackage.json", "overdue.csv", "total.csv"]


def test_output_goes_to_a_file_as_a_whole(papers: str, tmp_path: Path) -> None:
    path = tmp_path / "answer.csv"
    assert run(papers, "ask", "retaining", "--output", str(path)).stdout == ""
    assert path.read_text(encoding="utf-8").startswith("iso3,state,")


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_every_command_has_an_example(name: str) -> None:
    text = run("no.db", name, "--help").stdout
    assert f"Example:\n    aplc {name}" in text


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("ask", "overdue"),
        ("sql", "select name from states"),
        ("state", "Peru"),
        ("quote", A, "4"),
        ("review",),
        ("export", "{folder}", "--only", "facts"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_reading_imports_nothing_heavy(papers: str, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    given = [argument.format(folder=tmp_path / "extracts") for argument in arguments]
    code = f"""
import sys
from aplc_db.cli import main
try:
    main(["--db", {papers!r}, *{given!r}])
except SystemExit as end:
    assert not end.code, end.code
print(sorted({{"sqlalchemy", "alembic", "pandas", "lxml", "docx", "pypdfium2", "numpy"}} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_documents_lists_every_revision_with_counts(papers: str) -> None:
    rows = json.loads(run(papers, "documents", "--format", "json").stdout)
    assert [(row["symbol"], row["revision"], row["superseded"]) for row in rows] == [
        (A, 1, 0),
        (B, 1, 1),
        (B, 2, 0),
        ("APLC/CONF/2024/WP.1", 1, 0),
    ]
    assert [(row["facts"], row["figures"], row["checks_failed"]) for row in rows][1] == (2, 0, 0)


def test_state_reads_as_a_timeline_on_a_terminal(papers: str) -> None:
    code, lines = on_a_terminal("stdout", "--db", papers, "state", "oman")
    assert code == 0
    assert "2014-08-20  status events: acceded  (APLC/CONF/2019/WP.1, 3)\n    “Oman acceded on 20 August 2014" in lines
    assert "2014-06-27 to 2019-11-29  retained mines: first reported 2000 mines  (APLC/CONF/2019/WP.1, 8)" in lines
