"""The stretch of words that two printings of a quote share.

Reads     the words of two printings
Writes    the equal runs of the best local alignment, in order
Method    equal runs of the longest common subsequence; runs with no more than eight words between
          them belong together, and the chain with most words wins
Source    the longest common subsequence is rapidfuzz's
Cost      the product of the two lengths, in machine words of 64
Limits    words that changed their order are shared once
"""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import Indel

Run = tuple[int, int, int, int]  # start and end on the left, start and end on the right

_MAX_GAP = 8  # words; a longer cut inside a quote parts it in two


def aligned_runs(left: Sequence[str], right: Sequence[str]) -> list[Run]:
    """Return the equal runs of the best local alignment, in order; empty when none is shared.

    A side that stands in the other as one run is that run. Else runs belong together when no more
    than eight words lie between them on either side; the chain with most words wins, the earlier
    one of two.
    """
    whole = _whole(left, right)
    if whole is not None:
        return [whole]
    runs: list[Run] = [
        (op.src_start, op.src_end, op.dest_start, op.dest_end)
        for op in Indel.opcodes(left, right)
        if op.tag == "equal"
    ]
    best: list[Run] = []
    chain: list[Run] = []
    for run in runs:
        if chain and max(run[0] - chain[-1][1], run[2] - chain[-1][3]) > _MAX_GAP:
            chain = []
        chain = [*chain, run]
        if n_words(chain) > n_words(best):
            best = chain
    return best


def _whole(left: Sequence[str], right: Sequence[str]) -> Run | None:
    """Return where the shorter one stands in the longer as one run: scattered words come after."""
    is_left = len(left) < len(right)
    short, long = (left, right) if is_left else (right, left)
    n = len(short)
    for start in range(len(long) - n + 1) if n else ():
        if long[start] == short[0] and tuple(long[start : start + n]) == tuple(short):
            return (0, n, start, start + n) if is_left else (start, start + n, 0, n)
    return None


def n_words(runs: Sequence[Run]) -> int:
    """Return how many words the runs hold."""
    return sum(run[1] - run[0] for run in runs)


def inner_identity(runs: Sequence[Run]) -> float:
    """Return the share of equal words between the first and the last run, 0 to 1."""
    if not runs:
        return 0.0
    longer = max(runs[-1][1] - runs[0][0], runs[-1][3] - runs[0][2])
    return n_words(runs) / longer
