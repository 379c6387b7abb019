from __future__ import annotations

import pytest
from moves_pile import told_in

FRONTED = {
    "a participle between the object and its verb": (
        "The plan, put forward by Corvia, was rejected by Arland.",
        {"corvia propose: The plan", "arland reject: The plan"},
    ),
    "blame between commas": (
        "Besk, accused by Arland of hoarding grain, left.",
        {"arland accuse besk: hoarding grain"},
    ),
    "what opens the sentence": (
        "Rejected by Arland, the plan is dead.",
        {"arland reject: the plan"},
    ),
    "which": (
        "The plan, which Arland rejected, is dead.",
        {"arland reject: The plan"},
    ),
    "without a relative word": (
        "The plan Arland rejected is dead.",
        {"arland reject: The plan"},
    ),
    "no object of the act": (
        "It was the day Arland rejected.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), FRONTED.values(), ids=FRONTED.keys())
def test_what_stands_before_its_verb_is_what_is_done(text: str, told: set[str]) -> None:
    """The tree knows what an act is done to where it stands before the verb."""
    assert told_in(text) == told
