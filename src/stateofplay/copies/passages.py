"""The edit script of a pair as records: passages kept, stretches of one side, changes.

Reads     rows of `script`, in words
Writes    passages, spans and changes in text order
Method    words become characters; stretches that only one report has take their closing marks
          along; a few added words that deny become a change, together with the word before them
Cost      linear in the rows
Limits    a stretch of function words alone is not told; runs of one or two words between two
          changes are not told as kept
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from stateofplay.copies.config import CopyConfig
from stateofplay.copies.script import (
    ADDED_LEFT,
    ADDED_RIGHT,
    CHANGED,
    KEPT,
    ONLY_LEFT,
    ONLY_RIGHT,
)
from stateofplay.model.group import Change, ChangeKind, Passage
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.text.shingles import Flags, Places
from stateofplay.text.wording import compare_wordings, has_negation, has_substance

_CLOSERS = re.compile(r"[.!?…]*[\"”’»)\]]*")
_OPENERS = frozenset("“‘«„([")
_SENTENCE_END = re.compile(r"[.!?…][\"”’»)\]]*\s+[\"“‘«„(\[]*$")
_MIRRORED = np.array([KEPT, ONLY_RIGHT, ONLY_LEFT, CHANGED, ADDED_RIGHT, ADDED_LEFT], np.int32)


@dataclass(frozen=True, slots=True)
class ReadText:
    """A report and its words: first and last character of each, and which are quoted."""

    report: Report
    starts: Places
    ends: Places
    quoted: Flags


class _Side(NamedTuple):
    """One side of a row: its report, first word, word after the last, and their characters."""

    read: ReadText
    first: int
    last: int
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.read.report.text[self.start : self.end]

    @property
    def span(self) -> Span:
        return Span(self.read.report.id, self.start, self.end)

    def with_word_before(self) -> _Side:
        """Return the stretch together with the word in front of it; it may have been empty."""
        start, end = self.read.starts[self.first - 1], self.read.ends[self.last - 1]
        return _Side(self.read, self.first - 1, self.last, int(start), int(end))


@dataclass(slots=True)
class Told:
    """An edit script as records, filled row by row."""

    kept: list[Passage] = field(default_factory=list)
    only_left: list[Span] = field(default_factory=list)
    only_right: list[Span] = field(default_factory=list)
    changed: list[Change] = field(default_factory=list)


def mirror_script(script: Places) -> Places:
    """Return the rows of the pair seen from the other side."""
    mirrored = script[:, [0, 3, 4, 1, 2]]
    mirrored[:, 0] = _MIRRORED[script[:, 0]]
    return mirrored


def tell_script(left: ReadText, right: ReadText, script: Places, config: CopyConfig) -> Told:
    """Return the rows as records, each list sorted by its place in the left report, or its own."""
    whats = script[:, 0]
    long = script[:, 2] - script[:, 1] >= config.min_own_words
    told = Told(kept=_kept(left, right, script[(whats == KEPT) & long]))
    rest = script[whats != KEPT]
    sides = zip(_sides(left, rest[:, 1:3]), _sides(right, rest[:, 3:5]), strict=True)
    for what, (one, other) in zip(rest[:, 0].tolist(), sides, strict=True):
        if what == CHANGED:
            told.changed.append(_change(one, other))
        elif what in (ADDED_LEFT, ADDED_RIGHT) and has_negation(one.text or other.text):
            told.changed.append(_change(one.with_word_before(), other.with_word_before()))
        elif what in (ONLY_LEFT, ADDED_LEFT):
            told.only_left.extend(_own(one, config))
        else:
            told.only_right.extend(_own(other, config))
    for records in (told.kept, told.only_left, told.only_right, told.changed):
        records.sort(key=_place)
    return told


def _kept(left: ReadText, right: ReadText, script: Places) -> list[Passage]:
    left_id, right_id = left.report.id, right.report.id
    places = zip(
        left.starts[script[:, 1]].tolist(), left.ends[script[:, 2] - 1].tolist(),
        right.starts[script[:, 3]].tolist(), right.ends[script[:, 4] - 1].tolist(), strict=True,
    )  # fmt: skip
    return [Passage(Span(left_id, a, b), Span(right_id, c, d)) for a, b, c, d in places]


def _place(record: Passage | Change | Span) -> tuple[int, int]:
    span = record if isinstance(record, Span) else record.left
    return span.start, span.end


def _sides(read: ReadText, words: Places) -> Iterator[_Side]:
    """Yield one side of each row; an empty stretch has no characters."""
    firsts, lasts = words[:, 0], words[:, 1]
    limit = len(read.starts) - 1
    starts = read.starts[np.minimum(firsts, limit)].tolist()
    ends = read.ends[np.minimum(lasts, limit + 1) - 1].tolist()
    for first, last, start, end in zip(firsts.tolist(), lasts.tolist(), starts, ends, strict=True):
        yield _Side(read, first, last, start, end if last > first else start)


def _change(one: _Side, other: _Side) -> Change:
    return Change(one.span, other.span, _what(one, other))


def _what(one: _Side, other: _Side) -> ChangeKind:
    kind = compare_wordings(
        one.text,
        other.text,
        left_begins=_begins_sentence(one),
        right_begins=_begins_sentence(other),
    )
    return "quote" if kind == "words" and _is_quoted(one) and _is_quoted(other) else kind


def _is_quoted(side: _Side) -> bool:
    quoted = side.read.quoted
    return bool(quoted[side.first]) and bool(quoted[side.first : side.last].all())


def _begins_sentence(side: _Side) -> bool:
    text, start = side.read.report.text, side.start
    if not text[start].isupper():
        return False
    before = text[max(0, start - 8) : start]
    return side.first == 0 or "\n" in before or _SENTENCE_END.search(before) is not None


def _own(side: _Side, config: CopyConfig) -> Iterator[Span]:
    """Yield the stretch with the marks that close it, unless it is a crumb."""
    if side.last - side.first < config.min_own_words and not has_substance(side.text):
        return
    text = side.read.report.text
    start = side.start
    while start > 0 and text[start - 1] in _OPENERS:
        start -= 1
    closing = _CLOSERS.match(text, side.end)
    yield Span(side.read.report.id, start, closing.end() if closing else side.end)
