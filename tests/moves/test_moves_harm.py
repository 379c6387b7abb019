"""Harm that somebody holds over another."""

from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "force": (
        "Vell promised to bomb the port if the crew was not freed.",
        {"jon-vell threaten: to bomb the port"},
    ),
    "work stopped": (
        "Vell promised to strike unless Besk left the reef.",
        {"jon-vell threaten: to strike"},
    ),
    "what others need": (
        "Vell promised to freeze the loans once the reef was mined.",
        {"jon-vell threaten: to freeze the loans once the reef was mined"},
    ),
    "no harm": (
        "Vell promised to repay the loans if Besk left the reef.",
        {"jon-vell promise: to repay the loans"},
    ),
    "no condition": (
        "Vell promised to freeze the loans.",
        {"jon-vell promise: to freeze the loans"},
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_harm(text: str, told: set[str]) -> None:
    """What can only hurt, under a condition, is a threat; anything else stays a promise."""
    assert told_in(text) == told
