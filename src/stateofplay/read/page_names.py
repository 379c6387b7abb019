"""Who published a page and who wrote it, as the page states it.

Reads     what the page states
Writes    the publisher; the writers, as one line
Method    the publisher of the article's JSON-LD or the site's name in the meta tags, one that the
          page's host confirms before others; else the end of the page's title where another place
          of the page agrees with it: its host, a rights line, a JSON-LD site.
          Writers are those of the JSON-LD, of the meta tags, of elements marked as author, the
          first of them that name somebody
Source    schema.org NewsArticle; the OpenGraph protocol
Cost      linear in the page
Limits    a page on which one place alone names a publisher keeps it for itself
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from stateofplay.read.fields import is_address, name_of
from stateofplay.read.page_data import PageData, said
from stateofplay.text.languages.en.agencies import NEWS_AGENCIES

_SITE_NAMES = ("ogsitename", "applicationname", "dcpublisher", "publisher")
_WRITER_NAMES = (
    "author", "articleauthor", "byl", "dccreator", "parselyauthor", "sailthruauthor",
    "dcsextauthor", "cxenseparseauthor", "dctermscreator", "citationauthor",
)  # fmt: skip
_MARKED = "//*[@itemprop='author']|//a[@rel='author']"
_SHOWN = "//*[contains(translate(@class,'BYLINEAUTHOR','bylineauthor'),'byline')]"
_SHOWN_NAMES = re.compile(
    r"by\s+((?-i:[^\W\d_a-z])[\w.'’\-]*(?:,? (?:and |&\s)?(?-i:[^\W\d_])[\w.'’\-]*){0,8})",
    re.IGNORECASE,
)
_BY = re.compile(r"(?:by|von|par|por|di|door|av|af)\s+(?=[^\W\d_])", re.IGNORECASE)
_MAX_WRITERS_CHARS = 200  # longer ones are descriptions of the writer
_MIN_LETTERS = 4  # of a name that is looked for in an address: shorter ones stand in any
_PARTS = re.compile(r"\s+[-–—|»·•:]+\s+|\s*[|ㅣ｜]\s*")
_HOST_NAME = re.compile(r"\S+\.[a-z]{2,6}", re.IGNORECASE)  # `Lamp.de` is no name of a paper
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright)[^\n]{0,80}", re.IGNORECASE)


def page_publisher(data: PageData, url: str | None) -> str | None:
    """Return the publisher that the page names.

    Args:
        data: what the page states.
        url: its address, whose host can confirm the name.
    """
    stated = [data.said("publisher"), *(data.metas.get(name) for name in _SITE_NAMES)]
    names = [n for n in stated if n and not n.startswith("@") and not is_address(n)]
    if not names:
        return _in_title(data, url)
    if names[0] in NEWS_AGENCIES:
        return names[0]
    # A house owns many papers, and states its own name as their publisher.
    names = [name for name in names if not _HOST_NAME.fullmatch(name)] or names
    return next((name for name in names if _is_on_host(name, url)), names[0])


def page_byline(data: PageData, publisher: str | None) -> str | None:
    """Return the writers that the page names; the publisher only when nobody else is named."""
    found = [name for name in _bylines(data) if _may_be_name(name)]
    own = _letters(publisher or "")
    return next((name for name in found if _letters(name) != own), found[0] if found else None)


def _in_title(data: PageData, url: str | None) -> str | None:
    """Return the end of the page's title that another place of the page names as well."""
    titles = [" ".join(e.text_content().split()) for e in data.tree.xpath("//head/title")[:1]]
    titles += [data.metas[name] for name in ("ogtitle", "twittertitle") if name in data.metas]
    for title in titles:
        parts = [part.strip() for part in _PARTS.split(title)]
        if len(parts) > 1 and _is_confirmed(parts[-1], data, url):
            return parts[-1]
    return None


def _is_confirmed(name: str, data: PageData, url: str | None) -> bool:
    letters = _letters(name)
    if len(letters) < _MIN_LETTERS:
        return False
    if _is_on_host(name, url) or letters in map(_letters, data.sites):
        return True
    text = " ".join(data.tree.xpath("//footer//text()|//*[contains(@class,'copyright')]//text()"))
    return any(letters in _letters(line) for line in _RIGHTS.findall(text))


def _is_on_host(name: str, url: str | None) -> bool:
    """Return whether the letters of a name stand in the host: `The Elbe Mirror`, elbemirror.com."""
    letters = _letters(name)
    return len(letters) >= _MIN_LETTERS and letters in _letters(_host(url))


def _bylines(data: PageData) -> Iterator[str]:
    stated = _people(data.article.get("author"))
    if stated:
        yield stated
    yield from (data.metas[name] for name in _WRITER_NAMES if name in data.metas)
    for element in data.tree.xpath(_MARKED)[:1]:
        yield _BY.sub("", " ".join(element.text_content().split()), count=1)
    shown = {" ".join(element.text_content().split()) for element in data.tree.xpath(_SHOWN)}
    names = {match[1] for text in shown if (match := _SHOWN_NAMES.fullmatch(text))}
    if len(names) == 1:  # lists of other reports show theirs, too
        yield names.pop()


def _people(value: Any) -> str | None:
    """Return the names of the writers in JSON-LD, those in two fields put together."""
    if isinstance(value, list):
        return ", ".join(name for name in map(_people, value) if name) or None
    if isinstance(value, Mapping) and name_of(value.get("name")) is None:
        parts = [said(value.get(key)) for key in ("givenName", "familyName")]
        whole = " ".join(part for part in parts if part)
        return whole or said({key: one for key, one in value.items() if key != "@id"})
    return said(value)


def _may_be_name(name: str) -> bool:
    has_letters = any(c.isalpha() for c in name)
    return (
        has_letters
        and "@" not in name
        and not is_address(name)
        and (len(name) <= _MAX_WRITERS_CHARS)
    )


def _letters(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in plain if c.isalnum()).removeprefix("the")


def _host(url: str | None) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.") if url else ""
