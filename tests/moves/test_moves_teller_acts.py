from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "of one's own": (
        "Besk admitted that its officers had erred and undertook to repay Arland.",
        "besk promise arland: to repay Arland",
        True,
    ),
    "of others": (
        "Besk admitted that the officers had erred and undertook to repay Arland.",
        "besk promise arland: to repay Arland",
        False,
    ),
}


@pytest.mark.parametrize(("text", "told", "is_told"), CASES.values(), ids=CASES)
def test_teller_goes_on(text: str, told: str, is_told: bool) -> None:
    """A second verb is the teller's where only the teller's own stand between."""
    assert (told in told_in(text, "officers")) == is_told
