"""What `.docx` and `.odt` share: a zip of XML parts, and paragraphs and tables in order.

Reads     the bytes of one document
Writes    a part as a tree; the text of the paragraphs and tables that a walk puts in
Method    a part is unpacked up to a limit, whatever size it states. A document type is refused, so
          no entity is ever defined; nothing is fetched
Source    ECMA-376 part 2 (packages); OASIS Open Document 1.3 part 2
Cost      linear in the unpacked part
Limits    parts beyond the limit are refused; both formats need one part for the whole text
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"  # also the wrapping of an encrypted document
_MAX_MARKS = 1_000_000  # a report has some thousands; a book with each word set apart has so many
_XML_SHARE = 2  # times the largest file: its text packs to a tenth, but the markup is most of it


@dataclass(slots=True)
class Layout:
    """Paragraphs and tables, put in as a walk over the document meets them."""

    _lines: list[list[tuple[str, bool]]] = field(default_factory=lambda: [[]])
    _rows: list[list[list[tuple[str, bool]]]] = field(default_factory=list)

    def paragraph(self, text: str) -> None:
        """Add a paragraph; line ends inside it stay."""
        kept = "\n".join(line.strip() for line in text.split("\n")).strip()
        if kept:
            self._lines[-1].append((kept, False))

    def open_row(self) -> None:
        """Begin a row of a table."""
        self._rows.append([])

    def open_cell(self) -> None:
        """Begin a cell: paragraphs belong to it until it is closed."""
        self._lines.append([])

    def close_cell(self) -> None:
        """End a cell."""
        cell = self._lines.pop()
        if self._rows:
            self._rows[-1].append(cell)
        else:  # a cell in no row: what is in it stays
            self._lines[-1].extend(cell)

    def close_row(self) -> None:
        """End a row: it is one line, or, where a cell holds a column of text, its paragraphs."""
        cells = [cell for cell in self._rows.pop() if cell]
        if len(cells) < 2 or any(len(cell) > 1 for cell in cells):
            self._lines[-1].extend(line for cell in cells for line in cell)
        else:
            line = "\t".join(text.replace("\n", " ") for cell in cells for text, _ in cell)
            self._lines[-1].append((line, True))

    def text(self) -> str:
        """Return the whole: a blank line between paragraphs, none between rows."""
        joined: list[str] = []
        was_row = False
        for text, is_row in self._lines[0]:
            if joined:
                joined.append("\n" if is_row and was_row else "\n\n")
            joined.append(text)
            was_row = is_row
        return "".join(joined)


def open_package(content: bytes) -> zipfile.ZipFile:
    """Return the zip of a document.

    Raises:
        UnreadableError: it is none, or it is encrypted.
    """
    if content.startswith(_OLD_OFFICE):
        raise UnreadableError(
            "is locked by a password or of the old .doc kind; save it as .docx without a password"
        )
    try:
        return zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise UnreadableError(f"is no word processor document ({error}); save it again") from error


def read_part(package: zipfile.ZipFile, names: Sequence[str], config: ReadConfig) -> Any:
    """Return the root of the first part of these names, or `None` when there is none.

    Raises:
        UnreadableError: the part is broken, locked, too large, or defines entities.
    """
    known = set(package.namelist())
    name = next((name for name in names if name in known), None)
    if name is None:
        return None
    limit = _XML_SHARE * config.max_file_bytes
    try:
        with package.open(name) as part:
            content = part.read(limit + 1)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, ValueError) as error:
        raise UnreadableError(f"cannot be unpacked ({error}); save it again") from error
    if len(content) > limit:
        raise UnreadableError(f"unpacks to more than {limit} bytes; save it in parts")
    if content.count(b"<") > _MAX_MARKS:
        raise UnreadableError(f"holds more than {_MAX_MARKS} XML marks; save it in parts")
    return _parsed(content)


def _parsed(content: bytes) -> Any:
    # Imported here: `import stateofplay` must stay light.
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError(f"is broken inside ({error}); save it again") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableError("defines XML entities, which no word processor does; save it again")
    return root


def split_tag(element: Any) -> tuple[str, str]:
    """Return the name space and the name of an element; two empty ones for what is no element."""
    if not isinstance(element.tag, str):
        return "", ""
    space, mark, name = element.tag.rpartition("}")
    return (space[1:], name) if mark else ("", name)


def property_of(root: Any, name: str) -> str | None:
    """Return the text of the first element of this name, whatever its name space."""
    if root is None:
        return None
    found = next((e for e in root.iter(f"{{*}}{name}")), None)
    return "".join(found.itertext()) if found is not None else None
