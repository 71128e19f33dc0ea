"""The pages of `aplc serve`, asked without a browser: what they show, and what they refuse."""

import asyncio
import csv
import html
import io
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner

from aplc_db import cli, query, questions
from aplc_db.errors import SchemaError, StorageError, UsageError
from aplc_db.web import charts, server
from aplc_db.web.reading import Reader

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
    codes = [row[0] for row in query.run(loaded, "select iso3 from states")]
    assert len(codes) == 197
    assert [code for code in codes if f'href="/states/{code}"' not in page] == []
    assert page.count("<g class=") == 197


@pytest.mark.parametrize("question", questions.questions(), ids=lambda question: question.name)
def test_every_question_is_a_page(ask: Ask, question: questions.Question) -> None:
    needed = {each.name: "Togo" for each in question.parameters if each.default is None}
    page = ask(str(httpx.URL(f"/questions/{question.name}", params=needed)))
    assert page.status_code == 200
    assert question.text in page.text.replace("&#39;", "'")
    assert ask(f"/questions/{question.name}").status_code == 200


LATER = """APLC/CONF/2024/WP.7

29 November 2024

1. States Parties have destroyed more than 55 million stockpiled mines. The States Parties retain a total of 133,000 mines.

2. At the end of 2013, Togo retained 436 mines. At the end of 2023, Togo retained 430 mines.
"""


@pytest.fixture(scope="module")
def ask_two(tmp_path_factory: pytest.TempPathFactory, sample: Path) -> Ask:
    """The pages of the sample and of a later paper."""
    folder = tmp_path_factory.mktemp("two")
    later = folder / "later.txt"
    later.write_text(LATER, encoding="utf-8")
    done = CliRunner().invoke(cli.aplc, ["--db", str(folder / "papers.db"), "load", str(sample), str(later)])
    assert done.exit_code == 0, done.output
    return asker(str(folder / "papers.db"))


@pytest.mark.parametrize("name", charts.CHARTS)
def test_a_question_that_a_chart_says_better_has_one(ask_two: Ask, name: str) -> None:
    page = ask_two(f"/questions/{name}" + ("?state=Togo" if name == "retained-history" else "")).text
    assert f'<svg class="chart {charts.CHARTS[name].kind}"' in page
    assert charts.CHARTS[name].unit in page


def test_the_first_page_counts_what_changed_since_the_paper_before(ask_two: Ask) -> None:
    rows = list(csv.DictReader(io.StringIO(ask_two("/questions/changes.csv").text)))
    counts = sorted(Counter(row["change"] for row in rows).items())
    assert {change for change, _ in counts} == {"changed", "gained", "lost"}
    said = re.sub(r"<[^>]+>", "", re.sub(r"\s+", " ", ask_two("/").text))
    told = ", ".join(f"{count} facts and figures {change}" for change, count in counts)
    assert f"Since APLC/CONF/2019/WP.18 of 29 November 2019: {told}" in said


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


@pytest.mark.fault(63)
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


@pytest.mark.fault(63)
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


def test_a_paper_shows_what_was_made_of_it(ask: Ask, loaded: str) -> None:
    page = ask("/papers/APLC/CONF/2019/WP.18").text
    assert '<mark class="placeholder">[INSERT NUMBER OF STATES]</mark>' in page
    gaps = "select count(*) from findings where check_name = 'not_understood'"
    assert page.count("not understood in ") == next(iter(query.run(loaded, gaps)))[0] > 0
    assert page.count('<mark class="not_understood"') > 1  # besides the key to the marks
    assert "33 declared, 33 named" in page
    assert "75 - 5 (a) + 2 (b) - 1 (d) + 1 (e) - 3 (g) = 69, but the paper says 70" in page
    marks, notes = set(re.findall(r'href="#said-(\d+)"', page)), set(re.findall(r'href="#note-(\d+)"', page))
    assert marks == notes
    for number in marks:
        assert page.count(f'id="said-{number}"') == 1
        assert page.count(f'id="note-{number}"') == 1


def test_the_marked_text_is_the_text_of_the_paper(ask: Ask, loaded: str) -> None:
    page = ask("/papers/APLC/CONF/2019/WP.18").text
    words = re.findall(r'<p class="words">(.*?)</p>', page, re.DOTALL)
    shown = [html.unescape(re.sub(r"<sup>.*?</sup>|<a class=.place.*?</a> |<[^>]+>", "", each)) for each in words]
    texts = [row[0] for row in query.run(loaded, "select text from passages where kind <> 'heading' order by position")]
    assert shown == texts


