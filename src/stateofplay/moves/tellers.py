"""One stretch of somebody's words, to be read clause by clause.

Reads     a sentence made ready, a voice of it
Writes    where its clauses start, and acts of its speaker
Method    a clause starts with the words, behind a mark, "that", "but", or "and" with a verb before
Cost      linear in the words before a place
Limits    a clause with more than eight words before its verb has no start
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.model.finding import Act
from stateofplay.moves.reading import Reading
from stateofplay.moves.said import SaidAct
from stateofplay.moves.speech import Voice
from stateofplay.text.clauses import clause_end, is_verb_like
from stateofplay.text.languages.en.act_verbs import POINTED
from stateofplay.text.languages.en.spoken_acts import (
    BEFORE_NAMES,
    DETERMINERS,
    HOLDING,
    SIDE_OPENERS,
    THINKING,
)

_MARKS = "\"“”'‘’-"
_MAX_SUBJECT = 8  # words before "is" or "must"


class Teller:
    """One voice of a sentence and its first and last word."""

    def __init__(
        self, reading: Reading, voice: Voice, first: int, last: int, before: Sequence[Reading]
    ) -> None:
        self.reading = reading
        self.voice = voice
        self.first = first
        self.last = last
        self.before = before
        self.speaker = voice.actor or ""
        self.side = reading.cast.side(self.speaker)

    def is_asked(self, place: int) -> bool:
        """Return whether what stands at a word is a question."""
        reading = self.reading
        end = min(reading.end, self.voice.end + 2)
        return "?" in reading.text[reading.words[place].start : end]

    def act(self, act: Act, recipients: tuple[str, ...], first: int, place: int) -> SaidAct:
        """Return an act of the speaker whose content is the clause that starts at `first`."""
        reading, voice = self.reading, self.voice
        end = clause_end(reading.text, reading.words, place, min(reading.end, voice.end))
        at = voice.place if voice.place >= 0 else place
        others = tuple(r for r in recipients if reading.cast.side(r) != self.side)
        start = reading.words[self._over_article(first)].start
        return SaidAct(act, self.speaker, others, at, first, start, end, voice.quoted)

    def opens(self, place: int) -> bool:
        """Return whether a clause of the words may start with word `place`."""
        place = self._over_article(place)
        reading = self.reading
        if place <= self.first or reading.gap(place - 1).strip(_MARKS):
            return place >= self.first
        if reading.fold(place - 1) in THINKING:
            return reading.fold(place - 2) in ("i", "we")
        if reading.fold(place - 1) == "and":
            return any(is_verb_like(reading.words, at) for at in range(self.first, place - 1))
        return reading.fold(place - 1) in HOLDING

    def _over_article(self, place: int) -> int:
        reading = self.reading
        while place > self.first and reading.gap(place - 1) == "":
            fold = reading.fold(place - 1)
            is_title = fold in POINTED | BEFORE_NAMES or reading.is_capital(place - 1)
            if fold not in DETERMINERS and (not is_title or fold in HOLDING):
                break
            place -= 1
        return place

    def start(self, place: int) -> int | None:
        """Return where the clause starts whose verb stands at `place`; `None` for a side clause."""
        reading = self.reading
        first = place
        while first > self.first and place - first < _MAX_SUBJECT:
            if first < place and self.opens(first):
                first = self._over_article(first)
                break
            first -= 1
        folds = {reading.fold(at) for at in range(first, place)}
        if first == place or not self.opens(first) or folds & SIDE_OPENERS:
            return None
        return None if reading.fold(first - 1) in SIDE_OPENERS else first
