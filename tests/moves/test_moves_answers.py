"""The issue of moves that are about a proposal."""

from __future__ import annotations

import pytest
from moves_pile import ACTORS, report_of

from stateofplay.model.proposal import Proposal
from stateofplay.moves.answers import issues_of_proposals
from stateofplay.moves.find import find_moves
from stateofplay.moves.reading import Cast

TEXT = "Arland proposed a treaty. {}"
CASES = {
    "an answer": ("Besk refused.", {"treaty"}),
    "the same act of the same side": ("Arland proposed a border.", set()),
    "the same act of another side": ("Besk proposed a border.", {"treaty"}),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_who_answers_a_proposal_speaks_about_its_issue(text: str, expected: set[str]) -> None:
    """A step without an issue has that of the proposal, unless it only tells a known one again."""
    moves = find_moves([report_of(TEXT.format(text))], ACTORS)
    first, second = sorted(moves, key=lambda move: move.evidence[0])
    one = Proposal(
        "p", ("arland",), "a treaty", "tabled", None, (first.id, second.id), (), None, ()
    )
    found = issues_of_proposals((one,), moves, {first.id: "treaty"}, Cast(ACTORS))
    assert set(found.values()) == expected
    assert issues_of_proposals((one,), moves, {}, Cast(ACTORS)) == {}
