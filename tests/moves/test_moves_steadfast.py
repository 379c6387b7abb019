"""Holding fast told by what is not done, and demands told in a that-clause."""

from __future__ import annotations

import pytest
from moves_pile import ACTORS, report_of

from stateofplay.moves.find import find_moves

CASES = {
    "would not budge from": ("Arland would not budge from its demand.", ["insist"]),
    "has not wavered on": ("Arland has not wavered on fishing rights.", ["insist"]),
    "did not soften its stance": ("Arland did not soften its stance.", ["insist"]),
    "no denial": ("Arland budged on fishing rights.", []),
    "softened its stance": ("Arland softened its stance.", ["concede"]),
    "nobody's own": ("Arland did not change the tyres.", []),
    "suggested that it should": ("Arland suggested that the talks be held in Corvia.", ["propose"]),
    "suggested that it is": ("Arland suggested that the talks were long.", []),
    "would like": ("Arland would like a new vote.", ["claim"]),
    "would not like": ("Arland would not like a new vote.", []),
    "is keen to regain": ("Arland is keen to regain the isles.", ["claim"]),
    "is keen to help": ("Arland is keen to help.", []),
    "offered a loan by": ("Besk was offered a loan by Arland.", ["propose"]),
    "offered condolences by": ("Besk was offered condolences by Arland.", []),
    "under pressure from": ("Besk came under pressure from Arland to leave.", ["request"]),
    "a bid for office": ("Arland's bid for the presidency failed.", []),
}


@pytest.mark.parametrize(("text", "acts"), CASES.values(), ids=CASES)
def test_acts(text: str, acts: list[str]) -> None:
    """What holds fast, asks or wants is told apart from what only sounds like it."""
    assert [move.act for move in find_moves([report_of(text)], ACTORS)] == acts
