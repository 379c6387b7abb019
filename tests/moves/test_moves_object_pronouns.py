"""Pronouns behind a verb stand for the one person, or the one quoted, whom they can mean."""

from __future__ import annotations

import pytest
from moves_pile import told_in

MEANT = {
    "the one named before": (
        "Vell waited, and Ito urged him to sign.",
        {"mara-ito request jon-vell: to sign"},
    ),
    "the one of the sentence before": (
        "Vell waited.\n\nIto urged him to sign.",
        {"mara-ito request jon-vell: to sign"},
    ),
    "nobody named": ("Ito urged him to sign.", {"mara-ito request: to sign"}),
    "no woman": ("Ito urged her to sign.", {"mara-ito request: to sign"}),
}


@pytest.mark.parametrize(("text", "told"), MEANT.values(), ids=MEANT)
def test_who_is_meant(text: str, told: set[str]) -> None:
    """Where one person can be meant, the act is done to that one."""
    assert told_in(text) == told
