"""Counts that change with the days: the dead, the cases, the countries, the money given.

Reads     numbers in reports with the words behind them
Writes    for an undated report a log score of each day
Method    a number before a word is likelier on days whose reports put about the same number before
          it than on others (two kernel densities: over days, and over logs of numbers)
Source    own; on T17 the dead of an earthquake and the cases of an illness rise from day to day
Cost      linear in the numbers; words counted in more than `_MAX_COUNTS` places are left out
Limits    "59 cases" in one country and in the world are one count
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from stateofplay.model.analysis import Analysis
from stateofplay.text.tokens import find_words, stem
from stateofplay.times.day_scores import Days, Scores
from stateofplay.times.terms import NO_SUBJECT

_NUMBER = re.compile(
    r"(?<![\w.,:/-])(?P<unit>[$£€#]?)(?P<n>\d{1,3}(?:,\d{3})+|\d{1,12}(?:\.\d+)?)"
    r"(?P<times>\s?(?:million|billion|trillion|bn|m)\b|\s?%|\s+per\s?cent)?(?![\w:/-])"
)
_TIMES = {"million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12}
_REACH = 40  # characters behind a number: what it counts stands there
_N_WORDS = 2  # words behind a number that it may count
_MIN_COUNTS, _MAX_COUNTS = 4, 500  # of one word; fewer tell nothing, more are no count
_DAYS, _LOGS = 3.0, 0.1  # how fast likeness fades; .1: numbers a tenth apart are about the same
_REACH_DAYS = 15

Count = tuple[str, float]  # unit and word; log of the number


def counts_in(analysis: Analysis) -> frozenset[Count]:
    """Return the numbers of a report with what they count; those in times are left out."""
    text, taken = analysis.report.text, in_times(analysis)
    blocks = [(block.start, block.end) for block in analysis.report.blocks]
    return frozenset(
        count for start, end in blocks for count in numbers_in(text, start, end, taken)
    )


def in_times(analysis: Analysis) -> frozenset[int]:
    """Return the places of the characters of a report that stand in times."""
    return frozenset(n for m in analysis.times for n in range(m.span.start, m.span.end))


def numbers_in(text: str, start: int, end: int, taken: frozenset[int]) -> Iterator[Count]:
    """Yield the numbers of a stretch with each word that they may count.

    Args:
        text: of a report.
        start: of the stretch.
        end: of the stretch, half open.
        taken: places where no number begins that counts something.
    """
    for match in _NUMBER.finditer(text, start, end):
        number = float(match["n"].replace(",", ""))
        if match.start() in taken or not number:
            continue
        times = (match["times"] or "").strip()
        log = math.log(number * _TIMES.get(times, 1.0))
        unit = "%" if times.startswith(("%", "per")) else match["unit"]
        behind = find_words(text, match.end(), min(end, match.end() + _REACH))
        counted = [stem(word.fold) for word in behind if word.fold not in NO_SUBJECT]
        for word in counted[:_N_WORDS]:
            yield unit + word, log


class Counts:
    """What dated reports count, by day.

    Args:
        analyses: of dated reports.
        days: on which each came out, as a proleptic ordinal.
    """

    def __init__(self, analyses: Sequence[Analysis], days: Sequence[int]) -> None:
        rows: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for analysis, day in zip(analyses, days, strict=True):
            for word, log in counts_in(analysis):
                rows[word].append((day, log))
        self._rows = {
            word: np.array(sorted(row))
            for word, row in rows.items()
            if _MIN_COUNTS <= len(row) <= _MAX_COUNTS
        }

    def score(self, analysis: Analysis, axis: Days) -> Scores:
        """Return how much likelier than on any day the counts of a report are on each day."""
        score, n_known = np.zeros(len(axis)), 0
        for word, log in sorted(counts_in(analysis)):
            row = self._rows.get(word)
            if row is not None:
                like = np.exp(-np.abs(row[:, 1] - log) / _LOGS)
                share = (like.sum() + 0.05) / (len(row) + 1)
                near, all_ = _faded(axis, row[:, 0], like), _faded(axis, row[:, 0], None)
                score += np.log((near + share) / (all_ + 1) / share)
                n_known += 1
        return score / math.sqrt(max(1, n_known))  # counts of one report hang together


def _faded(axis: Days, days: Scores, weights: Scores | None) -> Scores:
    places = days.astype(np.int64) - int(axis[0])
    sums = np.bincount(places, weights, minlength=len(axis)).astype(np.float64)
    shifts = np.arange(-_REACH_DAYS, _REACH_DAYS + 1)
    wide: Scores = np.convolve(sums, np.exp(-np.abs(shifts) / _DAYS))
    return wide[_REACH_DAYS : _REACH_DAYS + len(axis)]
