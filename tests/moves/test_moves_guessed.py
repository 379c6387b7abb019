"""Acts that no frame tells, by the detector that ships."""

from __future__ import annotations

import pytest
from moves_pile import told_in

from stateofplay.moves import guessed
from stateofplay.text.acts.detect import Detected

PRAISED = "Vell praised the harbour's pilots."
TOLD = {
    "whatever is welcomed": (
        "Arland welcomed fishermen with open arms.",
        {"arland support: fishermen with open arms"},
    ),
    "offered without a list": (
        "Ito offered the harbour a loan.",
        {"mara-ito propose: the harbour a loan"},
    ),
    "a question": ("Ito asked the harbour whether the dam was open.", set()),
    "left out by the table": ("Ito offered the harbour condolences.", set()),
    "not of the listed things": ("Corvia froze the cake.", set()),
    "nothing but a pronoun": ("Besk opposed this.", set()),
    "a name decides": ('Ito called the storm "tragic".', set()),
    "not of a clause": ("The resistance of Besk to welcoming fishermen grew.", set()),
    "told of a noun": ("The lamp, praised in Besk, glowed.", set()),
    "of nobody known": ("The neighbours welcomed fishermen with open arms.", set()),
    "supposed": ("If Arland welcomed fishermen, the lamp would glow.", set()),
}
BELOW = 0.000001
MARGIN = {
    "known, on it": ("greeted", guessed.SURE, 1),
    "known, just below": ("greeted", guessed.SURE - BELOW, 0),
    "new, on it": ("serenaded", guessed.SURE_OF_NEW, 1),
    "new, just below": ("serenaded", guessed.SURE_OF_NEW - BELOW, 0),
}


@pytest.mark.parametrize(("text", "told"), TOLD.values(), ids=TOLD)
def test_guesses(text: str, told: set[str]) -> None:
    """A verb of which the detector is sure tells an act, unless the tables leave it out."""
    assert told_in(text) == told


@pytest.mark.parametrize(("verb", "chance", "n"), MARGIN.values(), ids=MARGIN)
def test_margin(monkeypatch: pytest.MonkeyPatch, verb: str, chance: float, n: int) -> None:
    """The detector abstains below the margin, which is higher for verbs that the tables know."""
    text = f"Arland {verb} fishermen with open arms."

    def detect(_text: str, tree: object) -> tuple[Detected, ...]:
        return (Detected(1, "support", chance, chance),)

    monkeypatch.setattr(guessed, "detect_acts", detect)
    monkeypatch.setattr("stateofplay.moves.reading.acting_words", lambda: {verb})
    assert len(told_in(text)) == n
