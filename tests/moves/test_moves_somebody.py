from __future__ import annotations

import pytest
from moves_pile import ACTORS, report_of

from stateofplay.moves.find import find_moves
from stateofplay.moves.unnamed import find_unnamed

SOMEBODY = {
    "a kind alone": ("His organisation rejected the offer.", []),
    "a kind told anew": ("A charity rejected the offer.", ["charity"]),
    "a kind with what it is": ("The growers' group rejected the offer.", ["growers' group"]),
    "people in general": ("Consumers reject such offers.", []),
    "people in general who did so": ("Consumers have rejected the offer.", []),
    "a country's treasury": ("The Arland Treasury rejected the offer.", ["arland"]),
    "some of a place": ("Villagers rejected the offer.", ["villagers"]),
}


@pytest.mark.parametrize(("text", "expected"), SOMEBODY.values(), ids=SOMEBODY)
def test_somebody(text: str, expected: list[str]) -> None:
    """Nobody acts who is told by a kind of body alone, or as people in general."""
    found = find_unnamed([report_of(text)], ACTORS)
    names = {one.id: one.name for one in (*ACTORS, *found.actors)}
    moves = find_moves(found.analyses, (*ACTORS, *found.actors))
    assert [names[one].casefold() for move in moves for one in move.actors] == expected
