"""What dated reports tell of which day, and which of it an undated report tells with a time.

Reads     sentences of dated reports whose times are days, or that tell the news first
Writes    for each sentence of an undated report that speaks of a time the likeliest days of what
          it tells; from these, by the time that it names, log scores of days as its own
Method    two sentences tell the same as far as they share rare words (cosine of inverse document
          frequencies); "yesterday" puts the report on the day after, "on Friday" within the week
Source    own; see `lags`
Cost      linear in the sentences; words of more than `_MAX_SENTENCES` sentences look nothing up
Limits    a sentence that tells two happenings gives each the other's day, too
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from stateofplay.model.analysis import Analysis
from stateofplay.model.mention import Sentence, TimeMention
from stateofplay.text.inside import mentions_inside
from stateofplay.text.tokens import find_words, stem
from stateofplay.times.day_scores import Days, Scores
from stateofplay.times.lags import GROUPS, IN_LEAD, Group, Lag, lag_of
from stateofplay.times.named import LEAD_SENTENCES
from stateofplay.times.tense import tense_at
from stateofplay.times.terms import NO_SUBJECT

_MAX_SENTENCES = 150  # words in more lead to no sentence; keeps large piles quick
_N_NEAR = 12  # sentences that vote on the day of one
_N_LAGS = 2  # times of one sentence that are read; more make it a chronicle
_FLOOR = 0.02  # density of a day that nothing speaks for


class Tellings:
    """An index over what dated reports tell of which day.

    Args:
        analyses: of dated reports, sorted by report id.
        days: on which each came out, as a proleptic ordinal.
    """

    def __init__(self, analyses: Sequence[Analysis], days: Sequence[int]) -> None:
        self._days: list[tuple[int, ...]] = []
        self._words: list[frozenset[str]] = []
        self._n_reports = len(analyses)
        self._df: Counter[str] = Counter()
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for analysis, day in zip(analyses, days, strict=True):
            self._add(analysis, day)
        self._norm = [self._length(words) for words in self._words]

    def _add(self, analysis: Analysis, published: int) -> None:
        said: set[str] = set()
        for place, sentence, times in sentences_with_times(analysis):
            words = subject_of(analysis, sentence, times)
            said |= words
            days = {m.when.start.toordinal() for m in times if m.when and m.when.is_day}
            if not days and place < LEAD_SENTENCES and not _recalls(times):
                days = {published - 1, published}
            if days:
                for word in words:
                    self._by_word[word].append(len(self._days))
                self._days.append(tuple(sorted(days)))
                self._words.append(words)
        self._df.update(said)

    def scores(self, analysis: Analysis, axis: Days) -> dict[Group, Scores]:
        """Return for each kind of time that an undated report names a log score of each day."""
        density = {group: np.zeros(len(axis)) for group in GROUPS}
        for words, lags in _told(analysis):
            near = self._nearest(words)
            for lag in lags:
                for cosine, days in near:
                    for day in days:
                        _vote(density[lag.group], day - int(axis[0]), day, lag,
                              cosine**2 / len(days))  # fmt: skip
        return {group: np.log(density[group] + _FLOOR) for group in GROUPS}

    def _nearest(self, words: frozenset[str]) -> list[tuple[float, tuple[int, ...]]]:
        shared: dict[int, float] = defaultdict(float)
        for word in sorted(words):  # sorted: sums of floats must not depend on the order of words
            places = self._by_word.get(word, ())
            if len(places) <= _MAX_SENTENCES:
                for place in places:
                    shared[place] += self._rarity(word) ** 2
        length = self._length(words)
        cosines = [(-w / (length * self._norm[n] + 1e-9), n) for n, w in shared.items()]
        return [(-cosine, self._days[n]) for cosine, n in heapq.nsmallest(_N_NEAR, cosines)]

    def _length(self, words: frozenset[str]) -> float:
        return math.sqrt(math.fsum(self._rarity(word) ** 2 for word in words))

    def _rarity(self, word: str) -> float:
        return math.log((1 + self._n_reports) / (1 + self._df.get(word, 0)))


def _vote(density: Scores, place: int, day: int, lag: Lag, weight: float) -> None:
    if lag.weekday is not None and (day - 1) % 7 != lag.weekday:  # ordinal 1 was a Monday
        return
    for days, share in lag.shares:
        if 0 <= place + days < len(density):
            density[place + days] += weight * share


def _told(analysis: Analysis) -> Iterator[tuple[frozenset[str], list[Lag]]]:
    """Return the words of each sentence that speaks of a time near its report, with that time."""
    text = analysis.report.text
    for place, sentence, times in sentences_with_times(analysis):
        bounds = sentence.span.start, sentence.span.end
        found = [lag_of(text, m, tense_at(text, m.span.start, m.span.end, *bounds)) for m in times]
        lags = [lag for lag in found if lag is not None][:_N_LAGS]
        if not lags and place < LEAD_SENTENCES and not _recalls(times):
            lags = [IN_LEAD]
        if lags:
            yield subject_of(analysis, sentence, times), lags


def sentences_with_times(
    analysis: Analysis,
) -> Iterator[tuple[int, Sentence, Sequence[TimeMention]]]:
    """Yield each sentence with its place in the report and the times that it names."""
    of_sentence = mentions_inside(analysis.times, analysis.sentences)
    for place, (sentence, times) in enumerate(zip(analysis.sentences, of_sentence, strict=True)):
        yield place, sentence, times


def _recalls(times: Sequence[TimeMention]) -> bool:
    """Return whether a sentence names a date that its words alone fix."""
    return any(m.when is not None and not m.is_relative for m in times)


def subject_of(
    analysis: Analysis, sentence: Sentence, times: Sequence[TimeMention]
) -> frozenset[str]:
    """Return the stems of what a sentence is about, its times left out."""
    text, span = analysis.report.text, sentence.span
    said = [
        (start, fold)
        for start, _, fold in find_words(text, span.start, span.end)
        if len(fold) > 1 and fold not in NO_SUBJECT
    ]
    bounds = [(m.span.start, m.span.end) for m in times]
    return frozenset(stem(fold) for at, fold in said if not any(a <= at < z for a, z in bounds))
