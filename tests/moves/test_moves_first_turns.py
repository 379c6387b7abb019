"""Turns of phrase that go before all others."""

from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "on a condition": (
        "Besk accepted on condition that the fleet stays.",
        {"besk accept_if: the fleet stays"},
    ),
    "on the condition": (
        "Besk agreed on the condition that the fleet stays.",
        {"besk accept_if: the fleet stays"},
    ),
    "an effigy": (
        "Besk set fire to an effigy of Vell.",
        {"besk accuse: an effigy of Vell"},
    ),
    "a port": (
        "Besk set fire to the port.",
        {"besk assault: the port"},
    ),
    "the table": (
        "Arland walked away from the table.",
        {"arland sanction: away from the table"},
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_first_turns(text: str, told: set[str]) -> None:
    """The sense of a verb of many senses hangs on what stands behind it."""
    assert told_in(text) == told


PASSED_OVER = {
    "what a pact allows": ("Under the pact Arland may deploy troops on the isle.", set()),
    "allowed by no pact": ("Arland may reject the plan.", {"arland reject: the plan"}),
    "where words were written": (
        "Ito rejected the plan, she wrote to Vell, in full.",
        {"mara-ito reject: the plan"},
    ),
    "an answer by a day": (
        "Ito asked Besk to reply by Friday.",
        {"mara-ito request besk: to reply by Friday"},
    ),
    "any answer": ("Ito asked Besk to reply.", set()),
    "one who receives": ("Arland lent the board two ships.", {"arland aid board: two ships"}),
    "an idiom": ("Arland lent an ear.", set()),
    "a lamp": ("Besk turned the lamp down.", set()),
    "the teller goes on": (
        "Ito admitted that the wall had cracked and vowed to mend it.",
        {"mara-ito concede: the wall had cracked", "mara-ito promise: to mend it"},
    ),
}


@pytest.mark.parametrize(("text", "told"), PASSED_OVER.values(), ids=PASSED_OVER)
def test_uses_that_tell_less_or_more(text: str, told: set[str]) -> None:
    """What is allowed, said aside, or asked by a paper tells no act; the teller's own verbs do."""
    assert told_in(text, "board") == told
