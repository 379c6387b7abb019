from __future__ import annotations

import pytest
from moves_pile import told_in

from stateofplay.moves.pointed import opens_pointing

POINTED = {
    "a plan": ("Besk rejected it.", {"besk reject: rejected it"}),
    "whatever it is": ("Besk accepted it on Monday.", {"besk agree: accepted it on Monday"}),
    "this may be anything": ("Besk rejected this.", set()),
    "inside a phrase": ("Besk turned it down.", {"besk reject: turned it down"}),
    "put off": ("Besk called it off.", {"besk withdraw: called it off"}),
    "people": (
        "Besk praised him for his patience.",
        {"besk support: praised him for his patience"},
    ),
    "people, with nothing behind": ("Besk criticised them.", {"besk accuse: criticised them"}),
    "people get what follows": ("Besk promised them a loan.", {"besk promise: a loan"}),
    "told to somebody": (
        "Besk assured him that it would sign.",
        {"besk promise: it would sign"},
    ),
    "whose thing it is": ("Besk promised her plan.", {"besk promise: her plan"}),
    "a possessive": ("Besk criticised her haste.", {"besk accuse: her haste"}),
    "a subject": ("Besk denied it was late.", {"besk reject: it was late"}),
    "people are no plan": ("Besk rejected him.", set()),
    "what was freed has to be told": ("Besk handed it over.", set()),
}


@pytest.mark.parametrize(("text", "told"), POINTED.values(), ids=POINTED)
def test_pointed_objects(text: str, told: set[str]) -> None:
    """A pronoun is the object of verbs whose sense hangs on no object."""
    assert told_in(text) == told


@pytest.mark.parametrize(
    ("words", "points"),
    {
        "it": True,
        "that": False,
        "it all": True,
        "that plan": False,
        "her haste": False,
        "": False,
    }.items(),
)
def test_opens_pointing(words: str, points: bool) -> None:
    """A pronoun as object points; a determiner before a noun does not."""
    assert opens_pointing(words) is points
