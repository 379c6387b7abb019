"""Builds small PDF files by hand."""

from __future__ import annotations

import zlib

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


def pdf(
    *contents: bytes,
    kids: list[int] | None = None,
    info: bytes = b"",
    trailer: bytes = b"",
    resources: bytes = b"",
    more: tuple[bytes, ...] = (),
) -> bytes:
    """Return a PDF with one page for each content; pages are objects 5, 7 and so on.

    Args:
        contents: what each page draws.
        kids: pages in order, by object; each once when not given.
        info: entries of the document's properties.
        trailer: entries behind those of the trailer.
        resources: entries beside the font `F` of each page.
        more: objects behind all others.
    """
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", FONT]
    for content in contents:
        objects.append(stream(content))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R"
            b"/Resources<</Font<</F 3 0 R>>%s>>>>" % (len(objects), resources)
        )
    pages = kids or list(range(5, 5 + 2 * len(contents), 2))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (
        len(pages),
        b" ".join(b"%d 0 R" % page for page in pages),
    )
    objects += [*more, b"<<%s>>" % info]
    return _file(objects, b"/Info %d 0 R%s" % (len(objects), trailer))


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """Return a packed stream."""
    packed = zlib.compress(content)
    return b"<</Length %d/Filter/FlateDecode%s>>stream\n%s\nendstream" % (
        len(packed),
        entries,
        packed,
    )


def lines(*texts: str, top: int = 700, left: int = 50, size: int = 10, gap: int = 12) -> bytes:
    """Return what draws the lines below one another; `>` in front sets one in, `` leaves a gap."""
    drawn = [b"BT /F %d Tf" % size]
    for i, text in enumerate(texts):
        x = left + 20 * text.startswith(">")
        shown = text.removeprefix(">").encode("cp1252").replace(b"\\", rb"\\")
        shown = shown.replace(b"(", rb"\(").replace(b")", rb"\)")
        drawn.append(b"1 0 0 1 %d %d Tm (%s) Tj" % (x, top - gap * i, shown))
    return b" ".join([*drawn, b"ET"])


def _file(objects: list[bytes], trailer: bytes) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for i, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (i, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R%s>>\n" % (len(objects) + 1, trailer)
    return bytes(out + b"startxref\n%d\n%%%%EOF" % start)
