"""Exports that were saved as HTML or rich text are cut like those saved as text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import press_builder as builder
import pytest
from press_builder import PAGES, Item, items

from stateofplay.read.config import DEFAULTS
from stateofplay.read.found import Found
from stateofplay.read.page import read_page
from stateofplay.read.press_page import read_press_page
from stateofplay.read.rtf import read_rtf

PARAGRAPHS = "".join(f"<p>{paragraph}</p>" for paragraph in items(1)[0].body * 4)


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES)
def test_a_page_gives_its_documents_back(make: Callable[[Sequence[Item]], bytes]) -> None:
    """Each document comes once, in order, its paragraphs on lines of their own."""
    docs = items(4)
    found = list(read_page(make(docs), DEFAULTS))
    assert len(found) == len(docs)
    for number, (one, doc) in enumerate(zip(found, docs, strict=True), 1):
        assert isinstance(one, Found)
        assert (one.kind, one.part) == ("html", number)
        assert one.stated.title == doc.title
        assert one.stated.publisher == doc.publisher
        lines = [line.strip() for line in one.text.split("\n")]
        assert all(paragraph in lines for paragraph in doc.body)


def test_the_title_that_factiva_marks_is_the_title() -> None:
    """A short title below a longer section is told by the page's mark."""
    doc = Item("Ferries halt", "The Elbe Mirror", items(1)[0].day, None, items(1)[0].body, 1)
    (found,) = read_page(builder.factiva_page([doc]), DEFAULTS)
    assert isinstance(found, Found)
    assert found.stated.title == "Ferries halt"
    assert found.text.startswith("Foreign Desk; 1\nFerries halt\n")


def test_a_forced_line_end_sets_nothing_apart() -> None:
    """The edition stands right below the day, as it does in an export saved as text."""
    (found,) = read_page(builder.classic_page(items(1)), DEFAULTS)
    assert isinstance(found, Found)
    assert "Saturday\nLate Edition\n\nSECTION" in found.text


def test_a_page_in_another_charset_is_read() -> None:
    """The charset that the page declares counts."""
    doc = Item(
        "Ferry to Őrség halts for now",
        "The Elbe Mirror",
        items(1)[0].day,
        None,
        ("Vízi út Őrségbe.",),
    )
    page = builder.classic_page([doc]).decode().encode("cp1250")
    page = page.replace(b"<STYLE>", b'<META charset="windows-1250"><STYLE>', 1)
    (found,) = read_page(page, DEFAULTS)
    assert isinstance(found, Found)
    assert found.stated.title == "Ferry to Őrség halts for now"
    assert "Vízi út Őrségbe." in found.text


ORDINARY = {
    "a news page": f"<html><body><h1>Ferries halt</h1>{PARAGRAPHS}</body></html>",
    "a page about archives": f"<html><p>3 of 9 DOCUMENTS</p>{PARAGRAPHS}LENGTH: </html>",
    "a page with a number": (
        f'<html><body class="x">{PARAGRAPHS}<p class="articleParagraph">'
        "Document ELBM000020311103efb300001</p></body></html>"
    ),
    "nothing": "",
}


@pytest.mark.parametrize("page", ORDINARY.values(), ids=ORDINARY)
def test_an_ordinary_page_is_left_to_the_general_reader(page: str) -> None:
    """Marks in the bytes are not enough: the lines of the page must be those of an export."""
    assert read_press_page(page.encode(), DEFAULTS) is None


@pytest.mark.parametrize("name", ["factiva plain", "factiva tagged", "nexis new, without cover"])
def test_rich_text_is_cut_too(name: str) -> None:
    """An export saved as rich text gives the same reports as one saved as text."""
    docs = items(3)
    lines = builder.TEXTS[name](docs).split("\n")
    rich = "{\\rtf1\\ansi " + "\\par\n".join(lines) + "}"
    found = list(read_rtf(rich.encode("ascii"), DEFAULTS))
    assert [one.stated.title for one in found if isinstance(one, Found)] == [d.title for d in docs]