def test_a_paragraph_has_an_address(ask: Ask) -> None:
    assert 'href="/papers/APLC/CONF/2019/WP.18#para-21"' in ask("/questions/overdue").text
    page = ask("/papers/APLC/CONF/2019/WP.18").text
    assert 'id="para-21"' in page
    assert 'id="para-8-b"' in page


def test_papers_that_are_not_loaded_are_not_found(ask: Ask) -> None:
    assert ask("/papers/APLC/CONF/2019/WP.19").status_code == 404
    assert ask("/papers/APLC/CONF/2019/WP.18@2").status_code == 404
    assert ask("/papers/APLC/CONF/2019/WP.18@1").status_code == 200
    assert ask("/papers?page=2").status_code == 200
    assert ask("/papers?page=x").status_code == 200


def test_a_state_shows_what_stands_and_what_was_said(ask: Ask) -> None:
    page = ask("/states/GRC").text
    for said in ("overdue", "1 March 2008", "not computed", "WP.18#para-21", 'circle class="stockpiles"'):
        assert said in page
    assert "silent about them for 15 years" in ask("/states/Togo").text
    oman = ask("/states/OMN").text
    assert "1 February 2015" in oman  # entry into force by Article 17
    assert "1 February 2025" in oman  # ten years later, Article 5
    assert ask("/states/viet%20nam").text == ask("/states/VNM").text
    assert ask("/states/nowhere").status_code == 404
    assert ask("/states").text.count('href="/states/') == 197


@pytest.mark.parametrize(
    "typed", ["anti-personnel", '"anti-personnel mines"', "mines NOT", "NEAR(", '"', "*", "a:b", "^x"]
)
def test_search_takes_what_people_type(ask: Ask, typed: str) -> None:
    page = ask(str(httpx.URL("/search", params={"q": typed})))
    assert page.status_code == 200
    assert ("<mark>" in page.text) == ("mines" in typed or "anti" in typed)


def test_search_finds_states_and_questions_too(ask: Ask) -> None:
    assert 'href="/states/VNM"' in ask("/search?q=Viet+Nam").text
    assert 'href="/questions/overdue"' in ask("/search?q=missed+deadline").text
    assert "No paragraph" in ask("/search?q=zeppelin").text


def test_the_sql_page_says_its_limits_and_stops_at_them(ask: Ask) -> None:
    assert "stopped after 3 seconds and gives 1,000 rows" in ask("/data").text
    page = ask("/data?sql=select+p.id+from+passages+p,+states").text
    assert "The first 1,000 rows; there are more" in page
    late = ask(
        "/data.json?_timelimit=100&sql=with+recursive+n(i)+as+(select+1+union+all+select+i%2B1+from+n)+select+max(i)+from+n"
    )
    assert late.status_code == 400
    assert "too long" in late.text
    assert "stopped after 3 seconds" in ask(str(late.url).replace("/data.json", "/data")).text


@pytest.mark.parametrize(
    "sql",
    [
        "select load_extension('evil')",
        "select printf('%.*c', 2000000000, 'x')",
        "select zeroblob(2000000000)",
        "select randomblob(90000) from states, states",
        "select json_group_array(text) from passages, states, states",
        "select * from pragma_database_list",
        "select sum(instr(hex(zeroblob(40000)), hex(zeroblob(20000)) || 'x')) from states, states",
        "select trim(hex(zeroblob(40000)), hex(zeroblob(40000)))",
        "select replace(hex(zeroblob(40000)), '0', 'xxxx')",
        "with gone as (select 1) delete from states",
    ],
)
def test_sql_that_costs_too_much_or_reads_more_than_rows_is_refused(ask: Ask, sql: str) -> None:
    assert ask(str(httpx.URL("/data.json", params={"sql": sql, "_timelimit": "1000"}))).status_code == 400


