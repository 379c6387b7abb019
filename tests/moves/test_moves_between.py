from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "ito promised on state radio to reopen the port": (
        "Ito promised on state radio to reopen the port.",
        {"mara-ito promise: to reopen the port"},
    ),
    "vell complained in a letter to the guild that arland had hid": (
        "Vell complained in a letter to the guild that Arland had hidden the charts.",
        {"jon-vell accuse arland: Arland had hidden the charts"},
    ),
    "arland decided by a narrow margin to shelve the vote": (
        "Arland decided by a narrow margin to shelve the vote.",
        {"arland postpone: the vote"},
    ),
    "ito used a speech to accuse besk of theft": (
        "Ito used a speech to accuse Besk of theft.",
        {"mara-ito accuse besk: theft"},
    ),
    "vell took to the radio to denounce the plan": (
        "Vell took to the radio to denounce the plan.",
        {"jon-vell accuse: the plan"},
    ),
    "vell flew home to arrest the crew": (
        "Vell flew home to arrest the crew.",
        set(),
    ),
    "ito will use a speech to denounce the plan": (
        "Ito will use a speech to denounce the plan.",
        {"mara-ito accuse: the plan"},
    ),
    "ito did not use her speech to denounce the plan": (
        "Ito did not use her speech to denounce the plan.",
        set(),
    ),
    "arland will not for now oppose the plan": (
        "Arland will not, for now, oppose the plan.",
        {"arland not reject: the plan"},
    ),
    "besk did not however rule out a visit": (
        "Besk did not, however, rule out a visit.",
        {"besk not reject: a visit"},
    ),
    "vell complained in a letter that reached besk": (
        "Vell complained in a letter that reached Besk.",
        set(),
    ),
    "ito voted in a rush in the hope to win": (
        "Ito voted in a rush in the hope to win.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_words_between(text: str, told: set[str]) -> None:
    """What a verb tells is found behind the phrases that stand between."""
    assert told_in(text) == told
