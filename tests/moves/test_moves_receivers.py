"""To whom an act is done."""

from __future__ import annotations

import pytest
from moves_pile import ACTORS, report_of

from stateofplay.moves.find import find_moves

CASES: dict[str, tuple[str, list[str]]] = {
    "the plan of": ("Arland rejected the plan of Besk.", ["besk"]),
    "a possessive": ("Arland rejected Besk's plan.", ["besk"]),
    "a proposal by": ("Arland welcomed the proposal by Besk.", ["besk"]),
    "a loan to": ("Arland promised a loan of three million to Besk.", ["besk"]),
    "talks refused with": ("Arland refused to negotiate with Besk.", ["besk"]),
    "a treaty with two": ("Arland signed a treaty with Besk and Corvia.", ["besk", "corvia"]),
    "an apology from": ("Arland demanded an apology from Besk.", ["besk"]),
    "two objects": ("Arland offered Besk a loan of three million.", ["besk"]),
    "two objects of an infinitive": ("Arland offered to lend Besk eleven ships.", ["besk"]),
    "a fall is nobody's": ("Arland rejected the fall of Besk.", []),
    "in a relative clause": ("Arland rejected the plan that Besk described to Corvia.", []),
    "behind an infinitive": ("Ito's refusal to sign the treaty angered Vell.", []),
    "in a condition": ("Arland accepted the plan if talks with Besk are held.", []),
    "in another's act": ("The union asked the court to give the case to Besk.", []),
}


@pytest.mark.parametrize(("text", "recipients"), CASES.values(), ids=CASES)
def test_recipients(text: str, recipients: list[str]) -> None:
    """A recipient stands behind a fitting preposition or owns what is answered."""
    (move,) = find_moves([report_of(text)], ACTORS)
    assert list(move.recipients) == recipients
