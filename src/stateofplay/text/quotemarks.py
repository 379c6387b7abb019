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
from dataclasses import dataclass
from typing import Literal

from stateofplay.model.report import Report

Shape = Literal["double", "angle", "single"]

_MARK = re.compile(r"\\?(?:``|''|[\"“”„‟«»「」‘’'`])")
_SHAPES: dict[str, Shape] = {"«": "angle", "»": "angle", "‘": "single", "’": "single"}
_SHAPES |= {"'": "single", "`": "single"}  # every other mark is double
_OPENING = frozenset(("“", "„", "‟", "«", "「", "``"))
_CLOSING = frozenset(("”", "»", "」"))
_LEFT_EDGES = frozenset("([{<*_—–-/|:;=~>…\u200b")
# Words that begin with an apostrophe for letters left out, and decades ('90s).
_ELISION = re.compile(r"(?:\d0s?|\d\d)\b|(?:em|til|tis|twas|cause|bout|round|n|hood|im)\b", re.I)


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
    unclosed and open the next one anew.
    """
    blocks = [b for b in report.blocks if b.role in ("title", "body")]
    found: list[QuoteRegion] = []
    continues = False
    for place, block in enumerate(blocks):
        regions, unclosed = _scan(report.text, block.start, block.end)
        after = blocks[place + 1] if place + 1 < len(blocks) else None
        runs_on = (
            unclosed is not None
            and after is not None
            and block.role == after.role == "body"
            and _opens_with(report.text, after.start, after.end, unclosed.shape)
        )
        if runs_on and unclosed is not None:
            kept = [r for r in regions if r.end <= unclosed.start]
            tail = _region(report.text, unclosed.start, block.end, unclosed.end, block.end)
            regions = (*kept, *tail)
        found.extend(_mark_first(regions, continues))
        continues = runs_on
    return tuple(found)


def _mark_first(regions: tuple[QuoteRegion, ...], continues: bool) -> tuple[QuoteRegion, ...]:
    if not continues or not regions:
        return regions
    one = regions[0]
    first = QuoteRegion(one.start, one.end, one.inner_start, one.inner_end, continues=True)
    return (first, *regions[1:])


def _scan(text: str, start: int, end: int) -> tuple[tuple[QuoteRegion, ...], _Mark | None]:
    """Return the outermost closed regions and the outermost mark that was never closed."""
    stack: list[_Mark] = []
    pairs: list[tuple[_Mark, _Mark]] = []
    for mark in _find_marks(text, start, end):
        opener = _partner(stack, mark)
        if opener is not None and not (mark.may_open and _prefers_opening(stack, mark)):
            del stack[opener + 1 :]
            pairs.append((stack.pop(), mark))
        elif mark.may_open:
            stack.append(mark)
    regions: list[QuoteRegion] = []
    for left, right in sorted(pairs, key=lambda p: p[0].start):
        if not regions or left.start >= regions[-1].end:
            regions.extend(_region(text, left.start, right.end, left.end, right.start))
    return tuple(regions), next((m for m in stack if m.shape != "single"), None)


def _partner(stack: list[_Mark], mark: _Mark) -> int | None:
    """Return the place in the stack of the mark that this one closes; `None` when it cannot."""
    if not mark.may_close or not stack:
        return None
    if mark.shape == "single":  # inside another kind of marks a single one is an apostrophe
        return len(stack) - 1 if stack[-1].shape == "single" else None
    places = [i for i, one in enumerate(stack) if one.shape == mark.shape]
    return places[-1] if places else None


def _prefers_opening(stack: list[_Mark], mark: _Mark) -> bool:
    """Return whether a mark that could do both opens; it does unless one like it is open."""
    return not any(one.shape == mark.shape for one in stack)


def _find_marks(text: str, start: int, end: int) -> list[_Mark]:
    marks = []
    for match in _MARK.finditer(text, start, end):
        mark = _read_mark(text, start, end, match)
        if mark.may_open or mark.may_close:
            marks.append(mark)
    return _without_possessives(text, end, marks)


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
        may_close = not before.isspace() or after.isspace()
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
