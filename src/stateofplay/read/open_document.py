"""Open Document texts: `.odt`.

Reads     the bytes of one document
Writes    one text: paragraphs with a blank line between them, a line for each row of a table
Method    a walk over the content. Deleted words, notes and comments are no text of the report
Source    OASIS Open Document 1.3, part 3
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

_PARAGRAPHS = ("p", "h")
_NO_TEXT = frozenset(
    "tracked-changes annotation note sequence-decls variable-decls user-field-decls forms desc "
    "title ruby-text".split()
)
_MAX_SPACES = 100  # one mark can stand for any number of them


def read_open_document(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the one text of an `.odt` file."""
    with open_package(content) as package:
        root = read_part(package, ("content.xml",), config)
        properties = read_part(package, ("meta.xml",), config)
    if root is None:
        raise UnreadableError("holds no Open Document text; save it again as .odt")
    text = _text(root)
    if not text:
        raise UnreadableError("holds no text; if it is locked by a password, save it without one")
    author = property_of(properties, "initial-creator") or property_of(properties, "creator")
    yield from split_found(
        Found(content, "text", text, believed(property_of(properties, "title"), author, text))
    )


def _text(root: Any) -> str:
    from lxml import etree

    layout = Layout()
    open_paragraphs: list[list[str]] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        _, name = split_tag(element)
        if event == "start":
            if name in _NO_TEXT:
                walk.skip_subtree()
            else:
                _start(name, element, layout, open_paragraphs)
            continue
        _end(name, layout, open_paragraphs)
        if open_paragraphs and element.tail:
            open_paragraphs[-1].append(_folded(element.tail))
    return layout.text()


def _start(name: str, element: Any, layout: Layout, open_paragraphs: list[list[str]]) -> None:
    if name in _PARAGRAPHS:
        open_paragraphs.append([])
    elif name == "table-row":
        layout.open_row()
    elif name in ("table-cell", "covered-table-cell"):
        layout.open_cell()
    if not open_paragraphs:
        return
    if name == "s":
        n_spaces = next((v for k, v in element.attrib.items() if k.endswith("}c")), "1")
        open_paragraphs[-1].append(
            " " * min(int(n_spaces), _MAX_SPACES) if _is_count(n_spaces) else " "
        )
    elif name == "tab":
        open_paragraphs[-1].append("\t")
    elif name == "line-break":
        open_paragraphs[-1].append("\n")
    elif element.text and name:
        open_paragraphs[-1].append(_folded(element.text))


def _end(name: str, layout: Layout, open_paragraphs: list[list[str]]) -> None:
    if name in _PARAGRAPHS and open_paragraphs:
        layout.paragraph("".join(open_paragraphs.pop()))
    elif name in ("table-cell", "covered-table-cell"):
        layout.close_cell()
    elif name == "table-row":
        layout.close_row()


def _is_count(written: str) -> bool:
    return written.isascii() and written.isdecimal() and len(written) < 10


def _folded(text: str) -> str:
    """Return the text with line ends as spaces: in the file they mean no more."""
    return text.replace("\r", " ").replace("\n", " ")
