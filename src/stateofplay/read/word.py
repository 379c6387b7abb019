"""Word processor documents: `.docx`.

Reads     the bytes of one document
Writes    one text: paragraphs with a blank line between them, a line for each row of a table
Method    a walk over the main part. Inserted words are kept; deleted, moved-away and hidden ones,
          instructions of fields, comments, notes, headers and footers are no text of the report
Source    ECMA-376 part 1, section 17 (WordprocessingML), and its strict form
Cost      linear in the unpacked document
Limits    numbers of lists, pictures and formulas are not text
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found, Unread
from stateofplay.read.office import Layout, open_package, property_of, read_part, split_tag
from stateofplay.read.press import split_found
from stateofplay.read.properties import believed

_MAIN = ("word/document.xml", "word/document2.xml")
_SPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_NO_TEXT = frozenset({"del", "moveFrom", "rt", "sectPr"})
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_OFF = ("0", "false", "off")


def read_word(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the one text of a `.docx` file."""
    with open_package(content) as package:
        root = read_part(package, _MAIN, config)
        if root is None:
            raise UnreadableError("holds no Word document; save it again as .docx")
        properties = read_part(package, ("docProps/core.xml",), config)
    text = _text(root)
    if not text:
        raise UnreadableError("holds no text; if it holds pictures of pages, save them as text")
    title, author = property_of(properties, "title"), property_of(properties, "creator")
    yield from split_found(Found(content, "text", text, believed(title, author, text)))


def _text(root: Any) -> str:
    from lxml import etree

    layout = Layout()
    open_paragraphs: list[list[str]] = []  # a text box holds paragraphs inside a paragraph
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        space, name = split_tag(element)
        if name == "Fallback":  # says again what stands before it
            if event == "start":
                walk.skip_subtree()
        elif space not in _SPACES:
            continue
        elif event == "end":
            _end(name, layout, open_paragraphs)
        elif name in _NO_TEXT or (name == "r" and _is_hidden(element, space)):
            walk.skip_subtree()
        else:
            _start(name, element, layout, open_paragraphs)
    return layout.text()


def _start(name: str, element: Any, layout: Layout, open_paragraphs: list[list[str]]) -> None:
    if name == "p":
        open_paragraphs.append([])
    elif name == "tr":
        layout.open_row()
    elif name == "tc":
        layout.open_cell()
    elif open_paragraphs:
        if name == "t":
            open_paragraphs[-1].append(element.text or "")
        elif name in _SIGNS:  # a tab stop too: it stands in front of the words, where it is trimmed
            open_paragraphs[-1].append(_SIGNS[name])


def _end(name: str, layout: Layout, open_paragraphs: list[list[str]]) -> None:
    if name == "p" and open_paragraphs:
        layout.paragraph("".join(open_paragraphs.pop()))
    elif name == "tc":
        layout.close_cell()
    elif name == "tr":
        layout.close_row()


def _is_hidden(run: Any, space: str) -> bool:
    mark = run.find(f"{{{space}}}rPr/{{{space}}}vanish")
    return mark is not None and mark.get(f"{{{space}}}val", "1") not in _OFF
