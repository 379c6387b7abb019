"""What a court finds."""

from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "a breach": (
        "The court found that Besk had broken the pact.",
        {"court accuse besk: Besk had broken the pact"},
    ),
    "a fact": (
        "The court found that Besk had many lakes.",
        set(),
    ),
    "a state": (
        "Besk found that Arland had broken the pact.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_findings(text: str, told: set[str]) -> None:
    """Only a body that decides blames by finding, and only for a breach."""
    assert told_in(text, "court") == told
