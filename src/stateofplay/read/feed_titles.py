"""The title of a feed: which part of it names the publisher.

Reads     the title of a feed, or of the feed that an item was taken from
Writes    the publisher's name, or `None` when the title names none
Method    the title is cut at bars, dashes and arrows; parts that only name a section are left out;
          when one part is left, it is the name
Source    the titles of the feeds that news sites offer
Cost      linear in the title
Limits    English words for sections; the name of a programme reads like a publisher's
"""

from __future__ import annotations

import re

from stateofplay.read.fields import is_address
from stateofplay.text.languages.en.feed_words import COMMENT_OPENINGS, OPENINGS, SECTION_WORDS

_CUT = re.compile(r"\s+[-–—]+\s+|\s*[|»›«•·>/]+\s*|:\s+")
_TRAILING = re.compile(
    r"[\s,(\[]*\b(?:rss|atom)(?:\s+(?:feeds?|[012]\.\d+))?[)\]]?\s*$", re.IGNORECASE
)
_SEARCH = re.compile(r"[\"“].*[\"”]")  # a feed made from a search: its words, not a name
_MAX_NAME_CHARS = 60  # a longer part is a motto


def is_of_comments(title: str) -> bool:
    """Return whether the feed holds what readers wrote below reports."""
    return title.casefold().startswith(COMMENT_OPENINGS)


def publisher_of(title: str | None) -> str | None:
    """Return the publisher that a feed's title names, or `None`."""
    if title is None or is_address(title):
        return None
    parts = [_bare(part) for part in _CUT.split(title)]
    names = [part for part in parts if part and not _is_section(part)]
    # Two names may be paper and desk in either order: the first is the name in most titles.
    name = names[0] if names else ""
    return name if 0 < len(name) <= _MAX_NAME_CHARS and not _SEARCH.search(name) else None


def _bare(part: str) -> str:
    bare = " ".join(part.split()).strip("[]() ,")
    opening = next((o for o in OPENINGS if bare.casefold().startswith(o + " ")), "")
    return _TRAILING.sub("", bare[len(opening) :].strip(" :-"))


def _is_section(part: str) -> bool:
    return all(word.strip(",.&()").casefold() in SECTION_WORDS | {""} for word in part.split())
