from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "a person takes a town": ("Ito captured a town.", set()),
    "a state takes a town": ("Besk captured a town.", {"besk assault: a town"}),
    "a person kills": ("Ito shot two guards.", {"mara-ito assault: two guards"}),
    "troops": ("Arland sent troops to Besk.", {"arland mobilize: troops to Besk"}),
    "troops that help": (
        "Arland sent troops with food to Besk.",
        {"arland aid besk: troops with food to Besk"},
    ),
    "stopped on somebody's wish": (
        "Corvia stopped aid flights at Besk's request.",
        {"besk request: request"},
    ),
    "an attack of a person": (
        "Ito's attack on Vell went on.",
        {"mara-ito accuse jon-vell: Vell"},
    ),
    "an attack of a state": (
        "Besk's attack on the depot went on.",
        {"besk assault: the depot"},
    ),
    "an attack of a company": ("The company's attack on the levy went on.", set()),
    "a visit of state": ("Vell visited Corvia.", {"jon-vell consult corvia: visited Corvia"}),
    "a visit of an expert": ("Pia Sorn visited Corvia.", set()),
    "a condition": ("Besk slept, provided the loan was small.", set()),
    "somebody is released": ("Besk released Ito.", {"besk retreat mara-ito: Ito"}),
    "a body is released": ("The company released Corvia.", set()),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_senses(text: str, told: set[str]) -> None:
    """Who does it, and what else the sentence tells, decides the sense."""
    assert told_in(text) == told
