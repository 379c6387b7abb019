"""The detector of acts by the weights that ship."""

from __future__ import annotations

import numpy as np
import pytest

from stateofplay.text.acts.detect import act_chances, detect_acts, feature_rows, load_acts
from stateofplay.text.acts.features import find_candidates
from stateofplay.text.parser.parse import parse_sentences
from stateofplay.text.parser.tree import Tree

TOLD = {
    "accuse": ("Besk accused Arland of lying.", "accused", "accuse"),
    "reject": ("Besk rejected the plan of Arland.", "rejected", "reject"),
    "request": ("Besk urged Arland to open the gates.", "urged", "request"),
}
IDLE = {
    "weather": "The rain fell on the hills.",
    "biography": "Ito grew up in a village near the coast.",
}


def _tree(text: str) -> Tree:
    (tree,) = parse_sentences(text, [(0, len(text))])
    return tree


@pytest.mark.parametrize(("text", "word", "act"), TOLD.values(), ids=TOLD)
def test_told(text: str, word: str, act: str) -> None:
    """A plain act is likelier than not, and called by its name."""
    tree = _tree(text)
    found = next(one for one in detect_acts(text, tree) if tree.at(text.index(word)) == one.word)
    assert found.act == act
    assert found.told >= found.chance > 0.5


@pytest.mark.parametrize("text", IDLE.values(), ids=IDLE)
def test_idle(text: str) -> None:
    """Weather and biography tell no act."""
    assert all(one.told < 0.3 for one in detect_acts(text, _tree(text)))


def test_chances() -> None:
    """The chances of a word are none below 0 and together 1."""
    text = "Besk accused Arland of lying."
    rows = feature_rows(find_candidates(text, _tree(text)).features)
    chances = act_chances(rows, load_acts())
    assert (chances >= 0).all()
    assert np.allclose(chances.sum(axis=1), 1, atol=1e-4)


def test_no_words() -> None:
    """Where there are no words nothing is told."""
    assert detect_acts("", _tree("")) == ()
