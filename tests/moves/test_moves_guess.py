"""Acts of verbs in no frame: told where the model is sure, else not at all."""

from __future__ import annotations

from typing import get_args

import pytest
from moves_pile import told_in

from stateofplay.model.finding import Act
from stateofplay.text.languages.en.event_words import GUESSED_VERBS

GUESSES = {
    "an object": ("Arland derided the plan.", {"arland accuse: the plan"}),
    "a clause": (
        "Arland complained that the levy was unfair.",
        {"arland accuse: the levy was unfair"},
    ),
    "whom it is done to": ("Arland berated Besk.", {"arland accuse besk: Besk"}),
    "a person is only asked": ("Arland questioned Jon Vell about it.", set()),
    "a thing is doubted": (
        "Arland questioned the legality of the levy.",
        {"arland accuse: the legality of the levy"},
    ),
    "praise": ("Arland lauded the treaty.", {"arland support: the treaty"}),
    "nobody does it": ("Critics derided the plan.", set()),
    "a pronoun": ("He derided the plan.", set()),
    "not done": ("Arland did not deride the plan.", set()),
    "to be done": ("Arland will deride the plan.", set()),
    "no object": ("Arland complained.", set()),
    "a verb of no act": ("Arland described the hills.", set()),
    "inside another act": (
        "Arland condemned what Besk derided.",
        {"arland accuse: what Besk derided"},
    ),
}


@pytest.mark.parametrize(("text", "told"), GUESSES.values(), ids=GUESSES)
def test_guess(text: str, told: set[str]) -> None:
    """A verb that no frame tells is an act where the model is sure of its class."""
    assert told_in(text) == told


def test_table() -> None:
    """Every verb that may be guessed tells an act of the model."""
    assert set(GUESSED_VERBS) <= set(get_args(Act))
