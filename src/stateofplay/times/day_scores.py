"""How likely each day is as that of a report, by one kind of evidence.

Reads     days in a row, and what speaks for some of them
Writes    for each day a log score
Method    tables of how often T17 reports came out so many days after a day, a weekday or a month
          that they name; votes of other reports fade over the days beside their own
Source    counted on the reports of T17, each undated in turn
Cost      a pass over the days for each thing named
Limits    news like that of T17: papers, agencies, broadcasters and their blogs
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import numpy as np
import numpy.typing as npt

from stateofplay.times.named import DayKind, Manner, Named, NamedDay, WeekdayKind

Days = npt.NDArray[np.int64]  # days in a row, as proleptic ordinals
Scores = npt.NDArray[np.float64]  # one for each of them

# Share of reports out on the named day; a day after it; a day before; two or three, and up to
# fourteen days after; up to fourteen before; up to sixty after; any other day.
_AFTER_DAY: Mapping[DayKind, tuple[float, ...]] = {
    "page": (0.9, 0.04, 0.01, 0.006, 0.0005, 0.0005, 0.0002, 0.0001),
    "dateline": (0.6, 0.38, 0.005, 0.01, 0.001, 0.0005, 0.0003, 0.0002),
    "remark": (0.64, 0.02, 0.06, 0.015, 0.006, 0.01, 0.002, 0.001),
    "caption": (0.5, 0.1, 0.01, 0.06, 0.02, 0.004, 0.004, 0.001),
    "told": (0.035, 0.055, 0.006, 0.016, 0.022, 0.004, 0.0045, 0.001),
}
# Share of named weekdays by days from the weekday to publication (1,100 in T17). A report that says
# "yesterday" names that day by no weekday.
_AFTER_WEEKDAY: Mapping[tuple[WeekdayKind, Manner], tuple[float, ...]] = {
    ("lead", "weekday"): (0.54, 0.27, 0.10, 0.03, 0.02, 0.02, 0.03),
    ("rest", "weekday"): (0.29, 0.37, 0.15, 0.07, 0.05, 0.03, 0.04),
    ("lead", "today"): (0.30, 0.28, 0.10, 0.09, 0.09, 0.08, 0.04),
    ("rest", "today"): (0.17, 0.35, 0.14, 0.10, 0.09, 0.08, 0.05),
    ("lead", "yesterday"): (0.07, 0.15, 0.26, 0.28, 0.12, 0.04, 0.08),
    ("rest", "yesterday"): (0.07, 0.18, 0.25, 0.29, 0.12, 0.04, 0.05),
}
_AFTER_LAST_WEEKDAY = (0.2, 0.1, 0.1, 0.1, 0.15, 0.1, 0.25)
_AFTER_COMING_WEEKDAY = (0.25, 0.11, 0.07, 0.06, 0.11, 0.14, 0.26)
# Share of bare months by months from the named one to publication (261 past, 65 to come).
_AFTER_MONTH = (0.05, 0.19, 0.25, 0.14, 0.07, 0.045, 0.06, 0.03, 0.04, 0.05, 0.04, 0.035)
_AFTER_COMING_MONTH = (0.05, 0.06, 0.02, 0.02, 0.02, 0.02, 0.03, 0.08, 0.19, 0.10, 0.20, 0.21)


def density(
    axis: Days, votes: Sequence[tuple[int, float]], *, power: int, fade: float, floor: float
) -> Scores:
    """Return the log density of votes as shares of all; nearer reports count more.

    Args:
        axis: the days.
        votes: (day, cosine) of other reports.
        power: of the cosine.
        fade: days over which a vote falls to a third.
        floor: density of a day that nothing speaks for.
    """
    total = math.fsum(cosine**power for _, cosine in votes)
    return np.log(faded(axis, [(day, c**power / total) for day, c in votes], fade) + floor)


def strength(
    axis: Days, votes: Sequence[tuple[int, float]], *, power: int, fade: float, floor: float
) -> Scores:
    """Return the same without the division: few and weak votes say little."""
    return np.log(faded(axis, [(day, c**power) for day, c in votes], fade) + floor)


def faded(axis: Days, votes: Sequence[tuple[int, float]], fade: float) -> Scores:
    """Return votes spread over the days beside their own; they sum to what they did.

    Args:
        axis: the days; all votes are for one of them.
        votes: (day, weight).
        fade: days over which a vote falls to a third.
    """
    places = np.array([day - int(axis[0]) for day, _ in votes], dtype=np.int64)
    sums = np.bincount(places, [weight for _, weight in votes], minlength=len(axis))
    reach = 4 * math.ceil(fade)
    shares = np.exp(-np.abs(np.arange(-reach, reach + 1)) / fade)
    wide: Scores = np.convolve(sums, shares / shares.sum())
    return wide[reach : reach + len(axis)]


def of_days(axis: Days, named: Named, trust: Mapping[tuple[int, int], float]) -> Scores:
    """Return the score of the days that a report names, the best of each kind.

    Args:
        axis: the days.
        named: what the report names.
        trust: 0 to 1 for (month, day) that dated reports name: how often they are of it.
    """
    best: dict[DayKind, Scores] = {}
    for day in named.days:
        gap = None if day.kind == "coming" else _gap(axis, day)
        if gap is None:
            continue
        score = _log_share(gap, _AFTER_DAY[day.kind])
        if day.kind == "told":
            score = score * trust.get((day.month, day.day), 1.0)
        best[day.kind] = np.maximum(score, best.get(day.kind, score))
    return sum((best[kind] for kind in sorted(best)), np.zeros(len(axis)))


def of_coming_days(axis: Days, named: Named) -> Scores:
    """Return the score of days that are to come: the report is from before them, mostly soon."""
    gaps = [_gap(axis, day) for day in named.days if day.kind == "coming"]
    rows = [np.where(g > 1, -4.0, -1 - 0.8 * np.log(np.maximum(-g, 3) / 3))
            for g in gaps if g is not None]  # fmt: skip
    return np.max(rows, axis=0) if rows else np.zeros(len(axis))


def of_weekdays(axis: Days, named: Named) -> Scores:
    """Return the score of named weekdays; those of one kind hang together and count by a root."""
    score = np.zeros(len(axis))
    kinds = [("lead",), ("rest",), ("last", "coming")]
    for kind in kinds:
        told = [one for one in named.weekdays if one.kind in kind]
        for one in told:
            table = np.log(_weekday_table(one.kind, named.manner)) / math.sqrt(len(told))
            score += table[(axis - 1 - one.weekday) % 7]  # ordinal 1 was a Monday
    return score


def _weekday_table(kind: WeekdayKind, manner: Manner) -> tuple[float, ...]:
    if kind == "last":
        return _AFTER_LAST_WEEKDAY
    return _AFTER_COMING_WEEKDAY if kind == "coming" else _AFTER_WEEKDAY[kind, manner]


def of_months(axis: Days, named: Named) -> Scores:
    """Return the score of bare months, past and to come."""
    score = np.zeros(len(axis))
    if named.months:
        month_of = np.array([date.fromordinal(int(day)).month for day in axis])
        for month, is_coming in named.months:
            table = np.log(_AFTER_COMING_MONTH if is_coming else _AFTER_MONTH)
            score += table[(month_of - month) % 12]
    return score / math.sqrt(max(1, len(named.months)))


def _gap(axis: Days, named: NamedDay) -> Days | None:
    """Return how many days after the named day each day is; of years not told, the nearest."""
    first, last = (date.fromordinal(int(axis[i])).year for i in (0, -1))
    years = range(first, last + 1) if named.year is None else (named.year,)
    gaps = [axis - day for day in days_in_years([(named.month, named.day)], years)]
    if not gaps:
        return None
    rows = np.array(gaps)
    nearest: Days = rows[np.argmin(np.abs(rows), axis=0), np.arange(len(axis))]
    return nearest


def _log_share(gap: Days, shares: tuple[float, ...]) -> Scores:
    cases = [gap == 0, gap == 1, gap == -1, (gap >= 2) & (gap <= 3), (gap >= 4) & (gap <= 14),
             (gap < 0) & (gap >= -14), (gap > 0) & (gap <= 60)]  # fmt: skip
    logs: Scores = np.log(np.select(cases, list(shares[:-1]), shares[-1]))
    return logs


def days_in_years(month_days: Iterable[tuple[int, int]], years: Iterable[int]) -> list[int]:
    """Return the ordinals of days of the month in each year that has them, sorted."""
    wanted = sorted(set(years))
    found = set()
    for month, day in month_days:
        for year in wanted:
            try:
                found.add(date(year, month, day).toordinal())
            except ValueError:  # 29 February
                continue
    return sorted(found)
