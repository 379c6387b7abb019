"""Training of the roles: the same bytes from one seed, and each corpus's marking is learnt."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from stateofplay.text.roles.find import FILES, choose_stretches, possible_stretches
from stateofplay.text.tagger.weights import read_weights
from training.crf import FieldSettings
from training.events_gold import PLV, SPANS, EventGold
from training.roles import Sentence, read_corpora, read_sentences, train_roles

QUICK = FieldSettings(rounds=6, left_out=0.1, min_count=1, mending=0)
PEOPLE = ("Orsa Vantt", "Maria Quill", "Rufus Doe", "Jane Roe")
BODIES = ("Freedonia", "Sylvania", "the Northern Guild", "the mayor")


def _gold(family: str, person: str, body: str) -> EventGold:
    """Return a sentence in which one corpus marks the plan, the other whose plan it is."""
    text = f"{person} rejected the plan of {body} on Monday."
    marked = body if family == PLV else f"the plan of {body}"
    at = text.index(marked)
    return EventGold(
        f"{family} {text}", family, text, (), ((0, len(person)),), ((at, at + len(marked)),),
        (person,), (marked,), None, None, text,
    )  # fmt: skip


@pytest.fixture(scope="module")
def sentences() -> list[Sentence]:
    """The same sentences as two corpora mark them."""
    golds = [
        _gold(family, one, body) for family in (SPANS, PLV) for one in PEOPLE for body in BODIES
    ]
    return read_sentences(golds)


def test_same_bytes(sentences: list[Sentence]) -> None:
    """Trained twice from one seed, the files are the same to the byte."""
    assert train_roles(sentences, QUICK) == train_roles(sentences, QUICK)


def test_each_marking_is_learnt(sentences: list[Sentence]) -> None:
    """Each file follows its own corpus where the two mark one sentence differently."""
    files = train_roles(sentences, QUICK)
    assert set(files) == set(FILES.values())
    (one,) = read_sentences([_gold(PLV, "Ada Brenn", "Freedonia")])
    for name, marked in (("role_phrases", "the plan of Freedonia"), ("role_parties", "Freedonia")):
        (possible,) = possible_stretches(one.features, [len(one.tree)], read_weights(files[name]))
        found = {
            stretch.side: one.gold.text[
                one.tree.starts[stretch.first] : one.tree.ends[stretch.end - 1]
            ]
            for stretch in choose_stretches(possible)
        }
        assert found == {"actor": "Ada Brenn", "recipient": marked}


def test_sentences_keep_their_place(sentences: list[Sentence]) -> None:
    """Read side by side, a sentence has the offsets, features and labels that it has alone."""
    (alone,) = read_sentences([sentences[5].gold])
    together = sentences[5]
    assert alone.tree == together.tree
    assert np.array_equal(alone.features, together.features)
    assert np.array_equal(alone.labels, together.labels)


def test_judged_sentences_stay_out(tmp_path: Path) -> None:
    """Neither other sets nor twins of PLOVER's own examples are learnt from."""
    (tmp_path / "events").mkdir()
    marks = {"source": "Orsa", "target": "Freedonia", "event": "REJECT"}
    texts = {
        "plv_train": "Orsa rejected the plan of Freedonia.",
        "plv_other": "Orsa spurned the bold envoy whom Freedonia had sent.",
        "plv_train_2": "Orsa snubbed the grey harbour master of Freedonia.",
        "plover_gsr_x": "On Monday Orsa snubbed the grey harbour master of Freedonia.",
    }
    for name, text in texts.items():
        row = {"id": name, "text": text, **marks}
        (tmp_path / "events" / f"{name}.jsonl").write_text(json.dumps(row))
    assert [gold.set for gold in read_corpora(tmp_path)] == ["plv_train"]
