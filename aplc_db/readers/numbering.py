"""The numbers that Word prints before paragraphs and does not store: restored from its numbering definitions."""

import re
from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

_Element = Any
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


class Numbering:
    """Counts the numbered paragraphs of one document, in the order in which `label` is asked."""

    def __init__(self, part: _Element | None, styles: dict[str, _Element]) -> None:
        self.styles = styles
        self.kinds: dict[str, str] = {}  # numId -> abstractNumId
        self.levels: dict[str, dict[int, _Element]] = {}  # abstractNumId -> level -> its definition
        self.overrides: dict[tuple[str, int], int] = {}  # (numId, level) -> where it starts anew
        self.counts: dict[tuple[str, int], int] = {}  # (abstractNumId, level) -> the number printed last
        self.default = next((key for key, style in styles.items() if style.get(qn("w:default")) == "1"
                             and style.get(qn("w:type")) == "paragraph"), "")  # fmt: skip
        if part is None:
            return
        linked: dict[str, str] = {}  # abstractNumId -> the list style that defines its levels
        for kind in part.iter(qn("w:abstractNum")):
            levels = {int(level.get(qn("w:ilvl"), "0")): level for level in kind.iter(qn("w:lvl"))}
            self.levels[kind.get(qn("w:abstractNumId"))] = levels
            if style := _value(kind, "w:numStyleLink"):
                linked[kind.get(qn("w:abstractNumId"))] = style
        for number in part.iter(qn("w:num")):
            identifier = number.get(qn("w:numId"))
            kind = number.find(qn("w:abstractNumId"))
            if kind is not None:
                self.kinds[identifier] = kind.get(qn("w:val"))
            for override in number.findall(qn("w:lvlOverride")):
                start = override.find(qn("w:startOverride"))
                if start is not None:
                    self.overrides[identifier, int(override.get(qn("w:ilvl"), "0"))] = int(start.get(qn("w:val"), "1"))

        for identifier, style in linked.items():
            place = styles[style].find(f"{qn('w:pPr')}/{qn('w:numPr')}") if style in styles else None
            meant = self.kinds.get(_value(place, "w:numId") or "", "") if place is not None else ""
            self.levels[identifier] = self.levels.get(meant, {})

    def label(self, paragraph: _Element) -> str:
        """What Word prints before a paragraph, with a space after it: "12. ", "(b) ", "- " for a bullet, or nothing."""
        number, level = self.place(paragraph)
        kind = self.kinds.get(number, "")
        definition = self.levels.get(kind, {}).get(level)
        if definition is None:
            return ""
        form = _value(definition, "w:numFmt") or "decimal"
        if form == "bullet":
            return "- "
        start = int(_value(definition, "w:start") or "1")
        if (number, level) in self.overrides:
            # A start of its own counts once, for the first paragraph of that list.
            self.counts[kind, level] = self.overrides.pop((number, level)) - 1
        self.counts[kind, level] = self.counts.get((kind, level), start - 1) + 1
        for deeper in [key for key in self.counts if key[0] == kind and key[1] > level]:
            del self.counts[deeper]
        if form == "none":
            return ""
        pattern = _value(definition, "w:lvlText") or ""
        text = re.sub(r"%(\d)", lambda found: self.printed(kind, int(found[1]) - 1), pattern).strip()
        return f"{text} " if text else ""

    def printed(self, kind: str, level: int) -> str:
        definition = self.levels[kind].get(level)
        if definition is None:
            return ""
        count = self.counts.get((kind, level), int(_value(definition, "w:start") or "1"))
        form = _value(definition, "w:numFmt") or "decimal"
        if form in ("lowerLetter", "upperLetter"):
            text = chr(97 + (count - 1) % 26) * ((count - 1) // 26 + 1)
        elif form in ("lowerRoman", "upperRoman"):
            text = _roman(count)
        else:
            return str(count)
        return text.upper() if form.startswith("upper") else text

    def place(self, paragraph: _Element) -> tuple[str, int]:
        """The list (numId) and level of a paragraph, its own or its style's; "" where it has none."""
        number, level = None, None
        for properties in self.properties(paragraph):
            place = properties.find(qn("w:numPr"))
            if place is None:
                continue
            number = number or _value(place, "w:numId")
            level = level or _value(place, "w:ilvl")
        return ("" if number in (None, "0") else number or ""), int(level or "0")

    def properties(self, paragraph: _Element) -> Iterator[_Element]:
        """The properties of a paragraph: its own, its style's, and those of the styles that it is based on."""
        own = paragraph.find(qn("w:pPr"))
        if own is not None:
            yield own
        style, seen = self.style_id(paragraph), set()
        while style in self.styles and style not in seen:
            seen.add(style)
            found = self.styles[style].find(qn("w:pPr"))
            if found is not None:
                yield found
            style = _value(self.styles[style], "w:basedOn") or ""

    def style_id(self, paragraph: _Element) -> str:
        own = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        return own.get(qn("w:val"), "") if own is not None else self.default


def _value(element: _Element, child: str) -> str | None:
    found = element.find(qn(child))
    return found.get(qn("w:val")) if found is not None else None


def _roman(number: int) -> str:
    """
    >>> _roman(14), _roman(39)
    ('xiv', 'xxxix')
    """
    parts: list[str] = []
    for value, letters in _ROMAN:
        while number >= value:
            parts.append(letters)
            number -= value
    return "".join(parts)
