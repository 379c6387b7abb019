"""Score the class of events whose actor and recipient are marked.

Data      records of `training/events_gold.py` that carry a class and an actor
Metrics   class_accuracy, and penta_accuracy over PLOVER's five groups of classes; class_coverage
          is the share of events whose class leads by the margin, class_precision how many of those
          are right. Sets named `*train*` are judged by cross-validation in ten parts, twins of a
          sentence in the same part; all others by the weights that ship with the package
Items     every event, as right when its class is
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from items import Item, excerpt
from score import Score
from stateofplay.text.events.classes import CLASSES, SURE, EventClass, classes_of
from stateofplay.text.tagger.weights import read_weights
from training.event_classes import as_event, train_event_classes
from training.events_gold import EventGold

TASK = "moves"
N_PARTS = 10
_PENTA = {
    "AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "COOPERATE": 2, "AID": 2, "YIELD": 2, "REQUEST": 3,
    "ACCUSE": 3, "REJECT": 3, "THREATEN": 3, "PROTEST": 4, "SANCTION": 4, "MOBILIZE": 4,
    "COERCE": 4, "ASSAULT": 4,
}  # fmt: skip


def score_classes(set_: str, golds: Sequence[EventGold]) -> Iterator[Score | Item]:
    """Yield the scores of the events of a set that have a class; nothing when none has."""
    known = [gold for gold in golds if gold.event in CLASSES]
    if not known:
        return
    begun = time.process_time()
    found = _judged_apart(known) if "train" in set_ else _judged(known)
    seconds = time.process_time() - begun
    right = [one.name == gold.event for gold, one in zip(known, found, strict=True)]
    broad = [
        _PENTA[one.name] == _PENTA[str(gold.event)] for gold, one in zip(known, found, strict=True)
    ]
    sure = [is_right for is_right, one in zip(right, found, strict=True) if one.margin >= SURE]
    figures = [
        ("class_accuracy", sum(right), len(right)),
        ("penta_accuracy", sum(broad), len(broad)),
        ("class_coverage", len(sure), len(right)),
        ("class_precision", sum(sure), len(sure)),
    ]
    for metric, hits, n in figures:
        yield Score(TASK, set_, metric, hits / max(1, n), n, seconds)
    for gold, one, is_right in zip(known, found, right, strict=True):
        told = f"{one.name} by {one.margin:.1f}: {excerpt(gold.text)}"
        yield Item(TASK, set_, "class_accuracy", gold.id, is_right, gold.event, told)


def _judged(golds: Sequence[EventGold]) -> list[EventClass]:
    return classes_of([as_event(gold) for gold in golds])


def _judged_apart(golds: Sequence[EventGold]) -> list[EventClass]:
    """Return the class of each event by weights that have seen neither it nor its twins."""
    found: dict[int, EventClass] = {}
    for part in range(N_PARTS):
        inside = [at for at, gold in enumerate(golds) if gold.fold(N_PARTS) == part]
        outside = [gold for gold in golds if gold.fold(N_PARTS) != part]
        weights = read_weights(train_event_classes(outside))
        events = [as_event(golds[at]) for at in inside]
        found.update(zip(inside, classes_of(events, weights), strict=True))
    return [found[at] for at in range(len(golds))]
