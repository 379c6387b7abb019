"""Who may bind a party."""

from __future__ import annotations

import pytest
from moves_pile import actor

from stateofplay.model.finding import Actor
from stateofplay.moves.authority import is_bystander, is_official

UNION = actor("Dockers Union", "organisation")
PAPER = actor("Northport Herald", "organisation")

CASES: dict[str, tuple[Actor, Actor | None, bool]] = {
    "a country": (actor("Arland", "country"), None, True),
    "a company": (actor("Roe Shipping", "organisation"), None, True),
    "a rebel group": (actor("River Front", "group"), None, True),
    "a paper": (PAPER, None, False),
    "a university": (actor("University of Northport", "organisation"), None, False),
    "a place that acts": (actor("Northport", "place"), None, True),
    "a mediator": (actor("Ada Roe", "person", None, ["mediator"]), None, True),
    "a negotiator": (actor("Ada Roe", "person", None, ["chief negotiator"]), None, True),
    "a union leader": (actor("Ada Roe", "person", None, ["union president"]), None, True),
    "an analyst": (actor("Ada Roe", "person", "dockers-union", ["analyst"]), UNION, False),
    "a former minister": (actor("Ada Roe", "person", None, ["former minister"]), None, False),
    "a former minister who chairs": (
        actor("Ada Roe", "person", None, ["former minister", "chairwoman"]), None, True),
    "a member without a role": (actor("Ada Roe", "person", "dockers-union"), UNION, True),
    "a writer of a paper": (actor("Ada Roe", "person", "northport-herald"), PAPER, False),
    "a person who needs no introduction": (actor("Ada Roe", "person"), None, True),
    "a person whose role is no office": (
        actor("Ada Roe", "person", None, ["pianist"]), None, False),
}  # fmt: skip


@pytest.mark.parametrize(("who", "body", "expected"), CASES.values(), ids=CASES)
def test_is_official(who: Actor, body: Actor | None, expected: bool) -> None:
    """Parties, their office-holders and mediators are official; who looks on is not."""
    assert is_official(who, body) is expected


def test_bystanders_are_told_by_their_names() -> None:
    """A word of the press at the end of a name counts, alone or in front it does not."""
    assert is_bystander("Inland News Agency")
    assert is_bystander("Northport Daily")
    assert not is_bystander("Post")
    assert not is_bystander("Times Shipping")
    assert not is_bystander("Water Agency")
    assert not is_bystander("")
