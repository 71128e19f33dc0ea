"""Passages as Word files, with what people's Word files hold besides text; each habit is a switch."""

import io
import zipfile
from xml.sax.saxutils import escape

import docx

from aplc_db.records import Passage

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACES = (
    f'xmlns:w="{_W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
HABITS = (
    "automatic", "tracked", "boxes", "notes", "controls", "links", "soft hyphens", "line breaks", "cut runs",
    "contents",
)  # fmt: skip
_LEVELS = ("heading", "paragraph", "item")


def as_word(passages: list[Passage], symbol: str, habits: set[str], notes: dict[str, str] | None = None) -> bytes:
    """A .docx whose body has the given `habits`; `notes` are footnotes by the words that their mark follows."""
    assert habits <= set(HABITS)
    waiting = dict(notes or {}) if "notes" in habits else {}
    texts: list[str] = []
    body: list[str] = []
    if "contents" in habits:
        body += [
            _paragraph(_run(f"{each.text}") + "<w:r><w:tab/></w:r>" + _run(str(at)), '<w:pStyle w:val="TOC1"/>')
            for at, each in enumerate(passages, 2)
            if each.kind == "heading"
        ]
    for at, passage in enumerate(passages):
        text = passage.text
        properties = ""
        if passage.kind == "heading":
            properties = '<w:pStyle w:val="Heading1"/>'
        if "automatic" in habits and passage.kind in _LEVELS:
            text = text.partition(". ")[2] if passage.kind == "heading" else text
            number, level = (90, 0) if passage.kind == "heading" else (91, int(passage.kind == "item"))
            properties += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
            mark = ""
        else:
            mark = {
                "paragraph": f"{passage.paragraph}.",
                "item": f"({passage.item})",
                "footnote": f"{passage.item} ",
            }.get(passage.kind, "")
        runs = (_run(mark) + "<w:r><w:tab/></w:r>" if mark else "") + _runs(text, habits, waiting, texts)
        whole = _paragraph(runs, properties)
        if "tracked" in habits and at % 7 == 3:
            whole = _deleted_paragraph(properties) + whole
        if "boxes" in habits and at % 9 == 4:
            whole = _paragraph(_box(whole), "")
        if "controls" in habits and at % 4 == 1:
            whole = f"<w:sdt><w:sdtPr/><w:sdtContent>{whole}</w:sdtContent></w:sdt>"
        body.append(whole)
    return _packed("".join(body), symbol, texts)


def _paragraph(runs: str, properties: str) -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def _run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _runs(text: str, habits: set[str], waiting: dict[str, str], texts: list[str]) -> str:
    """The text as runs; each habit does its part to every so many words."""
    found: list[str] = []
    marks = {len(text[: text.find(words) + len(words)].split()) - 1: words for words in waiting if words in text}
    column = 0
    for at, word in enumerate(text.split(" ")):
        space = " " if at else ""
        column += len(word) + 1
        if "line breaks" in habits and column > 75 and at:
            found.append("<w:r><w:br/></w:r>")
            space, column = "", len(word)
        if "tracked" in habits and at % 11 == 5:
            found.append(f'<w:del w:id="1" w:author="A"><w:r><w:delText> Wakanda and</w:delText></w:r></w:del>'
                         f'<w:ins w:id="2" w:author="A">{_run(space + word)}</w:ins>')  # fmt: skip
        elif "tracked" in habits and at % 13 == 6:
            found.append(f'<w:moveFrom w:id="3" w:author="A">{_run(" Ruritania")}</w:moveFrom>'
                         f'<w:moveTo w:id="4" w:author="A">{_run(space + word)}</w:moveTo>')  # fmt: skip
        elif "controls" in habits and at % 6 == 2:
            found.append(f"<w:sdt><w:sdtPr/><w:sdtContent>{_run(space + word)}</w:sdtContent></w:sdt>")
        elif "links" in habits and at % 5 == 1:
            found.append(f'<w:hyperlink w:anchor="x">{_run(space + word, "<w:u/>")}</w:hyperlink>')
        elif "links" in habits and at % 5 == 3:
            found.append('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "x" </w:instrText>'
                         f'</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{_run(space + word)}'
                         '<w:r><w:fldChar w:fldCharType="end"/></w:r>')  # fmt: skip
        elif "soft hyphens" in habits and len(word) > 6 and word.isalpha():
            half = len(word) // 2
            found.append(f'<w:r><w:t xml:space="preserve">{space}{escape(word[:half])}</w:t><w:softHyphen/>'
                         f"<w:t>{escape(word[half:])}</w:t></w:r>" if at % 2
                         else _run(f"{space}{word[:half]}\u00ad{word[half:]}"))  # fmt: skip
        elif "soft hyphens" in habits and "-" in word.strip("-"):
            parts = "</w:t><w:noBreakHyphen/><w:t>".join(map(escape, word.split("-")))
            found.append(f'<w:r><w:t xml:space="preserve">{space}</w:t><w:t>{parts}</w:t></w:r>')
        elif "cut runs" in habits and len(word) > 3:
            found.append(_run(space + word[:2], "<w:b/>") + "<w:proofErr/>" + _run(word[2:]) + "<w:bookmarkStart/>")
        else:
            found.append(_run(space + word))
        if at in marks:
            texts.append(waiting.pop(marks[at]))
            found.append(f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{len(texts)}"/>'
                         "</w:r>")  # fmt: skip
    return "".join(found)


def _deleted_paragraph(properties: str) -> str:
    return (f'<w:p><w:pPr>{properties}<w:rPr><w:del w:id="9" w:author="A"/></w:rPr></w:pPr><w:del w:id="9" w:author="A"><w:r>'
            "<w:delText>Two States Parties – Wakanda and Freedonia – retain mines.</w:delText></w:r></w:del></w:p>")  # fmt: skip


def _box(paragraph: str) -> str:
    content = f"<w:txbxContent>{paragraph}</w:txbxContent>"
    return (f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>{content}</wps:txbx>'
            f"</wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape>"
            "</w:pict></mc:Fallback></mc:AlternateContent></w:r>")  # fmt: skip


def _numbering() -> str:
    kinds = ""
    for number, levels in ((90, (("upperRoman", "%1."),)), (91, (("decimal", "%1."), ("lowerLetter", "(%2)")))):
        kinds += f'<w:abstractNum w:abstractNumId="{number}">' + "".join(
            f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{pattern}"/></w:lvl>'
            for at, (form, pattern) in enumerate(levels)
        )
        kinds += "</w:abstractNum>"
    numbers = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (90, 91))
    return f"<w:numbering {_SPACES}>{kinds}{numbers}</w:numbering>"


