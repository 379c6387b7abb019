"""What a document's own properties state, as far as its text says so too.

Reads     title and author as a word processor or a printing program kept them, and the text
Writes    what is believed of them
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
_SITE = re.compile(r"\s+[|•·»–—-]\s+")  # "Islands deal near | The Courier"
_NAME = re.compile(r"[^\W\d_a-z][\w.'’\-]*(?: [^\W\d_][\w.'’\-]*){1,3}")
_WORD = re.compile(r"[^\W_]+")


def believed(title: str | None, author: str | None, text: str) -> Stated:
    """Return the title and the author where the text bears them out."""
    return Stated(title=_title(title, text), byline=_author(author, text))


def _title(title: str | None, text: str) -> str | None:
    if title is None or len(title) > _MAX_TITLE_CHARS:
        return None
    title = " ".join(title.split())
    head = _words(text[:_HEAD_CHARS])
    for part in (title, *_SITE.split(title)):
        words = _words(part)
        if words.count(" ") >= _MIN_TITLE_WORDS + 1 and words in head:
            return title
    return None


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
