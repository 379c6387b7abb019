"""How sure a tagger is of its stretches."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stateofplay.text.tagger.beliefs import label_beliefs, stretch_beliefs
from stateofplay.text.tagger.spans import may_follow, stretch_labels, write_spans

KINDS = ("x", "y")
LABELS = stretch_labels(KINDS)
N = len(LABELS)


def _step(rng: np.random.Generator) -> np.ndarray:
    ends = [*LABELS, None]
    may = np.array([[may_follow(a, b) for b in ends] for a in ends])
    return np.where(may, rng.normal(0, 2, may.shape), -1e12)


def _weight(scores: np.ndarray, step: np.ndarray, path: tuple[int, ...]) -> float:
    chain = (N, *path, N)
    total = sum(step[a, b] for a, b in pairwise(chain))
    return float(np.exp(total + sum(scores[at, label] for at, label in enumerate(path))))


def _counted(scores: np.ndarray, step: np.ndarray, stretch: tuple[int, int, str]) -> float:
    """Return the chance of a stretch by going through all labellings."""
    first, end, _ = stretch
    right = tuple(write_spans([stretch], len(scores), LABELS)[first:end])
    paths = {path: _weight(scores, step, path) for path in product(range(N), repeat=len(scores))}
    fitting = sum(weight for path, weight in paths.items() if path[first:end] == right)
    return fitting / sum(paths.values())


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(1, 3), min_size=1, max_size=3), st.integers(0, 9999))
def test_beliefs_are_shares_of_all_labellings(lengths: list[int], seed: int) -> None:
    """The chance of a stretch is the share of labellings with it, whatever stands beside it."""
    rng = np.random.default_rng(seed)
    step, scores = _step(rng), rng.normal(0, 2, (sum(lengths), N))
    first = np.cumsum([0, *lengths[:-1]])
    for begin, n in zip(first.tolist(), lengths, strict=True):
        stretches = [(a, b) for a in range(n) for b in range(a + 1, n + 1)]
        moved = [(a + begin, b + begin) for a, b in stretches]
        beliefs = stretch_beliefs(scores, first, step, moved)
        for (a, b), row in zip(stretches, beliefs, strict=True):
            counted = [_counted(scores[begin : begin + n], step, (a, b, kind)) for kind in KINDS]
            assert row == pytest.approx(counted, abs=1e-6)


def test_a_clear_case_is_nearly_sure() -> None:
    """One label far above all others leaves no doubt; even scores share it."""
    step = np.where(_step(np.random.default_rng(0)) < -1e9, -1e12, 0.0)
    even = np.zeros((1, N))
    clear = even.copy()
    clear[0, LABELS.index("S-y")] = 40
    first = np.array([0])
    assert stretch_beliefs(clear, first, step, [(0, 1)])[0].tolist() == [0.0, 1.0]
    assert stretch_beliefs(even, first, step, [(0, 1)])[0] == pytest.approx(
        [1 / 3, 1 / 3], abs=1e-6
    )


def test_scores_far_apart_do_no_harm() -> None:
    """Scores that differ by thousands still give chances."""
    rng = np.random.default_rng(1)
    scores = rng.normal(0, 900, (4, N))
    with np.errstate(all="raise", under="ignore"):
        beliefs = stretch_beliefs(scores, np.array([0, 2]), _step(rng), [(0, 1), (2, 4)])
    assert ((beliefs >= 0) & (beliefs <= 1)).all()


def test_no_stretch_no_belief() -> None:
    """Without stretches there is an empty row a kind."""
    none = stretch_beliefs(np.zeros((2, N)), np.array([0]), np.zeros((N + 1, N + 1)), [])
    assert none.shape == (0, len(KINDS))


def test_labels_share_one() -> None:
    """The chances of all labels at a word make one; of a word alone they are its stretch's."""
    rng = np.random.default_rng(5)
    scores, step, first = rng.normal(size=(7, N)), _step(rng), np.array([0, 3])
    told = label_beliefs(scores, first, step)
    assert np.allclose(told.sum(axis=1), 1, atol=1e-5)
    alone = stretch_beliefs(scores, first, step, [(at, at + 1) for at in range(7)])
    singles = [LABELS.index(f"S-{kind}") for kind in KINDS]
    assert np.allclose(told[:, singles], alone, atol=1e-5)
    assert label_beliefs(scores[:0], first[:0], step).shape == (0, N)
