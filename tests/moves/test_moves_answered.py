from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "praise": (
        "The plan drew praise from Besk.",
        {"besk support: praise from Besk"},
    ),
    "a sharp word between": (
        "The raid brought sharp criticism from Vell.",
        {"jon-vell accuse: criticism from Vell"},
    ),
    "somebody's objections": (
        "The yard was built over Besk's strong objections.",
        {"besk reject: objections"},
    ),
    "protests by": (
        "The gates were shut despite protests by the union.",
        {"dockers-union accuse: protests by the union"},
    ),
    "none": ("The plan drew no praise from Besk.", set()),
    "from nowhere": ("The plan drew praise from many.", set()),
    "hoped for": ("The plan hopes for praise from Besk.", set()),
    "no lead": ("The yard outlived Besk's support.", set()),
    "had": ("The yard has Besk's support.", {"besk support: support"}),
    "had of": (
        "The yard has the full backing of the union.",
        {"dockers-union support: backing of the union"},
    ),
    "won of": (
        "The plan won the blessing of Besk.",
        {"besk support: blessing of Besk"},
    ),
    "anger of": ("The plan drew the wrath of Besk.", {"besk accuse: wrath of Besk"}),
    "anger survived": ("The plan would have survived the wrath of Besk.", set()),
    "whom criticism hits": ("The plan drew criticism of Besk.", set()),
    "a veto is nobody's gift": ("The plan survived the objection of Besk.", set()),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_answers(text: str, told: set[str]) -> None:
    """An answer counts where it was given, not where it is hoped for."""
    assert told_in(text) == told
