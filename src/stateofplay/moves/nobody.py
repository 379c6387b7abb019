"""Acts told as done by nobody of a body, or left undone: "nobody in Besk's team had threatened".

Reads     a sentence made ready, the sentences before it, a clause whose doer is not known
Writes    the clause as denied, with the body or the two that did not do it
Method    "nobody", "no one" or "none" with "in", "at" or "from" and a body right before the verb;
          "neither X nor Y has ever"; "without" and a verb in -ing behind what somebody did
Cost      linear in a few words
Limits    "no officer of Besk's" and the like are nobody of nobody
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stateofplay.moves.acts import ActClause, doing_act
from stateofplay.moves.passive import agent_at
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject, main_subject
from stateofplay.text.languages.en.negations import LEFT_UNDONE

_NOBODY = frozenset("nobody none no-one".split())
_WITHIN = frozenset("in at from of on inside within".split())
_TO_NOBODY = 9  # words from "nobody" to the verb
_EVER = frozenset("ever never".split())


def undone_by(reading: Reading, clause: ActClause) -> tuple[ActClause, Subject] | None:
    """Return a clause as denied, with those who did not do it: "nobody at Besk had promised".

    Args:
        reading: the sentence.
        clause: an act with nobody before its verb.
    """
    first = clause.group.first
    if clause.group.negated or clause.group.modality != "actual":
        return None
    found = _nobody_of(reading, first) or _neither(reading, clause)
    if found is None:
        return None
    doer, opened = found
    return replace(clause, group=replace(clause.group, first=opened, negated=True)), doer


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


def _nobody_of(reading: Reading, first: int) -> tuple[Subject, int] | None:
    """Return the body of "nobody in the Beskan team" before a verb group, and the first word."""
    for place in range(first - 1, max(-1, first - _TO_NOBODY), -1):
        if reading.gap(place) != "":
            return None
        fold, behind = reading.fold(place), place + 1
        if fold == "no" and reading.fold(behind) == "one":
            behind += 1
        elif fold not in _NOBODY:
            continue
        if reading.fold(behind) not in _WITHIN:
            return None
        doer = agent_at(reading, behind + 1)
        return None if doer is None or len(doer.actors) > 1 else (doer, place)
    return None


def _neither(reading: Reading, clause: ActClause) -> tuple[Subject, int] | None:
    """Return the two of "neither Arland nor Besk has ever"."""
    group = clause.group
    folds = {reading.fold(at) for at in range(group.first, group.verb)}
    if not folds & _EVER:
        return None
    for place in range(group.first - 1, max(-1, group.first - _TO_NOBODY), -1):
        if reading.fold(place) != "neither":
            continue
        ends = (reading.ends.get(at) for at in range(place + 1, group.first))
        actors = (reading.cast.receiver(m.actor) for m in ends if m is not None and m.actor)
        known = tuple(dict.fromkeys(actor for actor in actors if actor is not None))
        doer = Subject(known, place + 1, is_plural=True)
        return (doer, group.first) if len(known) == 2 else None
    return None
