"""Acts that are named and not told: what somebody doubts."""

from __future__ import annotations

import pytest
from moves_pile import told_in

DOUBTED = {
    "doubt without that": ("Others doubt Arland rejected the plan.", set()),
    "a doubt and really": ("Voters doubted Arland really rejected the plan.", set()),
    "whether": ("It is not known whether Arland rejected the plan.", set()),
    "no doubt": ("No doubt Arland rejected the plan.", {"arland reject: the plan"}),
    "a doubt long before": (
        "Voters had doubts about the toll for years before Arland rejected the plan.",
        {"arland reject: the plan"},
    ),
    "a doubt in another part": (
        "Voters had doubts; Arland rejected the plan.",
        {"arland reject: the plan"},
    ),
}


@pytest.mark.parametrize(("text", "told"), DOUBTED.values(), ids=DOUBTED)
def test_doubts(text: str, told: set[str]) -> None:
    """What is doubted or asked about is nobody's act."""
    assert told_in(text) == told


NAMED = {
    "either of two": ("Ito said Arland should either refuse to sign or leave.", "reject"),
    "proposed with an adverb": (
        "Ito has proposed briefly banning Beskans from Arland.",
        "sanction",
    ),
    "instead": ("Ito went home, rather than giving the crews needed aid.", "aid"),
    "agreed to one day": (
        "The board will name a team to form and carry out plans agreed to by Arland.",
        "agree",
    ),
}


@pytest.mark.parametrize(("text", "act"), NAMED.values(), ids=NAMED)
def test_acts_that_are_only_named(text: str, act: str) -> None:
    """What is proposed, owed, wanted or left undone is not told as done."""
    assert not any(f" {act}:" in one for one in told_in(text))
