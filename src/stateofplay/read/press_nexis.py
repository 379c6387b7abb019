"""Exports of Nexis: the classic layout (`3 of 250 DOCUMENTS`) and the new one (`End of Document`).

Reads     the lines of a text
Writes    its documents in text order; none when the text is no such export
Method    classic: each `N of M DOCUMENTS` line opens a document, when a `LENGTH:` line follows,
          or the day and below it a `LOAD-DATE:` line. New: each `End of Document` line closes one,
          when two of `Body`, `Length: N words` and `Load-Date:` stand before it; a lone document
          without that line must hold all three
Source    test files of LexisNexisTools and R.TeMiS (tm.plugin.lexisnexis), read for the layout
Cost      linear in the lines
Limits    English interface
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from stateofplay.model.report import Stated
from stateofplay.read.press_lines import (
    Document,
    Line,
    joined,
    label_of,
    language_named,
    value_of,
)
from stateofplay.text.archive_lines import is_page_foot, opens_with_date
from stateofplay.text.languages.en.archive_fields import (
    NEXIS_HEAD,
    NEXIS_LENGTH,
    NEXIS_SURE,
    NEXIS_TAIL,
    NO_TEXT,
)

_OPENS = re.compile(r"\d[\d,]* of \d[\d,]* DOCUMENTS?")
_LENGTH = re.compile(NEXIS_LENGTH, re.IGNORECASE)
_ENDS = "end of document"
_FIELDS = NEXIS_HEAD | NEXIS_TAIL
_BODY = frozenset({"body", "body:"})
_LISTED = re.compile(r"1\.\s*(?P<title>\S.*)")
_RIGHTS = re.compile(r"(?:copyright|©|\(c\))", re.IGNORECASE)
_MAX_HEAD_LINES = 60  # classic heads have up to 20 lines, long lists of guests in transcripts more
_MAX_LINES_ABOVE_DAY = 8  # rights lines and the paper
_MIN_MARKS = 2  # of `Body`, a length and a load date, beside the closing line
_MAX_TITLE_LINES = 6  # a long headline that a narrow page wraps


def find_classic(lines: Sequence[Line]) -> list[Document]:
    """Return the documents of a classic export; none when the text is none."""
    opens = [i for i, line in enumerate(lines) if _OPENS.fullmatch(line.plain)]
    kept: list[tuple[int, int]] = []
    for begin, end in pairwise([*opens, len(lines)]):
        if _is_classic(lines[begin + 1 : end]):
            kept.append((begin + 1, end))
        elif kept:
            kept[-1] = (kept[-1][0], end)
    return [_classic(lines[begin:end]) for begin, end in kept]


def find_new(lines: Sequence[Line]) -> list[Document]:
    """Return the documents of a new export; none when the text is none."""
    ends = [i for i, line in enumerate(lines) if line.plain.casefold() == _ENDS]
    if not ends:
        return _lone(lines)
    found: list[Document] = []
    begin = 0
    for end in [*ends, len(lines)]:
        stretch = lines[begin:end]
        begin = end + 1
        is_marked = len({mark for line in stretch if (mark := _mark(line.plain))}) >= _MIN_MARKS
        if is_marked or _says_no_text(stretch):
            found.append(_new(stretch if found else _without_cover(stretch)))
        elif found and end < len(lines):
            # The report before prints such a line itself, and goes on behind it.
            found[-1] = replace(found[-1], end=lines[end].end)
    return found if any(one.no_text is None for one in found) else []


def _is_classic(stretch: Sequence[Line]) -> bool:
    """Return whether a length stands at the head, or a day there and a load date below."""
    if any(_LENGTH.fullmatch(line.plain) for line in stretch[:_MAX_HEAD_LINES]):
        return True
    is_day = any(opens_with_date(line.plain) for line in stretch[:_MAX_LINES_ABOVE_DAY])
    return is_day and any(label_of(line.plain) in NEXIS_SURE for line in stretch)


def _mark(plain: str) -> str | None:
    """Return which mark of the new layout the line is."""
    if plain.casefold() in _BODY:
        return "body"
    if _LENGTH.fullmatch(plain):
        return "length"
    return "load date" if label_of(plain) in NEXIS_SURE else None


def _lone(lines: Sequence[Line]) -> list[Document]:
    bodies = [line for line in lines if line.plain.casefold() in _BODY]
    marks = {mark for line in lines if (mark := _mark(line.plain))}
    if len(bodies) != 1 or len(marks) <= _MIN_MARKS:
        return []
    return [_new(_without_cover(lines))]


def _classic(stretch: Sequence[Line]) -> Document:
    head = stretch[: _head_end(stretch)]
    first_label = next((i for i, line in enumerate(head) if _is_capital(line.plain)), len(head))
    dated = next(
        (i for i, line in enumerate(head[:first_label]) if opens_with_date(line.plain)), None
    )
    fields = _fields(head)
    title = fields.get("headline")
    if title is None and dated is not None:
        title = joined(_last_paragraph(head[dated + 1 : first_label]))
    publisher = joined(_last_paragraph(head[:dated], is_first=True)) if dated else None
    return _document(
        stretch,
        Stated(
            title=title,
            published=head[dated].plain if dated is not None else None,
            publisher=None if publisher and _RIGHTS.match(publisher) else publisher,
            byline=_writers(fields.get("byline")),
            language=_language(stretch),
        ),
    )


def _new(stretch: Sequence[Line]) -> Document:
    stretch = _without_feet(stretch)
    head = stretch[: _head_end(stretch)]
    dated = next((i for i, line in enumerate(head) if i and opens_with_date(line.plain)), 0)
    above = head[:dated] or head[:1]
    n_running = _n_running_head(above[:-1])
    stretch, above = stretch[n_running:], above[n_running:]
    publisher = above[-1].plain if len(above) > 1 else None
    return _document(
        stretch,
        Stated(
            title=joined(above[:-1] or above),
            published=head[dated].plain if dated else None,
            publisher=publisher,
            byline=_writers(_fields(head).get("byline")),
            language=_language(stretch),
        ),
    )


def _n_running_head(title: Sequence[Line]) -> int:
    """Return how many lines are the running head that a printed page sets above the title."""
    half = len(title) // 2
    return half if half and joined(title[:half]) == joined(title[half:]) else 0


def _document(stretch: Sequence[Line], stated: Stated) -> Document:
    reason = "the archive could not show it" if _says_no_text(stretch) else None
    return Document(stretch[0].start, stretch[-1].end, stated, reason)


def _head_end(stretch: Sequence[Line]) -> int:
    """Return the number of lines up to the body: its label, else the last field of the head."""
    near = stretch[:_MAX_HEAD_LINES]
    body = next((i for i, line in enumerate(near) if line.plain.casefold() in _BODY), None)
    if body is not None:
        return body
    length = next((i for i, line in enumerate(near) if _LENGTH.fullmatch(line.plain)), None)
    if length is None:
        return len(near)
    end = length + 1
    while end < len(near) and label_of(near[end].plain) in NEXIS_HEAD:
        end += 1
    return end


def _is_field(plain: str) -> bool:
    return label_of(plain) in _FIELDS


def _is_capital(plain: str) -> bool:
    """Return whether the line is a field of the classic layout: a headline may say `Update:`."""
    return _is_field(plain) and plain.partition(":")[0].isupper()


def _fields(head: Sequence[Line]) -> dict[str, str]:
    """Return the labelled lines of the head with the lines that they are wrapped to."""
    fields: dict[str, str] = {}
    label: str | None = None
    for line in head:
        if _is_field(line.plain):
            label = label_of(line.plain)
            if label is not None:
                fields.setdefault(label, value_of(line.plain))
        elif line.is_apart or label is None:
            label = None
        else:
            fields[label] = f"{fields[label]} {line.plain}"
    return {name: value for name, value in fields.items() if value}


def _last_paragraph(lines: Sequence[Line], *, is_first: bool = False) -> Sequence[Line]:
    """Return the lines from the last one set apart; none when that is the first, unless told so.

    Below the date the first lines name the edition: they are not set apart from it.
    """
    begins = [i for i, line in enumerate(lines) if line.is_apart]
    if not begins:
        return lines if is_first else ()
    return lines[begins[-1] :]


def _without_cover(stretch: Sequence[Line]) -> Sequence[Line]:
    """Return the first document of a new export without the cover page before it.

    The cover lists the titles of the documents: the first one is met again above its publisher.
    """
    end = _head_end(stretch)
    if end == len(stretch[:_MAX_HEAD_LINES]):
        end = _late_head_end(stretch)
    dated = next((i for i in range(end - 1, 1, -1) if opens_with_date(stretch[i].plain)), None)
    if dated is None:
        return stretch
    listed = {m["title"] for line in stretch[:end] if (m := _LISTED.fullmatch(line.plain))}
    for i in range(dated - 2, max(-1, dated - 2 - _MAX_TITLE_LINES), -1):
        title = joined(stretch[i : dated - 1])
        if title in listed:
            return stretch[i:]
    return stretch[dated - 2 :] if listed else stretch


def _late_head_end(stretch: Sequence[Line]) -> int:
    """Return where the head ends behind a cover page that is longer than any head."""
    for i, line in enumerate(stretch):
        if line.plain.casefold() in _BODY:
            return i
    return len(stretch)


def _without_feet(stretch: Sequence[Line]) -> Sequence[Line]:
    begin = 0
    while begin < len(stretch) - 1 and is_page_foot(stretch[begin].plain):
        begin += 1
    return stretch[begin:]


def _says_no_text(stretch: Sequence[Line]) -> bool:
    return any(NO_TEXT in line.plain.casefold() for line in stretch[:_MAX_HEAD_LINES])


def _language(stretch: Sequence[Line]) -> str | None:
    return language_named(_tail_value(stretch, "language"))


def _tail_value(stretch: Sequence[Line], label: str) -> str | None:
    for line in reversed(stretch):
        if label_of(line.plain) == label:
            return value_of(line.plain) or None
    return None


def _writers(byline: str | None) -> str | None:
    """Return the names of a byline field; the archive sets semicolons between them."""
    if byline is None:
        return None
    names = [name.strip() for name in byline.split(";")]
    return ", ".join(name for name in names if name) or None
