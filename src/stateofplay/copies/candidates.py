"""Which pairs of reports are worth aligning.

Reads     the winnowed fingerprints of all reports, and whose they are
Writes    pairs of report numbers (earlier, later) that share fingerprints, in order
Method    fingerprints are sorted; reports that share one stand side by side. For each report the
          partners are counted over its fingerprints. Where a fingerprint stands in very many
          reports (forty, or four thousand, reprints of one wire; a stock phrase), each is joined
          to the first few and to its last neighbours only, so that a big group stays connected
          and the work stays linear.
Source    the sorted join of Broder et al. 1997, with a bound on the postings
Cost      linear in postings, but for one sort; each posting gives `dense` partners at most
Limits    in a group larger than `dense` not every pair is returned
"""

from __future__ import annotations

import numpy as np

from stateofplay.copies.config import CopyConfig
from stateofplay.text.compiled import compiled
from stateofplay.text.shingles import Hashes, Places, Rows


def find_candidates(
    hashes: Hashes, owners: Places, n_reports: int, config: CopyConfig
) -> tuple[Places, Places]:
    """Return pairs of report numbers, the lower first, sorted.

    Args:
        hashes: fingerprints, any order.
        owners: whose fingerprint it is; a number below `n_reports`.
        n_reports: report numbers say the order in which the first few are chosen.
    """
    keys, owner_bits = _sorted_postings(hashes, owners, n_reports)
    members = (keys & np.uint64((1 << owner_bits) - 1)).astype(np.int32)
    groups = _group_starts(keys >> np.uint64(owner_bits))
    by_report = np.argsort(members, kind="stable")
    rows = np.concatenate([[0], np.cumsum(np.bincount(members, minlength=n_reports))])
    lower, higher = _join(
        members, groups, by_report, rows.astype(np.int64), config.dense, config.reach,
        config.min_shared, config.min_shared_part,
    )  # fmt: skip
    order = np.lexsort((higher, lower))
    return lower[order], higher[order]


def _sorted_postings(hashes: Hashes, owners: Places, n_reports: int) -> tuple[Hashes, int]:
    """Return hash and owner packed into one number each, sorted; and the bits of the owner."""
    owner_bits = max(1, (max(n_reports, 1) - 1).bit_length())
    mask = np.uint64((1 << owner_bits) - 1)
    keys = (hashes & ~mask) | owners.astype(np.uint64)
    keys.sort()
    is_first = np.ones(len(keys), np.bool_)
    is_first[1:] = keys[1:] != keys[:-1]
    return keys[is_first], owner_bits


def _group_starts(hashes: Hashes) -> Rows:
    """Return for each posting where the postings of its fingerprint begin."""
    is_first = np.ones(len(hashes), np.bool_)
    is_first[1:] = hashes[1:] != hashes[:-1]
    starts = np.flatnonzero(is_first)
    return starts[np.cumsum(is_first) - 1].astype(np.int64)


@compiled
def _join(
    members: Places,
    groups: Rows,
    by_report: Rows,
    rows: Rows,
    dense: int,
    reach: int,
    min_shared: int,
    min_shared_part: float,
) -> tuple[Places, Places]:
    """Count shared fingerprints of each report with those before it; return the pairs that pass."""
    n_reports = len(rows) - 1
    shared = np.zeros(n_reports, np.int32)
    touched = np.empty(n_reports, np.int32)
    lower, higher = np.empty(1024, np.int32), np.empty(1024, np.int32)
    n = 0
    for report in range(n_reports):
        n_touched = 0
        n_own = rows[report + 1] - rows[report]
        for i in range(rows[report], rows[report + 1]):
            place = by_report[i]
            start = groups[place]
            skip_from, skip_to = place, place
            if place - start > dense:
                skip_from, skip_to = start + reach, place - reach
            other = start
            while other < place:
                if other == skip_from:
                    other = skip_to
                partner = members[other]
                if shared[partner] == 0:
                    touched[n_touched] = partner
                    n_touched += 1
                shared[partner] += 1
                other += 1
        for t in range(n_touched):
            partner = touched[t]
            fewer = min(n_own, rows[partner + 1] - rows[partner])
            if shared[partner] >= min_shared or shared[partner] >= min_shared_part * fewer:
                if n == len(lower):
                    lower = np.concatenate((lower, np.empty(n, np.int32)))
                    higher = np.concatenate((higher, np.empty(n, np.int32)))
                lower[n], higher[n] = partner, report
                n += 1
            shared[partner] = 0
    return lower[:n].copy(), higher[:n].copy()
