"""How telling a word is in this pile: inverse document frequency, and overlap weighed by it.

Source: Sparck Jones 1972 (inverse document frequency). The weight is log((1 + n) / df), so that
a word in every report weighs next to nothing and a word in one of n weighs log(1 + n).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Set


class Rarity:
    """Weights of words over a pile of reports.

    Args:
        documents: for each report, its words in a form that compares (folded, or stems).
    """

    def __init__(self, documents: Iterable[Iterable[str]]) -> None:
        self._n = 0
        self._df: Counter[str] = Counter()
        for words in documents:
            self._n += 1
            self._df.update(set(words))
        self._weights: dict[str, float] = {}
        self._totals: dict[frozenset[str], float] = {}

    def weight(self, word: str) -> float:
        """Return the weight of a word, above 0; an unseen word weighs as much as one seen once."""
        known = self._weights.get(word)
        if known is None:
            known = math.log((1 + self._n) / max(1, self._df[word])) + 1e-9
            self._weights[word] = known
        return known

    def is_rare(self, word: str, share: float) -> bool:
        """Return whether a word weighs at least `share` of what a word of one report weighs."""
        return self.weight(word) >= share * math.log(1 + self._n)

    def total(self, words: Iterable[str]) -> float:
        """Return the summed weight of the distinct words, added in sorted order."""
        return sum([self.weight(word) for word in sorted(set(words))])

    def overlap(self, left: Iterable[str], right: Iterable[str]) -> float:
        """Return shared weight by the weight of the lighter side, 0 to 1; 0 when one is empty."""
        left_set = left if isinstance(left, frozenset) else set(left)
        right_set = right if isinstance(right, frozenset) else set(right)
        lighter = min(self._whole(left_set), self._whole(right_set))
        return self.total(left_set & right_set) / lighter if lighter else 0.0

    def _whole(self, words: Set[str]) -> float:
        """Return the total; that of a frozen set, which is compared many times, is remembered."""
        if not isinstance(words, frozenset):
            return self.total(words)
        known = self._totals.get(words)
        if known is None:
            known = self._totals[words] = self.total(words)
        return known
