from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.interval import When, between, day_of, month_of, season_of, year_of
from stateofplay.moves.bounds import after_until, by_time, can_be_same, earliest, is_bound

DAY = day_of(date(2031, 5, 9))
WEEKDAY = When(date(2031, 5, 1), date(2031, 5, 31), "2031-05", "May 2031, a Friday")
WEEK = between(date(2031, 5, 5), date(2031, 5, 11))

BOUNDS = {
    "a day": (DAY, "../2031-05-09", "by 9 May 2031"),
    "a month": (month_of(2031, 5), "../2031-05", "by May 2031"),
    "a month with a weekday": (WEEKDAY, "../2031-05", "by May 2031"),
    "a part of a month": (month_of(2031, 5, "end"), "../2031-05-31", "by 31 May 2031"),
    "a year": (year_of(2031), "../2031", "by 2031"),
    "a season": (season_of(2031, 2), "../2031-09-30", "by 30 September 2031"),
    "an interval": (WEEK, "../2031-05-11", "by 11 May 2031"),
}


@pytest.mark.parametrize(("limit", "value", "says"), BOUNDS.values(), ids=BOUNDS)
def test_by_time(limit: When, value: str, says: str) -> None:
    """A bound says no more than the last day that is allowed, in the words of its unit."""
    bound = by_time(limit)
    assert (bound.value, bound.says, bound.mod) == (value, says, "before")
    assert (bound.start, bound.end) == (limit.start, limit.end)


def test_after_until() -> None:
    """A lower bound holds its own days, and the words name both ends."""
    both = after_until(month_of(2031, 4), DAY)
    assert (both.start, both.end) == (date(2031, 4, 1), date(2031, 5, 9))
    assert (both.value, both.says) == ("2031-04-01/2031-05-09", "after April 2031, by 9 May 2031")


def test_bounds_are_told_from_times() -> None:
    """Bounds on either side are bounds; a day, a month and an interval are not."""
    assert is_bound(by_time(DAY))
    assert is_bound(after_until(month_of(2031, 4), DAY))
    assert not any(is_bound(when) for when in (DAY, month_of(2031, 4), WEEK))


def test_an_open_start_allows_any_day_before() -> None:
    """A bound can be the same as anything up to its end, and as nothing after it."""
    assert earliest(by_time(DAY)) == date.min
    assert can_be_same(by_time(DAY), year_of(1956))
    assert can_be_same(by_time(DAY), DAY)
    assert not can_be_same(by_time(DAY), day_of(date(2031, 5, 10)))
    assert not can_be_same(DAY, day_of(date(2031, 5, 10)))


@given(st.dates(), st.dates())
def test_bounds_hold_for_any_days(one: date, two: date) -> None:
    """Whatever the days, a bound starts no later than it ends and ends with its limit."""
    assert after_until(day_of(one), day_of(two)).end == two
    assert by_time(day_of(two)).end == two
