"""Lines to blocks: what a line opens by its mark, and which lines go on with what stands before them."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from aplc_db.furniture import Line, broken_between, ended
from aplc_db.records import Table

_ROMAN = re.compile(r"([IVX]{1,6})\.\s+(?=[^\W\d_])(.+)")
_LETTER = re.compile(r"([A-Z])\.\s+(?=[A-Z])(.+)")
_ANNEX = re.compile(r"((?:Annex|Appendix)(?:\s+(?:[IVX]+|[A-Z]|\d{1,2}))?)(?:\s*[.:–—-]\s*(.*)|\s+(?=[A-Z])(.*))?$")
_STYLED = re.compile(r"#{1,6}\s+(.+)")
_PARAGRAPH = re.compile(r"(\d{1,3})\.\s*(?=[A-Z“\"‘'(\[])(.+)")
_ITEM = re.compile(r"\(?([a-z]|[ivx]{2,5})\)\s+(.+)")
_STAR = re.compile(r"(?:\*{1,3}|[†‡])\s*(?=[A-Z])")
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_NOTE = re.compile(rf"\[?(\d{{1,3}})\]?\.?\s*(?=[A-Z“\"(])(?!(?:{_MONTHS})\b)")
_OPEN = re.compile(r"\b(?:a|an|at|by|for|from|in|of|on|that|the|to|with)$")  # at a line's end: the sentence goes on
_RULE = re.compile(r"_{3,}|[-–—]{5,}")
BULLET = re.compile(r"(?:[-–—•·▪●◦‣]|\*)\s+(?=\S)")
_VALUES = {"i": 1, "v": 5, "x": 10}
HEADING = 100  # characters that a heading without a mark may have
_MARKED_HEADING = 180
_NARROWEST = 25  # characters to which prose may be wrapped; shorter lines are members of lists
_NAME = 60  # characters that one member of a list may have


@dataclass(slots=True)
class Block:
    """What becomes one passage, or the rows of one table."""

    kind: str
    page: int
    lines: list[str] = field(default_factory=list)
    meant: list[bool] = field(default_factory=list)  # of each line: whether the break before it is meant
    section: str | None = None
    section_title: str | None = None
    paragraph: str | None = None
    item: str | None = None
    table: Table | None = None
    marked: bool = True  # opened by a mark of its own, not by space alone

    @property
    def last(self) -> str:
        return self.lines[-1] if self.lines else ""

    @property
    def is_list(self) -> bool:
        return sum(self.meant[1:]) >= 1 or bool(self.lines and BULLET.match(self.lines[0]))


def blocks(lines: list[Line], wrapped: bool) -> list[Block]:
    """The blocks of a paper in the order in which they begin."""
    return _Outliner(lines, wrapped).run()


class _Outliner:
    """One walk over the lines, knowing which number, letter or section may come next."""

    def __init__(self, lines: list[Line], wrapped: bool) -> None:
        self.lines = lines
        self.wrapped = wrapped
        self.width = _width(lines) if wrapped else 0
        numbers = [int(found[1]) for line in lines if (found := _PARAGRAPH.match(line.text))]
        self.later = set(numbers)
        self.numbered = any(number + 1 in self.later for number in numbers)
        self.starred = sum(bool(BULLET.match(line.text)) and line.text[0] == "*" for line in lines) > 3
        self.found: list[Block] = []
        self.open: Block | None = None  # takes the lines without a mark
        self.body: Block | None = None  # the paragraph or item that a footnote interrupts
        self.section: str | None = None
        self.title: str | None = None
        self.above: str | None = None  # the title of the section, without that of a part of it
        self.roman = self.letter = self.number = self.item = self.subitem = self.note = 0
        self.notes = False  # below a rule, until the page turns

    def run(self) -> list[Block]:
        for index, line in enumerate(self.lines):
            if line.table is not None:
                self.begin(Block("table_row", line.page, table=line.table))
                self.open = self.body = None
            elif _RULE.fullmatch(line.text):
                following = self.lines[index + 1].text if index + 1 < len(self.lines) else ""
                self.notes = bool(_NOTE.match(following) or _STAR.match(following))
            else:
                self.take(index, line)
        return self.found

    def take(self, index: int, line: Line) -> None:
        if self.notes and (line.turn or (line.gap and not self.width and not self.is_note(line))):
            self.notes = False
            self.leave_footnote(line)
        if self.opens(index, line):
            return
        block = self.open
        in_footnote = block is not None and block.kind == "footnote" and not self.notes
        if block is not None and in_footnote and (line.gap or line.turn) and ended(block.last):
            self.leave_footnote(line)
            block = self.open
        if block is None or (block.kind == "heading" and not self.heading_goes_on(index, line)):
            self.plain(line)
        elif block.kind in ("heading", "footnote"):
            block.lines.append(line.text)
            block.meant.append(False)
            if block.kind == "heading":
                self.title = self.above = block.section_title = f"{self.title} {line.text}"
        elif self.is_bare_heading(index, line, block):
            self.heading(line, self.section, f"{self.above}: {line.text}" if self.above else line.text, marked=False)
        elif self.goes_on(line, block):
            block.meant.append(self.break_is_meant(block, line))
            block.lines.append(line.text)
        else:
            self.plain(line)

    def begin(self, block: Block) -> None:
        block.section, block.section_title = self.section, self.title
        self.found.append(block)
        self.open = block
        if block.kind in ("paragraph", "item"):
            self.body = block

    def plain(self, line: Line) -> None:
        self.begin(Block("paragraph", line.page, [line.text], [False], marked=False))

    def heading(self, line: Line, section: str | None, title: str, marked: bool = True) -> None:
        self.section, self.title = section, title
        if marked:
            self.above = title
        self.begin(Block("heading", line.page, [line.text], [False], marked=marked))
        self.body = None

    def leave_footnote(self, line: Line) -> None:
        body = self.body
        goes_on = body is not None and (not ended(body.last) or (self.numbered and not line.gap))
        self.open = body if goes_on else None

    # What a line opens.

    def opens(self, index: int, line: Line) -> bool:
        """Open a block where the line begins with a mark that may come next; false where it does not."""
        before = self.open.last if self.open else ""
        clear = line.gap or self.open is None or self.open.kind == "heading" or ended(before)
        if self.notes or self.near_page_end(index, line, clear):
            return self.opens_footnote(line)
        if not clear and not re.search(r"(?:[,—–-]|\band|\bor)$", before):
            return bool(line.turn and self.body and ended(self.body.last) and self.opens_marked(line))
        return (clear and self.opens_marked(line)) or self.opens_item(line)

    def opens_marked(self, line: Line) -> bool:
        text = line.text
        if found := _STYLED.match(text):
            line.text = found[1].strip()
            if not self.opens_heading(line):
                self.heading(line, self.section, line.text)
            return True
        if self.opens_heading(line):
            return True
        if (found := _PARAGRAPH.match(text)) and self.may_be_next(int(found[1]), line):
            self.number = int(found[1])
            self.item = self.subitem = 0
            self.begin(Block("paragraph", line.page, [found[2]], [False], paragraph=found[1]))
            return True
        if _STAR.match(text) and not self.starred and not (text[1] == " " and self.width == 0 and not self.numbered):
            return self.opens_footnote(line)
        return False

    def opens_heading(self, line: Line) -> bool:
        text = line.text
        if len(text) > _MARKED_HEADING or text.endswith("."):
            return False
        found = _ROMAN.match(text)
        if found and not (len(found[1]) == 1 and self.letter and ord(found[1]) == 65 + self.letter):
            value = _value(found[1])
            if value and (value == self.roman + 1 or value == 1 or self.roman == 0):
                self.roman, self.letter = value, 0
                self.heading(line, found[1], found[2].strip())
                return True
        if found := _ANNEX.match(text):
            self.roman = self.letter = self.number = 0
            self.heading(line, found[1], (found[2] or found[3] or found[1]).strip())
            return True
        found = _LETTER.match(text)
        if found and (self.numbered or self.roman) and ord(found[1]) - 64 in (1, self.letter + 1):
            self.letter = ord(found[1]) - 64
            top, _, _ = (self.section or "").partition(".")
            self.heading(line, f"{top}.{found[1]}" if top else found[1], found[2].strip())
            return True
        return False

    def may_be_next(self, number: int, line: Line) -> bool:
        if self.number == 0:
            return number == 1 or number + 1 in self.later
        if number == 1:
            return self.open is not None and self.open.kind == "heading"
        return self.number < number <= self.number + 3

    def opens_item(self, line: Line) -> bool:
        found = _ITEM.match(line.text)
        if not found or self.body is None or (self.open is not None and self.open.kind == "heading"):
            return False
        letter, value = ord(found[1][0]) - 96 if len(found[1]) == 1 else 0, _value(found[1])
        if letter and letter in (1, self.item + 1) and not (letter == 1 and self.item == 1):
            self.item, self.subitem = letter, 0
            name = found[1]
        elif value and value in (1, self.subitem + 1):
            self.subitem = value
            name = f"{chr(96 + self.item)}.{found[1]}" if self.item else found[1]
        else:
            return False
        self.begin(Block("item", line.page, [found[2]], [False], paragraph=self.body.paragraph, item=name))
        return True

    def near_page_end(self, index: int, line: Line, clear: bool) -> bool:
        """Whether a numbered footnote without a rule above it begins here: the next number, near a page's end."""
        found = _NOTE.match(line.text)
        if not found or not clear or int(found[1]) != self.note + 1 or not self.width or "." in found[0]:
            return False
        return any(following.turn for following in self.lines[index + 1 : index + 6])

    def is_note(self, line: Line) -> bool:
        found = _NOTE.match(line.text)
        return bool(found and "." not in found[0] and int(found[1]) == self.note + 1)

    def opens_footnote(self, line: Line) -> bool:
        found = _NOTE.match(line.text)
        below_rule = self.notes and (self.open is None or self.open.kind != "footnote")
        if found and (below_rule or self.note == 0 or int(found[1]) in (1, self.note + 1)):
            self.note = int(found[1])
            mark = found[1]
        elif found := _STAR.match(line.text):
            mark = found[0].strip()
        else:
            return False
        self.begin(Block("footnote", line.page, [line.text[found.end() :]], [False], item=mark))
        return True

    # Which lines go on with the block before them.

    def heading_goes_on(self, index: int, line: Line) -> bool:
        """Whether a heading fills more than one printed line."""
        if (line.gap and not line.turn) or self.open is None or not self.open.marked:
            return False
        if not self.width:
            return not self.wrapped and line.text[0].islower()
        if len(self.open.lines) > 3:
            return False
        if line.text[0].islower() or self.open.last.endswith("-"):
            return True
        return any(
            (found := _PARAGRAPH.match(following.text)) and self.may_be_next(int(found[1]), following)
            for following in self.lines[index + 1 : index + 3]
        )

    def is_bare_heading(self, index: int, line: Line, block: Block) -> bool:
        """A short line between two numbered paragraphs that closes no sentence."""
        if not self.numbered or not ended(block.last) or ended(line.text) or len(line.text) > HEADING:
            return False
        if not line.text[0].isupper() or index + 1 == len(self.lines):
            return False
        found = _PARAGRAPH.match(self.lines[index + 1].text)
        return bool(found and self.may_be_next(int(found[1]), self.lines[index + 1]))

    def goes_on(self, line: Line, block: Block) -> bool:
        if line.turn and self.wrapped:
            # Space where a page turns may mean nothing: only an unfinished line says that its paragraph goes on.
            return self.numbered or not ended(block.last) or not self.break_is_meant(block, line)
        if line.gap:
            return not ended(block.last) and line.text[0].islower() and not BULLET.match(line.text)
        if not self.wrapped or (self.numbered and self.width):
            return True
        if not self.break_is_meant(block, line):
            return True
        if BULLET.match(line.text) or BULLET.match(block.lines[0]):
            return True
        return not (ended(block.last) and len(block.last) > _NAME)

    def break_is_meant(self, block: Block, line: Line) -> bool:
        """Whether the line had room for the next word, so that its end is no accident of printing."""
        if not self.width:
            if self.wrapped:
                return not line.turn or block.is_list
            # A break within prose, as text has that was copied from printed lines.
            return not broken_between(block.last, line.text) and (len(block.last) <= _NAME or ended(block.last))
        if line.text[0].islower() or block.last.endswith("-"):
            return False
        if BULLET.match(line.text) and BULLET.match(block.lines[0]) and ended(block.last):
            return True
        if self.numbered and not (line.text[0].isupper() or BULLET.match(line.text)):
            return False
        room = 0.6 * self.width if self.numbered else 0.75 * self.width
        return len(block.last) + 1 + len(line.text.split(maxsplit=1)[0]) <= room


def _width(lines: list[Line]) -> int:
    """The width to which the text was wrapped, in characters; 0 where every line break is meant."""
    pairs = [
        (one.text, two.text) for one, two in pairwise(lines) if one.text and two.text and (two.turn or not two.gap)
    ]
    broken = [
        len(one)
        for one, two in pairs
        if len(one) >= _NARROWEST and (broken_between(one, two) or _OPEN.search(one[-6:]))
    ]
    return max(broken) if len(broken) > 0.03 * len(pairs) else 0


def _value(numeral: str) -> int:
    """The value of a Roman numeral up to xxxix in either case; 0 where it is none.

    >>> [_value(numeral) for numeral in ("I", "iv", "IX", "XII", "iix", "b")]
    [1, 4, 9, 12, 0, 0]
    """
    if not re.fullmatch(r"x{0,3}(?:ix|iv|v?i{0,3})", numeral.lower()):
        return 0
    values = [_VALUES[letter] for letter in numeral.lower()]
    return sum(-one if one < two else one for one, two in pairwise([*values, 0]))
