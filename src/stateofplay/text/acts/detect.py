"""Which words of a sentence tell a move, and which: a linear back-off behind the frames.

Reads     a text, trees of its sentences
Writes    for each candidate the likeliest act and its chance, and the chance that it tells none
Method    a linear model over the features of `features.py` (`weights/acts.bin`, trained by
          `training/acts.py`); chances are the powers of e of its sums
Source    logistic regression; the acts are those of `model.finding.Act`
Cost      linear; some 500 sentences a CPU-second
Limits    learnt from three thousand sentences of news in English and two thousand invented ones:
          rare acts are rarely found
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib import resources
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from stateofplay.text.acts.features import find_candidates
from stateofplay.text.parser.tree import Tree
from stateofplay.text.tagger.columns import Hashes
from stateofplay.text.tagger.weights import UNIT, Weights, read_weights

NONE = "O"
MARK = "S-"  # in a file of weights a label tells that its stretch is one word long


class Detected(NamedTuple):
    """What the model holds of one word.

    Args:
        word: place in the tree.
        act: the likeliest act.
        chance: of that act, 0 to 1.
        told: chance that the word tells any act, 0 to 1.
    """

    word: int
    act: str
    chance: float
    told: float


@lru_cache(maxsize=4)  # a sentence is asked for where its acts are found, and for each telling
def detect_acts(text: str, tree: Tree) -> tuple[Detected, ...]:
    """Return what the model holds of each candidate of a tree, in text order.

    Args:
        text: the text that the tree counts in.
        tree: of one sentence.
    """
    found = find_candidates(text, tree)
    if not found.words:
        return ()
    weights = load_acts()
    chances = act_chances(feature_rows(found.features), weights)
    none = weights.labels.index(NONE)
    chances_of_acts = chances.copy()
    chances_of_acts[:, none] = -1.0
    best = np.argmax(chances_of_acts, axis=1)
    return tuple(
        Detected(
            word, weights.labels[act].removeprefix(MARK), float(row[act]), 1 - float(row[none])
        )
        for word, act, row in zip(found.words, best.tolist(), chances, strict=True)
    )


def act_chances(rows: Hashes, weights: Weights) -> NDArray[np.float64]:
    """Return the chance of each label for each row of features, rounded to a millionth."""
    scores = weights.scores(rows) + weights.step[-1, :-1] + weights.step[:-1, -1]
    scaled = (scores - scores.max(axis=1, keepdims=True)) / UNIT
    powers = np.exp(scaled)
    # The last digits of a power of e differ between machines.
    chances: NDArray[np.float64] = np.round(powers / powers.sum(axis=1, keepdims=True), 6)
    return chances


def feature_rows(listed: Sequence[Sequence[int]]) -> Hashes:
    """Return the features of each candidate in a row, zeros behind them."""
    rows = np.zeros((len(listed), max(map(len, listed), default=0)), dtype=np.uint32)
    for row, features in zip(rows, listed, strict=True):
        row[: len(features)] = features
    return rows


@lru_cache(maxsize=2)
def load_acts(name: Literal["acts", "trust"] = "acts") -> Weights:
    """Return a model that ships with the package; read once a process.

    Args:
        name: `acts` tells which words tell an act, `trust` whether a telling is right.
    """
    folder = resources.files("stateofplay.text.acts").joinpath("weights")
    return read_weights(folder.joinpath(f"{name}.bin").read_bytes())
