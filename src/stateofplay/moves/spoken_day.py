"""The day of an act that its own doer tells of: the day on which it was said.

Reads     a sentence made ready, a clause of it, in whose words it stands, what the clause tells
Writes    what tells when the act was done
Method    who says on Monday that he opposes a plan, or will not sign, does so on Monday: a clause
          of the present or of what would come, without a time of its own, in the doer's own words,
          has the time of the saying. "Has rejected" was done before. A bare month that was read as
          the next one is the last one where the act is told in the past ("In March it agreed")
Cost      linear in the sentence
Limits    what somebody else says of the doer keeps the bound
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.model.interval import When, month_of
from stateofplay.moves.acts import ActClause
from stateofplay.moves.dates import Told, spoken_time
from stateofplay.moves.reading import Reading
from stateofplay.moves.speech import Voice
from stateofplay.moves.whose_word import is_own_word
from stateofplay.text.clauses import VerbGroup

_PERFECT = frozenset("has have had having hasn't haven't hadn't".split())
_TO_COME = frozenset("would wouldn't will won't".split())
_MONTH_LETTERS = len("2031-05")
_MONTHS_BACK = 12


def told_when(
    reading: Reading, clause: ActClause, voice: Voice | None, actors: Sequence[str], told: Told
) -> Told:
    """Return what tells when an act was done: its own time, else that of the doer's own words.

    Args:
        reading: the sentence.
        clause: the act.
        voice: in whose words it stands, `None` for the writer's.
        actors: who does it.
        told: what the clause itself tells.
    """
    is_open = told.when is None and told.after is None and told.until is None
    if voice is None or not is_open or not is_own_word(reading.cast, voice, actors):
        return told
    if not _is_said_now(reading, clause.group):
        return told
    if voice.place >= 0:
        return spoken_time(reading, voice.place, max(voice.start, reading.words[voice.place].end))
    return Told(None if voice.quoted is None else voice.quoted.said)


def last_month(reading: Reading, clause: ActClause, told: Told) -> Told:
    """Return a bare month to come as the last one, where an act was done in it; else nothing told.

    Args:
        reading: the sentence.
        clause: the act.
        told: a time that lies after the publication.
    """
    published, when = reading.analysis.report.published, told.when
    is_before = told.mention is None and clause.group.tense == "past"
    if published is None or when is None or not is_before or when.mod is not None:
        return Told()
    if len(when.value) != _MONTH_LETTERS or not _is_relative(reading, when):
        return Told()
    last = month_of(when.start.year - 1, when.start.month)
    is_near = 0 <= _months(published.when) - _months(last) < _MONTHS_BACK
    return Told(last) if is_near else Told()


def _is_relative(reading: Reading, when: When) -> bool:
    return any(time.when == when and time.is_relative for time in reading.times)


def _months(when: When) -> int:
    return when.start.year * 12 + when.start.month


def _is_said_now(reading: Reading, group: VerbGroup) -> bool:
    """Return whether a verb tells the present or what would come: "opposes", "would not sign"."""
    folds = {reading.fold(p) for p in range(group.first, group.verb + 1)}
    if folds & _PERFECT or group.tense == "ing":
        return False
    return group.tense == "present" or not folds.isdisjoint(_TO_COME)
