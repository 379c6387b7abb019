"""Acts told of nobody on a side."""

from __future__ import annotations

import pytest
from moves_pile import ACTORS, report_of

from stateofplay.moves.find import find_moves

TOLD = {
    "neither of two": ("Neither Arland nor Besk rejected the plan.", ("arland", "besk")),
    "neither with a helper": ("Neither Arland nor Besk has rejected the plan.", ("arland", "besk")),
    "nobody": ("Nobody in Arland has rejected the plan.", ("arland",)),
    "no one": ("No one in Arland has rejected the plan.", ("arland",)),
}
SILENT = {
    "not yet": "Neither Arland nor Besk has signed the treaty.",
    "nobody yet": "Nobody in Arland has signed the treaty.",
    "of all": "Nobody has rejected the plan.",
    "another verb between": "Nobody in Arland who met them rejected the plan.",
}


@pytest.mark.parametrize(("text", "actors"), TOLD.values(), ids=TOLD)
def test_nobody_on_a_side_did_it(text: str, actors: tuple[str, ...]) -> None:
    """The act is told as not done, of all who are named."""
    found = [(m.act, m.actors, m.polarity) for m in find_moves([report_of(text)], ACTORS)]
    assert found == [("reject", actors, "negative")]


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_what_nobody_has_done_yet_is_no_move(text: str) -> None:
    """Who has only not done something tells nothing, nor does nobody at all."""
    assert find_moves([report_of(text)], ACTORS) == ()
