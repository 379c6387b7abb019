"""Weights of a tagger at rest: one small file a task.

Reads     a weights file of this package
Writes    whole-number weights by feature and label
Method    features are sorted 32-bit hashes, kept as differences; a weight is one byte, a sign and
          127 steps on a log scale, since even steps lose the many small weights; decoded to whole
          numbers, so that sums are the same in any order and on any machine. Columns lie one after
          the other, compressed
Source    8 bits on a log scale: our measurement, `docs/decisions/0011-a-tagger-of-our-own.md`
Cost      a file of one megabyte is read in about a tenth of a second, once a process
Limits    a weight is exact to about 4 %
"""

from __future__ import annotations

import json
import lzma
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from stateofplay.model.errors import BrokenPromiseError
from stateofplay.text.tagger.beliefs import Floats, stretch_beliefs
from stateofplay.text.tagger.columns import Hashes
from stateofplay.text.tagger.decode import NEVER, Ints, decode
from stateofplay.text.tagger.spans import read_spans

MAGIC = b"SOPTAG1\n"
UNIT = 1000  # a weight of 1.0 as a whole number
_SMALLEST = 0.01  # the weight of the lowest step
_STEPS = 127
_LARGEST = 150.0
_GROWTH = (_LARGEST / _SMALLEST) ** (1 / (_STEPS - 1))
_BLOCK = 1024  # words whose weights are looked up at a time
_BUCKET_SHIFT = 13  # 524,288 buckets
_DAMAGED = "weights file of {} bytes is damaged; install the package anew"
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9}]


@dataclass(frozen=True, slots=True)
class Weights:
    """A trained tagger.

    Args:
        labels: names of the labels, in the order of the columns.
        keys: features, ascending; the highest number of all closes them.
        values: one row a feature and an empty one at the end, one column a label.
        bucket: where the keys begin whose upper bits are these.
        step: score of stepping from label to label, with the edge as last row and column.
    """

    labels: tuple[str, ...]
    keys: Hashes
    values: NDArray[np.int32]
    bucket: NDArray[np.int32]
    step: Ints

    def tag(self, features: Hashes, first: Ints) -> Ints:
        """Return the label number of each word.

        Args:
            features: one row a word; 0 and unknown ones count nothing.
            first: index of the first word of each sequence, ascending, beginning with 0.
        """
        return decode(self.scores(features), first, self.step)

    def mark(self, features: Hashes, first: Ints) -> tuple[list[tuple[int, int, str]], Floats]:
        """Return first word, end and kind of each stretch, and how sure each is.

        Args:
            features: as for `tag`.
            first: as for `tag`.

        Returns:
            The stretches in order, and their chances: one row a stretch, one column a kind in the
            order of `kinds`. Only weights that were trained as a field tell chances.
        """
        scores = self.scores(features)
        stretches = list(read_spans(decode(scores, first, self.step), self.labels))
        bounds = [stretch[:2] for stretch in stretches]
        return stretches, stretch_beliefs(scores / UNIT, first, self.step / UNIT, bounds)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of stretches, in the order of their labels."""
        return tuple(dict.fromkeys(label[2:] for label in self.labels[1:]))

    def scores(self, features: Hashes) -> Ints:
        """Return the sum of the weights of each word's features, one column a label."""
        total = np.zeros((len(features), len(self.labels)), dtype=np.int64)
        for at in range(0, len(features), _BLOCK):
            rows = self._find(features[at : at + _BLOCK])
            total[at : at + _BLOCK] = np.add.reduce(self.values.take(rows, axis=0), axis=0)
        return total

    def _find(self, features: Hashes) -> NDArray[np.int32]:
        """Return the row of each feature, one line a template; unknown ones have the empty row."""
        flat = np.ascontiguousarray(features.T).ravel()
        at = self.bucket[flat >> np.uint32(_BUCKET_SHIFT)]
        found = self.keys[at]
        open_ = np.flatnonzero(found < flat)
        while len(open_):  # few buckets have more than one key before the one sought
            at[open_] += 1
            found[open_] = self.keys[at[open_]]
            open_ = open_[found[open_] < flat[open_]]
        at[found != flat] = len(self.keys) - 1
        rows: NDArray[np.int32] = at.reshape(features.shape[1], len(features))
        return rows


def write_weights(
    labels: tuple[str, ...], keys: Hashes, values: NDArray[np.float64], step: NDArray[np.float64]
) -> bytes:
    """Return a trained tagger as the bytes of a weights file.

    Args:
        labels: names of the labels.
        keys: features, ascending.
        values: one row a feature, one column a label; 0 is not kept.
        step: between labels and the edge; minus infinity where no step may be.
    """
    rows, columns = np.nonzero(quantised(values))
    return pack_weights(labels, keys, (rows, columns), values[rows, columns], step)


