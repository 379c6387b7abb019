"""Dated reports that share the words of an undated one, by how closely words hold to a time.

Reads     the words of each dated report and the day it came out
Writes    for one undated report: its nearest dated reports and how near they are; how far each
          day lies before the first reports of its words
Method    cosine of log term frequency x inverse document frequency over words and word pairs; a
          word whose reports lie close together in time weighs more than one that is always used
Source    temporal weights after Kanhabua and Nørvåg 2008 (temporal entropy); here the mean
          distance of a word's reports from their median day
Cost      memory as the postings of words in two or more reports; a query touches its own words
Limits    reports that share a subject and not a time are near, too; a common word of a large pile
          is not looked up

On the T17 news piles the temporal weight raised the share dated within seven days from .560 to
.594 (a vote of ten neighbours, every fifth report undated).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from stateofplay.model.report import Report
from stateofplay.text.tokens import content_stems

Words = Counter[str]
_LEAD = 600  # characters: about the first four sentences
_MAX_REPORTS = 3000  # a word in more is looked up by no query; no T17 pile is so large
_TIME_WEIGHT = 0.5  # of the log of the mean distance in days; .5 to 1 is a plateau on T17


def word_counts(report: Report) -> Words:
    """Return how often each content stem and each pair of neighbouring ones stands in a report."""
    counts: Words = Counter()
    for block in report.blocks:
        if block.role in ("title", "body"):
            stems = content_stems(report.text, block.start, block.end)
            counts.update(stems)
            counts.update(f"{left} {right}" for left, right in pairwise(stems))
    return counts


def lead_counts(report: Report) -> Words:
    """Return the distinct content stems of the first lines: what is news stands there."""
    stems: set[str] = set()
    end = min((b.start for b in report.blocks if b.role in ("title", "body")), default=0) + _LEAD
    for block in report.blocks:
        if block.role in ("title", "body") and block.start < end:
            stems.update(content_stems(report.text, block.start, min(block.end, end)))
    return Counter(stems)


class Neighbours:
    """An index over the words of dated reports.

    Args:
        documents: words of each dated report.
        days: the day each came out, as a proleptic ordinal.
    """

    def __init__(self, documents: Sequence[Words], days: Sequence[int]) -> None:
        self.days = np.array(days, dtype=np.int64)
        self._sorted = np.sort(self.days)
        self._firsts: dict[str, tuple[int, float]] = {}
        self._postings: dict[str, tuple[npt.NDArray[np.int64], npt.NDArray[np.float64], float]] = {}
        norm = np.zeros(len(documents))
        for word, (where, counts) in _postings(documents).items():
            index = np.array(where, dtype=np.int64)
            weight = self._weight(index, len(documents))
            values = (1 + np.log(np.array(counts, dtype=np.float64))) * weight
            norm[index] += values**2
            if len(index) <= _MAX_REPORTS:
                self._postings[word] = index, values, weight
                self._firsts[word] = self._first(index)
        self._norm = np.sqrt(norm) + 1e-9

    def _weight(self, index: npt.NDArray[np.int64], n_documents: int) -> float:
        rarity = math.log((1 + n_documents) / (1 + len(index))) + 1
        days = self.days[index]
        spread = float(np.mean(np.abs(days - np.median(days))))
        return rarity / (1 + _TIME_WEIGHT * math.log1p(spread))

    def _first(self, index: npt.NDArray[np.int64]) -> tuple[int, float]:
        """Return the day that a word comes up, and the log odds of it in a report before."""
        first = int(self.days[index].min())
        n_before = int(np.searchsorted(self._sorted, first))
        after = (len(index) + 0.5) / (len(self.days) - n_before + 1)
        return first, min(0.0, math.log(0.5 / (n_before + 1) / after))

    def too_early(self, words: Words, axis: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
        """Return for each day how unlikely it is that its report has words that come up later.

        Args:
            words: of the undated report.
            axis: days in a row.

        Returns:
            Sums of log odds, 0 or below, over the root of the number of words.
        """
        steps = np.zeros(len(axis) + 1)
        known = [self._firsts[word] for word in sorted(words) if word in self._firsts]
        for first, odds in known:
            steps[min(max(0, first - int(axis[0])), len(axis))] += odds
        before: npt.NDArray[np.float64] = np.cumsum(steps[::-1])[::-1][1:]
        return before / math.sqrt(len(known) + 1)

    def nearest(self, words: Words, n: int) -> list[tuple[int, float]]:
        """Return (day, cosine) of the `n` dated reports that are nearest, best first."""
        scores = np.zeros(len(self.days))
        length = 0.0
        for word in sorted(words):  # sorted: sums of floats must not depend on the order of words
            known = self._postings.get(word)
            if known is not None:
                weight = (1 + math.log(words[word])) * known[2]
                length += weight**2
                scores[known[0]] += weight * known[1]
        scores /= self._norm * (math.sqrt(length) + 1e-9)
        best = np.argsort(-scores, kind="stable")[:n]
        return [(int(self.days[i]), float(scores[i])) for i in best if scores[i] > 0]


def _postings(documents: Sequence[Words]) -> dict[str, tuple[list[int], list[int]]]:
    found: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for number, words in enumerate(documents):
        for word, count in words.items():
            where, counts = found[word]
            where.append(number)
            counts.append(count)
    return {word: row for word, row in sorted(found.items()) if len(row[0]) > 1}
