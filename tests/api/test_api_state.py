"""The state of play of a dossier, narrowed down to a party or an issue."""

from __future__ import annotations

import pytest

from stateofplay.api.state import StateFilter, select_state
from stateofplay.model.dossier import Dossier
from stateofplay.model.errors import InputError
from stateofplay.model.finding import Actor, Issue, Move, OpenEnd, Position
from stateofplay.model.proposal import Attempt, Proposal
from stateofplay.model.span import Span

SPANS = {issue: Span("report-1", start, start + 5) for issue, start in (("toll", 0), ("reef", 9))}


def _actor(name: str, kind: str = "country", member_of: str | None = None) -> Actor:
    return Actor(name.lower(), kind, name, (), (), (), member_of)  # type: ignore[arg-type]


def _move(party: str, issue: str) -> Move:
    return Move(
        f"{party}-{issue}", "word", (party,), (), "propose", None, issue, "it", None, "positive",
        "actual", None, None, True, None, None, "They propose it.", (SPANS[issue],),
    )  # fmt: skip


ENDS = (("orsk", "toll"), ("velm", "toll"), ("orsk", "reef"))
MOVES = tuple(_move(party, issue) for party, issue in ENDS)
DOSSIER = Dossier(
    None,
    (),
    actors=(_actor("Orsk"), _actor("Velm"), _actor("Ida Holm", "person", "orsk")),
    moves=MOVES,
    issues=tuple(Issue(f"issue-{name}", name, (span,)) for name, span in SPANS.items()),
    positions=tuple(
        Position(move.actors[0], f"issue-{move.issue}", (move.id,), move.id, None)
        for move in MOVES
    ),
    proposals=tuple(
        Proposal(m.id, m.actors, "it", "tabled", None, (m.id,), (), None, m.evidence)
        for m in MOVES
    ),
    attempts=tuple(
        Attempt(m.id, "bilateral", m.actors, (), None, None, None, None, m.evidence)
        for m in MOVES
    ),
    open_ends=tuple(OpenEnd("asked", m.actors, None, "They ask.", m.evidence) for m in MOVES),
)  # fmt: skip

CASES = {
    "nothing asked for": (StateFilter(), [0, 1, 2]),
    "a party": (StateFilter(party="Orsk"), [0, 2]),
    "an issue": (StateFilter(issue="toll"), [0, 1]),
    "both": (StateFilter(party="orsk", issue="Toll"), [0]),
    "neither has it": (StateFilter(party="Velm", issue="reef"), []),
}


@pytest.mark.parametrize(("wanted", "expected"), CASES.values(), ids=CASES)
def test_select_state(wanted: StateFilter, expected: list[int]) -> None:
    """Positions, and what belongs to them, stay when party and issue are those asked for."""
    found = select_state(DOSSIER, wanted)
    for part in ("positions", "moves", "proposals", "attempts", "open_ends"):
        everything = getattr(DOSSIER, part)
        assert getattr(found, part) == tuple(everything[n] for n in expected), part


MISTAKES = {
    "a party": (StateFilter(party="Mora"), "no party called 'Mora'; known ones are Orsk, Velm"),
    "an issue": (StateFilter(issue="cod"), "no issue called 'cod'; known ones are toll, reef"),
}


@pytest.mark.parametrize(("wanted", "message"), MISTAKES.values(), ids=MISTAKES)
def test_unknown(wanted: StateFilter, message: str) -> None:
    """A name that nobody has is answered with those there are."""
    with pytest.raises(InputError, match=message):
        select_state(DOSSIER, wanted)
