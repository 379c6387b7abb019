"""The field names that scrapers and page metadata use, and how their values are read."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from stateofplay.model.report import Stated

# Best first: where two are filled, the first is taken.
TEXT = ("maintext", "text", "body", "article_text", "full_text", "fulltext", "content",
        "article", "articleBody", "article_body", "story", "plain_text", "cleaned_text",
        "raw_text")  # fmt: skip
TITLE = ("title", "headline", "heading", "name", "article_title")
PUBLISHED = ("published", "date_published", "datePublished", "date_publish", "publish_date",
             "publication_date", "published_at", "publishedAt", "published_date", "publishing_date",
             "pub_date", "pubDate", "pubdate", "date", "dateCreated", "created_at", "created",
             "timestamp", "time", "datetime", "day")  # fmt: skip
PUBLISHER = ("publisher", "outlet", "newspaper", "publication", "site_name", "sitename",
             "source_name", "source", "media", "source_domain", "domain", "hostname", "site",
             "website")  # fmt: skip
URL = ("url", "link", "canonical_url", "canonical_link", "article_url", "source_url", "href",
       "permalink", "web_url")  # fmt: skip
BYLINE = ("authors", "author", "byline", "by", "creator", "writer", "writers")
AGENCY = ("agency", "wire", "news_agency", "newswire")
LANGUAGE = ("language", "lang", "inLanguage", "language_code")

_NAME_KEYS = ("name", "title", "full_name", "label", "id", "domain", "uri")


def text_of(record: Mapping[str, Any]) -> str | None:
    """Return the text of a record: a string, or a list of paragraphs; `None` when it has none."""
    for key in TEXT:
        value = record.get(key)
        if isinstance(value, str) and value.strip():
            return value
        if isinstance(value, list) and any(isinstance(p, str) and p.strip() for p in value):
            return "\n\n".join(p for p in value if isinstance(p, str))
    return None


def stated_of(record: Mapping[str, Any]) -> Stated:
    """Return what the fields of a record state beside its text."""
    url = next(
        (u for u in (name_of(record.get(key)) for key in (*URL, "source")) if is_address(u)), None
    )
    publishers = (name_of(record.get(key)) for key in PUBLISHER)
    return Stated(
        title=_first(record, TITLE),
        published=_first(record, PUBLISHED),
        publisher=next((p for p in publishers if p and not is_address(p)), None),
        url=url,
        byline=_first(record, BYLINE),
        agency=_first(record, AGENCY),
        language=_first(record, LANGUAGE),
    )


def is_address(value: str | None) -> bool:
    """Return whether the value is an http address."""
    if value is None:
        return False
    try:
        parts = urlsplit(value.strip())
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def name_of(value: object) -> str | None:
    """Return the name a field holds: a string, a number, an object with a name, a list of them."""
    if isinstance(value, str):
        return " ".join(value.split()) or None
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return str(value) if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return next((n for n in (name_of(value.get(k)) for k in _NAME_KEYS) if n), None)
    if isinstance(value, list):
        return ", ".join(name for name in map(name_of, value) if name) or None
    return None


def _first(record: Mapping[str, Any], keys: tuple[str, ...]) -> str | None:
    return next((name for name in (name_of(record.get(key)) for key in keys) if name), None)
