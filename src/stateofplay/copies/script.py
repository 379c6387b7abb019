"""What became of the text between two reports: kept, only in one, changed.

Reads     the shared runs of a pair, from `align`
Writes    rows of (what, first and last word in the left report, the same in the right)
Method    the text between two runs that are neighbours in both reports, short on both sides, was
          changed, and so was the rest of a sentence that a run breaks off in, see `ends`; every
          other word outside the runs stands in one report only. No row reaches over a break, where
          the printed page has something that is no running text.
Cost      linear in the runs, but for the check that two runs are neighbours
Limits    a passage that moved is kept, and that it moved is not told
"""

from __future__ import annotations

import numpy as np

from stateofplay.copies.align import Runs, are_neighbours
from stateofplay.copies.ends import find_rests
from stateofplay.text.compiled import compiled
from stateofplay.text.shingles import BREAK, Flags, Places

KEPT, ONLY_LEFT, ONLY_RIGHT, CHANGED, ADDED_LEFT, ADDED_RIGHT = range(6)
MAX_ROWS = 16384  # of one pair; a pair has a few dozen


@compiled
def write_script(
    runs: Runs, n: int, left: Flags, right: Flags, max_change: int, script: Places
) -> int:
    """Write the rows of one pair: kept and changed in text order, then only left, only right.

    Args:
        runs: the shared runs, sorted by place in the right report.
        n: how many there are.
        left: flags of the words of the left report.
        right: the same of the right report.
        max_change: most words of a change, on either side.
        script: where the rows are written; five columns.

    Returns:
        How many rows there are. ADDED_LEFT and ADDED_RIGHT are stretches of at most `max_change`
        words that stand on one side of two neighbouring runs; the other side tells where.
    """
    n_rows = 0
    told_left, told_right = np.zeros(len(left), np.uint8), np.zeros(len(right), np.uint8)
    for i in range(n):
        n_rows = _keep(runs, i, left, right, script, n_rows)
        _mark(told_left, runs.left[i], runs.left[i] + runs.length[i])
        _mark(told_right, runs.right[i], runs.right[i] + runs.length[i])
        if i + 1 < n and n_rows < MAX_ROWS - 1 and are_neighbours(runs, n, i):
            a0, a1 = runs.left[i] + runs.length[i], runs.left[i + 1]
            b0, b1 = runs.right[i] + runs.length[i], runs.right[i + 1]
            what = _kind_of_gap(left, right, a0, a1, b0, b1, max_change)
            if what >= 0:
                _put(script, n_rows, what, a0, a1, b0, b1)
                n_rows += 1
                _mark(told_left, a0, a1)
                _mark(told_right, b0, b1)
    n_rows = _tell_ends(runs, n, left, right, max_change, told_left, told_right, script, n_rows)
    n_rows = _tell_rest(told_left, left, ONLY_LEFT, script, n_rows)
    return _tell_rest(told_right, right, ONLY_RIGHT, script, n_rows)


@compiled
def _keep(runs: Runs, i: int, left: Flags, right: Flags, script: Places, n_rows: int) -> int:
    """Write a run, in pieces where either report has a break."""
    p, q, length = runs.left[i], runs.right[i], runs.length[i]
    first = 0
    for k in range(1, length + 1):
        if k == length or (left[p + k] & BREAK) or (right[q + k] & BREAK):
            if n_rows < MAX_ROWS - 1:
                _put(script, n_rows, KEPT, p + first, p + k, q + first, q + k)
                n_rows += 1
            first = k
    return n_rows


@compiled
def _kind_of_gap(
    left: Flags, right: Flags, a0: int, a1: int, b0: int, b1: int, max_change: int
) -> int:
    """Return what stands between two neighbouring runs; -1 when it is no small change."""
    if a1 - a0 > max_change or b1 - b0 > max_change or (a1 == a0 and b1 == b0):
        return -1
    for k in range(a0, a1 + 1):
        if left[k] & BREAK:
            return -1
    for k in range(b0, b1 + 1):
        if right[k] & BREAK:
            return -1
    if b1 == b0:
        return ADDED_LEFT
    return ADDED_RIGHT if a1 == a0 else CHANGED


@compiled
def _tell_ends(
    runs: Runs, n: int, left: Flags, right: Flags, max_change: int, told_left: Flags,
    told_right: Flags, script: Places, n_rows: int,
) -> int:  # fmt: skip
    """Write what became of the rest of a sentence that a run breaks off in, or sets in."""
    rests = find_rests(runs, n, left, right, max_change)
    for i in range(len(rests)):
        a0, a1, b0, b1 = rests[i, 0], rests[i, 1], rests[i, 2], rests[i, 3]
        is_told = told_left[a0:a1].any() or told_right[b0:b1].any()
        if a0 < a1 and not is_told and n_rows < MAX_ROWS - 1:
            _put(script, n_rows, CHANGED, a0, a1, b0, b1)
            n_rows += 1
            _mark(told_left, a0, a1)
            _mark(told_right, b0, b1)
    return n_rows


@compiled
def _tell_rest(told: Flags, flags: Flags, what: int, script: Places, n_rows: int) -> int:
    """Write the stretches that no row has told yet, in pieces at breaks."""
    first = -1
    for k in range(len(told) + 1):
        is_end = k == len(told) or told[k] == 1
        if first >= 0 and (is_end or (flags[k] & BREAK)):
            if n_rows < MAX_ROWS - 1:
                _put(script, n_rows, what, first, k, first, k)
                n_rows += 1
            first = -1
        if not is_end and first < 0:
            first = k
    return n_rows


@compiled
def _put(script: Places, row: int, what: int, a0: int, a1: int, b0: int, b1: int) -> None:
    script[row, 0], script[row, 1], script[row, 2] = what, a0, a1
    script[row, 3], script[row, 4] = b0, b1


@compiled
def _mark(told: Flags, first: int, last: int) -> None:
    for k in range(first, last):
        told[k] = 1
