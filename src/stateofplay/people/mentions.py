"""Stretches of text that stand for an actor."""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor
from stateofplay.model.mention import ActorMention


def find_mentions(analysis: Analysis, actors: Sequence[Actor]) -> tuple[ActorMention, ...]:
    """Return the mentions of actors in one report, by span."""
    return ()
