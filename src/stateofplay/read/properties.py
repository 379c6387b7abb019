"""What a document's own properties state, as far as its text says so too.

Reads     title and author as a word processor or a printing program kept them, and the text
Writes    what is believed of them; a site's name in the title is the publisher
Method    a title that stands nowhere in the text is that of a template, a file or an older draft;
          an author is often the user of the machine, so a name counts only where a byline is.
          When a file was made is no publication time and is never taken
Cost      linear in the first characters of the text
Limits    a title that the text words otherwise is not believed
"""

from __future__ import annotations

import re

from stateofplay.model.report import Stated

_HEAD_CHARS = 3_000  # titles and bylines stand in the first page
_TAIL_CHARS = 500  # or at its end
_MAX_TITLE_CHARS = 300
_MIN_TITLE_WORDS = 3  # one word stands in nearly any text
_MIN_SITE_WORDS = 2  # one is a section as often: `| World`
_MAX_SITE_WORDS = 5
_SITE = re.compile(r"\s+[|•·»–—-]\s+")  # "Islands deal near | The Courier"
_NAME = re.compile(r"[^\W\d_a-z][\w.'’\-]*(?: [^\W\d_][\w.'’\-]*){1,3}")
_WORD = re.compile(r"[^\W_]+")


def believed(title: str | None, author: str | None, text: str) -> Stated:
    """Return the title and the author where the text bears them out."""
    believed_title = _title(title, text)
    site = _site(title, believed_title, text) if title and believed_title else None
    return Stated(title=believed_title, publisher=site, byline=_author(author, text))


def _title(title: str | None, text: str) -> str | None:
    if title is None or len(title) > _MAX_TITLE_CHARS:
        return None
    title = " ".join(title.split())
    head = _words(text[:_HEAD_CHARS])
    alone = _on_a_line(title, text)
    if alone is not None:
        return alone
    for part in (title, *_SITE.split(title)):
        words = _words(part)
        if words.count(" ") >= _MIN_TITLE_WORDS + 1 and words in head:
            return title
    return None


def _on_a_line(title: str, text: str) -> str | None:
    """Return the title, or it without the site at its end or start, as a line of the text."""
    lines = {_words(line) for line in text[:_HEAD_CHARS].split("\n")}
    _, _, behind = title.partition(": ")
    parts = (title, *(title[: cut.start()] for cut in _SITE.finditer(title)), behind)
    is_line = (part for part in parts if _words(part) in lines)
    return next((part for part in is_line if len(part.split()) >= _MIN_TITLE_WORDS), None)


def _site(title: str, kept: str, text: str) -> str | None:
    """Return what a browser's title says beside the report's own, where the page names it again."""
    title = " ".join(title.split())
    pieces = _SITE.split(title.removeprefix(kept)) if title.startswith(kept) else []
    site = pieces[-1] if pieces else title.removesuffix(kept).removesuffix(": ")
    n_words = len(site.split())
    if not _MIN_SITE_WORDS <= n_words <= _MAX_SITE_WORDS or not site[0].isupper():
        return None
    rest = _words(text).replace(_words(title), " ")
    return site if _words(site) in rest else None


def _author(author: str | None, text: str) -> str | None:
    if author is None:
        return None
    name = " ".join(author.split())
    if len(name) > 80 or not _NAME.fullmatch(name):
        return None
    places = _words(text[:_HEAD_CHARS]) + _words(text[-_TAIL_CHARS:])
    return name if f" by{_words(name)}" in places else None


def _words(text: str) -> str:
    """Return the words in small letters with a space before and behind each."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "
