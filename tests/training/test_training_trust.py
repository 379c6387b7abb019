"""The judge of tellings: what it is trained on, and that it learns."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path

import pytest

from stateofplay.moves.trust import RIGHT
from stateofplay.text.acts.detect import act_chances, feature_rows
from stateofplay.text.tagger.weights import read_weights
from training.acts_gold import MarkedMove, MarkedSentence, is_kept_aside
from training.lines import read_lines
from training.trust import (
    JUDGED,
    SETTINGS,
    Judged,
    actors_key,
    read_judged,
    read_marked_tellings,
    train_trust,
)

TEXT = "Norway rejected the levy of Sweden. Sweden praised the pilots of Norway."
ROW = {
    "corpus": "polnear/train",
    "document": "one",
    "start": 0,
    "end": 35,
    "act": "reject",
    "actors": actors_key(["Norway"]),
    "right": True,
}
GOLD = MarkedMove("reject", (7, 15), (0, 6), (), is_negated=False, modality="actual",
                  is_doubtful=False)  # fmt: skip
MARKED = {
    "act and doer": (GOLD, True),
    "another act": (replace(GOLD, act="accuse"), False),
    "another doer": (replace(GOLD, actor=(28, 34)), False),
    "a pronoun": (replace(GOLD, actor=None), True),
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder of data with one document that may be trained on."""
    assert not is_kept_aside("polnear/train", "one")
    folder = tmp_path / "quotes" / "polnear"
    folder.mkdir(parents=True)
    with gzip.open(folder / "train.jsonl.gz", "wt", encoding="utf-8") as lines:
        lines.write(json.dumps({"id": "one", "text": TEXT, "date": "2031-05-07"}) + "\n")
    return tmp_path


def test_verdicts_find_their_tellings(data: Path, tmp_path: Path) -> None:
    """A telling is judged when sentence, act and actors are those of a verdict."""
    path = tmp_path / "judged.jsonl"
    rows = [ROW, {**ROW, "act": "accuse"}, {**ROW, "document": "two"}]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    (one,) = read_judged(data, path)
    assert one.is_right
    assert one.document == "polnear/train/one"


def test_documents_aside_are_not_trained_on(data: Path, tmp_path: Path) -> None:
    """A verdict on a document that is kept for measuring is not read."""
    aside = next(name for name in map(str, range(99)) if is_kept_aside("polnear/train", name))
    path = tmp_path / "judged.jsonl"
    path.write_text(json.dumps({**ROW, "document": aside}), encoding="utf-8")
    assert not list(read_judged(data, path))
    assert is_kept_aside("polnear/dev", aside)


def test_what_is_found_no_longer_is_kept(data: Path, tmp_path: Path) -> None:
    """A verdict with features is trained on though the program reads the move no longer."""
    path = tmp_path / "judged.jsonl"
    gone = {**ROW, "act": "accuse", "right": False, "features": [3, 5]}
    found = {**ROW, "features": [3, 5]}
    path.write_text(f"{json.dumps(gone)}\n{json.dumps(found)}\n", encoding="utf-8")
    own, kept = read_judged(data, path)
    assert own.features != (3, 5)
    assert kept == Judged("polnear/train/one", (3, 5), is_right=False)


@pytest.mark.parametrize(("gold", "is_right"), MARKED.values(), ids=MARKED)
def test_marked_tellings(gold: MarkedMove, *, is_right: bool) -> None:
    """Of an invented sentence a telling is right when act and doer are as marked."""
    text = TEXT[:35]
    sentence = MarkedSentence("own/invented", "levy", 0, len(text), text, "", (gold,))
    (one,) = read_marked_tellings([sentence])
    assert one.is_right == is_right


def test_it_learns_and_repeats() -> None:
    """A feature of right tellings raises the chance, and the same bytes come out twice."""
    rows = [Judged(str(n), (7, 11 if n % 2 else 13), n % 2 == 1) for n in range(60)]
    data = train_trust(rows, SETTINGS)
    assert data == train_trust(rows, SETTINGS)
    weights = read_weights(data)
    chances = act_chances(feature_rows([(7, 11), (7, 13)]), weights)
    good, bad = chances[:, weights.labels.index(RIGHT)]
    assert good > 0.5 > bad


def test_verdicts_are_in_order() -> None:
    """Every verdict tells a place once, without a word of the text."""
    rows = list(read_lines(JUDGED))
    places = {tuple(row[name] for name in ROW if name != "right") for row in rows}
    assert len(places) == len(rows) > 2000
    assert all(
        row.keys() - {"features"} == ROW.keys() and 0 <= row["start"] < row["end"] for row in rows
    )
