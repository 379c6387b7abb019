"""A conditional random field over sequences, trained the same way on every run.

Reads     features of words, where sequences begin, the right labels
Writes    a weight for each feature and label, and for each step between labels
Method    after each sequence the weights go down the slope of the right labelling's surprise, each
          with a rate of its own that shrinks the more it has moved; they are pulled to zero, and
          half of the features are left out by chance, so that no word is learnt by heart. What
          stands at the end is the mean over the later rounds. Chances are worked out forwards and
          backwards as plain products, scaled at every word; the one function that differs between
          machines, the power of e, is our own
Source    Lafferty et al. 2001; a rate for each weight: Duchi et al. 2011; leaving features out:
          Søgaard 2013
Cost      sequences times features times labels, for each round: 25 million words' features a second
Limits    features that occur once are not learnt
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from stateofplay.text.tagger.spans import may_follow
from stateofplay.text.tagger.weights import write_weights
from training.perceptron import Examples, pruned, show

Floats = NDArray[np.float64]

_LN2_HIGH, _LN2_LOW = 0.6931471803691238, 1.9082149292705877e-10
_FIRST_SLOPE = 1.0  # sum of squares that a rate begins with
_LATE_SLOPE = 30.0  # idem once most is learnt
_FLAT = 1e-4  # slopes below this move nothing


@dataclass(frozen=True, slots=True)
class FieldSettings:
    """How a field is trained.

    Args:
        seed: of the order of the sequences and of the features left out.
        rounds: how often every sequence is seen; the mean is taken over the later half.
        left_out: share of features left out each time.
        rate: how far a weight moves at first.
        pull: towards zero, as a share of the weight.
        min_count: a feature must occur so often.
        n_weights: the largest weights that are kept.
        n_models: the mean of so many fields is taken, each with a seed of its own.
        mending: rounds after the small weights are gone, in which the others make up for them.
    """

    seed: int = 1
    rounds: int = 8
    left_out: float = 0.5
    rate: float = 0.05
    pull: float = 0.01
    min_count: int = 4  # of texts read twice, whole and sentence by sentence
    n_weights: int = 450_000
    n_models: int = 1
    mending: int = 4


def train_field(examples: Examples, labels: Sequence[str], settings: FieldSettings) -> bytes:
    """Return the weights file of a tagger trained on examples."""
    keys, counts = np.unique(examples.features, return_counts=True)
    keys = keys[(counts >= settings.min_count) & (keys != 0)]
    found = np.minimum(np.searchsorted(keys, examples.features), max(0, len(keys) - 1))
    numbers = np.where(keys[found] == examples.features, found, -1).astype(np.int32)
    ends = [*labels, None]
    may = np.array([[may_follow(left, right) for right in ends] for left in ends])
    shape = (len(keys), len(labels))
    values, steps = np.zeros(shape), np.zeros(may.shape)
    for seed in range(settings.seed, settings.seed + settings.n_models):
        field = _Field(np.zeros(shape, np.float32), np.zeros(may.shape))
        one = field.train(examples, numbers, may, settings, seed=seed, n_rounds=settings.rounds)
        values += one[0] / settings.n_models
        steps += one[1] / settings.n_models
    values = pruned(values, settings.n_weights)
    if settings.mending:
        field = _Field(values.astype(np.float32), steps, _LATE_SLOPE)
        values, steps = field.train(
            examples, numbers, may, settings, seed=settings.seed, n_rounds=settings.mending
        )
    return write_weights(tuple(labels), keys, values, np.where(may, steps, -np.inf))


class _Field:
    """Weights while they are trained, each with the sum of its squared slopes.

    Args:
        values: to begin with; where all are 0 each may move, else only those that are not.
        steps: to begin with.
        slope: sum of squares that a rate begins with.
    """

    def __init__(self, values: Any, steps: Floats, slope: float = _FIRST_SLOPE) -> None:
        self._values, self._steps = values, steps
        self._is_open = values != 0 if values.any() else np.ones(values.shape, np.bool_)
        self._slopes = np.full_like(values, slope)
        self._step_slopes = np.full_like(steps, slope)

    def train(
        self,
        examples: Examples,
        numbers: Any,
        may: Any,
        settings: FieldSettings,
        *,
        seed: int,
        n_rounds: int,
    ) -> tuple[Floats, Floats]:
        """Return the mean weights and steps over the later half of the rounds."""
        value_sums, step_sums = np.zeros(self._values.shape), np.zeros(may.shape)
        length = np.diff(np.append(examples.first, len(examples.labels)))
        chance = np.random.default_rng(seed)
        state = seed * 2654435761 + 88172645463325252
        later = range(n_rounds // 2, n_rounds)
        for turn in range(n_rounds):
            order = chance.permutation(len(examples.first))
            state = _round(
                numbers, examples.first, length, examples.labels, order, may, settings.left_out,
                settings.rate, settings.pull, np.uint64(state), self._values, self._slopes,
                self._is_open, self._steps, self._step_slopes,
            )  # fmt: skip
            if turn in later:
                value_sums += self._values
                step_sums += self._steps
        return value_sums / len(later), step_sums / len(later)


@njit(cache=True)
def _round(
    numbers: Any, first: Any, length: Any, right: Any, order: Any, may: Any, left_out: float,
    rate: float, pull: float, state: Any, values: Any, slopes: Any, is_open: Any, steps: Any,
    step_slopes: Any,
) -> Any:  # fmt: skip
    """Change weights in place, once for every sequence; return the next state of chance."""
    longest, n_labels = length.max(), values.shape[1]
    shown = np.empty((longest, numbers.shape[1]), np.int32)
    chances = np.empty((longest, n_labels))
    between = np.empty(may.shape)
    ways = np.empty(may.shape)
    bar = np.uint64(left_out * 4294967296.0)
    kept = 1.0 / (1.0 - left_out)
    for at in order:
        begin, n_words = first[at], length[at]
        gold = right[begin : begin + n_words]
        state = show(numbers[begin : begin + n_words], state, bar, shown)
        _weigh(shown, n_words, values, kept, chances)
        _open_ways(steps, may, ways)
        _share(chances, n_words, ways, between)
        for i in range(n_words):
            chances[i, gold[i]] -= 1.0
        _move_values(shown, n_words, chances, kept, rate, pull, values, slopes, is_open)
        edge = n_labels
        for i in range(n_words + 1):
            left = gold[i - 1] if i else edge
            between[left, gold[i] if i < n_words else edge] -= 1.0
        _move_steps(between, may, rate, steps, step_slopes)
    return state


@njit(cache=True)
def _weigh(shown: Any, n_words: int, values: Any, kept: float, chances: Any) -> None:
    """Set the weight of each label at each word: a power of e, the largest of a word being 1."""
    n_labels = values.shape[1]
    for i in range(n_words):
        chances[i] = 0.0
        for feature in shown[i]:
            if feature >= 0:
                for j in range(n_labels):
                    chances[i, j] += values[feature, j]
        most = chances[i].max()
        for j in range(n_labels):
            chances[i, j] = _power((chances[i, j] - most) * kept)


@njit(cache=True)
def _open_ways(steps: Any, may: Any, ways: Any) -> None:
    for i in range(len(may)):
        for j in range(len(may)):
            ways[i, j] = _power(steps[i, j]) if may[i, j] else 0.0


@njit(cache=True)
def _share(chances: Any, n_words: int, ways: Any, between: Any) -> None:
    """Turn weights into chances of labels, and set those of steps; both in place."""
    edge = len(ways) - 1
    ahead = np.zeros((n_words, edge))
    behind = np.zeros((n_words, edge))
    for j in range(edge):
        ahead[0, j] = ways[edge, j] * chances[0, j]
    ahead[0] /= ahead[0].sum()
    for i in range(1, n_words):
        for k in range(edge):
            for j in range(edge):
                ahead[i, j] += ahead[i - 1, k] * ways[k, j]
        ahead[i] *= chances[i]
        ahead[i] /= ahead[i].sum()
    behind[n_words - 1] = ways[:edge, edge]
    for i in range(n_words - 2, -1, -1):
        for k in range(edge):
            for j in range(edge):
                behind[i, k] += ways[k, j] * chances[i + 1, j] * behind[i + 1, j]
        behind[i] /= behind[i].sum()
    _between(ahead, behind, chances, ways, between)
    for i in range(n_words):
        chances[i] = ahead[i] * behind[i]
        chances[i] /= chances[i].sum()
    between[edge, :edge] = chances[0]
    between[:edge, edge] = chances[n_words - 1]


@njit(cache=True)
def _between(ahead: Any, behind: Any, chances: Any, ways: Any, between: Any) -> None:
    """Set how often each step between two words is to be expected."""
    edge = len(ways) - 1
    between[:] = 0.0
    pair = np.empty((edge, edge))
    for i in range(1, len(ahead)):
        for k in range(edge):
            for j in range(edge):
                pair[k, j] = ahead[i - 1, k] * ways[k, j] * chances[i, j] * behind[i, j]
        pair /= pair.sum()
        between[:edge, :edge] += pair


@njit(cache=True)
def _move_values(
    shown: Any, n_words: int, slope: Any, kept: float, rate: float, pull: float, values: Any,
    slopes: Any, is_open: Any,
) -> None:  # fmt: skip
    for i in range(n_words):
        if slope[i].min() > -_FLAT:  # the right label is as good as sure
            continue
        for feature in shown[i]:
            if feature >= 0:
                for j in range(values.shape[1]):
                    if abs(slope[i, j]) > _FLAT and is_open[feature, j]:
                        down = slope[i, j] * kept + pull * values[feature, j]
                        slopes[feature, j] += down * down
                        values[feature, j] -= rate * down / math.sqrt(slopes[feature, j])


@njit(cache=True)
def _move_steps(slope: Any, may: Any, rate: float, steps: Any, slopes: Any) -> None:
    for i in range(len(may)):
        for j in range(len(may)):
            if may[i, j] and slope[i, j] != 0.0:
                slopes[i, j] += slope[i, j] * slope[i, j]
                steps[i, j] -= rate * slope[i, j] / math.sqrt(slopes[i, j])


@njit(cache=True)
def _power(x: float) -> float:
    """Return e to the power of x, by sums and products only; exact to about 1e-15."""
    if x < -700.0:
        return 0.0
    twos = math.floor(x * 1.4426950408889634 + 0.5)
    rest = x - twos * _LN2_HIGH - twos * _LN2_LOW
    total = 1.0
    for n in range(13, 0, -1):
        total = 1.0 + total * rest / n
    return math.ldexp(total, int(twos))
