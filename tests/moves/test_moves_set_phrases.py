"""Set phrases that tell an act."""

from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "what stays": (
        "Ito said the ban would stay.",
        {"mara-ito insist: the ban would stay"},
    ),
    "no measure": (
        "Ito said the rain would stay.",
        set(),
    ),
    "a price": (
        "Ito said Besk would pay the price.",
        {"mara-ito threaten: Besk would pay the price"},
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_set_phrases(text: str, told: set[str]) -> None:
    """Who says that a measure stays holds fast; of the weather it tells nothing."""
    assert told_in(text) == told
