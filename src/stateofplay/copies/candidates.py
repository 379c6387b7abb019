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

_ROOM = 1 << 20  # pairs written at once


def find_candidates(
    hashes: Hashes, owners: Places, n_reports: int, config: CopyConfig
) -> tuple[Places, Places]:
    """Return pairs of report numbers, the lower first, sorted.

    Args:
        hashes: fingerprints, any order.
        owners: whose fingerprint it is; a number below `n_reports`.
        n_reports: report numbers say the order in which the first few are chosen.
        config: its thresholds for candidates are used.
    """
    keys, owner_bits = _sorted_postings(hashes, owners, n_reports)
    members = (keys & np.uint64((1 << owner_bits) - 1)).astype(np.int32)
    groups = _group_starts(keys >> np.uint64(owner_bits))
    by_report = np.argsort(members, kind="stable")
    rows = np.concatenate([[0], np.cumsum(np.bincount(members, minlength=n_reports))])
    rows = rows.astype(np.int64)
    room = max(_ROOM, n_reports)  # one report has at most all others as partners
    lower, higher = np.empty(room, np.int32), np.empty(room, np.int32)
    found, report = [], 0
    while report < n_reports:
        report, n = _join(
            members, groups, by_report, rows, report, config.dense, config.reach,
            config.min_shared, config.min_shared_part, lower, higher,
        )  # fmt: skip
        found.append(np.stack((lower[:n], higher[:n])))
    pairs = np.concatenate(found, axis=1) if found else np.empty((2, 0), np.int32)
    order = np.lexsort((pairs[1], pairs[0]))
    return pairs[0][order], pairs[1][order]


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
    groups: Rows = starts[np.cumsum(is_first) - 1].astype(np.int64)
    return groups


@compiled
def _join(
    members: Places,
    groups: Rows,
    by_report: Rows,
    rows: Rows,
    first: int,
    dense: int,
    reach: int,
    min_shared: int,
    min_shared_part: float,
    lower: Places,
    higher: Places,
) -> tuple[int, int]:
    """Write the pairs of each report from `first` on with those before it, while there is room.

    Returns:
        The report to go on with, and how many pairs were written.
    """
    n_reports = len(rows) - 1
    shared, touched = np.zeros(n_reports, np.int32), np.empty(n_reports, np.int32)
    n = 0
    for report in range(first, n_reports):
        if n > 0 and n + report > len(lower):
            return report, n
        n_touched = 0
        for i in range(rows[report], rows[report + 1]):
            n_touched = _count_partners(
                members, groups[by_report[i]], by_report[i], dense, reach, shared, touched,
                n_touched,
            )  # fmt: skip
        for t in range(n_touched):
            partner = touched[t]
            fewer = min(rows[report + 1] - rows[report], rows[partner + 1] - rows[partner])
            if shared[partner] >= min_shared or shared[partner] >= min_shared_part * fewer:
                lower[n], higher[n] = partner, report
                n += 1
            shared[partner] = 0
    return n_reports, n


@compiled
def _count_partners(
    members: Places, start: int, place: int, dense: int, reach: int, shared: Places,
    touched: Places, n_touched: int,
) -> int:  # fmt: skip
    """Add one to every partner that stands before a posting; return how many were ever touched."""
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
    return n_touched
