"""The pages of `aplc serve`, asked without a browser: what they show, and what they refuse."""

import asyncio
import csv
import io
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner

from aplc_db import cli, questions
from aplc_db.web import server

Ask = Callable[..., httpx.Response]


def asker(db: str, hosts: tuple[str, ...] = ()) -> Ask:
    """A function that asks the pages of a database."""
    app = server.made(db, hosts).app()

    def ask(path: str, method: str = "GET", **headers: str) -> httpx.Response:
        async def asked() -> httpx.Response:
            transport = httpx.ASGITransport(app=app)
            async with httpx.AsyncClient(transport=transport, base_url="http://localhost:8001") as client:
                return await client.request(method, path, headers=headers)

        return asyncio.run(asked())

    return ask


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory, sample: Path) -> str:
    db = str(tmp_path_factory.mktemp("web") / "papers.db")
    done = CliRunner().invoke(cli.aplc, ["--db", db, "load", str(sample)])
    assert done.exit_code == 0, done.output
    return db


@pytest.fixture(scope="module")
def ask(loaded: str) -> Ask:
    return asker(loaded)


def test_the_first_page_gives_the_figures_of_the_newest_paper(ask: Ask) -> None:
    page = ask("/").text
    for said in ("164</strong>", "162,796</strong>", "APLC/CONF/2019/WP.18", "[INSERT NUMBER OF STATES]"):
        assert said in page


def test_every_state_is_on_the_map_and_among_the_tiles(ask: Ask, loaded: str) -> None:
    page = ask("/").text
    codes = [str(row[0]) for row in questions_states(loaded)]
    assert len(codes) == 197
    assert [code for code in codes if f'href="/states/{code}"' not in page] == []
    assert page.count("<g class=") == 197


def questions_states(db: str) -> list[tuple[object, ...]]:
    from aplc_db import query

    return list(query.run(db, "select iso3 from states"))


@pytest.mark.parametrize("question", questions.questions(), ids=lambda question: question.name)
def test_every_question_is_a_page(ask: Ask, question: questions.Question) -> None:
    needed = {each.name: "Togo" for each in question.parameters if each.default is None}
    page = ask(str(httpx.URL(f"/questions/{question.name}", params=needed)))
    assert page.status_code == 200
    assert question.text in page.text.replace("&#39;", "'")
    assert ask(f"/questions/{question.name}").status_code == 200


def test_csv_and_json_are_what_the_command_prints(ask: Ask, loaded: str) -> None:
    for form in ("csv", "json"):
        said = CliRunner().invoke(
            cli.aplc, ["--db", loaded, "ask", "not-reported-since", "--year", "2010", "--format", form]
        )
        assert ask(f"/questions/not-reported-since.{form}?year=2010").text == said.output
    rows = list(csv.reader(io.StringIO(ask("/questions/not-reported-since.csv?year=2010").text)))
    assert len(rows) == 13


def test_a_question_says_what_is_wrong_with_its_parameters(ask: Ask) -> None:
    page = ask("/questions/overdue?as_of=yesterday")
    assert page.status_code == 200
    assert "not a day" in page.text
    assert "did you mean Djibouti" in ask("/questions/about?state=Djibuti").text
    assert ask("/questions/overdue.csv?as_of=yesterday").status_code == 400
    assert ask("/questions/nothing-of-the-kind").status_code == 404


def test_other_hosts_other_sites_and_other_methods_are_refused(ask: Ask, loaded: str) -> None:
    assert ask("/", host="evil.example").status_code == 421
    assert ask("/", host="localhost.evil.example:8001").status_code == 421
    assert ask("/", host="").status_code == 421
    assert ask("/", host="127.0.0.1:9").status_code == 200
    assert ask("/", origin="http://evil.example").status_code == 403
    assert ask("/", origin="null").status_code == 403
    assert (
        ask("/data.json?sql=select+1", **{"sec-fetch-site": "cross-site", "sec-fetch-mode": "cors"}).status_code == 403
    )
    assert ask("/", **{"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}).status_code == 200
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "PATCH"):
        assert ask("/", method).status_code == 405
    allowed = asker(loaded, ("mines.example",))
    assert allowed("/", host="mines.example").status_code == 200
    assert "access-control-allow-origin" not in ask("/data.json?sql=select+1").headers
    assert ask("/").headers["content-security-policy"].startswith("default-src 'none'")


@pytest.mark.parametrize(
    "path",
    [
        "/static/../templates/base.html",
        "/static/..%2Ftemplates%2Fbase.html",
        "/static/%2e%2e/reading.py",
        "/static//etc/passwd",
        "/-/static/..%2f..%2f..%2fapp.py",
        "/questions/..%2F..%2Fviews%2Ffacts",
        "/-/databases.json",
        "/-/metadata.json",
        "/-/settings.json",
        "/-/plugins.json",
        "/-/versions.json",
        "/-/threads.json",
        "/_internal.json",
        "/data.db",
        "/nothing",
    ],
)
def test_paths_lead_nowhere_but_to_pages(ask: Ask, path: str) -> None:
    assert ask(path).status_code in (403, 404)


def test_very_long_addresses_are_refused(ask: Ask) -> None:
    assert ask("/questions/overdue?as_of=" + "9" * 9000).status_code == 414
    assert ask("/questions/about?state=" + "x" * 7000).status_code == 200
