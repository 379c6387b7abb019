"""Two copies side by side: what both have, what differs, what only one has, in reading order.

Reads     one pair of the contract
Writes    rows of two cells; a cell holds citations, or nothing where the other side stands alone
Method    shared and changed stretches are the rungs; words of one side only go before the first
          rung that comes after them
Cost      linear in the pair, after sorting
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stateofplay.export.citation import Json


@dataclass(frozen=True, slots=True)
class Row:
    """One step of the comparison.

    Args:
        kind: shared words, different words, or words of one side only.
        left, right: citations; `None` where that side has nothing here.
        what: kind of change, for `changed` only.
    """

    kind: Literal["kept", "changed", "only_left", "only_right"]
    left: Json | None
    right: Json | None
    what: str | None = None


def side_by_side(pair: Json) -> list[Row]:
    """Return the rows of a copy pair in the order of its left text."""
    rungs = [Row("kept", left, right) for left, right in pair["kept"]]
    rungs += [Row("changed", c["left"], c["right"], c["what"]) for c in pair["changed"]]
    rungs.sort(key=lambda row: (_start(row.left), _start(row.right)))
    lefts = sorted(pair["only_left"], key=_start)
    rights = sorted(pair["only_right"], key=_start)
    rows: list[Row] = []
    for rung in rungs:
        while lefts and _start(lefts[0]) < _start(rung.left):
            rows.append(Row("only_left", lefts.pop(0), None))
        while rights and _start(rights[0]) < _start(rung.right):
            rows.append(Row("only_right", None, rights.pop(0)))
        rows.append(rung)
    rows += [Row("only_left", left, None) for left in lefts]
    rows += [Row("only_right", None, right) for right in rights]
    return rows


def _start(citation: Json | None) -> int:
    start: int = -1 if citation is None else citation["start"]
    return start
