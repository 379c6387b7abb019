from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "against": ("Besk is opposed to the dam.", {"besk reject: the dam"}),
    "not for": ("Besk is not in favour of the dam.", {"besk not support: the dam"}),
    "for": ("Besk was in favor of the dam.", {"besk support: the dam"}),
    "long against": ("Besk has long been opposed to the dam.", {"besk reject: the dam"}),
    "of somebody": ("Besk has been critical of Arland.", {"besk accuse arland: Arland"}),
    "unwilling": ("Vell is unwilling to sign.", {"jon-vell reject: to sign"}),
    "in talks": (
        "Arland remains in talks with Besk.",
        {"arland consult besk: in talks with Besk"},
    ),
    "on strike": ("The union is on strike.", {"dockers-union sanction: on strike"}),
    "without be": ("Besk wrote against the dam.", set()),
    "against no plan": ("The union is up against the wall.", set()),
    "would be": ("Besk would be opposed to the dam.", set()),
    "ready, but not": ("Besk is not amenable to a deal.", set()),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_predicates(text: str, told: set[str]) -> None:
    """A form of "be" and a phrase tell an act; anything else before the phrase does not."""
    assert told_in(text) == told
