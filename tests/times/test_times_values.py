from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.interval import Modifier
from stateofplay.times.values import (
    add_days,
    add_months,
    add_quarters,
    add_weeks,
    add_years,
    when_of,
)

CASES = {
    "day": ("2031-04-05", None, "2031-04-05", "2031-04-05", "2031-04-05"),
    "day with a time": ("2031-04-05T08:30", None, "2031-04-05", "2031-04-05", "2031-04-05"),
    "month": ("2031-04", None, "2031-04", "2031-04-01", "2031-04-30"),
    "late month": ("2031-04", "end", "2031-04", "2031-04-21", "2031-04-30"),
    "year": ("2031", None, "2031", "2031-01-01", "2031-12-31"),
    "decade": ("203", None, "203X", "2030-01-01", "2039-12-31"),
    "century": ("20", None, "20XX", "2000-01-01", "2099-12-31"),
    "week": ("2031-W15", None, "2031-04-07/2031-04-13", "2031-04-07", "2031-04-13"),
    "weekend": ("2031-W15-WE", None, "2031-04-12/2031-04-13", "2031-04-12", "2031-04-13"),
    "quarter": ("2031-Q1", None, "2031-01/2031-03", "2031-01-01", "2031-03-31"),
    "half": ("2031-H2", None, "2031-07/2031-12", "2031-07-01", "2031-12-31"),
    "season": ("2031-SU", None, "2031-22", "2031-06-01", "2031-09-30"),
    "years": ("1945/1956", None, "1945/1956", "1945-01-01", "1956-12-31"),
    "days of a month": (
        "2031-04-05/2031-04-07", None, "2031-04-05/2031-04-07", "2031-04-05", "2031-04-07",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("value", "mod", "edtf", "start", "end"), CASES.values(), ids=CASES)
def test_value_names_its_days(
    value: str, mod: Modifier | None, edtf: str, start: str, end: str
) -> None:
    """A TIMEX3 value becomes an EDTF value with its first and last day."""
    when = when_of(value, mod)
    assert when is not None
    assert (when.value, when.start.isoformat(), when.end.isoformat()) == (edtf, start, end)
    assert when.mod == mod


NOTHING = (
    "P3D", "PRESENT_REF", "XXXX-WXX-1", "2031-02-31", "2031-13", "0000", "2031-W54", "1956/1945",
    "2031-Q5", "", "/", "1945/",
)  # fmt: skip


@pytest.mark.parametrize("value", NOTHING)
def test_value_without_days(value: str) -> None:
    """Durations, sets, references and days that do not exist name no interval."""
    assert when_of(value) is None


SHIFTS = {
    "day over a year": (add_days(date(2031, 12, 31), 1), "2032-01-01"),
    "week over a year": (add_weeks(date(2031, 12, 29), -1), "2031-W52"),
    "month over a year": (add_months(date(2031, 1, 15), -1), "2030-12"),
    "month to December": (add_months(date(2031, 11, 15), 1), "2031-12"),
    "quarter over a year": (add_quarters(date(2031, 2, 1), -1), "2030-Q4"),
    "year": (add_years(date(2031, 2, 1), -2), "2029"),
}


@pytest.mark.parametrize(("found", "expected"), SHIFTS.values(), ids=SHIFTS)
def test_shift(found: str, expected: str) -> None:
    """Shifting a day carries over into the next or the last year."""
    assert found == expected


@pytest.mark.parametrize("shift", [add_days, add_weeks, add_months, add_quarters, add_years])
def test_shift_beyond_the_calendar(shift: object) -> None:
    """A shift beyond the years 1 to 9999 raises OverflowError, which resolving catches."""
    with pytest.raises(OverflowError):
        shift(date(9999, 12, 31), 400)  # type: ignore[operator]


@given(st.text(max_size=12))
def test_any_text_names_an_interval_or_nothing(value: str) -> None:
    """No string crashes the reading of values."""
    when = when_of(value)
    assert when is None or when.start <= when.end
