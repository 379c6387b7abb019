"""Where, to whom or in what something was said: the occasion of one quote.

Reads     one attribution, the words of its sentence, the times and names printed there
Writes    the words that tell the occasion, and how far the times beside them reach; or `None`
Method    four places are read: behind the clause of the cue (told reporters in Oslo; said in an
          interview), a phrase before it (At a hearing, Ann said), an aside between speaker and verb
          (Ann, speaking in Oslo, said), and what was issued (Ann issued a statement saying). The
          phrase counts when its head is a gathering, something that carries words, or a place
Source    rules of our own, on sentences of news
Cost      linear in the sentence
Limits    no parser: a phrase ends at a comma or the next clause; of two occasions the first counts
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.mention import Attribution, NameMention, TimeMention
from stateofplay.model.span import Span
from stateofplay.text.languages.en.occasions import (
    CARRIERS,
    GATHERINGS,
    ING_NOUNS,
    OCCASION_PREPOSITIONS,
    PHRASE_ENDS,
    PLACE_PREPOSITIONS,
    SPEAKING,
    TALES,
    TOLD,
)
from stateofplay.text.languages.en.speech import (
    ADVERBS,
    DETERMINERS,
    ISSUING_VERBS,
    PREPOSITIONS,
    SENTENCE_OPENERS,
    SPEECH_NOUNS,
)
from stateofplay.text.languages.en.verbs import BASES
from stateofplay.text.tokens import Word, find_words

_MAX_WORDS = 18  # of a phrase; what is longer was a clause more than a phrase
_MAX_ISSUED = 4  # words between the verb that issues and what is issued
_BREAK = re.compile(r"[;:.!?\n\"“”„«»()\[\]–—]|\s-\s")
_OWNER = re.compile(r"['’]s?$")
_SMALL = ADVERBS | SENTENCE_OPENERS | frozenset("had has have late early on in at".split())
_PRONOUNS = frozenset("him her them me us you it".split())
_POINTED = frozenset("mr mrs ms dr st gen col lt sen rep gov u.s u.k u.n".split())
_HEADS = GATHERINGS | CARRIERS


@dataclass(frozen=True, slots=True)
class Occasion:
    """The words that tell an occasion.

    Args:
        span: the words, without a time at their end.
        reach: the stretch with the times that stand in it and right beside it.
        heads: folded nouns that name the gathering or the carrier; empty for hearers and places.
        is_definite: whether the words point back to an occasion told before (at the forum).
    """

    span: Span
    reach: Span
    heads: frozenset[str]
    is_definite: bool


def find_occasion(
    text: str, one: Attribution, times: Sequence[TimeMention], names: Sequence[NameMention]
) -> Occasion | None:
    """Return the occasion that the sentence of a quote tells.

    Args:
        text: of the report.
        one: with its cue.
        times: of the sentence, in text order.
        names: of the sentence, in text order.
    """
    if one.cue is None or text[one.cue.start : one.cue.end].casefold().endswith(" to"):
        return None  # according to: the words behind name a speaker
    reader = _Reader(text, one, times, names)
    for found in (reader.told(), reader.behind(), reader.aside(), reader.lead(), reader.issued()):
        if found is not None:
            return found
    return None


class _Reader:
    """The sentence of one quote, read around the clause of its cue."""

    def __init__(
        self,
        text: str,
        one: Attribution,
        times: Sequence[TimeMention],
        names: Sequence[NameMention],
    ) -> None:
        assert one.cue is not None
        self._text = text
        self._report = one.cue.report
        self._cue = one.cue
        speaker = one.speaker
        if speaker is not None and not one.sentence.overlaps(speaker):
            speaker = None
        self._speaker = speaker
        self._start = min(one.cue.start, speaker.start if speaker else one.cue.start)
        self._end = max(one.cue.end, speaker.end if speaker else one.cue.end)
        self._parts = one.parts
        self._sentence = one.sentence
        self._times = [t.span for t in times if t.when is not None or t.type != "SET"]
        self._names = names

    def told(self) -> Occasion | None:
        """Read who was told: told reporters in Oslo."""
        words = list(self._words(self._cue.end, self._limit(self._cue.end)))
        verb = self._text[self._cue.start : self._cue.end].casefold().split()
        if not words or not verb or verb[-1] not in TOLD:
            return None
        if self._speaker is not None and self._speaker.start >= self._cue.end:
            return None
        if self._text[self._cue.end : words[0].start].strip():
            return None
        if words[0].fold in _PRONOUNS:
            return self._prepositional(words[1:])
        if words[0].fold in PHRASE_ENDS | OCCASION_PREPOSITIONS or self._time_at(words[0].start):
            return None
        found = self._phrase(words, needs_head=False)
        head = self._head(words, 0, max(1, self._phrase_end(words)))
        return None if words[head].fold in TALES else found

    def behind(self) -> Occasion | None:
        """Read what follows the clause: said on Friday in an interview; said, speaking in Oslo."""
        limit = self._limit(self._end)
        words = list(self._words(self._end, limit))
        if not words:
            return None
        gap = self._text[self._end : words[0].start].strip()
        if gap in ("", ",") and self._speaking(words) is not None:
            return self._speaking(words)
        return self._prepositional(words) if not gap else None

    def aside(self) -> Occasion | None:
        """Read an aside: Ann, in a letter on Friday, said."""
        if self._speaker is None or self._speaker.end >= self._cue.start:
            return None
        words = list(self._words(self._speaker.end, self._cue.start))
        found = self._speaking(words)
        if found is None and words and self._text[self._speaker.end : words[0].start].strip():
            found = self._prepositional(words)  # without a comma it belongs to the speaker
        return found if found and self._closes(found, self._cue.start) else None

    def lead(self) -> Occasion | None:
        """Read a phrase before the clause: At a hearing on Friday, Ann said."""
        start = max([p.end for p in self._parts if p.end <= self._start] + [self._sentence.start])
        words = list(self._words(start, self._start))
        chunks = [0, *(n for n in range(1, len(words)) if "," in self._gap(words, n))]
        for first in dict.fromkeys((0, *reversed(chunks))):
            found = self._speaking(words[first:]) or self._prepositional(words[first:])
            if found is not None and self._closes(found, self._start):
                return found
        return None

    def issued(self) -> Occasion | None:
        """Read what was issued: Ann issued a statement saying."""
        if self._speaker is None:
            return None
        words = list(self._words(self._speaker.end, self._cue.start))
        for n, word in enumerate(words):
            if word.fold not in ISSUING_VERBS:
                continue
            for last in range(n + 2, min(n + 2 + _MAX_ISSUED, len(words))):
                if words[last].fold in SPEECH_NOUNS and words[n + 1].fold in DETERMINERS:
                    return self._occasion(words[n + 1 : last + 1], last - n)
        return None

    def _speaking(self, words: Sequence[Word]) -> Occasion | None:
        """Read: speaking at the fair."""
        at = next((n for n, w in enumerate(words) if w.fold not in _SMALL), None)
        if at is None or words[at].fold not in SPEAKING:
            return None
        behind = words[at + 1 :]
        if words[at].fold == "addressing":
            return self._phrase(behind, needs_head=False)
        if behind and behind[0].fold in OCCASION_PREPOSITIONS | {"with"}:
            return self._phrase(behind, needs_head=False)
        return None

    def _prepositional(self, words: Sequence[Word]) -> Occasion | None:
        """Read a phrase with a preposition, behind small words and times."""
        n = 0
        while n < len(words):
            time = self._time_at(words[n].start)
            if n and self._breaks(words, n) and "," not in self._gap(words, n):
                return None
            if time is not None:
                while n < len(words) and words[n].start < time.end:
                    n += 1
            elif words[n].fold in ("on", "in", "at") and self._is_before_time(words, n):
                n += 1
            elif words[n].fold == "to" and self._is_act(words, n + 1):
                return None
            elif words[n].fold in OCCASION_PREPOSITIONS:
                return self._phrase(words[n:], needs_head=True)
            elif words[n].fold in _SMALL:
                n += 1
            else:
                return None
        return None

    def _phrase(self, words: Sequence[Word], *, needs_head: bool) -> Occasion | None:
        """Return the occasion that the first of the words begin."""
        n = self._phrase_end(words)
        while n and self._is_loose(words, n):
            n -= 1
        if not n or (words[0].fold in PREPOSITIONS and n < 2):
            return None
        first = int(words[0].fold in OCCASION_PREPOSITIONS)
        head = self._head(words, first, n)
        is_place = words[0].fold in PLACE_PREPOSITIONS and self._is_place(words[first:n])
        if needs_head and not is_place and not self._is_head(words, first, head):
            return None
        return self._occasion(words[:n], n)

    def _phrase_end(self, words: Sequence[Word]) -> int:
        for n in range(1, min(len(words), _MAX_WORDS)):
            word, gap = words[n], self._gap(words, n)
            if self._breaks(words, n) or ("," in gap and not self._is_country(words, n)):
                return n
            if word.fold in PHRASE_ENDS and not self._time_at(word.start):
                return n
            if word.fold in ("and", "or") and not self._joins_names(words, n):
                return n
            if word.fold == "to" and self._is_act(words, n + 1):
                return n
            if self._is_participle(words, n) or self._issues(words, n):
                return n
        return min(len(words), _MAX_WORDS)

    def _is_act(self, words: Sequence[Word], n: int) -> bool:
        """Return whether a verb stands at a place: to escape the hearing."""
        if n >= len(words) or self._is_capital(words[n]):
            return False
        behind = words[n + 1].fold if n + 1 < len(words) else ""
        own = words[n].fold
        return own in BASES or (own not in DETERMINERS | _HEADS and behind in DETERMINERS)

    def _is_participle(self, words: Sequence[Word], n: int) -> bool:
        fold = words[n].fold
        if not fold.endswith("ing") or fold in ING_NOUNS or self._is_capital(words[n]):
            return False
        return words[n - 1].fold not in DETERMINERS | PREPOSITIONS

    def _issues(self, words: Sequence[Word], n: int) -> bool:
        behind = words[n + 1].fold if n + 1 < len(words) else ""
        return words[n].fold in ISSUING_VERBS and behind in DETERMINERS

    def _is_loose(self, words: Sequence[Word], n: int) -> bool:
        """Return whether the last of `n` words is a time or a word that leads to one."""
        last = words[n - 1]
        if self._time_at(last.start) is not None:
            return True
        if n > 1 and last.fold.endswith("ed") and not self._is_capital(last):
            return True
        return last.fold in _SMALL | PREPOSITIONS | DETERMINERS | {"and"}

    def _head(self, words: Sequence[Word], first: int, n: int) -> int:
        """Return the place of the last word before the next preposition or possessive time."""
        for at in range(first + 1, n):
            if words[at].fold in PREPOSITIONS:
                return at - 1
            if self._time_at(words[at].start) is not None and not self._is_owner(words[:n], at):
                return at - 1
        return n - 1

    def _is_owner(self, words: Sequence[Word], n: int) -> bool:
        """Return whether a time stands before its noun: a 1993 interview, Friday's debate."""
        time = self._time_at(words[n].start)
        if n and words[n - 1].fold not in DETERMINERS | PREPOSITIONS:
            return False
        while n < len(words) and time is not None and words[n].start < time.end:
            n += 1
        if n == len(words) or self._time_at(words[n].start) is not None:
            return False
        gap = self._text[words[n - 1].end : words[n].start]
        return not gap.strip() and words[n].fold not in PREPOSITIONS | PHRASE_ENDS | {"and"}

    def _is_head(self, words: Sequence[Word], first: int, head: int) -> bool:
        heads = GATHERINGS if words[0].fold == "to" else _HEADS
        if any(_noun(w.fold) in heads for w in words[max(first, head - 1) : head + 1]):
            return True
        kinds = ("organisation", None) if words[0].fold == "on" else ("organisation",)
        return words[0].fold in ("on", "to", "in") and any(
            name.kind in kinds and name.span.start <= words[head].start < name.span.end
            for name in self._names
        )

    def _is_place(self, words: Sequence[Word]) -> bool:
        return any(
            name.kind in ("place", "country") and name.span.start == word.start
            for word in words[:2]
            for name in self._names
            if word.fold not in PREPOSITIONS
        )

    def _occasion(self, words: Sequence[Word], n: int) -> Occasion:
        last = words[n - 1]
        owner = _OWNER.search(self._text, last.start, last.end)
        span = Span(self._report, words[0].start, owner.start() if owner else last.end)
        own = [w.fold for w in words[:n]]
        heads = frozenset(_noun(fold) for fold in own if _noun(fold) in _HEADS)
        return Occasion(span, self._reach(span), heads, _points_back(own))

    def _reach(self, span: Span) -> Span:
        """Return the span with the times that stand right before and behind it."""
        start, end = span.start, span.end
        for time in self._times:
            if time.start >= end and _is_small(self._text[end : time.start]):
                end = max(end, time.end)
        for time in reversed(self._times):
            if time.end <= start and _is_small(self._text[time.end : start]):
                start = min(start, time.start)
        return Span(self._report, start, end)

    def _closes(self, found: Occasion, end: int) -> bool:
        """Return whether nothing but marks, times and small words lie between it and `end`."""
        rest = [w for w in self._words(found.reach.end, end) if w.fold not in _SMALL]
        return not [w for w in rest if self._time_at(w.start) is None]

    def _words(self, start: int, end: int) -> Iterator[Word]:
        return find_words(self._text, start, end) if start < end else iter(())

    def _limit(self, start: int) -> int:
        """Return where the sentence or the next words of the quote begin."""
        return min([p.start for p in self._parts if p.start >= start] + [self._sentence.end])

    def _gap(self, words: Sequence[Word], n: int) -> str:
        return self._text[words[n - 1].end : words[n].start]

    def _breaks(self, words: Sequence[Word], n: int) -> bool:
        gap = self._gap(words, n)
        before = words[n - 1]
        if gap == ". " and (before.fold in _POINTED or before.end - before.start == 1):
            return False
        return _BREAK.search(gap) is not None

    def _is_country(self, words: Sequence[Word], n: int) -> bool:
        """Return whether a comma stands inside a place: in Oslo, Norway."""
        if self._gap(words, n).strip() != ",":
            return False
        return any(
            name.kind in ("country", "place") and name.span.start == words[n].start
            for name in self._names
        ) and self._is_capital(words[n - 1])

    def _joins_names(self, words: Sequence[Word], n: int) -> bool:
        near = words[n - 1 : n + 2]
        return len(near) == 3 and self._is_capital(near[0]) and self._is_capital(near[2])

    def _is_capital(self, word: Word) -> bool:
        return self._text[word.start].isupper()

    def _time_at(self, place: int) -> Span | None:
        return next((t for t in self._times if t.start <= place < t.end), None)

    def _is_before_time(self, words: Sequence[Word], n: int) -> bool:
        if n + 1 == len(words) or self._time_at(words[n + 1].start) is None:
            return False
        return not self._is_owner(words, n + 1)


def _noun(fold: str) -> str:
    """Return a noun without the ending of the plural, where that is one we know."""
    return fold[:-1] if fold.endswith("s") and fold[:-1] in _HEADS else fold


def _points_back(folds: Sequence[str]) -> bool:
    """Return whether a bare noun with "the" ends the words: at the forum, at the same event."""
    inside = [n for n, fold in enumerate(folds) if fold in ("the", "that", "this", "same")]
    if not inside or _noun(folds[-1]) not in _HEADS:
        return False
    last = inside[-1]
    return len(folds) - 1 - last == 1 or folds[last + 1 :] in (["news", "conference"],)


def _is_small(text: str) -> bool:
    """Return whether only small words and a comma lie between two things."""
    return all(word.fold in _SMALL for word in find_words(text)) and not _BREAK.search(text)
