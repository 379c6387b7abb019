from __future__ import annotations

import pytest
from moves_pile import told_in

APART = {
    "late on a day": (
        "Arland agreed late on Monday to open the border.",
        {"arland agree: to open the border"},
    ),
    "between commas": (
        "Arland refused, in a letter to the council, to sign the treaty.",
        {"arland reject: to sign the treaty"},
    ),
    "behind whom it is asked of": (
        "Arland asked Besk, its neighbour, to stop the work.",
        {"arland request besk: to stop the work"},
    ),
    "having done": (
        "Having accused Besk of lying, Arland left.",
        {"arland accuse besk: lying"},
    ),
}


@pytest.mark.parametrize(("text", "told"), APART.values(), ids=APART.keys())
def test_a_complement_may_stand_apart(text: str, told: set[str]) -> None:
    """What a verb takes is found over the words between."""
    assert told_in(text) == told
