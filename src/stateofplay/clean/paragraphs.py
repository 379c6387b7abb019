"""Cut a text into paragraphs, by blank lines and by what single line ends mean in it.

Reads     text
Writes    stretches in text order that cover everything but white space
Method    a blank line always ends a paragraph. A single line end does too, unless the text is
          wrapped to a width: then it ends one only where the next word would still have fitted
Source    the greedy fill rule that mailers and wire systems wrap by
Cost      linear in the text
Limits    verse and tables come out as one paragraph a line
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from stateofplay.clean.config import DEFAULTS, CleanConfig
from stateofplay.model.report import Kind

# A Markdown heading, list item, quotation, table row or rule: a paragraph of its own.
_OWN_LINE = re.compile(r"#{1,6}\s|[-*+•–—]\s|>|\||([-*_=])\s*(?:\1\s*){2,}$")
_NUMBERED = re.compile(r"\d{1,2}[.)]\s")  # a list item, or the end of "on November 20."
_WORD = re.compile(r"\S+")
_CENTRED = 10  # blanks in front; lines set in the middle of the page tell nothing about its width
_FINAL = re.compile(r"[.!?…:][\"'”’»)\]*_]*$")


@dataclass(frozen=True, slots=True)
class Stretch:
    """`text[start:end]`, white space trimmed, not empty."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Line(Stretch):
    """A line, and the white space in front of it."""

    indent: int


def cut_paragraphs(text: str, kind: Kind, *, config: CleanConfig = DEFAULTS) -> tuple[Stretch, ...]:
    """Return the paragraphs in text order.

    Args:
        text: the whole text of a report.
        config: the widths that texts are wrapped to.
        kind: extracted `html` has one paragraph a line, whatever its width.
    """
    lines = tuple(_lines(text))
    width = None if kind == "html" else _wrap_width(text, lines, config)
    paragraphs: list[Stretch] = []
    before: _Line | None = None
    for line in lines:
        if line is not None:
            if before is not None and width is not None and _goes_on(text, before, line, width):
                paragraphs[-1] = Stretch(paragraphs[-1].start, line.end)
            else:
                paragraphs.append(Stretch(line.start, line.end))
        before = line
    return tuple(paragraphs)


def _lines(text: str) -> Iterator[_Line | None]:
    """Yield each line without its surrounding white space, `None` for a blank one."""
    begin = 0
    for whole in text.splitlines(keepends=True):
        bare = whole.strip()
        indent = len(whole) - len(whole.lstrip())
        start = begin + indent
        yield _Line(start, start + len(bare), indent) if bare else None
        begin += len(whole)


def _wrap_width(text: str, lines: Sequence[_Line | None], config: CleanConfig) -> int | None:
    """Return the width that the text is wrapped to, or `None` when it is not wrapped."""
    pairs = [
        (left, right)
        for left, right in pairwise(lines)
        if left is not None and right is not None and min(left.indent, right.indent) < _CENTRED
    ]
    if not pairs:
        return None
    # One unbroken address may stick out of a wrapped text.
    width = max(
        (line.end - line.start for line in lines if line and " " in text[line.start : line.end]),
        default=0,
    )
    if not config.min_wrap_width <= width <= config.max_wrap_width:
        return None
    wrapped = [
        pair
        for pair in pairs
        if _goes_on(text, *pair, width) and not _FINAL.search(text, pair[0].start, pair[0].end)
    ]
    return width if len(wrapped) >= config.min_wrapped_share * len(pairs) else None


def _goes_on(text: str, line: _Line, following: _Line, width: int) -> bool:
    """Return whether the line end between the two is a wrap: the next word did not fit."""
    if _OWN_LINE.match(text, following.start) or text.startswith("#", line.start):
        return False
    is_ended = _FINAL.search(text, line.start, line.end) is not None
    if is_ended and _NUMBERED.match(text, following.start):
        return False
    if following.indent >= line.indent + 2:  # an indented first line
        return False
    word = _WORD.match(text, following.start)
    n_word = word.end() - word.start() if word else 0
    return line.end - line.start + 1 + n_word > width