def pack_weights(
    labels: tuple[str, ...],
    keys: Hashes,
    places: tuple[Ints, Ints],
    values: NDArray[np.float64],
    step: NDArray[np.float64],
) -> bytes:
    """Return the bytes of a weights file, from the weights that are not 0.

    Args:
        labels: names of the labels.
        keys: features, ascending.
        places: row and column of each weight, ascending.
        values: of the weights; large enough to be kept in eight bits.
        step: between labels and the edge; minus infinity where no step may be.
    """
    rows, columns = places
    kept, n_each = np.unique(rows, return_counts=True)
    codes = _codes(values)
    small_steps = np.where(np.isfinite(step), np.rint(step * UNIT), NEVER).astype("<i8")
    differences = np.diff(keys[kept].astype("<u4"), prepend=np.uint32(0)).astype("<u4")
    parts = [
        *(
            ((differences >> np.uint32(8 * at)) & np.uint32(255)).astype(np.uint8)
            for at in range(4)
        ),
        n_each.astype(np.uint8),
        columns.astype(np.uint8),
        codes,
    ]
    body = small_steps.tobytes() + b"".join(part.tobytes() for part in parts)
    counts = {"features": len(kept), "weights": len(rows)}
    head = {"labels": labels, **counts, "check": crc32(body)}
    packed = lzma.compress(body, format=lzma.FORMAT_RAW, filters=_FILTERS)
    return MAGIC + json.dumps(head).encode("ascii") + b"\n" + packed


def read_weights(data: bytes) -> Weights:
    """Return the tagger that a weights file holds.

    Raises:
        BrokenPromiseError: the bytes are no weights file of this version, or damaged.
    """
    sparse = read_sparse(data)
    n_keys = len(sparse.keys)
    keys = np.append(sparse.keys, np.uint32(0xFFFFFFFF))
    values = np.zeros((n_keys + 1, len(sparse.labels)), dtype=np.int32)
    values[np.repeat(np.arange(n_keys), np.diff(sparse.starts)), sparse.columns] = sparse.values
    uppers = np.arange(1 << (32 - _BUCKET_SHIFT), dtype=np.uint64) << np.uint64(_BUCKET_SHIFT)
    bucket = np.searchsorted(keys, uppers.astype(np.uint32)).astype(np.int32)
    return Weights(sparse.labels, keys, values, bucket, sparse.step)


@dataclass(frozen=True, slots=True)
class SparseWeights:
    """Weights as they lie in the file: only those that are not 0.

    Args:
        labels: names of the labels.
        keys: features, ascending.
        starts: where the weights of each feature begin, and the end of all.
        columns: number of the label of each weight.
        values: whole numbers, `UNIT` for 1.
        step: as in `Weights`.
    """

    labels: tuple[str, ...]
    keys: Hashes
    starts: Ints
    columns: NDArray[np.uint8]
    values: NDArray[np.int32]
    step: Ints


def read_sparse(data: bytes) -> SparseWeights:
    """Return the weights of a file without filling up the empty places.

    Raises:
        BrokenPromiseError: as for `read_weights`.
    """
    if not data.startswith(MAGIC):
        raise BrokenPromiseError(
            f"no weights file: it begins with {data[:8]!r}; train it anew with this version"
        )
    told, body = _opened(data)
    labels = tuple(told["labels"])
    n_edge, n_keys, n_weights = len(labels) + 1, told["features"], told["weights"]
    step = np.frombuffer(body, "<i8", n_edge * n_edge).reshape(n_edge, n_edge)
    at = step.nbytes
    bytes_ = np.frombuffer(body, np.uint8, offset=at)
    four = bytes_[: 4 * n_keys].reshape(4, n_keys).astype(np.uint32)
    differences = sum((four[i] << np.uint32(8 * i) for i in range(1, 4)), four[0])
    n_each = bytes_[4 * n_keys : 5 * n_keys]
    columns = bytes_[5 * n_keys : 5 * n_keys + n_weights]
    codes = bytes_[5 * n_keys + n_weights :]
    return SparseWeights(
        labels,
        np.cumsum(differences, dtype=np.uint32),
        np.concatenate([[0], np.cumsum(n_each, dtype=np.int64)]),
        columns,
        _scale()[codes],
        step.astype(np.int64),
    )


def _opened(data: bytes) -> tuple[dict[str, Any], bytes]:
    """Return the head and the unpacked body, when both are whole."""
    head, _, packed = data[len(MAGIC) :].partition(b"\n")
    try:
        told = json.loads(head)
        body = lzma.decompress(packed, format=lzma.FORMAT_RAW, filters=_FILTERS)
    except (ValueError, lzma.LZMAError) as error:
        raise BrokenPromiseError(_DAMAGED.format(len(data))) from error
    if told.get("check", crc32(body)) != crc32(body):  # the first files had none
        raise BrokenPromiseError(_DAMAGED.format(len(data)))
    return told, body


def quantised(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the weights as they come back from a file, in units of one."""
    coded: NDArray[np.float64] = _scale()[_codes(values)] / UNIT
    return coded


@lru_cache(maxsize=8)
def load_weights(name: str) -> Weights:
    """Return the tagger of a task that ships with the package; read once a process."""
    path = resources.files("stateofplay.text.tagger").joinpath("weights", f"{name}.bin")
    return read_weights(path.read_bytes())


def _codes(values: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return one byte a weight: 0 for none, the step, and the highest bit for a minus."""
    size = np.abs(values)
    with np.errstate(divide="ignore"):
        steps = np.rint(np.log(size / _SMALLEST) / np.log(_GROWTH)) + 1
    steps = np.clip(steps, 0, _STEPS)
    codes: NDArray[np.uint8] = np.where(
        values < 0, steps + (_STEPS + 1) * (steps > 0), steps
    ).astype(np.uint8)
    return codes


@lru_cache(maxsize=1)
def _scale() -> NDArray[np.int32]:
    sizes = np.rint(UNIT * _SMALLEST * _GROWTH ** np.arange(_STEPS))
    scale = np.concatenate([[0.0], sizes, [0.0], -sizes])
    return scale.astype(np.int32)
