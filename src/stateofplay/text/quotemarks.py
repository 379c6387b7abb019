"""Stretches of a text that stand in quote marks.

Reads     one paragraph, or the title and body blocks of one report
Writes    the outermost quoted stretches in text order; what is quoted inside a quote stays inside
Method    each mark opens or closes by its shape and by what stands on either side; a stack pairs
          them; a mark that finds no partner is dropped, so that a forgotten mark swallows nothing
Cost      linear in the text
Limits    two texts written with the wrong marks on both sides (`”a“`) are paired by context only; a
          plural possessive inside single marks is told from the closing mark by the marks after it
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from stateofplay.model.report import Block, Report

Shape = Literal["double", "angle", "single"]

_MARK = re.compile(r"\\?(?:``|''|[\"“”„‟«»「」‘’'`])")
_SHAPES: dict[str, Shape] = {"«": "angle", "»": "angle", "‘": "single", "’": "single"}
_SHAPES |= {"'": "single", "`": "single"}  # every other mark is double
_OPENING = frozenset(("“", "„", "‟", "«", "「", "``"))
_CLOSING = frozenset(("”", "»", "」"))
_LEFT_EDGES = frozenset("([{<*_—–-/|:;=~>…\u200b")
# Words that begin with an apostrophe for letters left out, and decades ('90s).
_ELISION = re.compile(r"(?:\d0s?|\d\d)\b|(?:em|til|tis|twas|cause|bout|round|n|hood|im)\b", re.I)
_MAX_PARAGRAPHS = 3  # looked on for the mark that closes a quote


@dataclass(frozen=True, slots=True, order=True)
class QuoteRegion:
    """A stretch in quote marks; offsets count from the start of the text.

    Args:
        start, end: with the marks; a region that runs on into the next paragraph ends with its own.
        inner_start, inner_end: without the marks and without white space at the edges.
        continues: whether it carries on the region before it, from the paragraph before.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    continues: bool = False


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    shape: Shape
    may_open: bool
    may_close: bool


def quote_regions(text: str, start: int, end: int) -> tuple[QuoteRegion, ...]:
    """Return the outermost quoted stretches of `text[start:end]`, one paragraph, in order."""
    regions, _ = _scan(text, start, end)
    return regions


def report_quote_regions(report: Report) -> tuple[QuoteRegion, ...]:
    """Return the quoted stretches of the title and body blocks of a report, in order.

    A quote over several paragraphs has one region in each: printers leave such a paragraph
    unclosed and open the next one anew, or close it in one of the next.
    """
    blocks = [b for b in report.blocks if b.role in ("title", "body")]
    found: list[QuoteRegion] = []
    waits_for = 0  # paragraphs until the one that carries on
    shape: Shape | None = None
    for place, block in enumerate(blocks):
        waits_for -= 1
        if waits_for > 0:
            found.extend(_on(_region(report.text, block.start, block.end, block.start, block.end)))
            continue
        is_on = waits_for == 0 and shape is not None
        if is_on and shape is not None:
            regions, unclosed = _carry_on(report.text, block, shape)
        else:
            regions, unclosed = _scan(report.text, block.start, block.end)
        if unclosed is not None:
            waits_for = _runs_on(report.text, blocks[place : place + _MAX_PARAGRAPHS + 1], unclosed)
            if waits_for:
                shape = unclosed.shape
                regions = _left_open(report.text, block, regions, unclosed, is_on=is_on)
        found.extend(regions)
    return tuple(found)


def _left_open(
    text: str, block: Block, regions: tuple[QuoteRegion, ...], unclosed: _Mark, *, is_on: bool
) -> tuple[QuoteRegion, ...]:
    """Return the regions of a paragraph whose last one runs on to its end."""
    kept = tuple(r for r in regions if r.end <= unclosed.start)
    tail = _region(text, unclosed.start, block.end, unclosed.end, block.end)
    return (*kept, *(_on(tail) if is_on and not kept else tail))


def _runs_on(text: str, blocks: Sequence[Block], unclosed: _Mark) -> int:
    """Return how many paragraphs on an unclosed quote opens anew or is closed; 0 when none."""
    shape = unclosed.shape
    if blocks[0].role != "body":
        return 0
    for n, block in enumerate(blocks[1:], 1):
        if block.role != "body":
            return 0
        if _closing_mark(text, block, shape) is not None:
            return n
        if _opens_with(text, block.start, block.end, shape):
            return n if n == 1 else 0
        if any(m.shape == shape for m in _find_marks(text, block.start, block.end)):
            return 0
    return 0


def _closing_mark(text: str, block: Block, shape: Shape) -> _Mark | None:
    """Return the first mark of the paragraph when it closes what an earlier one opened.

    A mark with white space on both sides could do either: it closes when it has no partner.
    """
    marks = [m for m in _find_marks(text, block.start, block.end) if m.shape == shape]
    if not marks or not marks[0].may_close:
        return None
    is_free = marks[0].may_open
    return marks[0] if not is_free or (_is_spaced(text, marks[0]) and len(marks) % 2) else None


def _is_spaced(text: str, mark: _Mark) -> bool:
    return text[mark.end : mark.end + 1].isspace()


def _carry_on(
    text: str, block: Block, shape: Shape
) -> tuple[tuple[QuoteRegion, ...], _Mark | None]:
    """Return the regions of a paragraph that carries on a quote, and its own unclosed mark."""
    closing = _closing_mark(text, block, shape)
    if closing is None:
        regions, unclosed = _scan(text, block.start, block.end)
        return _on(regions), unclosed
    first = _region(text, block.start, closing.end, block.start, closing.start)
    regions, unclosed = _scan(text, closing.end, block.end)
    return (*_on(first), *regions), unclosed


