from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from stateofplay.times.vote import WEIGHTS
from training.dating import Example, examples_of, fit, read_corpus, train_dating

FIRST = date(2030, 6, 3)
TOPIC = [
    (
        f"The choir of Torvik sang of salt.\n  Number {n} of {n * 7} songs.",
        FIRST + timedelta(n // 2),
    )
    for n in range(10)
]


def test_evidence_that_is_right_gets_weight() -> None:
    """A kind that points at the day weighs more than noise, one that points away less than none."""
    right, wrong = np.eye(9), -np.eye(9)
    flat = np.tile(np.arange(9) % 2, (9, 1))
    examples = [Example(np.stack([right[n], wrong[n], flat[n]]), n) for n in range(9)]
    weights = fit(examples, 3)
    assert weights[0] > 0.1
    assert weights[1] < -0.1
    assert abs(weights[2]) < 0.1


def test_without_examples_all_weights_are_nought() -> None:
    """The pull to zero leaves nothing where nothing was shown."""
    assert (fit([], 2) == 0).all()


@pytest.mark.parametrize(("fifths", "n_examples"), [(range(5), 10), (range(1), 2)])
def test_each_report_is_undated_in_turn(fifths: range, n_examples: int) -> None:
    """Every report of the wanted fifths is one example, with its day on the axis."""
    examples = list(examples_of(TOPIC, fifths))
    assert len(examples) == n_examples
    assert all(e.scores.shape[0] == len(WEIGHTS) for e in examples)
    assert all(0 <= e.day < e.scores.shape[1] for e in examples)


def test_a_report_is_not_its_own_neighbour() -> None:
    """Reports that share no word with another give no example: none is dated from itself."""
    topic = [(word, FIRST) for word in ("Salt.", "Bread.", "Ferries.", "Choirs.", "Storms.")]
    assert list(examples_of(topic, range(5))) == []


def test_topics_are_read_and_trained_on(tmp_path: Path) -> None:
    """From a folder of data to a weight for each kind of evidence, the same each time."""
    folder = tmp_path / "timeline" / "t17" / "choir"
    folder.mkdir(parents=True)
    rows = [json.dumps({"text": text, "date": f"{day}T08:00"}) for text, day in TOPIC]
    (folder / "articles.jsonl").write_text("\n".join(rows), encoding="utf-8")
    topics = read_corpus(tmp_path)
    assert topics == [TOPIC]
    assert train_dating(topics) == train_dating(topics)
    assert json.loads(train_dating(topics)).keys() == WEIGHTS.keys()
