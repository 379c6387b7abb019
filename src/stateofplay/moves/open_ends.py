"""What was planned, asked or promised and has no outcome in the pile."""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Entry, Move, OpenEnd


def find_open_ends(
    moves: Sequence[Move], entries: Sequence[Entry], analyses: Sequence[Analysis]
) -> tuple[OpenEnd, ...]:
    """Return the open ends of a pile."""
    return ()
