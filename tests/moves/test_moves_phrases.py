from __future__ import annotations

import pytest
from moves_pile import told_in

from stateofplay.moves.phrases import is_separable, split_phrase

CASES = {
    "an object before its particle": (
        "Besk turned the offer down.",
        {"besk reject: the offer"},
    ),
    "what goes on behind the particle": (
        "Arland pulled its troops out of the valley.",
        {"arland retreat: its troops out of the valley"},
    ),
    "an object of another kind": ("Besk turned the lamp down.", set()),
    "a verb inside": ("Besk turned the offer Vell made down.", set()),
    "a comma inside": ("Besk turned the offer, wrote it down.", set()),
    "an object inside a phrase": (
        "Arland took Besk to court over the dam.",
        {"arland accuse besk: Besk to court over the dam"},
    ),
    "a possessive": (
        "Corvia threw its weight behind the plan.",
        {"corvia support: the plan"},
    ),
    "a possessive and an adjective": (
        "Corvia threw its full weight behind the plan.",
        {"corvia support: the plan"},
    ),
    "an adjective before a noun": (
        "Ito took direct aim at Vell.",
        {"mara-ito accuse jon-vell: Vell"},
    ),
    "no adjective before a particle": ("Besk walked straight out of the hall.", set()),
    "nothing of it": ("Ito took no aim at Vell.", set()),
    "a possessive inside an ending": (
        "Ito laid the loss at the company's door.",
        {"mara-ito accuse: the loss"},
    ),
    "no possessive": ("Corvia lent great weight to the plan.", set()),
    "a tally": (
        "The union voted by three to one for the deal.",
        {"dockers-union agree: the deal"},
    ),
    "no tally": ("The union voted in the hall for the deal.", set()),
    "a word that is needed": (
        "Arland barred Beskan ships from its ports.",
        {"arland sanction besk: Beskan ships from its ports"},
    ),
    "a word that is needed and missing": ("Arland barred the gate.", set()),
    "one object of two verbs": (
        "Besk neither accepted nor rejected the plan.",
        {"besk not agree: the plan", "besk not reject: the plan"},
    ),
    "what was asked": (
        "The offer falls short of what the union had asked for.",
        {"dockers-union request: what the union had asked for"},
    ),
    "nothing": ("Besk agreed to nothing.", {"besk not agree: nothing"}),
    "to nobody": ("Besk apologised to nobody.", {"besk not concede: apologised to nobody"}),
    "what could be": ("Arland could lift the ban.", {"arland retreat: the ban"}),
    "what could not be": ("Arland could not lift the ban.", set()),
    "a word that could be": ("Arland could accept the plan.", set()),
    "a clause without that": (
        "Vell warned the dam was weak.",
        {"jon-vell warn: the dam was weak"},
    ),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_phrases(text: str, told: set[str]) -> None:
    """A phrase stands around its object, and needs each of its words."""
    assert told_in(text) == told


def test_the_parts_of_a_phrase() -> None:
    """The words before and behind the object are told apart."""
    assert split_phrase(["~", "to", "court"]) == ((), ("to", "court"))
    assert split_phrase(["off"]) == (("off",), ())
    assert is_separable(("off",))
    assert not is_separable(("of",))
    assert not is_separable(("off", "on"))
