"""Recipients further down: owners of what is answered, the accused of a clause, letters."""

from __future__ import annotations

import pytest
from moves_pile import told_in

WHOM = {
    "what is thrown out is whose it comes from": (
        "Arland rejected a new approach from Besk.",
        {"arland reject besk: a new approach from Besk", "besk propose: new approach"},
    ),
    "whoever is claimed to have done harm": (
        "Arland repeated its accusation that Besk poisoned the lake.",
        {"arland accuse besk: Besk poisoned the lake"},
    ),
    "a letter": (
        "In a letter to Besk, Arland offered to free the crew.",
        {"arland propose besk: to free the crew"},
    ),
    "a step that sums up what was done": (
        "Besk closed the port, a step that Arland condemned.",
        {"besk coerce: the port", "arland accuse besk: a step"},
    ),
    "a parallel thing that sums up nothing": (
        "Besk closed the port, a harbour that Arland condemned.",
        {"besk coerce: the port", "arland accuse: a harbour"},
    ),
}


@pytest.mark.parametrize(("text", "told"), WHOM.values(), ids=WHOM)
def test_recipients_further_down(text: str, told: set[str]) -> None:
    """Whoever owns, sends or did what an act is about is who it is done to."""
    assert told_in(text) == told
