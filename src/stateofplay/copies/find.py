"""Pairs of reports that share running text: which, how much, what was added, cut and changed.

Reads     title and body blocks of every report, its publication, publisher, agency and address
Writes    copy pairs with their alignment, sorted by (left, right)
Method    winnowed five-word fingerprints name candidate pairs; each is aligned word for word by
          greedy tiling, and only what the alignment shows counts as shared. Two events told in one
          form of words are no copies, see `twins`. Then see `direction` for who came first.
Source    Schleimer, Wilkerson, Aiken 2003 (winnowing); Wise 1993 (greedy string tiling)
Cost      linear in words and in candidate pairs; see `bench/results.md`
Limits    translations and free paraphrase share no words and are not found; in a group of more
          than a hundred reprints each is compared with some of the others only
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from stateofplay.collector import collector_paused
from stateofplay.copies.candidates import find_candidates
from stateofplay.copies.compare import Compared, compare_pairs
from stateofplay.copies.config import DEFAULTS, CopyConfig
from stateofplay.copies.direction import Copy, judge_direction
from stateofplay.copies.passages import ReadText, mirror_script, tell_script
from stateofplay.copies.twins import tells_of_twins
from stateofplay.model.group import CopyPair
from stateofplay.model.report import Report, by_publication
from stateofplay.text.quotemarks import report_quote_regions
from stateofplay.text.shingles import (
    BREAK,
    TITLE,
    Flags,
    Places,
    Stretch,
    WordColumns,
    fingerprints,
    read_words,
)


def find_pairs(reports: Sequence[Report], *, config: CopyConfig = DEFAULTS) -> tuple[CopyPair, ...]:
    """Return the pairs of copies, sorted by (left, right).

    Args:
        reports: any order; the result does not depend on it.
        config: thresholds.
    """
    ordered = sorted(reports, key=by_publication)
    columns = read_words([r.text for r in ordered], [_stretches(r) for r in ordered])
    hashes, owners = fingerprints(columns)
    lower, higher = find_candidates(hashes, owners, len(ordered), config)
    quoted = _mark_quoted(ordered, columns, lower, higher)
    found = []
    with collector_paused():
        for one in compare_pairs(columns, quoted, lower, higher, config):
            left = _read(ordered, columns, quoted, one.left)
            right = _read(ordered, columns, quoted, one.right)
            pair = _make_pair(left, right, one, config)
            if pair is not None:
                found.append(pair)
    return tuple(sorted(found, key=lambda pair: (pair.left, pair.right)))


def _stretches(report: Report) -> list[Stretch]:
    """Return the title and body blocks; a break stands where anything else lies between."""
    stretches: list[Stretch] = []
    before = None
    for block in report.blocks:
        if block.role in ("title", "body"):
            flags = TITLE if block.role == "title" else 0
            stretches.append((block.start, block.end, flags | (BREAK * (before != block.role))))
        before = block.role
    return stretches


def _mark_quoted(
    reports: Sequence[Report], columns: WordColumns, lower: Places, higher: Places
) -> Flags:
    """Return 1 for each word in quote marks, in the reports that are in a pair."""
    quoted = np.zeros(len(columns.words), np.uint8)
    for i in np.unique(np.concatenate((lower, higher))).tolist():
        words = columns.text_slice(i)
        starts, inside = columns.starts[words], quoted[words]
        for region in report_quote_regions(reports[i]):
            first, last = np.searchsorted(starts, (region.start, region.end))
            inside[first:last] = 1
    return quoted


def _read(reports: Sequence[Report], columns: WordColumns, quoted: Flags, report: int) -> ReadText:
    words = columns.text_slice(report)
    return ReadText(reports[report], columns.starts[words], columns.ends[words], quoted[words])


def _make_pair(
    left: ReadText, right: ReadText, one: Compared, config: CopyConfig
) -> CopyPair | None:
    """Return the record of a pair, the lower id on the left; none for twins."""
    shared_left, body_left = one.shared_left, one.body_left
    shared_right, body_right, script = one.shared_right, one.body_right, one.script
    if right.report.id < left.report.id:
        left, right, script = right, left, mirror_script(script)
        shared_left, body_left, shared_right, body_right = (
            shared_right, body_right, shared_left, body_left,
        )  # fmt: skip
    told = tell_script(left, right, script, config)
    if tells_of_twins(left.report, right.report, told, config):
        return None
    direction, why = judge_direction(
        Copy(left.report, body_left - shared_left), Copy(right.report, body_right - shared_right),
        config,
    )  # fmt: skip
    return CopyPair(
        left=left.report.id,
        right=right.report.id,
        direction=direction,
        share_left=shared_left / max(1, body_left),
        share_right=shared_right / max(1, body_right),
        whole=one.is_whole,
        kept=tuple(told.kept),
        only_left=tuple(told.only_left),
        only_right=tuple(told.only_right),
        changed=tuple(told.changed),
        why=f"{shared_left} of {body_left} words of one report and {shared_right} of {body_right}"
        f" of the other stand in both; {why}",
    )
