"""Words that speak of one matter, and which of several an act is about."""

from __future__ import annotations

import pytest

from stateofplay.moves.issue_phrases import stems_of
from stateofplay.moves.issues import first_named
from stateofplay.moves.matters import matter_at, phrase_of_name

PARTED = {
    "hand over": ("hand over the islet", True),
    "with the thing between": ("hand the islet and its lighthouse over to them", True),
    "a pronoun names nothing": ("hand it over for a few coins", False),
    "no particle": ("hand the islet a flag", False),
    "given back": ("given the ship back", True),
    "back too far away": ("give drivers more pay and bring conductors back", False),
}


@pytest.mark.parametrize(("text", "is_transfer"), PARTED.values(), ids=PARTED)
def test_a_verb_and_its_particle_may_stand_apart(text: str, is_transfer: bool) -> None:
    """What is handed over or given back is transferred, wherever the particle stands."""
    told = matter_at(text.split(), 0)
    assert (told is not None and told[0] == "@transfer") == is_transfer


RANKED = {("islet",): 0, ("@transfer",): 1, ("sale",): 2, ("plant",): 3}
ABOUT = {
    "the first named": ("the islet and the plant", 0),
    "what is done, in the passive": ("that islet would only be handed over", 1),
    "what is done, told apart": ("the islet that they handed over", 0),
    "the thing that is sold": ("a sale of the plant", 3),
    "a sale of nothing known": ("a sale of the year", 2),
    "none": ("the rain", None),
}


@pytest.mark.parametrize(("text", "rank"), ABOUT.values(), ids=ABOUT)
def test_what_an_act_is_about(text: str, rank: int | None) -> None:
    """A passive is about what is done, "the sale of" about its thing; else the first counts."""
    assert first_named(RANKED, stems_of(text)) == rank


def test_the_phrase_of_a_name() -> None:
    """A name that tells a matter is that matter, another one its stems."""
    assert phrase_of_name(["economic", "@sanctions"]) == ("@sanctions",)
    assert phrase_of_name(["harbour", "treati"]) == ("harbour", "treati")
