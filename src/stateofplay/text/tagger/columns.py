"""Words as columns of hashes: what a word shows by itself, worked out once a word type.

Reads     words as written
Writes    one row of 32-bit hashes a word type: the word, its shape, beginnings, endings, cluster
Method    CRC-32 of UTF-8 bytes, so that a feature is the same number on every run and machine; 0
          stands for "nothing to say" and never becomes a feature
Cost      about 15 microseconds for a word never met before, one look-up for every other
Limits    two strings in four billion share a hash; a word is cut to 40 characters
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint32]

_LONGEST = 40  # characters of a word that are looked at
_MOST_TYPES = 60_000  # word types kept before the table starts anew


def hash_text(text: str) -> int:
    """Return the hash of a text, never 0."""
    return crc32(text.encode("utf-8", "surrogatepass")) or 1


def shape_of(word: str) -> str:
    """Return capitals as `A`, small letters as `a`, digits as `0`; three and more alike as two."""
    shape: list[str] = []
    for char in word[:_LONGEST]:
        mark = "A" if char.isupper() else "0" if char.isdigit() else "a" if char.isalpha() else char
        if shape[-2:] != [mark, mark]:
            shape.append(mark)
    return "".join(shape)


def spelling_hashes(word: str) -> list[int]:
    """Return the hashes of word, small word, shape, three beginnings and four endings."""
    word = word[:_LONGEST]
    small = word.lower()
    ends = [small[-n:] if len(small) > n else "" for n in (1, 2, 3, 4)]
    begins = [small[:n] if len(small) > n else "" for n in (2, 3, 4)]
    parts = [word, small, shape_of(word), *begins, *ends]
    return [hash_text(part) if part else 0 for part in parts]


class WordTypes:
    """Rows of hashes by word type, filled as words are met.

    Args:
        describe: returns one row a word, every row of the same length.
    """

    def __init__(self, describe: Callable[[Sequence[str]], Hashes]) -> None:
        self._describe = describe
        self._forget()

    def rows(self, words: Sequence[str]) -> Hashes:
        """Return one row a word; an empty word, which pads, is a row of zeros."""
        if len(self._at) > _MOST_TYPES:
            self._forget()
        known = self._at
        new = list(dict.fromkeys(word for word in words if word not in known))
        if new:
            self._add(new)
        return self._table[[known[word] for word in words]]

    def _forget(self) -> None:
        self._at: dict[str, int] = {"": 0}
        self._table: Hashes = np.zeros_like(self._describe(["a"]))

    def _add(self, words: Sequence[str]) -> None:
        end = len(self._at) + len(words)
        if end > len(self._table):
            room = np.zeros((2 * end - len(self._table), self._table.shape[1]), dtype=np.uint32)
            self._table = np.concatenate([self._table, room])
        self._table[len(self._at) : end] = self._describe(words)
        self._at.update(zip(words, range(len(self._at), end), strict=True))


def mix(template: int | Hashes, *parts: Hashes) -> Hashes:
    """Return the feature of a template for each row; 0 where a part says nothing.

    Args:
        template: number of the template, or one a column.
        parts: hashes of equal shape, joined in order.
    """
    seed = np.atleast_1d(np.asarray(template, dtype=np.uint32)) * np.uint32(0x9E3779B1)
    mixed = np.broadcast_to(seed + np.uint32(0x7F4A7C15), parts[0].shape).copy()
    is_told = parts[0] != 0
    for at, part in enumerate(parts):
        if at:
            is_told &= part != 0
        mixed ^= part
        mixed *= np.uint32(0x85EBCA6B)
        mixed ^= mixed >> np.uint32(15)
    mixed *= np.uint32(0xC2B2AE35)
    mixed ^= mixed >> np.uint32(13)
    mixed[mixed == 0] = 1
    mixed *= is_told
    return mixed
