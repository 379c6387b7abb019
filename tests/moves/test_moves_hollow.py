"""What only sounds like an act, beside what is one."""

from __future__ import annotations

import pytest
from moves_pile import told_in

CASES: dict[str, tuple[str, set[str]]] = {
    "a fact insisted on": ("Ito's insistence that she was a guest failed.", set()),
    "a fact of strength": ("Guards in Besk insist they have the ships.", set()),
    "a demand insisted on": (
        "Besk insisted that Arland withdraw.",
        {"besk insist: Arland withdraw"},
    ),
    "a feeling": ("Ito confessed to being nervous.", set()),
    "a deed": ("Ito confessed to taking the money.", {"mara-ito concede: taking the money"}),
    "at school": ("Ito first met Vell at college.", set()),
    "in a year": ("Pia Sorn, who met Vell in 2005, wrote a book.", set()),
    "talks": ("Ito met Vell in Corvia.", {"mara-ito consult jon-vell: met Vell in Corvia"}),
    "the own campaign": ("Ito suspended her campaign in March.", set()),
    "coming out": ("Arland, leaving the talks with Vell, seemed calm.", set()),
    "walking out": ("Arland left the talks.", {"arland sanction: the talks"}),
    "a jail": ("The inmates of Corvia jail became famous.", set()),
    "sold on": ("Besk dumped the loan deals onto Arland.", set()),
    "given up": ("Arland dumped the treaty.", {"arland withdraw: the treaty"}),
    "an alert for an illness": ("Besk raised its pandemic alert level.", set()),
    "an alert": ("Besk raised its alert level.", {"besk mobilize: its alert level"}),
    "a forecast": ("Besk is likely to accuse Arland.", set()),
    "an event raises": ("Besk fell ill, raising concerns about the fund.", set()),
    "a party raises": (
        "Corvia raised concerns about the fund.",
        {"corvia accuse: the fund"},
    ),
    "a view shared": ("Pia Sorn agreed.", set()),
    "an office": ("Ito agreed.", {"mara-ito agree: agreed"}),
    "asked before": (
        "Arland offered a loan to Besk. Pia Sorn agreed.",
        {"arland propose besk: a loan to Besk", "pia-sorn agree: agreed"},
    ),
    "an insinuation": ("It was Ito's suggestion that Vell would not support him.", set()),
    "a rival told to go": (
        "Ito suggested that Arland should quit.",
        {"mara-ito request: Arland should quit"},
    ),
    "a proposal": (
        "Ito suggested that Arland should sign a treaty.",
        {"mara-ito propose: Arland should sign a treaty"},
    ),
    "a defence that one is forced to": ("Ito had to defend the plan.", set()),
    "the own record": ("Ito defended her business deals.", set()),
    "a plan defended": ("Ito defended the treaty.", {"mara-ito support: the treaty"}),
    "taste": ("Ito praised the film.", set()),
    "sport": ("Ito was rooting for Corvia.", set()),
    "a fight for": (
        "Ito vowed to fight for the poor.",
        {"mara-ito promise: to fight for the poor"},
    ),
    "a fight foretold for": (
        "Ito says she will fight for low rates.",
        {"mara-ito promise: fight for low rates"},
    ),
    "a fight": ("Besk vowed to fight Arland.", {"besk threaten arland: to fight Arland"}),
    "not ready then": ("Besk was still not ready to recognize Arland.", set()),
    "not ready yet": ("Besk is not yet ready to sign the treaty.", set()),
    "a sentence argued for": (
        "The union argued for the maximum prison term.",
        {"dockers-union request: the maximum prison term"},
    ),
    "instead": ("Besk slept rather than giving Arland food.", set()),
}  # fmt: skip


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_hollow_acts(text: str, told: set[str]) -> None:
    """Feelings, biography, own affairs, forecasts and shared views tell nothing of a dispute."""
    assert told_in(text) == told
