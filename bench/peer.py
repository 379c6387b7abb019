"""The plain way to find copies, to measure ours beside it: sets of shingles and an index."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from stateofplay.model.report import Report

_SHINGLE_WORDS = 5
_MAX_HOLDERS = 128  # reports of one shingle that are paired; without a bound it is quadratic


def count_pairs(reports: Sequence[Report]) -> int:
    """Return the number of pairs of Jaccard index 0.5 or more."""
    sets: list[set[int]] = []
    holders = defaultdict(list)
    for i, report in enumerate(reports):
        words = report.text.lower().split()
        ends = range(_SHINGLE_WORDS, len(words) + 1)
        sets.append({hash(tuple(words[k - _SHINGLE_WORDS : k])) for k in ends})
        for shingle in sets[-1]:
            holders[shingle].append(i)
    pairs = {pair for held in holders.values() for pair in combinations(held[:_MAX_HOLDERS], 2)}
    return sum(len(sets[a] & sets[b]) >= 0.5 * len(sets[a] | sets[b]) for a, b in pairs)
