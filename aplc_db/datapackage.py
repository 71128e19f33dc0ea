"""`datapackage.json`: what an extract holds, where it comes from and on what terms (Frictionless Data Package)."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from aplc_db import __version__, dictionary, questions, rows

_LICENCE = {
    "name": "CC0-1.0",
    "title": "Creative Commons Zero 1.0: the facts and figures; quotations remain their papers'",
    "path": "https://creativecommons.org/publicdomain/zero/1.0/",
}
_MEDIA = {
    "csv": "text/csv",
    "parquet": "application/vnd.apache.parquet",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def resource(name: str, relation: str, columns: tuple[str, ...], path: str) -> dict[str, Any]:
    """The description of one file: every column with its type and meaning, primary and foreign keys."""
    described = [dictionary.column(relation, column) for column in columns]
    schema: dict[str, Any] = {
        "fields": [_field(column, known) for column, known in zip(columns, described, strict=True)],
        "missingValues": [""],
    }
    if relation in dictionary.tables():
        schema["primaryKey"] = [column.name for column in described if column and column.primary]
        schema["foreignKeys"] = [
            {"fields": [column.name], "reference": {"resource": table, "fields": [key]}}
            for column in described
            if column and column.references
            for table, _, key in [column.references.partition(".")]
        ]
    form = path.rpartition(".")[2]
    return {
        "name": name,
        "path": path,
        "profile": "tabular-data-resource" if form == "csv" else "data-resource",
        "format": form,
        "mediatype": _MEDIA[form],
        "encoding": "utf-8",
        "description": _described(relation),
        "schema": schema,
    }


def write(connection: Any, folder: Path, resources: list[dict[str, Any]], *, defused: bool) -> None:
    """Write `datapackage.json` for `resources` into `folder`, with the papers of the database as sources."""
    present = {resource["name"] for resource in resources}
    for resource in resources:
        keys = resource["schema"].get("foreignKeys", [])
        kept = [
            key | {"reference": key["reference"] | {"resource": ""}}
            if key["reference"]["resource"] == resource["name"]
            else key
            for key in keys
            if key["reference"]["resource"] in present
        ]
        resource["schema"].pop("foreignKeys", None)
        if kept:
            resource["schema"]["foreignKeys"] = kept
    sql = "select symbol, title, as_of, source_url, loaded_at from documents where superseded_by is null order by id"
    papers = [
        {"title": f"{symbol}: {title} ({as_of})"} | ({"path": url} if url else {}) | {"retrieved": str(loaded_at)[:10]}
        for symbol, title, as_of, url, loaded_at in rows.fetch(connection, sql)
    ]
    text = "Facts about the Anti-Personnel Mine Ban Convention, each with the paper, paragraph and words that say it."
    if defused:
        text += " Text that begins like a formula has an apostrophe in front; take one away to have it as it was."
    package: dict[str, Any] = {
        "profile": "data-package",
        "name": "aplc-db-extract",
        "title": "Extract of aplc-db",
        "description": text,
        "created": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "version": __version__,
        "licenses": [_LICENCE],
        "resources": resources,
    }
    if papers:
        package["sources"] = papers
    file = folder / "datapackage.json"
    file.write_text(json.dumps(package, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")


def _field(name: str, known: dictionary.Column | None) -> dict[str, Any]:
    if known is None:
        return {"name": name, "type": "any", "description": "a column of the query"}
    field: dict[str, Any] = {"name": name, "type": known.type, "description": known.description}
    if known.type == "boolean":
        field |= {"trueValues": ["1"], "falseValues": ["0"]}
    if known.type == "datetime":
        field["format"] = "any"
    return field


def _described(relation: str) -> str:
    if not relation:
        return "The rows of a query."
    if relation in dictionary.tables() or relation in dictionary.views():
        return dictionary.description(relation)
    question = questions.question(relation)
    return f"{question.text} {question.notes}".strip()
