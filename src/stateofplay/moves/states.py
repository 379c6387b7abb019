"""Which state acted: none after its end, and none before its predecessor's end.

Reads     the actors of an act, its time, how they are written
Writes    the actors that can have acted then, or `None` when one of them is in doubt
Method    a table of states that are gone. "Moscow" in a year of the Soviet Union is the Soviet
          Union; "the two countries" are those that live. A state that is written by its own name
          stays as written
Cost      one look-up an actor
Limits    an act without a time is left as it stands; governments in exile are not known
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta

from stateofplay.model.interval import When, by_time, day_of
from stateofplay.moves.bounds import earliest
from stateofplay.moves.reading import Cast
from stateofplay.text.states import ended_state, predecessor_of

_DAY = timedelta(1)


def states_of_the_time(
    actors: Sequence[str], when: When | None, named: Collection[str], cast: Cast
) -> tuple[str, ...] | None:
    """Return the actors that can have acted at a time, `None` when one is in doubt.

    Args:
        actors: ids.
        when: of the act.
        named: those that the sentence writes by their own name.
        cast: of the pile.
    """
    if when is None:
        return tuple(actors)
    found: list[str] = []
    for actor in actors:
        living = _living(actor, when, cast, is_named=actor in named)
        if living is None:
            return None
        found.append(living)
    return tuple(dict.fromkeys(found))


def _living(actor: str, when: When, cast: Cast, *, is_named: bool) -> str | None:
    name = cast.country_name(actor)
    if name is None:
        return actor
    ended = ended_state(name)
    if ended is not None and earliest(when) >= ended.end:
        return None if is_named or ended.successor is None else cast.country(ended.successor)
    before = predecessor_of(name)
    if is_named or before is None or when.mod == "before":
        return actor
    if when.end < before.end and when.start >= before.start:
        return cast.country(before.name)
    return actor if when.start >= before.end or when.end < before.start else None


def within_life(actors: Sequence[str], when: When | None, cast: Cast) -> When | None:
    """Return an upper bound no later than the end of the states that acted."""
    if when is None or when.mod != "before":
        return when
    for actor in actors:
        ended = ended_state(cast.country_name(actor) or "")
        if ended is not None and ended.end <= when.end:
            when = by_time(day_of(ended.end - _DAY))
    return when
