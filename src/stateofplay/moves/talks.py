"""Meetings that are told beside another act: "said after talks with Besk", "flew in to meet Ito".

Reads     a sentence made ready, the sentences before it
Writes    clauses with their doers, in text order
Method    a noun of meeting with "with" and an actor behind "after", "in" and the like; "after
          meeting Ito"; "to meet Ito" behind a verb of travel. Who met is the one subject of the
          sentence. What "will" or "would" be said there is no meeting yet
Cost      linear in the words
Limits    of two subjects in a sentence it is not told who met
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.phrase_actors import actor_at
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject, find_subject, main_subject
from stateofplay.text.clauses import VerbGroup, clause_end, is_verb_like, verb_forms
from stateofplay.text.languages.en.act_nouns import MEETING_LEADS, MEETING_NOUNS, TRAVELLED

_CONSULT = ActVerb((), "consult", "meet", ())
_TO_LEAD = 4  # words between "after" and "talks": "after two days of talks"
_AHEAD = frozenset(
    """will would should must can could may might won't not never if unless before plans
    hopes expects""".split()
)
_MET = frozenset("meet see".split())
_CONFERRED = _MET | frozenset("confer talk speak negotiate".split())
_TO_TRAVEL = 8  # words between "flew" and "to meet"


@cache
def _travel_forms() -> frozenset[str]:
    return frozenset(
        form for base in TRAVELLED for form, tags in verb_forms(base).items() if "past" in tags
    )


def find_meetings(
    reading: Reading, before: Sequence[Reading]
) -> Iterator[tuple[ActClause, Subject]]:
    """Yield the meetings that a sentence tells in passing, with who met.

    Args:
        reading: the sentence.
        before: the readings of the same report before this one, in order.
    """
    for place in range(len(reading.words) - 1):
        found = _at_meeting(reading, place) or _after_meeting(reading, place)
        if found is None:
            continue
        lead, whom, last = found
        doer = _doer(reading, lead, last, before)
        if doer is None or whom in doer.actors:
            continue
        start = reading.words[place].start
        end = clause_end(reading.text, reading.words, last, reading.end)
        group = VerbGroup(place, place, "actual", False, "past")
        yield ActClause(_CONSULT, group, (whom,), start, end, "P"), doer


def _at_meeting(reading: Reading, place: int) -> tuple[int, str, int] | None:
    """Read "after long talks with Besk": the place of "after", whom, and the last word."""
    if reading.fold(place) not in MEETING_NOUNS or reading.fold(place + 1) != "with":
        return None
    named = actor_at(reading, place + 2)
    if named is None:
        return None
    for lead in range(place - 1, max(-1, place - 2 - _TO_LEAD), -1):
        if reading.gap(lead) != "":
            return None
        if reading.fold(lead) in MEETING_LEADS:
            return lead, *named
    return None


def _after_meeting(reading: Reading, place: int) -> tuple[int, str, int] | None:
    """Read "after meeting Ito", and "flew to Arburg to meet Ito"."""
    first = place + 1 + (reading.fold(place + 1) == "with")
    if reading.fold(place) == "meeting" and reading.fold(place - 1) == "after":
        named = actor_at(reading, first)
        return None if named is None else (place - 1, *named)
    with_ = first > place + 1
    if (
        reading.fold(place) not in (_CONFERRED if with_ else _MET)
        or reading.fold(place - 1) != "to"
    ):
        return None
    named = actor_at(reading, first)
    for verb in range(place - 2, max(0, place - 2 - _TO_TRAVEL), -1):
        if reading.gap(verb) != "" or named is None:
            return None
        if reading.fold(verb) in _travel_forms():
            return verb + 1, *named
    return None


def _doer(reading: Reading, lead: int, last: int, before: Sequence[Reading]) -> Subject | None:
    if any(reading.fold(at) in _AHEAD for at in range(lead)):
        return None
    subject = main_subject(reading, lead, before) if lead > 0 else None
    if subject is not None or any(is_verb_like(reading.words, at) for at in range(lead)):
        return subject
    for at in range(last + 1, len(reading.words)):
        if is_verb_like(reading.words, at):
            told = reading.fold(at) not in _AHEAD
            return find_subject(reading, at, before) if told else None
    return None
