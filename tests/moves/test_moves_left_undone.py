from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "besk freed the crew without apologising": (
        "Besk freed the crew without apologising.",
        {"besk not concede: apologising", "besk retreat: the crew without apologising"},
    ),
    "besk freed the crew without a word": (
        "Besk freed the crew without a word.",
        {"besk retreat: the crew without a word"},
    ),
    "besk freed the crew without accusing arland": (
        "Besk freed the crew without accusing Arland.",
        {"besk not accuse arland: Arland", "besk retreat: the crew without accusing Arland"},
    ),
    "besk freed the crew without signing the pact": (
        "Besk freed the crew without signing the pact.",
        {"besk retreat: the crew without signing the pact"},
    ),
    "ito stopped well short of accusing besk": (
        "Ito stopped well short of accusing Besk.",
        {"mara-ito not accuse besk: Besk"},
    ),
    "ito stopped short of apologising for the raid": (
        "Ito stopped short of apologising for the raid.",
        {"mara-ito not concede: the raid"},
    ),
    "ito has never met vell": (
        "Ito has never met Vell.",
        {"mara-ito not consult jon-vell: met Vell"},
    ),
    "ito has not met vell": (
        "Ito has not met Vell.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_left_undone(text: str, told: set[str]) -> None:
    """What is left undone is told as denied where it is worth telling."""
    assert told_in(text) == told
