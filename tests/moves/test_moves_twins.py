from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "a reason for a refusal": (
        "Arland rejected the charge, calling it an insult.",
        {"arland reject: the charge"},
    ),
    "a demand held fast to": (
        "Arland reiterated its demand for an apology.",
        {"arland insist: its demand for an apology"},
    ),
    "a call besides": (
        "Arland rejected the charge, calling for an apology.",
        {"arland reject: the charge", "arland request: an apology"},
    ),
    "a demand made": (
        "Arland repeated its plea for an apology.",
        {"arland request: an apology"},
    ),
}

BROADER = {
    "an amount": ("Arland froze $2 billion in Beskan assets.", {"sanction"}),
    "a measure": ("Arland began a week of drills.", {"mobilize"}),
    "any good thing": ("Arland welcomed the pause.", {"support"}),
    "guests": ("Arland welcomed the tourists.", set()),
    "doubled": ("Gunmen kidnapped Ito. Besk cancelled the meeting.", {"withdraw"}),
    "held back": ("Arland refrained from rejecting the plan.", {"not reject"}),
    "nobody": ("Nobody rejected the plan.", set()),
    "failed": ("Arland failed to reach agreement with Besk.", {"not agree"}),
    "expected": ("Arland is widely expected to reject the plan.", {"reject"}),
    "said to have": ("Arland is said to have rejected the plan.", {"reject"}),
    "weighed": ("Arland is considering sanctions on Besk.", {"sanction"}),
    "could": ("Arland could sue Besk.", {"accuse"}),
    "could agree": ("Arland could support the plan.", set()),
    "so far": ("Arland has so far rejected the plan.", {"reject"}),
    "a threat ahead": ("Arland will retaliate.", {"threaten"}),
    "a threat carried out": ("Arland retaliated.", set()),
    "a vow of revenge": ("Arland vowed revenge.", {"threaten"}),
    "stood by": ("Arland stood by Besk.", {"support"}),
    "gave in": ("Arland gave in.", {"concede"}),
    "until": ("Arland gave Besk until Friday to reply.", {"request"}),
    "denied having": ("Arland denied having made an offer.", {"not propose"}),
    "suggested a fact": ("Arland suggested that the dam was weak.", set()),
    "no jobs": ("Arland assured workers that no jobs would be lost.", {"promise"}),
    "travelled": ("Ito flew to Besk for talks with Vell.", {"consult"}),
    "a name for it": ("Besk left in what Ito called an insult.", set()),
    "by telephone": ("Ito spoke to Vell by telephone.", {"consult"}),
    "reporters": ("Ito spoke to reporters.", set()),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_twins(text: str, told: set[str]) -> None:
    """An act that is told twice in one sentence is one move."""
    assert told_in(text) == told


@pytest.mark.parametrize(("text", "acts"), BROADER.values(), ids=BROADER)
def test_acts_in_other_words(text: str, acts: set[str]) -> None:
    """Amounts, measures, doubt and denial around a verb leave its act to be read."""
    assert {_act_of(one) for one in told_in(text)} == acts


def _act_of(told: str) -> str:
    words = told.split(":")[0].split()
    return " ".join(words[1:3]) if words[1] == "not" else words[1]
