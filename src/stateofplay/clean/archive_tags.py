"""Fields of Factiva around a report: tags (`HD`, `WC`, `LP`), or their values alone.

Reads     the parts of one text
Writes    where the fields stand, or `None` when the text is in neither layout
Method    tags: those of title and of length or day, and the archive's number or a tag of text.
          Plain: a line of the length, right below it the day, and the archive's number at the end
          or a rights line below
Cost      linear in the parts
Limits    a tag of two letters in front of a line of news in capitals can be taken for one
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stateofplay.clean.archive_zones import (
    MAX_HEAD_PARTS,
    Zones,
    walk_back,
)
from stateofplay.clean.furniture import is_rights_line
from stateofplay.clean.parts import Part
from stateofplay.clean.titles import is_running
from stateofplay.text.archive_lines import is_page_foot, opens_with_date
from stateofplay.text.languages.en.archive_fields import (
    FACTIVA_HEAD,
    FACTIVA_LENGTH,
    FACTIVA_NUMBER,
    FACTIVA_TAIL,
    FACTIVA_TEXT,
)
from stateofplay.text.languages.supported import NAMES

_TAG = re.compile(
    r"(?P<tag>" + "|".join(sorted(FACTIVA_HEAD | FACTIVA_TEXT | FACTIVA_TAIL)) + r")(?:\s+|$)"
)
_LENGTH = re.compile(FACTIVA_LENGTH, re.IGNORECASE)
_NUMBER = re.compile(rf"(?:AN\s+)?(?i:{FACTIVA_NUMBER})")
_LANGUAGES = frozenset(name.casefold() for name in NAMES.values())
_CODED = re.compile(r"\S+ : \S")  # "gstrik : Strikes"
_FREE = frozenset("CT RF ART PUB IPD IPC AN".split())  # tags whose values hold no codes
_MAX_ABOVE = 8  # lines above the length: section, title, writers
_MAX_BELOW = 10  # lines below it: day, clock, publisher, code, edition, page, language, rights
_MAX_CREDIT_CHARS = 80


def find_tagged(text: str, parts: Sequence[Part]) -> Zones | None:
    """Return where the tags stand, `None` without any."""
    tags = [_tag(part) for part in parts]
    head_tags = [tag for tag in tags[:MAX_HEAD_PARTS] if tag in FACTIVA_HEAD]
    if "HD" not in head_tags or not {"WC", "PD"} & set(head_tags):
        return None
    head = next((i for i, tag in enumerate(tags) if tag in FACTIVA_TEXT), None)
    if head is None:
        return None
    tail = walk_back(parts, head, lambda i: _is_tail_tag(parts, tags, i))
    labels = {
        i: _width(text, parts[i])
        for i, tag in enumerate(tags[:tail])
        if tag in FACTIVA_TEXT or (i < head and tag in ("HD", "BY", "PD"))
    }
    return Zones(
        head,
        tail,
        labels,
        titles=_values(tags[:head], "HD"),
        bylines=_values(tags[:head], "BY"),
        dates=_values(tags[:head], "PD"),
    )


def find_plain(text: str, parts: Sequence[Part]) -> Zones | None:
    """Return where the values without tags stand, `None` when there are none."""
    length = next(
        (
            i
            for i in range(min(_MAX_ABOVE, len(parts) - 1))
            if _LENGTH.fullmatch(parts[i].plain) and opens_with_date(parts[i + 1].plain)
        ),
        None,
    )
    if length is None:
        return None
    below = range(length + 2, min(length + _MAX_BELOW, len(parts)))
    is_numbered = any(_NUMBER.fullmatch(part.plain) for part in parts[-3:])
    rights = [i for i in below if is_rights_line(parts[i].plain)]
    languages = [i for i in below if parts[i].plain.casefold() in _LANGUAGES]
    if not is_numbered and not (rights and languages):
        return None
    head = max(rights[:1] + languages[:1], default=_last_short(parts, below)) + 1
    tail = walk_back(parts, head, lambda i: _NUMBER.fullmatch(parts[i].plain) is not None)
    while tail - 1 > head and tail < len(parts) and _is_credit(parts[tail - 1]):
        tail -= 1
    return Zones(head, tail)


def _last_short(parts: Sequence[Part], below: range) -> int:
    """Return the last of the lines below the day that are no sentences: paper, code, edition."""
    for i in below:
        if is_running(parts[i].plain):
            return i - 1
    return below.stop - 1


def _tag(part: Part) -> str | None:
    match = _TAG.match(part.plain)
    return match["tag"] if match else None


def _width(text: str, part: Part) -> int:
    match = _TAG.match(text, part.start, part.end)
    return match.end() - part.start if match else 0


def _values(tags: Sequence[str | None], wanted: str) -> frozenset[int]:
    """Return the parts that hold the value of a tag: its own, and those up to the next tag."""
    begin = next((i for i, tag in enumerate(tags) if tag == wanted), None)
    if begin is None:
        return frozenset()
    end = next((i for i in range(begin + 1, len(tags)) if tags[i] is not None), len(tags))
    return frozenset(range(begin, end))


def _is_tail_tag(parts: Sequence[Part], tags: Sequence[str | None], i: int) -> bool:
    tag = tags[i]
    if tag in FACTIVA_TAIL:
        plain = parts[i].plain
        return tag in _FREE or plain == tag or _CODED.search(plain) is not None
    return i > 0 and tags[i - 1] in FACTIVA_TAIL and parts[i - 1].plain == tags[i - 1]


def _is_credit(part: Part) -> bool:
    """Return whether a line right above the archive's number is no sentence."""
    return is_page_foot(part.plain) or (
        len(part.plain) <= _MAX_CREDIT_CHARS
        and not is_running(part.plain)
        and part.plain[-1] not in ".?!\"”'’"
    )
