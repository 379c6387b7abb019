"""Choices that a speaker leaves to others: "either they sign or the gates stay shut".

Reads     a teller and a word of it
Writes    threats, with what is threatened as their content
Method    the words open with "either"; a clause with a verb, then "or" and another clause
Cost      linear in the words
Limits    "you can sign or you can drown" has no "either" and is not read
"""

from __future__ import annotations

from stateofplay.moves.grammar import tag_at
from stateofplay.moves.said import SaidAct
from stateofplay.moves.tellers import Teller

_VERBAL = frozenset("VERB AUX".split())
_SHORTEST = 2  # words of a clause


def find_choice(teller: Teller, place: int) -> SaidAct | None:
    """Read "either the money comes or the cranes stay idle" at the start of what is said."""
    reading = teller.reading
    if place != teller.first or reading.fold(place) != "either":
        return None
    last_or = next(
        (at for at in range(teller.last - _SHORTEST, place + _SHORTEST, -1)
         if reading.fold(at) == "or"),
        None,
    )  # fmt: skip
    if last_or is None:
        return None
    either = any(tag_at(reading, at) in _VERBAL for at in range(place + 1, last_or))
    harm = any(tag_at(reading, at) in _VERBAL for at in range(last_or + 2, teller.last + 1))
    return teller.act("threaten", (), last_or + 1, last_or + 1) if either and harm else None
