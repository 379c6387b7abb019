"""Exports of Factiva: plain (`612 words`, `3 November 2019`) and with tags (`HD`, `WC`, `PD`).

Reads     the lines of a text
Writes    its documents in text order; none when the text is no such export
Method    each `Document RTRS000020191103efb3000xx` line closes a document, when in front of it
          stands a line of its length with a date right below, or the tags of title and date
Source    test files of R.TeMiS (tm.plugin.factiva) and newspapers, read for the layout
Cost      linear in the lines
Limits    English interface; in the plain layout a title is told from a section above it by the
          length of both
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from stateofplay.model.report import Stated
from stateofplay.read.press_lines import (
    LANGUAGES,
    Document,
    Line,
    joined,
    language_named,
)
from stateofplay.text.archive_lines import is_page_foot, opens_with_date
from stateofplay.text.languages.en.archive_fields import (
    FACTIVA_HEAD,
    FACTIVA_LENGTH,
    FACTIVA_NUMBER,
    FACTIVA_TAIL,
    FACTIVA_TEXT,
)

_NUMBER = re.compile(rf"(?:AN\s+)?(?i:{FACTIVA_NUMBER})")
_LENGTH = re.compile(FACTIVA_LENGTH, re.IGNORECASE)
_TAG = re.compile(
    r"(?P<tag>" + "|".join(sorted(FACTIVA_HEAD | FACTIVA_TEXT | FACTIVA_TAIL)) + r")(?:\s+|$)"
)
_BY = re.compile(r"by\b|special to\b", re.IGNORECASE)
_CLOCK = re.compile(r"\d\d?:\d\d(?:\s*(?:[ap]m|gmt|utc))?", re.IGNORECASE)
_NAME = re.compile(r"[A-Z][\w.'’\-]*(?:[ ,]+(?:and )?[A-Z][\w.'’\-]*){1,6}")
_MAX_ABOVE = 6  # lines above the length: section, title, writers and what the writers are
_MAX_BELOW = 10  # lines below it: day, clock, publisher, code, edition, page, language, rights
_MAX_SECTION_WORDS = 3
_MIN_TITLE_WORDS = 4


def find_factiva(lines: Sequence[Line], titles: Collection[str] = ()) -> list[Document]:
    """Return the documents of an export; none when the text is none.

    Args:
        lines: of the text.
        titles: what the page the lines were taken from marks as titles.
    """
    found: list[Document] = []
    begin = 0
    for end, line in enumerate(lines):
        if not _NUMBER.fullmatch(line.plain):
            continue
        stretch = _without_feet(lines[begin : end + 1])
        document = _tagged(stretch) or _plain(stretch, titles, is_first=not found)
        if document is not None:
            found.append(document)
        elif found:
            # The report before prints such a line itself, and goes on behind it.
            found[-1] = replace(found[-1], end=line.end)
        begin = end + 1
    return found


def _without_feet(stretch: Sequence[Line]) -> Sequence[Line]:
    begin = 0
    while begin < len(stretch) - 1 and is_page_foot(stretch[begin].plain):
        begin += 1
    return stretch[begin:]


def _tagged(stretch: Sequence[Line]) -> Document | None:
    tags = [m["tag"] if (m := _TAG.match(line.plain)) else None for line in stretch]
    if "HD" not in tags or not {"WC", "PD"} & set(tags):
        return None
    text = next((i for i, tag in enumerate(tags) if tag in FACTIVA_TEXT), len(tags))
    head, head_tags = stretch[:text], tags[:text]
    first = next((i for i, tag in enumerate(head_tags) if tag is not None), 0)
    values: dict[str, str] = {}
    for i, tag in enumerate(head_tags):
        if tag is not None:
            values.setdefault(tag, _value(head, head_tags, i))
    return Document(
        stretch[first].start,
        stretch[-1].end,
        Stated(
            title=values.get("HD") or None,
            published=values.get("PD") or None,
            publisher=values.get("SN") or None,
            byline=values.get("BY") or None,
            agency=values.get("CR") or None,
            language=language_named(values.get("LA")),
        ),
    )


def _value(head: Sequence[Line], tags: Sequence[str | None], begin: int) -> str:
    """Return what stands behind a tag and on the lines below it up to the next tag."""
    pieces = [_TAG.sub("", head[begin].plain, count=1)]
    for line, tag in zip(head[begin + 1 :], tags[begin + 1 :], strict=True):
        if tag is not None:
            break
        pieces.append(line.plain)
    return " ".join(piece for piece in pieces if piece)


def _plain(stretch: Sequence[Line], titles: Collection[str], *, is_first: bool) -> Document | None:
    length = next((i for i, line in enumerate(stretch) if _is_length(stretch, i)), None)
    if not length:
        return None
    begin = _first_above(stretch, length) if is_first else 0
    above = stretch[begin:length]
    title = _title(above, titles)
    below = stretch[length + 1 : length + 1 + _MAX_BELOW]
    timed = bool(_CLOCK.fullmatch(below[1].plain)) if len(below) > 1 else False
    publisher = below[1 + timed].plain if len(below) > 1 + timed else None
    languages = [line.plain for line in below if line.plain in LANGUAGES]
    return Document(
        stretch[begin].start,
        stretch[-1].end,
        Stated(
            title=title.plain,
            published=below[0].plain,
            publisher=publisher,
            byline=_writers(above[above.index(title) + 1 :]),
            language=language_named(languages[0]) if languages else None,
        ),
    )


def _is_length(stretch: Sequence[Line], i: int) -> bool:
    return (
        _LENGTH.fullmatch(stretch[i].plain) is not None
        and i + 1 < len(stretch)
        and opens_with_date(stretch[i + 1].plain)
    )


def _first_above(stretch: Sequence[Line], length: int) -> int:
    """Return where the first document begins: pages of search terms may stand before it."""
    if length <= _MAX_ABOVE:
        return 0
    near = range(length - _MAX_ABOVE, length)
    return next((i for i in near if stretch[i].is_apart), length - 1)


def _title(above: Sequence[Line], titles: Collection[str]) -> Line:
    marked = next((line for line in above if line.plain in titles), None)
    if marked is not None:
        return marked
    first = above[0]
    if len(above) > 1 and not _is_writer(above[1].plain):
        n_first, n_second = (len(line.plain.split()) for line in above[:2])
        if n_first <= _MAX_SECTION_WORDS and n_second >= _MIN_TITLE_WORDS:
            return above[1]
    return first


def _is_writer(plain: str) -> bool:
    return _BY.match(plain) is not None


def _writers(lines: Sequence[Line]) -> str | None:
    """Return the line that names the writers: one that says `By`, else a row of names."""
    said = [line for line in lines if line.plain.casefold().startswith("by ")]
    named = [line for line in lines if _NAME.fullmatch(line.plain) and not _BY.match(line.plain)]
    return joined((said or named)[:1])
