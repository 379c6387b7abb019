"""When an undated report of a large pile came out, by a vote of its dated neighbours.

Reads     the neighbours of the report, and the days and weekdays that it names
Writes    an interval around the likeliest day
Method    a log-linear model over days: neighbours near and wide, reports with the same lead, words
          that come up later, weekdays and days that the report names, each with its weight; the
          likeliest day, those beside it counted in part, is the middle, and the interval widens
          until it holds the wanted share of the (flattened) probability
Source    conditional logit (McFadden 1974); weights fitted on T17, tables beside them
Cost      a pass over the days of the pile for each kind of evidence
Limits    the interval is right about as often as `held_share` says on news piles like T17; a pile
          of another rhythm may be worse
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from stateofplay.model.interval import MONTH_NAMES, When
from stateofplay.times.named import Named, NamedDay

Days = npt.NDArray[np.int64]  # days in a row, as proleptic ordinals
Scores = npt.NDArray[np.float64]  # one for each of them


@dataclass(frozen=True, slots=True)
class VoteConfig:
    """How a vote is counted. All figures were tuned on T17 with every fifth report undated.

    Args:
        min_dated: dated reports that a vote needs.
        n_near, n_wide, n_leads: dated reports that vote: for their day, for their weeks, and by
            their lead.
        near_days, wide_days: how fast a vote fades over the days beside its own.
        floor: probability of a day that no neighbour speaks for.
        margin_days: days before the first and after the last dated report that can be voted for.
        flatness: exponent on probabilities before the interval is drawn; what votes is not
            independent, so that the model is too sure of itself.
        held_share: probability that the interval must hold; together they held the day in .98 on
            topics that the weights were not fitted on, in .94 in random piles of 30 reports.
    """

    min_dated: int = 20
    n_near: int = 20
    n_wide: int = 30
    n_leads: int = 10
    near_days: float = 1.5
    wide_days: float = 7.0
    floor: float = 0.003
    margin_days: int = 7
    flatness: float = 0.7
    held_share: float = 0.85


VOTE_DEFAULTS = VoteConfig()

# Fitted on four fifths of the reports of T17, each undated in turn. Fitted on three topics and
# checked on the fourth, .55 are within a day and .71 within seven; with two topics for two, each
# weight keeps its sign.
WEIGHTS: Mapping[str, float] = {
    "near": 0.45, "wide": 0.9, "lead": 0.35, "early": 0.1, "weekday": 0.55,
    "page": 0.7, "coming": 0.85, "past": 0.7, "told": 0.55,
}  # fmt: skip
# Share of bare weekdays by days from the weekday to publication (1,264 in T17).
_AFTER_WEEKDAY = np.array([0.34, 0.27, 0.12, 0.08, 0.06, 0.05, 0.08])
# The day wins that is likeliest with its neighbours; with .3 of them more T17 reports are dated
# within a day than with none or all, and no fewer exactly.
_BESIDE = np.array([0.3, 1.0, 0.3])
_HALF_WIDTHS = (1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 540, 730)


@dataclass(frozen=True, slots=True)
class Ballot:
    """What speaks for the day of one report.

    Args:
        axis: the days that can be voted for, in a row.
        near: (day, cosine) of the nearest reports, best first.
        leads: the same by leads alone.
        early: log odds against each day, see `Neighbours.too_early`.
        named: what the report names.
        trust: 0 to 1 for each (month, day) that dated reports name: how often they are of it.
    """

    axis: Days
    near: Sequence[tuple[int, float]]
    leads: Sequence[tuple[int, float]]
    early: Scores
    named: Named
    trust: Mapping[tuple[int, int], float]


def vote(ballot: Ballot, *, config: VoteConfig = VOTE_DEFAULTS) -> When | None:
    """Return an interval around the likeliest publication day, `None` when nothing votes."""
    if not ballot.near:
        return None
    evidence = weigh(ballot, config=config)
    score = sum((WEIGHTS[name] * evidence[name] for name in WEIGHTS), np.zeros(len(ballot.axis)))
    chances = np.exp(score - score.max())
    best = int(np.argmax(np.convolve(chances, _BESIDE)[1:-1]))
    half = _half_width(chances**config.flatness, best, config)
    return None if half is None else about(int(ballot.axis[best]), half)


def weigh(ballot: Ballot, *, config: VoteConfig = VOTE_DEFAULTS) -> dict[str, Scores]:
    """Return for each kind of evidence its log score of each day."""
    axis = ballot.axis
    near, wide = ballot.near[: config.n_near], ballot.near[: config.n_wide]
    found = {
        "near": _density(axis, near, 4, config.near_days, config.floor),
        "wide": _density(axis, wide, 2, config.wide_days, config.floor / 3),
        "lead": _density(axis, ballot.leads[: config.n_leads], 2, config.near_days, config.floor),
        "early": ballot.early,
        "weekday": _of_weekdays(axis, ballot.named.weekdays),
    }
    days: dict[str, list[Scores]] = {"page": [], "coming": [], "past": [], "told": []}
    for named in ballot.named.days:
        gap = _gap(axis, named)
        if gap is None:
            continue
        if named.kind == "told":
            days["told"].append(_after_told(gap) * ballot.trust.get((named.month, named.day), 1.0))
        elif named.kind == "page":
            days["page"].append(_after_page(gap))
        else:
            days["coming"].append(_before_coming(gap))
        if named.kind != "coming":
            days["past"].append(_after_past(gap))
    none = np.zeros(len(axis))
    return found | {k: np.max(rows, axis=0) if rows else none for k, rows in days.items()}


def _density(
    axis: Days, votes: Sequence[tuple[int, float]], power: int, fade: float, floor: float
) -> Scores:
    """Return the log density of votes; a nearer report counts by a power of its cosine."""
    total = math.fsum(cosine**power for _, cosine in votes)
    density = np.zeros(len(axis))
    reach = 4 * math.ceil(fade)
    scale = math.fsum(math.exp(-abs(k) / fade) for k in range(-reach, reach + 1))
    for day, cosine in votes:
        away = np.abs(axis - day)
        kernel = np.where(away <= reach, np.exp(-away / fade), 0.0)
        density += cosine**power / total / scale * kernel
    return np.log(density + floor)


def _of_weekdays(axis: Days, weekdays: Sequence[int]) -> Scores:
    score = np.zeros(len(axis))
    for weekday in weekdays:  # 1 January of the year 1, ordinal 1, was a Monday
        score += np.log(_AFTER_WEEKDAY[(axis - 1 - weekday) % 7])
    return score / math.sqrt(max(1, len(weekdays)))  # weekdays of one report hang together


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


def _after_page(gap: Days) -> Scores:
    """Return the log share of reports so many days after a day printed as their own.

    Set by hand, as those below: their weights are fitted, and no table was tuned.
    """
    return _log_share(gap, (0.7, 0.04, 0.005, 0.004, 0.001, 0.0003))


def _after_told(gap: Days) -> Scores:
    """Return the same for a day told in the text: mostly recalled, sometimes a date line."""
    return _log_share(gap, (0.2, 0.05, 0.015, 0.012, 0.005, 0.0015))


def _log_share(gap: Days, shares: Sequence[float]) -> Scores:
    """Return logs of: the same day, a day off, a fortnight after, before, two months after, else.

    The two weeks before are likelier than days far off: a report may name a day that is to come.
    """
    cases = [gap == 0, abs(gap) == 1, (gap >= 2) & (gap <= 14), (gap < 0) & (gap >= -14),
             (gap > 0) & (gap <= 60)]  # fmt: skip
    logs: Scores = np.log(np.select(cases, list(shares[:-1]), shares[-1]))
    return logs


def _before_coming(gap: Days) -> Scores:
    """Return a log score of days before a day that is to come; the nearer, the likelier."""
    before = -1 - 0.8 * np.log(np.maximum(-gap, 3) / 3)
    return np.where(gap > 1, -4.0, before)


def _after_past(gap: Days) -> Scores:
    """Return a log score of days after a day that has been; the nearer, the likelier."""
    return np.where(gap < -1, -3.0, -0.8 * np.log(np.maximum(gap, 3) / 3))


def _half_width(chances: Scores, best: int, config: VoteConfig) -> int | None:
    sums = np.concatenate(([0.0], np.cumsum(chances)))
    for half in _HALF_WIDTHS:
        inside = sums[min(len(chances), best + half + 1)] - sums[max(0, best - half)]
        if inside >= config.held_share * sums[-1]:
            return half
    return None


def about(day: int, half_days: int) -> When | None:
    """Return the days around one, told as near it; `None` outside the calendar."""
    if not date.min.toordinal() <= day - half_days <= day + half_days <= date.max.toordinal():
        return None
    middle = date.fromordinal(day)
    says = f"about {middle.day} {MONTH_NAMES[middle.month]} {middle.year}"
    return When(
        date.fromordinal(day - half_days),
        date.fromordinal(day + half_days),
        f"{middle.isoformat()}~",  # EDTF: approximate
        says,
        "approx",
    )


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
