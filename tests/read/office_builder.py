"""Builds word processor documents by hand."""

from __future__ import annotations

import io
import zipfile

_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"


def packed(parts: dict[str, str]) -> bytes:
    """Return a zip of the parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return file.getvalue()


def word(body: str, *, head: str = "", properties: str = "", is_strict: bool = False) -> bytes:
    """Return a `.docx` with this body; `head` stands in front of its root."""
    space = _STRICT if is_strict else _WORD
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<?xml version="1.0"?>{head}<w:document {space} {_MC}>'
            f"<w:body>{body}</w:body></w:document>",
            "docProps/core.xml": f"<cp:coreProperties {_CORE}>{properties}</cp:coreProperties>",
        }
    )


def p(*runs: str) -> str:
    """Return a paragraph; a run without markup becomes one of text."""
    return f"<w:p>{''.join(one if one.startswith('<') else r(one) for one in runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """Return a run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows: tuple[str, ...]) -> str:
    """Return a table; each cell is the markup of its paragraphs."""
    shown = (
        f"<w:tr>{''.join(f'<w:tc><w:tcPr/>{cell}</w:tc>' for cell in cells)}</w:tr>"
        for cells in rows
    )
    return f"<w:tbl>{''.join(shown)}</w:tbl>"


def open_document(body: str, *, head: str = "", properties: str = "") -> bytes:
    """Return an `.odt` with this body; `head` stands in front of its root."""
    spaces = " ".join(f'xmlns:{n}="{_ODF}{n}:1.0"' for n in ("office", "text", "table", "meta"))
    dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f'<?xml version="1.0"?>{head}<office:document-content {spaces} {dc}>'
            f"<office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "meta.xml": f"<office:document-meta {spaces} {dc}>{properties}</office:document-meta>",
        }
    )
