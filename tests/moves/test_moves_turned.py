"""Acts that other words turn into another."""

from __future__ import annotations

import pytest
from moves_pile import told_in

NOUNS = ("Police",)

CASES: dict[str, set[str]] = {
    "Ito called her vote a mistake.": {"mara-ito concede: her vote a mistake"},
    "Ito called the vote a mistake.": {"mara-ito accuse: the vote a mistake"},
    "Ito warned Arland not to sign.": {"mara-ito request: not to sign"},
    "Ito warned Arland to leave the isles.": {"mara-ito request: to leave the isles"},
    "Ito warned Arland of a war.": {"mara-ito warn: a war"},
    "Ito warned that she would not sign the treaty.": {
        "mara-ito reject: she would not sign the treaty"
    },
    "Ito said she plans to support the treaty.": {"mara-ito promise: the treaty"},
    "Ito joined the lawsuit.": {"mara-ito accuse: the lawsuit"},
    "Ito dismissed Vell as a clown.": {"mara-ito accuse jon-vell: Vell as a clown"},
    "Police raided the home of Vell.": {"police coerce: the home of Vell"},
    "Besk raided the depot.": {"besk assault: the depot"},
    "Besk fired two missiles into the sea.": {"besk mobilize: two missiles into the sea"},
    "Besk does not want Arland to sign.": {"besk reject arland: to sign"},
    "Ito fell in line behind Vell.": {"mara-ito support: in line behind Vell"},
    "Ito called Vell to thank him.": {"mara-ito consult jon-vell: called Vell to thank him"},
    "Ito called on Vell to resign.": {"mara-ito request jon-vell: to resign"},
    "The company filed a motion to unseal the papers.": {
        "northport-harbour-company request: to unseal the papers"
    },
    "Ito called him divisive.": {"mara-ito accuse: him divisive"},
    "Besk sent observers to Arland.": {"besk aid arland: observers to Arland"},
    "Ito vowed to impose a levy on Besk.": {"mara-ito threaten: to impose a levy on Besk"},
    "Ito said she would refuse to sign.": {"mara-ito reject: refuse to sign"},
    "Ito said she would drop her opposition to the plan.": {
        "mara-ito concede: drop her opposition to the plan"
    },
    "Ito said she would suggest a walk.": set(),
    "Ito said she would call the ship a boat.": set(),
    "Ito said she would call a vote.": {"mara-ito promise: call a vote"},
}


@pytest.mark.parametrize(("text", "told"), CASES.items(), ids=CASES)
def test_turned(text: str, told: set[str]) -> None:
    """What is done decides, not the verb."""
    assert told_in(text, *NOUNS) == told
