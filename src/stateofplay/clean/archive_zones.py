"""What stands above and below a report in an archive's export, and how its lines are told.

Reads     the parts of one text
Writes    helpers of `archive` and `archive_tags`: no roles are given here
Cost      linear in the parts
Limits    English labels
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from stateofplay.clean.furniture import is_rights_line
from stateofplay.clean.parts import Part
from stateofplay.clean.titles import is_running
from stateofplay.text.archive_lines import is_page_foot

MAX_HEAD_PARTS = 40  # classic heads have up to 20 lines, those of broadcasts some more
_LABELLED = re.compile(r"(?P<label>[A-Za-z][A-Za-z /\-]{1,30}?)\s?:(?:\s+(?=\S)|$)")


@dataclass(frozen=True, slots=True)
class Zones:
    """Where the archive's fields stand among the parts.

    Args:
        head: parts before this one stand above the report.
        tail: this part and all behind it stand below the report.
        labels: of a part, how many of its first characters are the archive's label: what stands
            behind it has a role of its own.
        titles: parts of the head that are the title; none when no label tells.
        bylines: parts of the head that name writers.
        captions: parts of the tail that tell what pictures show.
        dates: parts that tell when the report came out.
    """

    head: int
    tail: int
    labels: dict[int, int] = field(default_factory=dict)
    titles: frozenset[int] = frozenset()
    bylines: frozenset[int] = frozenset()
    captions: frozenset[int] = frozenset()
    dates: frozenset[int] = frozenset()


def label_of(plain: str) -> str | None:
    """Return the words in front of a colon at the start of a line, lower case."""
    match = _LABELLED.match(plain)
    return match["label"].casefold() if match else None


def label_length(raw: str) -> int:
    """Return how many characters a label takes at the start of a line, 0 without one."""
    match = _LABELLED.match(raw)
    return match.end() if match else 0


def walk_back(parts: Sequence[Part], head: int, is_field: Callable[[int], bool]) -> int:
    """Return the first part below the report.

    Args:
        parts: of the whole text.
        head: the first part of the report.
        is_field: whether the part is a field of the archive; short lines between two fields are
            what such a field is wrapped to.
    """
    tail = len(parts)
    for i in range(len(parts) - 1, head - 1, -1):
        part = parts[i]
        is_news = is_running(part.plain) and not is_page_foot(part.plain)
        if is_field(i):
            tail = i
        elif is_news and (part.role is None or not is_rights_line(part.plain)):
            break
    return tail
