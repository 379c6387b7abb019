"""What stands before the first element of an XML file: whether it is a feed, and a harmless one.

Reads     the bytes of a file that may be a feed
Writes    the feed in UTF-8 without a document type, and whether it breaks off
Method    the text up to the root is walked through. A document type that declares entities is
          refused: no feed needs one, and they can grow without end or name files. One that only
          names a DTD, as RSS 0.91 does, is taken out. A root that is no feed's is told by name
Source    XML 1.0, section 2.8 (prolog)
Cost      linear in the bytes
Limits    nothing is checked beyond the root's name
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig
from stateofplay.read.decode import declared_charset, decode

_FEED_ROOTS = ("rss", "feed", "rdf", "channel")
_OTHERS = {
    "urlset": "is a sitemap, which lists pages and holds no text; give the pages",
    "sitemapindex": "is a list of sitemaps, which hold no text; give the pages",
    "html": "is a page; name it .html",
    "opml": "is a list of feeds, which holds no text; save the feeds themselves",
    "opensearchdescription": "describes a search and holds no reports; leave it out",
    "nitf": "is a report in NITF, which no reader reads; save it as a page or as text",
    "newsml": "is NewsML, which no reader reads; save its reports as pages or as text",
    "newsitem": "is NewsML-G2, which no reader reads; save it as a page or as text",
    "newsmessage": "is NewsML-G2, which no reader reads; save its reports as pages or as text",
    "plist": "is a property list of a program and holds no reports; leave it out",
    "svg": "is a picture; leave it out",
}
_NAME = re.compile(r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)")
_ROOT_END = re.compile(r"</(?:[\w.-]+:)?(?:rss|feed|rdf|channel)\s*>", re.IGNORECASE)
_TAIL_CHARS = 2_000  # behind the end of the root some servers add a comment
_TYPE_MARK = re.compile(r"""\[|\]|>|"[^"]*"|'[^']*'""")
_SPACE = re.compile(r"\s*")
_HINT = "give a feed, or leave it out"


@dataclass(frozen=True, slots=True)
class SafeFeed:
    """A feed that may be parsed.

    Args:
        content: in UTF-8, from its first element on.
        is_cut: whether its end is missing.
    """

    content: bytes
    is_cut: bool


def feed_of(content: bytes, config: ReadConfig) -> SafeFeed:
    """Return the feed.

    Raises:
        UnreadableError: it is no XML, another kind of it, or declares entities.
    """
    text = decode(content, config, declared_charset(content))
    start = _root_start(text)
    root = _NAME.match(text, start)
    if root is None:
        raise UnreadableError(f"is no XML: no element stands at its start; {_HINT}")
    name = root[1].casefold()
    if name not in _FEED_ROOTS:
        reason = f"is XML of another kind: its first element is <{root[1][:40]}>; {_HINT}"
        raise UnreadableError(_OTHERS.get(name, reason))
    is_cut = _ROOT_END.search(text, max(start, len(text) - _TAIL_CHARS)) is None
    return SafeFeed(b'<?xml version="1.0" encoding="utf-8"?>' + text[start:].encode(), is_cut)


def _root_start(text: str) -> int:
    """Return where the first thing stands that is no instruction, comment or document type."""
    position = _behind_space(text, 0)
    while position < len(text):
        if text.startswith("<?", position):
            position = _behind(text, "?>", position)
        elif text.startswith("<!--", position):
            position = _behind(text, "-->", position)
        elif text[position : position + 9].casefold() == "<!doctype":
            position = _behind_type(text, position)
        else:
            break
        position = _behind_space(text, position)
    return position


def _behind_space(text: str, position: int) -> int:
    space = _SPACE.match(text, position)
    return space.end() if space else position


def _behind(text: str, mark: str, position: int) -> int:
    found = text.find(mark, position)
    return len(text) if found < 0 else found + len(mark)


def _behind_type(text: str, position: int) -> int:
    """Return where the document type ends.

    Raises:
        UnreadableError: it declares entities.
    """
    end, is_inside = len(text), False
    for mark in _TYPE_MARK.finditer(text, position):
        if mark[0] in "[]":
            is_inside = mark[0] == "["
        elif mark[0] == ">" and not is_inside:
            end = mark.end()
            break
    if "<!entity" in text[position:end].casefold():
        raise UnreadableError(
            "declares entities in its document type, which can grow without end or name other "
            "files; take the document type out"
        )
    return end
