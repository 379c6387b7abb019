"""Actors over the pile."""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor


def unite_names(analyses: Sequence[Analysis]) -> tuple[Actor, ...]:
    """Return the actors that the pile names."""
    return ()
