"""The most exact time that two tellings allow.

Reads     two times of one happening
Writes    the days that both allow, or the firmer time where they share no day
Method    the days in both intervals; a rough time also means the day before
Cost      constant
Limits    it does not ask whether the two tell of one happening, see `match`
"""

from __future__ import annotations

from datetime import date, timedelta

from stateofplay.model.interval import When, between


def agree(left: When, right: When) -> bool:
    """Return whether two times can be of one happening; a rough one also means the day before."""
    return _first_day(left) <= right.end and _first_day(right) <= left.end


def _first_day(when: When) -> date:
    return when.start - timedelta(days=1) if when.mod == "approx" else when.start


def meet(left: When, right: When) -> When:
    """Return the days that both times allow; of two that share no day, the firmer one.

    Where one lies within the other, its own value and words are kept.
    """
    first, second = sorted((left, right), key=_firmness)
    if not left.overlaps(right) or first.within(second):
        return first
    return between(max(left.start, right.start), min(left.end, right.end))


def _firmness(when: When) -> tuple[bool, int, bool, int, str, str]:
    """Order by exactness; of equal days, the longer words know more: "May, a Monday"."""
    is_rough = when.mod == "approx"
    return is_rough, when.n_days, when.mod is not None, -len(when.says), when.value, when.says
