"""What a news page states about itself outside its text: JSON-LD, OpenGraph, meta tags.

Reads     the parsed page
Writes    title, day, publisher, address, writers, language as the page states them
Method    for each fact, the places that pages state it in, the most reliable first
Source    schema.org NewsArticle; the OpenGraph protocol; order measured on 129 pages
Cost      linear in the page
Limits    a page that states nothing about itself has no facts; nothing is guessed from its text
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from stateofplay.model.report import Stated
from stateofplay.read.fields import is_address, name_of

_ARTICLE_TYPES = ("article", "posting", "report")  # endings of schema.org types, folded
_MAX_DEPTH = 6  # JSON-LD graphs seen nest 3 deep
# Names of meta tags without the marks between their words: pages write them in many ways.
_DATE_NAMES = (
    "articlepublishedtime", "ogarticlepublishedtime", "ogpublishedtime", "datepublished", "date",
    "pubdate", "publishdate", "publicationdate", "publishedtime", "parselypubdate", "sailthrudate",
    "dcdate", "dcdateissued", "dctermsdate", "dctermscreated", "dcdatecreated",
    "cxenseparserecspublishtime", "originalpublicationdate",
)  # fmt: skip
_TITLE_NAMES = ("ogtitle", "twittertitle", "dctitle", "sailthrutitle", "parselytitle")
_SITE_NAMES = ("ogsitename", "applicationname", "dcpublisher", "publisher")
_WRITER_NAMES = ("author", "articleauthor", "byl", "dccreator", "parselyauthor", "sailthruauthor")
_MARKS = re.compile(r"[^a-z0-9]+")


def page_facts(tree: Any) -> Stated:
    """Return what the page states.

    Args:
        tree: the page as `lxml.html` parses it, its scripts still in place.
    """
    article = _article(tree)
    metas = _metas(tree)
    return Stated(
        title=_title(tree, article, metas),
        published=_published(tree, article, metas),
        publisher=_publisher(article, metas),
        url=_address(tree, article, metas),
        byline=_byline(article, metas),
        language=_said(article.get("inLanguage")) or (tree.get("lang") or None),
    )


def _title(tree: Any, article: Mapping[str, Any], metas: Mapping[str, str]) -> str | None:
    headline = _said(article.get("headline"))
    heading = _only_text(tree.xpath("//h1"))
    page_title = _only_text(tree.xpath("//head/title"))
    stated = headline or _first(metas, _TITLE_NAMES) or page_title
    # `Islands deal near | World | The Courier`: the heading is the title alone.
    is_longer = heading is not None and stated is not None and stated.startswith(heading + " ")
    return heading if is_longer or stated is None else stated


def _only_text(elements: list[Any]) -> str | None:
    """Return the words of the only element that has any; `None` when several have."""
    texts = {" ".join(element.text_content().split()) for element in elements} - {""}
    return texts.pop() if len(texts) == 1 else None


def _published(tree: Any, article: Mapping[str, Any], metas: Mapping[str, str]) -> str | None:
    marked = tree.xpath("//*[@itemprop='datePublished']")
    times = tree.xpath("//article//time[@datetime]") or tree.xpath("//time[@datetime]")
    return (
        _said(article.get("datePublished"))
        or _first(metas, _DATE_NAMES)
        or next((v for e in marked for v in (e.get("content"), e.get("datetime")) if v), None)
        or next((t.get("datetime") for t in times if t.get("datetime")), None)
    )


def _address(tree: Any, article: Mapping[str, Any], metas: Mapping[str, str]) -> str | None:
    canonical = [link.get("href") for link in tree.xpath("//link[@rel='canonical']")]
    main = article.get("mainEntityOfPage")
    main = main.get("@id") if isinstance(main, Mapping) else main
    candidates = (*canonical, metas.get("ogurl"), article.get("url"), main)
    return next((c.strip() for c in candidates if isinstance(c, str) and is_address(c)), None)


def _publisher(article: Mapping[str, Any], metas: Mapping[str, str]) -> str | None:
    names = (_said(article.get("publisher")), _first(metas, _SITE_NAMES))
    return next((n for n in names if n and not n.startswith("@") and not is_address(n)), None)


def _said(value: object) -> str | None:
    """Return the name a JSON-LD value holds; pages leave HTML entities in it."""
    name = name_of(value)
    return " ".join(html.unescape(name).split()) or None if name is not None else None


def _byline(article: Mapping[str, Any], metas: Mapping[str, str]) -> str | None:
    stated = _said(article.get("author")) or _first(metas, _WRITER_NAMES)
    return stated if stated is not None and not is_address(stated) else None


def _metas(tree: Any) -> dict[str, str]:
    """Return the meta tags by folded name; the first of each name counts."""
    metas: dict[str, str] = {}
    for meta in tree.xpath("//meta[@content]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = " ".join(html.unescape(meta.get("content")).split())
        if name and content:
            metas.setdefault(_MARKS.sub("", name.casefold()), content)
    return metas


def _first(metas: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _article(tree: Any) -> Mapping[str, Any]:
    """Return the JSON-LD object of the article; an empty one when the page has none."""
    articles: list[Mapping[str, Any]] = []
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            data = json.loads(script.text_content(), strict=False)
        except (ValueError, RecursionError):
            continue
        articles.extend(_articles(data, 0))
    # The fullest: teasers of other articles state less.
    return max(articles, key=_fullness, default={})


def _fullness(article: Mapping[str, Any]) -> int:
    return sum(
        key in article
        for key in ("headline", "datePublished", "publisher", "author", "articleBody")
    )


def _articles(data: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(data, list):
        for item in data:
            yield from _articles(item, depth + 1)
    elif isinstance(data, Mapping):
        kinds = data.get("@type")
        names = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(n, str) and n.casefold().endswith(_ARTICLE_TYPES) for n in names):
            yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement"):
            yield from _articles(data.get(key), depth + 1)
