"""Who votes on the day of an undated report, and what the report itself names.

Reads     analyses of dated and undated reports
Writes    an interval for one undated report, with the nearest dated reports
Method    see `neighbours` (likeness), `named` (what the report names) and `vote` (days); a day that
          dated reports mostly recall, an anniversary or a famous day, counts for little
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
from stateofplay.times.named import find_named
from stateofplay.times.neighbours import Neighbours, lead_counts, word_counts
from stateofplay.times.vote import Ballot, VoteConfig, vote

_NEWS_DAYS = range(-1, 3)  # a report names a day as its news from the day before to two days after


class Electorate:
    """The dated reports of a pile.

    Args:
        analyses: of dated reports whose publication day is known, sorted by report id.
    """

    def __init__(self, analyses: Sequence[Analysis], *, config: VoteConfig) -> None:
        self._config = config
        days = [_day(a) for a in analyses]
        self._neighbours = Neighbours([word_counts(a.report) for a in analyses], days)
        self._leads = Neighbours([lead_counts(a.report) for a in analyses], days)
        first = max(date.min.toordinal(), min(days) - config.margin_days)
        last = min(date.max.toordinal(), max(days) + config.margin_days)
        self._axis = np.arange(first, last + 1, dtype=np.int64)
        self._trust = _trust(analyses)

    def ask(self, analysis: Analysis) -> When | None:
        """Return an interval for an undated report, `None` when the vote is open."""
        return vote(self.ballot(analysis), config=self._config)

    def ballot(self, analysis: Analysis) -> Ballot:
        """Return what speaks for the day of a report."""
        config = self._config
        words = word_counts(analysis.report)
        return Ballot(
            axis=self._axis,
            near=self._neighbours.nearest(words, max(config.n_near, config.n_wide)),
            leads=self._leads.nearest(lead_counts(analysis.report), config.n_leads),
            early=self._neighbours.too_early(words, self._axis),
            named=find_named(analysis),
            trust=self._trust,
        )


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
