"""Marked sentences, and the detector trained on them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import get_args

import pytest

from stateofplay.model.finding import Act
from stateofplay.text.acts.detect import MARK, NONE
from stateofplay.text.parser.parse import parse_sentences
from training.acts import head_of, label_candidates
from training.acts_gold import NEWS, MarkedSentence, read_marked, read_practice

TEXT = "It rained. Besk rejected the plan of Arland."
MOVE = {
    "act": "reject",
    "predicate": [16, 24],
    "actor": [11, 15],
    "recipients": [[37, 43]],
    "negated": False,
    "modality": "actual",
    "doubt": True,
}
ROW = {"corpus": "polnear/train", "document": "one", "start": 11, "end": 44, "moves": [MOVE]}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder of data with one document."""
    folder = tmp_path / "quotes" / "polnear"
    folder.mkdir(parents=True)
    with gzip.open(folder / "train.jsonl.gz", "wt", encoding="utf-8") as lines:
        lines.write(json.dumps({"id": "one", "text": TEXT, "date": "2031-05-07T10:00"}) + "\n")
    places = tmp_path / "places.jsonl"
    other = {**ROW, "document": "two"}
    places.write_text(f"{json.dumps(ROW)}\n{json.dumps(other)}\n", encoding="utf-8")
    return tmp_path


def test_places_get_their_words(data: Path) -> None:
    """A marked place is joined with its document; one whose document is missing is left out."""
    (one,) = read_marked(data, data / "places.jsonl")
    (move,) = one.moves
    assert one.text[one.start : one.end] == "Besk rejected the plan of Arland."
    assert one.published == "2031-05-07"
    assert one.text[slice(*move.predicate)] == "rejected"
    assert move.is_doubtful


def test_labels(data: Path) -> None:
    """The word of a marked predicate tells its act, every other candidate none."""
    (one,) = read_marked(data, data / "places.jsonl")
    labels = [candidate.label for candidate in label_candidates(one)]
    assert labels.count(f"{MARK}reject") == 1
    assert set(labels) == {f"{MARK}reject", NONE}


def test_head_is_the_verb() -> None:
    """Of "did not agree" the verb tells the act."""
    text = "Besk did not agree to the plan."
    (tree,) = parse_sentences(text, [(0, len(text))])
    assert head_of(tree, (5, 18)) == tree.at(text.index("agree"))


def test_documents_are_aside_as_a_whole() -> None:
    """Two sentences of one document stand on one side."""
    sides = {_sentence(start).is_aside for start in range(50)}
    assert len(sides) == 1


def test_invented_disputes_are_aside_as_a_whole() -> None:
    """Of a dispute kept aside no sentence is trained on."""
    aside = {one.document for one in read_practice() if one.is_aside}
    assert len(aside) == 4
    assert aside.isdisjoint(one.document for one in read_practice() if not one.is_aside)


def test_invented_places_are_in_order() -> None:
    """Every predicate of an invented sentence is one of its stretches."""
    for one in read_practice():
        for move in one.moves:
            assert 0 <= move.predicate[0] < move.predicate[1] <= len(one.text)
            assert move.act is None or move.act in get_args(Act)


def _sentence(start: int) -> MarkedSentence:
    return MarkedSentence("polnear/train", "one", start, start + 5, TEXT, "", ())


def test_places_are_in_order() -> None:
    """Every marked place lies inside its sentence, and every act is one of ours."""
    for line in NEWS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for move in row["moves"]:
            assert move["act"] in get_args(Act)
            for start, end in (move["predicate"], *move["recipients"]):
                assert row["start"] <= start < end <= row["end"]
