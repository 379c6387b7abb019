"""From which of its copies a report was most likely made.

Reads     copy pairs
Writes    for each report at most one parent
Method    of the reports that came before, the one that leaves least of the report's own text to be
          explained: words that do not stand in it, and breaks between passages. Text that a report
          lost tells nothing, because houses cut from the end. Where two explain it equally well,
          the one that is closest to all others wins, then the earlier.
Cost      linear in pairs and passages
Limits    two reports that cut and add nothing leave nothing to decide on
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stateofplay.model.group import CopyPair
from stateofplay.model.report import Report

_BREAK_COST = 40  # characters: a moved or rejoined passage explains as much as six words


def choose_parents(
    reports: Sequence[Report], pairs: Sequence[CopyPair], *, guess: bool = False
) -> dict[str, str]:
    """Return the parent of each report that has one, as ids.

    Args:
        reports: those of the pairs at least.
        pairs: whole copies are read, any order.
        guess: also choose where nothing tells which of two came first; then two reports can be
            each other's parent, and the answer means the closest relative.
    """
    lengths = {report.id: len(report.text) for report in reports}
    best: dict[str, tuple[float, str]] = {}
    for pair in pairs:
        if not pair.whole:
            continue
        for parent, child in _roles(pair, guess):
            cost = _cost(pair, child, lengths)
            if child not in best or (cost, parent) < best[child]:
                best[child] = cost, parent
    return {child: parent for child, (_, parent) in sorted(best.items())}


def _roles(pair: CopyPair, guess: bool) -> Iterator[tuple[str, str]]:
    is_open = guess and pair.direction in ("unknown", "common_origin")
    if pair.direction == "left_first" or is_open:
        yield pair.left, pair.right
    if pair.direction == "right_first" or is_open:
        yield pair.right, pair.left


def _cost(pair: CopyPair, child: str, lengths: dict[str, int]) -> float:
    """Return the characters of the child that the pair leaves unexplained, breaks counted in."""
    is_left = child == pair.left
    spans = [p.left if is_left else p.right for p in pair.kept]
    return lengths[child] - sum(s.end - s.start for s in spans) + _BREAK_COST * len(spans)
