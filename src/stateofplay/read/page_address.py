"""Where a page lies, and where its report was first published when that is elsewhere.

Reads     what the page states
Writes    the page's address; the address of the original, when the page names another host
Method    `<link rel=canonical>` is the page's own address unless its own statements (OpenGraph,
          JSON-LD) name another host: then it is the original's, as papers of one house and those
          that take a report over state it. Two meta tags name an original outright
Source    RFC 6596 (canonical); Google's `syndication-source` and `original-source` (2010)
Cost      linear in the statements
Limits    hosts of one registered name count as one, by a short list of suffixes such as `.co.uk`
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urljoin, urlsplit

from stateofplay.read.fields import is_address
from stateofplay.read.page_data import PageData

_ORIGINALS = ("syndicationsource", "originalsource", "syndicationoriginal")
_SECOND_LEVEL = frozenset("co com org net gov ac edu or ne go".split())  # `.co.uk`, `.or.jp`


def page_addresses(data: PageData) -> tuple[str | None, str | None]:
    """Return the address of the page and that of its original, each `None` when not stated."""
    own = _own(data)
    links = [link.get("href") or "" for link in data.tree.xpath("//link[@rel='canonical']")]
    canonical = next((found for link in links[:1] if (found := _absolute(link, own))), None)
    named = next((data.metas[name] for name in _ORIGINALS if name in data.metas), None)
    url = canonical if own is None or _is_one_site(canonical, own) else own
    elsewhere = (one for one in (named, canonical) if one is not None and is_address(one))
    original = next((one.strip() for one in elsewhere if url and not _is_one_site(one, url)), None)
    return url, original


def _own(data: PageData) -> str | None:
    """Return the address that the page itself states, apart from the canonical link."""
    main = data.article.get("mainEntityOfPage")
    main = main.get("@id") if isinstance(main, Mapping) else main
    stated = (data.metas.get("ogurl"), data.article.get("url"), main)
    return next((one.strip() for one in stated if isinstance(one, str) and is_address(one)), None)


def _absolute(link: str, base: str | None) -> str | None:
    try:
        whole = urljoin(base, link.strip()) if base else link.strip()
    except ValueError:
        return None
    return whole if is_address(whole) else None


def _is_one_site(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and _site(one) == _site(other)


def _site(url: str) -> str:
    """Return the registered name of a host: `news.lamp.co.uk` is `lamp.co.uk`."""
    try:
        labels = (urlsplit(url.strip()).hostname or "").split(".")
    except ValueError:
        return url
    n_kept = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return ".".join(labels[-n_kept:])
