from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "ito rejected a beskan bridging text": (
        "Ito rejected a Beskan bridging text.",
        {"besk propose: Beskan bridging text", "mara-ito reject besk: a Beskan bridging text"},
    ),
    "ito rejected an approach from besk": (
        "Ito rejected an approach from Besk.",
        {"besk propose: approach", "mara-ito reject besk: an approach from Besk"},
    ),
    "ito rejected the text": (
        "Ito rejected the text.",
        {"mara-ito reject: the text"},
    ),
    "it was besks seizure of the crew that angered ito": (
        "It was Besk's seizure of the crew that angered Ito.",
        {"besk coerce: the crew that angered Ito"},
    ),
    "ito condemned besks arrest of the crew": (
        "Ito condemned Besk's arrest of the crew.",
        {"besk coerce: the crew", "mara-ito accuse besk: Besk's arrest of the crew"},
    ),
    "ito demanded besks arrest of the crew": (
        "Ito demanded Besk's arrest of the crew.",
        {"mara-ito request besk: Besk's arrest of the crew"},
    ),
    "despite warnings from besk arland dug on": (
        "Despite warnings from Besk, Arland dug on.",
        {"besk warn: warnings"},
    ),
    "warnings from besk came late": (
        "Warnings from Besk came late.",
        set(),
    ),
    "arland held a vote over besks objections": (
        "Arland held a vote over Besk's objections.",
        {"arland postpone: a vote over Besk's objections", "besk reject: objections"},
    ),
    "at besks urging arland shelved the vote": (
        "At Besk's urging, Arland shelved the vote.",
        {"arland postpone: the vote", "besk request: urging"},
    ),
    "a court acted on a suit by besk": (
        "A court acted on a suit by Besk.",
        {"besk accuse: suit"},
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_owners(text: str, told: set[str]) -> None:
    """A noun of doing is told of its owner, also from farther off."""
    assert told_in(text) == told
