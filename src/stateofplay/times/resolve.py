"""From a reading to a value and a calendar interval, as exact as the publication time allows.

Reads     a reading, the tense, and when the report came out (a day, a longer interval, or unknown)
Writes    (value, interval); `None` for what is not known
Method    a relative reading is resolved for the first and the last day on which the report can
          have come out; where both agree the value is exact, else the interval runs from the
          first day of the one to the last day of the other
Limits    with an unknown day of a long interval, a date without a year stays unresolved
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from stateofplay.model.interval import When
from stateofplay.text.languages.en.times import WEEKDAY_NAMES
from stateofplay.times.reading import Reading, Tense
from stateofplay.times.values import when_of

# A value that jumps with the publication day by more than this much beyond the length of the
# publication interval (27 January of this year or of the last?) is no interval but a guess.
_MAX_JUMP_DAYS = 31


def resolve(
    reading: Reading, published: When | None, tense: Tense | None
) -> tuple[str | None, When | None]:
    """Return value and interval of a reading.

    Args:
        published: when the report came out, `None` when unknown.
        tense: of the clause.
    """
    if reading.relative is None:
        value = reading.value
        return value, when_of(value, reading.mod) if value else None
    if published is None:
        return None, None
    return _anchored(reading, published, tense)


def _anchored(
    reading: Reading, published: When, tense: Tense | None
) -> tuple[str | None, When | None]:
    if reading.is_near and published.n_days > 7:
        return _near(reading, published)
    first = _value_at(reading, published.start, tense)
    last = first if published.is_day else _value_at(reading, published.end, tense)
    if first is None or last is None:
        return None, None
    if first == last:
        return first, when_of(first, reading.mod)
    left, right = when_of(first, reading.mod), when_of(last, reading.mod)
    if left is None or right is None or right.end < left.start:
        return None, None
    hull = _hull(left, right)
    if hull.n_days > published.n_days + left.n_days + _MAX_JUMP_DAYS:
        return None, None
    return hull.value, hull


def _near(reading: Reading, published: When) -> tuple[str, When]:
    """Return the publication interval itself: the day is one within days of an unknown one."""
    if reading.weekday is None:
        return published.value, published
    plain = published.says.partition(",")[0]
    says = f"{plain}, a {WEEKDAY_NAMES[reading.weekday]}"
    return published.value, replace(published, says=says)


def _value_at(reading: Reading, day: date, tense: Tense | None) -> str | None:
    assert reading.relative is not None
    try:
        return reading.relative(day, tense)
    except (ValueError, OverflowError):  # 29 February of a short year; beyond the calendar
        return None


def _hull(left: When, right: When) -> When:
    start, end = left.start, max(left.end, right.end)
    says = f"{left.says} to {right.says}"
    return When(start, end, f"{start.isoformat()}/{end.isoformat()}", says, left.mod)
