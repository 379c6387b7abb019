"""Speakers of quotes."""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor
from stateofplay.model.mention import Attribution


def attribute_quotes(analysis: Analysis, actors: Sequence[Actor]) -> tuple[Attribution, ...]:
    """Return the quotes of one report with their speakers."""
    return analysis.attributions
