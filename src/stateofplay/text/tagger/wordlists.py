"""What a large body of text and a gazetteer tell of single words, packed small.

Reads     `weights/words.bin` of this package
Writes    for a word: hashes of its cluster at five depths, steps of how often it is written with
          a capital and of how frequent it is; for words that follow one another: whether they
          name a town, a province or a district
Method    words are kept as the upper bits of their hashes, sorted, as differences: a word that is
          not in a list is taken for one of it once in a thousand cases, which the weights bear
Source    Brown clusters and frequencies of spacy-lookups-data (MIT); towns of GeoNames (CC BY 4.0)
Cost      read once a process, in about 20 milliseconds; a look-up is a binary search
Limits    English; clusters tell forms as written apart, frequencies do not
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from stateofplay.model.errors import BrokenPromiseError
from stateofplay.text.tagger.columns import Hashes, hash_text, mix

MAGIC = b"SOPWORDS1\n"
DEPTHS = (4, 6, 8, 10, 16)  # bits of a cluster's path
MOST_TOWN_WORDS = 3
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9}]
_DROPPED_BITS = 6  # of 32: what is left tells 67 million words apart


@dataclass(frozen=True, slots=True)
class Listing:
    """One list: hashes of words, ascending, and a small number for each."""

    keys: Hashes
    values: NDArray[np.uint16]

    def find(self, hashes: Hashes) -> NDArray[np.uint16]:
        """Return the number of each word, 0 for those that are not in the list."""
        if not len(self.keys):
            return np.zeros(len(hashes), dtype=np.uint16)
        cut = hashes >> np.uint32(_DROPPED_BITS)
        at = np.minimum(np.searchsorted(self.keys, cut), len(self.keys) - 1)
        return np.where(self.keys[at] == cut, self.values[at], 0).astype(np.uint16)


def cluster_hashes(words: Sequence[str]) -> Hashes:
    """Return the hashes of each word's cluster, one column a depth; zeros for an unknown word."""
    return _cluster_rows()[_lists()["clusters"].find(_hashes(words))]


def usage_hashes(words: Sequence[str]) -> Hashes:
    """Return two columns: how often a word has a capital, and how frequent it is."""
    numbers = _lists()["usage"].find(_hashes([word.lower() for word in words]))
    # The steps begin with 1, so that 0 is left to words that are not listed.
    return np.stack([numbers // 32, numbers % 32], axis=1).astype(np.uint32)


def find_towns(folds: Hashes, at: NDArray[np.int64]) -> Hashes:
    """Return for every word a mark of the town or region that it names, 1 for none.

    Args:
        folds: hashes of folded words, with empty ones behind the last.
        at: where a town may begin.
    """
    starts = [at[at + n <= len(folds)] for n in range(1, MOST_TOWN_WORDS + 1)]
    keys = [
        town_hash([folds[start + i] for i in range(n)]) for n, start in enumerate(starts, start=1)
    ]
    sizes = np.split(_lists()["towns"].find(np.concatenate(keys)), np.cumsum(list(map(len, keys))))
    marks = np.ones(len(folds), dtype=np.uint32)
    for n, (start, size) in enumerate(zip(starts, sizes[:-1], strict=True), start=1):
        named = start[size > 0]
        for i in range(n):
            marks[named + i] = 8 * n + 32 * i + size[size > 0]
    return marks


def town_hash(folds: Sequence[Hashes]) -> Hashes:
    """Return the hashes of names of towns, from those of their words."""
    return mix(len(folds), *folds)


def write_lists(lists: Mapping[str, Mapping[int, int]], paths: Sequence[int]) -> bytes:
    """Return the bytes of the file.

    Args:
        lists: by name: hash of a word, and a number above 0.
        paths: of the clusters, by number; the first is that of unknown words.
    """
    parts: list[bytes] = []
    head: dict[str, object] = {"paths": [int(path) for path in paths], "lists": {}}
    sizes: dict[str, int] = {}
    for name in sorted(lists):
        short: dict[int, int] = {}
        for key in sorted(lists[name]):
            short.setdefault(key >> _DROPPED_BITS, lists[name][key])
        keys = np.array(list(short), dtype=np.uint32)
        values = np.array(list(short.values()), dtype=np.uint16)
        parts.extend(column.tobytes() for column in _bytes_of(np.diff(keys, prepend=np.uint32(0))))
        parts.extend(column.tobytes() for column in _bytes_of(values)[:2])
        sizes[name] = len(keys)
    head["lists"] = sizes
    packed = lzma.compress(b"".join(parts), format=lzma.FORMAT_RAW, filters=_FILTERS)
    return MAGIC + json.dumps(head).encode("ascii") + b"\n" + packed


def read_lists(data: bytes) -> tuple[dict[str, Listing], list[int]]:
    """Return the lists of a file by name, and the paths of the clusters."""
    if not data.startswith(MAGIC):
        raise BrokenPromiseError(
            f"no file of word lists: it begins with {data[:10]!r}; install the package anew"
        )
    head, _, packed = data[len(MAGIC) :].partition(b"\n")
    try:
        told = json.loads(head)
        unpacked = lzma.decompress(packed, lzma.FORMAT_RAW, filters=_FILTERS)
    except (ValueError, lzma.LZMAError) as error:
        raise BrokenPromiseError(
            f"file of word lists of {len(data)} bytes is damaged; install the package anew"
        ) from error
    body = np.frombuffer(unpacked, np.uint8)
    lists: dict[str, Listing] = {}
    at = 0
    for name, size in told["lists"].items():
        columns = body[at : at + 6 * size].reshape(6, size).astype(np.uint32)
        keys = np.cumsum(_joined(columns[:4]), dtype=np.uint32)
        lists[name] = Listing(keys, _joined(columns[4:]).astype(np.uint16))
        at += 6 * size
    return lists, told["paths"]


def _hashes(words: Sequence[str]) -> Hashes:
    return np.array([hash_text(word) for word in words], dtype=np.uint32)


def _bytes_of(values: NDArray[np.uint32] | NDArray[np.uint16]) -> list[NDArray[np.uint8]]:
    wide = values.astype(np.uint32)
    return [((wide >> np.uint32(8 * at)) & np.uint32(255)).astype(np.uint8) for at in range(4)]


def _joined(columns: NDArray[np.uint32]) -> NDArray[np.uint32]:
    whole = np.zeros(columns.shape[1], dtype=np.uint32)
    for at, column in enumerate(columns):
        whole |= column << np.uint32(8 * at)
    return whole


@lru_cache(maxsize=1)
def _file() -> tuple[dict[str, Listing], list[int]]:
    path = resources.files("stateofplay.text.tagger").joinpath("weights", "words.bin")
    return read_lists(path.read_bytes())


def _lists() -> dict[str, Listing]:
    return _file()[0]


@lru_cache(maxsize=1)
def _cluster_rows() -> Hashes:
    paths = _file()[1]
    known = [[hash_text(f"{path & ((1 << n) - 1)}") for n in DEPTHS] for path in paths[1:]]
    return np.array([[0] * len(DEPTHS), *known], dtype=np.uint32)
