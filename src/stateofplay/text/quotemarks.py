"""Stretches of a text that stand in quote marks.

Reads     one paragraph, or the title and body blocks of one report
Writes    the outermost quoted stretches in text order; what is quoted inside a quote stays inside
Method    each mark opens or closes by its shape and by what stands on either side; a stack pairs
          them. A mark without a partner is dropped, so that it swallows nothing, but for two: one
          that opens the rest of its paragraph, or of the next ones, and one behind a comma, which
          closes what its sentence opened
Cost      linear in the text
Limits    texts written with the wrong marks on both sides (`”a“`) are paired by context only; of a
          quote whose opening mark is lost the first sentences are not found
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from stateofplay.model.report import Block, Report
from stateofplay.text.quotesigns import MARK, Mark, Shape, find_marks, is_first, read_mark

_MAX_GAP = 4  # characters between a colon and the mark behind it
_MAX_PARAGRAPHS = 6  # looked on for the closing mark; archives print a line for each sentence


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
            if waits_for or _opens_the_rest(report.text, block, regions, unclosed):
                shape = unclosed.shape
                regions = _left_open(report.text, block, regions, unclosed, is_on=is_on)
        found.extend(regions)
    return tuple(found)


def _left_open(
    text: str, block: Block, regions: tuple[QuoteRegion, ...], unclosed: Mark, *, is_on: bool
) -> tuple[QuoteRegion, ...]:
    """Return the regions of a paragraph whose last one runs on to its end."""
    kept = tuple(r for r in regions if r.end <= unclosed.start)
    tail = _region(text, unclosed.start, block.end, unclosed.end, block.end)
    return (*kept, *(_on(tail) if is_on and not kept else tail))


def _opens_the_rest(
    text: str, block: Block, regions: Sequence[QuoteRegion], unclosed: Mark
) -> bool:
    """Return whether a mark that is never closed opens all that follows it in its paragraph."""
    if block.role != "body" or (regions and regions[-1].start > unclosed.start):
        return False
    if is_first(text, block.start, unclosed.start):
        return True
    before = text[max(block.start, unclosed.start - _MAX_GAP) : unclosed.start]
    return before.rstrip(" \u00a0*_").endswith(":")


def _runs_on(text: str, blocks: Sequence[Block], unclosed: Mark) -> int:
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
        if any(m.shape == shape for m in find_marks(text, block.start, block.end)):
            return 0
    return 0


def _closing_mark(text: str, block: Block, shape: Shape) -> Mark | None:
    """Return the first mark of the paragraph when it closes what an earlier one opened.

    A mark with white space on both sides could do either: it closes when it has no partner.
    """
    marks = [m for m in find_marks(text, block.start, block.end) if m.shape == shape]
    if not marks or not marks[0].may_close:
        return None
    is_free = marks[0].may_open
    return marks[0] if not is_free or (_is_spaced(text, marks[0]) and len(marks) % 2) else None


def _is_spaced(text: str, mark: Mark) -> bool:
    return text[mark.end : mark.end + 1].isspace()


def _carry_on(text: str, block: Block, shape: Shape) -> tuple[tuple[QuoteRegion, ...], Mark | None]:
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


def _scan(text: str, start: int, end: int) -> tuple[tuple[QuoteRegion, ...], Mark | None]:
    """Return the outermost closed regions and the outermost mark that was never closed."""
    marks = find_marks(text, start, end)
    if not marks:
        return (), None
    stack = _Open()
    pairs: list[tuple[int, int, int, int]] = []  # outer and inner offsets
    free_from = start  # where a quote may begin whose opening mark is lost
    for mark in marks:
        opener = stack.close_with(mark)
        if opener is not None:
            pairs.append((opener.start, mark.end, opener.end, mark.start))
        elif mark.may_open:
            stack.push(mark)
        elif not stack.marks and text[mark.start - 1 : mark.start] == ",":
            begin = _sentence_start(text, free_from, mark.start)
            pairs.append((begin, mark.end, begin, mark.start))
        free_from = mark.end
    regions: list[QuoteRegion] = []
    for outer_start, outer_end, inner_start, inner_end in sorted(pairs):
        if not regions or outer_start >= regions[-1].end:
            regions.extend(_region(text, outer_start, outer_end, inner_start, inner_end))
    return tuple(regions), next((m for m in stack.marks if _may_run_on(text, start, m)), None)


def _may_run_on(text: str, start: int, mark: Mark) -> bool:
    """Return whether a mark that stays open opens a quote: a single one may be an apostrophe."""
    return mark.shape != "single" or is_first(text, start, mark.start)


def _sentence_start(text: str, start: int, end: int) -> int:
    """Return where the sentence begins that the mark at `end` closes, after white space."""
    begin = 1 + max(text.rfind(stop, start, end) for stop in (". ", "! ", "? ", ": "))
    begin = max(begin, start)
    while begin < end and text[begin].isspace():
        begin += 1
    return begin


class _Open:
    """The marks that are open, and how many of each shape: a text may open a million."""

    def __init__(self) -> None:
        self.marks: list[Mark] = []
        self._n: Counter[Shape] = Counter()

    def push(self, mark: Mark) -> None:
        self.marks.append(mark)
        self._n[mark.shape] += 1

    def close_with(self, mark: Mark) -> Mark | None:
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


def _opens_with(text: str, start: int, end: int, shape: Shape) -> bool:
    """Return whether the paragraph begins with an opening mark of this shape."""
    while start < end and (text[start].isspace() or text[start] in "*_"):
        start += 1
    match = MARK.match(text, start, end)
    if match is None:
        return False
    mark = read_mark(text, start, end, match)
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
