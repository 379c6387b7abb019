"""Days, words of a few and names as a user writes them."""

from __future__ import annotations

from datetime import date

import pytest

from stateofplay.api.asking import check_days, choose, folded, lies_within, read_day, unknown
from stateofplay.model.errors import InputError
from stateofplay.model.interval import When, by_time, day_of, month_of

MAY_3, MAY_4 = date(2031, 5, 3), date(2031, 5, 4)
WITHIN: dict[str, tuple[When | None, date | None, date | None, bool]] = {
    "no limits, no time": (None, None, None, True),
    "a limit, no time": (None, MAY_3, None, False),
    "the first day": (day_of(MAY_3), MAY_3, None, True),
    "the day before": (day_of(MAY_3), MAY_4, None, False),
    "the last day": (day_of(MAY_4), None, MAY_4, True),
    "the day behind": (day_of(MAY_4), None, MAY_3, False),
    "a month that may be early": (month_of(2031, 5), None, date(2031, 5, 1), True),
    "a month that may be late": (month_of(2031, 5), date(2031, 5, 31), None, True),
    "a month gone by": (month_of(2031, 5), date(2031, 6, 1), None, False),
    "a bound": (by_time(day_of(MAY_4)), MAY_4, MAY_4, True),
    "behind a bound": (by_time(day_of(MAY_3)), MAY_4, None, False),
}


@pytest.mark.parametrize(("when", "since", "until", "expected"), WITHIN.values(), ids=WITHIN)
def test_lies_within(
    when: When | None, since: date | None, until: date | None, expected: bool
) -> None:
    """A time fits where it may lie on one of the days."""
    assert lies_within(when, since, until) is expected


def test_days_that_leave_none() -> None:
    """The last day may be the first, and not lie before it."""
    check_days(MAY_3, MAY_3)
    check_days(MAY_3, None)
    with pytest.raises(InputError, match="no day lies between 2031-05-04 and 2031-05-03"):
        check_days(MAY_4, MAY_3)


def test_words_are_read() -> None:
    """A day and one word of a few are read; else the error says what to write."""
    assert read_day("2031-05-03") == MAY_3
    assert choose("colour", "red", ("red", "blue")) == "red"
    with pytest.raises(InputError, match="write it as 2024-05-03"):
        read_day("3 May")
    with pytest.raises(InputError, match="unknown colour 'green'; choose one of red, blue"):
        choose("colour", "green", ("red", "blue"))


def test_folded_words_stand_apart() -> None:
    """Words are found whole, whatever their case and the signs between them."""
    assert folded("Toll,") in folded("a TOLL of 3")
    assert folded("tol") not in folded("a toll of 3")


def test_nobody_of_that_name() -> None:
    """The names most like it are told, else the first ones, else that there is none."""
    assert "known ones are Ada Brenn" in str(unknown("actor", "Ada Bren", ["Bo", "Ada Brenn"]))
    assert str(unknown("actor", "x", list("abcdefg"))).endswith("known ones are a, b, c, d, e")
    assert "these reports name none" in str(unknown("actor", "x", []))
