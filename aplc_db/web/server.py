"""`aplc serve`: datasette with our plugin, on this machine's own address."""

import socket
import threading
from collections.abc import Callable
from functools import partial

import uvicorn
from datasette.app import Datasette
from datasette.database import Database
from datasette.plugins import pm

from aplc_db import __version__, database, dictionary, questions, targets
from aplc_db.errors import StorageError
from aplc_db.web import home, plugin, question, state, words
from aplc_db.web.reading import Reader, Reading
from aplc_db.web.rendering import STATIC, TEMPLATES, Site

SECONDS = 3  # that a query of the SQL page may take
ROWS = 1_000  # that it gives
_PATIENCE = 10.0  # seconds that the first page may take before the address is said
DATABASE = "data"  # what datasette calls ours in addresses


def made(db: str, hosts: tuple[str, ...] = ()) -> Datasette:
    """A datasette that serves `db` (path or URL) and nothing else; SchemaError where there is nothing to serve."""
    database.open_reading(db).close()
    target = targets.parse(db)
    if not pm.is_registered(plugin):
        pm.register(plugin, name="aplc")
    datasette = Datasette(
        [],
        memory=False,
        template_dir=str(TEMPLATES),
        static_mounts=[("static", str(STATIC))],
        settings={
            "sql_time_limit_ms": SECONDS * 1000,
            "max_returned_rows": ROWS,
            "default_page_size": 50,
            "suggest_facets": False,
            "allow_download": False,
            "allow_csv_stream": False,
            "default_cache_ttl": 0,
        },
        metadata={"title": "aplc-db", "about": "aplc-db"},
    )
    if target.kind == "sqlite":
        datasette.add_database(Database(datasette, path=target.place, is_mutable=True), name=DATABASE)
    site = Site(sql=target.kind == "sqlite")
    datasette.jinja_env.globals |= {  # for the frame of datasette's pages, which is ours
        "links": site,
        "sql_seconds": SECONDS,
        "sql_rows": ROWS,
        "described": lambda relation: words.coded(dictionary.description(relation)),
        "meant": lambda relation, name: column.description if (column := dictionary.column(relation, name)) else "",
        "version": __version__,
    }
    plugin.served[datasette] = plugin.Served(Reader(db), site, hosts)
    return datasette


def warm_pages(ours: plugin.Served) -> list[Callable[[Reading], object]]:
    """The pages whose answers take long to find on many papers: the first one, a state, and every question."""

    def first(reading: Reading) -> str:
        return plugin.shown(ours, reading, home.page, {}, {})

    answered = [each.name for each in questions.questions() if all(p.default is not None for p in each.parameters)]
    return [first, partial(state.page, name="AFG"), *(partial(question.page, name=name) for name in answered)]


def serve(db: str, host: str, port: int, hosts: tuple[str, ...], ready: Callable[[str], None]) -> None:
    """Serve `db` until a signal ends it; `ready` is told the address once it is listened on."""
    datasette = made(db, (*hosts, f"[{host}]" if ":" in host else host))
    app = datasette.app()
    try:
        listening = socket.create_server(
            (host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET, backlog=128
        )
    except OSError as error:
        raise StorageError(
            f"{host}:{port}: {error.strerror or error}. Choose another with --port (0: any that is free)."
        ) from error
    shown = f"[{host}]" if ":" in host else host
    first = threading.Event()
    ours = plugin.served[datasette]
    threading.Thread(target=ours.reader.keep_warm, args=(warm_pages(ours), first), daemon=True).start()
    first.wait(_PATIENCE)
    with listening:
        ready(f"http://{shown}:{listening.getsockname()[1]}/")
        uvicorn.Server(uvicorn.Config(app, log_level="error", server_header=False)).run(sockets=[listening])
