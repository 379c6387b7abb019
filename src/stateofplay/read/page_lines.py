"""Printed lines become paragraphs.

Reads     the lines of each page, with their places
Writes    text: paragraphs with a blank line between them
Method    a line goes on in the next one when both are set alike, at the usual distance, without
          an indent, and the first is full or the next begins small. A paragraph goes on over the
          end of a column or page. Running heads and page numbers become lines of their own behind
          the paragraph they stand in: nothing that is printed is left out
Source    the typesetter's rules that a paragraph is shown by: indent, space, a short last line
Cost      linear in the lines
Limits    a word broken at a line end keeps its hyphen unless the same text prints it whole
          elsewhere; a paragraph that fills its last line and has neither space nor indent after
          it runs into the next
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

# Shares of the size of the type, or of the width of the column; set on printed pages of four
# programs (TeX, Chromium, DocBook, LibreOffice).
_SAME_SIZE = 0.12
_INDENT = 0.8
_WIDE_GAP = 1.3  # times the usual distance of lines
_FULL = 0.82  # of the column; widths of lines are told to about a tenth
_NEARLY_FULL = 0.7  # enough where the line does not end in a full stop
_HALF_FULL = 0.5  # enough inside a paragraph: only a long word breaks a line so early
_MIN_PAGES = 2  # a running head stands on so many pages, and on half of them
_N_EDGE = 2  # lines at the top and at the foot that can be running heads
_PAGE_NUMBER = re.compile(
    r"(?i)\W*(?:page\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|/|-)\s*\d{1,4})?\W*"
)
_ITEM = re.compile(r"[•‣▪◦●■·–—-]\s|[•‣▪◦●■]|\(?\d{1,2}[.)]\s")
_FINAL = re.compile(r"[.!?:…][\"'”’»)\]]*$")
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BROKEN = re.compile(r"([^\W\d_]+)[-\u2010\u00ad]$")
_FIRST = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line.

    Args:
        text: without white space around it.
        x: of its first letter, in points from the left.
        y: of its base, in points from the foot of the page.
        size: of its type, in points.
        right: where it ends, roughly.
    """

    text: str
    x: float
    y: float
    size: float
    right: float


def join_pages(pages: Sequence[Sequence[Line]]) -> str:
    """Return the text of the pages, in order."""
    running = _running(pages)
    whole = _whole_words(pages)
    joined: list[str] = []
    paragraph: list[str] = []  # pieces of the open one
    lines: list[Line] = []  # and its lines
    beside: list[str] = []  # running heads met while it is open
    for page in pages:
        edges = _edges(page)
        column = _Column(page)
        is_new_page = True
        for line in page:
            if id(line) in edges and _is_beside(line, running):
                beside.append(line.text)
                continue
            if lines and _goes_on(lines, line, column, is_new_page):
                _append(paragraph, line.text, whole)
                lines.append(line)
            else:
                joined.extend(_closed(paragraph, beside))
                paragraph, lines, beside = [line.text], [line], []
            is_new_page = False
    joined.extend(_closed(paragraph, beside))
    return "\n\n".join(joined)


class _Column:
    """How lines are usually set on a page: their distance and their right edge, by size."""

    def __init__(self, page: Sequence[Line]) -> None:
        gaps: dict[int, Counter[int]] = {}
        self._right: dict[int, float] = {}
        for line, following in pairwise(page):
            gap = line.y - following.y
            if _is_alike(line, following) and 0.5 * line.size < gap < 3 * line.size:
                gaps.setdefault(round(line.size), Counter())[round(gap)] += 1
        for line in page:
            key = round(line.size)
            self._right[key] = max(self._right.get(key, 0.0), line.right - line.x)
        self._gap = {
            key: min(counts, key=lambda g: (-counts[g], g)) for key, counts in gaps.items()
        }

    def is_apart(self, line: Line, following: Line) -> bool:
        usual = self._gap.get(round(line.size))
        return usual is not None and line.y - following.y > _WIDE_GAP * usual

    def is_full(self, line: Line, share: float) -> bool:
        width = self._right.get(round(line.size), 0.0)
        return line.right - line.x >= share * width


def _goes_on(lines: Sequence[Line], following: Line, column: _Column, is_new_page: bool) -> bool:
    """Return whether the paragraph of the lines goes on in the following one."""
    line = lines[-1]
    if not _is_alike(line, following) or _ITEM.match(following.text):
        return False
    is_small = following.text[0].islower()
    is_ended = _FINAL.search(line.text) is not None
    if is_new_page or following.y > line.y:  # a new column begins above
        return is_small or _BROKEN.search(line.text) is not None
    if column.is_apart(line, following) or _is_moved(lines, following):
        return False
    if is_ended:
        return column.is_full(line, _FULL)
    return is_small or column.is_full(line, _HALF_FULL if len(lines) > 1 else _NEARLY_FULL)


def _is_moved(lines: Sequence[Line], following: Line) -> bool:
    """Return whether the following line begins further in or out than the paragraph goes on."""
    line = lines[-1]
    is_item = _ITEM.match(lines[0].text) is not None
    if following.x > line.x + _INDENT * line.size:
        return not (is_item and len(lines) == 1)  # the text of an item hangs behind its mark
    is_out = following.x < line.x - _INDENT * line.size
    return is_out and (is_item or len(lines) > 1)  # the first line alone may be set in


def _is_alike(line: Line, following: Line) -> bool:
    return abs(line.size - following.size) <= _SAME_SIZE * max(line.size, following.size)


def _edges(page: Sequence[Line]) -> set[int]:
    """Return which lines stand at the top and at the foot of the page."""
    by_height = sorted(page, key=lambda line: -line.y)
    return {id(line) for line in (*by_height[:_N_EDGE], *by_height[-_N_EDGE:])}


def _running(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """Return the lines, without their figures, at the edge of many pages."""
    seen: Counter[str] = Counter()
    for page in pages:
        edges = _edges(page)
        seen.update({_DIGITS.sub("#", line.text) for line in page if id(line) in edges})
    n_enough = max(_MIN_PAGES, len(pages) / 2)
    return frozenset(text for text, n in seen.items() if n >= n_enough)


def _is_beside(line: Line, running: frozenset[str]) -> bool:
    is_number = _PAGE_NUMBER.fullmatch(line.text) is not None
    return is_number or _DIGITS.sub("#", line.text) in running


def _closed(paragraph: list[str], beside: list[str]) -> Iterator[str]:
    if paragraph:
        yield "".join(paragraph)
    yield from beside


def _append(paragraph: list[str], text: str, whole: Counter[str]) -> None:
    """Add a line to a paragraph; a broken word is joined as the text prints it elsewhere."""
    last = paragraph[-1]
    broken = _BROKEN.search(last)
    first = _FIRST.match(text)
    if broken is None or first is None or not text[0].islower():
        paragraph.append(text if last.endswith(("-", "—", "–", "/")) and broken else f" {text}")
        return
    joined = (broken[1] + first[0]).casefold()
    hyphened = f"{broken[1]}-{first[0]}".casefold()
    if last.endswith("\u00ad") or whole[joined] > whole[hyphened]:
        paragraph[-1] = last[:-1]
    paragraph.append(text)


def _whole_words(pages: Sequence[Sequence[Line]]) -> Counter[str]:
    """Return how often each word is printed whole; pieces at line ends and beginnings count too."""
    return Counter(
        word.casefold() for page in pages for line in page for word in _WORD.findall(line.text)
    )
