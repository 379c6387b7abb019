from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "ito flew to the isle on monday for two hours of talks with v": (
        "Ito flew to the isle on Monday for two hours of talks with Vell.",
        {"mara-ito consult jon-vell: talks with Vell"},
    ),
    "ito will fly to the isle for a meeting with vell": (
        "Ito will fly to the isle for a meeting with Vell.",
        {"mara-ito consult jon-vell: fly to the isle for a meeting with Vell"},
    ),
    "ito did not travel to the isle for talks with vell": (
        "Ito did not travel to the isle for talks with Vell.",
        set(),
    ),
    "ito flew to the isle for a rest": (
        "Ito flew to the isle for a rest.",
        set(),
    ),
    "vell drove to the port to confer with ito": (
        "Vell drove to the port to confer with Ito.",
        {"jon-vell consult mara-ito: confer with Ito"},
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_journeys(text: str, told: set[str]) -> None:
    """Whoever travels for talks meets, or is to meet."""
    assert told_in(text) == told
