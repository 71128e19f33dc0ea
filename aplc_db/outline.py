"""Pages to passages: headings, numbered paragraphs, items, footnotes and rows of tables, as UN papers are laid out.

A paper with none of these marks is simply paragraphs. Lines of prose are joined by a space; the lines of a list
(bullets, one name a line) stay lines of one passage, so that a list can be read a member a line.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from aplc_db import furniture, joining
from aplc_db.blocks import BULLET, HEADING, Block, blocks
from aplc_db.furniture import ended
from aplc_db.records import Passage, Source

_CLAUSE = re.compile(r"[:;,](?: (?:and|or))?$")  # the end of one that is not the last
_CONTINUED = re.compile(r"\W(?:continued|cont['’]?d\.?)\W*$", re.IGNORECASE)
_HEADINGS = 4  # rows of a table that may be repeated where it goes on
_NAME = 60  # characters that a line may have that is one member of a list


def outline(source: Source) -> list[Passage]:
    """The passages of a paper in order; `text` of each is final, every later offset points into it."""
    lines = furniture.run(source)
    words = joining.vocabulary(line.text for line in lines)
    found = _headed(_led_in(_grouped(_itemized(blocks(lines, source.wrapped)))))
    passages: list[Passage] = []
    for passage in _passages(found, words):
        passage.position = len(passages) + 1
        passages.append(passage)
    return passages


def _itemized(found: list[Block]) -> list[Block]:
    """Sentences below words that end in a colon are items, though no letter is printed: bullets, clauses of a list."""
    result: list[Block] = []
    for block in found:
        result += _bulleted(block, result[-1] if result else None)
    for at, block in enumerate(result):
        if block.kind not in ("paragraph", "item") or block.item or not block.last.endswith(":"):
            continue
        end = at + 1
        while end < len(result) and _is_clause(result[end], result[end - 1]):
            end += 1
        if end - at > 2:
            for item in result[at + 1 : end]:
                item.kind, item.paragraph = "item", block.paragraph
                item.lines[0] = _without_bullet(item.lines[0])
    return result


def _is_clause(block: Block, before: Block) -> bool:
    """Whether a paragraph goes on with the sentence that the one before it leaves open: "...:", "...;", small letters."""
    if block.kind != "paragraph" or block.marked or sum(block.meant[1:]) or not ended(block.last):
        return False
    if BULLET.match(block.lines[0]):
        return sum(map(len, block.lines)) > _NAME
    return bool(_CLAUSE.search(before.last)) or block.lines[0][0].islower()


def _without_bullet(line: str) -> str:
    bullet = BULLET.match(line)
    return line[bullet.end() :] if bullet else line


def _bulleted(block: Block, before: Block | None) -> list[Block]:
    """A block, its bullets as items of their own where they are sentences."""
    starts = [at for at, (line, meant) in enumerate(zip(block.lines, block.meant, strict=True))
              if BULLET.match(line) and (meant or at == 0)]  # fmt: skip
    announced = block.lines[starts[0] - 1] if starts and starts[0] else before.last if before else ""
    length = sum(map(len, block.lines[starts[0] :])) if starts else 0
    if len(starts) < 2 or not announced.endswith(":") or length < _NAME * len(starts) or block.kind == "footnote":
        return [block]
    owner = block if starts[0] else before
    pieces = [replace(block, lines=block.lines[: starts[0]], meant=block.meant[: starts[0]])] if starts[0] else []
    for start, end in zip(starts, [*starts[1:], len(block.lines)], strict=True):
        first, *rest = block.lines[start:end]
        pieces.append(
            replace(block, kind="item", paragraph=owner.paragraph if owner else None, item=None,
                    lines=[_without_bullet(first), *rest], meant=[False, *block.meant[start + 1 : end]])
        )  # fmt: skip
    return pieces


def _grouped(found: list[Block]) -> list[Block]:
    """Names that stand alone, one a block, three and more in a row, become one list."""
    result: list[Block] = []
    at = 0
    while at < len(found):
        end = at
        while end < len(found) and _is_name(found[end]):
            end += 1
        if end - at >= 3:
            whole = found[at]
            for block in found[at + 1 : end]:
                whole.lines += block.lines
                whole.meant += [True] * len(block.lines)
            result.append(whole)
            at = end
        else:
            result.append(found[at])
            at += 1
    return result


def _is_name(block: Block) -> bool:
    return (
        block.kind == "paragraph"
        and not block.marked
        and len(block.lines) == 1
        and (len(block.last) <= _NAME and not ended(block.last))
    )


def _led_in(found: list[Block]) -> list[Block]:
    """A list joins the words that announce it: a line with a colon, or an open one before names."""
    result: list[Block] = []
    for block in found:
        before = result[-1] if result else None
        if (
            before is not None
            and not block.marked
            and block.kind == "paragraph"
            and before.kind in ("paragraph", "item")
            and _announces(before, block)
        ):
            before.lines += block.lines
            before.meant += [True, *block.meant[1:]]
        else:
            result.append(block)
    return result


def _announces(before: Block, block: Block) -> bool:
    if before.last.endswith(":"):
        return block.is_list or block.lines[0].count(",") >= 2 or not ended(block.last)
    return not before.is_list and not ended(before.last) and not _may_head(before) and block.lines[0].count(",") >= 2


def _may_head(block: Block) -> bool:
    text = block.last
    return (
        block.kind == "paragraph"
        and not block.marked
        and len(block.lines) == 1
        and len(text) <= HEADING
        and not ended(text)
        and not BULLET.match(text)
        and text.count(",") <= 1
        and not re.search(r"[.:;]\s", text)
        and (text[0].isupper() or text[0] in "“\"‘'(")
        and not text.endswith((",", "-", "–"))
    )


def _headed(found: list[Block]) -> list[Block]:
    """Short open lines above a text are its headings, and name the section of what follows."""
    section: tuple[str | None, str | None] = (None, None)
    sub: str | None = None
    for at, block in enumerate(found):
        if (block.section, block.section_title) != section or (block.kind == "heading" and block.marked):
            section, sub = (block.section, block.section_title), None
        following = found[at + 1] if at + 1 < len(found) else None
        if following is not None and following.kind != "heading" and _may_head(block) and not _may_head(following):
            block.kind, sub = "heading", block.last
        if sub is not None:
            title = block.section_title
            block.section_title = f"{title}: {sub}" if title else sub
    return found


def _passages(found: list[Block], words: frozenset[str]) -> Iterator[Passage]:
    number = 0
    header: list[list[str]] = []
    width = page = 0
    caption = above = ""
    for at, block in enumerate(found):
        table = block.table
        if table is None:
            text = _text(block, words)
            if not text:
                continue
            if block.kind != "footnote":
                above = (
                    text if block.kind == "heading" or re.match(r"(?:Table|Annex)\b", text) or len(text) < 200 else ""
                )
            yield Passage(
                0, block.kind, text, block.section, block.section_title, block.paragraph, block.item, block.page or None
            )
            continue
        rows = [row for row in table.rows if any(cell.strip() for cell in row)]
        if not rows:
            continue
        repeated = _repeated(rows, header) if _interrupted_only_by_notes(found, at) else 0
        turned = block.page != page and _interrupted_only_by_notes(found, at)
        if repeated or (turned and not table.caption and len(rows[0]) == width):
            rows = rows[repeated:]
        else:
            number += 1
            header, width, caption = rows[:_HEADINGS], len(rows[0]), table.caption or above
        page = block.page
        for row in rows:
            cells = tuple(joining.join([cell], words) for cell in row)
            yield Passage(
                0, "table_row", " | ".join(cells), block.section, block.section_title, None, None, block.page or None,
                cells, number, caption,
            )  # fmt: skip


def _repeated(rows: list[list[str]], header: list[list[str]]) -> int:
    """How many rows say again what the table began with; a cell over several columns may have come to another place."""
    count = 0
    for one, two in zip(rows, header, strict=False):
        if [cell for cell in one if cell] != [cell for cell in two if cell]:
            break
        count += 1
    return count


def _interrupted_only_by_notes(found: list[Block], at: int) -> bool:
    """Whether nothing but footnotes, or its caption again, stands between a table and the one before it."""
    for block in reversed(found[:at]):
        if block.kind != "footnote" and not _CONTINUED.search(block.last):
            return block.table is not None
    return False


def _text(block: Block, words: frozenset[str]) -> str:
    """The lines as running text; a list keeps a line a member."""
    parts: list[list[str]] = []
    for line, meant in zip(block.lines, block.meant, strict=True):
        if parts and not meant:
            parts[-1].append(line)
        else:
            parts.append([line])
    joined = [joining.join(part, words) for part in parts]
    return "\n".join(part for part in joined if part)
