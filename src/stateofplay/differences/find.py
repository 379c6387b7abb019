"""Where reports differ (first cut)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Difference, Entry, Quote
from stateofplay.model.group import CopyGroup


@dataclass(frozen=True, slots=True)
class DifferencesConfig:
    """Thresholds."""


DEFAULTS = DifferencesConfig()


def find_differences(
    analyses: Sequence[Analysis],
    actors: Sequence[Actor],
    groups: Sequence[CopyGroup],
    quotes: Sequence[Quote],
    entries: Sequence[Entry],
    *,
    config: DifferencesConfig = DEFAULTS,
) -> tuple[Difference, ...]:
    """Return where reports differ, most telling first."""
    return ()
