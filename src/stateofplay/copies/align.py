"""Which runs of words two reports share, exactly.

Reads     the words of two reports as numbers
Writes    the shared runs, (place in one, place in the other, length), in the order of the other
Method    greedy string tiling: of all runs that cannot be extended, the longest is taken first and
          its words are used up. Long runs may lie anywhere, so that a moved paragraph is found;
          short ones count only where they lie in their place between two runs already taken.
          What is left between two neighbouring runs is searched again for still shorter ones.
Source    Wise 1993, Running Karp-Rabin matching and greedy string tiling
Cost      linear in the words of both, but for the shared runs themselves, which are few
Limits    of a shingle that a report repeats, sixteen places are looked at
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from stateofplay.text.compiled import compiled
from stateofplay.text.shingles import START, Flags, Places, Rows, Words, shingle_hash

MAX_RUNS = 1024
_MAX_REPEATS = 16
_NEAR_WORDS = 3  # a run of so many words beside a run already taken belongs to it
_CRUMB = 2  # words; so little of a sentence is shared by chance


class Index(NamedTuple):
    """Where each shingle of one report stands; buckets of places, lowest first."""

    heads: Places
    nexts: Places


class Runs(NamedTuple):
    """Shared runs: columns of the same length, and scratch beside them."""

    left: Places
    right: Places
    length: Places


@compiled
def new_index(n_words: int) -> Index:
    """Return room for an index of reports of up to `n_words` words."""
    size = 16
    while size < 2 * n_words:
        size *= 2
    return Index(np.empty(size, np.int32), np.empty(n_words + 1, np.int32))


@compiled
def new_runs() -> Runs:
    """Return room for the runs of one pair."""
    return Runs(
        np.empty(MAX_RUNS, np.int32), np.empty(MAX_RUNS, np.int32), np.empty(MAX_RUNS, np.int32)
    )


@compiled
def fill_index(index: Index, words: Words, shingle: int) -> None:
    """Enter all shingles of a report."""
    size = 16
    while size < 2 * len(words):
        size *= 2
    for bucket in range(size):
        index.heads[bucket] = -1
    for place in range(len(words) - shingle, -1, -1):
        chain = shingle_hash(words, place, shingle) & np.uint64(size - 1)
        index.nexts[place] = index.heads[chain]
        index.heads[chain] = place


@compiled
def find_runs(
    index: Index, left: Words, right: Words, shingle: int, anchor: int, gap_part: int,
    max_gap: int, found: Runs, runs: Runs, used_left: Flags, used_right: Flags,
) -> int:  # fmt: skip
    """Write the shared runs, sorted by their place in the right report; return how many.

    Args:
        index: of the left report.
        left: its words.
        right: words of the other report.
        shingle: shortest run, in words.
        anchor: shortest run that may lie anywhere.
        gap_part: how short a run inside a gap may be, see the config.
        max_gap: words; larger gaps are not searched again.
        found: scratch.
        runs: where the runs are written.
        used_left: scratch, one place a word or more.
        used_right: the same.
    """
    n_found = _maximal_runs(index, left, right, shingle, found)
    for i in range(len(left)):
        used_left[i] = 0
    for i in range(len(right)):
        used_right[i] = 0
    n = 0
    while n < MAX_RUNS:
        best = _longest(found, n_found)
        if best < 0 or found.length[best] < shingle:
            break
        if _trim(found, best, used_left, used_right):
            continue
        size = found.length[best]
        if size >= anchor or _fits(
            runs, n, found.left[best], found.right[best], size, len(left), len(right), gap_part
        ):
            n = _insert(runs, n, found.left[best], found.right[best], size)
            for i in range(size):
                used_left[found.left[best] + i] = 1
                used_right[found.right[best] + i] = 1
        found.length[best] = 0
    return _fill_gaps(left, right, runs, n, gap_part, max_gap)


@compiled
def trim_crumbs(runs: Runs, n: int, left: Flags, right: Flags, max_change: int) -> None:
    """Take off a run the word or two with which unlike sentences begin, or end, alike.

    Args:
        runs: shared runs, sorted by place in the right report.
        n: how many there are.
        left: flags of the words of the left report.
        right: the same of the right report.
        max_change: words; beside a gap no larger than this the words belong to an edited sentence.
    """
    for i in range(n):
        p, q, length = runs.left[i], runs.right[i], runs.length[i]
        is_whole = bool(left[p] & right[q] & START)
        if length > 2 * _CRUMB and not is_whole and not _is_small_gap(runs, n, i - 1, max_change):
            for k in range(_CRUMB, 0, -1):
                if (left[p + k] | right[q + k]) & START:
                    runs.left[i], runs.right[i], runs.length[i] = p + k, q + k, length - k
                    break
        p, q, length = runs.left[i], runs.right[i], runs.length[i]
        is_whole = starts_sentence(left, p + length) and starts_sentence(right, q + length)
        if length > 2 * _CRUMB and not is_whole and not _is_small_gap(runs, n, i, max_change):
            for k in range(_CRUMB, 0, -1):
                if (left[p + length - k] | right[q + length - k]) & START:
                    runs.length[i] = length - k
                    break


@compiled
def starts_sentence(flags: Flags, place: int) -> bool:
    """Return whether a sentence, or nothing, begins at `place`: the words before it end one."""
    return place == 0 or place == len(flags) or bool(flags[place] & START)


@compiled
def _is_small_gap(runs: Runs, n: int, i: int, max_change: int) -> bool:
    """Return whether little stands between run `i` and the next, in both reports."""
    if i < 0 or i + 1 == n:
        return False
    if not are_neighbours(runs, n, i):
        return False
    gap_left = runs.left[i + 1] - (runs.left[i] + runs.length[i])
    gap_right = runs.right[i + 1] - (runs.right[i] + runs.length[i])
    return bool(gap_left <= max_change and gap_right <= max_change)


@compiled
def _maximal_runs(index: Index, left: Words, right: Words, shingle: int, found: Runs) -> int:
    """Write every run of a shingle or more that cannot be extended; return how many."""
    size = 16
    while size < 2 * len(left):
        size *= 2
    n = 0
    for q in range(len(right) - shingle + 1):
        p = index.heads[shingle_hash(right, q, shingle) & np.uint64(size - 1)]
        repeats = 0
        while p >= 0 and repeats < _MAX_REPEATS and n < MAX_RUNS:
            repeats += 1
            if left[p] == right[q] and not (p > 0 and q > 0 and left[p - 1] == right[q - 1]):
                length = 1
                while (
                    p + length < len(left)
                    and q + length < len(right)
                    and left[p + length] == right[q + length]
                ):
                    length += 1
                if length >= shingle:
                    found.left[n], found.right[n], found.length[n] = p, q, length
                    n += 1
            p = index.nexts[p]
    return n


@compiled
def _longest(found: Runs, n_found: int) -> int:
    best = -1
    for i in range(n_found):
        if found.length[i] > 0 and (best < 0 or found.length[i] > found.length[best]):
            best = i
    return best


@compiled
def _trim(found: Runs, i: int, used_left: Flags, used_right: Flags) -> bool:
    """Take words that are used up off both ends of a run; return whether there were any."""
    p, q, length = found.left[i], found.right[i], found.length[i]
    front = 0
    while front < length and (used_left[p + front] or used_right[q + front]):
        front += 1
    back = length
    while back > front and (used_left[p + back - 1] or used_right[q + back - 1]):
        back -= 1
    found.left[i], found.right[i], found.length[i] = p + front, q + front, back - front
    return bool(back - front < length)


@compiled
def _fits(
    runs: Runs, n: int, p: int, q: int, size: int, n_left: int, n_right: int, gap_part: int
) -> bool:
    """Return whether a short run lies in its place, in a gap that is not too large for it."""
    low_left, low_right, high_left, high_right = 0, 0, n_left, n_right
    before_left, before_right, after_left, after_right = -1, -1, -1, -1
    for i in range(n):
        end_left, end_right = runs.left[i] + runs.length[i], runs.right[i] + runs.length[i]
        if end_left <= p and end_left >= low_left:
            low_left, before_left = end_left, i
        if end_right <= q and end_right >= low_right:
            low_right, before_right = end_right, i
        if runs.left[i] > p and runs.left[i] < high_left:
            high_left, after_left = runs.left[i], i
        if runs.right[i] > q and runs.right[i] < high_right:
            high_right, after_right = runs.right[i], i
    if before_left != before_right or after_left != after_right:
        return False
    before = (p - low_left) + (q - low_right)
    after = (high_left - p - size) + (high_right - q - size)
    return bool(size * gap_part >= 2 * min(before, after))


@compiled
def _insert(runs: Runs, n: int, p: int, q: int, size: int) -> int:
    """Enter a run where it belongs in the order of the right report; return how many there are."""
    i = n
    while i > 0 and runs.right[i - 1] > q:
        runs.left[i], runs.right[i] = runs.left[i - 1], runs.right[i - 1]
        runs.length[i] = runs.length[i - 1]
        i -= 1
    runs.left[i], runs.right[i], runs.length[i] = p, q, size
    return n + 1


@compiled
def are_neighbours(runs: Runs, n: int, i: int) -> bool:
    """Return whether run `i` and the next one in the right are neighbours in the left too."""
    low, high = runs.left[i], runs.left[i + 1]
    if high < low:
        return False
    for j in range(n):  # noqa: SIM110 - compiled code has no generators
        if low < runs.left[j] < high:
            return False
    return True


@compiled
def _fill_gaps(left: Words, right: Words, runs: Runs, n: int, gap_part: int, max_gap: int) -> int:
    """Search each gap between neighbouring runs, and both ends, for shorter runs."""
    gaps = np.empty((n + 1, 4), np.int64)
    n_gaps = 0
    for i in range(n - 1):
        if are_neighbours(runs, n, i):
            gaps[n_gaps, 0] = runs.left[i] + runs.length[i]
            gaps[n_gaps, 1] = runs.left[i + 1]
            gaps[n_gaps, 2] = runs.right[i] + runs.length[i]
            gaps[n_gaps, 3] = runs.right[i + 1]
            n_gaps += 1
    for i in range(n_gaps):
        n = fill_gap(
            left, right, runs, n, gaps[i, 0], gaps[i, 1], gaps[i, 2], gaps[i, 3],
            gap_part, max_gap,
        )  # fmt: skip
    return n


@compiled
def fill_gap(
    left: Words, right: Words, runs: Runs, n: int, from_left: int, to_left: int,
    from_right: int, to_right: int, gap_part: int, max_gap: int,
) -> int:  # fmt: skip
    """Enter the longest run of the gap, then those on either side of it, while long enough."""
    stack = np.empty((2 * max_gap + 4, 4), np.int64)
    depth = _push(stack, 0, from_left, to_left, from_right, to_right)
    while depth > 0:
        depth -= 1
        a0, a1, b0, b1 = stack[depth, 0], stack[depth, 1], stack[depth, 2], stack[depth, 3]
        words = (a1 - a0) + (b1 - b0)
        if a0 == a1 or b0 == b1 or words > max_gap or n >= MAX_RUNS:
            continue
        p, q, length = _longest_in(left, right, a0, a1, b0, b1)
        aside = min((p - a0) + (q - b0), (a1 - p) + (b1 - q) - 2 * length)
        is_near = length >= _NEAR_WORDS and length * gap_part >= 4 * aside
        if not is_near and length * gap_part < words + gap_part // 2:
            continue
        n = _insert(runs, n, p, q, length)
        depth = _push(stack, depth, a0, p, b0, q)
        depth = _push(stack, depth, p + length, a1, q + length, b1)
    return n


@compiled
def _push(stack: Rows, depth: int, a0: int, a1: int, b0: int, b1: int) -> int:
    stack[depth, 0], stack[depth, 1], stack[depth, 2], stack[depth, 3] = a0, a1, b0, b1
    return depth + 1


@compiled
def _longest_in(
    left: Words, right: Words, a0: int, a1: int, b0: int, b1: int
) -> tuple[int, int, int]:
    best_p, best_q, best = a0, b0, 0
    for p in range(a0, a1):
        for q in range(b0, b1):
            length = 0
            while p + length < a1 and q + length < b1 and left[p + length] == right[q + length]:
                length += 1
            if length > best:
                best_p, best_q, best = p, q, length
    return best_p, best_q, best
