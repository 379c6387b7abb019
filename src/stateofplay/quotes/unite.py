"""One quote over many reports."""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Quote


def unite_quotes(analyses: Sequence[Analysis], actors: Sequence[Actor]) -> tuple[Quote, ...]:
    """Return the quotes of a pile."""
    return ()
