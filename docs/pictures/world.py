"""Make the outlines of the map of the pages, once: `python docs/pictures/world.py countries-50m.json`.

The file is npm's world-atlas (version 2.0.2, ISC), made from Natural Earth. Borders are shared arcs, simplified once
each, so that neighbours still meet. The projection is Natural Earth (Šavrič and others, 2011) about 11° E, which cuts
no land but through the Bering Strait; coordinates are whole units of a map 2,000 wide.
"""

import csv
import json
import math
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
WIDTH = 2000
MIDDLE = 11  # degrees east
TOLERANCE = 0.8  # units that a simplified border may be off
SMALLEST = 5.0  # square units of an island, below which only a state's largest is kept
DOT = 60.0  # square units of a state, below which a dot stands for it
ANTARCTICA = "010"
# Not in the 50m file: latitude and longitude of the capital.
ABSENT = {"TUV": (-8.52, 179.2)}
# Drawn apart by Natural Earth, and part of a state for the United Nations.
PART_OF = {"Somaliland": "SOM", "N. Cyprus": "CYP"}

Point = tuple[float, float]


def main(file: Path) -> None:
    """Write `aplc_db/web/map/world.csv`: iso3 (empty: land that is no state of the list), x, y of a dot, path."""
    atlas = json.loads(file.read_text(encoding="utf-8"))
    arcs = [simplified([projected(*place) for place in arc]) for arc in placed(atlas)]
    with (ROOT / "aplc_db" / "reference" / "states.csv").open(encoding="utf-8") as states:
        codes = {row["m49"]: row["iso3"] for row in csv.DictReader(states)}
    rings: dict[str, list[list[Point]]] = {iso3: [] for iso3 in codes.values()} | {"": []}
    for country in atlas["objects"]["countries"]["geometries"]:
        if country.get("id") != ANTARCTICA:
            iso3 = codes.get(country.get("id", "")) or PART_OF.get(country["properties"]["name"], "")
            # two islands of Alaska lie across the cut
            rings[iso3] += [ring for ring in outlines(country, arcs) if width(ring) < WIDTH / 2]
    with (ROOT / "aplc_db" / "web" / "map" / "world.csv").open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("iso3", "x", "y", "path"))
        for iso3, found in sorted(rings.items()):
            largest = max(found, key=area, default=[])
            kept = [ring for ring in found if ring is largest or area(ring) >= SMALLEST]
            x, y = centre(largest) if largest else projected(*reversed(ABSENT[iso3]))
            dot = (round(x), round(y)) if iso3 and sum(map(area, kept)) < DOT else ("", "")
            writer.writerow((iso3, *dot, "".join(map(path, kept))))


def placed(atlas: dict[str, Any]) -> Iterator[list[Point]]:
    """The arcs as longitudes and latitudes: TopoJSON keeps steps on a grid."""
    (sx, sy), (tx, ty) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    for arc in atlas["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def projected(longitude: float, latitude: float) -> Point:
    """A place on the map, y downwards."""
    l, p = math.radians((longitude - MIDDLE + 180) % 360 - 180), math.radians(latitude)  # noqa: E741 - lambda and phi
    x = l * (0.8707 - 0.131979 * p**2 - 0.013791 * p**4 + 0.003971 * p**10 - 0.001529 * p**12)
    y = p * (1.007226 + 0.015085 * p**2 - 0.044475 * p**6 + 0.028874 * p**8 - 0.005916 * p**10)
    scale = WIDTH / (2 * math.pi * 0.8707)
    return WIDTH / 2 + x * scale, 510 - y * scale


def simplified(points: list[Point]) -> list[Point]:
    """`points` without those that the line between their neighbours passes closely (Douglas and Peucker)."""
    if len(points) < 3:
        return points
    far, at = max((distance(point, points[0], points[-1]), index) for index, point in enumerate(points[1:-1], 1))
    if far <= TOLERANCE:
        return [points[0], points[-1]]
    return simplified(points[: at + 1])[:-1] + simplified(points[at:])


def distance(point: Point, start: Point, end: Point) -> float:
    (x, y), (x1, y1), (x2, y2) = point, start, end
    length = math.hypot(x2 - x1, y2 - y1)
    if not length:
        return math.hypot(x - x1, y - y1)
    return abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length


def outlines(country: dict[str, Any], arcs: list[list[Point]]) -> Iterator[list[Point]]:
    if country["type"] not in ("Polygon", "MultiPolygon"):
        return
    polygons = [country["arcs"]] if country["type"] == "Polygon" else country["arcs"]
    for ring in (ring for polygon in polygons for ring in polygon):
        points: list[Point] = []
        for index in ring:
            arc = arcs[index] if index >= 0 else arcs[~index][::-1]
            points += arc[1:] if points else arc
        yield points


def width(ring: list[Point]) -> float:
    return max(x for x, _ in ring) - min(x for x, _ in ring)


def area(ring: list[Point]) -> float:
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True))) / 2


def centre(ring: list[Point]) -> Point:
    return sum(x for x, _ in ring) / len(ring), sum(y for _, y in ring) / len(ring)


def path(ring: list[Point]) -> str:
    """A closed path in whole units, steps relative to the point before; nothing where it has no extent."""
    units = [(round(x), round(y)) for x, y in ring[:-1]]
    steps = [(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(units)]
    moved = " ".join(f"{x} {y}" for x, y in steps if x or y).replace(" -", "-")
    return f"M{units[0][0]} {units[0][1]}l{moved}z" if moved else ""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
