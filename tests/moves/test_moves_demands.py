from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "a duty": ("Vell insisted that Arland must leave.", True),
    "a wish": ("Vell insisted that the prisoners come first.", True),
    "he must": ("Vell insists that he attend.", True),
    "a wish for one": ("Vell insisted that the company remain free.", True),
    "what is not for talks": ("Besk insists that the isle is not negotiable.", True),
    "a fact of now": ("Vell insists that prisoners come here.", False),
    "a fact": ("Vell insisted that the tide was high.", False),
    "a guess": ("Vell insisted that the dam should have held.", False),
    "what one has": ("Vell insists that they have a seat.", True),
    "what one has done": ("Vell insists that they have left.", False),
    "a fact without that": ("Vell insisted the tide was high.", False),
}


@pytest.mark.parametrize(("text", "insists"), CASES.values(), ids=CASES)
def test_what_is_insisted_on(text: str, insists: bool) -> None:
    """Who insists that something be done makes a move; who insists that it is so makes none."""
    assert any(" insist" in told for told in told_in(text)) == insists