@pytest.mark.parametrize("name", ["both", "sqlite"])
def test_sql_that_writes_is_refused(ask: Ask, loaded: str, name: str, tmp_path: Path) -> None:
    before = Path(loaded).read_bytes()
    lines = (Path(__file__).parent / "faults" / "hostile" / f"{name}.sql").read_text(encoding="utf-8").splitlines()
    let_through = [line for line in lines if ask(str(httpx.URL("/data.json", params={"sql": line}))).status_code == 200]
    assert let_through == []
    assert Path(loaded).read_bytes() == before


def test_functions_of_the_sql_page_do_what_sqlites_own_do(ask: Ask) -> None:
    calls = [
        f"{name}({text}, {part})"
        for name in ("instr", "trim", "ltrim", "rtrim")
        for text in ("'xxabcxx'", "null", "112.5", "''", "'é…é'")
        for part in ("'x'", "null", "1", "''", "'é'")
    ]
    calls += [f"replace({text}, 'x', 'yy')" for text in ("'xxa'", "null", "''")] + ["replace('abc', '', 'x')"]
    with sqlite3.connect(":memory:") as plain:
        expected = [plain.execute(f"select {call}").fetchone()[0] for call in calls]
    plain.close()
    found = ask(str(httpx.URL("/data.json", params={"sql": f"select {', '.join(calls)}", "_shape": "arrays"}))).json()
    assert found["rows"][0] == expected


