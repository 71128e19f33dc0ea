"""Passages as web pages and as plain text, as monitors, word processors and copying make them."""

import textwrap
from html import escape

from typeset import printed

from aplc_db.records import Passage

PAGES = ("monitor", "breaks", "lists", "word processor", "layout table", "unclosed")
TEXTS = (
    "one line a paragraph", "no blank lines", "indented", "hanging", "tabs", "pages", "centred heads", "quoted spaces",
    "marks", "double spaced",
)  # fmt: skip


def as_html(passages: list[Passage], symbol: str, style: str, encoding: str = "utf-8") -> bytes:
    """A web page in one of the `PAGES` styles, whose menus and notices name states that say nothing."""
    assert style in PAGES
    body = {
        "monitor": _monitor, "breaks": _breaks, "lists": _lists, "word processor": _processor,
        "layout table": lambda some: f"<table width=100%><tr><td>Menu<br>Wakanda</td><td>{_monitor(some)}</td></tr></table>",
        "unclosed": lambda some: "\n".join(f"<{_tag(each)}>{_text(each)}" for each in some),
    }[style](passages)  # fmt: skip
    head = f"<title>{symbol} | The Monitor</title><meta charset={encoding}><script>var x = '<p>Chad retains 5</p>';</script>"
    before = (
        "<header><a href=/>Home</a> <a>Angola</a></header><nav><ul><li>Chad<li>Niger</ul></nav>"
        "<div id='cookie-banner' class='cookie'><p>We use cookies in Benin.</p></div>"
        "<aside class=related><h3>Related</h3><p>Togo retains 12 mines.</p></aside>"
    )
    after = "<footer><p>Contact: Geneva, Switzerland</p></footer><noscript>Enable scripts in Peru</noscript>"
    page = f"<!doctype html><html><head>{head}</head><body>{before}{body}{after}"
    return page.encode(encoding, "xmlcharrefreplace")


def _tag(passage: Passage) -> str:
    return "h2" if passage.kind == "heading" else "p"


def _text(passage: Passage) -> str:
    return escape(printed(passage), quote=False)


def _monitor(passages: list[Passage]) -> str:
    """Blocks in blocks, entities, links, and lines broken in the source wherever they are long."""
    blocks = []
    for passage in passages:
        text = "\n    ".join(textwrap.wrap(_text(passage), 70, break_on_hyphens=False))
        text = text.replace("–", "&ndash;").replace("’", "&rsquo;").replace(" States", "&nbsp;States")
        text = text.replace("Chad", '<a href="/chad"><em>Chad</em></a>').replace(
            "Convention", "<span>Conven</span>tion"
        )
        blocks.append(f"<div class=field><div><{_tag(passage)}>{text}</{_tag(passage)}></div></div>")
    return f"<main id=content><article>{''.join(blocks)}</article><!-- end <p>of</p> page --></main>"


def _breaks(passages: list[Passage]) -> str:
    """Everything in one block, paragraphs parted by two breaks."""
    return "<div>" + "<br>\n<br />\n".join(_text(passage) for passage in passages) + "</div>"


def _lists(passages: list[Passage]) -> str:
    """Paragraphs and items that the browser numbers."""
    found: list[str] = []
    kind = ""
    for passage in passages:
        if passage.kind != kind and kind == "item":
            found.append("</ol></li>")
        if passage.kind in ("heading", "footnote") or passage.kind == "paragraph":
            if kind in ("paragraph", "item") and passage.kind != "paragraph":
                found.append("</ol>")
            if kind not in ("paragraph", "item") and passage.kind == "paragraph":
                found.append(f"<ol start={passage.paragraph}>")
        if passage.kind == "item" and kind != "item":
            found.append("<ol type=a>")
        text = escape(passage.text, quote=False)
        if passage.kind == "heading":
            found.append(f"<h2>{text}</h2>")
        elif passage.kind == "footnote":
            found.append(f"<p>* {text}</p>")
        else:
            found.append(f"<li>{text}")
        kind = passage.kind
    return "".join(found)


def _processor(passages: list[Passage]) -> str:
    """As Word saves pages: classes, conditional comments, numbers in spans, spaces that do not break."""
    blocks = []
    for passage in passages:
        number, _, text = _text(passage).partition(" ")
        blocks.append(
            f"<{_tag(passage)} class=MsoNormal style='margin-left:18.0pt'><![if !supportLists]><span lang=EN-GB><span "
            f"style='mso-list:Ignore'>{number}<span style='font:7.0pt'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>"
            f"<span lang=EN-GB>{text}<o:p></o:p></span></{_tag(passage)}>"
        )
    return f"<div class=WordSection1>{''.join(blocks)}</div>"


def as_text(passages: list[Passage], symbol: str, style: str) -> str:
    """Plain text in one of the `TEXTS` styles."""
    assert style in TEXTS
    lines: list[str] = []
    for at, passage in enumerate(passages):
        text = printed(passage)
        if style == "tabs":
            number, _, rest = text.partition(" ")
            text = f"{number}\t{rest}" if passage.kind != "footnote" else text
        if style == "marks" and passage.kind in ("paragraph", "item"):
            text = (
                text.replace(" Chad ", " Chad1 ")
                .replace("Côte d’Ivoire,", "Côte d’Ivoire2,")
                .replace("(2004)", "(2004)3")
            )
            text = text.replace("53 million", "53 million4").replace("162,796", "162,7965")
        if style in ("one line a paragraph", "tabs", "marks"):
            lines += [text] if style == "one line a paragraph" else [text, ""]
            continue
        first = {"indented": "     ", "hanging": ""}.get(style, "")
        later = {"hanging": "     "}.get(style, "")
        wrapped = textwrap.wrap(text, 76, initial_indent=first, subsequent_indent=later, break_on_hyphens=False)
        if style == "centred heads" and passage.kind == "heading":
            wrapped = [line.center(76) for line in wrapped]
        if style == "quoted spaces":
            wrapped = [_justified(line, 84) if line is not wrapped[-1] else line for line in wrapped]
        lines += wrapped if style != "double spaced" else [part for line in wrapped for part in (line, "")]
        if style not in ("no blank lines", "pages", "double spaced"):
            lines.append("")
        if style == "pages" and at % 6 == 5:
            lines += [f"{symbol}", f"\f{symbol}", str(at // 6 + 2)]
    return "\r\n".join(lines) + "\r\n"


def _justified(line: str, width: int) -> str:
    """The words of a line spread over `width` by more spaces, as a terminal justifies."""
    words = line.split(" ")
    for at in range(width - len(line)):
        if len(words) > 1:
            words[at % (len(words) - 1)] += " "
    return " ".join(words)
