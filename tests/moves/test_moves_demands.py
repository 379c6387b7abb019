from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "a duty": ("Vell insisted that Arland must leave.", 1),
    "a wish": ("Vell insisted that the prisoners come first.", 1),
    "he must": ("Vell insists that he attend.", 1),
    "a fact of now": ("Vell insists that prisoners come here.", 0),
    "a fact": ("Vell insisted that the tide was high.", 0),
    "a guess": ("Vell insisted that the dam should have held.", 0),
    "what one has": ("Vell insists that they have a seat.", 1),
    "what one has done": ("Vell insists that they have left.", 0),
    "a fact without that": ("Vell insisted the tide was high.", 0),
}


@pytest.mark.parametrize(("text", "n"), CASES.values(), ids=CASES)
def test_what_is_insisted_on(text: str, n: int) -> None:
    """Who insists that something be done makes a move; who insists that it is so makes none."""
    assert len(told_in(text)) == n