SCRIPT = "<script>alert(1)</script>"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """The pages of a paper that carries scripts wherever a paper can."""
    folder = tmp_path_factory.mktemp("hostile")
    text = (
        f"I. {SCRIPT} Introduction\n\n1. Two States Parties – Greece and Ukraine – {SCRIPT} have yet to complete the "
        f'destruction of their stockpiled anti-personnel mines" onmouseover="alert(1).\n\n'
        f"2. The following States retain mines: Benin (30), {SCRIPT} and Togo (436). [INSERT {SCRIPT}]\n"
    )
    paper = folder / "paper.txt"
    paper.write_text(text, encoding="utf-8")
    done = CliRunner().invoke(
        cli.aplc,
        ["--db", str(folder / "papers.db"), "load", str(paper), "--symbol", f"X/{SCRIPT}", "--title", f'"{SCRIPT}',
         "--as-of", "2020-01-01", "--source-url", "javascript:alert(1)"],
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    return asker(str(folder / "papers.db"))


@pytest.mark.fault(64)
@pytest.mark.parametrize(
    "path",
    [
        "/", "/papers", "/papers/X/%3Cscript%3Ealert(1)%3C/script%3E", "/states/GRC", "/questions/overdue",
        "/questions/not-understood", "/search?q=script", f"/search?q={SCRIPT}", f"/states/{SCRIPT}", f"/papers/{SCRIPT}",
        f"/questions/about?state={SCRIPT}", f"/questions/overdue?as_of={SCRIPT}", f"/questions/overdue?{SCRIPT}=1",
        "/data/documents", "/data/passages", f"/data?sql=select+'{SCRIPT}'", f"/data?sql={SCRIPT}", f"/{SCRIPT}",
    ],
)  # fmt: skip
def test_what_a_paper_or_an_address_says_is_never_run(hostile: Ask, path: str) -> None:
    page = hostile(path)
    assert page.headers["content-security-policy"].startswith("default-src 'none'")
    assert SCRIPT not in page.text
    assert "<script" not in page.text.lower() or path.startswith("/data/")
    assert 'href="javascript' not in page.text
    assert ' onmouseover="alert' not in html.unescape(re.sub(r">[^<]*<", "><", page.text))


def test_a_report_is_one_file_with_everything_in_it(loaded: str, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    done = CliRunner().invoke(cli.aplc, ["--db", loaded, "report", str(file)])
    assert done.exit_code == 0, done.output
    page = file.read_text(encoding="utf-8")
    ids = re.findall(r'\sid="([^"]*)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]*)"', page)) <= set(ids)
    assert re.findall(r'(?:src|href|action)="(?!#)([^"]*)"', page) == []
    assert "url(" not in page
    assert {"home", "papers", "paper-APLC_CONF_2019_WP.18", "state-GRC", "question-overdue"} <= set(ids)


def test_a_report_is_the_same_each_time(loaded: str, tmp_path: Path) -> None:
    for name in ("a.html", "b.html"):
        assert CliRunner().invoke(cli.aplc, ["--db", loaded, "report", str(tmp_path / name)]).exit_code == 0
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_pages_follow_what_is_loaded(tmp_path: Path, sample: Path) -> None:
    db = str(tmp_path / "papers.db")
    command = ["--db", db, "load"]
    example = Path(__file__).parent.parent / "docs" / "example-paper.txt"
    assert CliRunner().invoke(cli.aplc, [*command, str(example), "--symbol", "EXAMPLE-2021"]).exit_code == 0
    ask = asker(db)
    assert "EXAMPLE-2021" in ask("/").text
    assert "WP.18" not in ask("/questions/retaining").text
    assert CliRunner().invoke(cli.aplc, [*command, str(sample)]).exit_code == 0
    assert "WP.18" in ask("/questions/retaining").text
    assert "the newest of 2 papers" in ask("/").text


def test_without_papers_the_first_page_says_what_to_do(tmp_path: Path, sample: Path) -> None:
    db = str(tmp_path / "papers.db")
    assert CliRunner().invoke(cli.aplc, ["--db", db, "load", str(sample)]).exit_code == 0
    assert CliRunner().invoke(cli.aplc, ["--db", db, "unload", "APLC/CONF/2019/WP.18"]).exit_code == 0
    assert "aplc load FILE" in asker(db)("/").text


def test_a_database_that_is_not_there_is_refused(tmp_path: Path) -> None:
    for command in (["serve"], ["report", str(tmp_path / "report.html")]):
        done = CliRunner().invoke(cli.aplc, ["--db", str(tmp_path / "none.db"), *command])
        assert isinstance(done.exception, SchemaError)
    assert list(tmp_path.iterdir()) == []


SQL_LINK = '<a href="/data">SQL</a>'


def test_postgresql_has_the_same_pages_but_datasettes(server_db: str, loaded: str, sample: Path) -> None:
    assert CliRunner().invoke(cli.aplc, ["--db", server_db, "load", str(sample)]).exit_code == 0
    ask, other = asker(server_db), asker(loaded)
    for path in ("/states/GRC", "/questions/silence", "/papers", "/questions/silence.csv"):
        assert ask(path).text.replace(SQL_LINK, "") == other(path).text.replace(SQL_LINK, "")
    for path in ("/", "/papers/APLC/CONF/2019/WP.18", "/search?q=anti-personnel"):
        assert ask(path).status_code == 200
    assert "<mark>" in ask("/search?q=anti-personnel").text
    assert SQL_LINK not in ask("/").text
    assert ask("/data").status_code == 404


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_server_says_its_address_and_ends_with_a_signal(loaded: str, number: signal.Signals, code: int) -> None:
    command = [sys.executable, "-m", "aplc_db", "--db", loaded, "serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8") as server:
        assert server.stdout is not None
        address = server.stdout.readline().split()[0]
        assert httpx.get(address).status_code == 200
        server.send_signal(number)
        assert server.communicate(timeout=20) == ("", "")
    assert server.returncode == code


def test_a_port_that_is_taken_is_said_in_one_line(loaded: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = CliRunner().invoke(cli.aplc, ["--db", loaded, "serve", "--port", str(taken.getsockname()[1])])
    assert isinstance(done.exception, StorageError)
    assert "Choose another with --port" in str(done.exception)


def test_without_datasette_both_commands_say_what_to_install(loaded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datasette", None)
    for command in (["serve"], ["report", "report.html"]):
        done = CliRunner().invoke(cli.aplc, ["--db", loaded, *command])
        assert isinstance(done.exception, UsageError)
        assert "pip install 'aplc-db[web]'" in str(done.exception)


def test_what_was_found_is_kept_until_the_database_changes(loaded: str) -> None:
    reader = Reader(loaded)
    with reader.reading() as reading:
        first = reading.answer("retaining")
        assert reading.answer("retaining") is first
        assert reading.answer("not-reported-since", year=2008) is not reading.answer("not-reported-since", year=2010)
        reading.state = ("changed",)
        assert reading.answer("retaining") is not first


def test_many_who_ask_at_once_wait_for_one_answer(loaded: str) -> None:
    reader, found = Reader(loaded), []

    def find() -> int:
        time.sleep(0.05)
        found.append(1)
        return 7

    with ThreadPoolExecutor(8) as pool:
        given = list(pool.map(lambda _: reader.kept("state", "question", find), range(8)))
    assert given == [7] * 8
    assert len(found) == 1
