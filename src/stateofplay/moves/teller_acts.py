"""Second verbs of whoever tells: "Ito admitted that her officers had erred and undertook to pay".

Reads     a sentence made ready, an act behind "and", who was found to do it, the voices
Writes    the teller as the doer, or nothing
Method    those told of are the teller's own ("her officers"): what they did is told, and the teller
          goes on; so it is where only things are told of ("that the wall had cracked and vowed to")
Cost      one look at a few words
Limits    others whom somebody tells of may go on themselves: then nobody is taken
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.moves.acts import ActClause
from stateofplay.moves.reading import Reading
from stateofplay.moves.speech import Voice
from stateofplay.moves.subjects import Subject, find_subject
from stateofplay.text.languages.en.speech import OWNERS

_JOINS = frozenset("and but".split())


def teller_of(
    reading: Reading,
    clause: ActClause,
    doer: Subject | None,
    voices: Sequence[Voice],
    before: Sequence[Reading],
) -> Subject | None:
    """Return the teller who goes on behind what others of the same side are told to have done.

    Args:
        reading: the sentence.
        clause: the act.
        doer: who stands nearer and may have done it; `None` where that is a thing.
        voices: the stretches of the sentence that are somebody's words.
        before: the readings of the same report before this one, in order.
    """
    first = clause.group.first
    if reading.fold(first - 1) not in _JOINS or reading.gap(first - 2).strip(",") != "":
        return None
    if clause.group.tense != "past":
        return None
    nearer = first if doer is None else doer.first
    told = next((v for v in voices if v.quoted is None and 0 <= v.place < nearer), None)
    if told is None or told.actor is None or not _may_go_on(reading, told, first, doer):
        return None
    teller = find_subject(reading, told.place, before)
    return teller if teller is not None and teller.actors == (told.actor,) else None


def _may_go_on(reading: Reading, told: Voice, verb: int, doer: Subject | None) -> bool:
    """Return whether what stands between is of the teller's own people, or of things alone."""
    if doer is not None:
        return any(reading.fold(at) in OWNERS for at in range(doer.first - 1, doer.first + 2))
    return not any(
        told.place < at < verb and mention.actor is not None
        for at, mention in reading.starts.items()
    )
