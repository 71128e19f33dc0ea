"""Templates filled: as pages of a server, or as sections of one file."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from aplc_db import __version__
from aplc_db.web import words

FOLDER = Path(__file__).resolve().parent
TEMPLATES = FOLDER / "templates"
STATIC = FOLDER / "static"


@dataclass(frozen=True, slots=True)
class Site:
    """Where the pages of `aplc serve` lie; `sql` is False where datasette cannot serve the database."""

    sql: bool = True
    layout = "base.html"
    inside = ""  # before the name of an anchor within a page

    def home(self) -> str:
        """The first page."""
        return "/"

    def papers(self) -> str:
        """The list of papers."""
        return "/papers"

    def paper(self, symbol: str, place: str | None = None) -> str:
        """A paper (SYMBOL or SYMBOL@REVISION), or a paragraph of it."""
        return f"/papers/{quote(symbol, safe='/@')}" + (f"#{words.anchor(place)}" if place else "")

    def states(self) -> str:
        """The list of states."""
        return "/states"

    def state(self, iso3: str) -> str:
        """A state."""
        return f"/states/{quote(iso3, safe='')}"

    def questions(self) -> str:
        """The list of questions."""
        return "/questions"

    def question(self, name: str, given: dict[str, Any] | None = None, ending: str = "") -> str:
        """A question with its parameters; `ending` is .csv or .json for its rows."""
        asked = urlencode({key: value for key, value in (given or {}).items() if value not in (None, "")})
        return f"/questions/{name}{ending}" + (f"?{asked}" if asked else "")


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where the same pages lie within one file; what is not `inside_file` has an empty address.

    `section` is the one that is being filled.
    """

    inside_file: frozenset[str]
    section: str = ""
    sql = False
    layout = "section.html"

    @property
    def inside(self) -> str:
        """Before the name of an anchor within a section."""
        return f"{self.section}-"

    def home(self) -> str:
        """The first section."""
        return "#home"

    def papers(self) -> str:
        """The list of papers."""
        return "#papers"

    def paper(self, symbol: str, place: str | None = None) -> str:
        """A paper, or a paragraph of it."""
        found = self._inside(section("paper", symbol))
        return f"{found}-{words.anchor(place)}" if found and place else found

    def states(self) -> str:
        """The list of states."""
        return "#states"

    def state(self, iso3: str) -> str:
        """A state."""
        return self._inside(section("state", iso3))

    def questions(self) -> str:
        """The list of questions."""
        return "#questions"

    def question(self, name: str, given: dict[str, Any] | None = None, ending: str = "") -> str:
        """A question with its defaults; the file holds no other rows."""
        return "" if ending else self._inside(section("question", name))

    def _inside(self, name: str) -> str:
        return f"#{name}" if name in self.inside_file else ""


def section(kind: str, name: str) -> str:
    """The id of a section of one file.

    >>> section("paper", "APLC/MSP.17/2018/10")
    'paper-APLC_MSP.17_2018_10'
    """
    return f"{kind}-{quote(name.replace('/', '_'), safe='').replace('%', '_')}"


@dataclass(frozen=True, slots=True)
class Page:
    """A template and what it shows."""

    template: str
    title: str
    context: dict[str, Any] = field(default_factory=dict)

    def render(self, links: Site | Sheet) -> str:
        """The page as HTML, with addresses by `links`."""
        template = environment().get_template(self.template)
        return template.render(title=self.title, links=links, **self.context)


@cache
def environment() -> Environment:
    """Our templates; whatever is put into one is escaped."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "day": words.day,
        "number": words.number,
        "change": words.change,
        "words": words.words,
        "subject": words.subject,
        "coded": words.coded,
    }
    made.globals |= {"version": __version__, "period": words.period, "end": words.end}
    return made
