from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "ito talked vell into shelving the vote": (
        "Ito talked Vell into shelving the vote.",
        {"jon-vell postpone: the vote", "mara-ito request jon-vell: shelving the vote"},
    ),
    "ito persuaded besk to release the crew": (
        "Ito persuaded Besk to release the crew.",
        {"besk retreat: the crew", "mara-ito request besk: release the crew"},
    ),
    "ito forced besk to shelve the vote": (
        "Ito forced Besk to shelve the vote.",
        {"besk postpone: the vote"},
    ),
    "ito failed to persuade besk to release the crew": (
        "Ito failed to persuade Besk to release the crew.",
        set(),
    ),
    "ito will persuade besk to release the crew": (
        "Ito will persuade Besk to release the crew.",
        set(),
    ),
    "ito talked vell into a corner": (
        "Ito talked Vell into a corner.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_persuaded(text: str, told: set[str]) -> None:
    """Whoever is talked into something does it, and was asked to."""
    assert told_in(text) == told
