from __future__ import annotations

import pytest
from moves_pile import told_in

REFUSALS = {
    "will not": ("Besk will not pay more.", {"besk reject: pay more"}),
    "will never again": ("Besk will never again sign a pact.", {"besk reject: sign a pact"}),
    "won't": ("Besk won't negotiate.", {"besk reject: negotiate"}),
    "would not": ("Besk would not attend the talks.", {"besk reject: attend the talks"}),
    "said of itself": ("Besk will not pay, Jon Vell said.", {"jon-vell reject: pay"}),
    "cannot": ("Besk cannot accept the plan.", {"besk reject: accept the plan"}),
    "could never": ("Besk could never support it now.", {"besk reject: support it now"}),
    "cannot agree to": ("Besk cannot agree to a levy.", {"besk reject: agree to a levy"}),
    "what stands before": ("It was a plan Besk could not support, Ito wrote.", set()),
    "cannot agree on": ("Besk could not agree on a date.", set()),
    "is not able": ("Besk cannot pay its debts.", set()),
    "neither of two": ("Neither Arland nor Besk accepted the plan.", set()),
    "will": ("Besk will pay more.", set()),
    "has not": ("Besk has not paid more.", set()),
    "no yielding": ("Besk will not rain.", set()),
}


@pytest.mark.parametrize(("text", "told"), REFUSALS.values(), ids=REFUSALS)
def test_refusals(text: str, told: set[str]) -> None:
    """Not to yield in future is to refuse, and who says so of their own side refuses it once."""
    assert told_in(text) == told
