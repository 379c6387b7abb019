from __future__ import annotations

import quopri

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found
from stateofplay.read.saved_page import read_saved_page

LINES = (
    "The council of Northam has agreed to pay for half of the bridge, its mayor said on Monday.",
    "Eastham, on the other side of the river, wants to see the plans before it pays its half.",
    "Both towns have claimed the island in the river since the flood – neither has built on it.",
)
PLACE = "https://courier.example/2031/05/04/bridge"


def page(head: str = "", words: tuple[str, ...] = LINES) -> str:
    """Return a page with the paragraphs."""
    paragraphs = "".join(f"<p>{line}</p>" for line in words)
    return (
        f"<html><head>{head}</head><body><article><h1>Deal</h1>{paragraphs}</article></body></html>"
    )


def part(html: str, *headers: str, charset: str = "utf-8") -> bytes:
    """Return a part of a saved page."""
    head = "\r\n".join(("Content-Transfer-Encoding: quoted-printable", *headers, "", ""))
    return b"--b\r\n" + head.encode() + quopri.encodestring(html.encode(charset)) + b"\r\n"


def saved(*parts: bytes, more: str = "", headers: str = "") -> bytes:
    """Return a saved page with its parts."""
    head = (
        "From: <Saved by a browser>\r\nSubject: Deal\r\nDate: Thu, 8 May 2031 09:00:00 -0000\r\n"
        f"{headers}Content-Type: multipart/related; boundary=b{more}\r\n\r\n"
    )
    return head.encode() + b"".join(parts) + b"--b--\r\n"


def read(content: bytes) -> Found:
    """Return the one text of a saved page."""
    (found,) = read_saved_page(content, ReadConfig())
    assert isinstance(found, Found)
    return found


ADVERTS = ("Buy now, said the frame, and it went on to say it once more.",) * 3
FRAME = part(page(words=ADVERTS), "Content-Type: text/html", "Content-ID: <frame>")
ROOT = part(page(), "Content-Type: text/html", "Content-ID: <root>", f"Content-Location: {PLACE}")


def test_the_page_is_read_and_its_frames_are_not() -> None:
    """The first HTML part is the page; the day it was saved is no day of publication."""
    found = read(saved(ROOT, FRAME))
    assert [line for line in found.text.split("\n") if len(line) > 20] == list(LINES)
    assert (found.kind, found.stated.published, found.stated.url) == ("html", None, PLACE)


def test_the_root_that_is_named_counts() -> None:
    """Where the file names its root, that part is the page wherever it stands."""
    assert LINES[0] in read(saved(FRAME, ROOT, more='; start="<root>"')).text


def test_the_charset_of_the_part() -> None:
    """A charset that only the part names is the page's."""
    lines = ("The word for the king of a card game is ķēniņš.", *LINES[:2])
    header = "Content-Type: text/html; charset=iso-8859-4"
    assert lines[0] in read(saved(part(page(words=lines), header, charset="iso-8859-4"))).text


CANONICAL = '<link rel="canonical" href="https://{}/a">'
SNAPSHOT = "Snapshot-Content-Location: https://c.example/b#x\r\n"
ADDRESSES = {
    "of the part": ("", "", PLACE, None),
    "of the browser": (SNAPSHOT, "", "https://c.example/b", None),
    "a page of the same house": ("", CANONICAL.format("www.courier.example"), PLACE, None),
    "first published elsewhere": (
        "",
        CANONICAL.format("wire.example"),
        PLACE,
        "https://wire.example/a",
    ),
}


@pytest.mark.parametrize(("header", "head", "url", "original"), ADDRESSES.values(), ids=ADDRESSES)
def test_addresses(header: str, head: str, url: str, original: str | None) -> None:
    """The page has the address it was saved from; another house's is where it came out first."""
    root = part(page(head), "Content-Type: text/html", f"Content-Location: {PLACE}")
    stated = read(saved(root, headers=header)).stated
    assert (stated.url, stated.original_url) == (url, original)


def test_a_page_of_one_part() -> None:
    """A file that is the page alone is read too; a file on the disk is no address."""
    content = f"Content-Type: text/html\r\nContent-Location: file:///a\r\n\r\n{page()}".encode()
    assert read(content).stated.url is None


def test_without_a_page_it_is_refused() -> None:
    """A file of pictures only is refused."""
    with pytest.raises(UnreadableError, match="holds no HTML page"):
        read(saved(part("x", "Content-Type: image/png")))


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    """Whatever the bytes, they are read or refused with one kind of error."""
    for whole in (content, b"Content-Type: text/html\n\n" + content):
        try:
            list(read_saved_page(whole, ReadConfig()))
        except UnreadableError:
            continue
