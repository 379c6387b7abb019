"""What sentences count and which days they name, beside the words that they say it with.

Reads     dated reports; one undated report
Writes    for the undated report log scores of each day, by the counts and by the days it names
Method    a dated sentence that gives the same thing about the same number, or names the same day
          of the month, votes for the day of its report, by the words that the two share (cosine
          of inverse document frequencies): one figure stands in the reports of a few days only
Source    own; on T17 the share of reports within seven days rises by a point
Cost      linear in the sentences; what stands in more than `_MAX_PLACES` sentences looks nothing up
Limits    English numbers and dates; a figure that does not change votes for any day
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

import numpy as np

from stateofplay.model.analysis import Analysis
from stateofplay.times.counts import Count, in_times, numbers_in
from stateofplay.times.day_scores import Days, Scores, faded
from stateofplay.times.named import DayKind, NamedDay, day_named
from stateofplay.times.tellings import sentences_with_times, subject_of
from stateofplay.times.tense import tense_at

Particular = Literal["same_count", "same_day"]
_MAX_PLACES = 500  # sentences that count one thing, or name one day; in T17 at most 378: cases
_LIKE, _MOST_APART = 0.05, 0.3  # logs of numbers: how fast likeness fades, and where it ends
_COUNT_DAYS, _DAY_DAYS = 1.5, 3.0  # how fast a vote fades over the days beside its own
_ANY_WORDS = 0.03  # likeness of two sentences that name one day and share no word
_FLOOR = 0.003  # density of a day that nothing speaks for
# Days that a report tells of; those of the page and of readers say when it came out by themselves.
_TOLD: frozenset[DayKind] = frozenset({"told", "coming", "caption"})

Words = frozenset[str]


class _Counted(NamedTuple):
    log: float  # of the number
    words: Words
    day: int  # the report came out


class _Dated(NamedTuple):
    year: int | None
    words: Words
    day: int


class Particulars:
    """An index over the counts and the days that dated reports tell.

    Args:
        analyses: of dated reports, sorted by report id.
        days: on which each came out, as a proleptic ordinal.
    """

    def __init__(self, analyses: Sequence[Analysis], days: Sequence[int]) -> None:
        self._n_reports = len(analyses)
        self._df: Counter[str] = Counter()
        self._counted: dict[str, list[_Counted]] = defaultdict(list)
        self._dated: dict[tuple[int, int], list[_Dated]] = defaultdict(list)
        for analysis, day in zip(analyses, days, strict=True):
            said: set[str] = set()
            for words, counts, named in _read(analysis):
                said |= words
                for key, log in counts:
                    self._counted[key].append(_Counted(log, words, day))
                for one in named:
                    self._dated[one.month, one.day].append(_Dated(one.year, words, day))
            self._df.update(said)

    def scores(self, analysis: Analysis, axis: Days) -> dict[Particular, Scores]:
        """Return for each kind a log score of each day."""
        by_count: dict[int, float] = defaultdict(float)
        by_day: dict[int, float] = defaultdict(float)
        for words, counts, named in _read(analysis):
            for key, log in counts:
                self._vote_by_count(key, log, words, by_count)
            for one in named:
                self._vote_by_day(one, words, by_day)
        return {
            "same_count": _density(axis, by_count, _COUNT_DAYS),
            "same_day": _density(axis, by_day, _DAY_DAYS),
        }

    def _vote_by_count(self, key: str, log: float, words: Words, votes: dict[int, float]) -> None:
        known = self._counted.get(key, ())
        if len(known) > _MAX_PLACES:
            return
        for one in known:
            apart = abs(one.log - log)
            if apart < _MOST_APART:
                votes[one.day] += math.exp(-apart / _LIKE) * self._likeness(words, one.words) ** 2

    def _vote_by_day(self, named: NamedDay, words: Words, votes: dict[int, float]) -> None:
        known = self._dated.get((named.month, named.day), ())
        if len(known) > _MAX_PLACES:
            return
        for one in known:
            if None in (one.year, named.year) or one.year == named.year:
                votes[one.day] += (_ANY_WORDS + self._likeness(words, one.words)) ** 2

    def _likeness(self, left: Words, right: Words) -> float:
        """Return the cosine of two sentences, 0 to 1."""
        shared = math.fsum(self._weight(word) for word in left & right)
        if not shared:
            return 0.0
        ours, theirs = (math.fsum(self._weight(word) for word in one) for one in (left, right))
        return shared / math.sqrt(ours * theirs)

    def _weight(self, word: str) -> float:
        return math.log((1 + self._n_reports) / (1 + self._df.get(word, 0))) ** 2


def _read(analysis: Analysis) -> Iterator[tuple[Words, list[Count], list[NamedDay]]]:
    """Yield the words, the counts and the days of each sentence."""
    text, taken = analysis.report.text, in_times(analysis)
    for _, sentence, times in sentences_with_times(analysis):
        start, end = sentence.span.start, sentence.span.end
        counts = list(numbers_in(text, start, end, taken))
        tenses = (tense_at(text, m.span.start, m.span.end, start, end) for m in times)
        named = [
            day
            for mention, tense in zip(times, tenses, strict=True)
            for day in day_named(analysis, mention, tense)
            if day.kind in _TOLD
        ]
        yield subject_of(analysis, sentence, times), counts, named


def _density(axis: Days, votes: dict[int, float], fade: float) -> Scores:
    return np.log(faded(axis, sorted(votes.items()), fade) + _FLOOR)