def _on(regions: tuple[QuoteRegion, ...]) -> tuple[QuoteRegion, ...]:
    """Return the regions, the first one as carrying on."""
    return tuple(replace(r, continues=True) if n == 0 else r for n, r in enumerate(regions))


def _scan(text: str, start: int, end: int) -> tuple[tuple[QuoteRegion, ...], _Mark | None]:
    """Return the outermost closed regions and the outermost mark that was never closed."""
    marks = _find_marks(text, start, end)
    if not marks:
        return (), None
    stack = _Open()
    pairs: list[tuple[_Mark, _Mark]] = []
    for mark in marks:
        opener = stack.close_with(mark)
        if opener is not None:
            pairs.append((opener, mark))
        elif mark.may_open:
            stack.push(mark)
    regions: list[QuoteRegion] = []
    for left, right in sorted(pairs, key=lambda p: p[0].start):
        if not regions or left.start >= regions[-1].end:
            regions.extend(_region(text, left.start, right.end, left.end, right.start))
    return tuple(regions), next((m for m in stack.marks if m.shape != "single"), None)


class _Open:
    """The marks that are open, and how many of each shape: a text may open a million."""

    def __init__(self) -> None:
        self.marks: list[_Mark] = []
        self._n: Counter[Shape] = Counter()

    def push(self, mark: _Mark) -> None:
        self.marks.append(mark)
        self._n[mark.shape] += 1

    def close_with(self, mark: _Mark) -> _Mark | None:
        """Take off and return the mark that this one closes, with all above; `None` when it cannot.

        A mark that could open, too, closes where one like it is open.
        """
        if not mark.may_close or not self._n[mark.shape]:
            return None
        # Inside another kind of marks a single one is an apostrophe.
        if mark.shape == "single" and self.marks[-1].shape != "single":
            return None
        while self.marks:
            opener = self.marks.pop()
            self._n[opener.shape] -= 1
            if opener.shape == mark.shape:
                return opener
        return None


def _find_marks(text: str, start: int, end: int) -> list[_Mark]:
    marks = []
    for match in _MARK.finditer(text, start, end):
        mark = _read_mark(text, start, end, match)
        if mark.may_open or mark.may_close:
            marks.append(mark)
    return _without_possessives(text, end, marks) if marks else marks


def _read_mark(text: str, start: int, end: int, match: re.Match[str]) -> _Mark:
    sign = match.group().lstrip("\\")
    shape = _SHAPES.get(sign, "double")
    before = text[match.start() - 1] if match.start() > start else " "
    after = text[match.end()] if match.end() < end else " "
    at_left = before.isspace() or before in _LEFT_EDGES or _is_opening_mark(before)
    at_right = not after.isalnum()
    if shape == "single":
        may_open, may_close = _read_single(text, match.end(), sign, before, after, at_left)
    elif sign in _OPENING:  # “ closes in German, and in texts whose editor curled it wrongly
        may_open = not after.isspace() or at_left
        may_close = sign == "“" and not at_left and at_right
    elif sign in _CLOSING:
        may_open, may_close = sign == "”" and at_left and after.isalnum(), not at_left or at_right
    else:
        may_open = at_left and (not after.isspace() or before.isspace())
        may_close = not before.isspace() or at_right
        if at_left and after.isalnum() and not before.isalnum() and before not in "—–-…":
            may_close = False
    return _Mark(match.start(), match.end(), shape, may_open, may_close)


def _read_single(
    text: str, end: int, sign: str, before: str, after: str, at_left: bool
) -> tuple[bool, bool]:
    """Return whether a single mark may open and may close a quote; an apostrophe may neither."""
    if before.isalnum() and after.isalnum():
        return False, False
    is_elision = after.isalnum() and _ELISION.match(text, end) is not None
    may_open = sign != "’" and at_left and not after.isspace() and not is_elision
    may_close = sign != "‘" and not before.isspace() and not after.isalnum() and not at_left
    return may_open, may_close or (sign == "’" and before in "—–-…" and not after.isalnum())


def _is_opening_mark(sign: str) -> bool:
    return sign in "\"“„«‘'"


def _without_possessives(text: str, end: int, marks: list[_Mark]) -> list[_Mark]:
    """Drop `s'` before a word where a later single mark closes and none opens between."""
    closes_later = False
    kept: list[_Mark] = []
    for mark in reversed(marks):
        if mark.shape == "single":
            follows = text[mark.end : min(mark.end + 2, end)]
            is_plural = text[mark.start - 1 : mark.start] == "s" and follows[:1] == " "
            if mark.may_close and closes_later and is_plural and follows[1:].islower():
                continue
            closes_later = mark.may_close
        kept.append(mark)
    kept.reverse()
    return kept


def _opens_with(text: str, start: int, end: int, shape: Shape) -> bool:
    """Return whether the paragraph begins with an opening mark of this shape."""
    while start < end and (text[start].isspace() or text[start] in "*_"):
        start += 1
    match = _MARK.match(text, start, end)
    if match is None:
        return False
    mark = _read_mark(text, start, end, match)
    return mark.may_open and mark.shape == shape


def _region(
    text: str, start: int, end: int, inner_start: int, inner_end: int
) -> tuple[QuoteRegion, ...]:
    """Return the region, or nothing when no letter or digit stands inside."""
    while inner_start < inner_end and text[inner_start].isspace():
        inner_start += 1
    while inner_end > inner_start and text[inner_end - 1].isspace():
        inner_end -= 1
    if not any(c.isalnum() for c in text[inner_start:inner_end]):
        return ()
    return (QuoteRegion(start, max(end, inner_end), inner_start, inner_end),)
