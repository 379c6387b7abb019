"""Which figures may count one thing: those of one unit that share a rare word.

Reads     figures where they stand
Writes    for each the places of the others
Method    an index of the rarest words around each figure
Cost      linear: a word in too many figures finds no pair
Limits    two tellings without a rare word in common do not meet
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from stateofplay.differences.config import DifferencesConfig
from stateofplay.differences.uses import Use
from stateofplay.text.rarity import Rarity

_N_KEYS = 6  # rarest words around a figure that look for others


class Candidates:
    """The index over the figures of a pile."""

    def __init__(self, uses: Sequence[Use], rarity: Rarity, config: DifferencesConfig) -> None:
        self._rarity = rarity
        self._max_posting = config.max_posting
        self._index: dict[tuple[str, str], list[int]] = defaultdict(list)
        for place, use in enumerate(uses):
            for word in self._rarest(use):
                self._index[use.figure.unit, word].append(place)

    def of(self, use: Use) -> list[int]:
        """Return the places of the figures that share unit and a rare word, in order."""
        found: set[int] = set()
        for word in self._rarest(use):
            places = self._index.get((use.figure.unit, word), ())
            if len(places) <= self._max_posting:
                found.update(places)
        return sorted(found)

    def _rarest(self, use: Use) -> list[str]:
        return sorted(use.words, key=lambda word: (-self._rarity.weight(word), word))[:_N_KEYS]
