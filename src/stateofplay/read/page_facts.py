"""What a news page states about itself outside its text: JSON-LD, OpenGraph, meta tags.

Reads     the parsed page
Writes    title, day, publisher, address, writers, language as the page states them
Method    for each fact, the places that pages state it in, the most reliable first
Source    schema.org NewsArticle; the OpenGraph protocol; order measured on 129 pages
Cost      linear in the page
Limits    a page that states nothing about itself has no facts; nothing is guessed from its text
"""

from __future__ import annotations

from typing import Any

from stateofplay.model.report import Stated
from stateofplay.read.page_address import page_addresses
from stateofplay.read.page_data import PageData, page_data
from stateofplay.read.page_names import page_byline, page_publisher
from stateofplay.read.page_title import page_title

# Names of meta tags without the marks between their words: pages write them in many ways.
_DATE_NAMES = (
    "articlepublishedtime", "ogarticlepublishedtime", "ogpublishedtime", "datepublished", "date",
    "pubdate", "publishdate", "publicationdate", "publishedtime", "parselypubdate", "sailthrudate",
    "dcdate", "dcdateissued", "dctermsdate", "dctermscreated", "dcdatecreated",
    "cxenseparserecspublishtime", "originalpublicationdate",
)  # fmt: skip


def page_facts(tree: Any) -> Stated:
    """Return what the page states.

    Args:
        tree: the page as `lxml.html` parses it, its scripts still in place.
    """
    data = page_data(tree)
    url, original = page_addresses(data)
    publisher = page_publisher(data, url)
    return Stated(
        title=page_title(data),
        published=_published(data),
        publisher=publisher,
        url=url,
        byline=page_byline(data, publisher),
        language=data.said("inLanguage") or (tree.get("lang") or None),
        original_url=original,
    )


def _published(data: PageData) -> str | None:
    marked = data.tree.xpath("//*[@itemprop='datePublished']")
    times = data.tree.xpath("//article//time[@datetime]") or data.tree.xpath("//time[@datetime]")
    return (
        data.said("datePublished")
        or data.meta(_DATE_NAMES)
        or next((v for e in marked for v in (e.get("content"), e.get("datetime")) if v), None)
        or next((t.get("datetime") for t in times if t.get("datetime")), None)
    )
