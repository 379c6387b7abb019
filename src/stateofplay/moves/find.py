"""Statement acts and deeds of a pile."""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Move


def find_moves(analyses: Sequence[Analysis], actors: Sequence[Actor]) -> tuple[Move, ...]:
    """Return the moves of a pile."""
    return ()
