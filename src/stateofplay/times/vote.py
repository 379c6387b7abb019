"""When an undated report of a large pile came out, by a vote of its dated neighbours.

Reads     the neighbours of the report, and the days and weekdays that it names
Writes    an interval around the likeliest day
Method    naive Bayes over days: the neighbours' kernel density, times how often a report comes out
          so many days after a day of the month that it names, times how often it comes out so many
          days after a bare weekday that it names; the interval widens until it holds the wanted
          share of the (flattened) probability
Source    own counts over the T17 news piles, written beside the tables
Cost      one pass over the days near neighbours and named days
Limits    the interval is right about as often as `held_share` says on news piles like T17; a pile
          of another rhythm may be worse
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from stateofplay.model.interval import MONTH_NAMES, When


@dataclass(frozen=True, slots=True)
class VoteConfig:
    """How a vote is counted. All figures were tuned on T17 with every fifth report undated.

    Args:
        min_dated: dated reports that a vote needs.
        n_neighbours: dated reports that vote.
        kernel_days, reach_days: how far a vote spreads over the days beside its own.
        floor: probability of a day that no neighbour speaks for.
        flatness: exponent on probabilities before the interval is drawn; neighbours are not
            independent, so that naive Bayes is too sure of itself.
        held_share: probability that the interval must hold.
    """

    min_dated: int = 20
    n_neighbours: int = 10
    kernel_days: float = 1.5
    reach_days: int = 3
    floor: float = 0.003
    flatness: float = 0.5
    held_share: float = 0.8


VOTE_DEFAULTS = VoteConfig()

# Share of bare weekdays by days from the weekday to publication (1,264 in T17).
_AFTER_WEEKDAY = (0.34, 0.27, 0.12, 0.08, 0.06, 0.05, 0.08)
_HALF_WIDTHS = (1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365)


@dataclass(frozen=True, slots=True)
class NamedDays:
    """Days that a report names: days of the month in every year that fits, and bare weekdays."""

    days: tuple[int, ...]
    weekdays: tuple[int, ...]


def vote(
    neighbours: Sequence[tuple[int, float]], named: NamedDays, *, config: VoteConfig = VOTE_DEFAULTS
) -> When | None:
    """Return an interval around the likeliest publication day, `None` when nothing votes.

    Args:
        neighbours: (day, cosine), best first.
        named: what the report names.
        config: how votes count.
    """
    density = _density(neighbours, config)
    if not density:
        return None
    first, last = min(density), max(density)
    near = {d + k for d in named.days for k in (0, 1) if first - 7 <= d + k <= last + 7}
    scores = {d: _score(d, density, named, config) for d in sorted(density.keys() | near)}
    best = max(scores, key=lambda d: (scores[d], -d))
    half = _half_width(scores, best, config)
    return None if half is None else about(best, half)


def _density(neighbours: Sequence[tuple[int, float]], config: VoteConfig) -> dict[int, float]:
    density: dict[int, float] = {}
    for day, cosine in neighbours[: config.n_neighbours]:
        for shift in range(-config.reach_days, config.reach_days + 1):
            vote_ = cosine**2 * math.exp(-abs(shift) / config.kernel_days)
            density[day + shift] = density.get(day + shift, 0.0) + vote_
    total = sum(density[d] for d in sorted(density))
    return {d: density[d] / total for d in sorted(density)}


def _score(day: int, density: Mapping[int, float], named: NamedDays, config: VoteConfig) -> float:
    score = math.log(density.get(day, 0.0) + config.floor)
    if named.days:
        score += max(_log_after_day(day - told) for told in named.days)
    if named.weekdays:
        weekday = date.fromordinal(day).weekday()
        told = sum(math.log(_AFTER_WEEKDAY[(weekday - w) % 7]) for w in named.weekdays)
        score += told / math.sqrt(len(named.weekdays))  # weekdays of one report hang together
    return score


def _log_after_day(days: int) -> float:
    """Return the log probability that a report names a day so many days before it came out.

    T17: of 679 named days of a month 38 % are the day itself (a printed date line), 3 % each the
    day before and after, about 1 % each day of the fortnight before.
    """
    if days == 0:
        share = 0.40
    elif abs(days) == 1:
        share = 0.03
    elif 2 <= days <= 14:
        share = 0.012
    elif -14 <= days < 0:
        share = 0.008
    else:
        share = 0.003 if 0 < days <= 60 else 0.0006
    return math.log(share)


def _half_width(scores: Mapping[int, float], best: int, config: VoteConfig) -> int | None:
    top = scores[best]
    flat = {d: math.exp(config.flatness * (score - top)) for d, score in scores.items()}
    total = sum(flat.values())
    for half in _HALF_WIDTHS:
        inside = sum(p for d, p in flat.items() if abs(d - best) <= half)
        if inside >= config.held_share * total:
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


def days_in_years(month_days: Iterable[tuple[int, int]], first: int, last: int) -> list[int]:
    """Return the ordinals of days of the month in every year from `first` to `last`."""
    found = set()
    for month, day in month_days:
        for year in range(first, last + 1):
            try:
                found.add(date(year, month, day).toordinal())
            except ValueError:  # 29 February
                continue
    return sorted(found)
