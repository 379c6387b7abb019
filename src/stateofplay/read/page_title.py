"""The title of a page, of the several that pages state.

Reads     what the page states
Writes    one title, or `None`
Method    the headline of the article's JSON-LD; but the title that the page gives to those who pass
          it on (OpenGraph) where the headline is that of the page's `<title>`, which is written for
          search engines. Where both are the same words, OpenGraph spells them: JSON-LD holds
          leftovers of markup more often. A site's name behind the headline makes no other title
Source    own; on 129 pages of 122 papers this gives the title of the data on .88, the headline
          first on .84, OpenGraph first on .80, the heading first on .73
Cost      linear in the titles
Limits    papers differ in what they keep where; the pages that decided are few
"""

from __future__ import annotations

from itertools import accumulate
from typing import Any

from stateofplay.read.page_data import PageData

_TITLE_NAMES = ("ogtitle", "twittertitle", "dctitle", "sailthrutitle", "parselytitle")


def page_title(data: PageData) -> str | None:
    """Return the title that the page states, a site's name perhaps still behind it."""
    headline, shown = data.said("headline"), data.meta(_TITLE_NAMES)
    heading = _only_text(data.tree.xpath("//h1"))
    head_title = _first_text(data.tree.xpath("//head/title"))
    stated = _chosen(headline, shown, head_title)
    # `Islands deal near | World | The Courier`: the heading is the title alone.
    is_longer = heading is not None and stated is not None and stated.startswith(heading + " ")
    return heading if is_longer or stated is None else stated


def _chosen(headline: str | None, shown: str | None, head_title: str | None) -> str | None:
    if headline is None or shown is None or not _folded(headline):
        return headline or shown or head_title
    if _folded(shown).startswith(_folded(headline)):
        return _as_spelled(headline, shown)
    if _folded(headline) in _folded(shown):
        return headline
    is_for_engines = head_title is not None and _folded(head_title).startswith(_folded(headline))
    return shown if is_for_engines else headline


def _folded(title: str) -> str:
    return "".join(c for c in title.casefold() if c.isalnum())


def _as_spelled(headline: str, shown: str) -> str:
    """Return the headline as the start of `shown`, whose words are the same, spells it."""
    ends = accumulate(len(_folded(c)) for c in shown)
    end = next(i for i, n in enumerate(ends, start=1) if n >= len(_folded(headline)))
    n_marks = next((i for i, c in enumerate(reversed(headline)) if c.isalnum()), 0)
    marks = shown[end : end + n_marks]
    return shown[:end] if any(c.isalnum() or c.isspace() for c in marks) else shown[:end] + marks


def _only_text(elements: list[Any]) -> str | None:
    """Return the words of the only element that has any; `None` when several have."""
    texts = {" ".join(element.text_content().split()) for element in elements} - {""}
    return texts.pop() if len(texts) == 1 else None


def _first_text(elements: list[Any]) -> str | None:
    texts = (" ".join(element.text_content().split()) for element in elements)
    return next((text for text in texts if text), None)
