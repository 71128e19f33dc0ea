"""The pages in a real browser: what a person sees and does, what the browser asks for, what axe finds.

Screenshots of every page lie in `artifacts/pages` afterwards.
"""

import base64
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote_plus, urlsplit

import pypdfium2
import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.common.print_page_options import PrintOptions
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "artifacts" / "pages"
AXE = (Path(__file__).parent / "axe" / "axe.min.js").read_text(encoding="utf-8")
PAPER = "/papers/APLC/CONF/2019/WP.18"
PAGES = {
    "home": "/",
    "papers": "/papers",
    "paper": PAPER,
    "states": "/states",
    "state": "/states/GRC",
    "party": "/states/OMN",
    "questions": "/questions",
    "silence": "/questions/silence",
    "about": "/questions/about?state=Togo",
    "wrong": "/questions/overdue?as_of=2019",
    "search": "/search?q=anti-personnel",
    "sql": "/data",
    "table": "/data/documents",
    "view": "/data/facts?iso3=GRC",
    "row": "/data/states/GRC",
    "query": "/data?sql=select+iso3,+state,+quote+from+facts",
}
FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--hide-scrollbars", "--window-size=1280,900",
)  # fmt: skip


class Browser:
    """Chromium on the pages of one server."""

    def __init__(self, driver: webdriver.Chrome, address: str, downloads: Path) -> None:
        self.driver = driver
        self.address = address.rstrip("/")
        self.downloads = downloads

    def open(self, path: str) -> None:
        self.driver.get("about:blank")  # else a page with another anchor is not loaded anew
        for kind in ("browser", "performance"):
            self.driver.get_log(kind)
        self.driver.get(path if "://" in path else self.address + path)

    def arrive(self, ending: str) -> None:
        """Wait for the page that a click or a key leads to."""
        WebDriverWait(self.driver, 20).until(
            lambda driver: driver.current_url.endswith(ending) and self.js("document.readyState") == "complete",
            f"not at {ending} but at {self.driver.current_url}",
        )

    def one(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def js(self, script: str) -> Any:
        return self.driver.execute_script(f"return {script}")

    def complaints(self) -> list[str]:
        """What stands in the console."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def asked(self) -> list[str]:
        """Every address the page asked for."""
        events = (json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance"))
        return [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]

    def violations(self) -> list[str]:
        """What axe finds, from moderate to critical."""
        self.driver.execute_script(AXE)
        found = self.driver.execute_async_script("axe.run().then(arguments[arguments.length - 1])")["violations"]
        return [
            f"{each['id']} ({each['impact']}): {node['html'][:200]}"
            for each in found
            if each["impact"] != "minor"
            for node in each["nodes"]
        ]

    def picture(self, name: str) -> None:
        PICTURES.mkdir(parents=True, exist_ok=True)
        height = min(self.js("document.documentElement.scrollHeight"), 6000)
        clip = {"x": 0, "y": 0, "width": self.js("innerWidth"), "height": height, "scale": 1}
        shot = self.driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": clip})
        (PICTURES / f"{name}.png").write_bytes(base64.b64decode(shot["data"]))

    def look(self, *, width: int = 1280, height: int = 900, scheme: str = "light") -> None:
        """A window of that size, on a system of that scheme."""
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
        )
        media = {"prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"}
        features = [{"name": name, "value": value} for name, value in media.items()]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})


def _aplc(*arguments: str) -> str:
    return subprocess.run(
        [sys.executable, "-m", "aplc_db", *arguments], check=True, capture_output=True, encoding="utf-8"
    ).stdout


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory, sample: Path) -> str:
    place = str(tmp_path_factory.mktemp("browser") / "papers.db")
    _aplc("--db", place, "load", str(sample))
    return place


@pytest.fixture(scope="module")
def browser(db: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    chromium, chromedriver = shutil.which("chromium"), shutil.which("chromedriver")
    if not chromium or not chromedriver:
        if os.environ.get("CI"):
            pytest.fail("no browser; CI installs Debian's chromium and chromium-driver")
        pytest.skip("no browser is installed (Debian: chromium and chromium-driver)")
    folder = tmp_path_factory.mktemp("chromium")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in (*FLAGS, f"--user-data-dir={folder / 'profile'}"):
        options.add_argument(flag)
    options.add_experimental_option("prefs", {"download.default_directory": str(folder)})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    server = subprocess.Popen(
        [sys.executable, "-m", "aplc_db", "--db", db, "serve", "--port", "0"], stdout=subprocess.PIPE, encoding="utf-8"
    )
    with server, webdriver.Chrome(options, webdriver.ChromeService(chromedriver)) as driver:
        assert server.stdout is not None
        try:
            yield Browser(driver, server.stdout.readline().split()[0], folder)
        finally:
            server.terminate()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_can_be_used_by_everyone_and_asks_nobody_else(browser: Browser, name: str, scheme: str) -> None:
    browser.look(scheme=scheme)
    browser.open(PAGES[name])
    browser.picture(f"{name}-{scheme}")
    assert browser.violations() == []
    assert browser.complaints() == []
    hosts = {urlsplit(address).netloc for address in browser.asked() if not address.startswith("data:")}
    assert hosts == {urlsplit(browser.address).netloc}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_a_phone(browser: Browser, name: str) -> None:
    browser.look(width=390, height=844)
    browser.open(PAGES[name])
    browser.picture(f"{name}-phone")
    assert browser.js("document.documentElement.scrollWidth") <= 390
    assert browser.violations() == []


def test_the_map_changes_its_subject_with_the_keyboard(browser: Browser) -> None:
    browser.look()
    browser.open("/")
    colour = "getComputedStyle(document.querySelector('.map g[class*=\"stockpiles-alarm\"] path')).fill"
    before = browser.js(colour)
    browser.one("#show-status").send_keys(Keys.ARROW_RIGHT)
    assert browser.js("document.querySelector('#show-stockpiles').checked")
    assert browser.js(colour) != before
    assert browser.one("details.for-stockpiles").is_displayed()
    assert not browser.one("details.for-status").is_displayed()
    browser.one("details.for-stockpiles summary").send_keys(Keys.ENTER)
    assert "Greece" in browser.one("details.for-stockpiles").text


def test_the_first_thing_the_keyboard_reaches_leads_to_the_content(browser: Browser) -> None:
    browser.look()
    browser.open("/")
    browser.one("body").send_keys(Keys.TAB)
    focused = browser.driver.switch_to.active_element
    assert focused.text == "To the content"
    focused.send_keys(Keys.ENTER)
    browser.arrive("#content")
    assert browser.driver.switch_to.active_element.get_attribute("id") == "content"


def test_a_fact_leads_to_its_words_and_back(browser: Browser) -> None:
    browser.look()
    browser.open("/questions/overdue")
    browser.one("td.cited a").click()
    browser.arrive(f"{PAPER}#para-21")
    assert browser.one("#para-21").is_displayed()
    passage = browser.one("#para-21")
    passage.find_element(By.CSS_SELECTOR, "sup a").click()
    note = browser.one("li:target")
    assert "Greece" in note.text
    note.find_element(By.CSS_SELECTOR, ".to-mark").click()
    assert browser.one("mark:target").text.startswith("There are now three States Parties")
    browser.one("#para-21 mark a[href='/states/GRC']").click()
    browser.arrive("/states/GRC")
    assert browser.one("h1").text == "Greece"


def test_a_question_is_asked_with_another_parameter(browser: Browser) -> None:
    browser.look()
    browser.open("/questions/not-reported-since")
    before = len(browser.all("tbody tr"))
    field = browser.one("#p-year")
    field.clear()
    field.send_keys("2008", Keys.ENTER)
    browser.arrive("/questions/not-reported-since?year=2008")
    assert 0 < len(browser.all("tbody tr")) < before
    assert browser.one("#p-year").get_attribute("value") == "2008"


def test_a_downloaded_file_holds_the_rows_of_the_command(browser: Browser, db: str) -> None:
    browser.open("/questions/not-reported-since?year=2008")
    browser.driver.find_element(By.LINK_TEXT, "CSV").click()
    file = browser.downloads / "not-reported-since.csv"
    for _ in range(100):
        if file.exists():
            break
        time.sleep(0.1)
    expected = _aplc("--db", db, "ask", "not-reported-since", "--year", "2008", "--format", "csv")
    assert file.read_text(encoding="utf-8") == expected


def test_search_finds_what_is_typed(browser: Browser) -> None:
    browser.look()
    browser.open("/")
    browser.one("#site-search").send_keys('"anti-personnel mines" Greece', Keys.ENTER)
    browser.arrive("/search?q=%22anti-personnel+mines%22+Greece")
    assert len(browser.all(".found li")) > 1
    found = browser.one(".found a")
    address = str(found.get_attribute("href"))
    found.click()
    browser.arrive(address)
    assert browser.js("document.querySelector(':target') !== null")


@pytest.mark.parametrize(
    ("sql", "selector", "said"),
    [
        ("select count(*) as states from states", "td", "197"),
        ("delete from states", "main", "SELECT"),
        ("select nowhere from states", ".wrong", "no such column: nowhere"),
    ],
)
def test_sql_is_asked_and_refused(browser: Browser, sql: str, selector: str, said: str) -> None:
    browser.look()
    browser.open("/data")
    field = browser.one("#sql")
    field.clear()
    field.send_keys(sql)
    field.submit()
    browser.arrive(f"/data?sql={quote_plus(sql, safe='*')}")
    assert said in browser.one(selector).text


def test_a_report_works_without_a_server(browser: Browser, db: str, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    _aplc("--db", db, "report", str(file))
    browser.look()
    browser.open(file.as_uri())
    browser.picture("report")
    assert browser.one("#home").is_displayed()
    assert not browser.one("#states").is_displayed()
    assert browser.violations() == []
    browser.driver.find_element(By.LINK_TEXT, "States").click()
    browser.arrive("#states")
    assert browser.one("#states").is_displayed()
    assert not browser.one("#home").is_displayed()
    browser.driver.find_element(By.LINK_TEXT, "Greece").click()
    browser.arrive("#state-GRC")
    browser.one("#state-GRC .source a").click()
    browser.arrive("#paper-APLC_CONF_2019_WP.18-para-21")
    assert browser.one("[id='paper-APLC_CONF_2019_WP.18']").is_displayed()
    assert browser.violations() == []
    assert browser.complaints() == []
    assert {address.partition("#")[0] for address in browser.asked()} == {file.as_uri()}


def test_a_report_prints_well(browser: Browser, db: str, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    _aplc("--db", db, "report", str(file))
    browser.look()
    browser.open(file.as_uri() + "#everything")
    printed = browser.driver.print_page(PrintOptions())
    with closing(pypdfium2.PdfDocument(base64.b64decode(printed))) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    words = " ".join(" ".join(pages).split())
    assert len(pages) > 20
    assert [number for number, text in enumerate(pages, 1) if not text.strip()] == []
    for said in ("What the papers say", "APLC/CONF/2019/WP.18", "There are now three States Parties", "Zimbabwe"):
        assert said in words
    assert "To the content" not in words
