"""Who votes on the day of an undated report, and what the report itself names.

Reads     analyses of dated and undated reports
Writes    an interval for one undated report, with the nearest dated reports
Method    see `neighbours` (likeness) and `vote` (days)
Cost      one pass over the words of all reports, built only when a vote is asked for
Limits    a day that the report names for something else votes as well
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When
from stateofplay.times.dates import month_and_day
from stateofplay.times.fragments import weekday_in
from stateofplay.times.neighbours import Neighbours, word_counts
from stateofplay.times.vote import NamedDays, VoteConfig, days_in_years, vote

_DAY_RULES = frozenset({"month day", "day month", "iso day", "slashed day"})


class Electorate:
    """The dated reports of a pile.

    Args:
        analyses: of dated reports whose publication day is known, sorted by report id.
    """

    def __init__(self, analyses: Sequence[Analysis], *, config: VoteConfig) -> None:
        self._config = config
        days = [_day(a) for a in analyses]
        self._neighbours = Neighbours([word_counts(a.report) for a in analyses], days)
        self._years = (
            (date.fromordinal(min(days)).year, date.fromordinal(max(days)).year) if days else (1, 1)
        )

    def ask(self, analysis: Analysis) -> When | None:
        """Return an interval for an undated report, `None` when the vote is open."""
        nearest = self._neighbours.nearest(word_counts(analysis.report), self._config.n_neighbours)
        return vote(nearest, self._named(analysis), config=self._config)

    def _named(self, analysis: Analysis) -> NamedDays:
        month_days: set[tuple[int, int]] = set()
        days: set[int] = set()
        weekdays: list[int] = []
        first, last = self._years
        for mention in analysis.times:
            if mention.rule == "weekday":
                weekday = weekday_in(analysis.report.exact(mention.span))
                weekdays.extend([] if weekday is None else [weekday])
            elif mention.rule in _DAY_RULES and mention.when and not mention.is_relative:
                days |= {mention.when.start.toordinal()} if mention.when.is_day else set()
            elif mention.rule in _DAY_RULES:
                month_day = month_and_day(analysis.report.exact(mention.span))
                month_days |= set() if month_day is None else {month_day}
        days |= set(days_in_years(sorted(month_days), first, last))
        return NamedDays(tuple(sorted(days)), tuple(sorted(weekdays)))


def _day(analysis: Analysis) -> int:
    published = analysis.report.published
    assert published is not None
    return published.when.start.toordinal()
