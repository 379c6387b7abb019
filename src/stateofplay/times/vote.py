"""When an undated report of a large pile came out: all that speaks for a day, weighed.

Reads     for each kind of evidence a log score of each day
Writes    an interval around the likeliest day
Method    a log-linear model over days, a weight for each kind of evidence; the likeliest day,
          those beside it counted in part, is the middle, and the interval widens until it holds
          the wanted share of the (flattened) probability
Source    conditional logit (McFadden 1974); `python -m training dating` fits the weights on T17
Cost      a pass over the days of the pile for each kind of evidence
Limits    the interval is right about as often as `held_share` says on news piles like T17; a pile
          of another rhythm may be worse

Fitted on three topics and checked on the fourth, each report undated in turn, .60 of the reports
are within a day of theirs and .76 within seven (finan .45, h1n1 .87, haiti .93, mj .69).
Given up, since no more reports came within a week by them, or fewer to their day: the odds of
each word over the days (a language model of each day), days on which a word is last used, likeness
of names alone or in a space of fewer dimensions, all sentences matched with all, "five days after
the quake" told from other reports that say so, the odds that two reports are of one day, the
number of reports of each day, and a second vote in which the undated reports that are sure count
as dated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from stateofplay.model.interval import MONTH_NAMES, When
from stateofplay.times.day_scores import Days, Scores


@dataclass(frozen=True, slots=True)
class VoteConfig:
    """How a vote is counted. All figures were tuned on T17, reports undated in turn.

    Args:
        min_dated: dated reports that a vote needs.
        n_near: dated reports that vote for their day, by wordings and by figures.
        n_wide: dated reports that vote for their weeks, by all words.
        n_leads: dated reports that vote for their day, by their lead.
        near_days: how fast a vote for a day fades over the days beside it.
        wide_days: the same of a vote for weeks.
        floor: probability of a day that no neighbour speaks for.
        margin_days: days before the first and after the last dated report that can be voted for.
        flatness: exponent on probabilities before the interval is drawn; what votes is not
            independent, so that the model is too sure of itself.
        held_share: probability that the interval must hold.
    """

    min_dated: int = 20
    n_near: int = 20
    n_wide: int = 30
    n_leads: int = 10
    near_days: float = 1.5
    wide_days: float = 7.0
    floor: float = 0.003
    margin_days: int = 7
    flatness: float = 0.6
    held_share: float = 0.92


VOTE_DEFAULTS = VoteConfig()

# Fitted by `python -m training dating` on four fifths of the reports of T17, each undated in turn;
# with one topic left out each weight keeps its sign.
WEIGHTS: Mapping[str, float] = {
    "wide": 0.763, "pairs": 0.154, "figures": 0.308, "leads": 0.234, "early": 0.110,
    "told_day": 0.643, "told_week": 0.732, "told_lead": 0.428, "told_vague": 0.825, "days": 0.928,
    "coming": 0.316, "weekdays": 0.492, "months": 0.709, "counts": 0.480, "same_count": 0.300,
    "same_day": 0.429,
}  # fmt: skip
# The day wins that is likeliest with those beside it and, for less, with those of the week on
# either side: fitted on three topics and checked on the fourth, .759 within a week, .748 without.
_WEEK = 7
_BESIDE = np.array([0.4] * (_WEEK - 1) + [1.1, 1.4, 1.1] + [0.4] * (_WEEK - 1))
_DIGITS = 9  # days as likely but for the rounding of floats are as likely
_HALF_WIDTHS = (1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 540, 730, 1095)


def vote(
    axis: Days, evidence: Mapping[str, Scores], *, config: VoteConfig = VOTE_DEFAULTS
) -> When | None:
    """Return an interval around the likeliest publication day, `None` when it would be too wide.

    Args:
        axis: the days that can be voted for, in a row.
        evidence: for each name of `WEIGHTS` a log score of each day.
        config: how the interval is drawn.
    """
    score = sum((WEIGHTS[name] * evidence[name] for name in WEIGHTS), np.zeros(len(axis)))
    chances = np.exp(score - score.max())
    nearby = np.convolve(chances, _BESIDE)[_WEEK:-_WEEK]
    best = int(np.argmax(np.round(nearby, _DIGITS)))
    half = _half_width(chances**config.flatness, best, config)
    return None if half is None else about(int(axis[best]), half)


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