def _packed(body: str, symbol: str, notes: list[str]) -> bytes:
    """A file of python-docx with another body, numbering and footnotes."""
    template = io.BytesIO()
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = symbol
    made.sections[0].footer.paragraphs[0].text = "GE.19-16943(E)"
    made.save(template)
    parts = {
        "word/document.xml": f"<w:document {_SPACES}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "word/numbering.xml": _numbering(),
    }
    if notes:
        parts["word/footnotes.xml"] = (
            f'<w:footnotes {_SPACES}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p>'
            "</w:footnote>"
            + "".join(
                f'<w:footnote w:id="{at}"><w:p><w:r><w:footnoteRef/></w:r>{_run(" " + text)}</w:p></w:footnote>'
                for at, text in enumerate(notes, 1)
            )
            + "</w:footnotes>"
        )
    file = io.BytesIO()
    with zipfile.ZipFile(template) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name).decode("utf-8") if name.endswith((".xml", ".rels")) else None
            if data is None:
                new.writestr(name, old.read(name))
                continue
            if name == "word/document.xml":
                section = data[data.rindex("<w:sectPr") : data.rindex("</w:body>")]
                data = parts[name].replace("<w:sectPr/>", section)
            elif name in parts:
                data = parts[name]
            elif notes and name == "[Content_Types].xml":
                kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
                data = data.replace(
                    "</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'
                )
            elif notes and name == "word/_rels/document.xml.rels":
                kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
                relation = f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/>'
                data = data.replace("</Relationships>", f"{relation}</Relationships>")
            new.writestr(name, data)
        if notes:
            new.writestr("word/footnotes.xml", parts["word/footnotes.xml"])
    return file.getvalue()
