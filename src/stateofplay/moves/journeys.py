"""Journeys to somebody: "flew to Port Ember for two hours of talks with Vell", "will fly to meet".

Reads     a sentence made ready, the sentences before it
Writes    meetings with their doers, in text order
Method    a verb of travel, and behind it "for" with a noun of meeting and "with", or "to meet"; the
          meeting is planned where the journey is
Cost      linear in a few words behind each verb of travel
Limits    whom the traveller meets must be a known actor
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.agreement import named_subject
from stateofplay.moves.phrase_actors import actor_at
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject, find_subject
from stateofplay.text.clauses import Tag, clause_end, read_group, verb_forms
from stateofplay.text.languages.en.act_nouns import MEETING_NOUNS, TRAVELLED

_CONSULT = ActVerb((), "consult", "meet", ())
_TO_MEETING = 16  # words from "flew" to "talks"
_MET = frozenset("meet see".split())
_CONFERRED = _MET | frozenset("confer talk speak negotiate".split())


@cache
def _travelling() -> dict[str, frozenset[Tag]]:
    return {form: tags for base in TRAVELLED for form, tags in verb_forms(base).items()}


def find_journeys(
    reading: Reading, before: Sequence[Reading]
) -> Iterator[tuple[ActClause, Subject]]:
    """Yield the meetings that somebody travels to, with who does.

    Args:
        reading: the sentence.
        before: the readings of the same report before this one, in order.
    """
    for place in range(1, len(reading.words) - 3):
        tags = _travelling().get(reading.fold(place))
        if tags is None or place in reading.starts:
            continue
        met = _met(reading, place)
        group = None if met is None else read_group(reading.words, place, tags, reading.timed)
        if met is None or group is None or group.negated or group.tense == "ing":
            continue
        doer = find_subject(reading, group.first, before) or named_subject(reading, place, before)
        if doer is None or met[1] in doer.actors:
            continue
        start = reading.words[met[0]].start
        end = clause_end(reading.text, reading.words, met[2], reading.end)
        group = replace(group, first=met[0], verb=met[0])
        yield ActClause(_CONSULT, group, (met[1],), start, end, "P"), doer


def _met(reading: Reading, verb: int) -> tuple[int, str, int] | None:
    """Return the word of meeting behind a journey, whom it names, and the last word of the name."""
    purpose = None
    for at in range(verb + 1, min(verb + _TO_MEETING, len(reading.words) - 1)):
        if reading.gap(at - 1) != "":
            return None
        fold, behind = reading.fold(at), reading.fold(at + 1)
        purpose = at if fold == "for" else purpose
        is_with = behind == "with"
        is_noun = fold in MEETING_NOUNS and is_with and purpose is not None
        is_verb = reading.fold(at - 1) == "to" and fold in (_CONFERRED if is_with else _MET)
        if is_noun or is_verb:
            named = actor_at(reading, at + 1 + is_with)
            return None if named is None else (at, *named)
    return None
