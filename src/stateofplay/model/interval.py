"""A time as exact as the evidence allows: an EDTF value with its first and last day.

EDTF is ISO 8601-2:2019. A value such as `2018-09` is a month, never its first day.
Days are calendar days where they were printed.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Modifier = Literal["start", "mid", "end", "approx", "before", "after"]

MONTH_NAMES = tuple(calendar.month_name)  # index 1 is January
_UNIT = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


@dataclass(frozen=True, slots=True, order=True)
class When:
    """A calendar interval.

    Args:
        start: first day the thing can lie on.
        end: last day, inclusive, not before `start`.
        value: EDTF, such as `2018-09-12`, `2018-09`, `2018`, `197X`, `2018-09-05/2018-09-12`.
        says: the same for a reader, such as `September 2018, a Wednesday`.
        mod: `start`, `mid`, `end`: a part of the value; `approx`: near it; `before`, `after`:
            the value bounds the time and does not contain it. `None`: as it stands.
    """

    start: date
    end: date
    value: str
    says: str
    mod: Modifier | None = None

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"interval {self.start}..{self.end} ends before it starts")

    @property
    def n_days(self) -> int:
        """Length in days, 1 or more."""
        return (self.end - self.start).days + 1

    @property
    def is_day(self) -> bool:
        """Whether it is one exact calendar day."""
        return self.start == self.end and self.mod is None

    def overlaps(self, other: When) -> bool:
        """Return whether the two share a day."""
        return self.start <= other.end and other.start <= self.end

    def within(self, other: When) -> bool:
        """Return whether this lies wholly inside `other`."""
        return other.start <= self.start and self.end <= other.end


def day_of(day: date) -> When:
    """Return one calendar day; says `4 January 2019`."""
    says = f"{day.day} {MONTH_NAMES[day.month]} {day.year}"
    return When(day, day, day.isoformat(), says)


def month_of(year: int, month: int, mod: Modifier | None = None) -> When:
    """Return a calendar month; says `September 2018` or `late September 2018`."""
    last = calendar.monthrange(year, month)[1]
    says = _with_part(f"{MONTH_NAMES[month]} {year}", mod)
    start, end = _part_of(date(year, month, 1), date(year, month, last), mod)
    return When(start, end, f"{year:04d}-{month:02d}", says, mod)


def year_of(year: int, mod: Modifier | None = None) -> When:
    """Return a calendar year; says `1956` or `early 2018`."""
    start, end = _part_of(date(year, 1, 1), date(year, 12, 31), mod)
    if mod == "approx":  # years differ in length
        start, end = date(max(1, year - 1), 1, 1), date(min(9999, year + 1), 12, 31)
    return When(start, end, f"{year:04d}", _with_part(str(year), mod), mod)


def decade_of(year: int, mod: Modifier | None = None) -> When:
    """Return the decade that holds `year`; value `197X`, says `the 1970s`."""
    first = year - year % 10
    start, end = _part_of(date(first, 1, 1), date(first + 9, 12, 31), mod)
    says = f"the {_with_part(f'{first}s', mod)}"
    return When(start, end, f"{first // 10:03d}X", says, mod)


def century_of(year: int, mod: Modifier | None = None) -> When:
    """Return the hundred years that hold `year`; value `19XX`, says `the 20th century`."""
    first = year - year % 100
    # Year 0 is no calendar year: the first hundred years start with the year 1.
    start, end = _part_of(date(max(1, first), 1, 1), date(first + 99, 12, 31), mod)
    name = f"{ordinal(first // 100 + 1)} century"
    return When(start, end, f"{first // 100:02d}XX", f"the {_with_part(name, mod)}", mod)


def season_of(year: int, season: int) -> When:
    """Return a season of the northern half of the world; value such as `2018-22`.

    Seasons have no agreed first day, so the interval holds every usual one. A winter is told by
    the year it starts in as often as by the year it ends in, so it reaches over both.

    Args:
        year: the year that names it.
        season: 1 spring, 2 summer, 3 autumn, 4 winter.
    """
    name = ("spring", "summer", "autumn", "winter")[season - 1]
    start, end = date(year, 3, 1), date(year, 6, 30)
    if season == 2:
        start, end = date(year, 6, 1), date(year, 9, 30)
    elif season == 3:
        start, end = date(year, 9, 1), date(year, 12, 31)
    elif season == 4:
        start, end = date(year, 1, 1), date(min(year + 1, date.max.year), 3, 31)
    return When(start, end, f"{year:04d}-{20 + season}", f"{name} {year}")


def between(start: date, end: date, says: str | None = None) -> When:
    """Return the days from `start` to `end`; one day when they are the same."""
    if start == end and says is None:
        return day_of(start)
    text = says or f"{day_of(start).says} to {day_of(end).says}"
    return When(start, end, f"{start.isoformat()}/{end.isoformat()}", text)


def by_time(limit: When) -> When:
    """Return the bound "at some time up to `limit`"; says `by 3 May 2024`.

    An open start has no day: the bound spans the bounding time itself, with mod `before`.
    """
    value, says = plain_time(limit)
    return When(limit.start, limit.end, f"../{value}", f"by {says}", "before")


def plain_time(when: When) -> tuple[str, str]:
    """Return value and words of a time without its weekday; of an interval its last day's."""
    found = _UNIT.fullmatch(when.value)
    if found is None:
        return when.end.isoformat(), day_of(when.end).says
    year, month, day = (int(part) if part else None for part in found.groups())
    if year is None or year == 0 or when.mod is not None:
        return when.end.isoformat(), day_of(when.end).says
    if month is None:
        return when.value, year_of(year).says
    if not 1 <= month <= 12:  # a season
        return when.end.isoformat(), day_of(when.end).says
    if day is None:
        return when.value, month_of(year, month).says
    return when.value, day_of(when.end).says


def ordinal(number: int) -> str:
    """Return `1st`, `2nd`, `11th`."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


_PART_WORDS: dict[Modifier, str] = {
    "start": "early ", "mid": "mid-", "end": "late ", "approx": "about ", "before": "before ",
    "after": "after ",
}  # fmt: skip


def _with_part(name: str, mod: Modifier | None) -> str:
    return _PART_WORDS.get(mod, "") + name if mod else name


def _part_of(start: date, end: date, mod: Modifier | None) -> tuple[date, date]:
    """Return the third that `mod` names, three lengths for about it; the whole for any other."""
    third = (end - start).days // 3
    if mod == "start":
        return start, start + timedelta(third)
    if mod == "end":
        return end - timedelta(third), end
    if mod == "mid":
        return start + timedelta(third), end - timedelta(third)
    if mod == "approx":
        length = timedelta((end - start).days + 1)
        return _bounded(start, -length), _bounded(end, length)
    return start, end


def _bounded(day: date, shift: timedelta) -> date:
    """Return the day shifted, or the last of the calendar on that side."""
    try:
        return day + shift
    except OverflowError:
        return date.min if shift < timedelta(0) else date.max
