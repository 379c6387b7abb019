"""Feeds that were saved to a file: RSS, RDF and Atom (`.rss`, `.atom`, `.xml`).

Reads     the bytes of one feed; nothing is ever fetched
Writes    one text an item, numbered from 1 in file order
Method    the fullest text that an item carries; its date is the feed's word (basis `feed`).
          See `feed_guard` for what is refused before it is parsed
Source    RSS 2.0, RSS 1.0 with its content module, RFC 4287 (Atom), as feedparser knows them
Cost      linear in the bytes; about 0.5 ms an item, and 50 ms where it carries a whole report
Limits    a summary is read as if it were the report; where a feed was cut off, its last item is
          read as far as it goes
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Kind, Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.feed_guard import feed_of
from stateofplay.read.feed_titles import is_of_comments, publisher_of
from stateofplay.read.fields import is_address
from stateofplay.read.found import Found, Unread
from stateofplay.read.markup_text import text_of_markup

_TEXT_TYPES = ("text/plain", "text")
# `ann@c.example (Ann Ode)`, `Ann Ode <ann@c.example>`
_BESIDE_MAIL = re.compile(r"\(([^()@]+)\)|^[\s\"]*([^@<(\"]+)[\s\"]*[<(]")


def read_feed(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the items of a feed.

    Raises:
        UnreadableError: it is no feed, holds no items, or could harm the parser.
    """
    safe = feed_of(content, config)
    parsed = _parsed(safe.content)
    items = parsed["entries"]
    channel = parsed["feed"]
    if not items:
        raise UnreadableError("is a feed without items; leave it out")
    if is_of_comments(_plain(channel.get("title"), config) or ""):
        raise UnreadableError("is a feed of readers' comments, which are no reports; leave it out")
    for part, item in enumerate(items[: config.max_records], start=1):
        yield _read_item(item, channel, part, config)
    if len(items) > config.max_records:
        yield Unread(f"holds {len(items)} items, more than {config.max_records}; split it")
    if safe.is_cut:
        yield Unread(f"breaks off in item {len(items)}, which may be read in part; save it again")


def _parsed(content: bytes) -> Mapping[str, Any]:
    # Imported here: `import stateofplay` must stay light.
    import feedparser

    try:
        # A stream, never the bytes: those it would first try to open as a file name.
        parsed: Mapping[str, Any] = feedparser.parse(
            io.BytesIO(content), sanitize_html=False, resolve_relative_uris=False
        )
    except Exception as error:  # any: it is others' code over any bytes; one feed stops no run
        raise UnreadableError(f"breaks the feed reader ({error!r}); leave it out") from error
    return parsed


def _read_item(
    item: Mapping[str, Any], channel: Mapping[str, Any], part: int, config: ReadConfig
) -> Found | Unread:
    title = _plain(item.get("title"), config)
    stated = _stated(item, channel, title, config)
    text, kind = _text(item, config)
    if not any(c.isalnum() for c in text) or _is_only(text, title, stated.publisher):
        if title is None:
            return Unread("is an item without text or title; leave it out", part)
        return Unread(f"holds only a headline ({title[:80]!r}); save the page it names", part)
    # The same item in another copy of the feed is the same content.
    identity = (item.get("id"), stated.url, stated.title, stated.published, text)
    content = json.dumps(identity, ensure_ascii=True).encode("ascii")
    return Found(content, kind, text, stated, part)


def _stated(
    item: Mapping[str, Any], channel: Mapping[str, Any], title: str | None, config: ReadConfig
) -> Stated:
    source = item.get("source") or {}
    publisher = publisher_of(_plain(source.get("title"), config)) or publisher_of(
        _plain(channel.get("title"), config)
    )
    byline = _writer(item)
    return Stated(
        title=title,
        published=item.get("published") or item.get("updated") or None,
        publisher=publisher,
        url=_address(item),
        byline=byline if byline != publisher else None,
        language=item.get("language") or channel.get("language") or None,
        basis="feed",
    )


def _address(item: Mapping[str, Any]) -> str | None:
    """Return the address of the report; services that count readers put theirs in its place."""
    named = (item.get("feedburner_origlink"), item.get("link"), item.get("id"))
    return next((n.strip() for n in named if isinstance(n, str) and is_address(n)), None)


def _writer(item: Mapping[str, Any]) -> str | None:
    """Return the writers by name; an address of mail is none."""
    authors = item.get("authors") or [{}]
    raw = str(item.get("author") or "")
    if len(authors) == 1 and "@" in raw:
        # The library cuts addresses off by rules of its own and leaves pieces of them as names.
        named = _BESIDE_MAIL.search(raw)
        return " ".join((named[1] or named[2]).split()) if named else None
    names = [" ".join(str(author.get("name") or "").split()) for author in authors]
    return ", ".join(dict.fromkeys(n for n in names if n and "@" not in n)) or None


def _text(item: Mapping[str, Any], config: ReadConfig) -> tuple[str, Kind]:
    """Return the longest text of the item and its kind: contents, else its summary."""
    contents = [*item.get("content", ()), item.get("summary_detail") or {}]
    fullest = max(contents, key=lambda c: len(c.get("value") or ""))
    value = str(fullest.get("value") or "")
    if fullest.get("type") in _TEXT_TYPES and "</" not in value:
        return value.strip(), "text"
    return text_of_markup(value, config), "html"


def _plain(markup: object, config: ReadConfig) -> str | None:
    """Return a title on one line without its markup; `None` when it is empty."""
    if not isinstance(markup, str):
        return None
    is_markup = "<" in markup or "&" in markup
    text = text_of_markup(markup, config) if is_markup else markup
    return " ".join(text.split()) or None


def _is_only(text: str, title: str | None, publisher: str | None) -> bool:
    """Return whether the text says no more than the headline, and who published it."""
    rest = _letters(text)
    for name in (title, publisher):
        rest = rest.replace(_letters(name), "", 1) if name else rest
    return not rest


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
