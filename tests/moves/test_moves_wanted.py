"""What somebody is after, in a turned sentence."""

from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "after": (
        "What Arland is after is a seat on the board.",
        {"arland claim: a seat on the board"},
    ),
    "all": (
        "All Arland wants is a seat on the board.",
        {"arland claim: a seat on the board"},
    ),
    "rather": (
        "Arland would rather see the dam stay.",
        {"arland claim: the dam stay"},
    ),
    "sooner": (
        "Besk would sooner keep the reef.",
        {"besk claim: the reef"},
    ),
    "not known": (
        "What Arland is after is not known.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_wanted(text: str, told: set[str]) -> None:
    """A turned sentence tells what somebody wants, unless that is not known."""
    assert told_in(text) == told
