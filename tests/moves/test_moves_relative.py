from __future__ import annotations

import pytest
from moves_pile import told_in

RELATIVES = {
    "an offer": (
        "Voters saw an offer that Besk rejected.",
        {"besk reject: an offer"},
    ),
    "a charge": (
        "Voters made a charge that Vell denied.",
        {"jon-vell reject: a charge"},
    ),
    "which, and a time": (
        "Voters read a proposal which the union rejected on Monday.",
        {"dockers-union reject: a proposal"},
    ),
    "not of that kind": (
        "Voters drank the tea that Besk accepted.",
        set(),
    ),
    "an object behind": (
        "Voters read a rule that Besk admired Ito.",
        set(),
    ),
    "no doer": (
        "Voters saw an offer that was rejected.",
        set(),
    ),
    "a statement that holds what was agreed": (
        "Voters read a statement in which Besk agreed.",
        {"besk agree: agreed"},
    ),
    "whom": (
        "Voters saw Vell, whom Arland accused of spying.",
        {"arland accuse jon-vell: spying"},
    ),
    "whom, and nothing asked": ("Voters saw Vell, whom Arland asked in May.", set()),
    "a clause about a fact": (
        "Voters had a fear that Besk refused.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), RELATIVES.values(), ids=RELATIVES)
def test_relatives(text: str, told: set[str]) -> None:
    """What stands before "that" is the object of the verb behind the doer."""
    assert told_in(text) == told
