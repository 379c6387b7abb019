"""Training: the same bytes from the same seed, and something learnt."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from training.names import LABELS, read_examples, train_names
from training.perceptron import Settings

from stateofplay.text.tagger.weights import read_weights

QUICK = Settings(rounds=4, n_models=2, left_out=0.1)
PEOPLE = ("Orsa Vantt", "Maria Quill", "Rufus Doe", "Jane Roe")
PLACES = ("Vanttland", "Quillby", "Roeport", "Doemouth")


def _record(person: str, place: str) -> dict[str, Any]:
    text = f"Then {person} went to {place} by ship."
    at = text.index(person), text.index(place)
    spans = [
        {"start": at[0], "end": at[0] + len(person), "label": "PERSON"},
        {"start": at[1], "end": at[1] + len(place), "label": "LOC"},
        {"start": 0, "end": 4, "label": "DATE"},
    ]
    return {"id": f"{person}-{place}", "text": text, "spans": spans}


RECORDS = [_record(person, place) for person in PEOPLE for place in PLACES]


def test_same_seed_same_bytes() -> None:
    """Two trainings give the same file, another seed another one."""
    once = train_names(RECORDS, QUICK)
    assert once == train_names(RECORDS, QUICK)
    other = Settings(rounds=4, n_models=2, left_out=0.1, seed=9)
    assert once != train_names(RECORDS, other)


def test_what_was_marked_is_learnt() -> None:
    """A tagger labels the words that it was trained on as they are marked."""
    weights = read_weights(train_names(RECORDS, QUICK))
    examples = read_examples(RECORDS)
    labels = weights.tag(examples.features, examples.first)
    assert np.mean(labels == examples.labels) > 0.95
    assert {LABELS[n][2:] for n in labels.tolist() if n} == {"person", "place"}


def test_fewer_weights_when_asked() -> None:
    """No more weights are kept than asked for, but for ties."""
    small = train_names(RECORDS, Settings(rounds=4, n_models=1, n_weights=50))
    assert len(small) < len(train_names(RECORDS, QUICK))


@pytest.mark.parametrize("text", ["", "   "])
def test_empty_passages_are_passed_over(text: str) -> None:
    """A passage without text adds no example."""
    empty = {"id": "e", "text": text, "spans": []}
    examples = read_examples([empty, *RECORDS[:2]])
    assert len(examples.labels) == len(read_examples(RECORDS[:2]).labels)
