"""Plain text: bytes to characters without guessing, characters to lines, form feeds to pages."""

import re
import unicodedata

from aplc_db.errors import PaperError
from aplc_db.readers import text_tables
from aplc_db.records import Page, Source

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
# A soft hyphen at the end of a line says that a word is broken there; any other prints nothing.
_INVISIBLE = re.compile("\u00ad(?!\\s*\n)|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
# A UTF-8 letter or quote whose bytes were once taken for cp1252 characters and written out again: "â€œ", "Ã´".
_MANGLED = re.compile("[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u02dc\u2013-\u203a\u20ac\u2122\ufffd]{1,3}")


def read(data: bytes, name: str, encoding: str | None = None) -> Source:
    """The pages of a text file: one page numbered 0, or one a form feed, numbered from 1."""
    text, notes = decode(data, name, encoding)
    if not text.strip():
        raise PaperError(f"{name}: empty, only white space. Give a file that holds a paper.", code="empty")
    text = text.rstrip()  # in its place: a long text is held once
    sheets = text.split("\f")
    numbers = [0] if len(sheets) == 1 else range(1, len(sheets) + 1)
    pages = [
        Page(number, *text_tables.split(sheet.splitlines())) for number, sheet in zip(numbers, sheets, strict=True)
    ]
    return Source(pages, "text/plain", notes=notes)


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, list[str]]:
    """The characters of `data` and notes on what was assumed: byte order mark, then UTF-8, then cp1252 with a note.

    Raises PaperError `encoding` where no encoding fits throughout or control characters stand in the text.
    """
    notes: list[str] = []
    text = _characters(data, name, encoding, notes)
    found = _CONTROLS.search(text)
    if found:
        place = len(text[: found.start()].encode("utf-8", "surrogatepass"))
        raise PaperError(
            f"{name}: control character {ord(found[0]):#04x} at byte {place}, line {_line(text, found.start())}. "
            "Remove it or give the paper in another format.",
            code="encoding",
        )
    return _tidy(text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n"), notes), notes


def _characters(data: bytes, name: str, encoding: str | None, notes: list[str]) -> str:
    if encoding is not None:
        return _strictly(data, name, encoding).removeprefix("\ufeff")
    for mark, named in _BOMS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], name, named)
    _refuse_bare_utf16(data, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        first = error
    line = data.count(b"\n", 0, first.start) + 1
    if re.search(b"\xed[\xa0-\xbf][\x80-\xbf]", data):
        raise PaperError(
            f"{name}: half a surrogate pair at byte {first.start}, line {line}. Save the text again as UTF-8.",
            code="encoding",
        )
    good = len(re.findall(b"[\xc3-\xf4][\x80-\xbf]{1,3}", data))
    lone = len(re.findall(b"[\x80-\xff]", re.sub(b"[\xc3-\xf4][\x80-\xbf]{1,3}", b"", data)))
    if good and lone:
        raise PaperError(
            f"{name}: mixed encodings: byte {first.start} (line {line}) is not UTF-8, "
            f"{good} other characters are. Save the text in one encoding, or name it with --encoding.",
            code="encoding",
        )
    text = _strictly(data, name, "cp1252")
    notes.append(
        f"read as cp1252 (Windows Western): byte {first.start} is 0x{data[first.start]:02x}, "
        f"taken for {text[first.start]!r}; --encoding overrides"
    )
    return text


def _strictly(data: bytes, name: str, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError:
        raise PaperError(f"{name}: unknown encoding {encoding!r}. Try utf-8 or cp1252.", code="encoding") from None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise PaperError(
            f"{name}: byte {error.start} (line {line}) is not {encoding}. Name the right one with --encoding.",
            code="encoding",
        ) from None


def _refuse_bare_utf16(data: bytes, name: str) -> None:
    head = data[:4096]
    for offset, named in ((1, "UTF-16LE"), (0, "UTF-16BE")):
        if len(head) >= 4 and head[offset::2].count(0) > 0.4 * len(head[offset::2]):
            raise PaperError(
                f"{name}: NUL bytes; looks like {named}. Load it with --encoding {named.lower()}.", code="encoding"
            )


def _tidy(text: str, notes: list[str]) -> str:
    """Composed characters, nothing invisible, and characters mangled by a wrong decoding put right, each noted."""
    repaired = _MANGLED.sub(_repair, text)
    if repaired != text:
        notes.append("characters mangled by an earlier wrong decoding were put right (such as â€™ for ’)")
    seen = _INVISIBLE.sub("", repaired)
    if seen != repaired:
        notes.append(f"{len(repaired) - len(seen)} invisible or direction-changing characters were dropped")
    composed = unicodedata.normalize("NFC", seen)
    if composed != seen:
        notes.append("letters with separate accents were composed (NFC)")
    return composed


def _repair(found: re.Match[str]) -> str:
    # cp1252 has no character for byte 9d, the end of a closing quotation mark: it was lost as U+FFFD.
    if found[0] == "â€\ufffd":
        return "”"
    raw = b"".join(_byte(character) for character in found[0])
    for length in range(len(raw), 1, -1):
        try:
            return raw[:length].decode("utf-8") + found[0][length:]
        except UnicodeDecodeError:
            continue
    return found[0]


def _byte(character: str) -> bytes:
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1", "replace")


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1
