"""The field names that scrapers and page metadata use, and how their values are read.

Limits    names in English and those of German, French and Spanish tables; one language a name
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from stateofplay.model.report import Stated

# Best first: where two are filled, the first is taken. Written in any case, with any marks between
# their words: `Publish Date`, `publish_date` and `publishDate` are one name. The names are those of
# scrapers (newspaper, news-please, Fundus), interfaces (NewsAPI, Event Registry, MediaCloud, GDELT,
# Guardian, Webz), archives' tables (LexisNexis, ProQuest) and data sets as shared on Kaggle.
TEXT = ("maintext", "text", "body", "article_text", "full_text", "content", "article",
        "article_body", "article_content", "body_text", "story", "story_text", "story_body",
        "news_text", "text_content", "plain_text", "cleaned_text", "clean_text",
        "raw_text", "artikeltext", "volltext", "texte", "contenu", "texto", "contenido",
        "cuerpo")  # fmt: skip
TITLE = ("title", "headline", "heading", "name", "article_title", "news_title", "web_title",
         "headline_main", "titel", "überschrift", "titre", "titular", "título",
         "titulo")  # fmt: skip
PUBLISHED = ("published", "date_published", "date_publish", "publish_date", "publication_date",
             "published_at", "published_date", "publishing_date", "publish_time", "published_time",
             "published_on", "web_publication_date", "date_time_pub", "pub_date", "article_date",
             "date_of_publication", "date", "date_created", "created_at", "created", "timestamp",
             "time", "datetime", "day", "datum", "erscheinungsdatum", "veröffentlicht",
             "date_de_publication", "fecha", "fecha_de_publicación",
             "fecha_de_publicacion")  # fmt: skip
PUBLISHER = ("publisher", "outlet", "newspaper", "publication", "publication_name", "pub_title",
             "site_name", "source_name", "source_common_name", "media_name", "media_outlet",
             "news_outlet", "news_source", "source", "media", "source_domain", "domain",
             "hostname", "site", "website", "quelle", "zeitung", "medium", "journal", "média",
             "fuente", "medio", "periódico", "periodico")  # fmt: skip
URL = ("url", "link", "canonical_url", "canonical_link", "article_url", "article_link", "news_url",
       "document_url", "document_identifier", "source_url", "href", "permalink",
       "web_url", "adresse_url", "lien", "enlace")  # fmt: skip
BYLINE = ("authors", "author", "author_name", "byline", "by", "creator", "writer", "writers",
          "autor", "autoren", "verfasser", "auteur", "auteurs", "autores")  # fmt: skip
AGENCY = ("agency", "wire", "news_agency", "newswire", "wire_service")
LANGUAGE = ("language", "lang", "in_language", "language_code", "sprache", "langue", "idioma")

_NAME_KEYS = ("name", "title", "full_name", "label", "id", "domain", "uri")


def fold(name: str) -> str:
    """Return a field name as names are compared: small letters and digits alone."""
    return "".join(c for c in name.casefold() if c.isalnum())


def holds_text(name: str) -> bool:
    """Return whether a field of this name holds the text of a report."""
    return fold(name) in _TEXT


def is_known(name: str) -> bool:
    """Return whether a field of this name is read."""
    return fold(name) in _KNOWN


def text_of(record: Mapping[str, Any]) -> str | None:
    """Return the text of a record: a string, or a list of paragraphs; `None` when it has none."""
    by_name = _by_name(record)
    for key in _TEXT:
        value = by_name.get(key)
        if isinstance(value, str) and value.strip():
            return value
        if isinstance(value, list) and any(isinstance(p, str) and p.strip() for p in value):
            return "\n\n".join(p for p in value if isinstance(p, str))
    return None


def stated_of(record: Mapping[str, Any]) -> Stated:
    """Return what the fields of a record state beside its text."""
    fields = _by_name(record)
    url = next((u for u in _names(fields, _URL) if is_address(u)), None)
    publishers = _names(fields, _PUBLISHER)
    return Stated(
        title=_first(fields, _TITLE),
        published=_first(fields, _PUBLISHED),
        publisher=next((p for p in publishers if not is_address(p)), None),
        url=url,
        byline=_first(fields, _BYLINE),
        agency=_first(fields, _AGENCY),
        language=_first(fields, _LANGUAGE),
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


def _by_name(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values by folded name; of two such names the first filled one counts."""
    by_name: dict[str, Any] = {}
    for key in sorted(record):  # sorted: the order of the fields in a file changes nothing
        name = _folded(key)
        if by_name.get(name) in (None, ""):
            by_name[name] = record[key]
    return by_name


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    return fold(name)


def _first(fields: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    return next(_names(fields, names), None)


def _names(fields: Mapping[str, Any], names: tuple[str, ...]) -> Iterator[str]:
    for key in names:
        if key in fields:
            name = name_of(fields[key])
            if name:
                yield name


def _all_folded(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(fold, names)))


_TEXT, _TITLE, _PUBLISHED, _PUBLISHER, _BYLINE, _AGENCY, _LANGUAGE = map(
    _all_folded, (TEXT, TITLE, PUBLISHED, PUBLISHER, BYLINE, AGENCY, LANGUAGE)
)
_URL = _all_folded((*URL, "source"))
_KNOWN = frozenset(
    (*_TEXT, *_TITLE, *_PUBLISHED, *_PUBLISHER, *_BYLINE, *_AGENCY, *_LANGUAGE, *_URL)
)
