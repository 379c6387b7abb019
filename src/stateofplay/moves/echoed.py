"""Acts that a second actor does alike: "Arland rejected the plan, as did Besk".

Reads     a sentence made ready, its acts with their doers
Writes    the same acts with the second doer
Method    "as did", "and so has" and a name that ends the clause; the act is the one told last
          before it. What was not done, or was done in the passive, is not told anew
Cost      linear in the words
Limits    "Besk did too" is not read
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stateofplay.moves.acts import ActClause
from stateofplay.moves.phrase_actors import actor_at
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject

_ALIKE = frozenset("as so".split())
_DOING = frozenset("did does do has have had will".split())


def find_echoes(
    reading: Reading, told: Sequence[tuple[ActClause, Subject]]
) -> Iterator[tuple[ActClause, Subject]]:
    """Yield the acts that a second actor does too."""
    for place in range(2, len(reading.words) - 1):
        if reading.fold(place) not in _DOING or reading.fold(place - 1) not in _ALIKE:
            continue
        is_joined = reading.fold(place - 2) == "and" or reading.gap(place - 2) == ","
        named = actor_at(reading, place + 1) if is_joined and not reading.gap(place) else None
        if named is None or reading.gap(named[1]) == "":
            continue
        last = max(
            ((c, d) for c, d in told if c.group.verb < place - 1),
            key=lambda one: one[0].group.verb,
            default=None,
        )
        if last is None or last[0].frame == "P" or last[0].group.negated:
            continue
        clause, doer = last
        before = reading.words[place - 2 - (reading.fold(place - 2) == "and")].end
        if named[0] not in doer.actors:
            end = min(clause.end, max(before, clause.start + 1))
            yield replace(clause, end=end), Subject((named[0],), place + 1, is_plural=False)
