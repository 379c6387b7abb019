from __future__ import annotations

import pytest
from moves_pile import told_in

ADDRESSEES = {
    "the object of what is refused": (
        "Arland refused to meet Besk.",
        {"arland reject besk: to meet Besk"},
    ),
    "the owner of a thing": (
        "Arland voiced support for Besk's efforts.",
        {"arland support besk: Besk's efforts"},
    ),
    "who is to do it": (
        "Arland demanded that Besk pay the fee.",
        {"arland request besk: Besk pay the fee"},
    ),
    "on whom a blame is laid": (
        "Arland blamed the delay on the Beskan authorities.",
        {"arland accuse besk: the delay on the Beskan authorities"},
    ),
    "whose assets": (
        "Arland froze the assets of Besk.",
        {"arland sanction besk: the assets of Besk"},
    ),
    "the object of another verb": (
        "Arland's decision to reject the plan angered Besk.",
        {"arland reject: the plan"},
    ),
}


@pytest.mark.parametrize(("text", "told"), ADDRESSEES.values(), ids=ADDRESSEES.keys())
def test_who_an_act_is_done_to_is_told_below_its_verb(text: str, told: set[str]) -> None:
    """Recipients are read from what hangs on the verb."""
    assert told_in(text) == told
