"""Small charts as SVG, each with a table of the same numbers beside it on the page."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from markupsafe import Markup, escape

from aplc_db.web import words
from aplc_db.web.reading import Answer

_MOST = 80  # bars; a chart of more says less than its table
_ROW = 24  # height of a bar with its gap
_NAMES = 190  # width of the names beside bars
_WIDTH = 720


@dataclass(frozen=True, slots=True)
class Charted:
    """What a chart of an answer shows: `kind` bars or line, the columns of names (or days) and of numbers, the unit."""

    kind: str
    names: str
    numbers: str
    unit: str


# The questions whose answer a chart says better.
CHARTS = {
    "silence": Charted("bars", "state", "years_silent", "years since the last year reported on"),
    "overdue": Charted("bars", "state", "days", "days after the deadline"),
    "initial-reports": Charted("bars", "state", "days_late", "days late"),
    "still-stockpiling": Charted("bars", "state", "days_left", "days left (negative: overdue)"),
    "retained-total": Charted("line", "as_of", "total", "mines retained"),
    "retained-history": Charted("line", "on_date", "mines", "mines retained"),
    "destroyed-total": Charted("line", "as_of", "mines", "mines destroyed"),
}


def chart(name: str, answer: Answer) -> Markup | None:
    """The chart of the answer to a question; None where there is none, or nothing to see in it."""
    if name not in CHARTS:
        return None
    shown = CHARTS[name]
    points = [
        (str(row[shown.names]), float(row[shown.numbers]))
        for row in answer.records()
        if row[shown.numbers] is not None and row[shown.names]
    ]
    if shown.kind == "bars":
        return bars(points[:_MOST], shown.unit) if points else None
    return line(points, shown.unit) if len({day for day, _ in points}) > 1 else None


def bars(points: list[tuple[str, float]], unit: str) -> Markup:
    """One bar a name, as long as its number; negative ones to the left of the line."""
    low, high = min(0.0, *(value for _, value in points)), max(0.0, *(value for _, value in points))
    scale = (_WIDTH - _NAMES - 70) / (high - low or 1)
    zero = _NAMES - low * scale
    drawn = []
    for at, (name, value) in enumerate(points):
        y = at * _ROW
        left, width = (zero, value * scale) if value >= 0 else (zero + value * scale, -value * scale)
        drawn.append(
            Markup(
                '<text x="{}" y="{}" class="name">{}</text><rect x="{:.1f}" y="{}" width="{:.1f}" height="14" rx="2"/>'
                '<text x="{:.1f}" y="{}" class="value">{}</text>'
            ).format(_NAMES - 10, y + 15, _cut(name), left, y + 4, max(width, 1), left + width + 6, y + 15,
                     words.number(value))
        )  # fmt: skip
    return _svg(len(points) * _ROW + 4, Markup("").join(drawn), f"Bar chart: {unit}, by state.", "bars")


def line(points: list[tuple[str, float]], unit: str) -> Markup:
    """Numbers through time; the axis of numbers begins at nought."""
    found = sorted((date.fromisoformat(day).toordinal(), value, day) for day, value in points)
    first, last = found[0][0], found[-1][0]
    most = max(value for _, value, _ in found) or 1
    height, left, top = 220, 90, 14

    def placed(day: int, value: float) -> tuple[float, float]:
        x = left + (day - first) / (last - first) * (_WIDTH - left - 60)
        return round(x, 1), round(top + (1 - value / most) * (height - top - 30), 1)

    places = [placed(day, value) for day, value, _ in found]
    dots = (
        []
        if len(places) > _MOST
        else [
            Markup('<circle cx="{}" cy="{}" r="4"><title>{}: {}</title></circle>').format(
                x, y, words.day(day), words.number(value)
            )
            for (x, y), (_, value, day) in zip(places, found, strict=True)
        ]
    )
    zero = height - 30
    axes = Markup(
        '<path class="axis" d="M{left} {top}V{zero}H{right}"/>'
        '<text class="name" x="{at}" y="{up}">{most}</text><text class="name" x="{at}" y="{zero}">0</text>'
        '<text class="value" x="{left}" y="{down}">{first}</text>'
        '<text class="name" x="{right}" y="{down}">{last}</text>'
    ).format(left=left, top=top, zero=zero, right=_WIDTH - 60, at=left - 8, up=top + 5, down=height - 8,
             most=words.number(most), first=words.day(found[0][2]), last=words.day(found[-1][2]))  # fmt: skip
    steps = Markup('<polyline points="{}"/>').format(" ".join(f"{x},{y}" for x, y in places))
    return _svg(height, axes + steps + Markup("").join(dots), f"Line chart: {unit}, through time.", "line")


def lanes(events: list[dict[str, Any]]) -> Markup | None:
    """One line a subject through time, a dot where something happened; each has `subject`, `day` and `label`."""
    days = [date.fromisoformat(event["day"]).toordinal() for event in events]
    if not events:
        return None
    subjects = list(dict.fromkeys(event["subject"] for event in events))
    first, last = date.fromordinal(min(days)).year, date.fromordinal(max(days)).year + 1
    begin, end = date(first, 1, 1).toordinal(), date(last, 1, 1).toordinal()
    height = len(subjects) * 34 + 30

    def along(day: int) -> float:
        return round(_NAMES + (day - begin) / (end - begin) * (_WIDTH - _NAMES - 20), 1)

    drawn = []
    step = max(1, (last - first) // 8)
    for year in range(first, last + 1, step):
        x = along(date(year, 1, 1).toordinal())
        drawn.append(
            Markup('<path class="axis" d="M{} 8V{}"/><text class="year" x="{}" y="{}">{}</text>').format(
                x, height - 22, x, height - 6, year
            )
        )
    for at, subject in enumerate(subjects):
        y = at * 34 + 24
        drawn.append(
            Markup('<text class="name" x="{}" y="{}">{}</text><path class="lane" d="M{} {}H{}"/>').format(
                _NAMES - 10, y + 5, words.subject(subject), _NAMES, y, _WIDTH - 20
            )
        )
        for event, day in zip(events, days, strict=True):
            if event["subject"] == subject:
                drawn.append(
                    Markup('<circle class="{}" cx="{}" cy="{}" r="6"><title>{}: {}</title></circle>').format(
                        subject, along(day), y, words.day(event["day"]), event["label"]
                    )
                )
    return _svg(height, Markup("").join(drawn), "What happened when, one line a subject.", "lanes")


def _svg(height: int, inside: Markup, label: str, kind: str) -> Markup:
    return Markup('<svg class="chart {}" viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg>').format(
        kind, _WIDTH, height, label, inside
    )


def _cut(name: str) -> Markup:
    return escape(name if len(name) <= 27 else name[:26].rstrip() + "…")
