"""Whom "the board" means in the words of somebody who belongs to a body."""

from __future__ import annotations

import pytest
from moves_pile import ACTORS, HARBOUR, ITO, actor, report_of

from stateofplay.model.finding import Move
from stateofplay.moves.find import find_moves
from stateofplay.moves.unnamed import find_unnamed

CHAIR = actor("Dana Orme", "person", HARBOUR.id, ["chairwoman"])
CASES = {
    "her own board": ("the board would accept the plan only if Besk paid", CHAIR, HARBOUR.id),
    "no body of hers": ("the board would accept the plan only if Besk paid", ITO, None),
    "another body": ("the Vantt board would accept the plan only if Besk paid", CHAIR, None),
}


def _told(words: str, speaker: object) -> list[Move]:
    text = f"They said {words}."
    report = report_of(text, quotes=[("indirect", words, speaker)])  # type: ignore[list-item]
    actors = (*ACTORS, CHAIR)
    unnamed = find_unnamed([report], actors)
    return list(find_moves(unnamed.analyses, (*actors, *unnamed.actors)))


@pytest.mark.parametrize(("words", "speaker", "body"), CASES.values(), ids=CASES)
def test_the_board_is_the_speakers(words: str, speaker: object, body: str | None) -> None:
    """A bare "the board" is that of the company whose chairwoman speaks, and of nobody else's."""
    found = [move.actors for move in _told(words, speaker)]
    assert ((body,) in found) is (body is not None)
