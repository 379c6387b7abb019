"""Issues and positions."""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Issue, Move, Position


def trace_positions(
    moves: Sequence[Move], analyses: Sequence[Analysis], actors: Sequence[Actor]
) -> tuple[tuple[Issue, ...], tuple[Move, ...], tuple[Position, ...]]:
    """Return issues, moves with their issues, and positions."""
    return (), tuple(moves), ()
