from __future__ import annotations

import pytest
from moves_pile import told_in

BOTH = {"arland reject: the offer", "besk reject: the offer"}
ONE = {"arland reject: the offer"}
ECHOES = {
    "as did": ("Arland rejected the offer, as did Besk.", BOTH),
    "and so did": ("Arland rejected the offer, and so did Besk.", BOTH),
    "the last act": (
        "Vell left early. Arland rejected the offer, as has Besk.",
        BOTH,
    ),
    "a name that goes on": ("Arland rejected the offer, as did Besk players.", ONE),
    "nobody known": ("Arland rejected the offer, as did voters.", ONE),
    "a comparison": (
        "Arland rejected the offer as well as did Besk.",
        {"arland reject: the offer as well as did Besk"},
    ),
}


@pytest.mark.parametrize(("text", "told"), ECHOES.values(), ids=ECHOES)
def test_echoes(text: str, told: set[str]) -> None:
    """Who "did so" too does the act that was told last."""
    assert told_in(text) == told
