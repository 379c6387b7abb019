from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "besk shut the port a step ito called piracy": (
        "Besk shut the port, a step Ito called piracy.",
        {"besk coerce: the port", "mara-ito accuse: a step"},
    ),
    "besk shut the port in a move that ito called blackmail": (
        "Besk shut the port in a move that Ito called blackmail.",
        {"besk coerce: the port in a move that Ito called blackmail", "mara-ito accuse: a move"},
    ),
    "besk shut the port a step ito called wise": (
        "Besk shut the port, a step Ito called wise.",
        {"besk coerce: the port"},
    ),
    "besk shut the port a step ito called no crime": (
        "Besk shut the port, a step Ito called no crime.",
        {"besk coerce: the port", "mara-ito not accuse: no crime"},
    ),
    "besk set a deadline that ito branded an insult": (
        "Besk set a deadline that Ito branded an insult.",
        {"mara-ito accuse: a deadline"},
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_called(text: str, told: set[str]) -> None:
    """A bad name blames what stands before the namer."""
    assert told_in(text) == told
