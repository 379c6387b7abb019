"""What speaks for each day as that of an undated report of a large pile.

Reads     analyses of dated and undated reports
Writes    an interval for one undated report
Method    see `neighbours` (words), `tellings` (happenings), `counts` (numbers), `particulars`
          (numbers and days with their words), `named` and `day_scores` (what the report names) and
          `vote` (how all that is weighed); a day that dated reports mostly recall, an anniversary
          or a famous day, counts for little
Source    T17: an anniversary drew the reports of two years to itself
Cost      one pass over the words of all reports, built only when a vote is asked for
Limits    a day that the report names for something else votes as well
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np

from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When
from stateofplay.times import day_scores
from stateofplay.times.counts import Counts
from stateofplay.times.day_scores import Days, Scores, density, strength
from stateofplay.times.named import find_named
from stateofplay.times.neighbours import Neighbours, Words, lead_counts, word_counts
from stateofplay.times.particulars import Particulars
from stateofplay.times.tellings import Tellings
from stateofplay.times.vote import VoteConfig, vote

_NEWS_DAYS = range(-1, 3)  # a report names a day as its news from the day before to two days after


class Electorate:
    """The dated reports of a pile.

    Args:
        analyses: of dated reports whose publication day is known, sorted by report id.
    """

    def __init__(self, analyses: Sequence[Analysis], *, config: VoteConfig) -> None:
        self._config = config
        days = [_day(a) for a in analyses]
        self._all = Neighbours([word_counts(a.report) for a in analyses], days)
        leads = [lead_counts(a.report) for a in analyses]
        self._leads = Neighbours(leads, days, min_reports=2)  # with 1, fewer are within a day
        self._tellings = Tellings(analyses, days)
        self._counts = Counts(analyses, days)
        self._particulars = Particulars(analyses, days)
        first = max(date.min.toordinal(), min(days) - config.margin_days)
        last = min(date.max.toordinal(), max(days) + config.margin_days)
        self.axis: Days = np.arange(first, last + 1, dtype=np.int64)
        self.trust = _trust(analyses)

    def ask(self, analysis: Analysis) -> When | None:
        """Return an interval for an undated report, `None` when the vote is open."""
        evidence = self.evidence(analysis)
        return vote(self.axis, evidence, config=self._config) if evidence else None

    def evidence(self, analysis: Analysis) -> dict[str, Scores]:
        """Return for each kind of evidence its log score of each day; empty without neighbours."""
        words = word_counts(analysis.report)
        near = self._all.nearest(words, self._config.n_wide)
        if not near:
            return {}
        named = find_named(analysis)
        told = self._tellings.scores(analysis, self.axis)
        alike = self._particulars.scores(analysis, self.axis)
        return {
            "early": self._all.too_early(words, self.axis),
            "counts": self._counts.score(analysis, self.axis),
            "days": day_scores.of_days(self.axis, named, self.trust),
            "coming": day_scores.of_coming_days(self.axis, named),
            "weekdays": day_scores.of_weekdays(self.axis, named),
            "months": day_scores.of_months(self.axis, named),
            **{f"told_{group}": score for group, score in told.items()},
            "same_count": alike["same_count"],
            "same_day": alike["same_day"],
            **self._alike(analysis, words, near),
        }

    def _alike(
        self, analysis: Analysis, words: Words, near: Sequence[tuple[int, float]]
    ) -> dict[str, Scores]:
        """Return what the reports that share words, wordings, figures or a lead speak for."""
        config, axis = self._config, self.axis
        pairs = self._all.nearest(words, config.n_near, "pairs")
        figures = self._all.nearest(words, config.n_near, "figures")
        leads = self._leads.nearest(lead_counts(analysis.report), config.n_leads)
        near_days, wide_days, floor = config.near_days, config.wide_days, config.floor
        return {
            "wide": density(axis, near, power=2, fade=wide_days, floor=floor / 3),
            "pairs": density(axis, pairs, power=4, fade=near_days, floor=floor),
            "figures": strength(axis, figures, power=2, fade=near_days, floor=0.01),
            "leads": density(axis, leads, power=2, fade=near_days, floor=floor),
        }


def _trust(analyses: Sequence[Analysis]) -> Mapping[tuple[int, int], float]:
    """Return for each day of the year that is named how often it is news, 0 to 1."""
    told: Counter[tuple[int, int]] = Counter()
    news: Counter[tuple[int, int]] = Counter()
    for analysis in analyses:
        published = _day(analysis)
        days = [m.when.start for m in analysis.times if m.when is not None and m.when.is_day]
        for day in sorted(set(days)):
            told[day.month, day.day] += 1
            news[day.month, day.day] += published - day.toordinal() in _NEWS_DAYS
    # One report more that is of the day, and half a one that is not: an unknown day is trusted.
    return {day: min(1.0, 1.5 * (news[day] + 1) / (n + 1.5)) for day, n in told.items()}


def _day(analysis: Analysis) -> int:
    published = analysis.report.published
    assert published is not None
    return published.when.start.toordinal()
