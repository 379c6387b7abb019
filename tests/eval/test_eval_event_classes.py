"""Scores of classes: by what ships, or by cross-validation over twins."""

from __future__ import annotations

from dataclasses import replace

import pytest

from event_classes import score_classes
from items import Item
from score import Score
from training.events_gold import EventGold

VERBS = {"ACCUSE": ("blamed", "condemned", "denounced"), "CONSULT": ("met", "hosted", "visited")}


def gold(identity: str, actor: str, verb: str, event: str | None) -> EventGold:
    """Return an event of two parties."""
    text = f"{actor} {verb} Besk."
    actors, others = ((0, len(actor)),), ((len(text) - 5, len(text) - 1),)
    return EventGold(identity, "plv", text, (), actors, others, (), (), event, None, identity)


GOLDS = [
    gold(f"{actor} {verb}", actor, verb, event)
    for actor in ("Arland", "Corvia", "Dunmark", "Estonby")
    for event, verbs in VERBS.items()
    for verb in verbs
]


def figures(set_: str, golds: list[EventGold]) -> dict[str, float]:
    """Return the scores by metric."""
    return {s.metric: s.value for s in score_classes(set_, golds) if isinstance(s, Score)}


def test_weights_that_ship() -> None:
    """A set that is not for training is judged by the weights that ship."""
    wrong = gold("x", "Arland", "condemned", "REJECT")
    found = figures("plv_dev", [*GOLDS, wrong, gold("y", "Arland", "met", None)])
    assert found["class_accuracy"] == pytest.approx(len(GOLDS) / (len(GOLDS) + 1))
    assert found["penta_accuracy"] == 1
    assert 0 < found["class_coverage"] <= 1


def test_cross_validation_shows_no_twin() -> None:
    """In a set for training nothing is judged by what its twins have taught."""
    apart = figures("plv_train", GOLDS)["class_accuracy"]
    twins = [replace(one, group=str(one.event)) for one in GOLDS]
    together = figures("plv_train", twins)["class_accuracy"]
    assert apart == 1
    assert together == 0


def test_items_and_nothing_to_score() -> None:
    """Every event is an item; a set without classes has no score."""
    items = [i for i in score_classes("plv_dev", GOLDS) if isinstance(i, Item)]
    assert {i.id for i in items} == {one.id for one in GOLDS}
    assert all(i.is_right for i in items)
    assert not list(score_classes("plv_dev", [gold("y", "Arland", "met", None)]))
