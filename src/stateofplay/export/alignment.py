"""Two copies side by side: what both have, what differs, what only one has, in reading order.

Reads     one pair of the contract
Writes    rows of two cells; a cell holds runs of words of one side, in text order
Method    shared and changed stretches are the rungs; words of one side only go before the first
          rung that comes after them; a row ends when one side has grown long, and long words of
          one side only stand in a row of their own, so that what they face is empty
Cost      linear in the pair, after sorting
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from stateofplay.export.citation import Json

ROW_CHARS = 320  # some four lines of a column; longer rows are hard to compare across
ALONE_CHARS = 120  # more than a clause: usually a sentence that the other copy lacks

Kind = Literal["kept", "changed", "only_left", "only_right"]


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one side.

    Args:
        kind: shared words, different words, or words of this side only.
        citation: where they stand.
        what: kind of change, for `changed` only.
    """

    kind: Kind
    citation: Json
    what: str | None = None


@dataclass(slots=True)
class Row:
    """What faces what: runs of the left and of the right report."""

    left: list[Run] = field(default_factory=list)
    right: list[Run] = field(default_factory=list)


def side_by_side(pair: Json) -> list[Row]:
    """Return the rows of a copy pair in the order of its left text."""
    rows = [Row()]
    for left, right in _steps(pair):
        run = left or right
        if run is None:
            continue
        is_alone = (left is None or right is None) and len(run.citation["exact"]) >= ALONE_CHARS
        if is_alone or max(map(_n_chars, (rows[-1].left, rows[-1].right))) >= ROW_CHARS:
            rows.append(Row())
        rows[-1].left += [left] if left else []
        rows[-1].right += [right] if right else []
        if is_alone:
            rows.append(Row())
    return [row for row in rows if row.left or row.right]


def _steps(pair: Json) -> Iterator[tuple[Run | None, Run | None]]:
    """Yield what faces what, one run a side."""
    rungs = [(Run("kept", left), Run("kept", right)) for left, right in pair["kept"]]
    for one in pair["changed"]:
        left, right = (Run("changed", one[side], one["what"]) for side in ("left", "right"))
        rungs.append((left, right))
    rungs.sort(key=lambda rung: (rung[0].citation["start"], rung[1].citation["start"]))
    only_left, only_right = deque(_only(pair, "only_left")), deque(_only(pair, "only_right"))
    for left, right in rungs:
        while only_left and only_left[0].citation["start"] < left.citation["start"]:
            yield only_left.popleft(), None
        while only_right and only_right[0].citation["start"] < right.citation["start"]:
            yield None, only_right.popleft()
        yield left, right
    yield from ((run, None) for run in only_left)
    yield from ((None, run) for run in only_right)


def _only(pair: Json, kind: Literal["only_left", "only_right"]) -> list[Run]:
    return [Run(kind, one) for one in sorted(pair[kind], key=lambda c: c["start"])]


def _n_chars(runs: list[Run]) -> int:
    return sum(len(run.citation["exact"]) for run in runs)
