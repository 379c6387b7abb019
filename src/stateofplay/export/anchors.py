"""Where each citation stands in the text of its report, as nested pieces with one anchor each.

Reads     the contract's citations and the reports
Writes    for each report its blocks, each a tree of pieces
Method    the citations of a block are sorted by start, longest first, and nested; one that crosses
          the end of another is cut there: its first piece carries the anchor, the later ones name
          it, and one line of style lights them all
Cost      n log n in the citations of a report
Limits    white space between two blocks belongs to no piece; a citation of nothing else has its
          anchor, empty, at the end of the report
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from stateofplay.export.citation import Json, place_of
from stateofplay.model.report import Report

_CITATION_KEYS = frozenset({"report", "start", "end", "exact"})


@dataclass(slots=True)
class Piece:
    """A stretch of one block: plain text, or cited text with pieces inside.

    Args:
        text: for plain text; empty for a cited stretch.
        anchor: id of the citation; `None` for plain text.
        is_first: whether the id is given here; later pieces of the same citation only name it.
        inside: what a cited stretch holds, in text order.
    """

    text: str = ""
    anchor: str | None = None
    is_first: bool = True
    inside: list[Piece] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of a report with its pieces; the role is `None` where no block lies."""

    role: str | None
    pieces: list[Piece]


class Anchors:
    """Anchor ids for all citations of a contract.

    Args:
        document: the contract.
        reports: all reports, any order.
    """

    def __init__(self, document: Json, reports: Iterable[Report]) -> None:
        self._reports = {report.id: report for report in reports}
        self._number = {one["id"]: n for n, one in enumerate(document["reports"], 1)}
        self._spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for report, start, end in sorted({place_of(one) for one in _citations(document)}):
            self._spans[report].append((start, end))

    def number(self, report: str) -> int:
        """Return the number of a report on the page, 1 for the first."""
        return self._number[report]

    def id_of(self, citation: Json) -> str:
        """Return the anchor id of a citation."""
        report, start, end = place_of(citation)
        return f"r{self._number[report]}-{start}-{end}"

    def paragraphs(self, report: str) -> list[Paragraph]:
        """Return the text of a report as paragraphs of nested pieces."""
        text = self._reports[report].text
        number = self._number[report]
        waiting = [(s, -e, f"r{number}-{s}-{e}") for s, e in self._spans[report]]
        heapq.heapify(waiting)
        seen: set[str] = set()
        found = []
        for start, end, role in _stretches(self._reports[report]):
            cuts = list(_cut(waiting, start, end))
            found.append(Paragraph(role, _nest(text, start, end, iter(cuts), seen)))
        unplaced = [f"r{number}-{s}-{e}" for s, e in self._spans[report]]
        pieces = [Piece(anchor=anchor) for anchor in unplaced if anchor not in seen]
        return [*found, Paragraph(None, pieces)] if pieces else found


def split_ids(paragraphs: Iterable[Paragraph]) -> list[str]:
    """Return the ids of citations that were cut into several pieces, in text order."""
    split: dict[str, None] = {}
    stack = [piece for paragraph in reversed(list(paragraphs)) for piece in paragraph.pieces[::-1]]
    while stack:
        piece = stack.pop()
        if piece.anchor is not None and not piece.is_first:
            split[piece.anchor] = None
        stack.extend(reversed(piece.inside))
    return list(split)


def _citations(document: Json) -> Iterator[Json]:
    """Yield every object with the keys of a citation, in no particular order."""
    stack: list[Any] = [document]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            if one.keys() >= _CITATION_KEYS:
                yield one
            else:
                stack.extend(one.values())
        elif isinstance(one, list):
            stack.extend(one)


def _stretches(report: Report) -> Iterator[tuple[int, int, str | None]]:
    """Yield the blocks, and with no role whatever text lies outside them."""
    place = 0
    for block in report.blocks:
        if report.text[place : block.start].strip():
            yield place, block.start, None
        yield block.start, block.end, block.role
        place = block.end
    if report.text[place:].strip():
        yield place, len(report.text), None


def _cut(
    waiting: list[tuple[int, int, str]], start: int, end: int
) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, id) of pieces within `start` to `end`, outer before inner.

    What goes on behind the end of an open piece or of the stretch returns to `waiting`.
    """
    open_ends: list[int] = []
    while waiting and waiting[0][0] < end:
        piece_start, minus_end, anchor = heapq.heappop(waiting)
        piece_start, piece_end = max(piece_start, start), -minus_end
        while open_ends and open_ends[-1] <= piece_start:
            open_ends.pop()
        limit = open_ends[-1] if open_ends else end
        if piece_end > limit:
            heapq.heappush(waiting, (limit, minus_end, anchor))
            piece_end = limit
        if piece_start < piece_end:
            open_ends.append(piece_end)
            yield piece_start, piece_end, anchor


def _nest(
    text: str, start: int, end: int, cuts: Iterator[tuple[int, int, str]], seen: set[str]
) -> list[Piece]:
    """Return the pieces of `text[start:end]`; `seen` holds the anchors given so far."""
    top: list[Piece] = []
    levels: list[tuple[list[Piece], int]] = [(top, end)]
    place = start
    for piece_start, piece_end, anchor in cuts:
        while levels[-1][1] <= piece_start and len(levels) > 1:
            place = _close(text, levels, place)
        _add_text(text, levels[-1][0], place, piece_start)
        piece = Piece(anchor=anchor, is_first=anchor not in seen)
        seen.add(anchor)
        levels[-1][0].append(piece)
        levels.append((piece.inside, piece_end))
        place = piece_start
    while levels:
        place = _close(text, levels, place)
    return top


def _close(text: str, levels: list[tuple[list[Piece], int]], place: int) -> int:
    pieces, end = levels.pop()
    _add_text(text, pieces, place, end)
    return end


def _add_text(text: str, pieces: list[Piece], start: int, end: int) -> None:
    if start < end:
        pieces.append(Piece(text=text[start:end]))
