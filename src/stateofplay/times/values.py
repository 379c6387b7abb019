"""From a TIMEX3 value to a calendar interval, and the arithmetic of values.

Reads     a value and the part of it that is meant
Writes    an interval, or `None`; values moved by days, weeks, months or years
Method    a TIMEX3 value names a day, week, month, season, quarter, half, year, decade or century;
          the interval is its first and last day, and its EDTF value is what `When` carries
Source    TimeML 1.2.1 (TIMEX3 values); ISO 8601-2:2019 (EDTF)
Cost      constant
Limits    durations, sets and vague references have no interval; a fiscal year is read as a
          calendar year only where the text says no more
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

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

_SEASONS = {"SP": 1, "SU": 2, "FA": 3, "WI": 4}
_PART_WORDS = {"start": "early ", "mid": "mid-", "end": "late ", "approx": "about "}
_ORDINALS = ("first", "second", "third", "fourth")


def when_of(value: str, mod: Modifier | None = None) -> When | None:
    """Return the interval that a TIMEX3 value names, `None` when it names none.

    Args:
        value: such as `2018-09-12`, `2018-W37`, `2018-Q3`, `197`, `1945/1956`.
        mod: the part of it that is meant.
    """
    if "/" in value:
        return _range(value)
    for pattern, read in _READERS:
        match = pattern.fullmatch(value)
        if match:
            return _read(read, match, mod)
    return None


def _read(
    read: Callable[[re.Match[str], Modifier | None], When],
    match: re.Match[str],
    mod: Modifier | None,
) -> When | None:
    try:
        return read(match, mod)
    except (ValueError, OverflowError):  # 31 February, week 53 of a short year, the year 0
        return None


def _range(value: str) -> When | None:
    first, _, last = value.partition("/")
    left, right = when_of(first), when_of(last)
    if left is None or right is None or right.end < left.start:
        return None
    if left.value == right.value:
        return left
    return When(
        left.start, right.end, f"{left.value}/{right.value}", f"{left.says} to {right.says}"
    )


def _day(match: re.Match[str], mod: Modifier | None) -> When:
    whole = day_of(date(int(match[1]), int(match[2]), int(match[3])))
    return replace(whole, mod=mod) if mod in ("approx", "before", "after") else whole


def _month(match: re.Match[str], mod: Modifier | None) -> When:
    return month_of(int(match[1]), int(match[2]), mod)


def _year(match: re.Match[str], mod: Modifier | None) -> When:
    return year_of(int(match[1]), mod)


def _decade(match: re.Match[str], mod: Modifier | None) -> When:
    return decade_of(int(match[1]) * 10, mod)


def _century(match: re.Match[str], mod: Modifier | None) -> When:
    return century_of(int(match[1]) * 100, mod)


def _week(match: re.Match[str], mod: Modifier | None) -> When:
    monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
    sunday = monday + timedelta(6)
    if match[3]:
        saturday = monday + timedelta(5)
        return between(saturday, sunday, f"weekend of {day_of(saturday).says}")
    # A newsroom's week may start on the Sunday before.
    return between(monday, sunday, f"week of {day_of(monday).says}")


def _quarter(match: re.Match[str], mod: Modifier | None) -> When:
    year, quarter = int(match[1]), int(match[2])
    return _months(year, 3 * quarter - 2, 3 * quarter, f"{_ORDINALS[quarter - 1]} quarter of", mod)


def _half(match: re.Match[str], mod: Modifier | None) -> When:
    year, half = int(match[1]), int(match[2])
    return _months(year, 6 * half - 5, 6 * half, f"{_ORDINALS[half - 1]} half of", mod)


def _months(year: int, first: int, last: int, name: str, mod: Modifier | None) -> When:
    start, end = date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])
    says = f"{_PART_WORDS.get(mod or '', '')}{name} {year}"
    return When(start, end, f"{year:04d}-{first:02d}/{year:04d}-{last:02d}", says, mod)


def _season(match: re.Match[str], mod: Modifier | None) -> When:
    season = season_of(int(match[1]), _SEASONS[match[2]])
    if mod is None:
        return season
    return replace(season, mod=mod, says=_PART_WORDS.get(mod, "") + season.says)


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Modifier | None], When]], ...] = (
    (re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?"), _day),
    (re.compile(r"(\d{4})-(\d\d)"), _month),
    (re.compile(r"(\d{4})"), _year),
    (re.compile(r"(\d{4})-W(\d\d)(-WE)?"), _week),
    (re.compile(r"(\d{4})-Q([1-4])"), _quarter),
    (re.compile(r"(\d{4})-H([12])"), _half),
    (re.compile(r"(\d{4})-(SP|SU|FA|WI)"), _season),
    (re.compile(r"(\d{3})"), _decade),
    (re.compile(r"(\d\d)"), _century),
)


def add_days(day: date, days: int) -> str:
    """Return the ISO day so many days after `day`; raises OverflowError beyond the calendar."""
    return (day + timedelta(days)).isoformat()


def add_weeks(day: date, weeks: int) -> str:
    """Return the ISO week so many weeks after the week of `day`, such as `2018-W37`."""
    year, week, _ = (day + timedelta(weeks=weeks)).isocalendar()
    return f"{year:04d}-W{week:02d}"


def add_months(day: date, months: int) -> str:
    """Return the month so many months after that of `day`, such as `2018-09`."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    _check_year(year)
    return f"{year:04d}-{month + 1:02d}"


def add_quarters(day: date, quarters: int) -> str:
    """Return the quarter so many quarters after that of `day`, such as `2018-Q3`."""
    year, quarter = divmod(day.year * 4 + (day.month - 1) // 3 + quarters, 4)
    _check_year(year)
    return f"{year:04d}-Q{quarter + 1}"


def add_years(day: date, years: int) -> str:
    """Return the year so many years after that of `day`."""
    _check_year(day.year + years)
    return f"{day.year + years:04d}"


def _check_year(year: int) -> None:
    if not date.min.year <= year <= date.max.year:
        raise OverflowError(f"year {year} is outside the calendar")


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the nth such weekday of a month, the last one for -1.

    Args:
        year: 1 to 9999.
        month: 1 to 12.
        weekday: 0 (Monday) to 6.
        nth: 1 to 4, or -1.
    """
    first = date(year, month, 1)
    if nth > 0:
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year, month, calendar.monthrange(year, month)[1])
    return last - timedelta((last.weekday() - weekday) % 7)
