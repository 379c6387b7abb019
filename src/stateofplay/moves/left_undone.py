"""Acts left undone beside what somebody did: "freed the crew without apologising".

Reads     a sentence made ready, the sentences before it
Writes    denied acts with their doers, in text order
Method    "without" and a verb in -ing that tells an act worth telling where it was not done; the
          doer is the one subject of the sentence before it
Cost      linear in the words
Limits    of two subjects before "without" it is not told who left it undone
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stateofplay.moves.acts import ActClause, doing_act
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject, main_subject
from stateofplay.text.languages.en.negations import LEFT_UNDONE


def find_left_undone(
    reading: Reading, before: Sequence[Reading]
) -> Iterator[tuple[ActClause, Subject]]:
    """Yield what somebody did not do with what they did: "freed the crew without apologising".

    Args:
        reading: the sentence.
        before: the readings of the same report before this one, in order.
    """
    for place in range(1, len(reading.words)):
        if reading.fold(place - 1) != "without":
            continue
        clause = doing_act(reading, place)
        if clause is None or clause.verb.act not in LEFT_UNDONE:
            continue
        doer = main_subject(reading, place - 1, before)
        if doer is not None:
            group = replace(clause.group, first=place - 1, negated=True, tense="past")
            yield replace(clause, group=group), doer
