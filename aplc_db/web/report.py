"""`aplc report`: the pages as one file that opens without a network, to mail, print or archive."""

import io
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from markupsafe import Markup

from aplc_db import database, questions
from aplc_db.files import written_beside
from aplc_db.web import home, paper, question, state
from aplc_db.web.reading import Reader, Reading
from aplc_db.web.rendering import STATIC, Page, Sheet, environment, section

Show = Callable[[Reading], Page]


def write(db: str, path: Path, most: int = 20) -> int:
    """Write the pages of `db` to `path`, replaced as a whole, with the `most` newest papers; the number of sections.

    SchemaError where there is nothing to report on.
    """
    database.open_reading(db).close()
    with Reader(db).reading() as reading:
        shown = _sections(reading, most)
        sheet = Sheet(inside_file=frozenset(shown))
        style = (STATIC / "aplc.css").read_text(encoding="utf-8")
        with written_beside(path) as file:
            text = io.TextIOWrapper(file, encoding="utf-8", newline="\n")
            template = environment().get_template("report.html")
            rendered = (Markup(show(reading).render(replace(sheet, section=name))) for name, show in shown.items())
            for part in template.generate(links=sheet, style=Markup(style), sections=rendered):
                text.write(part)
            text.flush()
            text.detach()
    return len(shown)


def _sections(reading: Reading, most: int) -> dict[str, Show]:
    """What the file holds, by the id of its section: every state and question, and the newest papers."""
    shown: dict[str, Show] = {"home": home.page, "papers": partial(paper.listed, most=most)}
    for row in home.papers(reading, most):
        shown[section("paper", row["symbol"])] = partial(paper.page, symbol=row["symbol"])
    shown["states"] = state.listed
    for row in reading.rows("select iso3 from states order by name"):
        shown[section("state", row["iso3"])] = partial(state.page, name=row["iso3"])
    shown["questions"] = question.listed
    for asked in questions.questions():
        if all(each.default is not None for each in asked.parameters):
            shown[section("question", asked.name)] = partial(question.page, name=asked.name)
    return shown
