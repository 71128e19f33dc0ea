"""The picture of README: what the bundled paper says of each state's retained mines, as the pages draw it.

`make docs` writes `retained-mines.svg`.
"""

import tempfile

from markupsafe import Markup, escape

from aplc_db import load
from aplc_db.content import folder
from aplc_db.web import maps
from aplc_db.web.reading import Reader, Reading
from aplc_db.web.words import day

PAPER = folder("reference") / "APLC_CONF_2019_WP.18.txt"
WIDTH, HEIGHT = 2000, 1210
TILE, ROW, ACROSS = 40, 32, 9
STYLE = """
text { font: 16px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1c2733; }
.quiet { fill: #56636f; font-size: 19px; }
.tile { text-anchor: middle; font-size: 13px; }
.unsaid { fill: #dcd8cc; } .warm { fill: #d9b25f; } .calm { fill: #4f98a0; } .alarm { fill: #9c2f2f; }
.ground { fill: #fbfaf6; } path, circle { stroke: #fbfaf6; } rect.tile { fill-opacity: .5; }
@media (prefers-color-scheme: dark) {
text { fill: #e6e9ec; } .quiet { fill: #a3b0bb; }
.unsaid { fill: #3a4650; } .warm { fill: #b08d3e; } .calm { fill: #3f8b94; } .alarm { fill: #d65c56; }
.ground { fill: #12181e; } path, circle { stroke: #12181e; }
}
"""


def svg() -> str:
    """The picture, the same each time."""
    with tempfile.TemporaryDirectory() as place:
        db = f"{place}/papers.db"
        load(PAPER, db=db)
        with Reader(db).reading() as reading:
            return str(_drawn(reading))


def _drawn(reading: Reading) -> Markup:
    paper = reading.row("select symbol, as_of from documents")
    subject = maps.retained(reading)
    shapes, regions = maps.shapes(), maps.regions(reading)
    parts = [Markup('<path class="unsaid" d="{}"/>').format(shapes[""].path)]
    for iso3, name in maps.names(reading).items():
        shape, colour = shapes[iso3], subject.colour(iso3)
        dot = Markup('<circle cx="{}" cy="{}" r="7"/>').format(shape.x, shape.y) if shape.x else ""
        parts.append(
            Markup('<g class="{}"><title>{}</title><path d="{}"/>{}</g>').format(colour, name, shape.path, dot)
        )
    for block, (region, states) in enumerate(regions.items()):
        left = 12 + block * (ACROSS * TILE + 38)
        parts.append(Markup('<text class="quiet" x="{}" y="905">{}</text>').format(left, region))
        for at, state in enumerate(states):
            x, y = left + at % ACROSS * TILE, 918 + at // ACROSS * ROW
            parts.append(
                Markup('<rect class="tile {}" x="{}" y="{}" width="36" height="28" rx="4"/>'
                       '<text class="tile" x="{}" y="{}">{}</text>').format(
                    subject.colour(state["iso3"]), x, y, x + 18, y + 19, state["iso3"]
                )
            )  # fmt: skip
    x = 12
    counted = [(category, len(states)) for category, states in subject.listed(maps.names(reading))]
    unsaid = maps.Category("unsaid", "No paper says")
    for category, count in [*counted, (unsaid, 197 - sum(count for _, count in counted))]:
        said = f"{category.meaning}: {count}"
        parts.append(
            Markup('<rect class="{}" x="{}" y="1160" width="20" height="20" rx="4"/><text class="quiet" x="{}" y="1177">{}</text>')
            .format(category.colour, x, x + 30, said)
        )  # fmt: skip
        x += 80 + 11 * len(said)
    caption = f"As of {day(paper['as_of'])}, by {paper['symbol']}. Outlines: Natural Earth."
    parts.append(Markup('<text class="quiet" x="{}" y="1177" text-anchor="end">{}</text>').format(WIDTH - 12, caption))
    label = escape("Map and tiles of all states: who retains anti-personnel mines, no longer does, or has not declared")
    return Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}" role="img" aria-label="{}">\n<style>{}</style>\n'
        '<rect class="ground" width="{}" height="{}"/>\n{}\n</svg>\n'
    ).format(WIDTH, HEIGHT, label, Markup(STYLE), WIDTH, HEIGHT, Markup("\n").join(parts))
