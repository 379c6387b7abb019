"""What each move of a thread changed, and where one party speaks with two voices.

Reads     the moves of one party on one issue, oldest first
Writes    a step for each
Method    a word is laid beside the word before it, a deed beside the deed before it: the same act
          again, a condition that came or went, a withdrawal, or another act. Two moves of different
          persons that say yes and no within a week stand against each other
Source    phases of negotiation as commitments made, conditioned and taken back (Putnam 1988); which
          pairs are opposite is ours
Cost      linear in the moves of a thread, and in those of one week for each of them
Limits    what changed inside the words ("three years" for "two") is for the reader to see; a yes
          to one part and a no to another of one issue stand against each other
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from stateofplay.model.finding import Move
from stateofplay.model.thread import Step, StepKind
from stateofplay.moves.reading import Cast

_YES = frozenset({"agree", "support", "concede", "accept_if"})
_NO = frozenset({"reject", "withdraw"})
# Acts that one can put a condition on, or take it off again, without acting otherwise.
_WILLING = _YES | {"propose", "promise", "consult"}


@dataclass(frozen=True, slots=True)
class StepConfig:
    """When two voices count as one time; days."""

    max_apart_days: int = 7  # a week: what a side says anew later is a change, no second voice


DEFAULTS = StepConfig()


def trace_steps(
    ordered: Sequence[Move], party: str, cast: Cast, *, config: StepConfig = DEFAULTS
) -> tuple[Step, ...]:
    """Return what each move changed, in the order given.

    Args:
        ordered: moves of one party on one issue, oldest first.
        party: the party.
        cast: of the pile.
        config: when two voices count as one time.
    """
    by = {move.id: _by(move, party, cast) for move in ordered}
    against = _against(ordered, by, cast, config)
    last: dict[str, Move] = {}
    steps = []
    for move in ordered:
        before = last.get(move.kind)
        kind = _kind(move, before)
        id_before = None if before is None else before.id
        steps.append(Step(move.id, kind, id_before, by[move.id], against.get(move.id, ())))
        last[move.kind] = move
    return tuple(steps)


def _by(move: Move, party: str, cast: Cast) -> tuple[str, ...]:
    """Return those who act for the party; a speaker on whose word alone it stands is one."""
    own = tuple(actor for actor in move.actors if cast.side(actor) == party)
    voice = move.on_word_of
    if voice is not None and cast.side(voice) == party:
        return (voice,)
    return own or move.actors


def _kind(move: Move, before: Move | None) -> StepKind:
    if before is None:
        return "first"
    if move.act == "withdraw":
        return "repeated" if before.act == "withdraw" else "withdrawn"
    is_same = move.act == before.act
    if is_same or {move.act, before.act} <= _WILLING:
        if move.condition is not None and before.condition is None:
            return "new_condition"
        if move.condition is None and before.condition is not None:
            return "condition_dropped"
    return "repeated" if is_same else "other_act"


def _against(
    ordered: Sequence[Move], by: Mapping[str, tuple[str, ...]], cast: Cast, config: StepConfig
) -> dict[str, tuple[str, ...]]:
    """Return the moves that say the opposite of each, in order of time."""
    told = [move for move in ordered if move.act in _YES | _NO and move.said is not None]
    told.sort(key=_last_day)
    days = [_last_day(move) for move in told]
    found: dict[str, list[str]] = {}
    for place, move in enumerate(told):
        first = bisect_left(days, days[place] - config.max_apart_days)
        last = bisect_right(days, days[place] + config.max_apart_days)
        for other in told[first:last]:
            if _is_opposite(move, other) and _are_two(by[move.id], by[other.id], cast):
                found.setdefault(move.id, []).append(other.id)
    return {move: tuple(others) for move, others in found.items()}


def _is_opposite(left: Move, right: Move) -> bool:
    return (left.act in _YES) != (right.act in _YES)


def _are_two(left: Sequence[str], right: Sequence[str], cast: Cast) -> bool:
    """Return whether two persons speak, and not one, or a person and the party as a whole."""
    people = [{actor for actor in side if cast.is_person(actor)} for side in (left, right)]
    return bool(people[0] and people[1]) and people[0].isdisjoint(people[1])


def _last_day(move: Move) -> int:
    assert move.said is not None  # only those with a time are asked
    return move.said.end.toordinal()
