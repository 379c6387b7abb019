"""Fields that press archives print around a report: `LENGTH: 612 words`, `HD`, `Full text:`.

Reads     the parts of one text as they were cut, and what its container states
Writes    the same parts; where an archive's layout is told, all above the report has the role of
          title, byline or furniture, and all below it that of furniture or caption
Method    two marks tell a layout (Nexis, ProQuest, Factiva with tags and without). What stands
          above the report is bounded by its label or length line. Below, lines are walked back
          from the end, and the first that reads like news stops the walk
Cost      linear in the parts
Limits    English interfaces; a title that the container does not state is told by its length
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stateofplay.clean.archive_tags import find_plain, find_tagged
from stateofplay.clean.archive_zones import (
    MAX_HEAD_PARTS,
    Zones,
    label_length,
    label_of,
    walk_back,
)
from stateofplay.clean.byline import is_sure_byline
from stateofplay.clean.config import CleanConfig
from stateofplay.clean.markup import without_markup
from stateofplay.clean.parts import Part, part_at, place_parts
from stateofplay.clean.titles import is_title
from stateofplay.model.report import Role, Stated
from stateofplay.text.archive_lines import is_page_foot, opens_with_date
from stateofplay.text.languages.en.archive_fields import (
    NEXIS_HEAD,
    NEXIS_LENGTH,
    NEXIS_PICTURES,
    NEXIS_SUBJECTS,
    NEXIS_SURE,
    NEXIS_TAIL,
    PROQUEST_SURE,
    PROQUEST_TAIL,
    PROQUEST_TEXT,
)

_LENGTH = re.compile(NEXIS_LENGTH, re.IGNORECASE)
_BODY = frozenset({"body", "body:"})
_SHARE = re.compile(r"\(\d{1,3}%\)")  # how far a subject fits: "FERRIES (90%)"
_MIN_TITLE_WORDS = 4
_MAX_TITLE_PARTS = 6  # lines that a long title is wrapped to on a printed page


def with_archive_fields(
    text: str, parts: list[Part], stated: Stated, config: CleanConfig
) -> list[Part]:
    """Return the parts with the fields of an archive marked; as they were when it has none."""
    for find in (_find_nexis, find_tagged, find_plain, _find_proquest):
        zones = find(text, parts)
        if zones is not None:
            return place_parts(list(_marked(text, parts, zones, stated)), config)
    return parts


def _find_nexis(text: str, parts: Sequence[Part]) -> Zones | None:
    near = parts[:MAX_HEAD_PARTS]
    length = next((i for i, part in enumerate(near) if _LENGTH.fullmatch(part.plain)), None)
    if length is None:
        return None
    body = next(
        (i for i, part in enumerate(near) if i > length and part.plain.casefold() in _BODY), None
    )
    if body is None and not any(label_of(part.plain) in NEXIS_SURE for part in parts[length:]):
        return None
    head = body + 1 if body is not None else _last_field(near, length) + 1
    tail = walk_back(parts, head, lambda i: _is_nexis_tail(parts, head, i))
    labels = {i: label_of(part.plain) for i, part in enumerate(parts[:head])}
    titles = {i for i, part in enumerate(parts[:head]) if part.field == "title"}
    headlines = {
        i: label_length(parts[i].plain) for i, name in labels.items() if name == "headline"
    }
    return Zones(
        head,
        tail,
        {i: n for i, n in headlines.items() if n < len(parts[i].plain)},
        titles=frozenset(titles or headlines),
        bylines=frozenset(i for i, name in labels.items() if name == "byline"),
        captions=frozenset(_pictures(parts, tail)),
    )


def _last_field(near: Sequence[Part], length: int) -> int:
    """Return the last labelled part in a row from the one with the length."""
    last = length
    while last + 1 < len(near) and _is_head_field(near, last + 1):
        last += 1
    return last


def _is_head_field(near: Sequence[Part], i: int) -> bool:
    return label_of(near[i].plain) in NEXIS_HEAD or near[i].field in ("title", "label")


def _is_nexis_tail(parts: Sequence[Part], head: int, i: int) -> bool:
    plain = parts[i].plain
    folded = plain.casefold()
    if folded in NEXIS_PICTURES or folded in NEXIS_SUBJECTS or _SHARE.search(plain):
        return True
    if label_of(plain) in NEXIS_TAIL:
        return True
    return i > head and parts[i - 1].plain.casefold() in NEXIS_PICTURES


def _pictures(parts: Sequence[Part], tail: int) -> Iterator[int]:
    """Yield the parts below the report that tell what pictures show."""
    is_picture = False
    for i in range(tail, len(parts)):
        folded, label = parts[i].plain.casefold(), label_of(parts[i].plain)
        is_picture = is_picture and label is None and folded not in NEXIS_SUBJECTS
        if is_picture or label in NEXIS_PICTURES:
            yield i
        is_picture = is_picture or folded in NEXIS_PICTURES


def _find_proquest(text: str, parts: Sequence[Part]) -> Zones | None:
    labels = [label_of(part.plain) for part in parts]
    if PROQUEST_TEXT not in labels or not PROQUEST_SURE & set(labels):
        return None
    head = labels.index(PROQUEST_TEXT)
    tail = walk_back(parts, head + 1, lambda i: labels[i] in PROQUEST_TAIL)
    return Zones(
        head,
        tail,
        {head: label_length(text[parts[head].start : parts[head].end])},
        bylines=frozenset(i for i in range(head) if labels[i] == "author"),
        dates=frozenset(i for i in range(tail, len(parts)) if labels[i] == "publication date"),
    )


def _marked(text: str, parts: Sequence[Part], zones: Zones, stated: Stated) -> Iterator[Part]:
    titles = zones.titles or _titles(parts[: zones.head], stated)
    for i, part in enumerate(parts):
        role = _role(parts, i, zones, titles)
        n_label = zones.labels.get(i, 0)
        if not n_label:
            yield replace(part, role=role, field=_field(part, i, zones))
            continue
        cut = part.start + n_label
        yield replace(part_at(text, part.start, _stripped(text, part.start, cut)), role="furniture")
        if cut < part.end:
            field = "news" if i >= zones.head else None
            yield replace(part_at(text, cut, part.end), role=role, field=field)


def _field(part: Part, i: int, zones: Zones) -> str | None:
    """Return which field the part is: below the head every line is news until told otherwise."""
    if zones.head <= i < zones.tail:
        return "news"
    return "date" if i in zones.dates and i >= zones.tail else part.field


def _stripped(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())


def _role(parts: Sequence[Part], i: int, zones: Zones, titles: frozenset[int]) -> Role | None:
    part = parts[i]
    if i >= zones.tail:
        return "caption" if i in zones.captions else "furniture"
    if i >= zones.head:
        is_running_head = (
            i > 0
            and is_page_foot(parts[i - 1].plain)
            and any(parts[j].plain == part.plain for j in titles)
        )
        is_outside = is_running_head or is_page_foot(part.plain)
        return "furniture" if is_outside else None if i in zones.labels else part.role
    if i in titles:
        return "title"
    is_told = i in zones.bylines or i in zones.dates or part.field == "byline"
    is_byline = is_told or opens_with_date(part.plain) or is_sure_byline(part.plain)
    return "byline" if is_byline else "furniture"


def _titles(head: Sequence[Part], stated: Stated) -> frozenset[int]:
    """Return the parts that are the title: as stated, else the first that is long enough."""
    if stated.title is not None:
        title = without_markup(stated.title)
        # The last: on printed pages a running head says the same above it.
        for begin in range(len(head) - 1, -1, -1):
            for end in range(begin + 1, min(begin + _MAX_TITLE_PARTS, len(head)) + 1):
                if " ".join(part.plain for part in head[begin:end]) == title:
                    return frozenset(range(begin, end))
    for i, part in enumerate(head):
        is_field = label_of(part.plain) in NEXIS_HEAD or opens_with_date(part.plain)
        is_long = len(part.plain.split()) >= _MIN_TITLE_WORDS
        if is_long and not is_field and part.role in (None, "title") and is_title(part.plain):
            return frozenset({i})
    return frozenset()
