from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.text.printed_dates import find_printed_dates, full_day, read_stated_date

STATED = {
    "an ISO day": ("2031-05-04", "2031-05-04"),
    "ISO with time and zone keeps the printed day": ("2031-05-04T23:30:00+09:00", "2031-05-04"),
    "ISO with a space": ("2031-05-04 10:00", "2031-05-04"),
    "compact": ("20310504T101500Z", "2031-05-04"),
    "a feed date": ("Sun, 04 May 2031 10:00:00 GMT", "2031-05-04"),
    "a Java date": ("Sun May 04 10:00:00 CEST 2031", "2031-05-04"),
    "month first": ("May 04, 2031", "2031-05-04"),
    "short month with a point": ("Sept. 3, 2031", "2031-09-03"),
    "day first with an ending": ("4th of May, 2031", "2031-05-04"),
    "hyphens": ("04-May-2031", "2031-05-04"),
    "points are day first": ("4.5.2031", "2031-05-04"),
    "seconds since 1970": ("1546560000", "2019-01-04"),
    "milliseconds since 1970": ("1546560000000", "2019-01-04"),
    "a month in figures": ("2031-05", "2031-05"),
    "a month in words": ("May 2031", "2031-05"),
    "a year": ("2031", "2031"),
    "slashes that fit one way only": ("5/13/2031", "2031-05-13"),
    "slashes that mean the same both ways": ("5/5/2031", "2031-05-05"),
    "slashes that fit both ways": ("03/04/2031", "2031-03-04/2031-04-03"),
    "29 February of a leap year": ("29 February 2028", "2028-02-29"),
    "29 February of another year": ("29 February 2031", None),
    "31 February": ("2031-02-31", None),
    "31 February in words is no month either": ("31 February 2031", None),
    "a day beyond 31 is no month": ("32 January 2031", None),
    "a month beyond 12": ("2031-13-01", None),
    "a day without a year": ("4 May", None),
    "words": ("last Friday", None),
    "nothing": ("", None),
}


@pytest.mark.parametrize(("stated", "expected"), STATED.values(), ids=STATED)
def test_read_stated_date(stated: str, expected: str | None) -> None:
    """A field that holds a date is read as exactly as it is written, and no more."""
    when = read_stated_date(stated)
    assert (when.value if when else None) == expected


def test_two_readings_are_both_told() -> None:
    """Figures that can be read two ways say both days."""
    when = read_stated_date("03/04/2031")
    assert when is not None
    assert when.says == "4 March 2031 or 3 April 2031"
    assert not when.is_day


def test_find_printed_dates_keeps_places_and_days_without_a_year() -> None:
    """Dates in a line come in order, at the characters that print them."""
    line = "Filed 4 May, changed May 6, 2031 at 10:15"
    found = list(find_printed_dates(line))
    assert [line[d.start : d.end] for d in found] == ["4 May", "May 6, 2031"]
    assert [(d.month, d.day, d.when is None) for d in found] == [(5, 4, True), (5, 6, False)]


def test_full_day_of_no_calendar_is_none() -> None:
    """A day that is in no calendar is `None`."""
    assert full_day(2031, 4, 31) is None


@given(st.text(alphabet="0123456789/-. :,TZMayJunSept", max_size=40))
def test_dates_lie_inside_the_text(line: str) -> None:
    """Whatever the line, each date found is a stretch of it, and they do not overlap."""
    before = 0
    for date in find_printed_dates(line):
        assert before <= date.start < date.end <= len(line)
        before = date.end
    read_stated_date(line)
