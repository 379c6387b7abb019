"""Acts of verbs that stand in no frame table: the back-off, which keeps silent unless it is sure.

Reads     a sentence made ready, the acts found by frames, the sentences before it
Writes    clauses in text order, of the form that frames give
Method    a verb of `GUESSED_VERBS` that the tables do not know, whose subject is a known actor and
          which has an object or a clause. Which act it tells is judged by the model of classes
          (`text/events`) over the whole sentence: the class must be the verb's own and lead clearly
Source    measured in `docs/decisions/0017-classes-of-events.md`
Cost      the model runs only where such a verb stands
Limits    accusing, supporting, rejecting and arresting only: over all verbs the model tells an act
          right in about half of the cases, since it was never shown that nothing happens
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from stateofplay.model.finding import Act
from stateofplay.moves.acts import ActClause, ActVerb, verbs_at
from stateofplay.moves.complement import read_complement
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject, find_subject
from stateofplay.text.clauses import Tag, VerbGroup, read_group, verb_forms
from stateofplay.text.events.classes import classes_of
from stateofplay.text.events.features import MarkedEvent
from stateofplay.text.languages.en.event_words import GUESSED_VERBS, THINGS_ONLY
from stateofplay.text.languages.en.speech import SUBJECT_PRONOUNS

# Lead over the next class, in log odds: of 27 acts found so in 1,500 texts of T17 and PolNeAR that
# were not read before, 22 are right; without two verbs dropped after that, 22 of 23.
_LEAD = 1.0
_FRAMES = ("W", "R", "N")
_THINGS_ONLY = frozenset(form for verb in THINGS_ONLY for form in verb_forms(verb))


class _Candidate(NamedTuple):
    """A verb that may tell an act, with what the model is shown."""

    act: Act
    group: VerbGroup
    frame: str
    complement: tuple[tuple[str, ...], int, int]
    event: MarkedEvent


def find_guessed(
    reading: Reading, taken: Sequence[ActClause], before: Sequence[Reading]
) -> Iterator[ActClause]:
    """Yield acts of verbs that no frame tells; nothing where the model is not sure.

    Args:
        reading: the sentence.
        taken: acts that frames tell; nothing is guessed inside them.
        before: the readings of the same report before this one, in order.
    """
    found = [
        candidate
        for place in range(1, len(reading.words))
        for candidate in _candidates(reading, place, taken, before)
    ]
    classes = classes_of([candidate.event for candidate in found])
    for (act, group, frame, complement, _), told in zip(found, classes, strict=True):
        if told.name == act.upper() and told.margin >= _LEAD:
            yield ActClause(ActVerb((), act, None, ()), group, *complement, frame)


def _candidates(
    reading: Reading, place: int, taken: Sequence[ActClause], before: Sequence[Reading]
) -> Iterator[_Candidate]:
    act, tags = _forms().get(reading.fold(place), (None, frozenset()))
    if (
        act is None
        or any(True for _ in verbs_at(reading, place))
        or _is_inside(reading, place, taken)
    ):
        return
    group = read_group(reading.words, place, tags, reading.timed)
    if group is None or group.modality != "actual" or group.negated or group.tense == "ing":
        return
    subject = find_subject(reading, group.first, before)
    if subject is None or not _fits(reading, subject, group):
        return
    for frame in _frames(reading, place):
        complement = read_complement(reading, place + 1, frame, "", 1)
        if complement is not None:
            event = _event(reading, subject, group, complement[1])
            yield _Candidate(act, group, frame, complement, event)
            return


def _frames(reading: Reading, place: int) -> Sequence[str]:
    """Return the frames to try; of a verb of things none whose object is an actor."""
    if reading.fold(place) not in _THINGS_ONLY:
        return _FRAMES
    return () if read_complement(reading, place + 1, "R", "", 1) else ("N",)


def _is_inside(reading: Reading, place: int, taken: Sequence[ActClause]) -> bool:
    at = reading.words[place].start
    return any(reading.words[c.group.first].start <= at < c.end for c in taken)


def _fits(reading: Reading, subject: Subject, group: VerbGroup) -> bool:
    if reading.fold(subject.first) in SUBJECT_PRONOUNS:
        return False
    return subject.is_plural or not group.is_plural


def _event(reading: Reading, subject: Subject, group: VerbGroup, content: int) -> MarkedEvent:
    """Return the sentence with its actor and the first other actor behind the verb."""
    actor = (reading.words[subject.first].start, reading.words[group.first - 1].end)
    other = next(
        (
            (m.span.start, m.span.end)
            for m in reading.mentions
            if m.span.start >= content and m.actor is not None and m.actor not in subject.actors
        ),
        None,
    )
    return MarkedEvent(reading.text, reading.words, actor, other)


@cache
def _forms() -> dict[str, tuple[Act | None, frozenset[Tag]]]:
    """Return form of a verb -> the act it may tell, and what the form can be."""
    found: dict[str, tuple[Act | None, frozenset[Tag]]] = {}
    for act, verbs in GUESSED_VERBS.items():
        for verb in verbs.split():
            for form, tags in verb_forms(verb).items():
                found.setdefault(form, (act, tags))  # type: ignore[arg-type]  # the table is tested against Act
    return found
