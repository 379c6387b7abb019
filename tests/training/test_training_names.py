"""Training: the same bytes from the same seed, and something learnt."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from stateofplay.text.tagger.weights import read_weights
from training.crf import FieldSettings, _power, train_field
from training.names import LABELS, read_examples, read_views
from training.perceptron import Examples, Settings, train_tagger

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


TRAINERS = {
    "perceptron": lambda examples, seed: train_tagger(
        examples, LABELS, Settings(seed=seed, rounds=4, n_models=2, left_out=0.1)
    ),
    "field": lambda examples, seed: train_field(
        examples, LABELS, FieldSettings(seed=seed, rounds=4, mending=2, n_models=2, min_count=2)
    ),
}
Train = Callable[[Examples, int], bytes]
each_trainer = pytest.mark.parametrize("train", TRAINERS.values(), ids=TRAINERS)


@each_trainer
def test_same_seed_same_bytes(train: Train) -> None:
    """Two trainings give the same file, another seed another one."""
    examples = read_examples(RECORDS)
    once = train(examples, 1)
    assert once == train(examples, 1)
    assert once != train(examples, 9)


@each_trainer
def test_what_was_marked_is_learnt(train: Train) -> None:
    """A tagger labels the words that it was trained on as they are marked."""
    examples = read_examples(RECORDS)
    weights = read_weights(train(examples, 1))
    labels = weights.tag(examples.features, examples.first)
    assert np.mean(labels == examples.labels) > 0.95
    assert {LABELS[n][2:] for n in labels.tolist() if n} == {"person", "place"}


def test_a_field_is_sure_of_what_it_has_learnt() -> None:
    """The chances of stretches that were marked in training are high, of all others low."""
    examples = read_examples(RECORDS)
    weights = read_weights(TRAINERS["field"](examples, 1))
    stretches, beliefs = weights.mark(examples.features, examples.first)
    assert len(stretches) == 2 * len(RECORDS)
    right = [weights.kinds.index(kind) for _, _, kind in stretches]
    assert (beliefs[np.arange(len(right)), right] > 0.9).all()
    assert (beliefs.sum(axis=1) <= 1 + 1e-6).all()


def test_few_weights_make_up_for_those_that_are_gone() -> None:
    """No more weights are kept than asked for, but for ties; what is left tells what it can."""
    examples = read_examples(RECORDS)
    small = FieldSettings(rounds=4, mending=3, n_weights=60, min_count=2)
    data = train_field(examples, LABELS, small)
    weights = read_weights(data)
    assert np.count_nonzero(weights.values) <= 70
    assert len(data) < len(train_field(examples, LABELS, FieldSettings(rounds=4, min_count=2)))
    assert np.mean(weights.tag(examples.features, examples.first) == examples.labels) > 0.9


@pytest.mark.parametrize("x", [-700.5, -699.0, -33.3, -1.0, -0.3, 0.0, 0.2, 5.0, 30.0])
def test_power(x: float) -> None:
    """Our power of e is that of the machine to fifteen digits, and 0 where it hardly differs."""
    assert _power(x) == pytest.approx(math.exp(x) if x >= -700 else 0.0, rel=4e-16)


def test_sentences_are_read_beside_the_whole() -> None:
    """A passage of two sentences is learnt three times: whole, and each sentence alone."""
    record = _record("Orsa Vantt", "Quillby")
    text = record["text"]
    later = [
        {**span, "start": span["start"] + len(text) + 1, "end": span["end"] + len(text) + 1}
        for span in record["spans"]
    ]
    both = {"id": "b", "text": f"{text} {text}", "spans": [*record["spans"], *later]}
    views = list(read_views([both]))
    assert [view["text"] for view in views] == [both["text"], text, text]
    assert [view["spans"] for view in views[1:]] == [record["spans"]] * 2


@pytest.mark.parametrize("text", ["", "   "])
def test_empty_passages_are_passed_over(text: str) -> None:
    """A passage without text adds no example."""
    empty = {"id": "e", "text": text, "spans": []}
    examples = read_examples([empty, *RECORDS[:2]])
    assert len(examples.labels) == len(read_examples(RECORDS[:2]).labels)
