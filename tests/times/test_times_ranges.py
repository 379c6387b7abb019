from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from times_builder import times_in

from stateofplay.model.interval import day_of

PUBLISHED = day_of(date(2031, 3, 14))

STRETCHES = {
    "days before their month": ("It ran from 5 to 7 May 2030.", "5", "2030-05-05", "7 May 2030",
                                "2030-05-07", "2030-05-05/2030-05-07"),
    "days after their month": ("It ran May 5-7, 2030.", "May 5", "2030-05-05", "7, 2030",
                               "2030-05-07", "2030-05-05/2030-05-07"),
    "days without a year": ("It ran April 2–9.", "April 2", "2031-04-02", "9", "2031-04-09",
                            "2031-04-02/2031-04-09"),
    "days beside a weekday": ("It ran Sunday, May 5-7, 2030.", "Sunday, May 5", "2030-05-05",
                              "7, 2030", "2030-05-07", "2030-05-05/2030-05-07"),
    "days with ordinals": ("It ran from the 5th to 7th of May 2030.", "5th", "2030-05-05",
                           "7th of May 2030", "2030-05-07", "2030-05-05/2030-05-07"),
    "days of two months": ("The siege (March 19-April 30, 2030) was long.", "March 19",
                           "2030-03-19", "April 30, 2030", "2030-04-30", "2030-03-19/2030-04-30"),
    "days over the turn of a year": ("It ran December 29-January 3, 2031.", "December 29",
                                     "2030-12-29", "January 3, 2031", "2031-01-03",
                                     "2030-12-29/2031-01-03"),
    "years": ("He ruled (1945-1956) alone.", "1945", "1945", "1956", "1956", "1945/1956"),
    "short years": ("He ruled 1945-56 alone.", "1945", "1945", "56", "1956", "1945/1956"),
    "years and spaces": ("He ruled 1945 – 1956.", "1945", "1945", "1956", "1956", "1945/1956"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "first", "first_value", "last", "last_value", "days"),
    STRETCHES.values(), ids=STRETCHES,
)  # fmt: skip
def test_stretches(
    text: str, first: str, first_value: str, last: str, last_value: str, days: str | None
) -> None:
    """Each end of a stretch has a value of its own; both mean all the days of the stretch."""
    (left, one), (right, two) = times_in(text, PUBLISHED)
    assert (left, one.value, right, two.value) == (first, first_value, last, last_value)
    assert one.when is not None
    assert two.when is not None
    if days is not None:
        assert {one.when.value, two.when.value} == {days}


APART = {
    "two days": ("It met on May 4 and 6, 2030.", ["2030-05-04", "2030-05-06"]),
    "two months": ("It met in May and July 2030.", ["2030-05", "2030-07"]),
    "two years": ("It met in 2024 and 2026.", ["2024", "2026"]),
}


@pytest.mark.parametrize(("text", "days"), APART.values(), ids=APART)
def test_times_apart(text: str, days: list[str]) -> None:
    """Two days joined by `and` are two days and no stretch."""
    assert [m.when.value for _, m in times_in(text, PUBLISHED) if m.when] == days


NO_STRETCH = {
    "backwards in years": ("It lost 1956-1945.", ["1945"]),
    "backwards in days": ("It met May 7-5.", ["May 7"]),
    "people after a day": ("On May 4 and 5 people it fell.", ["May 4"]),
    "a score": ("It won on May 4-2%.", ["May 4"]),
    "a number in an address": ("See 2005 - 11 - 27.", ["2005"]),
}


@pytest.mark.parametrize(("text", "words"), NO_STRETCH.values(), ids=NO_STRETCH)
def test_numbers_beside_a_dash(text: str, words: list[str]) -> None:
    """A number after a date is its last day only where it can be one."""
    assert [found for found, _ in times_in(text, PUBLISHED)] == words
    assert not any(m.when and "/" in m.when.value for _, m in times_in(text, PUBLISHED))


@given(first=st.integers(1500, 2098), years=st.integers(1, 80))
def test_years_of_a_stretch(first: int, years: int) -> None:
    """The interval of both ends runs from the first day of the first to the last of the last."""
    last = min(first + years, 2099)
    found = times_in(f"He ruled from {first}-{last} alone.")
    assert [(m.when.start.year, m.when.end.year) for _, m in found if m.when] == [(first, last)] * 2
