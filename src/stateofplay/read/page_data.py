"""What a page states about itself in its head: JSON-LD objects and meta tags, not yet read.

Reads     the parsed page
Writes    the JSON-LD object of the article, its references to other objects followed; the meta tags
Method    of several articles the fullest is the page's own: teasers of others state less
Source    schema.org NewsArticle; JSON-LD 1.1 (`@graph`, `@id`)
Cost      linear in the page
Limits    objects deeper than `_MAX_DEPTH` are not looked at; a script that nests deeper than
          `_MAX_NESTING` is passed over
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from stateofplay.read.fields import name_of

_ARTICLE_TYPES = ("article", "posting", "report")  # endings of schema.org types, folded
_MAX_DEPTH = 6  # JSON-LD graphs seen nest 3 deep
_MAX_NESTING = 64  # of any value; Python's own limit is near 1,000
_WITHIN = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")
_FULL = ("headline", "datePublished", "publisher", "author", "articleBody")
_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[{]|[\]}]', re.DOTALL)
_STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}
_MARKS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class PageData:
    """What stands in a page beside its text.

    Args:
        tree: as `lxml.html` parses it.
        article: its JSON-LD object; empty when the page has none.
        sites: names of JSON-LD objects that are a site or an organisation.
        metas: contents of meta tags by name without marks, lower case; the first of each counts.
    """

    tree: Any
    article: Mapping[str, Any]
    sites: tuple[str, ...]
    metas: Mapping[str, str]

    def meta(self, names: tuple[str, ...]) -> str | None:
        """Return the content of the first of these tags that the page has."""
        return next((self.metas[name] for name in names if name in self.metas), None)

    def said(self, key: str) -> str | None:
        """Return the name that a field of the article holds."""
        return said(self.article.get(key))


def page_data(tree: Any) -> PageData:
    """Return what a parsed page states, its scripts still in place."""
    objects = list(_json_objects(tree))
    by_id = {str(one["@id"]): one for one in objects if "@id" in one and len(one) > 1}
    articles = [one for one in objects if _is_of(one, _ARTICLE_TYPES)]
    article = max(articles, key=lambda one: sum(key in one for key in _FULL), default={})
    sites = (said(one.get("name")) for one in objects if _is_of(one, ("website", "organization")))
    return PageData(
        tree,
        {key: _followed(value, by_id) for key, value in article.items()},
        tuple(name for name in sites if name),
        _metas(tree),
    )


def said(value: object) -> str | None:
    """Return the name a JSON-LD value holds; pages leave HTML entities in it."""
    name = name_of(value)
    return " ".join(html.unescape(name).split()) or None if name is not None else None


def _json_objects(tree: Any) -> Iterator[Mapping[str, Any]]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        text = script.text_content()
        try:
            data = json.loads(text, strict=False) if _nesting(text) <= _MAX_NESTING else None
        except (ValueError, RecursionError):
            continue
        yield from _objects(data, 0)


def _nesting(text: str) -> int:
    """Return how deep brackets nest in JSON, those in its strings left out."""
    steps = (_STEPS.get(match.group(), 0) for match in _BRACKET.finditer(text))
    return max(accumulate(steps), default=0)


def _objects(data: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(data, list):
        for item in data:
            yield from _objects(item, depth + 1)
    elif isinstance(data, Mapping):
        yield data
        for key in _WITHIN:
            yield from _objects(data.get(key), depth + 1)


def _is_of(one: Mapping[str, Any], endings: tuple[str, ...]) -> bool:
    kinds = one.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and name.casefold().endswith(endings) for name in names)


def _followed(value: Any, by_id: Mapping[str, Mapping[str, Any]]) -> Any:
    """Return a value with its references followed: `{"@id": ...}` is the object of that id."""
    if isinstance(value, list):
        return [_followed(one, by_id) for one in value]
    if isinstance(value, Mapping) and "@id" in value and "name" not in value:
        return by_id.get(str(value["@id"]), value)
    return value


def _metas(tree: Any) -> dict[str, str]:
    metas: dict[str, str] = {}
    for meta in tree.xpath("//meta[@content]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = " ".join(html.unescape(meta.get("content")).split())
        if name and content:
            metas.setdefault(_MARKS.sub("", name.casefold()), content)
    return metas
