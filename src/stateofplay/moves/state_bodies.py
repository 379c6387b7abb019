"""Bodies of a state without a name: "Arlandic border guards", "the foreign ministry in Vell".

Reads     a report with its mentions; the countries of the pile
Writes    mentions that stand for a country, in text order
Method    a country's adjective and a noun of state with words between that tell its kind, no name
          behind; a seat of government behind "in". In a pile of several reports that tell of one
          country alone "the government" is that country's
Cost      linear in the words
Limits    a word between that the table has not, as "loyalist", leaves it open whose troops they are
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor
from stateofplay.model.mention import ActorMention
from stateofplay.model.span import Span
from stateofplay.text.clauses import is_adverb, is_verb_like
from stateofplay.text.gazetteer import find_entry
from stateofplay.text.languages.en.speech import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES
from stateofplay.text.languages.en.state_bodies import (
    CRAFT,
    FROM_A_STATE,
    NEVER_ALONE,
    SEATED,
    STATE_UNITS,
    UNIT_KINDS,
)
from stateofplay.text.tokens import Word, find_words

_MOST_KINDS = 3  # words between: "Arlandic air defence missile units"
_BEHIND = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | RELATIVES | frozenset("to not".split())
_PARTS_OF_WORLD = frozenset("latin north south central east west eastern western".split())
_PLACING = frozenset("to for aboard in on off".split())
_MOST_MINISTRY = 2  # words before "ministry": "the foreign trade ministry"


def states_of(actors: Sequence[Actor]) -> Mapping[str, str]:
    """Return the ids of the countries of a pile, by the name of the tables."""
    return {actor.name: actor.id for actor in actors if actor.kind == "country"}


def find_state_bodies(analysis: Analysis, states: Mapping[str, str]) -> Iterator[ActorMention]:
    """Yield where a report tells a state by one of its bodies, in text order.

    Args:
        analysis: with sentences and mentions.
        states: ids of the countries of the pile, by name.
    """
    taken = sorted((m.span.start, m.span.end) for m in analysis.mentions if m.actor is not None)
    for sentence in analysis.sentences:
        start, end = sentence.span.start, sentence.span.end
        line = _Line(analysis, tuple(find_words(analysis.report.text, start, end)), taken, states)
        place = 0
        while place < len(line.words):
            found = line.of_people(place) or line.of_seat(place)
            if found is None:
                place += 1
                continue
            last, actor = found
            span = Span(analysis.report.id, line.words[place].start, line.words[last].end)
            yield ActorMention(span, actor, "demonym")
            place = last + 1


@dataclass(frozen=True, slots=True)
class _Line:
    analysis: Analysis
    words: tuple[Word, ...]
    taken: Sequence[tuple[int, int]]
    states: Mapping[str, str]

    def of_people(self, first: int) -> tuple[int, str] | None:
        """Return the last word and the country of "Arlandic border guards"."""
        if not self._is_capital(first):
            return self._of_origin(first)
        actor = None if self._goes_with_name(first) else self._by_adjective(first)
        if actor is None:
            return self._of_origin(first)
        last = first + 1
        while self._joins(last) and self._fold(last) in UNIT_KINDS and last - first <= _MOST_KINDS:
            if self._fold(last) in STATE_UNITS and self._ends(last):
                break
            last += 1
        is_alone = last == first + 1 and self._fold(last) in NEVER_ALONE
        if not self._joins(last) or self._fold(last) not in STATE_UNITS or is_alone:
            return None
        if self._fold(last) in CRAFT and self._fold(first - 1) in _PLACING:
            return None  # "open the airfield to Arlandic planes"
        return (last, actor) if self._ends(last) and self._is_free(first, last) else None

    def of_seat(self, first: int) -> tuple[int, str] | None:
        """Return the last word and the country of "foreign ministry in Vell"."""
        noun = self._seated(first)
        if noun is None or self._fold(noun + 1) != "in" or self._gap(noun) != " ":
            return None
        for last in (noun + 3, noun + 2):
            if last >= len(self.words) or self._gap(noun + 1) != " ":
                continue
            written = self._text(noun + 2, last)
            entry = find_entry(written) if written[:1].isupper() else None
            if entry is not None and entry.kind in ("country", "place") and entry.form == "seat":
                actor = self.states.get(entry.name)
                return None if actor is None else (last, actor)
        return None

    def _seated(self, first: int) -> int | None:
        """Return the noun of state behind the words of its kind, none before it."""
        if self._is_capital(first) or (first and self._fold(first - 1) in UNIT_KINDS):
            return None
        for noun in range(first, min(first + _MOST_MINISTRY + 1, len(self.words))):
            if self._fold(noun) in SEATED:
                return noun if noun == first or self._fold(noun) == "ministry" else None
            if self._fold(noun) not in UNIT_KINDS or self._gap(noun) != " ":
                return None
        return None

    def _by_adjective(self, first: int) -> str | None:
        entry = find_entry(self._text(first, first))
        if entry is None or entry.kind != "country" or entry.form != "adjective":
            return None
        return self.states.get(entry.name)

    def _goes_with_name(self, first: int) -> bool:
        """Return whether another name goes on to a word: "Latin American officials"."""
        if first == 0 or self._gap(first - 1) != " ":
            return first > 0 and self._gap(first - 1) in ("-", "–")
        is_name = self._is_capital(first - 1) and first > 1
        return is_name or self._fold(first - 1) in _PARTS_OF_WORLD

    def _of_origin(self, first: int) -> tuple[int, str] | None:
        """Return the last word and the country of "troops from Arland"."""
        if self._fold(first) not in FROM_A_STATE or self._fold(first + 1) != "from":
            return None
        for last in (first + 3, first + 2):
            entry = find_entry(self._text(first + 2, last)) if last < len(self.words) else None
            if entry is not None and entry.kind == "country" and entry.form == "name":
                actor = self.states.get(entry.name)
                return (last, actor) if actor is not None and self._gap(first) == " " else None
        return None

    def _ends(self, last: int) -> bool:
        """Return whether no noun and no name goes on behind a word."""
        if last + 1 >= len(self.words) or self._gap(last) != " ":
            return self._gap(last)[:1] not in ("'", "’", "-")
        behind = self._fold(last + 1)
        if self._is_capital(last + 1):
            return False
        return behind in _BEHIND or is_adverb(behind) or is_verb_like(self.words, last + 1)

    def _is_free(self, first: int, last: int) -> bool:
        """Return whether no known actor stands on more than the first of some words."""
        start, end = self.words[first].start, self.words[last].end
        at = bisect_left(self.taken, (self.words[min(first + 1, last)].start, 0))
        before = self.taken[at - 1] if at else (0, 0)
        is_whole = before[0] == start and before[1] >= end
        return not is_whole and (at >= len(self.taken) or self.taken[at][0] >= end)

    def _fold(self, at: int) -> str:
        return self.words[at].fold if 0 <= at < len(self.words) else ""

    def _is_capital(self, at: int) -> bool:
        return self.analysis.report.text[self.words[at].start].isupper()

    def _joins(self, at: int) -> bool:
        """Return whether only a blank stands before a word in small letters."""
        return at < len(self.words) and self._gap(at - 1) == " " and not self._is_capital(at)

    def _gap(self, at: int) -> str:
        if at + 1 >= len(self.words):
            return "."
        return self.analysis.report.text[self.words[at].end : self.words[at + 1].start]

    def _text(self, first: int, last: int) -> str:
        return self.analysis.report.text[self.words[first].start : self.words[last].end]
