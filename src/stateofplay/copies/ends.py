"""The rest of a sentence that a shared run breaks off in, or sets in.

Reads     the shared runs of a pair, and where sentences begin
Writes    further short runs; for each run the words of both reports between it and the end, or the
          beginning, of its sentence
Method    a reprint that goes on in its own way still ends the sentence it was in: where most of a
          sentence is shared, what is left of it on both sides tells the same thing in other words
          or figures, and is aligned before anything else is held against it
Cost      linear in the runs and in the sentences at their ends
Limits    of a sentence less than half of which is shared, nothing is told
"""

from __future__ import annotations

import numpy as np

from stateofplay.copies.align import Runs, fill_gap, starts_sentence
from stateofplay.text.compiled import compiled
from stateofplay.text.shingles import Flags, Rows, Words

Rest = tuple[int, int, int, int]  # first and last word on the left, the same on the right

_MIN_SHARED = 3  # words of a sentence: two are shared by chance


@compiled
def fill_ends(
    left: Words, right: Words, left_flags: Flags, right_flags: Flags, runs: Runs, n: int,
    gap_part: int, max_change: int,
) -> int:  # fmt: skip
    """Enter the short runs in the rests of sentences; return how many runs there are.

    Args:
        left: words of the left report.
        right: the same of the right report.
        left_flags: flags of the words of the left report.
        right_flags: the same of the right report.
        runs: shared runs, sorted by place in the right report.
        n: how many there are.
        gap_part: how short a run inside a rest may be, see the config.
        max_change: most words of a rest, on either side.
    """
    rests = find_rests(runs, n, left_flags, right_flags, max_change)
    for i in range(len(rests)):
        a0, a1, b0, b1 = rests[i, 0], rests[i, 1], rests[i, 2], rests[i, 3]
        if _is_free(runs, n, a0, a1, b0, b1):
            n = fill_gap(left, right, runs, n, a0, a1, b0, b1, gap_part, 2 * max_change)
    return n


@compiled
def find_rests(runs: Runs, n: int, left: Flags, right: Flags, max_change: int) -> Rows:
    """Return the rest behind and the rest in front of each run; empty where there is no edit.

    Returns:
        Rows of first and last word on the left, first and last word on the right.
    """
    rests: Rows = np.empty((2 * n, 4), np.int64)
    for i in range(n):
        for k in range(2):
            if k == 0:
                a0, a1, b0, b1 = _rest_after(runs, i, left, right, max_change)
            else:
                a0, a1, b0, b1 = _rest_before(runs, i, left, right, max_change)
            if not _is_free(runs, n, a0, a1, b0, b1):
                a1, b1 = a0, b0
            rests[2 * i + k, 0], rests[2 * i + k, 1] = a0, a1
            rests[2 * i + k, 2], rests[2 * i + k, 3] = b0, b1
    return rests


@compiled
def _rest_after(runs: Runs, i: int, left: Flags, right: Flags, max_change: int) -> Rest:
    """Return the words from run `i` to the end of its sentence, empty when they are no edit."""
    a0, b0 = runs.left[i] + runs.length[i], runs.right[i] + runs.length[i]
    a1, b1 = a0, b0
    while not starts_sentence(left, a1) and a1 - a0 <= max_change:
        a1 += 1
    while not starts_sentence(right, b1) and b1 - b0 <= max_change:
        b1 += 1
    shared = 0
    while shared < runs.length[i]:
        shared += 1
        if starts_sentence(left, a0 - shared) or starts_sentence(right, b0 - shared):
            break
    if not _is_edit(shared, a1 - a0, b1 - b0, max_change):
        return a0, a0, b0, b0
    return a0, a1, b0, b1


@compiled
def _rest_before(runs: Runs, i: int, left: Flags, right: Flags, max_change: int) -> Rest:
    """Return the words from the start of a sentence to run `i`, empty when they are no edit."""
    a1, b1 = runs.left[i], runs.right[i]
    a0, b0 = a1, b1
    while not starts_sentence(left, a0) and a1 - a0 <= max_change:
        a0 -= 1
    while not starts_sentence(right, b0) and b1 - b0 <= max_change:
        b0 -= 1
    shared = 0
    while shared < runs.length[i]:
        shared += 1
        if starts_sentence(left, a1 + shared) or starts_sentence(right, b1 + shared):
            break
    if not _is_edit(shared, a1 - a0, b1 - b0, max_change):
        return a1, a1, b1, b1
    return a0, a1, b0, b1


@compiled
def _is_edit(shared: int, rest_left: int, rest_right: int, max_change: int) -> bool:
    """Return whether a sentence was edited at its end: most of it shared, a rest on both sides."""
    longer = max(rest_left, rest_right)
    return bool(
        min(rest_left, rest_right) > 0
        and longer <= max_change
        and shared >= longer
        and shared >= _MIN_SHARED
    )


@compiled
def _is_free(runs: Runs, n: int, a0: int, a1: int, b0: int, b1: int) -> bool:
    """Return whether both stretches have words, and no run has any of them."""
    if a0 == a1 or b0 == b1:
        return False
    for i in range(n):
        p, q, length = runs.left[i], runs.right[i], runs.length[i]
        if (p < a1 and a0 < p + length) or (q < b1 and b0 < q + length):
            return False
    return True
