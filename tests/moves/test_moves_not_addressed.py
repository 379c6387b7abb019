"""Names beside an act that are not those it is done to."""

from __future__ import annotations

import pytest
from moves_pile import told_in

OTHERS = {
    "who is to suffer it": (
        "Arland called for Vell to be sacked.",
        {"arland request: Vell to be sacked"},
    ),
    "who is to do it": (
        "Arland called for Vell to resign.",
        {"arland request jon-vell: Vell to resign"},
    ),
    "whose kin is blamed": (
        "Arland criticised Vell's brother.",
        {"arland accuse: Vell's brother"},
    ),
    "whose plan is blamed": (
        "Arland criticised Vell's plan.",
        {"arland accuse jon-vell: Vell's plan"},
    ),
}


@pytest.mark.parametrize(("text", "told"), OTHERS.values(), ids=OTHERS)
def test_who_is_named_only_beside(text: str, told: set[str]) -> None:
    """Who suffers what is asked of others, and whose kin is hit, is no recipient."""
    assert told_in(text) == told
