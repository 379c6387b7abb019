"""Deeds that are none in a dispute, beside what is one."""

from __future__ import annotations

import pytest
from moves_pile import told_in

NOUNS = ("Companies", "guards", "Guards", "Banks", "Nurses")

CASES: dict[str, set[str]] = {
    "Banks pulled back.": set(),
    "The troops of Besk pulled back.": {"besk retreat: back"},
    "Guards returned to work.": set(),
    "Guards returned to work after the strike.": {"guards retreat: to work after the strike"},
    "Companies delayed purchases.": set(),
    "The company delayed the purchase of ferries.": {
        "northport-harbour-company postpone: the purchase of ferries"
    },
    "Guards delayed the vote.": {"guards postpone: the vote"},
    "Guards held up a sign.": set(),
    "Guards held up the treaty.": {"guards postpone: the treaty"},
    "The guards killed each other.": set(),
    "Nurses treated Beskan sailors.": set(),
    "Besk launched an offensive to persuade Arland.": set(),
    "Besk launched an offensive against Arland.": {
        "besk assault arland: an offensive against Arland"
    },
    "Besk took control of the airport to bring relief.": set(),
    "Besk took control of the airport.": {"besk coerce: the airport"},
    "Ito was in contact with Vell about the virus.": set(),
    "Ito was in contact with Vell.": {"mara-ito consult jon-vell: in contact with Vell"},
    "Ito wrote to Vell.": {"mara-ito consult jon-vell: wrote to Vell"},
    "Ito wrote to Vell, urging him to sign.": {"mara-ito request jon-vell: to sign"},
    "Ito visited Corvia on a holiday.": set(),
    "Ito visited Corvia.": {"mara-ito consult corvia: visited Corvia"},
    "The company hosted Ito.": set(),
    "Corvia hosted Ito.": {"corvia consult mara-ito: hosted Ito"},
    "Besk declared a state of emergency over the flu.": set(),
    "Besk declared a state of emergency.": {"besk mobilize: a state of emergency"},
    "Arland stripped Vell of his dignity.": set(),
    "Besk provided shelter for refugees.": {"besk aid: shelter for refugees"},
}


@pytest.mark.parametrize(("text", "told"), CASES.items(), ids=CASES)
def test_idle_deeds(text: str, told: set[str]) -> None:
    """Travel, trade, help as a habit and figures of speech are no deeds in a dispute."""
    assert told_in(text, *NOUNS) == told
