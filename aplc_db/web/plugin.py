"""Our plugin for datasette: the routes of our pages, the refusals before them, and connections that only read."""

import asyncio
import io
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote
from weakref import WeakKeyDictionary

from datasette import Response, hookimpl
from datasette.app import Datasette

from aplc_db import printing
from aplc_db.errors import AplcError, UsageError
from aplc_db.rows import Rows
from aplc_db.web import home, limits, paper, question, search, state
from aplc_db.web.guard import App, guarded
from aplc_db.web.reading import Reader, Reading
from aplc_db.web.rendering import Page, Site

Asked = dict[str, str]
Shows = Callable[..., Page]
Route = Callable[[Any], Any]

_ENDINGS = {"csv": "text/csv", "json": "application/json"}


@dataclass(frozen=True, slots=True)
class Served:
    """What one datasette serves: our database, and the names of hosts it may be asked by."""

    reader: Reader
    site: Site
    hosts: tuple[str, ...] = ()


served: WeakKeyDictionary[Datasette, Served] = WeakKeyDictionary()


@hookimpl
def register_routes(datasette: Datasette) -> list[tuple[str, Route]]:
    """Our pages; they come before datasette's own."""
    ours = served.get(datasette)
    if ours is None:
        return []

    def route(shows: Shows) -> Route:
        async def view(request: Any) -> Response:
            return await asyncio.to_thread(_answered, ours, shows, request)

        return view

    return [
        (r"/$", route(home.page)),
        (r"/papers$", route(paper.listed)),
        (r"/papers/(?P<symbol>.+)$", route(paper.page)),
        (r"/states$", route(state.listed)),
        (r"/states/(?P<name>[^/]+)$", route(state.page)),
        (r"/search$", route(search.page)),
        (r"/questions$", route(question.listed)),
        (r"/questions/(?P<name>[a-z-]+)$", route(question.page)),
        (r"/questions/(?P<name>[a-z-]+)\.(?P<ending>csv|json)$", _rows(ours)),
    ]


def shown(ours: Served, reading: Reading, shows: Shows, named: Asked, given: Asked) -> str:
    """A page as HTML, kept until the database changes."""
    asked = (shows, *named.items(), None, *given.items())
    return reading.kept(asked, lambda: shows(reading, **named, given=given).render(ours.site))


def _answered(ours: Served, shows: Shows, request: Any) -> Response:
    """One page, or the page that says what is wrong."""
    try:
        with ours.reader.reading() as reading:
            return Response.html(shown(ours, reading, shows, _named(request), _given(request)))
    except AplcError as error:
        return _failed(ours, error, 404)  # only what the path names can be wrong: pages show what else is


def _named(request: Any) -> Asked:
    """What the path names."""
    return {name: unquote(value) for name, value in request.url_vars.items()}


def _given(request: Any) -> Asked:
    """The parameters of the address that have a value."""
    return {name: request.args[name] for name in request.args if request.args[name].strip()}


def _failed(ours: Served, error: AplcError, wrong: int) -> Response:
    """The page that says what is wrong; its status is `wrong` where that is what was asked for."""
    status = wrong if isinstance(error, UsageError) else 503
    page = Page("failed.html", "Not to be shown", {"message": str(error)})
    return Response.html(page.render(ours.site), status=status)


def _rows(ours: Served) -> Route:
    """The rows of an answer, byte for byte as `aplc ask --format` writes them."""

    def written(request: Any) -> Response:
        named = _named(request)
        try:
            with ours.reader.reading() as reading:
                answer = reading.answer(named["name"], **_given(request))
        except AplcError as error:
            return _failed(ours, error, 400)
        text = io.StringIO(newline="")
        printing.write_to(text, Rows(answer.columns, iter(answer.rows)), named["ending"])
        name = f"{named['name']}.{named['ending']}"
        return Response(
            text.getvalue(),
            content_type=f"{_ENDINGS[named['ending']]}; charset=utf-8",
            headers={"content-disposition": f'attachment; filename="{name}"'} if named["ending"] == "csv" else {},
        )

    async def view(request: Any) -> Response:
        return await asyncio.to_thread(written, request)

    return view


@hookimpl
def prepare_connection(conn: sqlite3.Connection, database: str, datasette: Datasette) -> None:
    """The SQL page reads and no more."""
    if datasette in served and not database.startswith("_"):
        limits.limit(conn)


@hookimpl
def asgi_wrapper(datasette: Datasette) -> Callable[[App], App]:
    """Refusals come before everything else."""
    ours = served.get(datasette)
    return (lambda app: guarded(app, ours.hosts)) if ours else lambda app: app
