"""An averaged perceptron over sequences, trained the same way on every run.

Reads     features of words, where sequences begin, the right labels
Writes    a weight for each feature and label, and for each step between labels
Method    after each sequence the weights of its best labelling are lowered and those of the right
          one raised; what stands at the end is the mean over all moments. While training each
          feature is left out by chance, so that no word is learnt by heart. Sums are whole
          numbers, so that their order changes nothing
Source    Collins 2002; leaving features out: Søgaard 2013
Cost      sequences times features times labels, for each round
Limits    features that occur once are not learnt
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from stateofplay.text.tagger.columns import Hashes
from stateofplay.text.tagger.decode import Ints
from stateofplay.text.tagger.spans import may_follow
from stateofplay.text.tagger.weights import quantised, write_weights

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Settings:
    """How a tagger is trained.

    Args:
        seed: of the order of the sequences and of the features left out.
        rounds: how often every sequence is seen.
        left_out: share of features left out each time.
        min_count: a feature must occur so often.
        n_weights: the largest weights that are kept.
        n_models: the mean of so many taggers is taken, each with a seed of its own.
    """

    seed: int = 1
    rounds: int = 12
    left_out: float = 0.25
    min_count: int = 2
    n_weights: int = 300_000
    n_models: int = 3


@dataclass(frozen=True, slots=True)
class Examples:
    """Words with their features and right labels.

    Args:
        features: one row a word.
        first: index of the first word of each sequence.
        labels: number of the right label of each word.
    """

    features: Hashes
    first: Ints
    labels: Ints


def train_tagger(examples: Examples, labels: Sequence[str], settings: Settings) -> bytes:
    """Return the weights file of a tagger trained on examples."""
    keys, counts = np.unique(examples.features, return_counts=True)
    keys = keys[(counts >= settings.min_count) & (keys != 0)]
    found = np.minimum(np.searchsorted(keys, examples.features), max(0, len(keys) - 1))
    numbers = np.where(keys[found] == examples.features, found, -1).astype(np.int32)
    may = _steps(labels)
    values = np.zeros((len(keys), len(labels)))
    steps = np.zeros(may.shape)
    for seed in range(settings.seed, settings.seed + settings.n_models):
        one, between = _train_one(
            examples, numbers, values.shape[0], may, replace(settings, seed=seed)
        )
        values += one
        steps += between
    values = pruned(values / settings.n_models, settings.n_weights)
    steps = np.where(may, steps / settings.n_models, -np.inf)
    return write_weights(tuple(labels), keys, values, steps)


def _train_one(
    examples: Examples, numbers: Any, n_keys: int, may: NDArray[np.bool_], settings: Settings
) -> tuple[Floats, Floats]:
    """Return the mean weights and steps of one tagger."""
    values, value_sums = np.zeros((n_keys, len(may) - 1)), np.zeros((n_keys, len(may) - 1))
    steps, step_sums = np.zeros(may.shape), np.zeros(may.shape)
    order = np.random.default_rng(settings.seed)
    rounds = np.stack([order.permutation(len(examples.first)) for _ in range(settings.rounds)])
    length = np.diff(np.append(examples.first, len(examples.labels)))
    moments = _learn(
        numbers, examples.first, length, examples.labels, rounds, may, settings.left_out,
        settings.seed, values, value_sums, steps, step_sums,
    )  # fmt: skip
    return values - value_sums / moments, steps - step_sums / moments


def _steps(labels: Sequence[str]) -> NDArray[np.bool_]:
    ends = [*labels, None]
    return np.array([[may_follow(left, right) for right in ends] for left in ends])


def pruned(values: Floats, n_weights: int) -> Floats:
    """Return the weights without the smallest, of which none is cut when they tie."""
    sizes = np.abs(quantised(values))
    if np.count_nonzero(sizes) <= n_weights:
        return values
    limit = np.partition(sizes.ravel(), -n_weights)[-n_weights]
    return np.where(sizes >= limit, values, 0.0)


@njit(cache=True)
def _learn(
    numbers: Any, first: Any, length: Any, right: Any, rounds: Any, may: Any, left_out: float,
    seed: int, values: Any, value_sums: Any, steps: Any, step_sums: Any,
) -> float:  # fmt: skip
    """Change weights and sums in place; return the number of moments."""
    longest = length.max()
    scores = np.empty((longest, values.shape[1]))
    path = np.empty(longest, np.int64)
    shown = np.empty((longest, numbers.shape[1]), np.int32)
    state = np.uint64(seed * 2654435761 + 88172645463325252)
    bar = np.uint64(left_out * 4294967296.0)
    moment = 1.0
    for turn in range(rounds.shape[0]):
        for at in rounds[turn]:
            begin, n_words = first[at], length[at]
            state = show(numbers[begin : begin + n_words], state, bar, shown)
            _score(shown, n_words, values, scores)
            _best_path(scores, n_words, steps, may, path)
            gold = right[begin : begin + n_words]
            _mend_values(shown, gold, path, values, value_sums, moment)
            _mend_steps(gold, path, steps, step_sums, moment)
            moment += 1.0
    return moment


@njit(cache=True)
def show(numbers: Any, state: Any, bar: Any, shown: Any) -> Any:
    """Copy features with some left out; return the next state of chance (xorshift)."""
    for i in range(numbers.shape[0]):
        for t in range(numbers.shape[1]):
            state ^= state << np.uint64(13)
            state ^= state >> np.uint64(7)
            state ^= state << np.uint64(17)
            shown[i, t] = -1 if (state >> np.uint64(32)) < bar else numbers[i, t]
    return state


@njit(cache=True)
def _score(shown: Any, n_words: int, values: Any, scores: Any) -> None:
    for i in range(n_words):
        scores[i] = 0.0
        for feature in shown[i]:
            if feature >= 0:
                for j in range(values.shape[1]):
                    scores[i, j] += values[feature, j]


@njit(cache=True)
def _mend_values(shown: Any, right: Any, path: Any, values: Any, sums: Any, moment: float) -> None:
    for i in range(len(right)):
        guess, gold = path[i], right[i]
        if guess != gold:
            for feature in shown[i]:
                if feature >= 0:
                    values[feature, gold] += 1.0
                    sums[feature, gold] += moment
                    values[feature, guess] -= 1.0
                    sums[feature, guess] -= moment


@njit(cache=True)
def _mend_steps(right: Any, path: Any, steps: Any, sums: Any, moment: float) -> None:
    edge = len(steps) - 1
    ours, theirs = edge, edge
    for i in range(len(right)):
        guess, gold = path[i], right[i]
        if guess != gold or ours != theirs:
            _shift(steps, sums, theirs, gold, ours, guess, moment)
        ours, theirs = guess, gold
    if ours != theirs:
        _shift(steps, sums, theirs, edge, ours, edge, moment)


@njit(cache=True)
def _shift(
    steps: Any, sums: Any, left: int, gold: int, ours: int, guess: int, moment: float
) -> None:
    steps[left, gold] += 1.0
    sums[left, gold] += moment
    steps[ours, guess] -= 1.0
    sums[ours, guess] -= moment


@njit(cache=True)
def _best_path(scores: Any, n_words: int, steps: Any, may: Any, path: Any) -> None:
    n_labels = scores.shape[1]
    total = np.empty((n_words, n_labels))
    came = np.zeros((n_words, n_labels), np.int64)
    for j in range(n_labels):
        total[0, j] = scores[0, j] + steps[n_labels, j] if may[n_labels, j] else -1e15
    for i in range(1, n_words):
        for j in range(n_labels):
            best, where = -1e18, 0
            for k in range(n_labels):
                if may[k, j] and total[i - 1, k] + steps[k, j] > best:
                    best, where = total[i - 1, k] + steps[k, j], k
            total[i, j] = best + scores[i, j]
            came[i, j] = where
    best, where = -1e18, 0
    for j in range(n_labels):
        if may[j, n_labels] and total[n_words - 1, j] + steps[j, n_labels] > best:
            best, where = total[n_words - 1, j] + steps[j, n_labels], j
    path[n_words - 1] = where
    for i in range(n_words - 1, 0, -1):
        path[i - 1] = came[i, path[i]]
