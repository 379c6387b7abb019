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

    def text(self, first: int, last: int) -> str:
        """Return the characters from word `first` to the one before word `last`."""
        return self.report.text[self.starts[first] : self.ends[last - 1]]

    def span(self, first: int, last: int) -> Span:
        """Return the place of these words."""
        return Span(self.report.id, int(self.starts[first]), int(self.ends[last - 1]))


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
    told = Told()
    for what, a0, a1, b0, b1 in script.tolist():
        if what == KEPT:
            if a1 - a0 >= config.min_own_words:
                told.kept.append(Passage(left.span(a0, a1), right.span(b0, b1)))
        elif what == CHANGED:
            told.changed.append(_change(left, right, a0, a1, b0, b1))
        elif what in (ADDED_LEFT, ADDED_RIGHT) and _denies(left, right, what, a0, a1, b0, b1):
            told.changed.append(_change(left, right, a0 - 1, a1, b0 - 1, b1))
        elif what in (ONLY_LEFT, ADDED_LEFT):
            told.only_left.extend(_own(left, a0, a1, config))
        else:
            told.only_right.extend(_own(right, b0, b1, config))
    told.kept.sort()
    told.changed.sort()
    told.only_left.sort()
    told.only_right.sort()
    return told


def _denies(
    left: ReadText, right: ReadText, what: int, a0: int, a1: int, b0: int, b1: int
) -> bool:
    added = left.text(a0, a1) if what == ADDED_LEFT else right.text(b0, b1)
    return has_negation(added)


def _change(left: ReadText, right: ReadText, a0: int, a1: int, b0: int, b1: int) -> Change:
    return Change(left.span(a0, a1), right.span(b0, b1), _what(left, right, a0, a1, b0, b1))


def _what(left: ReadText, right: ReadText, a0: int, a1: int, b0: int, b1: int) -> ChangeKind:
    kind = compare_wordings(
        left.text(a0, a1),
        right.text(b0, b1),
        left_begins=_begins_sentence(left, a0),
        right_begins=_begins_sentence(right, b0),
    )
    if kind == "words" and left.quoted[a0:a1].all() and right.quoted[b0:b1].all():
        return "quote"
    return kind


def _begins_sentence(read: ReadText, word: int) -> bool:
    start = int(read.starts[word])
    before = read.report.text[max(0, start - 8) : start]
    return word == 0 or "\n" in before or _SENTENCE_END.search(before) is not None


def _own(read: ReadText, first: int, last: int, config: CopyConfig) -> Iterator[Span]:
    """Yield the stretch with the marks that close it, unless it is a crumb."""
    if last - first < config.min_own_words and not has_substance(read.text(first, last)):
        return
    text = read.report.text
    start, end = int(read.starts[first]), int(read.ends[last - 1])
    while start > 0 and text[start - 1] in _OPENERS:
        start -= 1
    closing = _CLOSERS.match(text, end)
    yield Span(read.report.id, start, closing.end() if closing else end)
