"""Dated reports that share the words of an undated one, by how closely words hold to a time.

Reads     the words of each dated report and the day it came out
Writes    for one undated report: its nearest dated reports and how near they are
Method    cosine of log term frequency x inverse document frequency over words and word pairs; a
          word whose reports lie close together in time weighs more than one that is always used
Source    temporal weights after Kanhabua and Nørvåg 2008 (temporal entropy); here the mean
          distance of a word's reports from their median day
Cost      memory as the postings of words in two or more reports; a query touches its own words
Limits    reports that share a subject and not a time are near, too

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


class Neighbours:
    """An index over the words of dated reports.

    Args:
        documents: words of each dated report.
        days: the day each came out, as a proleptic ordinal.
    """

    def __init__(self, documents: Sequence[Words], days: Sequence[int]) -> None:
        self.days = np.array(days, dtype=np.int64)
        self._postings: dict[str, tuple[npt.NDArray[np.int64], npt.NDArray[np.float64], float]] = {}
        norm = np.zeros(len(documents))
        for word, (where, counts) in _postings(documents).items():
            index = np.array(where, dtype=np.int64)
            weight = self._weight(index, len(documents))
            values = (1 + np.log(np.array(counts, dtype=np.float64))) * weight
            self._postings[word] = index, values, weight
            norm[index] += values**2
        self._norm = np.sqrt(norm) + 1e-9

    def _weight(self, index: npt.NDArray[np.int64], n_documents: int) -> float:
        rarity = math.log((1 + n_documents) / (1 + len(index))) + 1
        days = self.days[index]
        spread = float(np.mean(np.abs(days - np.median(days))))
        return rarity / (1 + _TIME_WEIGHT * math.log1p(spread))

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
