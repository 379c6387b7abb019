"""Acts told by the verb behind quoted words: '"It will rot," Ito warned', '"..." promised Vell'.

Reads     the direct quotes of a sentence, with their verbs of speech
Writes    warnings, promises, requests and complaints of known speakers
Method    the verb decides; a promise needs "will", and nothing is read where the words themselves
          tell an act or ask a question
Cost      linear in the quotes
Limits    a warning to "you" or under a condition may be a threat and is not read, nor is what is
          admitted or insisted on
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stateofplay.model.mention import Attribution
from stateofplay.moves.firsthand import find_firsthand
from stateofplay.moves.reading import Reading
from stateofplay.moves.said import SaidAct
from stateofplay.moves.speech import Voice
from stateofplay.text.clauses import clause_end
from stateofplay.text.languages.en.cued_acts import (
    CUED_ACTS,
    OTHERS,
    PROMISED_WITH,
    THREATENING,
)

_MIN_WORDS = 3  # "Never," he warned


def find_cued(
    reading: Reading, voices: Sequence[Voice], before: Sequence[Reading]
) -> Iterator[SaidAct]:
    """Yield what the verbs of speech make of the quoted words that open in a sentence."""
    for quoted in reading.quoted:
        place = _cue(reading, quoted)
        if place is None or quoted.actor is None or not quoted.parts:
            continue
        act = CUED_ACTS[reading.fold(place)]
        part = quoted.parts[0]
        words = [p for p, w in enumerate(reading.words) if part.start <= w.start < part.end]
        if len(words) < _MIN_WORDS or "?" in reading.text[part.start : part.end]:
            continue
        if act == "warn" and any(reading.fold(p) in THREATENING for p in words):
            continue
        if (act == "promise" and not _lies_ahead(reading, words)) or any(
            find_firsthand(quoted, reading.text)
        ):
            continue
        first = words[0]
        end = min(part.end, clause_end(reading.text, reading.words, first, reading.end))
        start = reading.words[first].start
        yield SaidAct(act, quoted.actor, (), place, first, start, end, quoted)


def _lies_ahead(reading: Reading, words: Sequence[int]) -> bool:
    """Return whether quoted words tell what will be, not what "they" or "you" will do."""
    return any(
        reading.fold(place) in PROMISED_WITH and reading.fold(place - 1) not in OTHERS
        for place in words
    )


def _cue(reading: Reading, quoted: Attribution) -> int | None:
    """Return where the verb of speech of a direct quote stands, where it tells an act."""
    if quoted.kind != "direct" or quoted.cue is None or quoted.is_nested:
        return None
    cue = quoted.cue
    for place, word in enumerate(reading.words):
        if cue.start <= word.start < cue.end:
            return place if word.fold in CUED_ACTS else None
    return None
