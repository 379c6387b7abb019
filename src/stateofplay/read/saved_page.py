"""Pages that a browser saved with all they show (`.mht`, `.mhtml`).

Reads     the bytes of the file, which is laid out like a mail
Writes    the report of the page itself; pictures, style sheets and frames are never read
Method    the part that the file names as its root, else its first HTML part, read as a page
Source    RFC 2557; the headers that Chromium adds
Cost      as a page
Limits    the date in the header is the day it was saved, and is not taken
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urldefrag, urlsplit

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.fields import is_address
from stateofplay.read.found import Found, Unread
from stateofplay.read.mail_parts import Mail, Part, open_mail
from stateofplay.read.page import read_page

_PAGES = ("text/html", "application/xhtml+xml")


def read_saved_page(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the report of a saved page.

    Raises:
        UnreadableError: the file holds no page, or the page holds no running text.
    """
    mails, _ = open_mail(content.lstrip(b"\r\n\t \xef\xbb\xbf"), config)
    root = _root(mails[0])
    if root is None:
        raise UnreadableError("holds no HTML page; save the page again, or save it as .html")
    for found in read_page(_page(root, config), config):
        if isinstance(found, Found):
            stated = _with_location(found.stated, _location(mails[0].whole, root))
            yield replace(found, content=content, stated=stated)
        else:
            yield found


def _root(saved: Mail) -> Part | None:
    start = saved.whole.headers.get_param("start")
    pages = [part for part in saved.parts if part.kind in _PAGES]
    named = (part for part in pages if start and part.header("Content-ID") == start)
    return next(named, pages[0] if pages else None)


def _page(root: Part, config: ReadConfig) -> bytes:
    """Return the page, in UTF-8 where the part names a charset: the page itself may name none."""
    is_named = root.headers.get_content_charset() is not None
    return root.text(config).encode("utf-8") if is_named else root.content()


def _location(whole: Part, root: Part) -> str | None:
    named = (whole.header("Snapshot-Content-Location"), root.header("Content-Location"))
    return next((urldefrag(name).url for name in named if name and is_address(name)), None)


def _with_location(stated: Stated, location: str | None) -> Stated:
    """Return the facts of the page with the address that it was saved from.

    An address of another host that the page states is the one it was first published at.
    """
    if location is None:
        return stated
    is_elsewhere = stated.url is not None and _host(stated.url) != _host(location)
    original = stated.original_url or (stated.url if is_elsewhere else None)
    return replace(stated, url=location, original_url=original)


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")
