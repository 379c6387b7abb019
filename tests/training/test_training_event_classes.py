"""Training of classes: the same bytes from the same seed, and something learnt."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from stateofplay.text.events.classes import classes_of
from stateofplay.text.tagger.weights import read_weights
from training.event_classes import SETTINGS, as_event, read_corpus, train_event_classes
from training.events_gold import EventGold

VERBS = {"ACCUSE": ("blamed", "condemned", "denounced"), "CONSULT": ("met", "hosted", "visited")}
PAIRS = (("Arland", "Besk"), ("Corvia", "Dunmark"), ("Estonby", "Fenland"), ("Gorval", "Hist"))


@pytest.fixture(scope="module")
def golds(tmp_path_factory: pytest.TempPathFactory) -> list[EventGold]:
    """Return events of two classes, read from a folder of data, and one of no known class."""
    rows = [
        (f"<s>{actor}</s> {verb} <t>{other}</t>.", name)
        for name, verbs in VERBS.items()
        for verb in verbs
        for actor, other in PAIRS
    ]
    rows.append(("<s>Arland</s> slept.", "SLEEP"))
    data: Path = tmp_path_factory.mktemp("data")
    (data / "events").mkdir()
    lines = [
        json.dumps({"id": f"p{n}", "text": "", "marked": marked, "event": name})
        for n, (marked, name) in enumerate(rows)
    ]
    (data / "events" / "plv_train.jsonl").write_text("\n".join(lines))
    return read_corpus(data)


def test_same_seed_same_bytes(golds: list[EventGold]) -> None:
    """Two trainings give the same file, another seed another one."""
    once = train_event_classes(golds)
    assert once == train_event_classes(golds)
    assert once != train_event_classes(golds, replace(SETTINGS, seed=9))


def test_what_was_marked_is_learnt(golds: list[EventGold]) -> None:
    """Events get the class that they are marked with; those of other classes are left out."""
    known = [gold for gold in golds if gold.event in VERBS]
    weights = read_weights(train_event_classes(golds))
    found = classes_of([as_event(gold) for gold in known], weights)
    assert [one.name for one in found] == [gold.event for gold in known]
    assert len(known) == len(golds) - 1
