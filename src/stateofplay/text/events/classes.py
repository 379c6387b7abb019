"""PLOVER's class of an event whose actor and recipient are marked.

Reads     sentences with marked actor and recipient
Writes    for each a class and by how much it leads; who needs to be sure asks for a lead
Method    a linear model: the sum of the weights of its features for each class
          (`weights/event_classes.bin`, trained by `training/event_classes.py`)
Source    PLOVER (openeventdata/PLOVER), its fifteen classes with their older names: `YIELD` holds
          what a party concedes and what it gives up, `ACCUSE` also what it investigates
Cost      linear; some 5,000 sentences a CPU-second
Limits    always some class: whether anything happened must be known; English news
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from stateofplay.text.events.features import MarkedEvent, event_features
from stateofplay.text.tagger.columns import Hashes
from stateofplay.text.tagger.weights import UNIT, Weights, load_weights

WEIGHTS = "event_classes"
# By cross-validation on the sentences it was trained on, 75 % of the events lead by so much, and
# 95 % of those are right; on examples of PLOVER's own, which it never saw, 60 % and 92 %.
SURE = 2.0
_MARK = "S-"  # in a file of weights a label tells that its stretch is one word long

CLASSES = (
    "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "REQUEST", "ACCUSE", "REJECT",
    "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
)  # fmt: skip
LABELS = tuple(_MARK + name for name in CLASSES)


class EventClass(NamedTuple):
    """A class, and its lead over the next in units of log odds, 0 and above."""

    name: str
    margin: float


def classes_of(events: Sequence[MarkedEvent], weights: Weights | None = None) -> list[EventClass]:
    """Return the class of each event.

    Args:
        events: any number; each is judged by itself.
        weights: those that ship with the package, unless others are given.
    """
    if not events:
        return []
    weights = load_weights(WEIGHTS) if weights is None else weights
    scores = weights.scores(feature_rows(events)) + weights.step[-1, :-1] + weights.step[:-1, -1]
    ranked = np.argsort(-scores, axis=1, kind="stable")
    rows = np.arange(len(events))
    margins = (scores[rows, ranked[:, 0]] - scores[rows, ranked[:, 1]]) / UNIT
    names = [weights.labels[best].removeprefix(_MARK) for best in ranked[:, 0]]
    return [EventClass(*pair) for pair in zip(names, margins.tolist(), strict=True)]


def feature_rows(events: Sequence[MarkedEvent]) -> Hashes:
    """Return the features of each event in a row, zeros behind them."""
    listed = [event_features(event) for event in events]
    rows = np.zeros((len(listed), max(map(len, listed), default=0)), dtype=np.uint32)
    for row, features in zip(rows, listed, strict=True):
        row[: len(features)] = features
    return rows
