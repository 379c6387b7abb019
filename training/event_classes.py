"""Train the classes of events.

Reads     `events/plv_train.jsonl`: sentences with marked source and target and PLOVER's class
Writes    `event_classes.bin` beside the other weights
Method    each event is a sequence of one; half of its features are left out by chance
Cost      a quarter of a CPU-minute
Limits    about one label in twenty is open to doubt: "called for sanctions" stands under `ACCUSE`
          and under `THREATEN`
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from stateofplay.text.events.classes import CLASSES, LABELS, feature_rows
from stateofplay.text.events.features import MarkedEvent
from stateofplay.text.tokens import find_words
from training.crf import FieldSettings, train_field
from training.events_gold import PLV, EventGold, read_sets
from training.perceptron import Examples

# By cross-validation: the mean of four gains half a point; more rounds or another rate change less than half a point, a pull of .01 or
# .1 costs half a point to a point.
SETTINGS = FieldSettings(
    rounds=24,
    left_out=0.5,
    rate=0.1,
    pull=0.03,
    min_count=2,
    n_weights=150_000,
    n_models=4,
    mending=0,
)


def read_corpus(data: Path) -> list[EventGold]:
    """Return the events of the corpus below a folder of data."""
    return read_sets([data / "events" / f"{PLV}_train.jsonl"])


def train_event_classes(golds: Sequence[EventGold], settings: FieldSettings = SETTINGS) -> bytes:
    """Return the weights file trained on events with classes."""
    known = [gold for gold in golds if gold.event in CLASSES]
    labels = np.array([CLASSES.index(str(gold.event)) for gold in known], dtype=np.int64)
    rows = feature_rows([as_event(gold) for gold in known])
    return train_field(Examples(rows, np.arange(len(known)), labels), LABELS, settings)


def as_event(gold: EventGold) -> MarkedEvent:
    """Return an annotated sentence as an event; of several actors the first counts."""
    recipient = gold.recipients[0] if gold.recipients else None
    actor = gold.actors[0] if gold.actors else (0, 0)
    return MarkedEvent(gold.text, list(find_words(gold.text)), actor, recipient)
