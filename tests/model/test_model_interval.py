from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.interval import (
    Modifier,
    When,
    between,
    century_of,
    day_of,
    decade_of,
    month_of,
    season_of,
    year_of,
)

CASES = {
    "day": (day_of(date(2031, 4, 5)), "2031-04-05", (2031, 4, 5), (2031, 4, 5), "5 April 2031"),
    "month": (month_of(2032, 2), "2032-02", (2032, 2, 1), (2032, 2, 29), "February 2032"),
    "late month": (
        month_of(2031, 6, "end"), "2031-06", (2031, 6, 21), (2031, 6, 30), "late June 2031",
    ),
    "year": (year_of(2031), "2031", (2031, 1, 1), (2031, 12, 31), "2031"),
    "early year": (year_of(2031, "start"), "2031", (2031, 1, 1), (2031, 5, 2), "early 2031"),
    "about a year": (year_of(2031, "approx"), "2031", (2030, 1, 1), (2032, 12, 31), "about 2031"),
    "before a year": (year_of(2031, "before"), "2031", (2031, 1, 1), (2031, 12, 31), "before 2031"),
    "first year of all": (year_of(1, "approx"), "0001", (1, 1, 1), (2, 12, 31), "about 1"),
    "decade": (decade_of(1974), "197X", (1970, 1, 1), (1979, 12, 31), "the 1970s"),
    "century": (century_of(1950), "19XX", (1900, 1, 1), (1999, 12, 31), "the 20th century"),
    "mid century": (
        century_of(1950, "mid"), "19XX", (1933, 5, 2), (1966, 9, 1), "the mid-20th century",
    ),
    "eleventh century": (
        century_of(1050), "10XX", (1000, 1, 1), (1099, 12, 31), "the 11th century",
    ),
    "summer": (season_of(2031, 2), "2031-22", (2031, 6, 1), (2031, 9, 30), "summer 2031"),
    "winter reaches over two years": (
        season_of(2031, 4), "2031-24", (2031, 1, 1), (2032, 3, 31), "winter 2031",
    ),
    "days": (
        between(date(2031, 4, 5), date(2031, 4, 7)),
        "2031-04-05/2031-04-07", (2031, 4, 5), (2031, 4, 7), "5 April 2031 to 7 April 2031",
    ),
    "one day between": (
        between(date(2031, 4, 5), date(2031, 4, 5)),
        "2031-04-05", (2031, 4, 5), (2031, 4, 5), "5 April 2031",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("when", "value", "start", "end", "says"), CASES.values(), ids=CASES)
def test_interval(
    when: When, value: str, start: tuple[int, int, int], end: tuple[int, int, int], says: str
) -> None:
    """An interval has its EDTF value, its first and last day, and words for a reader."""
    assert (when.value, when.start, when.end, when.says) == (
        value, date(*start), date(*end), says,
    )  # fmt: skip


def test_interval_that_ends_before_it_starts_is_refused() -> None:
    """No interval ends before it starts."""
    with pytest.raises(ValueError, match="ends before"):
        When(date(2031, 1, 2), date(2031, 1, 1), "2031", "2031")


def test_only_an_exact_day_is_a_day() -> None:
    """A month is no day, and a day that is only near is none either."""
    day = date(2031, 1, 2)
    assert day_of(day).is_day
    assert not month_of(2031, 1).is_day
    assert not When(day, day, "2031-01-02", "about 2 January 2031", "approx").is_day


OVERLAPS = {
    "shares its last day": (between(date(2031, 1, 1), date(2031, 1, 5)), True, False),
    "ends the day before": (between(date(2031, 1, 1), date(2031, 1, 4)), False, False),
    "lies inside": (between(date(2031, 1, 5), date(2031, 1, 9)), True, True),
    "starts the day after": (between(date(2031, 1, 10), date(2031, 1, 12)), False, False),
}


@pytest.mark.parametrize(("other", "overlaps", "is_within"), OVERLAPS.values(), ids=OVERLAPS)
def test_overlap(other: When, overlaps: bool, is_within: bool) -> None:
    """Two intervals overlap when they share a day; one is within the other when it adds none."""
    base = between(date(2031, 1, 5), date(2031, 1, 9))
    assert base.overlaps(other) is overlaps
    assert other.overlaps(base) is overlaps
    assert other.within(base) is is_within


MODS: tuple[Modifier | None, ...] = (None, "start", "mid", "end", "approx", "before", "after")


@given(st.integers(1, 9999), st.integers(1, 12), st.sampled_from(MODS))
def test_parts_lie_inside_the_whole(year: int, month: int, mod: Modifier | None) -> None:
    """The start, middle or end of a month or year lies inside it; about it holds all of it."""
    for whole, part in ((month_of(year, month), month_of(year, month, mod)),
                        (year_of(year), year_of(year, mod))):  # fmt: skip
        assert whole.within(part) if mod == "approx" else part.within(whole)
