"""The state of play of a dossier, narrowed down to a party or an issue.

>>> from stateofplay.api import build
>>> from stateofplay.api.state import StateFilter, select_state
>>> dossier = build(["reports/"])                                   # doctest: +SKIP
>>> select_state(dossier, StateFilter(party="Norland")).positions   # doctest: +SKIP
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from stateofplay.api.asking import issues_named, tied_to
from stateofplay.model.dossier import Dossier
from stateofplay.model.finding import Move, OpenEnd, Position
from stateofplay.model.proposal import Attempt, Proposal
from stateofplay.model.span import Span


@dataclass(frozen=True, slots=True)
class StateFilter:
    """Which part of the state of play is wanted; what is `None` leaves nothing out.

    Args:
        party: name of a country, an organisation or a group: what it, and people and bodies tied
            to it, said and did.
        issue: words of the name of an issue.
    """

    party: str | None = None
    issue: str | None = None


def select_state(dossier: Dossier, wanted: StateFilter) -> Dossier:
    """Return the dossier with the positions, and what belongs to them, that a filter keeps.

    Moves are those of the positions kept. Proposals, attempts and open ends stay when the party
    has a part in them, and when a move on the issue, or its sentence, does. Where nothing is
    asked for, the dossier comes back as it is.

    Raises:
        InputError: nobody, or several, have the name of the party, or no issue has the words.
    """
    if wanted == StateFilter():
        return dossier
    parties = None if wanted.party is None else tied_to(dossier.actors, wanted.party)
    issues = None if wanted.issue is None else issues_named(dossier.issues, wanted.issue)
    positions = tuple(
        one
        for one in dossier.positions
        if (parties is None or one.party in parties) and (issues is None or one.issue in issues)
    )
    moves = _moves(dossier, positions)
    kept = _Kept(
        parties,
        None if issues is None else _moves_on(dossier, issues),
    )
    return replace(
        dossier,
        positions=positions,
        moves=moves,
        proposals=tuple(one for one in dossier.proposals if kept.proposal(one)),
        attempts=tuple(one for one in dossier.attempts if kept.attempt(one)),
        open_ends=tuple(one for one in dossier.open_ends if kept.open_end(one)),
    )


class _Kept:
    """Tells what belongs to the parties and to the moves that are wanted."""

    def __init__(self, parties: set[str] | None, moves: tuple[Move, ...] | None) -> None:
        self.parties = parties
        self.move_ids = None if moves is None else {move.id for move in moves}
        self.spans = None if moves is None else {span for move in moves for span in move.evidence}

    def proposal(self, one: Proposal) -> bool:
        return self._acts(one.by) and (
            self.move_ids is None or not self.move_ids.isdisjoint(one.steps)
        )

    def attempt(self, one: Attempt) -> bool:
        return self._acts((*one.parties, *one.third_parties)) and self._told(one.evidence)

    def open_end(self, one: OpenEnd) -> bool:
        return self._acts(one.who) and self._told(one.evidence)

    def _acts(self, actors: tuple[str, ...]) -> bool:
        return self.parties is None or not self.parties.isdisjoint(actors)

    def _told(self, evidence: tuple[Span, ...]) -> bool:
        return self.spans is None or not self.spans.isdisjoint(evidence)


def _moves(dossier: Dossier, positions: tuple[Position, ...]) -> tuple[Move, ...]:
    ids = {move for one in positions for move in one.moves}
    return tuple(move for move in dossier.moves if move.id in ids)


def _moves_on(dossier: Dossier, issues: set[str]) -> tuple[Move, ...]:
    return tuple(move for move in dossier.moves if move.issue in issues)
