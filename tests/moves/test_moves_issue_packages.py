"""The other issues of an act."""

from __future__ import annotations

import pytest
from moves_pile import ACTORS, report_of

from stateofplay.model.finding import Issue
from stateofplay.moves.find import find_moves
from stateofplay.moves.issue_packages import issues_beside

DAM, BRIDGE, TALKS, SANCTIONS = (
    Issue(name, name, (), ()) for name in ("dam", "bridge", "talks", "sanctions")
)

CASES: dict[str, tuple[str, tuple[str, ...]]] = {
    "two things asked": ("Arland demanded to close the dam and to open the bridge.", ("bridge",)),
    "one thing": ("Arland demanded to close the dam under the bridge.", ()),
    "the same again": ("Arland demanded to close the dam and to drain the dam.", ()),
    "a charge": ("Arland accused Besk of closing the dam and the bridge.", ()),
    "named in the first part, about something else": ("Arland demanded to open the bridge.", ()),
    "talks": ("Arland demanded to close the dam and to open talks.", ()),
    "a matter of no other act": (
        "Arland rejected a dam that would undermine the sanctions.",
        ("sanctions",),
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_an_act_may_be_about_several_issues(text: str, expected: tuple[str, ...]) -> None:
    """What a later part names is another issue; of the first part only what no act is about."""
    moves = find_moves([report_of(text)], ACTORS)[:1]
    issue_of = {moves[0].id: "dam", "another": "bridge", "a third": "talks"}
    found = issues_beside(moves, issue_of, (DAM, BRIDGE, TALKS, SANCTIONS))
    assert found.get(moves[0].id, ()) == expected


def test_an_act_without_an_issue_has_none_beside_it() -> None:
    """Only an act that is about something is about something else besides."""
    moves = find_moves([report_of("Arland demanded peace and to open the bridge.")], ACTORS)
    assert issues_beside(moves, {}, (DAM, BRIDGE)) == {}
