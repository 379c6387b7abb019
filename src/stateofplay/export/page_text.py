"""The text of a report as HTML: paragraphs styled by role, citations as stretches to jump to."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup, escape

from stateofplay.export.anchors import Paragraph, Piece
from stateofplay.export.printable import printable

_ROLES = {
    "title": "title",
    "byline": "byline",
    "dateline": "dateline",
    "caption": "caption",
    "furniture": "not read as news",
    None: "not read",
}


def text_html(paragraphs: Iterable[Paragraph]) -> Markup:
    """Return the paragraphs of one report as HTML; every character of the text is escaped."""
    return Markup("\n").join(_paragraph(one) for one in paragraphs)


def split_style(anchors: Iterable[str]) -> str:
    """Return the style that lights the later pieces of a citation together with its first."""
    return "".join(f':root:has(#{one}:target) [data-of="{one}"]{{{_LIT}}}\n' for one in anchors)


_LIT = "background:var(--lit);color:var(--lit-ink);box-shadow:0 0 0 2px var(--lit)"


def _paragraph(paragraph: Paragraph) -> Markup:
    role = paragraph.role or "none"
    label = _ROLES.get(paragraph.role)
    note = Markup('<span class="role">{}</span>').format(label) if label else ""
    inside = Markup("").join(_piece(piece) for piece in paragraph.pieces)
    return Markup('<div class="block {}">{}<p dir="auto">{}</p></div>').format(role, note, inside)


def _piece(piece: Piece) -> Markup:
    """Return one piece; nesting is as deep as the citations that lie inside one another."""
    if piece.anchor is None:
        return escape(printable(piece.text))
    inside = Markup("").join(_piece(one) for one in piece.inside)
    naming = "id" if piece.is_first else "data-of"
    return Markup('<span class="c" {}="{}">{}</span>').format(Markup(naming), piece.anchor, inside)
