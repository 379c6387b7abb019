from __future__ import annotations

import pytest
from office_builder import open_document, packed

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found
from stateofplay.read.open_document import read_open_document


def found_in(content: bytes) -> Found:
    """Return what is found in a document."""
    (found,) = read_open_document(content, ReadConfig())
    assert isinstance(found, Found)
    return found


CELL = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
ROW = "<table:table-row>{}</table:table-row>"
BODIES = {
    "paragraphs": ("<text:h>A</text:h><text:p>B.</text:p><text:p/>", "A\n\nB."),
    "spans and what follows them": (
        "<text:p>A <text:span>b</text:span> c<text:a> d</text:a>.</text:p>", "A b c d."
    ),
    "line ends of the file are spaces": ("<text:p>A\nb.</text:p>", "A b."),
    "signs": (
        '<text:p>A<text:tab/>B<text:line-break/>C<text:s/>D<text:s text:c="3"/>E</text:p>',
        "A\tB\nC D   E",
    ),
    "a false number of spaces": ('<text:p>A<text:s text:c="x"/>B</text:p>', "A B"),
    "deleted words": (
        "<text:tracked-changes><text:p>old</text:p></text:tracked-changes>"
        "<text:p>A<text:change/> b.</text:p>",
        "A b.",
    ),
    "notes and comments": (
        "<text:p>A<text:note><text:p>N</text:p></text:note> b"
        "<office:annotation><text:p>C</text:p></office:annotation> c.</text:p>",
        "A b c.",
    ),
    "a table": (
        ROW.format(CELL.format("A") + CELL.format("B"))
        + ROW.format(CELL.format("C") + CELL.format("D")),
        "A\tB\nC\tD",
    ),
    "a list": (
        "<text:list><text:list-item><text:p>A</text:p></text:list-item></text:list>", "A"
    ),
    "a comment of the file": ("<text:p>A<!-- x --> b.</text:p>", "A b."),
}  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), BODIES.values(), ids=BODIES)
def test_text(body: str, expected: str) -> None:
    """Paragraphs and tables come out; notes, comments and deleted words do not."""
    assert found_in(open_document(body)).text == expected


def test_spaces_cannot_be_a_bomb() -> None:
    """One mark stands for a hundred spaces at most."""
    body = '<text:p>A<text:s text:c="999999999"/>B</text:p>'
    assert found_in(open_document(body)).text == f"A{' ' * 100}B"


def test_properties_count_where_the_text_bears_them_out() -> None:
    """The title of the properties is stated if the text has it."""
    properties = "<dc:title>Harbour deal is near</dc:title><dc:creator>Bela Moor</dc:creator>"
    body = "<text:h>Harbour deal is near</text:h><text:p>The deal.</text:p>"
    found = found_in(open_document(body, properties=properties))
    assert found.stated == Stated("Harbour deal is near")


REFUSED = {
    "a zip of something else": (packed({"a.txt": "A."}), "holds no Open Document text"),
    "no text": (open_document("<text:p/>"), "holds no text"),
    "an entity": (
        open_document("<text:p>&x;</text:p>", head='<!DOCTYPE a [<!ENTITY x "x">]>'),
        "defines XML entities",
    ),
}


@pytest.mark.parametrize(("content", "reason"), REFUSED.values(), ids=REFUSED)
def test_refused(content: bytes, reason: str) -> None:
    """What is no such document, or holds no text, is refused."""
    with pytest.raises(UnreadableError, match=reason):
        list(read_open_document(content, ReadConfig()))
