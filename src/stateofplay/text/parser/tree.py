"""The tree of one sentence: which word hangs on which, and as what."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Tree:
    """One sentence with its grammar; every tuple has one entry a word, marks included.

    Args:
        starts: first character of each word, counted from the start of the text.
        ends: end of each word.
        tags: universal parts of speech, such as `VERB`.
        fine: Penn tags, such as `VBD`.
        heads: index of the word that each hangs on, -1 for the one root.
        relations: universal relations, such as `nsubj:pass`; `root` for the root.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    tags: tuple[str, ...]
    fine: tuple[str, ...]
    heads: tuple[int, ...]
    relations: tuple[str, ...]
    _below: list[list[int]] = field(default_factory=list, init=False, repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.heads)

    @property
    def root(self) -> int | None:
        """Index of the root, `None` when there are no words."""
        return self.heads.index(-1) if self.heads else None

    def children(self, word: int) -> tuple[int, ...]:
        """Return the words that hang on a word, in text order."""
        if not self._below and self.heads:
            self._below.extend([] for _ in self.heads)
            for at, head in enumerate(self.heads):
                if head >= 0:
                    self._below[head].append(at)
        return tuple(self._below[word])

    def indices(self, word: int) -> tuple[int, ...]:
        """Return a word and all that hangs below it, in text order."""
        found = [word]
        for at in found:  # grows while it is read: each word is met once
            found.extend(self.children(at))
        return tuple(sorted(found))

    def subtree(self, word: int) -> tuple[int, int]:
        """Return first word and end of the stretch that a word and all below it take."""
        found = self.indices(word)
        return found[0], found[-1] + 1

    def at(self, offset: int) -> int | None:
        """Return the word that holds a character of the text, `None` between words."""
        word = bisect_right(self.starts, offset) - 1
        return word if word >= 0 and offset < self.ends[word] else None
