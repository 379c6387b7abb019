from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "unless the pay rises besk said it will strike": (
        "Unless the pay rises, Besk said, it will strike.",
        {"besk threaten: strike"},
    ),
    "whatever comes besk declared in a statement it will sign the": (
        "Whatever comes, Besk declared in a statement, it will sign the pact.",
        {"besk agree: the pact", "besk promise: sign the pact"},
    ),
    "besk ito said has rejected the plan": (
        "Besk, Ito said, has rejected the plan.",
        {"besk reject: the plan"},
    ),
    "unless the pay rises besk told reporters it will cut the wat": (
        "Unless the pay rises, Besk told reporters, it will cut the water.",
        {"besk threaten: cut the water"},
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_both_sides(text: str, told: set[str]) -> None:
    """Words on both sides of their speaker are the speaker's."""
    assert told_in(text) == told
