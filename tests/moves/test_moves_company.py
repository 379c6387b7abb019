from __future__ import annotations

import pytest
from moves_pile import told_in

TOGETHER = {
    "somebody unknown behind": ("Ito and her deputies rejected the offer.", set()),
    "an agent and others": ("The offer was rejected by Ito and some growers.", set()),
    "along with": ("Arland, along with three smaller states, rejected the offer.", set()),
    "two by both": ("Vell (D), who rests, and Dana Orme (R) have both rejected the offer.", set()),
    "a clause that goes on": (
        "The offer was rejected by Arland, and the harbour closed.",
        {"arland reject: The offer"},
    ),
    "an office besides": (
        "Premier and party leader Mara Ito rejected the offer.",
        {"mara-ito reject: the offer"},
    ),
    "both known": (
        "Ito and Vell rejected the offer.",
        {"mara-ito jon-vell reject: the offer"},
    ),
    "only an example": ("Several states, including Arland, rejected the offer.", set()),
    "alone": ("Arland rejected the offer.", {"arland reject: the offer"}),
}


@pytest.mark.parametrize(("text", "told"), TOGETHER.values(), ids=TOGETHER)
def test_together(text: str, told: set[str]) -> None:
    """A part of those who act together is not shown as who did it."""
    assert told_in(text) == told
