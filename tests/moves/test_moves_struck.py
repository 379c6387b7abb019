from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "under a deal struck late on friday between arland and besk t": (
        "Under a deal struck late on Friday between Arland and Besk, the port stays open.",
        {"arland besk agree: a deal"},
    ),
    "a truce reached between ito and vell holds": (
        "A truce reached between Ito and Vell holds.",
        {"mara-ito jon-vell agree: A truce"},
    ),
    "no deal reached between arland and besk holds": (
        "No deal reached between Arland and Besk holds.",
        set(),
    ),
    "a deal struck between rivals holds": (
        "A deal struck between rivals holds.",
        set(),
    ),
    "a deal between arland and besk is near": (
        "A deal between Arland and Besk is near.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_struck(text: str, told: set[str]) -> None:
    """A deal that is struck between two is agreed by both."""
    assert told_in(text) == told
