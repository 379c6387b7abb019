"""Contents that share much of their weight, found without comparing all pairs.

Reads     bags of words with a number each, how rare words are
Writes    the numbers of all bags that can share enough with another one
Method    prefix filtering: where two bags share a part of the weight of the lighter one, they share
          one of the rarest words of the lighter one that together make up more than the rest
Source    Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007
Cost      a look-up a word, and what is found: bags in which the same rare words stand
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator

from stateofplay.text.rarity import Rarity

_ROUNDING = 1e-6  # weights are added in two orders


class LikeIndex:
    """Numbered bags of words, found by the weight they share with another.

    Args:
        rarity: weights of words over the pile.
        min_overlap: shared weight by the weight of the lighter bag, above 0 and up to 1; nothing
            that reaches it is overlooked.
    """

    def __init__(self, rarity: Rarity, min_overlap: float) -> None:
        self._rarity = rarity
        self._min_overlap = min_overlap
        self._by_word: dict[tuple[Hashable, str], list[int]] = defaultdict(list)
        self._by_rare_word: dict[tuple[Hashable, str], list[int]] = defaultdict(list)

    def add(self, number: int, words: frozenset[str], under: Hashable = None) -> None:
        """Make a bag known; `under` parts bags that are never compared."""
        for word in words:
            self._by_word[under, word].append(number)
        for word in self._rare(words):
            self._by_rare_word[under, word].append(number)

    def like(self, words: frozenset[str], under: Hashable = None) -> Iterator[int]:
        """Yield the numbers of all bags that can share enough, in no order, some twice."""
        for word in self._rare(words):
            yield from self._by_word.get((under, word), ())
        for word in words:
            yield from self._by_rare_word.get((under, word), ())

    def _rare(self, words: frozenset[str]) -> list[str]:
        """Return the rarest words, without one of which too little is left to be shared."""
        left = self._rarity.total(words)
        needed = self._min_overlap * left - _ROUNDING
        rare = []
        for word in sorted(words, key=lambda word: (-self._rarity.weight(word), word)):
            if left < needed:
                break
            rare.append(word)
            left -= self._rarity.weight(word)
        return rare
