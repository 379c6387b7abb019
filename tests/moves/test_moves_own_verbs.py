from __future__ import annotations

import pytest
from moves_pile import told_in

OWN = {
    "the object of by": (
        "The envoys, chaired by the trade minister, Jon Vell, rejected the offer.",
        set(),
    ),
    "a participle behind a noun": (
        "Ito was met by thousands of Arlandic growers protesting against the levy.",
        set(),
    ),
    "who behind a body": ("The head of the Dockers Union who rejected the offer left.", set()),
    "a firm with a possessive": ("Vell's of Northport rejected the offer.", set()),
    "a headline without its helper": ("Jon Vell accused of spying.", set()),
    "one who is told of": (
        "Voters saw Vell, whom Arland accused of spying.",
        {"arland accuse jon-vell: spying"},
    ),
    "in support of": ("Growers marched in support of Arland.", set()),
    "officials of the doer say they": (
        "Arlandic officials said they rejected the offer.",
        {"arland reject: the offer"},
    ),
    "others say they": ("Fishermen said they rejected the offer of Arland.", set()),
    "plain": ("Jon Vell has rejected the offer.", {"jon-vell reject: the offer"}),
}


@pytest.mark.parametrize(("text", "told"), OWN.values(), ids=OWN)
def test_own(text: str, told: set[str]) -> None:
    """A verb is told of its own subject, not of a name that stands nearer."""
    assert told_in(text) == told
